"""Undo and redo. What they take is in the project's journal, so they reach back over every restart."""

from __future__ import annotations

from typing import Final

from hashiya.model.change import Change, Step
from hashiya.model.history import Asked, Entry, Page
from hashiya.session.project import Session
from hashiya.store import Told

LONG: Final = 1000
"""Changed things from which on undo and redo are not for the window's thread: some hundredths of a second."""


def undo_step(session: Session) -> Step | None:
    """What `undo` would take back: its action and facts, no changes; None if there is nothing."""
    return session.store.undo_step()


def redo_step(session: Session) -> Step | None:
    """What `redo` would do again: its action and facts, no changes; None if there is nothing."""
    return session.store.redo_step()


def is_long(session: Session, step: Step) -> bool:
    """Whether to take *step* back, or to do it again, takes so long that it should be done in a worker."""
    return session.store.keeping.size(step) > LONG


def undo(session: Session, initiator: object | None = None, told: Told | None = None) -> Step | None:
    """Take the newest step back; return it with its changes as they now happened, None if there is nothing.

    What is pending is done before: it is the newest. May run in a worker; the session's own thread then calls `settle`.
    *told* hears how far it is. Raises KnownError "project.full" and the like, and what *told* raises ("cancelled");
    then nothing has changed.
    """
    with session.in_this_thread():
        _flush(session)
        return _tell(session, session.store.undo(session.annotator, told), initiator)


def redo(session: Session, initiator: object | None = None, told: Told | None = None) -> Step | None:
    """Do again what was undone last; return the step with its changes, None if there is nothing. Otherwise as `undo`.

    What is pending is done before, and then there is nothing to do again.
    """
    with session.in_this_thread():
        _flush(session)
        return _tell(session, session.store.redo(session.annotator, told), initiator)


def page(session: Session, asked: Asked, before: int | None = None, limit: int = 100) -> Page:
    """Some of the history, the newest first, in bounded time; the next page begins where this one says."""
    return session.store.keeping.history(asked, before, limit)


def changes(session: Session, entry: Entry, limit: int = 200) -> tuple[Change, ...]:
    """What a step changed: before and after, the first *limit* of it. Undo and redo tell those of their step."""
    return session.store.keeping.changes(entry.number if entry.mode == "do" else entry.undoes or 0, limit)


def annotators(session: Session) -> list[str]:
    """Everybody who stands in the history."""
    return session.store.keeping.annotators()


def way_to(session: Session, number: int, limit: int = -1) -> list[Entry]:
    """What `go_to` would take back (newest first) or do again (oldest first); the first *limit*, if not negative."""
    return session.store.keeping.way_to(number, limit)


def distance(session: Session, number: int) -> int:
    """How many steps `go_to` would take back, or, as a negative number, do again."""
    return session.store.keeping.distance(number)


def reached(session: Session) -> int:
    """The point at which the project stands, for `go_to` to come back to."""
    return session.store.keeping.reached()


def go_to(session: Session, number: int, told: Told | None = None, initiator: object | None = None) -> tuple[int, int]:
    """Go back, or forward, to the state right after the step *number* (0: the beginning), all at once.

    Each step can be done again, or taken back, as if they had been undone one by one. May run in a worker; the
    session's own thread then calls `settle`. Returns how many were taken back and how many done again.
    """
    with session.in_this_thread():
        _flush(session)
        back, forward = session.store.keeping.go_to(number, session.annotator, told)
    if back or forward:
        session.took(Step("history", (), {"back": back, "forward": forward}, session.annotator), initiator)
    return back, forward


def _flush(session: Session) -> None:
    if session.pending:
        session.retry()


def _tell(session: Session, step: Step | None, initiator: object | None) -> Step | None:
    if step is not None:
        session.took(step, initiator)
    return step
