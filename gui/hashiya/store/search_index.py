"""The index of the words of all texts: a file of its own in the cache folder, never in the project.

It holds for each document, by row id, the words of its text as `text.words` separates them (FTS5, contentless: no
text). It only ever says in which documents something may stand; the texts themselves say where. Documents are taken in
by rising row id; those removed since are left out by who asks. On any doubt the file is thrown away: it can be made
again. Nothing here raises for a file that is damaged, foreign or cannot be written; there is just no index then.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final

from hashiya.text.folding import fold

SUFFIX: Final = ".words"

_FORMAT: Final = 2
_BUSY: Final = 0.2  # seconds
_STEP: Final = 256  # pages
_KNOWN: Final = 500_000  # words kept in memory while the index is made
_SCHEMA: Final = (
    "CREATE TABLE stamp (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='ascii', prefix='2 3')",
    "CREATE TABLE vocabulary (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TABLE untaken (row INTEGER PRIMARY KEY) STRICT",
)
# The vocabulary is a table beside the index: fts5vocab counts each word of it through all documents, which takes
# seconds in a large project.

Stamp = dict[str, str]

_vocabularies: dict[Path, tuple[tuple[str, ...], str]] = {}
"""The words of an index that was asked for them last, with the stamp that it had."""


class IndexLostError(Exception):
    """The index could not be read, or not be written; whoever needs it goes without, and makes another one."""


@contextlib.contextmanager
def _losing() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, ValueError, OverflowError) as error:
        raise IndexLostError(str(error)) from error


@cache
def folding_stamp() -> str:
    """A name for the folding as it is now: another folding, or another Unicode, makes another index."""
    return _stamp_of(0x20, 0x3000) + _stamp_of(0xF900, 0x10000)


def _stamp_of(low: int, high: int) -> str:
    folded = fold("\n".join(chr(point) for point in range(low, high) if not 0xD800 <= point < 0xE000))
    return hashlib.sha256(f"{unicodedata.unidata_version}\n{folded}".encode()).hexdigest()[:16]


class SearchIndex:
    """One connection to the index of one project. For the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._known: set[str] = set()  # words that are in the vocabulary for sure

    @classmethod
    def open(
        cls, path: Path, project: str, known: Callable[[int, str], bool], *, make: bool = False
    ) -> SearchIndex | None:
        """The index at *path* of the *project* (its uid), if there is one that fits.

        *known* is asked whether the document with that row id has that uid: else the index is another copy's. With
        *make*, what does not fit is thrown away and an empty index made. None when there is none, or none can be made.
        """
        for fresh in (False, True) if make else (False,):
            with contextlib.suppress(OSError, sqlite3.Error, ValueError):
                if fresh:
                    discard(path)
                    path.parent.mkdir(parents=True, exist_ok=True)
                elif not path.exists():
                    continue
                index = cls(path, _connect(path))
                try:
                    if fresh:
                        index._make(project)
                    if index._fits(project, known):
                        return index
                except BaseException:
                    index.close()
                    raise
                index.close()
        return None

    def close(self) -> None:
        """Let go of the file."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    # --- what is in it ------------------------------------------------------------------------

    @property
    def upto(self) -> int:
        """The row id of the last document that was taken in; 0 for none."""
        with _losing():
            return int(self._stamp().get("upto", "0"))

    def candidates(self, expression: str, after: int = 0) -> Iterator[int]:
        """Row ids, rising, of documents behind *after* that an FTS5 *expression* finds. Raises IndexLostError."""
        query = "SELECT rowid FROM words WHERE words MATCH ? AND rowid > ? ORDER BY rowid"
        with _losing():
            for (row,) in self._connection.execute(query, (expression, after)):
                yield row

    def rows_with(self, words: Iterable[str], after: int, upto: int) -> set[int]:
        """Row ids in ``(after, upto]`` of documents that hold one of *words*. Raises IndexLostError."""
        found: set[int] = set()
        query = "SELECT rowid FROM words WHERE words MATCH ? AND rowid > ? AND rowid <= ?"
        with _losing():
            for word in words:  # one by one: a long OR looks at each of its parts for each document
                found.update(chain.from_iterable(self._connection.execute(query, (phrase([word]), after, upto))))
        return found

    def untaken(self, upto: int) -> list[int]:
        """Row ids, rising and up to *upto*, of documents whose texts were not taken in. Raises IndexLostError."""
        with _losing():
            query = "SELECT row FROM untaken WHERE row <= ? ORDER BY row"
            return [row for (row,) in self._connection.execute(query, (upto,))]

    def words(self) -> str:
        """All words, a newline before and behind each; kept until the index grows. Raises IndexLostError."""
        with _losing():
            stamp = self._stamp()
            key = (stamp["at"], stamp["upto"])
            kept = _vocabularies.get(self.path)
            if kept is None or kept[0] != key:
                found = self._connection.execute("SELECT word FROM vocabulary")
                kept = (key, "\n" + "\n".join(word for (word,) in found) + "\n")
                _vocabularies.clear()
                _vocabularies[self.path] = kept
        return kept[1]

    # --- filling it ---------------------------------------------------------------------------

    def add(self, texts: Iterable[tuple[int, str, str | None]]) -> bool:
        """Take in ``(row id, uid, words)`` of documents behind `upto`, in one transaction; words None: not taken.

        False if another process is at it, or was meanwhile; nothing happened then. Raises IndexLostError, and what
        *texts* raises.
        """
        before = self.upto
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return False
            raise IndexLostError(str(error)) from error
        except sqlite3.Error as error:
            raise IndexLostError(str(error)) from error
        try:
            if self.upto != before:
                self._connection.execute("ROLLBACK")
                return False
            last: tuple[int, str] | None = None
            met: set[str] = set()
            for row, uid, words in texts:
                with _losing():
                    if words is None:
                        self._connection.execute("INSERT INTO untaken (row) VALUES (?)", (row,))
                    else:
                        self._connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (row, words))
                        met.update(words.split())
                last = row, uid
            with _losing():
                self._connection.executemany(
                    "INSERT OR IGNORE INTO vocabulary (word) VALUES (?)", ((word,) for word in met - self._known)
                )
                if last:
                    self._put(upto=str(last[0]), last=last[1])
                self._connection.execute("COMMIT")
            if len(self._known) < _KNOWN:
                self._known |= met
        except BaseException:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise
        return True

    def gather(self, goes_on: Callable[[], bool]) -> None:
        """Bring what was taken in portion by portion together: a word is then found five times as fast.

        In small steps, as long as it *goes_on*. Raises IndexLostError.
        """
        step = -_STEP  # the first one tells FTS5 that all is to become one
        with _losing():
            while goes_on():
                before = self._connection.total_changes
                self._connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (step,))
                if self._connection.total_changes - before < 2:
                    return
                step = _STEP

    # --- inside -------------------------------------------------------------------------------

    def _make(self, project: str) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA:
            self._connection.execute(statement)
        self._put(format=str(_FORMAT), folding=folding_stamp(), project=project, upto="0", last="", at=str(time.time()))
        self._connection.execute("COMMIT")

    def _put(self, **stamp: str) -> None:
        self._connection.executemany("INSERT OR REPLACE INTO stamp (key, value) VALUES (?, ?)", stamp.items())

    def _stamp(self) -> Stamp:
        return dict(self._connection.execute("SELECT key, value FROM stamp"))

    def _fits(self, project: str, known: Callable[[int, str], bool]) -> bool:
        shape = [sql for (sql,) in self._connection.execute(
            "SELECT sql FROM sqlite_master WHERE name IN ('stamp', 'words', 'vocabulary', 'untaken') ORDER BY rowid"
        )]  # fmt: skip
        extra = self._connection.execute("SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchone()
        stamp = self._stamp() if tuple(shape) == _SCHEMA and not extra else {}
        expected = {"format": str(_FORMAT), "folding": folding_stamp(), "project": project}
        if any(stamp.get(key) != value for key, value in expected.items()):
            return False
        upto = int(stamp["upto"])
        return upto == 0 or known(upto, stamp["last"])


def phrase(words: Iterable[str], prefix: bool = False) -> str:
    """An FTS5 expression for *words* one behind the other; with *prefix*, the last may go on."""
    return f'"{" ".join(words)}"' + (" *" if prefix else "")


def discard(path: Path) -> None:
    """Throw the index at *path* away."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_BUSY, isolation_level=None)
    try:
        for name, value in (
            ("trusted_schema", 0), ("cell_size_check", 1), ("journal_mode", "wal"), ("synchronous", "off"),
            ("cache_size", -16384), ("mmap_size", 0), ("journal_size_limit", 16 << 20),
        ):  # fmt: skip
            connection.execute(f"PRAGMA {name} = {value}").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
