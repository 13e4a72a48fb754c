"""What a format is: a row of the table in `formats/__init__.py`, with functions that know no project and no window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hashiya.model.document import Folio


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that could not be read: ``line`` counts from 1, 0 means the whole file; ``reason`` is a sentence."""

    path: Path
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}" if self.line else f"{self.path}: {self.reason}"


Reader = Callable[[Path], Iterator[Folio | Refused]]
"""Reads a file piece by piece. Bad content is yielded as `Refused`, never raised; KnownError("file.unreadable") is
raised when the file itself cannot be opened or read."""

Writer = Callable[[Iterable[Folio]], Iterator[str]]
"""Turns folios into pieces of text, one at a time; `formats.writing` brings them to disk as UTF-8."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format: ``suffixes`` in lower case with their dot, ``title`` in English for lists and file dialogs.

    ``spans`` is true of formats that hold one span a line (a table for a spreadsheet), not whole documents.
    """

    name: str
    suffixes: tuple[str, ...]
    title: str
    read: Reader | None = None
    write: Writer | None = None
    spans: bool = False


def source_name(path: Path) -> str:
    """What a document keeps of the file that it came from: its name, in characters that every file can hold."""
    return path.name.encode("utf-8", "replace").decode("utf-8")
