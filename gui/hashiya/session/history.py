"""Undo and redo. What they take is in the project's journal, so they reach back over every restart."""

from __future__ import annotations

from hashiya.model.change import Step
from hashiya.session.project import Session


def undo_step(session: Session) -> Step | None:
    """What `undo` would take back: its action and facts, no changes; None if there is nothing."""
    return session.store.undo_step()


def redo_step(session: Session) -> Step | None:
    """What `redo` would do again: its action and facts, no changes; None if there is nothing."""
    return session.store.redo_step()


def undo(session: Session, initiator: object | None = None) -> Step | None:
    """Take the newest step back; return it with its changes as they now happened, None if there is nothing.

    Raises KnownError "project.full" and the like; then nothing has changed.
    """
    return _tell(session, session.store.undo(session.annotator), initiator)


def redo(session: Session, initiator: object | None = None) -> Step | None:
    """Do again what was undone last; return the step with its changes, None if there is nothing."""
    return _tell(session, session.store.redo(session.annotator), initiator)


def _tell(session: Session, step: Step | None, initiator: object | None) -> Step | None:
    if step is not None:
        session.took(step, initiator)
    return step
