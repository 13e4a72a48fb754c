"""The hits of a search as the reader paints them: which lie in a stretch, where they stand in the whole text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hashiya.model.span import Range
    from hashiya.text.finding import Hits

TICKS = 1024
"""How many places are told apart on the overview of the whole text."""


class PaintedHits(Protocol):
    """Search hits, as the reader needs them (code points)."""

    def between(self, start: int, end: int) -> list[Range]: ...

    def starts(self) -> Iterable[int]: ...


class HitIndex:
    """Hits that may still grow in number while they are looked at. ``current`` is the one that the user is at."""

    def __init__(self, parts: Sequence[Hits], length: int, current: Range | None = None) -> None:
        """*parts* in the order of the text, whose *length* is in code points."""
        self._parts = parts
        self._length = length
        self.current = current

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    def between(self, start: int, end: int) -> list[Range]:
        """The hits that overlap ``[start, end)`` (code points), in the order of the text."""
        return [hit for part in self._parts for hit in part.between(start, end)]

    def starts(self) -> Iterable[int]:
        """Where hits start, at most one in each of the text's `TICKS` equal stretches: a million are not painted."""
        stretch = max(1, -(-self._length // TICKS))
        for part in self._parts:
            place = 0
            while place < len(part):
                start = part.starts[place]
                yield start
                place = part.first_from((start // stretch + 1) * stretch)
