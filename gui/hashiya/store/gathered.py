"""Collections and saved searches: how they are read, and how their changes become rows."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import Any, Final

from hashiya.model.change import Change
from hashiya.model.gathering import Collection, SavedSearch
from hashiya.store.database import ProjectDatabase
from hashiya.store.tables import to_json

_COLUMNS: Final = {"collection": ("name", "position"), "search": ("name", "kind", "query", "position")}


def collections(database: ProjectDatabase) -> list[Collection]:
    """The collections in their order."""
    query = "SELECT uid, name, position FROM collection ORDER BY position, id"
    return [Collection(*row) for row in database.raw().execute(query)]


def members(database: ProjectDatabase) -> dict[str, int]:
    """How many documents each collection (its id) holds."""
    query = (
        "SELECT c.uid, count(d.id) FROM collection c LEFT JOIN member m ON m.collection_id = c.id "
        "LEFT JOIN document d ON d.id = m.document_id AND d.removed = 0 GROUP BY c.id"
    )
    return dict(database.raw().execute(query))


def members_of(database: ProjectDatabase, collection: str) -> array[int]:
    """The rows of all documents of a collection, removed ones too."""
    query = (
        "SELECT m.document_id FROM member m JOIN collection c ON c.id = m.collection_id WHERE c.uid = ? "
        "ORDER BY m.document_id"
    )
    return array("q", (row for (row,) in database.raw().execute(query, (collection,))))


def searches(database: ProjectDatabase, kind: str) -> list[SavedSearch]:
    """The saved searches of *kind* in their order."""
    query = "SELECT uid, name, kind, query, position FROM search WHERE kind = ? ORDER BY position, id"
    found = database.raw().execute(query, (kind,))
    return [SavedSearch(uid, name, kind, json.loads(query), position) for uid, name, kind, query, position in found]


def next_position(database: ProjectDatabase, table: str) -> int:
    """Where another one of *table* ("collection", "search") stands."""
    (found,) = database.raw().execute(f"SELECT coalesce(max(position), 0) + 1 FROM {table}").fetchone()
    return int(found)


def stored(database: ProjectDatabase, change: Change) -> dict[str, Any] | None:
    """The record of what *change* is about, as it stands in the file."""
    columns = _COLUMNS[change.kind]
    query = f"SELECT {', '.join(columns)} FROM {change.kind} WHERE uid = ?"
    row = database.raw().execute(query, (change.id,)).fetchone()
    return row and {
        name: json.loads(value) if name == "query" else value for name, value in zip(columns, row, strict=True)
    }


def write(database: ProjectDatabase, changes: Sequence[Change]) -> None:
    """Write *changes* of collections or searches, which agree with what is stored."""
    connection = database.raw()
    for change in changes:
        columns = _COLUMNS[change.kind]
        if change.after is None:
            connection.execute(f"DELETE FROM {change.kind} WHERE uid = ?", (change.id,))
            continue
        values = [to_json(change.after[name]) if name == "query" else change.after[name] for name in columns]
        if change.before is None:
            marks = ", ".join("?" * (len(columns) + 1))
            connection.execute(
                f"INSERT INTO {change.kind} (uid, {', '.join(columns)}) VALUES ({marks})", (change.id, *values)
            )
        else:
            sets = ", ".join(f"{name} = ?" for name in columns)
            connection.execute(f"UPDATE {change.kind} SET {sets} WHERE uid = ?", (*values, change.id))
