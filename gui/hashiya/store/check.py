"""Is the project whole? SQLite has no checksums, so the texts are hashed again and every quotation is compared."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from hashiya.model.errors import KnownError
from hashiya.model.reasons import DATABASE, NO_ROW, Reason, library_reason, odd_reason
from hashiya.store import reads
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.failures import known_error
from hashiya.store.intake import Cancelled, Progress
from hashiya.store.texts import pieced_text

_DOCUMENTS: Final = "SELECT id, uid, length, sha256 FROM document ORDER BY position, id"
_LOOSE_LINKS: Final = """
    SELECT l.uid, e.value FROM link l JOIN document d ON d.id = l.document_id,
           json_each(json_array(l.source, l.target)) e
    WHERE d.removed = 0 AND NOT EXISTS (
        SELECT 1 FROM span s JOIN document o ON o.id = s.document_id WHERE s.uid = e.value AND o.removed = 0)
"""


def check(
    database: ProjectDatabase, path: Path, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> list[KnownError]:
    """Everything that is wrong with the project *path*; nothing is changed. Removed documents are looked at as well.

    *progress* counts documents. Raises KnownError "cancelled".
    """
    try:
        problems = list(_structure(database, path))
        documents = database.raw().execute(_DOCUMENTS).fetchall()
    except sqlite3.Error as error:
        return [_known(path, error)]
    for done, (row, uid, length, sha256) in enumerate(documents):
        if cancelled and cancelled():
            raise KnownError("cancelled")
        if progress:
            progress(done, len(documents))
        try:
            problems += _document(database, row, uid, length, sha256)
        except KnownError as error:
            problems.append(error)
        except (sqlite3.Error, ValueError, TypeError) as error:
            problems.append(_known(path, error))
    if progress:
        progress(len(documents), len(documents))
    return problems


def _structure(database: ProjectDatabase, path: Path) -> Iterator[KnownError]:
    connection = database.raw()
    for (found,) in connection.execute("PRAGMA integrity_check(20)"):
        if found != "ok":
            yield KnownError("project.damaged", path=path, reason=library_reason(DATABASE, found))
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchmany(20):
        yield KnownError("project.damaged", path=path, reason=Reason(NO_ROW, {"table": table, "parent": parent}))
    for link, span in connection.execute(_LOOSE_LINKS):
        yield KnownError("link.ends", link=link, span=span)


def _document(database: ProjectDatabase, row: int, uid: str, length: int, sha256: str) -> Iterator[KnownError]:
    text = pieced_text(database, uid, row, length)
    found, count = hashlib.sha256(), 0
    for window in text.windows():
        found.update(window.encode("utf-8"))
        count += len(window)
    if found.hexdigest() != sha256 or count != length:
        yield KnownError("text.altered", document=uid)
    for span in reads.spans_of(database, row, uid):
        try:
            check_span(text, span.id, span.ranges, span.text)
        except KnownError as error:
            yield error


def _known(path: Path, error: Exception) -> KnownError:
    return known_error(path, error) or KnownError("project.damaged", path=path, reason=odd_reason(error))
