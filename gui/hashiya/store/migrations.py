"""How a project file came to look as it does: one function of frozen SQL for each version, never the live models.

A new file runs all of them on nothing, an old one those it lacks; what they make in memory is what a file of that
version must look like, so that a trigger or a view slipped into a file is seen before anything is read through it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

APPLICATION_ID: Final = 0x48534859
"""'HSHY' at byte 68 of the file."""

_VERSION_1: Final = (
    """CREATE TABLE setting (
        key TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE label (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        letter TEXT NOT NULL,
        key TEXT NOT NULL,
        light TEXT NOT NULL,
        dark TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX label_kind_name ON label (kind, name)",
    """CREATE TABLE document (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        direction TEXT NOT NULL,
        source TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        length INTEGER NOT NULL,
        metadata TEXT NOT NULL,
        state TEXT NOT NULL,
        position INTEGER NOT NULL,
        created INTEGER NOT NULL,
        removed INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX document_uid ON document (uid)",
    "CREATE INDEX document_position_id ON document (position, id)",
    "CREATE INDEX document_sha256 ON document (sha256)",
    """CREATE TABLE document_text (
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        piece INTEGER NOT NULL,
        start INTEGER NOT NULL,
        length INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (document_id, piece)
    ) STRICT""",
    """CREATE TABLE span (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        ranges TEXT,
        text TEXT NOT NULL,
        fields TEXT,
        note TEXT NOT NULL,
        annotator TEXT NOT NULL,
        origin TEXT NOT NULL,
        created INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        CHECK (start >= 0 AND "end" > start)
    ) STRICT""",
    "CREATE UNIQUE INDEX span_uid ON span (uid)",
    # The text order and the ids in it, without the rows; the few spans that are too long to be found by their start;
    # and where the spans of a label start.
    'CREATE INDEX span_order ON span (document_id, start, "end" DESC, uid)',
    'CREATE INDEX span_long ON span (document_id, start, "end") WHERE "end" - start > 4096',
    "CREATE INDEX span_label ON span (label, document_id, start)",
    """CREATE TABLE link (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        label TEXT NOT NULL,
        source TEXT NOT NULL REFERENCES span (uid) DEFERRABLE INITIALLY DEFERRED,
        target TEXT NOT NULL REFERENCES span (uid) DEFERRABLE INITIALLY DEFERRED,
        fields TEXT,
        note TEXT NOT NULL,
        annotator TEXT NOT NULL,
        origin TEXT NOT NULL,
        created INTEGER NOT NULL,
        changed INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX link_uid ON link (uid)",
    "CREATE INDEX link_document_id ON link (document_id)",
    "CREATE INDEX link_source ON link (source)",
    "CREATE INDEX link_target ON link (target)",
    """CREATE TABLE place (
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        annotator TEXT NOT NULL,
        caret INTEGER NOT NULL,
        anchor INTEGER NOT NULL,
        top INTEGER NOT NULL,
        span TEXT NOT NULL,
        PRIMARY KEY (document_id, annotator)
    ) STRICT""",
    """CREATE TABLE step (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        action TEXT NOT NULL,
        facts TEXT NOT NULL,
        annotator TEXT NOT NULL,
        at INTEGER NOT NULL,
        mode TEXT NOT NULL,
        undoes INTEGER REFERENCES step (id),
        state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX step_done ON step (id) WHERE mode = 'do' AND state = 'done'",
    "CREATE INDEX step_undone ON step (id) WHERE mode = 'do' AND state = 'undone'",
    """CREATE TABLE change (
        step_id INTEGER NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        uid TEXT NOT NULL,
        document TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (step_id, seq)
    ) STRICT""",
    """CREATE TRIGGER change_no_update BEFORE UPDATE ON change
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER change_no_delete BEFORE DELETE ON change
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER step_no_update BEFORE UPDATE OF id, action, facts, annotator, at, mode, undoes ON step
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER step_no_delete BEFORE DELETE ON step
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
)


def _version_1(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_1:
        connection.execute(statement)


_VERSION_2: Final = (
    # What a label's fields, parent, ends and guideline are; '{}' for one that has none.
    "ALTER TABLE label ADD COLUMN rules TEXT NOT NULL DEFAULT '{}'",
    """CREATE TABLE collection (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX collection_uid ON collection (uid)",
    """CREATE TABLE member (
        collection_id INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        PRIMARY KEY (collection_id, document_id)
    ) STRICT""",
    "CREATE INDEX member_document_id ON member (document_id)",
    """CREATE TABLE search (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        query TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX search_uid ON search (uid)",
    # The documents in their order, and those that are removed; with the column that says so, or SQLite looks for it in
    # the table. (An index over all of them by that column would be taken for queries by id.)
    "DROP INDEX document_position_id",
    "CREATE INDEX document_present ON document (position, id, removed) WHERE removed = 0",
    "CREATE INDEX document_gone ON document (id, position, removed) WHERE removed = 1",
    # Where the next document stands that is not done yet.
    "CREATE INDEX document_unfinished ON document (position, id) WHERE removed = 0 AND state != 'done'",
    # The history of a document (what came with an import is found by the import), of a span, of an annotator.
    "CREATE INDEX change_document ON change (document, step_id) WHERE kind != 'document' OR before IS NOT NULL",
    "CREATE INDEX change_uid ON change (uid, step_id) WHERE kind != 'document'",
    "CREATE INDEX step_annotator ON step (annotator)",
    "CREATE INDEX step_undoes ON step (undoes) WHERE undoes IS NOT NULL",
    # Spans with the same words, wherever they are: by how they begin, for a quotation may be a whole text.
    "CREATE INDEX span_words ON span (substr(text, 1, 32))",
    # A name of the project that no other has: its search index and its backups are found by it.
    """INSERT OR IGNORE INTO setting (key, value) VALUES ('uid', '"' || lower(hex(randomblob(8))) || '"')""",
)


def _version_2(connection: sqlite3.Connection) -> None:
    for statement in _VERSION_2:
        connection.execute(statement)


Migration = Callable[[sqlite3.Connection], None]

MIGRATIONS: Final[Mapping[int, Migration]] = MappingProxyType({1: _version_1, 2: _version_2})
"""What makes version N of a file that has version N - 1. Called in a transaction, foreign keys off."""

VERSION: Final = max(MIGRATIONS)
"""The version of the files that this program writes."""


def migrate(
    connection: sqlite3.Connection,
    backup: Path | None = None,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    upto: int | None = None,
) -> int:
    """Bring the file of *connection* (autocommit, no transaction open) to the version *upto*, the newest if None.

    All steps and the version are one transaction: killed at any moment, the file has the old version or the new one.
    A file with content is first copied to *backup*. Returns the version that the file had.
    """
    upto = max(migrations) if upto is None else upto
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    pending = [number for number in sorted(migrations) if found < number <= upto]
    if not pending:
        return int(found)
    if found and backup is not None:
        _copy(connection, backup)
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        connection.execute("BEGIN EXCLUSIVE")
        for number in pending:
            migrations[number](connection)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise sqlite3.IntegrityError(f"migration left a reference to nothing in {broken[0]}")
        connection.execute(f"PRAGMA user_version = {pending[-1]}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return int(found)


def _copy(connection: sqlite3.Connection, backup: Path) -> None:
    part = backup.with_name(backup.name + ".part")
    part.unlink(missing_ok=True)
    try:
        target = sqlite3.connect(part)
        try:
            connection.backup(target)
        finally:
            target.close()
        part.replace(backup)
    finally:  # on a full disk it would take the last room
        for left in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


Shape = frozenset[tuple[str, str, str, str]]
"""Rows of sqlite_master: type, name, table, SQL; what SQLite keeps for itself left out."""


def shape(connection: sqlite3.Connection) -> Shape:
    """What the file of *connection* holds."""
    rows = connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master "
        "WHERE NOT (name GLOB 'sqlite_*' AND type IN ('table', 'index'))"
    )
    return frozenset(tuple(row) for row in rows)


@cache
def expected_shape(version: int) -> Shape:
    """What a file of *version* must hold."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, upto=version)
        return shape(connection)
    finally:
        connection.close()
