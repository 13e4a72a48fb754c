"""The register on paper: quotations with their sources, what is known of each, counted summaries; letters that can be
searched and copied, as in every PDF of ours (`pdf_text`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPainter, QPdfWriter

from hashiya.model.errors import KnownError
from hashiya.reports.register_report import Report
from hashiya.text.bidi import RTL
from hashiya.view.paper import PaperUnit, paper_setting
from hashiya.view.pdf_text import TextLayer, write_told
from hashiya.view.sheet_flow import BOTTOM, TOP
from hashiya.view.sheet_pages import Line
from hashiya.view.sheet_paint import Canvas
from hashiya.view.style import Inks, ReadingStyle

_RESOLUTION: Final = 600
_MARGIN: Final = 76.0
_INDENT: Final = 22.0


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph: its words, size (points), indent and the space before it (pixels)."""

    words: str
    size: float = 10.5
    bold: bool = False
    indent: float = 0.0
    space: float = 2.0
    rule: bool = False


def write_register_pdf(path: Path, report: Report) -> None:
    """Write *report* as PDF to *path*: give a temporary name. Raises KnownError "file.unwritable"."""
    made = path.with_name(path.name + ".pages")
    writer = QPdfWriter(str(made))
    writer.setResolution(_RESOLUTION)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(report.title)
    writer.setCreator("Hashiya")
    size = writer.pageLayout().fullRectPoints()
    layer = TextLayer(size.height() / 0.75, 0.75)
    painter = QPainter()
    if not painter.begin(writer):
        raise KnownError("file.unwritable", path=path, reason=str(made))
    painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
    try:
        _pour(writer, Canvas(painter, Inks(), layer), layer, report, size.width() / 0.75, size.height() / 0.75)
    finally:
        painter.end()
    way = b"R2L" if report.direction == RTL else b"L2R"
    language = report.language.encode("ascii")
    catalog = b"/ViewerPreferences << /Direction /%s /DisplayDocTitle true >>\n/Lang (%s)\n" % (way, language)
    try:
        with made.open("rb") as source, path.open("wb") as target:
            write_told(source, target, layer, catalog)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=error.strerror or str(error)) from error
    finally:
        made.unlink(missing_ok=True)


def _pour(writer: QPdfWriter, canvas: Canvas, layer: TextLayer, report: Report, width: float, height: float) -> None:
    top = TOP
    for block in _blocks(report):
        column = width - 2 * _MARGIN - block.indent
        setting = paper_setting(
            ReadingStyle(size=block.size, line_height=1.15, gap=0.1, justified=False),
            report.language,
            column,
            bold=block.bold,
        )
        unit = PaperUnit(block.words, report.direction, setting)
        left = _MARGIN + (0 if report.direction == RTL else block.indent)
        top += block.space
        for number in range(len(unit.lines)):
            if top + unit.pitch > height - BOTTOM:
                layer.end_page()
                writer.newPage()
                top = TOP
            elif block.rule and not number:
                canvas.rule(_MARGIN, top - block.space / 2, width - 2 * _MARGIN)
            canvas.line(Line(unit, number), left, top, canvas.inks.text)
            top += unit.pitch
    layer.end_page()


def _blocks(report: Report) -> Iterator[_Block]:
    words = report.words
    yield _Block(report.title, 19, bold=True)
    yield _Block(" \u00b7 ".join(_isolated(fact) for fact in report.facts), 9.5)
    yield _Block(words["summary"], 14, bold=True, space=16)
    for summary in report.summaries:
        yield _Block(summary.heading, 10.5, bold=True, space=8)
        heads = (words["all"], *summary.parts)
        for name, counts in summary.rows:
            told = [f"{_isolated(head)} {count}" for head, count in zip(heads, counts, strict=True)]
            yield _Block(f"{_isolated(name)}: {', '.join(told) if summary.parts else counts[0]}", 9.5, indent=_INDENT)
    yield _Block(words["register"], 14, bold=True, space=18)
    for title, rows in report.groups:
        if title:
            yield _Block(f"{_isolated(title)} ({len(rows)})", 12, bold=True, space=12)
        for number, entry in rows:
            yield _Block(f"{number}. {_isolated(' '.join(entry.span.quotation.split()))}", 12, space=12, rule=True)
            for column, heading in zip(report.columns, report.headings, strict=True):
                found = report.cell(entry, column) if column.kind in ("link", "field", "note") else ()
                if found:
                    said = " \u00b7 ".join(_isolated(" ".join(value.split())) for value in found)
                    yield _Block(f"{heading}: {said}", 9.5, indent=_INDENT)
            source = f"{words['source']}: {_isolated(entry.document.title)} \u00b7 {report.position(entry)}"
            yield _Block(source, 8.5, indent=_INDENT)


def _isolated(words: str) -> str:
    return f"\u2068{words}\u2069"
