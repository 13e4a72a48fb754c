"""What SQLite may say about the world outside the program, as `KnownError`; the rest is a bug and passes through."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from peewee import PeeweeException

from hashiya.model.errors import KnownError
from hashiya.model.reasons import DATABASE, LETTERS, Reason, library_reason, odd_reason
from hashiya.store.values import OddValueError

_CODES: Final[dict[int, str]] = {
    sqlite3.SQLITE_FULL: "project.full",
    sqlite3.SQLITE_BUSY: "project.busy",
    sqlite3.SQLITE_LOCKED: "project.busy",
    sqlite3.SQLITE_READONLY: "project.read_only",
    sqlite3.SQLITE_PERM: "project.read_only",
    sqlite3.SQLITE_CORRUPT: "project.damaged",
    sqlite3.SQLITE_NOTADB: "project.damaged",
    sqlite3.SQLITE_FORMAT: "project.damaged",
    sqlite3.SQLITE_IOERR: "project.unreachable",
    sqlite3.SQLITE_CANTOPEN: "project.unreachable",
    sqlite3.SQLITE_PROTOCOL: "project.busy",
    sqlite3.SQLITE_INTERRUPT: "cancelled",
}


_DAMAGED: Final = frozenset({
    3091, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, sqlite3.SQLITE_CONSTRAINT_UNIQUE,
    sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, sqlite3.SQLITE_CONSTRAINT_ROWID,
})  # fmt: skip
"""A value of the wrong type (3091 is SQLITE_CONSTRAINT_DATATYPE), a reference to nothing, a number that is taken (by
changes of a step that is gone): what is written is looked at before, so a row already held it, or an index does not
lead to it."""


def known_error(path: Path, error: Exception) -> KnownError | None:
    """*error* (peewee's or sqlite3's) as the user should hear of it; None for a bug."""
    cause = getattr(error, "orig", None) or error
    number = getattr(cause, "sqlite_errorcode", None)
    if number is None:
        undecodable = isinstance(cause, sqlite3.OperationalError) and str(cause).startswith("Could not decode")
        return KnownError("project.damaged", path=path, reason=library_reason(DATABASE, cause)) if undecodable else None
    malformed = number == sqlite3.SQLITE_ERROR and str(cause) in ("malformed JSON", "unsupported file format")
    code = "project.damaged" if number in _DAMAGED or malformed else _CODES.get(number & 0xFF)
    return KnownError(code, path=path, reason=library_reason(DATABASE, cause)) if code else None


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite raises inside into `KnownError` where it is the world's fault, with *path* as its fact."""
    try:
        yield
    except (PeeweeException, sqlite3.Error) as error:
        known = known_error(path, error)
        if known is None:
            raise
        raise known from error
    except (OddValueError, json.JSONDecodeError) as error:  # what stands in the file was not written by us
        raise KnownError("project.damaged", path=path, reason=odd_reason(error)) from error
    except UnicodeDecodeError as error:  # what SQLite says of a damaged name is no UTF-8 either
        raise KnownError("project.damaged", path=path, reason=Reason(LETTERS, {}, error.reason)) from error
    except UnicodeEncodeError as error:
        raise KnownError("value.surrogate") from error
