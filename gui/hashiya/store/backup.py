"""A copy of a whole project while it is open: made in one step, looked at before it counts as one, packed to be kept.

`Connection.backup` is called with all pages at once: in steps from another connection it would begin again at every
commit. Measured with 500 MB: 1.1 to 1.6 s, while annotating goes on; packing costs a CPU second per 130 MB and leaves
29 % (zlib level 1; level 6 takes four times as long for 22 %).
"""

from __future__ import annotations

import contextlib
import gzip
import os
import secrets
import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.model.reasons import (
    ALTERED,
    DATABASE,
    FOREIGN,
    NEWER,
    NOT_UNPACKED,
    OTHER_COUNTS,
    OTHER_LENGTH,
    Reason,
    library_reason,
    reason_of,
)  # fmt: skip
from hashiya.store.database import check_content, check_header, check_writable
from hashiya.store.failures import known_errors
from hashiya.store.lock import ProjectLock
from hashiya.store.stopping import Told

_BLOCK: Final = 1 << 20  # bytes

_UNFIT: Final = {"project.newer": NEWER, "project.newer_readable": NEWER, "project.altered": ALTERED}
"""Why a packed file that is whole would not be opened."""

_LEVEL: Final = 1


class Contents(Struct, frozen=True):
    """What is in a project file: enough to tell two states of it apart. ``newest`` is the number of the last step."""

    documents: int = 0
    spans: int = 0
    links: int = 0
    steps: int = 0
    newest: int = 0


_COUNTS: Final = (
    "SELECT count(*) FROM document WHERE removed = 0",
    "SELECT count(*) FROM span s JOIN document d ON d.id = s.document_id WHERE d.removed = 0",
    "SELECT count(*) FROM link l JOIN document d ON d.id = l.document_id WHERE d.removed = 0",
    "SELECT count(*) FROM step",
    "SELECT coalesce(max(id), 0) FROM step",
)
_NOTHING_REMOVED: Final = "SELECT 1 FROM document WHERE removed = 1 LIMIT 1"
_PLAIN_COUNTS: Final = ("", "SELECT count(*) FROM span", "SELECT count(*) FROM link")


def contents(connection: sqlite3.Connection) -> Contents:
    """Count what is in the project of *connection*; removed documents and what is in them are left out."""
    some_removed = connection.execute(_NOTHING_REMOVED).fetchone() is not None
    queries = [
        query if some_removed or not 1 <= place <= 2 else _PLAIN_COUNTS[place]  # without a join: ten times as fast
        for place, query in enumerate(_COUNTS)
    ]
    return Contents(*(int(connection.execute(query).fetchone()[0]) for query in queries))


def write_copy(source: sqlite3.Connection, target: Path, uid: str = "") -> Contents:
    """Copy the project of *source* to *target*, as it is at one moment: whole and looked at, or not at all.

    What is at *target* is replaced. With *uid* the copy gets that name of its own. Returns what is in it.
    Raises KnownError "backup.bad", "project.full", "file.unwritable".
    """
    with _beside(target) as part:
        part.touch(exist_ok=False)  # what is wrong with the place, the system says better than SQLite
        with known_errors(target):
            alone = not source.in_transaction
            if alone:
                source.execute("BEGIN")
            try:
                expected = contents(source)
                _copy(source, part)
            finally:
                if alone and source.in_transaction:
                    source.execute("ROLLBACK")
            found = _looked_at(part, target, uid)
        if found != expected:
            raise KnownError("backup.bad", path=target, reason=Reason(OTHER_COUNTS))
        _sync(part)
        part.replace(target)
    return found


def _copy(source: sqlite3.Connection, part: Path) -> None:
    copy = sqlite3.connect(part, isolation_level=None)
    try:
        source.backup(copy, pages=-1)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()  # one plain file
    finally:
        copy.close()


def _looked_at(part: Path, target: Path, uid: str) -> Contents:
    """What is in the file *part*. Raises KnownError "backup.bad" (about *target*)."""
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        if uid:
            connection.execute("UPDATE setting SET value = ? WHERE key = 'uid'", (f'"{uid}"',))
        (said,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if said != "ok":
            raise KnownError("backup.bad", path=target, reason=library_reason(DATABASE, said))
        return contents(connection)
    finally:
        connection.close()


# --- packed -----------------------------------------------------------------------------------


def pack(plain: Path, target: Path, told: Told | None = None) -> int:
    """Write *plain* to *target* as gzip, read it back, and return its size in bytes.

    Raises KnownError "backup.bad", "project.full", "file.unwritable", and what *told* raises; then *target* is as it
    was.
    """
    with _beside(target) as part:
        total = plain.stat().st_size
        with plain.open("rb") as coming, gzip.open(part, "wb", _LEVEL) as going:
            _pour(coming, going, total * 2, 0, told)
        _sync(part)
        try:
            with gzip.open(part, "rb") as back:
                length = _pour(back, None, total * 2, total, told)
        except (OSError, EOFError, zlib.error) as error:
            raise KnownError("backup.bad", path=target, reason=Reason(NOT_UNPACKED, {}, str(error))) from error
        if length != total:
            raise KnownError("backup.bad", path=target, reason=Reason(OTHER_LENGTH))
        size = part.stat().st_size
        part.replace(target)
    return size


def unpack(packed: Path, target: Path, told: Told | None = None) -> None:
    """Write what `pack` packed to *target*, and look at it.

    Raises KnownError "file.unreadable", "backup.bad", "project.full", "file.unwritable"; then *target* is as it was.
    """
    with _beside(target) as part:
        try:
            total = packed.stat().st_size
            with packed.open("rb") as raw, gzip.open(raw, "rb") as coming, part.open("wb") as going:
                for block in iter(lambda: coming.read(_BLOCK), b""):
                    going.write(block)
                    if told:
                        told(raw.tell(), total)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise KnownError("backup.bad", path=packed, reason=Reason(NOT_UNPACKED, {}, str(error))) from error
        _check_project(part, packed)
        _sync(part)
        part.replace(target)


def _check_project(part: Path, packed: Path) -> None:
    """Raises KnownError "backup.bad" (about *packed*) unless *part* is a whole project that would be opened."""
    try:
        check_header(part)
        with known_errors(part):
            connection = sqlite3.connect(part.resolve().as_uri() + "?mode=ro", uri=True, isolation_level=None)
            try:
                connection.execute("PRAGMA trusted_schema = OFF")
                check_content(part, connection, read_only=True)
            finally:
                connection.close()
            _looked_at(part, packed, "")
    except KnownError as error:
        reason = error.facts.get("reason") or Reason(_UNFIT.get(error.code, FOREIGN))
        raise KnownError("backup.bad", path=packed, reason=reason) from error


def _pour(
    coming: BinaryIO | gzip.GzipFile, going: gzip.GzipFile | None, total: int, done: int, told: Told | None
) -> int:
    poured = 0
    for block in iter(lambda: coming.read(_BLOCK), b""):
        if going is not None:
            going.write(block)
        poured += len(block)
        if told:
            told(done + poured, total)
    return poured


# --- files ------------------------------------------------------------------------------------


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A name beside *target* for a file that is not whole yet; it is gone afterwards. Turns the system's errors."""
    part = target.with_name(f".{target.name[:48]}.{secrets.token_hex(4)}.part")
    try:
        yield part
    except OSError as error:
        if error.errno == 28:
            raise KnownError("project.full", path=target) from error
        raise KnownError("file.unwritable", path=target, reason=reason_of(error)) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with contextlib.suppress(OSError):
                left.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def put_in_place(plain: Path, path: Path) -> None:
    """Put the project *plain*, which nobody has open, in the place of *path*, which nobody may have open either.

    Raises KnownError "project.locked", "project.read_only", "project.full", "file.unwritable"; then *path* is as it
    was.
    """
    if path.exists():
        check_writable(path)
    lock = ProjectLock(path)
    try:
        with _beside(path) as part:
            shutil.copyfile(plain, part)
            _sync(part)
            for end in ("-wal", "-shm", "-journal"):  # else SQLite would play the old one's journal into the new one
                path.with_name(path.name + end).unlink(missing_ok=True)
            part.replace(path)
    finally:
        lock.release()
