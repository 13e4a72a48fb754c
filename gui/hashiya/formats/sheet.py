"""Spreadsheets (.xlsx): one sheet, else the first that holds rows; values, not formulas. openpyxl (MIT) is an extra."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final
from zipfile import BadZipFile

from msgspec.structs import replace

from hashiya.formats import rows
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import LARGEST
from hashiya.formats.zipped import archive
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.reasons import ARCHIVE, WORKBOOK, library_reason, reason_of

_TRIPS: Final = (
    ArithmeticError, AttributeError, BadZipFile, EOFError, LookupError, NotImplementedError, OSError, RuntimeError,
    SyntaxError, TypeError, ValueError, zlib.error,
)  # fmt: skip
"""What openpyxl raises in damaged files, none of it its own."""
_LOOKED_AT: Final = 100
"""Rows of the other sheets that are looked at, to know whether there is anything in them."""
_EMPTY: Final = 200_000_000
"""Cells that are not there which a workbook may have before and between its own: a row may claim any number."""


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """A document for each row. Raises KnownError "read.extra", "read.damaged", "table.empty", "table.column"..."""
    found = look(path, choices)
    with _sheet(path, found.columns.sheet) as (sheet, name, _):
        known = {Key.FORMAT.value: "xlsx", Key.SHEET.value: name}
        yield from rows.folios(path, _rows(sheet, _Empty()), found, choices, known)


def look(path: Path, choices: Choices = PLAIN) -> rows.Look:
    """The beginning of the table, and what it seems to be. Raises as `read` does."""
    with _sheet(path, choices.columns.sheet) as (sheet, name, book):
        found = rows.look_at(_rows(sheet, _Empty()), choices.columns)
        sheets = tuple(str(other.title) for other in book.worksheets if other.title == name or _may_have_rows(other))
        chosen = name if len(sheets) > 1 else ""  # a file with one alone is read like others with one
        return replace(found, columns=replace(found.columns, sheet=chosen), sheets=sheets)


def _may_have_rows(sheet: Any) -> bool:
    """Whether a *sheet* is more than the empty ones of a new workbook; True where it cannot be told soon."""
    try:
        sheet.reset_dimensions()
        looked_at = list(islice(sheet.iter_rows(values_only=True), _LOOKED_AT))
    except _TRIPS:
        return True
    return len(looked_at) == _LOOKED_AT or any(cell is not None for cells in looked_at for cell in cells)


@contextmanager
def _sheet(path: Path, wanted: str = "") -> Iterator[tuple[Any, str, Any]]:
    """The sheet that is *wanted*, else the first with rows; its name, and its workbook. What openpyxl trips over in a
    file is the file's fault. Raises KnownError "table.sheet" and others."""
    try:
        import openpyxl
    except ImportError as error:
        raise KnownError("read.extra", package="openpyxl") from error
    with archive(path) as parts:
        if sum(len(parts.read(name)) for name in parts.names() if name.endswith("sharedStrings.xml")) > LARGEST:
            raise KnownError("read.bomb")
    with warnings.catch_warnings(), _opened(path) as file:  # ours: openpyxl leaves its own open when it trips
        warnings.simplefilter("ignore")  # about what openpyxl does not keep, and nobody asked for
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except _TRIPS as error:
            raise _damaged(error) from error
        try:
            empty = _Empty()
            if wanted and wanted not in book.sheetnames:
                raise KnownError("table.sheet", sheet=wanted, sheets=", ".join(book.sheetnames)[:500])
            for sheet in book.worksheets:
                if wanted and sheet.title != wanted:
                    continue
                sheet.reset_dimensions()  # which may claim anything
                if next(_rows(sheet, empty), None) is not None:
                    yield sheet, str(sheet.title), book
                    return
            raise KnownError("table.empty")
        finally:
            book.close()


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error


class _Empty:
    """Counts cells that are not there."""

    def __init__(self) -> None:
        self._left = _EMPTY

    def count(self, cells: int) -> None:
        """Raises KnownError "read.bomb"."""
        self._left -= cells
        if self._left < 0:
            raise KnownError("read.bomb")


def _rows(sheet: Any, empty: _Empty) -> Iterator[rows.Row]:
    try:
        for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            empty.count(1 + cells.count(None))
            values = [_words(cell) for cell in cells]
            while values and not values[-1]:
                values.pop()
            if values:
                yield number, values
    except _TRIPS as error:
        raise _damaged(error) from error


def _words(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        midnight = (value.hour, value.minute, value.second) == (0, 0, 0)
        return value.date().isoformat() if midnight else value.isoformat(sep=" ", timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _damaged(error: Exception) -> KnownError:
    if isinstance(error, OSError) and error.errno:
        return KnownError("read.damaged", reason=reason_of(error))
    table = ARCHIVE if isinstance(error, BadZipFile | zlib.error) else WORKBOOK
    return KnownError("read.damaged", reason=library_reason(table, error))
