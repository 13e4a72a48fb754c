"""Paragraphs, and the layout units that very long ones are cut into, found from any position without an index.

A text of 100 MB is never walked through to show its middle: the unit that holds a position is found by looking at its
neighbourhood only, and two walks that meet (one from above, one from below) always meet in the same units.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import Final

from msgspec import Struct

from hashiya.text.bidi import RTL, Direction, first_strong, safe_cuts
from hashiya.text.segmentation import grapheme_starts
from hashiya.text.source import WINDOW, TextLike

SEPARATOR: Final = re.compile("\r\n|[\n\r\x1c-\x1e\x85\u2029]")
"""What ends a paragraph: the characters of bidirectional class B (UAX #9, 3.1 P1), CR LF as one."""

_SEPARATORS: Final = "\n\r\x1c\x1d\x1e\x85\u2029"

STRIDE: Final = 4096
"""Length (code points) of the units that a long paragraph is cut into, more or less."""

LONGEST: Final = STRIDE + STRIDE // 2
"""A paragraph of up to this many code points stays in one unit."""

_STRONG_WITHIN: Final = 1 << 16
"""Code points of a paragraph that are searched for its first strong character."""


class Unit(Struct, frozen=True):
    """A paragraph, or a piece of a very long one: ``[start, end)`` with its separator, ``[start, stop)`` without."""

    start: int
    stop: int
    end: int
    paragraph: int
    """Where the paragraph starts that the unit belongs to."""
    last: bool = True
    """Whether the paragraph ends with this unit."""

    @property
    def first(self) -> bool:
        """Whether the paragraph starts with this unit."""
        return self.start == self.paragraph


def paragraph_start(text: TextLike, position: int, floor: int = 0) -> int:
    """Where the paragraph that holds *position* starts; a separator belongs to the paragraph that it ends.

    The search goes back no further than *floor*, which is the answer if it finds nothing.
    """
    position = min(position, len(text))
    if position and position < len(text) and text[position] == "\n" and text[position - 1] == "\r":
        position -= 1
    size = 1024
    high = position
    while high > floor:
        low = max(floor, high - size)
        piece = text[low:high]
        found = max(map(piece.rfind, _SEPARATORS))
        if found >= 0:
            return low + found + 1
        high, size = low, min(size * 2, WINDOW * 8)
    return floor


def paragraph_stop(text: TextLike, position: int, within: int | None = None) -> tuple[int, int]:
    """Where the paragraph that holds *position* stops, without and with its separator.

    With *within*, the search ends that many code points later, with the place reached as both answers.
    """
    limit = len(text) if within is None else min(len(text), position + within)
    size = 1024
    while position < limit:
        piece = text[position : min(position + size, limit)]
        found = SEPARATOR.search(piece)
        if found:
            stop, end = position + found.start(), position + found.end()
            if text[stop:end] == "\r" and text[end : end + 1] == "\n":
                end += 1
            return stop, end
        position, size = position + len(piece), min(size * 2, WINDOW * 8)
    return limit, limit


class Paragraphs:
    """The layout units of one text, found on demand; remembers only what is dear to find again."""

    def __init__(self, text: TextLike, fallback: Direction = RTL) -> None:
        """*fallback* is the direction of paragraphs without any strong character: the document's."""
        self.text = text
        self.fallback: Direction = fallback
        self._directions: OrderedDict[int, Direction] = OrderedDict()
        self._cuts: OrderedDict[tuple[int, int], int] = OrderedDict()
        self._finals: OrderedDict[tuple[int, int], bool] = OrderedDict()
        self._long: tuple[int, int] = (0, 0)  # a stretch known to be inside one paragraph: its start, a reached end

    def at(self, position: int) -> Unit:
        """The unit that holds the code point *position* (the last unit for the text's end)."""
        position = min(max(position, 0), len(self.text))
        start = self._start(position)
        stop, end = paragraph_stop(self.text, start, LONGEST + 1)
        if stop - start <= LONGEST:
            return Unit(start, stop, end, start)
        return self._cut_unit(start, position)

    def after(self, unit: Unit) -> Unit | None:
        """The unit that follows, None after the last."""
        if unit.end >= len(self.text):
            return None if unit.end == unit.stop else self._at_end(unit.end)
        return self.at(unit.end)

    def before(self, unit: Unit) -> Unit | None:
        """The unit that goes before, None before the first."""
        return self.at(unit.start - 1) if unit.start else None

    def direction(self, unit: Unit) -> Direction:
        """Direction of the unit's paragraph (UAX #9 P2, P3; the fallback if it is neutral throughout)."""
        known = self._directions.get(unit.paragraph)
        if known is None:
            stop, _ = paragraph_stop(self.text, unit.paragraph, _STRONG_WITHIN)
            known = first_strong(self.text[unit.paragraph : stop]) or self.fallback
            self._directions[unit.paragraph] = known
            if len(self._directions) > 4096:
                self._directions.popitem(last=False)
        return known

    def _at_end(self, position: int) -> Unit:
        """The empty unit behind a separator that ends the text: the caret can stand there."""
        return Unit(position, position, position, position)

    def _start(self, position: int) -> int:
        start, reached = self._long
        if start <= position < reached:
            return start
        if start < reached <= position:
            # A long paragraph is walked through once only: what is known of it is not looked at again.
            found = paragraph_start(self.text, position, reached)
            start = start if found == reached else found
        else:
            start = paragraph_start(self.text, position)
        if position - start > LONGEST and self.text[position - 1] not in _SEPARATORS:
            self._long = (start, position)
        return start

    def _cut_unit(self, paragraph: int, position: int) -> Unit:
        index = (position - paragraph) // STRIDE
        if index and self._is_final(paragraph, index):
            index -= 1
        elif not self._is_final(paragraph, index + 1) and position >= self._cut(paragraph, index + 1):
            index += 1
        start = self._cut(paragraph, index)
        if self._is_final(paragraph, index + 1):
            stop, end = paragraph_stop(self.text, start)
            return Unit(start, stop, end, paragraph)
        stop = self._cut(paragraph, index + 1)
        return Unit(start, stop, stop, paragraph, last=False)

    def _is_final(self, paragraph: int, index: int) -> bool:
        """Whether the cut number *index* is not made because the paragraph ends soon after it."""
        key = (paragraph, index)
        known = self._finals.get(key)
        if known is None:
            target = paragraph + index * STRIDE
            stop, _ = paragraph_stop(self.text, target - STRIDE // 2, STRIDE + 1)
            known = self._finals[key] = stop <= target + STRIDE // 2
            if len(self._finals) > 4096:
                self._finals.popitem(last=False)
        return known

    def _cut(self, paragraph: int, index: int) -> int:
        """Position of the cut number *index* of a long paragraph, in the quarter before its multiple of STRIDE."""
        if index == 0:
            return paragraph
        key = (paragraph, index)
        known = self._cuts.get(key)
        if known is None:
            known = self._find_cut(paragraph, paragraph + index * STRIDE)
            self._cuts[key] = known
            if len(self._cuts) > 4096:
                self._cuts.popitem(last=False)
        return known

    def _find_cut(self, paragraph: int, target: int) -> int:
        low = target - STRIDE // 4
        begin = max(paragraph, target - 2 * STRIDE)
        piece = self.text[begin : min(target + 128, len(self.text))]
        stop = SEPARATOR.search(piece)
        if stop:
            piece = piece[: stop.start()]
        direction = self.direction(Unit(paragraph, paragraph, paragraph, paragraph))
        safe = [cut for cut in safe_cuts(piece, direction, low - begin) if begin + cut <= target]
        if safe:
            return begin + safe[-1]
        space = piece.rfind(" ", low - begin, target - begin)
        if space >= 0:
            return begin + space + 1
        # No white space in a thousand letters: cut between two graphemes, found from the window's start.
        window = self.text[low:target]
        starts = grapheme_starts(window)
        return low + (starts[-2] if len(starts) > 2 else len(window))
