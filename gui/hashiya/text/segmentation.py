"""Where a user sees one character end, a word, a sentence (UAX #29), without Qt.

Graphemes come from the `regex` library, words and sentences from `uniseg`; the view uses the same graphemes, so that
what it selects and what the store checks agree.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

import regex

_GRAPHEME = regex.compile(r"\X")


def grapheme_starts(text: str) -> list[int]:
    """Code points at which the extended grapheme clusters of *text* start, and its length at the end."""
    if not text:
        return [0]
    starts = [found.start() for found in _GRAPHEME.finditer(text)]
    starts.append(len(text))
    return starts


def snap_to_graphemes(text: str, start: int, end: int) -> tuple[int, int]:
    """The smallest range of whole grapheme clusters of *text* that holds ``[start, end)`` (code points)."""
    bounds = grapheme_starts(text)
    first = bounds[max(0, bisect_right(bounds, start) - 1)]
    last = bounds[max(0, bisect_right(bounds, end) - 1)]
    if last < end:
        last = bounds[bisect_right(bounds, end)]
    return first, last


def sentence_starts(paragraph: str) -> list[int]:
    """Code points at which the sentences of *paragraph* start (UAX #29, section 5), and its length at the end."""
    from uniseg.sentencebreak import sentences  # noqa: PLC0415 (its tables are large; only exports need them)

    return [0, *accumulate(len(sentence) for sentence in sentences(paragraph))]


def sentence_around(paragraph: str, start: int, end: int) -> tuple[int, int]:
    """The sentences of *paragraph* that hold ``[start, end)``, as one range (code points)."""
    bounds = sentence_starts(paragraph)
    first = bounds[max(0, bisect_right(bounds, start) - 1)]
    last = next((bound for bound in bounds if bound >= end), len(paragraph))
    return (first, max(last, first))
