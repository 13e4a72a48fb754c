"""Finding in texts of any length: window by window, so that 100 MB are never in memory, and in slices of time.

A hit across the border of two windows is found once. Hits do not overlap. All positions are code points of the text.
"""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from hashiya.text.matching import Kind, Matcher, PatternError, Query, matcher
from hashiya.text.paragraphs import SEPARATOR
from hashiya.text.source import TextLike

__all__ = ["MOST", "Hits", "Kind", "PatternError", "Query", "Search", "find"]

MOST: Final = 1_000_000
"""Hits that a `Search` keeps; it ends there and says so by ``capped``."""

WIDEST: Final = 1 << 15
NARROWEST: Final = 1 << 10
"""Windows (code points) are as wide as can be looked through in a few milliseconds, within these bounds. Wider ones are
no faster, and the first one of another script, which may take ten times as long, would hold the window up."""

_STEP: Final = 0.006
"""Seconds after which a window is left even if it was not looked through."""
_QUICK, _LONG = 0.0015, 0.003
_PATIENCE: Final = 4
"""How often the narrowest window may take longer than a step before the pattern is given up."""
_BACK: Final = 4096
"""How far before the caret its line may begin for the search to begin there."""


class _Walk:
    """A way through ``[low, high)`` of a text in windows."""

    def __init__(self, text: TextLike, matcher: Matcher, low: int, high: int, step: float = _STEP) -> None:
        self._text = text
        self._matcher = matcher
        self.at = low
        self.high = high
        self._step = step
        self._width = NARROWEST * 8
        self._strikes = 0

    @property
    def done(self) -> bool:
        return self.at >= self.high

    def go(self) -> list[tuple[int, int]]:
        """Look through a window. Raises PatternError "find.slow" when a pattern does not come to an end."""
        began = time.perf_counter()
        stop = min(self.at + self._width, self.high)
        hits, reached = self._matcher.step(self._text, self.at, stop, began + self._step)
        took = time.perf_counter() - began
        if reached <= self.at:
            self._strikes += self._width == NARROWEST
            if self._strikes == _PATIENCE:
                raise PatternError("find.slow")
            self._width = max(NARROWEST, self._width // 4)
        else:
            self._strikes = 0
            if took > _LONG:
                self._width = max(NARROWEST, self._width // 2)
            elif took < _QUICK:
                self._width = min(WIDEST, self._width * 2)
        self.at = reached
        return hits


def find(text: TextLike, query: Query, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """The hits of *query* that lie in ``[start, end)``, in the order of the text, each in whole letters.

    Raises PatternError for a pattern that cannot be read, or that does not come to an end ("find.slow").
    """
    end = len(text) if end is None else min(end, len(text))
    walk = _Walk(text, matcher(query), start, end, step=0.2)
    while not walk.done:
        for hit in walk.go():
            if hit[1] <= end:
                yield hit


class Hits:
    """Ranges in the order of the text that do not overlap, 16 bytes each."""

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts = array("q")
        self.ends = array("q")

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, place: int) -> tuple[int, int]:
        return self.starts[place], self.ends[place]

    def extend(self, hits: list[tuple[int, int]]) -> None:
        """Add *hits* behind all others."""
        self.starts.extend([start for start, _ in hits])
        self.ends.extend([end for _, end in hits])

    def between(self, start: int, end: int) -> list[tuple[int, int]]:
        """The hits that overlap ``[start, end)``."""
        low, high = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return list(zip(self.starts[low:high], self.ends[low:high], strict=True))

    def first_from(self, position: int) -> int:
        """The place of the first hit that starts at *position* or behind it; their number if none does."""
        return bisect_left(self.starts, position)


class Search:
    """A search that goes on in slices: from *origin* to the text's end, then from its beginning to *origin*.

    For one thread at a time. ``behind`` holds the hits before the place where it began, ``ahead`` the others.
    """

    def __init__(self, text: TextLike, query: Query, origin: int = 0, most: int = MOST) -> None:
        """Raises PatternError for a pattern that cannot be read."""
        self.query = query
        self.ahead, self.behind = Hits(), Hits()
        self.done = not query.pattern or not len(text)
        self.capped = False
        """Whether there may be more hits than were kept."""
        self._most = most
        self._length = len(text)
        self._origin = line_start(text, min(max(origin, 0), self._length))
        found_by = matcher(query)
        self._first = _Walk(text, found_by, self._origin, self._length)
        self._second = _Walk(text, found_by, 0, self._origin)

    def __len__(self) -> int:
        return len(self.ahead) + len(self.behind)

    @property
    def share(self) -> float:
        """How much of the text was looked through, 0 to 1."""
        if self.done:
            return 1.0
        seen = self._first.at - self._origin + self._second.at
        return min(1.0, seen / max(1, self._length))

    def advance(self, seconds: float) -> bool:
        """Go on for about so many *seconds* (at most 6 ms longer); return whether all is done.

        Raises PatternError "find.slow"; the search has ended then, with the hits so far.
        """
        until = time.perf_counter() + seconds
        try:
            while not self.done and time.perf_counter() < until:
                self._go()
        except BaseException:
            self.done = True
            raise
        return self.done

    def cancel(self) -> None:
        """End the search; what was found stays."""
        self.done = True

    def _go(self) -> None:
        if not self._first.done:
            self._keep(self.ahead, self._first.go())
        elif not self._second.done:
            limit = self.ahead.starts[0] if len(self.ahead) else self._length
            self._keep(self.behind, [hit for hit in self._second.go() if hit[1] <= limit])
        self.done = self.done or (self._first.done and self._second.done)

    def _keep(self, hits: Hits, found: list[tuple[int, int]]) -> None:
        room = self._most - len(self)
        hits.extend(found[:room])
        if len(found) > room:
            self.capped = self.done = True

    # -- from hit to hit ---------------------------------------------------------------------------------------------

    def after(self, position: int) -> tuple[int, int] | None:
        """The nearest hit that starts at *position* or behind it, else the first of the text.

        None as long as that is not known, and for ever if there is none: ``done`` tells which.
        """
        ahead, behind = self.ahead, self.behind
        if position < self._origin:
            place = behind.first_from(position)
            if place < len(behind):
                return behind[place]
            if not self.done:
                return None
        place = ahead.first_from(position)
        if place < len(ahead):
            return ahead[place]
        if not (self.done or self._first.done):
            return None
        if len(behind):
            return behind[0]
        return ahead[0] if self.done and len(ahead) else None

    def before(self, position: int) -> tuple[int, int] | None:
        """The nearest hit that starts before *position*, else the last of the text; None as in `after`."""
        ahead, behind = self.ahead, self.behind
        if position > self._origin and not (self.done or self._first.at >= position):
            return None
        place = ahead.first_from(position)
        if place:
            return ahead[place - 1]
        if not (self.done or self._second.at >= min(position, self._origin)):
            return None
        place = behind.first_from(position)
        if place:
            return behind[place - 1]
        if len(ahead):
            return ahead[len(ahead) - 1] if self._first.done or self.done else None
        return behind[len(behind) - 1] if self.done and len(behind) else None

    def number(self, start: int) -> int:
        """The number of the hit that starts at *start*, from 1; 0 if there is none or its number is not known yet."""
        hits = self.behind if start < self._origin else self.ahead
        place = hits.first_from(start)
        if place == len(hits) or hits.starts[place] != start or not (self.done or hits is self.behind):
            return 0
        return place + 1 + (len(self.behind) if hits is self.ahead else 0)


def line_start(text: TextLike, position: int) -> int:
    """Where the line of *position* starts; if that is far off, behind the last white space before it, or there."""
    low = max(0, position - _BACK)
    piece = text[low:position]
    ends = [found.end() for found in SEPARATOR.finditer(piece)]
    if ends:
        return low + ends[-1]
    if low == 0:
        return 0
    blank = piece.rfind(" ")
    return low + blank + 1 if blank >= 0 else position
