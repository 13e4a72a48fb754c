"""The menus that open where something is: of the text, of a document, of a collection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from hashiya.ui.command import Command
from hashiya.ui.command_actions import Actions
from hashiya.ui.menu_here import menu_in

_OF_COLLECTIONS: Final = ("document.collect", "document.collection_", "view.filter_")


def of_text(actions: Actions, window: QWidget) -> QMenu:
    """To mark by a label, and what can be done with what is chosen."""
    menu = _menu(window)
    rows = actions.commands()
    actions.fill(menu, [row for row in rows if row.sub == "labels"], None)
    menu.addSeparator()
    actions.fill(menu, [row for row in rows if row.context])
    return menu


def of_document(actions: Actions, window: QWidget) -> QMenu:
    """What can be done with a document."""
    return _filled(actions, window, lambda row: row.menu == "document")


def of_collection(actions: Actions, window: QWidget) -> QMenu:
    """What can be done with a collection, or with a filter that was kept."""
    return _filled(actions, window, lambda row: row.id.startswith(_OF_COLLECTIONS))


def _filled(actions: Actions, window: QWidget, wanted: Callable[[Command], bool]) -> QMenu:
    menu = _menu(window)
    actions.fill(menu, list(filter(wanted, actions.commands())))
    return menu


def _menu(window: QWidget) -> QMenu:
    menu = menu_in(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
