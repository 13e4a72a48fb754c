"""Collections and saved searches: how they are read, and how their changes become rows."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final, Literal

from hashiya.model.change import Change
from hashiya.model.gathering import Collection, Kept, SavedSearch
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json
from hashiya.store.rows import Row

_COLUMNS: Final = {"collection": ("name", "position"), "search": ("name", "kind", "query", "position")}
_MEMBERS: Final = """
    SELECT c.uid, count(d.id) FROM collection c LEFT JOIN member m ON m.collection_id = c.id
    LEFT JOIN document d ON d.id = m.document_id AND d.removed = 0 GROUP BY c.id
"""
_MEMBERS_OF: Final = """
    SELECT m.document_id FROM member m JOIN collection c ON c.id = m.collection_id WHERE c.uid = ?
    ORDER BY m.document_id
"""
_LANGUAGES: Final = """
    SELECT language FROM (SELECT language FROM document WHERE removed = 0 ORDER BY position, id LIMIT ?)
    GROUP BY language ORDER BY count(*) DESC, language
"""
_ANNOTATORS: Final = """
    SELECT annotator FROM (SELECT annotator FROM span ORDER BY id DESC LIMIT ?) WHERE annotator != ''
    GROUP BY annotator ORDER BY count(*) DESC, annotator
"""


class Gathered:
    """Reads. Raises as `Store` does."""

    def __init__(self, reading: Callable[[], AbstractContextManager[ProjectDatabase]]) -> None:
        self._reading = reading

    def collections(self) -> list[Collection]:
        """The collections in their order."""
        query = "SELECT uid, name, position FROM collection ORDER BY position, id"
        return [Collection(*row) for row in self._all(query)]

    def members(self) -> dict[str, int]:
        """How many documents each collection (its id) holds."""
        return dict(self._all(_MEMBERS))

    def members_of(self, collection: str) -> array[int]:
        """The rows of all documents of a collection (its id), removed ones too."""
        return array("q", (row for (row,) in self._all(_MEMBERS_OF, collection)))

    def searches(self, kind: Kept) -> list[SavedSearch]:
        """The saved searches of *kind* in their order."""
        query = "SELECT uid, name, query, position FROM search WHERE kind = ? ORDER BY position, id"
        return [SavedSearch(uid, name, kind, json.loads(asked), at) for uid, name, asked, at in self._all(query, kind)]

    def labels_lately(self, most: int = 600) -> list[str]:
        """The labels of the *most* youngest spans, each once, the youngest first."""
        found = self._all("SELECT label FROM span ORDER BY id DESC LIMIT ?", most)
        return list(dict.fromkeys(str(label) for (label,) in found))

    def next_position(self, table: Literal["collection", "search"]) -> int:
        """Where another collection, or saved search, stands."""
        return int(self._all(f"SELECT coalesce(max(position), 0) + 1 FROM {table}")[0][0])

    def languages(self, most: int) -> list[str]:
        """Languages of the first *most* documents, frequent ones first."""
        return [str(one) for (one,) in self._all(_LANGUAGES, most)]

    def annotators(self, most: int) -> list[str]:
        """Annotators of the last *most* spans, frequent ones first."""
        return [str(one) for (one,) in self._all(_ANNOTATORS, most)]

    def _all(self, query: str, *values: object) -> list[Row]:
        with self._reading() as database:
            return database.raw().execute(query, values).fetchall()


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
