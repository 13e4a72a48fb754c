"""Splitters with hairlines between their parts, moved by mouse or by key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget
from shiboken6 import isValid

from hashiya.view.ground import fill

HAIR: Final = 1
"""Pixels that a divider is wide. Qt masks it, and lets the mouse grab five: they are seen while the keyboard has it."""

STEP: Final = 20
"""Pixels by which an arrow key moves it; with Shift a fifth of them."""


class Divider(QSplitterHandle):
    """A hairline, where the style would draw a grip. It takes the keyboard when it is asked to, not from a click."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._before: QWidget | None = None

    def hold(self, before: QWidget | None = None) -> None:
        """Take the keyboard; *before* gets it back, else who has it now."""
        self._before = before or QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_by(self, pixels: int) -> None:
        """Move it to the right or down, by *pixels* or as far as the parts let it go."""
        across = self.orientation() == Qt.Orientation.Horizontal
        at = self.contentsRect().topLeft() + self.pos()
        mirrored = HAIR if across and self.isRightToLeft() else 0  # then Qt measures from the right, to its right edge
        self.moveSplitter((at.x() if across else at.y()) + mirrored + pixels)

    def _leave(self) -> None:
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusNextPrevChild(self, following: bool) -> bool:
        others = dividers_of(self.window())
        others[(others.index(self) + (1 if following else -1)) % len(others)].hold(self._before)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = self.orientation() == Qt.Orientation.Horizontal
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right) if across else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        step = STEP // 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        if event.key() in keys:
            self.move_by(step if event.key() == keys[1] else -step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.clearMask()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setMask(QRegion(self.contentsRect()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        fill(QPainter(self), self.rect(), self.palette().color(role))


class Divided(QSplitter):
    """A splitter with hairlines between its parts."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(HAIR)
        self.setChildrenCollapsible(False)

    def dividers(self) -> list[Divider]:
        """Those that are seen, in order."""
        found = [self.handle(place) for place in range(1, self.count())]
        return [one for one in found if isinstance(one, Divider) and one.isVisible()]

    def createHandle(self) -> QSplitterHandle:
        handle = Divider(self.orientation(), self)
        handle.setAccessibleName(QCoreApplication.translate("Panes", "Divider, to be dragged"))
        handle.setAccessibleDescription(
            QCoreApplication.translate("Panes", "Arrow keys move the divider, Tab leads to the next, Enter back.")
        )
        return handle


def dividers_of(window: QWidget) -> Sequence[Divider]:
    """All dividers of *window* that are seen."""
    return [one for split in window.findChildren(Divided) for one in split.dividers()]
