"""Finding out: the command palette, the sheet of keys, what this is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from hashiya.model.errors import KnownError
from hashiya.session.own_folders import own_folder
from hashiya.session.welcome import welcome_project
from hashiya.ui import projects
from hashiya.ui.command import MENUS, Command
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.about import AboutDialog
from hashiya.ui.dialogs.manual import ManualWindow
from hashiya.ui.dialogs.sheet import SheetDialog
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.keys import key_words
from hashiya.ui.panes import SIDES
from hashiya.ui.tour import Tour

translate = QCoreApplication.translate


def command_choices(desk: Desk) -> list[Choice]:
    """Every command as a choice; those that cannot be used now are there but cannot be taken."""
    return [_choice(row, desk) for row in desk.commands() if row.id != "edit.palette"]


def _choice(row: Command, desk: Desk) -> Choice:
    keys = (*row.keys, *row.text_keys)
    return Choice(
        row.id,
        row.name(),
        group=translate("menus", MENUS[row.menu]).replace("&", ""),
        detail=key_words(keys[0]) if keys else "",
        other=f"{row.sentence()} {row.text.replace('&', '')}",
        icon=row.picture(),
        enabled=row.when(desk),
    )


def palette(desk: Desk) -> None:
    """Find a command by some of its letters and run it."""
    title, hint = translate("help", "Find a command"), translate("help", "What do you want to do?")
    found = choose(title, hint, command_choices(desk), desk.window)
    for row in desk.commands():
        if row.id == found:
            row.run(desk)
            return


def keys(desk: Desk) -> None:
    """Show the sheet of keys."""
    SheetDialog(desk.commands(), desk.window).exec()


def manual(desk: Desk, chapter: str = "") -> None:
    """Show the manual at *chapter*, else where it was left."""
    above = QApplication.activeModalWidget() or desk.window  # over a modal dialog nothing else can be used
    there = above.findChild(ManualWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = there or ManualWindow(desk.commands(), desk.language, desk.lamp, above)
    if chapter:
        window.open_at(chapter)
    window.show()
    window.raise_()
    window.activateWindow()


def tour(desk: Desk) -> None:
    """Begin the tour anew, in the welcome project: what one tries there does no harm to one's own."""
    try:
        path = welcome_project(own_folder("data"))
    except KnownError as error:
        desk.messages.known(error)
        return
    if not projects.open_project(desk, path):
        return
    for old in desk.window.findChildren(Tour, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.end()
    for side in SIDES:
        desk.panes.show_side(side)
    if not desk.current.document_id:
        desk.current.show_document(desk.session.first())
    desk.messages.clear()
    tour_from(desk, 0)


def tour_from(desk: Desk, place: int) -> None:
    """Go on with the tour from the step at *place*."""
    Tour(desk, partial(_part, desk), place)


def _part(desk: Desk, name: str) -> QWidget | None:
    """The widget that a step of the tour points at: a part of the window, or the button of a command."""
    parts = {"text": desk.reader, **desk.panes.named()}
    if name in parts:
        return parts[name]
    for button in desk.window.findChildren(QToolButton):
        if button.defaultAction() is not None and button.defaultAction().objectName() == name:
            return button
    return desk.window.findChild(QWidget, name)


def about(desk: Desk) -> None:
    """Say what this is."""
    session = desk.current.session
    AboutDialog(str(session.path) if session else "", desk.window).exec()
