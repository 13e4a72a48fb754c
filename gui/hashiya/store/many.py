"""Changes of kind "documents" (`bulk` says what they hold) become rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hashiya.model.change import Change
from hashiya.model.errors import KnownError
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json

COLUMNS: Final = frozenset({"title", "language", "direction", "source", "state", "metadata"})
"""Columns of documents that may be changed by the thousand."""

_IN: Final = "document_id BETWEEN ? AND ? AND collection_id = (SELECT id FROM collection WHERE uid = ?)"


def write_many(database: ProjectDatabase, change: Change) -> None:
    """Write *change*. Raises KnownError "change.conflict" when something is not as it was before."""
    before, after = change.before, change.after
    if before is None or after is None or before["field"] != after["field"]:
        raise ValueError("a change of many documents has both sides")
    field = after["field"]
    every: Sequence[Sequence[int]] = after.get("runs") or before["runs"]
    for runs, old, new in zip(every, before["values"], after["values"], strict=True):
        pairs = list(zip(runs[::2], runs[1::2], strict=True))
        if field == "member":
            written = _write_members(database, pairs, after["collection"], bool(new))
        elif field in COLUMNS or field == "removed":
            was, becomes = (to_json(one) if field == "metadata" else one for one in (old, new))
            written = database.raw().executemany(
                f"UPDATE document SET {field} = ? WHERE id BETWEEN ? AND ? AND {field} = ?",
                [(becomes, first, last, was) for first, last in pairs],
            ).rowcount  # fmt: skip
        else:
            raise ValueError(f"no such field of documents: {field}")
        if written != sum(last - first + 1 for first, last in pairs):
            raise KnownError("change.conflict", kind="document", id=str(pairs[0][0]))


def _write_members(database: ProjectDatabase, pairs: Sequence[tuple[int, int]], collection: str, inside: bool) -> int:
    if inside:
        query = (
            "INSERT OR IGNORE INTO member (collection_id, document_id) "
            "SELECT c.id, d.id FROM document d JOIN collection c WHERE d.id BETWEEN ? AND ? AND c.uid = ?"
        )
    else:
        query = f"DELETE FROM member WHERE {_IN}"
    done = database.raw().executemany(query, [(first, last, collection) for first, last in pairs])
    return int(done.rowcount)
