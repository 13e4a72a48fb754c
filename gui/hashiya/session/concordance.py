"""Finds as lines of a concordance: in order, sorted, and written to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from hashiya.formats.writing import write_atomically
from hashiya.reports.concordance import WIDTH, Line, Order, line, sort_key, write_csv, write_jsonl
from hashiya.session.search import Found

Rows = Iterable[Line]


def lines(found: Iterable[Found], width: int = WIDTH) -> Iterator[Line]:
    """The lines of *found* in their order, *width* code points of context on each side."""
    for one in found:
        for start, end in one.hits:
            yield line(one.head.document, one.head.title, one.text, start, end, width)


def sorted_lines(found: Iterable[Found], order: Order, width: int = WIDTH) -> list[Line]:
    """The lines of *found* sorted; those that are alike there stay in the order of the texts."""
    keyed: list[tuple[str, Line]] = []
    for one in found:
        for start, end in one.hits:
            key = sort_key(one.text, start, end, order)
            keyed.append((key, line(one.head.document, one.head.title, one.text, start, end, width)))
    keyed.sort(key=lambda pair: pair[0])
    return [made for _, made in keyed]


def writer(path: Path) -> Callable[[Rows], Iterator[str]]:
    """What writes lines to a file of that name: a table for .csv, else JSONL."""
    return write_csv if path.suffix.lower() == ".csv" else write_jsonl


def export(rows: Rows, path: Path) -> None:
    """Write *rows* to *path*: all of them or nothing. Raises KnownError "file.unwritable", and what *rows* raises."""
    write_atomically(path, writer(path)(rows))
