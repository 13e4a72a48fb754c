"""Paints what stands on a sheet: lines with their marks, chips, the legend, notes. Everything as vectors.

The shapes are those of the screen (`marks`); only the chips differ, which the screen keeps as pictures.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from hashiya.model.span import Span
from hashiya.view import fonts
from hashiya.view.hidden import Code
from hashiya.view.marks import TAG_HEIGHT, TAG_WIDTH, MarkShapes, Tag, mark_shapes, range_rects
from hashiya.view.paint import tint
from hashiya.view.paper import FINE, HINT_SIZE, PaperUnit, paper_font
from hashiya.view.patterns import HEIGHT, cells_in
from hashiya.view.pdf_text import TextLayer
from hashiya.view.sheet_pages import Line, Row
from hashiya.view.style import Inks

_CHIP_SIZE: Final = 7.5
"""Points of the letter on a chip and of a note's number."""

CHIP_SPACE: Final = 5.0
"""Between a chip of the legend and its title (pixels)."""

ENTRY_SPACE: Final = 22.0
"""Between the entries of the legend (pixels)."""


class Canvas(Struct, frozen=True):
    """Where a sheet is painted: in pixels of the sheet. *layer* is told the letters, if anybody will read them."""

    painter: QPainter
    inks: Inks
    layer: TextLayer | None = None

    def line(self, line: Line, left: float, top: float, ink: QColor) -> None:
        """Write a line so that its cell's top left corner stands at *left*, *top*."""
        unit, number = line.unit, line.number
        drop = top - unit.line_top(number)
        self.painter.save()
        self.painter.translate(left, drop)
        unit.draw_line(self.painter, number, ink)
        self.painter.restore()
        if self.layer is not None:
            self.layer.say(unit.letters(number, left), drop + unit.baseline(number), unit.setting.body)

    def row(self, row: Row, left: float, top: float) -> None:
        """A line of the text with its marks."""
        unit, number = row.line.unit, row.line.number
        if row.laned:
            self.painter.save()
            self.painter.translate(left, top - unit.line_top(number))
            shapes = mark_shapes(unit.as_layout(), row.laned, (number, number + 1), None)
            self._marks(shapes, unit.rtl)
            self._numbers(row, [tag.rect for tag in shapes.tags])
            self.painter.restore()
        self.line(row.line, left, top, self.inks.text)
        if hints := unit.hints(number):
            self.painter.save()
            self.painter.translate(left, top - unit.line_top(number))
            self._codes(unit, number, hints)
            self.painter.restore()

    def _codes(self, unit: PaperUnit, number: int, codes: list[Code]) -> None:
        """What could deceive the reader is hinted at on paper too: stems with their codes."""
        painter, ink = self.painter, self.inks.warning
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        top, baseline = unit.line_top(number) + unit.setting.rise, unit.baseline(number)
        for code in codes:
            painter.setPen(QPen(ink, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for x in code.stems:
                foot = QPointF(min(max(x, code.rect.left() + 2), code.rect.right() - 2), code.rect.top())
                painter.drawPolyline([QPointF(x, top + 2), QPointF(x, baseline), foot])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRoundedRect(code.rect, 2, 2)
            self._small(code.rect, code.words, QColor("white"), bold=False, size=HINT_SIZE)

    def chip(self, rect: QRectF, label: str) -> None:
        """A label's letter on its colour."""
        known = self.inks.label(label)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(known.ink)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self.painter.drawRoundedRect(rect, 2.5, 2.5)
        self._small(rect, known.letter, QColor("white"), bold=True)

    def legend(self, entries: Sequence[tuple[str, PaperUnit]], left: float, top: float, width: float) -> None:
        """Chips and titles of labels, from the side where lines begin."""
        for (label, unit), x, y in legend_places(entries, width):
            pitch = unit.pitch
            wide = TAG_WIDTH + CHIP_SPACE + unit.natural_width(0)
            chip_left = width - x - TAG_WIDTH if unit.rtl else x
            chip = QRectF(left + chip_left, top + y + (pitch - TAG_HEIGHT) / 2, TAG_WIDTH, TAG_HEIGHT)
            self.chip(chip, label)
            known = self.inks.label(label)
            line = QRectF(left + width - x - wide if unit.rtl else left + x, chip.bottom() + 1.5, wide, HEIGHT)
            _fill(self.painter, cells_in(line, known.pattern), known.ink)
            edge = chip.left() - CHIP_SPACE - unit.setting.width if unit.rtl else chip.right() + CHIP_SPACE
            self.line(Line(unit, 0), edge, top + y, self.inks.text)

    def rule(self, left: float, top: float, width: float) -> None:
        """A thin line."""
        self.painter.setPen(QPen(self.inks.quiet, 0.5))
        self.painter.drawLine(QPointF(left, top), QPointF(left + width, top))

    def _marks(self, shapes: MarkShapes, rtl: bool) -> None:
        painter = self.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for label, rects in shapes.tints.items():
            if self.inks.outlined:
                painter.setPen(QPen(self.inks.label(label).ink, 0.8))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRects([rect.adjusted(0.4, 0.4, -0.4, -0.4) for rect in rects])
            else:
                _fill(painter, rects, tint(self.inks, label))
        for label, rects in shapes.lanes.items():
            known = self.inks.label(label)
            for rect in rects:
                _fill(painter, cells_in(rect, known.pattern), known.ink)
        for label, rects in shapes.gaps.items():
            painter.setPen(QPen(self.inks.label(label).ink, 1.2, Qt.PenStyle.DotLine))
            for rect in rects:
                painter.drawLine(rect.topLeft(), rect.topRight())
        for tag in shapes.tags:
            self._tag(tag, rtl)

    def _tag(self, tag: Tag, rtl: bool) -> None:
        rect = tag.rect
        left = rect.right() - TAG_WIDTH if rtl else rect.left()
        self.chip(QRectF(left, rect.top(), TAG_WIDTH, rect.height()), tag.label)
        if tag.more:
            room = QRectF(left - 26 if rtl else left + TAG_WIDTH + 2, rect.top(), 24, rect.height())
            words = f"\u2066+{QLocale().toString(tag.more)}\u2069"
            self._small(room, words, self.inks.label(tag.label).ink, bold=False, start=True, rtl=rtl)

    def _numbers(self, row: Row, tags: list[QRectF]) -> None:
        """The numbers of notes, raised, after the last letters of their spans; over them where a tag follows."""
        unit, number = row.line.unit, row.line.number
        taken = list(tags)
        for span, words in row.numbers:
            rects = range_rects(unit.as_layout(), span.ranges[-1][0], span.end)
            rects = [rect for rect in rects if unit.line_at(rect.top()) == number]
            if not rects:
                continue
            end = min(rect.left() for rect in rects) if unit.rtl else max(rect.right() for rect in rects)
            width = 6.0 * len(words) + 1
            top = unit.line_top(number) + unit.setting.rise - TAG_HEIGHT
            outward = -1.0 if unit.rtl else 1.0
            places = [end, end - outward * width, end + outward * width, end - outward * 2 * width]
            rooms = [QRectF(x - width if unit.rtl else x, top, width, TAG_HEIGHT) for x in places]
            room = next((one for one in rooms if not any(one.intersects(other) for other in taken)), rooms[0])
            taken.append(room)
            ink = self.inks.label(span.label).ink
            self._small(room, words, ink, bold=True, start=True, rtl=unit.rtl)

    def _small(
        self,
        rect: QRectF,
        words: str,
        ink: QColor,
        *,
        bold: bool,
        start: bool = False,
        rtl: bool = False,
        size: float = _CHIP_SIZE,
    ) -> None:
        """*words* in *rect*, centred, or where lines begin if *start*; set finely, as all letters are."""
        font: QFont = paper_font(fonts.interface_font(size), size)
        font.setBold(bold)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        across = side | Qt.AlignmentFlag.AlignAbsolute if start else Qt.AlignmentFlag.AlignHCenter
        self.painter.save()
        self.painter.translate(rect.topLeft())
        self.painter.scale(1 / FINE, 1 / FINE)
        self.painter.setFont(font)
        self.painter.setPen(ink)
        flags = int(across | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        self.painter.drawText(QRectF(0, 0, rect.width() * FINE, rect.height() * FINE), flags, words)
        self.painter.restore()


def _fill(painter: QPainter, rects: Iterable[QRectF], colour: QColor) -> None:
    for rect in rects:
        painter.fillRect(rect, colour)


def legend_places(
    entries: Sequence[tuple[str, PaperUnit]], width: float
) -> list[tuple[tuple[str, PaperUnit], float, float]]:
    """Each entry of the legend with how far it stands from the side where lines begin, and from the top (pixels)."""
    places = []
    x = y = 0.0
    for entry in entries:
        wide = TAG_WIDTH + CHIP_SPACE + entry[1].natural_width(0)
        if x and x + wide > width:
            x, y = 0.0, y + entry[1].pitch
        places.append((entry, x, y))
        x += wide + ENTRY_SPACE
    return places


def spans_with_notes(spans: Iterable[Span]) -> list[Span]:
    """Those that somebody wrote a note on."""
    return [span for span in spans if span.note.strip()]
