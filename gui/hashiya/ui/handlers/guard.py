"""The border between commands and what can go wrong: known errors become sentences, bugs go on to the crash dialog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication

from hashiya.model.errors import KnownError
from hashiya.session.project import FAULTS
from hashiya.ui.desk import Desk

translate = QCoreApplication.translate


@contextmanager
def guarded(desk: Desk) -> Iterator[None]:
    """Known errors inside are told in the banner; what the disk would not take is kept, and can be tried again. Once it
    is on the disk, with the next action too, that is said in the place of the complaint."""
    session = desk.current.session
    waited = session is not None and bool(session.pending)
    try:
        yield
        if waited and session is desk.current.session is not None and not desk.session.pending:
            desk.messages.tell(translate("guard", "Now it is done, and on the disk."))
    except KnownError as error:
        session = desk.current.session
        if session is not None and session.pending and error.code in FAULTS:
            desk.messages.known(error, (translate("guard", "Try again"), partial(try_again, desk)))
        else:
            desk.messages.known(error)


def try_again(desk: Desk) -> None:
    """Do what could not be done before."""
    if desk.current.session is None or not desk.session.pending:
        return
    with guarded(desk):
        desk.session.retry()
