"""Finding out: the command palette, the sheet of keys, what this is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from hashiya.ui.command import MENUS, Command
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.about import AboutDialog
from hashiya.ui.dialogs.manual import ManualWindow
from hashiya.ui.dialogs.sheet import SheetDialog
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.keys import key_words

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


def about(desk: Desk) -> None:
    """Say what this is."""
    session = desk.current.session
    AboutDialog(str(session.path) if session else "", desk.window).exec()
