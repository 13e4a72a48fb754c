"""Making a project file smaller: what is only kept so that it can be undone or done again goes, and its room too."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from hashiya.store.database import ProjectDatabase
from hashiya.store.values import OddValueError

_GUARDS: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('step', 'change')"

_UNREACHABLE: Final = "SELECT id FROM step WHERE mode = 'do' AND state IN ('gone', 'undone')"
_IN_MEMORY: Final = 64 << 20
"""Bytes of a file up to which its new self is made in memory. Beside that, and in a file, it takes no less room."""
_PURGED: Final = "SELECT uid FROM document WHERE removed = 1"


class Compacted(Struct, frozen=True):
    """What went: documents, steps that could not or need not be done again; bytes of the file before and after."""

    documents: int = 0
    steps: int = 0
    before: int = 0
    after: int = 0


_OF_MANY: Final = """
    SELECT step_id, coalesce(json_extract(after, '$.runs'), json_extract(before, '$.runs'))
    FROM change JOIN step ON step.id = step_id WHERE kind = 'documents' AND mode = 'do' AND state = 'done'
    ORDER BY step_id DESC
"""
_BYTES: Final = (
    "SELECT coalesce(sum(2 * length), 0) FROM document WHERE removed = 1",  # most letters here take two
    f"SELECT coalesce(sum(length(before) + length(after)), 0) FROM change WHERE step_id IN ({_UNREACHABLE})",
    "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size",
)


def would_go(database: ProjectDatabase, path: Path | None = None) -> Compacted:
    """What `compact` would take away; with the *path* of the file, about how small it would be."""
    documents, steps = (
        database.raw().execute(f"SELECT count(*) FROM ({query})").fetchone()[0] for query in (_PURGED, _UNREACHABLE)
    )
    if path is None:
        return Compacted(documents, steps)
    size = path.stat().st_size
    free = sum(int(database.raw().execute(query).fetchone()[0]) for query in _BYTES)
    return Compacted(documents, steps, size, max(0, size - free))


def compact(database: ProjectDatabase, path: Path) -> Compacted:
    """Remove for good what was removed, with its history, and the steps that were undone; then give the room free.

    Steps that touched a document that goes cannot be undone any more, nor can what lies before them: they stay in the
    history as "final". The caller has a backup. Not inside a transaction.
    """
    before = path.stat().st_size
    connection = database.raw()
    with database.atomic():
        gone = would_go(database)
        guards = connection.execute(_GUARDS).fetchall()
        for name, _ in guards:
            connection.execute(f'DROP TRIGGER "{name}"')
        query = f"SELECT coalesce(max(step_id), 0) FROM change WHERE document IN ({_PURGED}) OR uid IN ({_PURGED})"
        (last,) = connection.execute(query).fetchone()
        connection.execute(
            "UPDATE step SET state = 'final' WHERE mode = 'do' AND state = 'done' AND id <= ?",
            (max(last, _last_of_many(connection)),),
        )
        connection.execute(f"DELETE FROM change WHERE document IN ({_PURGED}) OR uid IN ({_PURGED})")
        connection.execute("DELETE FROM document WHERE removed = 1")
        connection.execute(f"DELETE FROM change WHERE step_id IN ({_UNREACHABLE})")
        connection.execute(f"DELETE FROM step WHERE undoes IN ({_UNREACHABLE})")
        connection.execute(f"DELETE FROM step WHERE id IN ({_UNREACHABLE})")
        for _, sql in guards:
            connection.execute(sql)
    with contextlib.suppress(sqlite3.OperationalError):  # a full disk: the rest is done, the room is used again
        if before > _IN_MEMORY:
            connection.execute("PRAGMA temp_store = FILE")
        try:
            connection.execute("VACUUM")
        finally:
            connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return Compacted(gone.documents, gone.steps, before, path.stat().st_size)


def _last_of_many(connection: sqlite3.Connection) -> int:
    """The newest step that changed many documents at once, one that goes among them (it names rows, not ids); 0 for
    none."""
    rows = [row for (row,) in connection.execute("SELECT id FROM document WHERE removed = 1 ORDER BY id")]
    if rows:
        for step, told in connection.execute(_OF_MANY):
            try:
                if any(_meets(rows, runs) for runs in json.loads(told or "[]")):
                    return int(step)
            except (TypeError, ValueError) as error:
                raise OddValueError(f"a step that cannot be: {step}") from error
    return 0


def _meets(rows: Sequence[int], runs: Sequence[int]) -> bool:
    """Whether one of the rising *rows* is in one of the *runs*."""
    pairs = zip(runs[::2], runs[1::2], strict=True)
    return any(bisect_left(rows, first) < bisect_right(rows, last) for first, last in pairs)
