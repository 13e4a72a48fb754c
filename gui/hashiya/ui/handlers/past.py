"""The history at length, and going back or forward to a point of it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from hashiya.model.change import Step
from hashiya.model.history import Entry
from hashiya.session import history
from hashiya.ui.change_words import entry_told
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.history import HistoryDialog
from hashiya.ui.dialogs.way import ask_way
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.handlers.history import go_to
from hashiya.ui.numbers import counted
from hashiya.ui.tasks import Progress

translate = QCoreApplication.translate

SHOWN: Final = 200
"""Steps that are named before they are taken back."""


def show(desk: Desk) -> HistoryDialog:
    """Show what was done in the project; the dialog stays open and follows."""
    for known in desk.window.findChildren(HistoryDialog):
        known.raise_()
        known.activateWindow()
        return known
    dialog = HistoryDialog(desk.session, desk.language, desk.window)
    dialog.words_asked.connect(partial(show_words, desk))
    dialog.point_asked.connect(partial(go_to_point, desk))
    dialog.failed.connect(desk.messages.known)
    dialog.watch(desk.current)
    dialog.ask()
    dialog.show()
    return dialog


def show_words(desk: Desk, entry: Entry) -> None:
    """Show the place that *entry* changed."""
    with guarded(desk):
        changes = history.changes(desk.session, entry)
        if not go_to(desk, Step(entry.action, changes, entry.facts)):
            desk.messages.tell(translate("history", "What this step changed is not in any document now."))


def go_to_point(desk: Desk, entry: Entry) -> None:
    """Show what would be taken back, or done again, to stand right after *entry*; do it if the user agrees."""
    session = desk.session
    with guarded(desk):
        steps = history.distance(session, entry.number)
        if not steps:
            desk.messages.tell(translate("history", "The project stands at this point already."))
            return
        way = history.way_to(session, entry.number, SHOWN)
        lines = [entry_told(one, session.scheme, desk.language).what for one in way]
        shown = (one for one in desk.window.findChildren(HistoryDialog) if one.isVisible())
        if ask_way(next(shown, desk.window), lines, abs(steps), forward=steps < 0):
            turn(desk, entry.number)


def turn(desk: Desk, number: int) -> None:
    """Go to the state right after the step *number*, all at once; the message has the way back."""
    session = desk.session
    before = history.reached(session)

    def work(progress: Progress) -> tuple[int, int]:
        return history.go_to(session, number, progress, desk)

    def done(counts: tuple[int, int]) -> None:
        session.settle()
        back, forward = counts
        if back:
            words = translate("history", "Taken back: {steps}.").format(steps=counted.steps(back))
        else:
            words = translate("history", "Done again: {steps}.").format(steps=counted.steps(forward))
        remedy = translate("history", "Return to where it was")
        desk.messages.tell(words, (remedy, partial(turn, desk, before)))

    desk.tasks.start(translate("history", "Going through the history\u2026"), work, done, desk.messages.known)
