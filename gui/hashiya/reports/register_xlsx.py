"""The register as a workbook: one sheet of rows, filtered and frozen at its head, one of counts. Each sheet runs as its
language does, each cell reads as its own text does. What begins like a formula is written as the string that it is."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from hashiya.model.field import is_date
from hashiya.reports.register import Column, Entry
from hashiya.reports.register_report import Report
from hashiya.text.bidi import LTR, RTL, first_strong

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_WIDTHS: Final = {"text": 60, "link": 32, "note": 36, "document": 34, "date": 13}
"""Widths of columns in characters of a spreadsheet; of fields `_FIELD`."""

_FIELD: Final = 15
_LONGEST: Final = 32_000
"""Characters of a cell; a spreadsheet takes 32,767."""

_LINE: Final = 15.0
"""Height of a line (points)."""

_MOST_LINES: Final = 26
"""A row can be 409 points high."""

_A4: Final = 9
_READING: Final = {LTR: 1, RTL: 2}
"""Reading orders as workbooks number them."""


def xlsx_bytes(report: Report) -> bytes:
    """The file."""
    from xlsxwriter import Workbook

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(target, options) as book:
        book.set_properties({"title": report.title, "author": "Hashiya"})
        looks = _Looks(book, report)
        _fill_register(book.add_worksheet(report.words["register"]), report, looks)
        _fill_summary(book.add_worksheet(report.words["summary"]), report, looks)
    return target.getvalue()


class _Looks:
    """The formats of cells, each made once."""

    def __init__(self, book: Workbook, report: Report) -> None:
        self._direction = report.direction
        rows = {"valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": "#DFD9CD"}
        sides = {LTR: "left", RTL: "right"}
        self._words = {
            way: book.add_format({**rows, "align": sides[way], "reading_order": _READING[way]}) for way in sides
        }
        side = sides[report.direction]
        self._day = book.add_format({**rows, "align": side, "num_format": "yyyy-mm-dd"})
        self._number = book.add_format({**rows, "align": side})
        head = {"bold": True, "bg_color": "#EBE6DC", "bottom": 1, "text_wrap": True, "valign": "vcenter"}
        self.head = book.add_format({**head, "align": side, "reading_order": _READING[report.direction]})
        running = {"align": side, "reading_order": _READING[report.direction]}
        self.title = book.add_format({"bold": True, "font_size": 14, **running})
        self.fact = book.add_format(running)

    def write(self, sheet: Worksheet, row: int, place: int, value: Any) -> None:
        """Put *value* there: a number, a day, or words in their own direction."""
        if isinstance(value, date):
            sheet.write_datetime(row, place, datetime(value.year, value.month, value.day), self._day)
        elif isinstance(value, str):
            way = first_strong(value) or self._direction
            sheet.write_string(row, place, value[:_LONGEST], self._words[way])
        else:
            sheet.write_number(row, place, value, self._number)


def _fill_register(sheet: Worksheet, report: Report, looks: _Looks) -> None:
    words = report.words
    _begin(sheet, report)
    heads = ["#", *report.headings, words["start"], words["end"]]
    widths = [5, *(_WIDTHS.get(column.kind, _FIELD) for column in report.columns), 8, 8]
    for place, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.write_string(0, place, head, looks.head)
        sheet.set_column(place, place, width)
    for number, entry in enumerate(report.entries, 1):
        cells = [number, *(_value(report, entry, one) for one in report.columns), entry.span.start, entry.span.end]
        sheet.set_row(number, _LINE * max(map(_lines, cells, widths)) + 3)
        for place, value in enumerate(cells):
            looks.write(sheet, number, place, value)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(1, len(report.entries)), len(heads) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _fill_summary(sheet: Worksheet, report: Report, looks: _Looks) -> None:
    _begin(sheet, report)
    sheet.set_column(0, 0, 64)
    sheet.set_column(1, 9, 12)
    sheet.write_string(0, 0, report.title, looks.title)
    row = 1
    for fact in report.facts:
        sheet.write_string(row, 0, fact, looks.fact)
        row += 1
    for summary in report.summaries:
        row += 1
        heads: Sequence[str] = (report.words["all"], *summary.parts) if summary.parts else (report.words["count"],)
        for place, head in enumerate((summary.heading, *heads)):
            sheet.write_string(row, place, head, looks.head)
        for name, counts in summary.rows:
            row += 1
            for place, value in enumerate((_day_or_words(name), *counts)):
                looks.write(sheet, row, place, value)
        row += 1
    sheet.fit_to_pages(1, 0)


def _lines(value: Any, width: int) -> int:
    """How many lines *value* takes in a column of *width* characters; not every program finds it out by itself."""
    if not isinstance(value, str):
        return 1
    return min(_MOST_LINES, sum(1 + len(line) // width for line in value.split("\n")))


def _begin(sheet: Worksheet, report: Report) -> None:
    if report.direction == RTL:
        sheet.right_to_left()
    sheet.hide_gridlines(2)
    sheet.set_paper(_A4)


def _value(report: Report, entry: Entry, column: Column) -> Any:
    """A number as a number, a day as a day, all else as words; several values on lines of their own."""
    raw = entry.span.fields.get(column.name) if column.kind == "field" else None
    if isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) < 1e15:
        return raw
    return _day_or_words("\n".join(report.cell(entry, column)))


def _day_or_words(words: str) -> Any:
    """A day that a spreadsheet can count (from 1900 on), else the words."""
    return date.fromisoformat(words) if is_date(words) and words >= "1900-03-01" else words
