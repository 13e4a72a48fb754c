"""Tables as text: CSV and TSV, read row by row however long they are."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from msgspec.structs import replace

from hashiya.formats import rows
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import check_ordinary
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.reasons import ROW, library_reason, reason_of
from hashiya.text.encodings import Verdict, byte_order_mark, find_encoding, is_known

DELIMITERS: Final = (",", ";", "\t", "|")

_SAID: Final = re.compile(r"""\ufeff?"?sep=([^\w"\r\n])"?[\r\n]""", re.IGNORECASE)  # how spreadsheets tell each other
_HEAD: Final = 1 << 20  # bytes by which encoding and delimiter are found
_CELL: Final = 64 << 20  # code points of a cell
_LINE: Final = 128 << 20  # code points of a line: a file without line ends is none that is read line by line


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """A document for each row. Raises KnownError "file.unreadable", "read.encoding", "table.empty", "table.column"."""
    found = look(path, choices)
    known: dict[str, object] = {Key.FORMAT.value: "table"}
    if found.encoding != "utf-8":
        known[Key.ENCODING.value] = found.encoding
    refused: list[Refused] = []
    with _opened(path, found.encoding) as file:
        yield from rows.folios(path, _rows(path, file, found.columns.delimiter, refused), found, choices, known)
    yield from refused


def look(path: Path, choices: Choices = PLAIN) -> rows.Look:
    """The beginning of the table, and what it seems to be. Raises as `read` does."""
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    encoding = _encoding(head, path, choices)
    delimiter = choices.columns.delimiter or _delimiter(head, encoding, path)
    columns = replace(choices.columns, delimiter=delimiter)
    refused: list[Refused] = []
    with _opened(path, encoding) as file:
        try:
            return rows.look_at(_rows(path, file, delimiter, refused), columns, encoding)
        except KnownError as error:
            if refused and error.code == "table.empty":  # not empty: its first row cannot be read
                raise refused[0].error from error
            raise


def _encoding(head: bytes, path: Path, choices: Choices) -> str:
    if choices.encoding:
        if not is_known(choices.encoding):
            raise KnownError("read.codec", encoding=choices.encoding)
        return choices.encoding
    if not head.strip():
        raise KnownError("read.empty")
    cut = head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1] or head
    found = find_encoding(cut)
    if not found.encoding:
        raise KnownError("read.binary")
    if found.verdict is Verdict.OPEN and not choices.guess:
        raise KnownError("read.encoding", candidates=", ".join(found.candidates))
    return found.encoding


def _delimiter(head: bytes, encoding: str, path: Path) -> str:
    """The delimiter that parts the first lines into the same number of cells, more than one; by the suffix if none."""
    sample = head.decode(encoding, "ignore")[:200_000]
    if len(head) == _HEAD:
        sample = sample.rpartition("\n")[0]
    if said := _SAID.match(sample):
        return said[1]
    usual = "\t" if path.suffix.lower() in (".tsv", ".tab") else ","
    best, best_score = usual, 0.0
    for delimiter in (usual, *(one for one in DELIMITERS if one != usual)):
        widths: Counter[int] = Counter()
        prose = 0  # rows in which a cell begins with a space, as words after a comma do
        try:
            for cells, _ in zip(
                csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter), range(100), strict=False
            ):
                if cells:
                    widths[len(cells)] += 1
                    prose += any(cell.startswith(" ") for cell in cells[1:])
        except csv.Error:
            continue
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        score = (count - prose / 2) / widths.total() if width > 1 else 0.0
        if score > best_score + 0.05:
            best, best_score = delimiter, score
    return best


@contextmanager
def _opened(path: Path, encoding: str) -> Iterator[io.TextIOWrapper]:
    """The file as text, behind its mark. Nothing is replaced: a byte that does not fit raises UnicodeDecodeError."""
    try:
        raw = path.open("rb")
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    with raw:
        mark = byte_order_mark(raw.read(4))
        raw.seek(mark[1] if mark and mark[0] == encoding else 0)
        if not mark and codecs.lookup(encoding).name in ("utf-16", "utf-32"):
            encoding += "-le"  # which is what they are on all machines of today, where no mark says otherwise
        with io.TextIOWrapper(raw, encoding, "strict", newline="") as file:
            yield file


def _lines(file: io.TextIOWrapper) -> Iterator[str]:
    """The lines of *file*. Raises KnownError "read.large" for one without an end."""
    while line := file.readline(_LINE):
        if len(line) == _LINE:
            raise KnownError("read.large", most=_LINE >> 20)
        yield line


def _rows(path: Path, file: io.TextIOWrapper, delimiter: str, refused: list[Refused]) -> Iterator[rows.Row]:
    """The rows; where the file cannot be read any further, that is *refused* and they end."""
    limit = csv.field_size_limit(_CELL)
    reader = csv.reader(_lines(file), delimiter=delimiter)
    number = 1
    try:
        while True:
            number = reader.line_num + 1
            cells = next(reader)
            if number > 1 or "".join(cells).lower() not in ("sep=", f"sep={delimiter}"):
                yield number, cells
    except StopIteration:
        return
    except csv.Error as error:
        refused.append(Refused(path, number, KnownError("row.broken", reason=library_reason(ROW, error))))
    except KnownError as error:
        refused.append(Refused(path, number, error))
    except UnicodeError as error:
        offset = getattr(error, "start", 0)
        refused.append(Refused(path, number, KnownError("read.decode", encoding=file.encoding, offset=offset)))
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    finally:
        csv.field_size_limit(limit)
