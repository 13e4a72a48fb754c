"""The menu of what has the keyboard, opened without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hashiya.ui.command import without_mnemonics


def menu_in(parent: QWidget) -> QMenu:
    """An empty menu of something in *parent*. It has a name for who listens, who would be told that of the program."""
    menu = QMenu(parent)
    menu.setAccessibleName(without_mnemonics(QCoreApplication.translate("commands", "&Menu of this place")))
    return menu


def open_menu_here() -> None:
    """Ask what has the keyboard for its menu, as the menu key does."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    point = (place.toRect() if isinstance(place, QRectF) else place).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, focused.mapToGlobal(point))
    QApplication.sendEvent(focused, event)
