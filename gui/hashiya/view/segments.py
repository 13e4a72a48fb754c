"""Words and sentences of one unit as Qt finds them (UAX #29): what a double or a triple click takes.

ZWNJ joins, marks stay with their letters, Arabic signs part. Positions are code points of the unit.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QTextBoundaryFinder

from hashiya.text.offsets import Utf16Offsets

_Kind = QTextBoundaryFinder.BoundaryType


@lru_cache(maxsize=64)
def _bounds(text: str, kind: _Kind) -> tuple[int, ...]:
    finder = QTextBoundaryFinder(kind, text)
    offsets = Utf16Offsets(text)
    bounds = [0]
    while (unit := finder.toNextBoundary()) >= 0:
        bounds.append(offsets.to_code_point(unit))
    return tuple(bounds)


def word_bounds(text: str) -> list[tuple[int, int]]:
    """``[start, stop)`` of every piece between two word boundaries: words, white space, signs."""
    bounds = _bounds(text, _Kind.Word)
    return list(pairwise(bounds))


def _piece_at(bounds: tuple[int, ...], position: int) -> tuple[int, int]:
    low, high = 0, len(bounds) - 1
    while low < high - 1:
        middle = (low + high) // 2
        if bounds[middle] <= position:
            low = middle
        else:
            high = middle
    return bounds[low], bounds[min(low + 1, len(bounds) - 1)]


def word_at(text: str, position: int) -> tuple[int, int]:
    """The piece between two word boundaries that holds *position*; the last one for the text's end."""
    return _piece_at(_bounds(text, _Kind.Word), min(position, max(len(text) - 1, 0)))


def sentence_at(text: str, position: int) -> tuple[int, int]:
    """The sentence that holds *position*, without the white space that follows it."""
    low, high = _piece_at(_bounds(text, _Kind.Sentence), min(position, max(len(text) - 1, 0)))
    trimmed = low + len(text[low:high].rstrip())
    return low, trimmed if trimmed > low else high
