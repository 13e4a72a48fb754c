"""The file of a project: made, opened, closed. The gate that nothing foreign, newer or damaged comes through."""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from weakref import WeakSet

from peewee import DatabaseError, InterfaceError, SqliteDatabase

from hashiya.model.errors import KnownError
from hashiya.model.files import is_ordinary, is_there
from hashiya.model.reasons import NO_END, NO_INDEX, NO_PART, NO_TABLE, Reason, reason_of
from hashiya.store.drives import is_remote
from hashiya.store.failures import known_errors
from hashiya.store.migrations import APPLICATION_ID, VERSION, expected_shape, migrate, shape
from hashiya.store.rows import LABEL_COLUMNS, Row

_MAGIC: Final = b"SQLite format 3\0"
_BUSY_TIMEOUT: Final = 5  # seconds

_PRAGMAS: Final[tuple[tuple[str, Any], ...]] = (
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("cache_size", -32768),
    ("mmap_size", 0),
)
_WRITER_PRAGMAS: Final[tuple[tuple[str, Any], ...]] = (
    *_PRAGMAS,
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("temp_store", 2),
    ("journal_size_limit", 16 << 20),
)
_REMOTE_PRAGMAS: Final = (("journal_mode", "delete"), ("synchronous", "extra"))
_INSERT_LABEL: Final = f"INSERT INTO label ({', '.join(LABEL_COLUMNS)}) VALUES ({', '.join('?' * len(LABEL_COLUMNS))})"
_READER_PRAGMAS: Final[tuple[tuple[str, Any], ...]] = (*_PRAGMAS, ("query_only", 1))


class _Connection(sqlite3.Connection):
    """Closes its cursors when it is closed. (Else one in the frames of an error keeps the file open, and locked.)"""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._cursors: WeakSet[sqlite3.Cursor] = WeakSet()

    def cursor(self, factory: type[sqlite3.Cursor] = sqlite3.Cursor) -> sqlite3.Cursor:  # type: ignore[override]
        made = super().cursor(factory)
        self._cursors.add(made)
        return made

    def execute(self, *given: Any) -> sqlite3.Cursor:
        return self.cursor().execute(*given)  # sqlite3's own does not ask `cursor`

    def executemany(self, *given: Any) -> sqlite3.Cursor:
        return self.cursor().executemany(*given)

    def close(self) -> None:
        for cursor in tuple(self._cursors):
            cursor.close()
        super().close()


class ProjectDatabase(SqliteDatabase):
    """peewee's database, which leaves the transaction alone when SQLite has already rolled it back by itself.

    (Else "disk full" and "I/O error" would be hidden behind "cannot rollback - no transaction is active".)
    """

    def rollback(self) -> None:
        if not self.is_closed() and self.raw().in_transaction:
            super().rollback()

    def raw(self) -> sqlite3.Connection:
        """This thread's connection, for what is too much for a query builder: many rows at once."""
        if self.is_closed():  # peewee would open one that nobody closes
            raise InterfaceError("this thread has no connection: see Store.in_this_thread")
        connection: sqlite3.Connection = self.connection()  # type: ignore[no-untyped-call]
        return connection


def connect(path: Path, *, read_only: bool = False) -> ProjectDatabase:
    """Open *path*, a project that `check_header` let through, for this thread; see `check_content` for the rest.

    Raises peewee's and sqlite3's errors.
    """
    uri = path.resolve().as_uri()
    if not read_only:
        database = ProjectDatabase(
            uri + "?mode=rw", uri=True, autoconnect=False, timeout=_BUSY_TIMEOUT, lock_type="IMMEDIATE",
            pragmas=_WRITER_PRAGMAS, factory=_Connection,
        )  # fmt: skip
        database.connect()
        _close_doors(database.raw())
        return database
    if _holds_something(path, "-journal"):
        _roll_back(uri)
    try:
        return _reader(uri + "?mode=ro")
    except (sqlite3.DatabaseError, DatabaseError):
        # A file left in WAL mode, in a folder where its side files cannot be made. Without a journal it is whole.
        if path.with_name(path.name + "-wal").exists() or _holds_something(path, "-journal"):
            raise
        return _reader(uri + "?mode=ro&immutable=1")


def _reader(uri: str) -> ProjectDatabase:
    database = ProjectDatabase(
        uri, uri=True, autoconnect=False, timeout=_BUSY_TIMEOUT, pragmas=_READER_PRAGMAS, factory=_Connection
    )
    database.connect()
    _close_doors(database.raw())
    try:
        database.raw().execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError:
        database.close()
        raise
    return database


def was_left(path: Path) -> bool:
    """Whether a process that ended badly left a journal beside *path*: what is missing there is in it, and SQLite makes
    the file whole when it opens it to write.
    """
    return _holds_something(path, "-wal") or _holds_something(path, "-journal")


def _holds_something(path: Path, end: str) -> bool:
    try:
        return path.with_name(path.name + end).stat().st_size > 0
    except OSError:
        return False


def _roll_back(uri: str) -> None:
    """Take back what was half written, if nobody is writing it: who only reads may not (SQLITE_READONLY_ROLLBACK)."""
    with contextlib.suppress(sqlite3.DatabaseError):  # then reading says why it cannot be read
        connection = sqlite3.connect(uri + "?mode=rw", uri=True, isolation_level=None, timeout=_BUSY_TIMEOUT)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA schema_version").fetchone()
        finally:
            connection.close()


def _close_doors(connection: sqlite3.Connection) -> None:
    """What a file can bring along is not run: no view is read, and the schema cannot be written to by hand.

    (Python 3.11 cannot say so to SQLite; there it is `check_content` alone that keeps views and triggers out.) Our own
    triggers, which guard the journal, are the only ones in a file that came through the gate.
    """
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def check_header(path: Path) -> None:
    """Look at the first bytes of *path* without opening it as a database.

    Raises KnownError "project.missing", "project.foreign", "project.damaged" (cut off), "file.unreadable".
    """
    try:
        if not is_ordinary(path):
            raise KnownError("project.foreign" if is_there(path) else "project.missing", path=path)
        with path.open("rb") as file:
            header = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    if len(header) < 100 or not header.startswith(_MAGIC) or int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise KnownError("project.foreign", path=path)
    page = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    if size < pages * (65536 if page == 1 else page) and not was_left(path):
        raise KnownError("project.damaged", path=path, reason=Reason(NO_END))


def check_content(path: Path, connection: sqlite3.Connection, *, read_only: bool = False) -> int:
    """The gate: version and shape of the file. Returns its version.

    A newer file may say in its setting ``min_reader`` from which version on it can be read; it then is, *read_only*.
    Raises KnownError "project.foreign", "project.newer", "project.newer_readable" (it would do to be read),
    "project.altered", "project.damaged".
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise KnownError("project.foreign", path=path)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        _check_newer(path, connection, version, read_only)
        return version
    if version < 1:
        raise KnownError("project.foreign", path=path)
    found, expected = shape(connection), expected_shape(version)
    for kind, name, *_ in sorted(found - expected):
        raise KnownError("project.altered", path=path, name=f"{kind} {name}")
    for kind, name, *_ in sorted(expected - found):
        words = {"table": NO_TABLE, "index": NO_INDEX}.get(str(kind), NO_PART)
        raise KnownError("project.damaged", path=path, reason=Reason(words, {"name": name}))
    return version


def _check_newer(path: Path, connection: sqlite3.Connection, version: int, read_only: bool) -> None:
    """Let a newer file through that we can read: plain tables with all of our columns, which cannot run anything."""
    ours = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(ours)
        readable = _reads_from(connection) <= VERSION and all(
            _plain_columns(ours, table) <= _plain_columns(connection, table)
            for kind, table, *_ in expected_shape(VERSION)
            if kind == "table"
        )
    finally:
        ours.close()
    if not readable:
        raise KnownError("project.newer", path=path, found=version, known=VERSION)
    if not read_only:
        raise KnownError("project.newer_readable", path=path, found=version, known=VERSION)


def _reads_from(connection: sqlite3.Connection) -> int:
    """From which version on the file can be read, as it says itself."""
    plain = connection.execute("SELECT type FROM sqlite_master WHERE name = 'setting' COLLATE NOCASE").fetchall()
    if plain != [("table",)]:
        return VERSION + 1
    found = connection.execute("SELECT value FROM setting WHERE key = 'min_reader'").fetchone()
    text = str(found[0]) if found else ""
    return int(text) if text.isdecimal() and len(text) < 6 else VERSION + 1


def _plain_columns(connection: sqlite3.Connection, table: str) -> set[tuple[str, str]]:
    """Names and types of the stored columns of *table*; none unless it is a plain table."""
    kind = connection.execute("SELECT type FROM pragma_table_list WHERE name = ? AND schema = 'main'", (table,))
    if kind.fetchall() != [("table",)]:
        return set()
    found = connection.execute("SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (table,))
    return {(str(name), str(type_)) for name, type_ in found}


def check_writable(path: Path) -> None:
    """Raises KnownError "project.read_only" where the system already tells that writing will fail."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise KnownError("project.read_only", path=path)


def bring_up_to_date(path: Path, database: ProjectDatabase, version: int) -> None:
    """Migrate an older file, a copy of it (``<name>.v1.bak``) made before, and turn on write-ahead logging.

    On a network drive and in a folder that is carried to a cloud it is the rollback journal, synced to the utmost.
    (Not SQLite's exclusive locking: it would lock our own workers out.)
    """
    with known_errors(path):
        if version < VERSION:
            migrate(database.raw(), backup=path.with_name(f"{path.name}.v{version}.bak"))
        remote = is_remote(path)
        for name, value in _REMOTE_PRAGMAS if remote else (("journal_mode", "wal"),):
            database.raw().execute(f"PRAGMA {name} = {value}").fetchone()
        if remote:
            database.pragma("synchronous", "extra", permanent=True)  # for the connections of workers too


def open_older(path: Path, database: ProjectDatabase) -> tuple[ProjectDatabase, TemporaryDirectory[str]]:
    """A newer copy of an older project that is only to be read, and the folder that it lies in until it is closed."""
    folder = TemporaryDirectory(prefix="hashiya-older-")
    try:
        copy = Path(folder.name) / path.name
        target = sqlite3.connect(copy, isolation_level=None)
        try:
            database.raw().backup(target)
            target.execute("PRAGMA trusted_schema = OFF")
            target.execute("PRAGMA journal_mode = delete").fetchone()
            migrate(target)
        finally:
            target.close()
        return connect(copy, read_only=True), folder
    except BaseException:
        folder.cleanup()
        raise


def create_file(path: Path, labels: Sequence[Row]) -> None:
    """Make a project with *labels* (`rows.LABEL_COLUMNS`) at *path*: whole or not at all, never over something.

    Raises KnownError "project.exists", "project.full", "project.read_only", "file.unwritable".
    """
    try:
        is_there(path.with_name(path.name + "-journal"))  # what SQLite puts beside it must have room for its name too
        taken = is_there(path)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error
    if taken:
        raise KnownError("project.exists", path=path)
    part = path.with_name(f".{path.name[:48]}.{secrets.token_hex(4)}.part")
    try:
        _fill(path, part, labels)
        _put(part, path)
        _sync_folder(path.parent)
    except FileExistsError:
        raise KnownError("project.exists", path=path) from None
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def _fill(path: Path, part: Path, labels: Sequence[Row]) -> None:
    part.touch(exist_ok=False)
    with known_errors(path):
        connection = sqlite3.connect(part, isolation_level=None)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrate(connection)
            connection.execute("BEGIN")
            connection.executemany(_INSERT_LABEL, labels)
            connection.execute("COMMIT")
        finally:
            connection.close()


def _put(part: Path, path: Path) -> None:
    """Give *part* the name *path* unless that is taken, in one step where the file system knows links."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        part.rename(path)


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows has no handles of folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def close(database: ProjectDatabase, *, read_only: bool = False) -> None:
    """Close this thread's connection; the last one to go leaves one plain file behind.

    What is committed is safe before: when the disk is full or another thread still reads, the journal simply stays.
    """
    if database.is_closed():
        return
    if not read_only:
        with contextlib.suppress(sqlite3.DatabaseError):
            database.raw().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            database.raw().execute("PRAGMA journal_mode = delete").fetchone()
    database.close()
