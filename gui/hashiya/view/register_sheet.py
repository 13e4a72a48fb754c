"""The register on paper: quotations with their sources, what is known of each, counted summaries; letters that can be
searched and copied, as in every PDF of ours (`pdf_text`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from hashiya.formats.writing import write_atomically
from hashiya.model.errors import KnownError
from hashiya.model.reasons import NOT_WRITTEN, Reason, reason_of
from hashiya.reports.register_report import Report
from hashiya.text.bidi import RTL
from hashiya.view.pdf_text import TextLayer, write_told
from hashiya.view.register_pieces import Piece, Setter
from hashiya.view.sheet_paint import Canvas
from hashiya.view.style import Inks

Progress = Callable[[int, int], None]
"""``progress(done, total)`` in entries; may raise KnownError("cancelled")."""

_RESOLUTION: Final = 600
_SIDE, _TOP, _BOTTOM = 72.0, 66.0, 84.0
"""Margins of a page (pixels)."""

_CHUNK: Final = 1 << 20


def write_register_pdf(path: Path, report: Report, progress: Progress | None = None) -> None:
    """Write *report* as PDF to *path*: all of it or nothing. Raises KnownError "file.unwritable", "cancelled"."""
    with TemporaryDirectory(prefix="hashiya-") as folder:
        drawn, told = Path(folder) / "drawn.pdf", Path(folder) / "told.pdf"
        layer = _draw(drawn, report, progress)
        way = b"R2L" if report.direction == RTL else b"L2R"
        language = report.language.encode("ascii")
        catalog = b"/ViewerPreferences << /Direction /%s /DisplayDocTitle true >>\n/Lang (%s)\n" % (way, language)
        try:
            with drawn.open("rb") as source, told.open("wb") as target:
                write_told(source, target, layer, catalog)
        except OSError as error:
            raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error
        with told.open("rb") as made:
            write_atomically(path, iter(lambda: made.read(_CHUNK), b""))


def _draw(path: Path, report: Report, progress: Progress | None) -> TextLayer:
    writer = QPdfWriter(str(path))
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(report.title)
    writer.setCreator("Hashiya")
    size = writer.pageLayout().fullRectPoints()
    layer = TextLayer(size.height() / 0.75, 0.75)
    painter = QPainter()
    if not painter.begin(writer):
        raise KnownError("file.unwritable", path=path, reason=Reason(NOT_WRITTEN))
    try:
        painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
        setter = Setter(report, size.width() / 0.75 - 2 * _SIDE)
        pages = _Pages(writer, Canvas(painter, Inks(), layer), layer, setter, size.height() / 0.75)
        for pieces in setter.head():
            pages.take(pieces)
        done = 0
        for count, pieces in setter.groups():
            pages.take(pieces)
            done += count
            if progress is not None:
                progress(done, max(1, sum(len(rows) for _, rows in report.groups)))
        pages.end()
    finally:
        painter.end()
    return layer


class _Pages:
    """Fills page after page, each with its foot."""

    def __init__(
        self, writer: QPdfWriter, canvas: Canvas, layer: TextLayer, setter: Setter, height: float
    ) -> None:  # fmt: skip
        self._writer, self._canvas, self._layer, self._setter = writer, canvas, layer, setter
        self._height = height
        self._number = 1
        self._top = _TOP

    def take(self, pieces: Sequence[Piece]) -> None:
        """Put a chain on this page if there is room, else on the next; one that no page holds goes on from this."""
        whole = sum(one.height for one in pieces)
        room = self._height - _TOP - _BOTTOM
        if self._top > _TOP and whole > self._room and (whole <= room or self._room < room / 4):
            self._turn()
        for piece in pieces:
            if piece.height > self._room and self._top > _TOP:
                self._turn()
            piece.paint(self._canvas, _SIDE, self._top)
            self._top += piece.height

    @property
    def _room(self) -> float:
        return self._height - _BOTTOM - self._top

    def _turn(self) -> None:
        self.end()
        self._writer.newPage()
        self._number += 1
        self._top = _TOP

    def end(self) -> None:
        """Write the foot of the page."""
        for piece in self._setter.footer(self._number):
            piece.paint(self._canvas, _SIDE, self._height - _BOTTOM + 28)
        self._layer.end_page()
