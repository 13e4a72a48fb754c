"""The register of an open project: read, narrowed, made ready, written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Final

from hashiya.model.errors import KnownError
from hashiya.reports.register import DIRECTIVE, Entry, columns_of, entries, filtered, folded, labels_of
from hashiya.reports.register_html import html_pieces
from hashiya.reports.register_report import Report, report_of, speech_in
from hashiya.reports.register_tables import csv_pieces, json_pieces, jsonl_pieces
from hashiya.reports.register_text import text_pieces
from hashiya.reports.register_xlsx import xlsx_bytes
from hashiya.session.project import Session

WRITERS: Final[dict[str, Callable[[Report], Iterable[str | bytes]]]] = {
    "json": lambda report: json_pieces(report.entries),
    "jsonl": lambda report: jsonl_pieces(report.entries),
    "csv": csv_pieces,
    "xlsx": lambda report: [xlsx_bytes(report)],
    "html": html_pieces,
    "txt": text_pieces,
}
"""What a register can be written as without a window, by suffix; for `formats.writing.write_atomically`."""


def read_register(session: Session, label: str = DIRECTIVE, most: int | None = None) -> list[Entry]:
    """The rows of all spans that are *label* or a kind of it, in the project's order; also for a worker. With *most*
    only so many from the first document on.

    Raises KnownError "label.missing".
    """
    with session.in_this_thread():
        return entries(session.store.linked(labels_of(session.store.scheme(), label), most))


def read_report(
    session: Session,
    label: str = DIRECTIVE,
    *,
    language: str = "en",
    group: str = "",
    query: str = "",
    once: bool = False,
) -> Report:
    """The whole register of *label*, or the rows that hold *query*, ready to be written; also for a worker.

    With *once* rows that say the same are one.

    Raises KnownError "label.missing", "register.group".
    """
    found = read_register(session, label)
    if once:
        found = folded(found)
    with session.in_this_thread():
        scheme = session.store.scheme()
    if query.strip():
        found = filtered(found, columns_of(scheme, label), query, speech_in(language))
    return ready(session, found, label, language=language, group=group, query=query.strip())


def ready(
    session: Session,
    found: Sequence[Entry],
    label: str,
    *,
    language: str,
    group: str = "",
    query: str = "",
    project: str = "",
    shown: Sequence[str] = (),
) -> Report:
    """A report of rows at hand; also for a worker. *project* is what it is called there, if not as its file is; *shown*
    are the keys of its columns, none for all.

    Raises KnownError "label.missing", "register.group".
    """
    with session.in_this_thread():
        scheme = session.store.scheme()
    name = project or session.name
    return report_of(
        found,
        scheme,
        label,
        language=language,
        project=name,
        day=date.today(),
        group=group,
        query=query,
        shown=shown,
    )


def writer_of(suffix: str) -> Callable[[Report], Iterable[str | bytes]]:
    """What writes ``.csv`` and the like. Raises KnownError "register.kind"."""
    kind = suffix.lower().lstrip(".")
    if kind not in WRITERS:
        raise KnownError("register.kind", suffix=suffix, known=", ".join(f".{one}" for one in WRITERS))
    return WRITERS[kind]
