"""Hits with what stands before and behind them (KWIC), and the keys by which such lines are sorted.

Sorting goes by words, folded, from the hit outwards: by the word next to it, then the one after that. All positions
are code points of the document's text; nothing of it is changed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal

from msgspec import Struct

from hashiya.text.bidi import Direction, first_strong
from hashiya.text.segmentation import grapheme_starts
from hashiya.text.source import TextLike
from hashiya.text.table import harmless, quoted
from hashiya.text.words import separated

Order = Literal["place", "left", "right", "hit"]

WIDTH: Final = 60
"""Code points of context on each side."""
KEY_WORDS: Final = 5
"""Words by which lines are sorted."""

COLUMNS: Final = ("document", "title", "start", "end", "before", "hit", "after")

_AROUND: Final = 32
"""Code points that are looked at to cut between graphemes."""

_NEARBY: Final = 2000
_BLANKS: Final = re.compile(r"\s+")


class Line(Struct, frozen=True):
    """A hit, ``text[start:end]``, and its surroundings, cut between graphemes."""

    document: str
    title: str
    start: int
    end: int
    before: str
    hit: str
    after: str


def line(document: str, title: str, text: TextLike, start: int, end: int, width: int = WIDTH) -> Line:
    """The line of the hit ``[start, end)`` with at most *width* code points on each side."""
    low = max(0, start - width)
    far = max(0, low - _AROUND)
    piece = text[far:start]
    before = piece[min(one for one in grapheme_starts(piece) if one >= low - far) :]
    piece = text[end : end + width + _AROUND]
    after = piece[: max(one for one in grapheme_starts(piece) if one <= width)]
    return Line(document, title, start, end, before, text[start:end], after)


def one_line(text: str) -> str:
    """*text* with each run of blanks and line ends as one blank: for the eye."""
    return _BLANKS.sub(" ", text)


def sort_key(text: TextLike, start: int, end: int, order: Order) -> str:
    """What the line of a hit is sorted by, words for `text.collation`; "" for "place"."""
    if order == "place":
        return ""
    if order == "hit":
        words = separated(text[start:end]).split()
    elif order == "right":
        words = separated(text[end : end + 2 * WIDTH]).split()[:KEY_WORDS]
    else:
        words = separated(text[max(0, start - 2 * WIDTH) : start]).split()[: -KEY_WORDS - 1 : -1]
    return " ".join(words)


def write_csv(lines: Iterable[Line]) -> Iterator[str]:
    """A table with commas, for spreadsheets: RFC 4180 with a byte order mark, formulas made harmless."""
    yield "\ufeff" + ",".join(COLUMNS) + "\r\n"
    for one in lines:
        yield ",".join(quoted(_cell(getattr(one, name))) for name in COLUMNS) + "\r\n"


def _cell(value: str | int) -> str:
    return harmless(value) if isinstance(value, str) else str(value)


def write_jsonl(lines: Iterable[Line]) -> Iterator[str]:
    """One JSON object a line, every value as it is."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    for one in lines:
        row: dict[str, Any] = {name: getattr(one, name) for name in COLUMNS}
        yield encode(row) + "\n"


def hit_direction(text: TextLike, start: int, end: int, fallback: Direction) -> Direction:
    """The direction of the paragraph of a hit (UAX #9, P2), as far as it can be seen from nearby; else *fallback*."""
    low = max(0, start - _NEARBY)
    head = text[low:start]
    begin = max(head.rfind("\n"), head.rfind("\r"), head.rfind("\u2029")) + 1
    return first_strong(head[begin:] + text[start : end + WIDTH]) or fallback
