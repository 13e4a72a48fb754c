"""Undo and redo, and the way to what they touched."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QCoreApplication

from hashiya.model.change import Step
from hashiya.session import history
from hashiya.session.project import Session
from hashiya.ui.desk import Desk
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.steps import step_words
from hashiya.ui.tasks import Progress

translate = QCoreApplication.translate

_LOOKED_AT: Final = 1000
"""Changes among which one is looked for whose document is there to be shown."""


Turn = Callable[[Session, object, Progress | None], Step | None]


def undo(desk: Desk) -> None:
    """Take the newest step back and show where it was."""
    with guarded(desk):
        words = translate("history", "Undone: {step}")
        turn(desk, history.undo, history.undo_step(desk.session), partial(_show, desk, words))


def redo(desk: Desk) -> None:
    """Do the step again that was undone last and show where it is."""
    with guarded(desk):
        words = translate("history", "Done again: {step}")
        turn(desk, history.redo, history.redo_step(desk.session), partial(_show, desk, words))


def turn(desk: Desk, way: Turn, step: Step | None, then: Callable[[Step | None], None]) -> None:
    """Go the *way* (`history.undo` or `redo`) of *step*, which is the next: at once, or aside if it is a long one; what
    it did is for *then*."""
    session = desk.session
    if step is None or not history.is_long(session, step):
        then(way(session, desk, None))
        return

    def done(made: Step | None) -> None:
        session.settle()
        with guarded(desk):
            then(made)

    title = translate("history", "Going through the history\u2026")
    desk.tasks.start(title, lambda progress: way(session, desk, progress), done, desk.messages.known)


def _show(desk: Desk, words: str, step: Step | None) -> None:
    if step is not None:
        go_to(desk, step)
        desk.messages.tell(words.format(step=step_words(step, desk.session.scheme, desk.language)))


def go_to(desk: Desk, step: Step) -> bool:
    """Show the document and the span that *step* (with its changes as they happened) touched; whether there is one."""
    touched = (change for change in step.changes if change.document)
    spans_first = sorted(islice(touched, _LOOKED_AT), key=lambda change: change.kind != "span")
    change = next((one for one in spans_first if desk.session.find(one.document)), None)
    if change is None:
        return False
    desk.current.show_document(change.document)
    if change.kind != "span":
        return True
    if change.id in desk.current.spans():
        desk.reader.select_span(change.id, reveal=True)
    elif (there := change.before or change.after) is not None:
        start, end = there["ranges"][0]
        desk.reader.reveal(start, end)
        desk.reader.set_caret(start)
    return True
