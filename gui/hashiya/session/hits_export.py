"""Lines of a concordance to a file. Apart from `concordance`, so that a window starts without formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from hashiya.formats.writing import write_atomically
from hashiya.reports.concordance import Line, write_csv, write_jsonl

Rows = Iterable[Line]


def writer(path: Path) -> Callable[[Rows], Iterator[str]]:
    """What writes lines to a file of that name: a table for .csv, else JSONL."""
    return write_csv if path.suffix.lower() == ".csv" else write_jsonl


def export(rows: Rows, path: Path) -> None:
    """Write *rows* to *path*: all of them or nothing. Raises KnownError "file.unwritable", and what *rows* raises."""
    write_atomically(path, writer(path)(rows))
