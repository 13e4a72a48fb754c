"""The annotated document on paper and as a picture: pages for a printer or a PDF, one tall page as PNG.

The same typesetting and the same marks as on the screen, light inks always; a title, a legend of the labels, notes at
the foot. What runs to the left binds at the right. What is in memory at once is a page, whatever the text's length;
of a PDF also its letters, packed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QMarginsF, QTemporaryFile
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPagedPaintDevice, QPainter, QPdfWriter

from hashiya.model.errors import KnownError
from hashiya.model.span import Range, Span
from hashiya.model.span_index import Spans
from hashiya.text.bidi import RTL, Direction, first_strong
from hashiya.text.paragraphs import Paragraphs, Unit
from hashiya.text.source import TextLike
from hashiya.view.marks import lanes_of
from hashiya.view.paged import SAMPLE
from hashiya.view.paper import FINE, PaperUnit, paper_setting
from hashiya.view.pdf_text import TextLayer, write_told
from hashiya.view.sheet_pages import RULE, Filled, Line, Row, fill_pages
from hashiya.view.sheet_paint import Canvas, legend_places, spans_with_notes
from hashiya.view.style import Inks, ReadingStyle

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Progress = Callable[[int, int], None]
"""``progress(done, total)`` in code points of the text; may raise KnownError("cancelled")."""

HIGHEST: Final = 32_000
"""Pixels that a picture may be high: what Qt paints and other programs open."""

_RESOLUTION: Final = 600
_TOP, _BOTTOM, _BINDING, _OUTER = 84.0, 92.0, 96.0, 72.0
"""Margins of a page (pixels, 96 to the inch)."""

_AIR: Final = 1.5
"""Least line height: on paper a tag must not touch the line above, for nobody can look closer by zooming."""

_PICTURE_MARGIN: Final = 48.0
_NO_MEASURE: Final = 640.0
"""Width of a picture's column when lines are to be as wide as the window (pixels)."""


@dataclass(frozen=True)
class Sheet:
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


@dataclass(frozen=True)
class _Frame:
    """A page's size, and where its column of text stands (pixels)."""

    width: float
    height: float
    left: float
    column: float

    @property
    def room(self) -> float:
        return self.height - _TOP - _BOTTOM


def _silent(done: int, total: int) -> None:
    """Nobody wants to know."""


def write_pdf(path: Path, sheet: Sheet, progress: Progress = _silent) -> None:
    """Write *sheet* as PDF to *path*, whole or with an error: give a temporary name.

    Raises KnownError "file.unwritable", and what *progress* raises.
    """
    made = QTemporaryFile(str(path.parent / "pages-XXXXXX.part"))
    if not made.open():
        raise KnownError("file.unwritable", path=path, reason=made.errorString())
    writer = QPdfWriter(made)
    writer.setResolution(_RESOLUTION)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet.title)
    writer.setCreator("Hashiya")
    height = writer.pageLayout().fullRectPoints().height() / 0.75
    layer = TextLayer(height, 0.75)
    _pour(writer, _RESOLUTION, sheet, progress, layer)
    made.flush()
    if made.error() != QTemporaryFile.FileError.NoError:
        raise KnownError("file.unwritable", path=path, reason=made.errorString())
    way = b"R2L" if sheet.direction == RTL else b"L2R"
    catalog = b"/ViewerPreferences << /Direction /%s /DisplayDocTitle true >>\n/Lang (%s)\n" % (
        way,
        sheet.language.encode("ascii", "ignore"),
    )
    try:
        with Path(made.fileName()).open("rb") as source, path.open("wb") as target:
            write_told(source, target, layer, catalog)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=error.strerror or str(error)) from error


def print_to(printer: QPrinter, sheet: Sheet, progress: Progress = _silent) -> None:
    """Print *sheet*, only the pages that the printer's dialog was asked for.

    Raises KnownError "print.failed", and what *progress* raises.
    """
    printer.setFullPage(True)
    printer.setDocName(sheet.title)
    _pour(printer, printer.resolution(), sheet, progress, None, range(printer.fromPage(), printer.toPage() + 1))


def write_png(path: Path, sheet: Sheet, ratio: float = 2.0, progress: Progress = _silent) -> None:
    """Write *sheet* as one picture, *ratio* of its pixels to one of the reader's.

    Raises KnownError "picture.large", "file.unwritable", and what *progress* raises.
    """
    flow = _Flow(sheet, _measure(sheet) or _NO_MEASURE, progress)
    top = _PICTURE_MARGIN + flow.head_height()
    room = HIGHEST / ratio - top - _PICTURE_MARGIN
    pages = fill_pages(flow.rows(), room, room)
    page = next(pages, Filled(0.0))
    if next(pages, None) is not None:
        raise KnownError("picture.large", most=HIGHEST)
    page.room = page.used + page.foot
    height = top + page.room + _PICTURE_MARGIN
    image = QImage(round((flow.width + 2 * _PICTURE_MARGIN) * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    if image.isNull():
        raise KnownError("picture.large", most=HIGHEST)
    image.fill(sheet.inks.ground)
    image.setText("Title", sheet.title)
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(ratio, ratio)
        canvas = Canvas(painter, sheet.inks)
        flow.paint_head(canvas, _PICTURE_MARGIN, _PICTURE_MARGIN)
        flow.paint_text(canvas, page, _PICTURE_MARGIN, top)
    finally:
        painter.end()
    writer = QImageWriter(str(path), b"png")
    if not writer.write(image):
        raise KnownError("file.unwritable", path=path, reason=writer.errorString())


def _measure(sheet: Sheet) -> float:
    """Width of the column that the style asks for (pixels); 0 for none."""
    setting = paper_setting(sheet.style, sheet.language, 0)
    letter = QFontMetricsF(setting.font).horizontalAdvance(SAMPLE) / len(SAMPLE) / FINE
    return float(round(letter * sheet.style.measure))


def _pour(
    device: QPagedPaintDevice,
    resolution: int,
    sheet: Sheet,
    progress: Progress,
    layer: TextLayer | None,
    wanted: range = range(0),
) -> None:
    """Paint the pages; *wanted* are the numbers of those that are asked for, from 1; 0 or none for all."""
    size = device.pageLayout().fullRectPoints()
    width, height = size.width() / 0.75, size.height() / 0.75
    space = width - _BINDING - _OUTER
    column = min(space, _measure(sheet) or space)
    left = (_OUTER if sheet.direction == RTL else _BINDING) + (space - column) / 2
    frame = _Frame(width, height, left, column)
    flow = _Flow(sheet, column, progress)
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError("print.failed", printer=sheet.title, reason="\u2013")
    painter.scale(resolution / 96, resolution / 96)
    canvas = Canvas(painter, replace(sheet.inks, ground=QColor("white")), layer)
    try:
        head = flow.head_height()
        begun = False
        for number, page in enumerate(fill_pages(flow.rows(), frame.room - head, frame.room), 1):
            if wanted and wanted != range(1) and number not in wanted:
                continue
            if begun:
                device.newPage()
            begun = True
            flow.paint_page(canvas, frame, page, number)
            if layer is not None:
                layer.end_page()
    finally:
        painter.end()


class _Flow:
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
        used = {label for _, label in sheet.spans.starts(1)}
        self._legend = [(name, self._entry(ink.title)) for name, ink in sheet.inks.labels.items() if name in used]

    def _entry(self, words: str) -> PaperUnit:
        unit = PaperUnit(words, self.sheet.direction, self._small)
        return PaperUnit(words, self.sheet.direction, replace(self._small, width=(unit.natural_width(0) + 1) * FINE))

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

    def paint_page(self, canvas: Canvas, frame: _Frame, page: Filled, number: int) -> None:
        """One page: the head on the first, the title and the number at the margin of the others."""
        top = _TOP
        if number == 1:
            self.paint_head(canvas, frame.left, top)
            top += self.head_height()
        else:
            self._paint_running(canvas, frame)
        self.paint_text(canvas, page, frame.left, top)
        words = PaperUnit(f"\u2068{QLocale().toString(number)}\u2069", self.sheet.direction, self._small)
        shift = (frame.column - words.natural_width(0)) / 2 * (-1 if words.rtl else 1)
        canvas.line(Line(words, 0), frame.left + shift, frame.height - _BOTTOM + 34, self.sheet.inks.quiet)

    def _paint_running(self, canvas: Canvas, frame: _Frame) -> None:
        """The title above the text, as much of it as one line takes, on the side where lines begin."""
        text = " ".join(self.sheet.title.split())
        direction = first_strong(text) or self.sheet.direction
        unit = PaperUnit(text, direction, self._small)
        if len(unit.lines) > 1:
            unit = PaperUnit(text[: unit.line_range(0)[1] - 2].rstrip() + "\u2026", direction, self._small)
        if len(unit):
            canvas.line(Line(unit, 0), frame.left, _TOP - 44, self.sheet.inks.quiet)


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
