"""What a format is: a row of the table in `formats/__init__.py`, with functions that know no project and no window.

What a reader learns about a document beside its text goes into its metadata, under the names of `Key`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.leaf import Leaf


class Key(StrEnum):
    """The names under which a document's metadata keeps what its file said of it; other names are the file's own."""

    AUTHOR = "author"
    DATE = "date"  # as the file writes it; ISO 8601 where it is a date of its own kind
    URL = "url"
    FORMAT = "format"  # the name of the format, for all but plain text and JSONL
    ENCODING = "encoding"  # for text that was not UTF-8
    PUBLISHER = "publisher"
    DESCRIPTION = "description"
    BOOK = "book"  # the title of the book that a chapter is of
    CHAPTER = "chapter"  # its number, from 1
    SHEET = "sheet"  # of a spreadsheet
    ROW = "row"  # of a table, from 1, as a spreadsheet counts them
    ID = "id"  # what the file calls the document
    REPAIRED = "repaired"  # what was repaired in the text: "visual", "forms"
    ORIGINAL = "original"  # the text as it was decoded before: base64 of zlib of UTF-8


class Refused(Struct, frozen=True):
    """What could not be read: ``line`` counts from 1, 0 means the whole file; ``error`` says why."""

    path: Path
    line: int
    error: KnownError

    @property
    def reason(self) -> str:
        """Why, as an English sentence."""
        return str(self.error)

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


class Columns(Struct, frozen=True):
    """What the columns of a table mean. Columns are named by their header, or by their number from 1 where there is
    none; "" for nothing. What is not named here goes into the metadata.

    ``header``: whether the first row names the columns, None to find out; ``delimiter``: "" to find out; ``sheet``: the
    sheet of a workbook by its name, "" for the first that has rows.
    """

    text: str = ""
    title: str = ""
    date: str = ""
    author: str = ""
    id: str = ""
    language: str = ""
    header: bool | None = None
    delimiter: str = ""
    sheet: str = ""


class Choices(Struct, frozen=True):
    """What the user says about a file; the defaults leave it to the file.

    ``encoding``: of a text file; "" finds it. ``guess``: take the likeliest encoding where it is not certain.
    ``repair``: put text in order that was baked for display. ``chapters``: a document for each chapter of a book;
    else one for the book. ``columns``: of a table.
    """

    encoding: str = ""
    guess: bool = False
    repair: bool = False
    chapters: bool = True
    columns: Columns = field(default_factory=Columns)


PLAIN = Choices()

Reader = Callable[[Path, Choices], Iterator[Folio | Refused]]
"""Reads a file piece by piece. Bad content is yielded as `Refused`, never raised; KnownError is raised when the file
as a whole cannot be read ("file.unreadable" and the "read...." ones). Heavy libraries are imported when it is used."""

Writer = Callable[[Iterable[Folio]], Iterator[str]]
"""Turns folios into pieces of text, one at a time; `formats.writing` brings them to disk as UTF-8."""

LeafWriter = Callable[[Iterable[Leaf]], Iterator[bytes]]
"""The same in plain values, in UTF-8: for the formats that are written by the million."""


class Format(Struct, frozen=True):
    """One format: ``suffixes`` in lower case with their dot, ``title`` in English for lists and file dialogs.

    ``spans`` is true of formats that hold one span a line (a table for a spreadsheet), not whole documents. ``asks``
    says what may be chosen for such a file: "encoding", "columns", "chapters". ``own_ids``: its documents have ids.
    ``notes`` says in English what is read of it and what is not.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    read: Reader | None = None
    write: Writer | None = None
    write_leaves: LeafWriter | None = None
    spans: bool = False
    asks: frozenset[str] = frozenset()
    own_ids: bool = False
    notes: str = ""


Metadata = Mapping[str, object]


def source_name(path: Path) -> str:
    """What a document keeps of the file that it came from: its name, in characters that every file can hold."""
    return path.name.encode("utf-8", "replace").decode("utf-8")
