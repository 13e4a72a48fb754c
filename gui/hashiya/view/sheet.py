"""The annotated document on paper and as a picture: pages for a printer or a PDF, one tall page as PNG.

The same typesetting and the same marks as on the screen, light inks always, outlines where inks are pure; a title, a
legend of the labels, notes at the foot. What runs to the left binds at the right. What is in memory at once is a page,
whatever the text's length; of a PDF also its letters, packed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from PySide6.QtCore import QMarginsF, QTemporaryFile
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPagedPaintDevice, QPainter, QPdfWriter

from hashiya.model.errors import KnownError
from hashiya.model.reasons import NOT_WRITTEN, Reason, reason_of
from hashiya.text.bidi import RTL
from hashiya.view.paged import SAMPLE
from hashiya.view.paper import FINE, paper_setting
from hashiya.view.pdf_text import TextLayer, write_told
from hashiya.view.sheet_flow import BINDING, OUTER, Flow, Frame, Progress, Sheet
from hashiya.view.sheet_pages import Filled, fill_pages
from hashiya.view.sheet_paint import Canvas

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

HIGHEST: Final = 32_000
"""Pixels that a picture may be high: what Qt paints and other programs open."""

_RESOLUTION: Final = 600
_PICTURE_MARGIN: Final = 48.0
_NO_MEASURE: Final = 640.0
"""Width of a picture's column when lines are to be as wide as the window (pixels)."""


def _silent(done: int, total: int) -> None:
    """Nobody wants to know."""


def write_pdf(path: Path, sheet: Sheet, progress: Progress = _silent) -> None:
    """Write *sheet* as PDF to *path*, whole or with an error: give a temporary name.

    Raises KnownError "file.unwritable", and what *progress* raises.
    """
    made = QTemporaryFile(str(path.parent / "pages-XXXXXX.part"))
    if not made.open():
        raise KnownError("file.unwritable", path=path, reason=Reason(NOT_WRITTEN, {}, made.errorString()))
    writer = QPdfWriter(made)
    writer.setResolution(_RESOLUTION)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(sheet.title)
    writer.setCreator("Hashiya")
    height = writer.pageLayout().fullRectPoints().height() / 0.75
    layer = TextLayer(height, 0.75)
    failure = KnownError("file.unwritable", path=path, reason=Reason(NOT_WRITTEN, {}, made.errorString()))
    _pour(writer, _RESOLUTION, sheet, progress, failure, layer)
    made.flush()
    if made.error() != QTemporaryFile.FileError.NoError:
        raise KnownError("file.unwritable", path=path, reason=Reason(NOT_WRITTEN, {}, made.errorString()))
    way = b"R2L" if sheet.direction == RTL else b"L2R"
    catalog = b"/ViewerPreferences << /Direction /%s /DisplayDocTitle true >>\n/Lang (%s)\n" % (
        way,
        sheet.language.encode("ascii", "ignore"),
    )
    try:
        with Path(made.fileName()).open("rb") as source, path.open("wb") as target:
            write_told(source, target, layer, catalog)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error


def print_to(printer: QPrinter, sheet: Sheet, progress: Progress = _silent) -> None:
    """Print *sheet*, only the pages that the printer's dialog was asked for.

    Raises KnownError "print.failed", and what *progress* raises.
    """
    printer.setFullPage(True)
    printer.setDocName(sheet.title)
    pages = range(printer.fromPage(), printer.toPage() + 1)
    failure = KnownError("print.failed", printer=printer.printerName())
    _pour(printer, printer.resolution(), sheet, progress, failure, wanted=pages)


def write_png(path: Path, sheet: Sheet, ratio: float = 2.0, progress: Progress = _silent) -> None:
    """Write *sheet* as one picture, *ratio* of its pixels to one of the reader's.

    Raises KnownError "picture.large", "file.unwritable", and what *progress* raises.
    """
    flow = Flow(sheet, _measure(sheet) or _NO_MEASURE, progress)
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
        raise KnownError("file.unwritable", path=path, reason=Reason(NOT_WRITTEN, {}, writer.errorString()))


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
    failure: KnownError,
    layer: TextLayer | None = None,
    wanted: range = range(0),
) -> None:
    """Paint the pages; *failure* is raised if *device* does not let itself be painted on.

    *wanted* are the numbers of those that are asked for, from 1; 0 or none for all.
    """
    size = device.pageLayout().fullRectPoints()
    width, height = size.width() / 0.75, size.height() / 0.75
    space = width - BINDING - OUTER
    column = min(space, _measure(sheet) or space)
    left = (OUTER if sheet.direction == RTL else BINDING) + (space - column) / 2
    frame = Frame(width, height, left, column)
    flow = Flow(sheet, column, progress)
    painter = QPainter()
    if not painter.begin(device):
        raise failure
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
