"""Where a user sees one character end (UAX #29), without Qt. Where sentences do: `sentence_ends`.

Graphemes come from the `regex` library; the view uses the same, so that what it selects and what the store checks
agree.
"""

from __future__ import annotations

from bisect import bisect_right

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
