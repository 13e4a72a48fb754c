"""What a sheet holds, line by line, and how its pages look: the head, the text, the notes, the page's number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from hashiya.model.span import Range, Span
from hashiya.model.span_index import Spans
from hashiya.text.bidi import RTL, Direction, first_strong
from hashiya.text.paragraphs import Paragraphs, Unit
from hashiya.text.source import TextLike
from hashiya.view.fonts import INTERFACE
from hashiya.view.marks import lanes_of
from hashiya.view.paper import FINE, PaperUnit, paper_setting
from hashiya.view.sheet_pages import RULE, Filled, Line, Row
from hashiya.view.sheet_paint import Canvas, legend_places, spans_with_notes
from hashiya.view.style import Inks, ReadingStyle

Progress = Callable[[int, int], None]
"""``progress(done, total)`` in code points of the text; may raise KnownError("cancelled")."""

TOP, BOTTOM, BINDING, OUTER = 84.0, 92.0, 96.0, 72.0
"""Margins of a page (pixels, 96 to the inch)."""

_AIR: Final = 1.5
"""Least line height: on paper a tag must not touch the line above, for nobody can look closer by zooming."""


class Sheet(Struct, frozen=True):
    """What is to be put on paper. *ranges* are code points of the text, none for all of it; *notes* whether they stand
    at the foot. The inks' labels are the legend, as far as they occur."""

    title: str
    text: TextLike
    spans: Spans
    style: ReadingStyle
    inks: Inks
    direction: Direction = RTL
    language: str = "ar"
    ranges: tuple[Range, ...] = ()
    notes: bool = True


class Frame(Struct, frozen=True):
    """A page's size, and where its column of text stands (pixels)."""

    width: float
    height: float
    left: float
    column: float

    @property
    def room(self) -> float:
        return self.height - TOP - BOTTOM


class Flow:
    """A sheet's lines, and its head, for a column of *width* pixels."""

    def __init__(self, sheet: Sheet, width: float, progress: Progress) -> None:
        self.sheet = sheet
        self.width = width
        self._progress = progress
        style = sheet.style
        small = replace(style, size=max(style.size * 0.74, 7.0), line_height=1.2, gap=0.2, justified=False)
        large = replace(style, size=style.size * 1.35, line_height=1.15, gap=0.2, justified=False)
        airy = replace(style, line_height=max(style.line_height, _AIR))
        self._body = paper_setting(airy, sheet.language, width)
        self._small = paper_setting(small, sheet.language, width)
        self._title = PaperUnit(
            " ".join(sheet.title.split()),
            first_strong(sheet.title) or sheet.direction,
            paper_setting(large, sheet.language, width, bold=True),
        )
        # Whatever the text is set in, Nastaliq too, chips and lines of the legend stand beside a face made for labels.
        self._words = paper_setting(replace(small, family=INTERFACE), sheet.language, width)
        used = {label for _, label in sheet.spans.starts(1)}
        self._legend = [(name, self._entry(ink.title)) for name, ink in sheet.inks.labels.items() if name in used]

    def _entry(self, words: str) -> PaperUnit:
        unit = PaperUnit(words, self.sheet.direction, self._words)
        return PaperUnit(words, self.sheet.direction, replace(self._words, width=(unit.natural_width(0) + 1) * FINE))

    # -- what stands where --------------------------------------------------------------------------------------

    def rows(self) -> Iterator[Row]:
        """The text's lines, unit by unit as they are asked for."""
        sheet = self.sheet
        paragraphs = Paragraphs(sheet.text, sheet.direction)
        count = 0
        for unit in _units(paragraphs, sheet.ranges):
            text = sheet.text[unit.start : unit.stop]
            paper = PaperUnit(text, paragraphs.direction(unit), self._body, start=unit.start, last=unit.last)
            spans = sheet.spans.between(unit.start, max(unit.end, unit.start + 1))
            laned = lanes_of(spans)
            noted = sorted(spans_with_notes(spans) if sheet.notes else (), key=_end)
            for number in range(len(paper.lines)):
                low, high = (unit.start + end for end in paper.line_range(number))
                if sheet.ranges and not any(start < high and end > low for start, end in sheet.ranges):
                    continue
                if number == len(paper.lines) - 1:
                    high = unit.end
                here = [span for span in noted if low < span.end <= high]
                numbers = [(span, QLocale().toString(count + place)) for place, span in enumerate(here, 1)]
                count += len(here)
                notes = [line for span, words in numbers for line in self._note(span, words)]
                touching = [one for one in laned if one[0].start < high and one[0].end > low]
                yield Row(Line(paper, number), touching, notes, numbers)
            self._progress(unit.end, max(len(sheet.text), 1))

    def _note(self, span: Span, number: str) -> Iterator[Line]:
        title = self.sheet.inks.label(span.label).title
        first, *others = [part for part in span.note.splitlines() if part.strip()]
        direction = first_strong(first) or self.sheet.direction
        for text in (f"\u2068{number}\u2069\u2002\u2068{title}\u2069: \u2068{first}\u2069", *others):
            unit = PaperUnit(text, direction, self._small)
            yield from (Line(unit, place) for place in range(len(unit.lines)))

    # -- painting -----------------------------------------------------------------------------------------------

    def head_height(self) -> float:
        """Height of the title and the legend above the text of the first page (pixels)."""
        height = len(self._title.lines) * self._title.pitch if len(self._title) else 0.0
        if self._legend:
            height += legend_places(self._legend, self.width)[-1][2] + self._legend[0][1].pitch + 6
        return height + 20 if height else 0.0

    def paint_head(self, canvas: Canvas, left: float, top: float) -> None:
        """The title, the legend, and a rule under them."""
        if not self.head_height():
            return
        bottom = top + self.head_height() - 12
        if len(self._title):
            for number in range(len(self._title.lines)):
                canvas.line(Line(self._title, number), left, top, self.sheet.inks.text)
                top += self._title.pitch
        if self._legend:
            canvas.legend(self._legend, left, top + 6, self.width)
        canvas.rule(left, bottom, self.width)

    def paint_text(self, canvas: Canvas, page: Filled, left: float, top: float) -> None:
        """The lines and the notes of a page whose text begins at *top*."""
        for place, row in page.rows:
            canvas.row(row, left, top + place)
        for place, line in page.note_tops():
            if line is page.notes[0]:
                third = self.width / 3
                edge = left + self.width - third if self.sheet.direction == RTL else left
                canvas.rule(edge, top + place - RULE / 2, third)
            canvas.line(line, left, top + place, self.sheet.inks.text)

    def paint_page(self, canvas: Canvas, frame: Frame, page: Filled, number: int) -> None:
        """One page: the head on the first, the title and the number at the margin of the others."""
        top = TOP
        if number == 1:
            self.paint_head(canvas, frame.left, top)
            top += self.head_height()
        else:
            self._paint_running(canvas, frame)
        self.paint_text(canvas, page, frame.left, top)
        words = PaperUnit(f"\u2068{QLocale().toString(number)}\u2069", self.sheet.direction, self._small)
        shift = (frame.column - words.natural_width(0)) / 2 * (-1 if words.rtl else 1)
        canvas.line(Line(words, 0), frame.left + shift, frame.height - BOTTOM + 34, self.sheet.inks.quiet)

    def _paint_running(self, canvas: Canvas, frame: Frame) -> None:
        """The title above the text, as much of it as one line takes, on the side where lines begin."""
        text = " ".join(self.sheet.title.split())
        direction = first_strong(text) or self.sheet.direction
        unit = PaperUnit(text, direction, self._small)
        if len(unit.lines) > 1:
            unit = PaperUnit(text[: unit.line_range(0)[1] - 2].rstrip() + "\u2026", direction, self._small)
        if len(unit):
            canvas.line(Line(unit, 0), frame.left, TOP - 44, self.sheet.inks.quiet)


def _units(paragraphs: Paragraphs, ranges: tuple[Range, ...]) -> Iterator[Unit]:
    """The units of a text, or those that *ranges* touch."""
    position, done = 0, -1
    for start, end in ranges or ((0, len(paragraphs.text)),):
        position = start
        unit: Unit | None = paragraphs.at(position)
        while unit is not None and (unit.start < end or unit.start == start):
            if unit.start > done:
                yield unit
                done = unit.start
            unit = paragraphs.after(unit)


def _end(span: Span) -> tuple[int, int]:
    return span.end, span.start
