"""Changes become rows: what they say was there before is compared with what is there, then everything is written.

A step holds at most one change of each thing, so that its changes can be written kind by kind. All of this happens
inside the transaction of the caller: whatever is raised, nothing was changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from hashiya.model.change import Change
from hashiya.model.errors import KnownError
from hashiya.store import gathered, rows
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json
from hashiya.store.many import write_many
from hashiya.store.texts import PiecedText, pieced_text

_DOCUMENT_JSON: Final = frozenset({"metadata"})
_DOCUMENT_COLUMNS: Final = frozenset({"title", "language", "direction", "source", "state", "metadata", "position"})


def write_changes(database: ProjectDatabase, changes: Sequence[Change]) -> None:
    """Check *changes* and write them. Raises KnownError "change.conflict", "document.missing" and those of `border`."""
    if len({(change.kind, change.id) for change in changes}) != len(changes):
        raise ValueError("a step changes each thing once")
    kinds: dict[str, list[Change]] = {}
    for change in changes:
        kinds.setdefault(change.kind, []).append(change)
    # What others lean on comes first and goes last: documents, their spans, the links between these.
    documents = kinds.get("document", [])
    _write_documents(database, [change for change in documents if change.after is not None])
    for kind, write in _WRITERS.items():
        if kind in kinds:
            write(database, kinds[kind])
    _write_documents(database, [change for change in documents if change.after is None])
    for change in changes:
        if _is_leaving(change):
            write_many(database, change)
    _write_gathered(database, [change for change in changes if change.kind in _GATHERED and change.after is None])


def _agree(change: Change, stored: Mapping[str, Any] | None) -> None:
    """Raise KnownError "change.conflict" unless the thing is as *change* found it."""
    if _canonical(change.before) != _canonical(stored):
        raise KnownError("change.conflict", kind=change.kind, id=change.id)


def _canonical(record: Mapping[str, Any] | None) -> str:
    return json.dumps(record, sort_keys=True, ensure_ascii=False)


def _ids(changes: Iterable[Change]) -> str:
    return to_json([change.id for change in changes])


# --- documents --------------------------------------------------------------------------------


def _write_documents(database: ProjectDatabase, changes: list[Change]) -> None:
    """A document's change names only the columns it changes; None means removed, and its text stays for undo."""
    if not changes:
        return
    connection = database.raw()
    found = connection.execute(
        "SELECT uid, removed FROM document WHERE uid IN (SELECT value FROM json_each(?))", (_ids(changes),)
    )
    removed = dict(found.fetchall())
    for change in changes:
        if removed.get(change.id) != (change.before is None):
            raise KnownError("change.conflict", kind="document", id=change.id)
        if change.before is not None and change.after is not None:
            _write_columns(database, change)
    for gone in (True, False):
        flags = [(gone, change.id, gone) for change in changes if gone == (change.after is None)]
        connection.executemany("UPDATE document SET removed = ? WHERE uid = ? AND removed != ?", flags)


def _write_columns(database: ProjectDatabase, change: Change) -> None:
    assert change.before is not None and change.after is not None
    names = sorted(change.after)
    if set(change.before) != set(names) or not set(names) <= _DOCUMENT_COLUMNS:
        raise ValueError(f"no such change of a document: {names}")
    connection = database.raw()
    row = connection.execute(f"SELECT {', '.join(names)} FROM document WHERE uid = ?", (change.id,)).fetchone()
    _agree(change, {name: _from_column(name, value) for name, value in zip(names, row, strict=True)})
    values = [_to_column(name, change.after[name]) for name in names]
    assignments = ", ".join(f"{name} = ?" for name in names)
    connection.execute(f"UPDATE document SET {assignments} WHERE uid = ?", (*values, change.id))


def _from_column(name: str, value: Any) -> Any:
    return json.loads(value) if name in _DOCUMENT_JSON else value


def _to_column(name: str, value: Any) -> Any:
    return to_json(value) if name in _DOCUMENT_JSON else value


# --- spans and links --------------------------------------------------------------------------


class _Documents:
    """Rows and texts of the documents that changes name, each looked up once."""

    def __init__(self, database: ProjectDatabase, changes: Iterable[Change]) -> None:
        self._database = database
        wanted = to_json(sorted({change.document for change in changes}))
        self._rows: dict[str, tuple[int, int]] = {
            uid: (row, length)
            for uid, row, length in database.raw().execute(
                "SELECT uid, id, length FROM document WHERE removed = 0 AND uid IN (SELECT value FROM json_each(?))",
                (wanted,),
            )
        }
        self._texts: dict[str, PiecedText] = {}

    def row(self, uid: str) -> int:
        if uid not in self._rows:
            raise KnownError("document.missing", document=uid)
        return self._rows[uid][0]

    def text(self, uid: str) -> PiecedText:
        if uid not in self._texts:
            self.row(uid)
            self._texts[uid] = pieced_text(self._database, uid, *self._rows[uid])
        return self._texts[uid]


def _write_spans(database: ProjectDatabase, changes: list[Change]) -> None:
    documents = _Documents(database, changes)
    for change in changes:
        if change.after is not None:
            ranges = tuple((start, end) for start, end in change.after["ranges"])
            check_span(documents.text(change.document), change.id, ranges, change.after["text"])
    _write_things(database, "span", rows.SPAN_COLUMNS, rows.span_record, rows.span_row, documents, changes)


def _write_links(database: ProjectDatabase, changes: list[Change]) -> None:
    documents = _Documents(database, changes)
    ends = {end: change.id for change in changes if change.after for end in _ends(change.after)}
    there = database.raw().execute(
        "SELECT s.uid FROM span s JOIN document d ON d.id = s.document_id "
        "WHERE s.uid IN (SELECT value FROM json_each(?)) AND d.removed = 0",
        (to_json(list(ends)),),
    )
    for missing in sorted(ends.keys() - {uid for (uid,) in there}):
        raise KnownError("link.ends", link=ends[missing], span=missing)
    _write_things(database, "link", rows.LINK_COLUMNS, rows.link_record, rows.link_row, documents, changes)


def _ends(link: Mapping[str, Any]) -> tuple[str, str]:
    return link["source"], link["target"]


def _write_things(
    database: ProjectDatabase, table: str, columns: tuple[str, ...], record: Any, row: Any,
    documents: _Documents, changes: list[Change],
) -> None:  # fmt: skip
    connection = database.raw()
    names = ", ".join(f'"{name}"' for name in columns)
    found = connection.execute(
        f"SELECT {names} FROM {table} WHERE uid IN (SELECT value FROM json_each(?))", (_ids(changes),)
    )
    stored = {values[0]: values for values in found}
    for change in changes:
        there = stored.get(change.id)
        _agree(change, there and record(there))
        if there and there[1] != documents.row(change.document):
            raise KnownError("change.conflict", kind=table, id=change.id)
    gone = [(change.id,) for change in changes if change.after is None]
    new = [change for change in changes if change.before is None]
    other = [change for change in changes if change.before is not None and change.after is not None]
    if gone:
        connection.executemany(f"DELETE FROM {table} WHERE uid = ?", gone)
    if new:
        connection.executemany(
            f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})",
            [row(change.id, documents.row(change.document), change.after) for change in new],
        )
    if other:
        sets = ", ".join(f'"{name}" = ?' for name in columns)
        connection.executemany(
            f"UPDATE {table} SET {sets} WHERE uid = ?",
            [(*row(change.id, documents.row(change.document), change.after), change.id) for change in other],
        )


# --- labels and settings ----------------------------------------------------------------------


def _write_labels(database: ProjectDatabase, changes: list[Change]) -> None:
    connection = database.raw()
    names = ", ".join(rows.LABEL_COLUMNS)
    for change in changes:
        kind, _, name = change.id.partition(":")
        found = connection.execute(f"SELECT {names} FROM label WHERE kind = ? AND name = ?", (kind, name)).fetchone()
        _agree(change, found and rows.label_record(found))
        if change.after is None:
            connection.execute("DELETE FROM label WHERE kind = ? AND name = ?", (kind, name))
        elif change.before is None:
            marks = ", ".join("?" * len(rows.LABEL_COLUMNS))
            connection.execute(f"INSERT INTO label ({names}) VALUES ({marks})", rows.label_row(change.after))
        else:
            sets = ", ".join(f"{column} = ?" for column in rows.LABEL_COLUMNS)
            values = (*rows.label_row(change.after), kind, name)
            connection.execute(f"UPDATE label SET {sets} WHERE kind = ? AND name = ?", values)


def _write_settings(database: ProjectDatabase, changes: list[Change]) -> None:
    connection = database.raw()
    for change in changes:
        found = connection.execute("SELECT value FROM setting WHERE key = ?", (change.id,)).fetchone()
        _agree(change, found and {"value": json.loads(found[0])})
        if change.after is None:
            connection.execute("DELETE FROM setting WHERE key = ?", (change.id,))
        else:
            connection.execute(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (change.id, to_json(change.after["value"])),
            )


_GATHERED: Final = frozenset({"collection", "search"})


def _write_gathered(database: ProjectDatabase, changes: list[Change]) -> None:
    for change in changes:
        _agree(change, gathered.stored(database, change))
    gathered.write(database, changes)


def _write_present(database: ProjectDatabase, changes: list[Change]) -> None:
    """Collections that come or stay; those that go wait until they are empty."""
    _write_gathered(database, [change for change in changes if change.after is not None])


def _write_many(database: ProjectDatabase, changes: list[Change]) -> None:
    for change in changes:
        if not _is_leaving(change):
            write_many(database, change)


def _is_leaving(change: Change) -> bool:
    """Whether many documents go with it."""
    return (
        change.kind == "documents"
        and change.after is not None
        and change.after["field"] == "removed"
        and all(change.after["values"])
    )


_WRITERS: Final = {
    "collection": _write_present,
    "search": _write_present,
    "documents": _write_many,
    "label": _write_labels,
    "setting": _write_settings,
    "span": _write_spans,
    "link": _write_links,
}
