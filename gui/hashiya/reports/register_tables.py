"""The register as plain data and as a table with commas: JSON, JSONL, CSV.

A text may begin as a formula does, and a spreadsheet must not run it: such a cell of CSV gets an apostrophe before it,
as OWASP advises. JSON has each value as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from hashiya.reports.register import Entry, row_data
from hashiya.reports.register_report import Report

_SPECIAL: Final = re.compile('[",\r\n]')
_FORMULA: Final = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
_BETWEEN: Final = "; "


def json_pieces(entries: Iterable[Entry]) -> Iterator[str]:
    """One array, one row a line."""
    yield "["
    for number, entry in enumerate(entries):
        yield (",\n " if number else "\n ") + _encoded(entry)
    yield "\n]\n"


def jsonl_pieces(entries: Iterable[Entry]) -> Iterator[str]:
    """One object a line."""
    for entry in entries:
        yield _encoded(entry) + "\n"


def _encoded(entry: Entry) -> str:
    return json.dumps(row_data(entry), ensure_ascii=False, allow_nan=False)


def csv_pieces(report: Report) -> Iterator[str]:
    """RFC 4180 with a byte order mark; several values of a cell are parted by semicolons."""
    words = report.words
    yield "\ufeff"
    yield _line(["#", *report.headings, words["start"], words["end"]])
    for number, entry in enumerate(report.entries, 1):
        cells = [_safe(_BETWEEN.join(report.cell(entry, column))) for column in report.columns]
        yield _line([str(number), *cells, str(entry.span.start), str(entry.span.end)])


def _line(cells: Iterable[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell for cell in cells) + "\r\n"


def _safe(cell: str) -> str:
    return "'" + cell if cell.startswith(_FORMULA) else cell
