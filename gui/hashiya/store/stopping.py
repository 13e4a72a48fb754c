"""Long work in one transaction that tells how far it is, and is stopped from outside."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from hashiya.model.errors import KnownError

Told = Callable[[int, int], None]
"""Called now and then with what is done of how much; what it raises ends the work."""

_PATIENCE: Final = 200_000
"""Steps of SQLite's machine between two looks: some thousandths of a second."""


@contextmanager
def watched(connection: sqlite3.Connection, told: Told | None, total: int) -> Iterator[None]:
    """Inside, *told* hears how many rows of *total* were written. A KnownError that it raises ("cancelled") comes out
    of here, and the caller rolls back."""
    if told is None:
        yield
        return
    before = connection.total_changes
    raised: list[KnownError] = []

    def look() -> int:
        try:
            told(min(connection.total_changes - before, total), total)
        except KnownError as error:
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(look, _PATIENCE)
    try:
        look()
        yield
        look()
    except sqlite3.OperationalError as error:
        if raised:
            raise raised[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    if raised:
        raise raised[0]
