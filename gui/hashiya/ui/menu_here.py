"""The menu of what has the keyboard, opened without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication


def open_menu_here() -> None:
    """Ask what has the keyboard for its menu, as the menu key does."""
    focused = QApplication.focusWidget()
    if focused is None:
        return
    place = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    point = (place.toRect() if isinstance(place, QRectF) else place).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, focused.mapToGlobal(point))
    QApplication.sendEvent(focused, event)
