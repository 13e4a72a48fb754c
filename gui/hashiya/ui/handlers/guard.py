"""The border between commands and what can go wrong: known errors become sentences, bugs go on to the crash dialog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hashiya.model.errors import KnownError
from hashiya.ui.desk import Desk


@contextmanager
def guarded(desk: Desk) -> Iterator[None]:
    """Known errors inside are told in the banner."""
    try:
        yield
    except KnownError as error:
        desk.messages.known(error)
