"""Which lines stand on which page. No line is cut, and a note stands on the page of its span or goes on on the next."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct, field

from hashiya.model.span import Span
from hashiya.view.paper import PaperUnit

RULE: Final = 14.0
"""Height of the rule between text and notes, with the space around it (pixels)."""


class Line(Struct, frozen=True):
    """A line of a unit."""

    unit: PaperUnit
    number: int

    @property
    def height(self) -> float:
        """Height without the space after a paragraph."""
        return self.unit.pitch

    @property
    def gap(self) -> float:
        """Space after it: that of its paragraph if it is the last line."""
        ends = self.unit.last and self.number == len(self.unit.lines) - 1 and len(self.unit) > 0
        return self.unit.setting.gap if ends else 0.0


class Row(Struct, frozen=True):
    """A line of the text, with the spans that touch it (each with its lane), the notes that belong under its page, and
    the numbers of these notes by span."""

    line: Line
    laned: Sequence[tuple[Span, int]] = ()
    notes: Sequence[Line] = ()
    numbers: Sequence[tuple[Span, str]] = ()


class Filled(Struct):
    """A page: its rows, and the lines of notes at its foot, with the top of each (pixels from the text's top)."""

    room: float
    rows: list[tuple[float, Row]] = field(default_factory=list)
    notes: list[Line] = field(default_factory=list)
    used: float = 0.0
    foot: float = 0.0

    def takes(self, row: Row) -> bool:
        """Whether *row* and its notes find room."""
        notes = sum(line.height for line in row.notes)
        rule = RULE if row.notes and not self.notes else 0.0
        return self.used + row.line.height + self.foot + rule + notes <= self.room

    def put(self, row: Row) -> None:
        """Add *row*, without its notes."""
        self.rows.append((self.used, row))
        self.used += row.line.height + row.line.gap

    def put_notes(self, waiting: deque[Line], keep_free: float) -> None:
        """Take as many lines of *waiting* as find room beside *keep_free* pixels for text that is to come."""
        while waiting:
            height = waiting[0].height + (0.0 if self.notes else RULE)
            if self.used + keep_free + self.foot + height > self.room and (self.rows or self.notes or keep_free):
                return
            self.notes.append(waiting.popleft())
            self.foot += height

    def note_tops(self) -> Iterator[tuple[float, Line]]:
        """The lines of notes with their tops: they stand at the foot."""
        top = self.room - self.foot + RULE
        for line in self.notes:
            yield top, line
            top += line.height


def fill_pages(rows: Iterable[Row], first_room: float, room: float) -> Iterator[Filled]:
    """Fill pages with *rows*; the first has *first_room* pixels, the others *room*."""
    waiting: deque[Line] = deque()
    page = Filled(first_room)
    for row in rows:
        if page.rows and (waiting or not page.takes(row)):
            yield page
            page = Filled(room)
            page.put_notes(waiting, row.line.height)
        if not page.rows and not len(row.line.unit):
            continue  # no page begins with an empty line
        page.put(row)
        waiting.extend(row.notes)
        page.put_notes(waiting, 0.0)
    if page.rows or page.notes:
        yield page
    while waiting:
        page = Filled(room)
        page.put_notes(waiting, 0.0)
        yield page
