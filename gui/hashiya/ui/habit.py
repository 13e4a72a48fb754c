"""The hand's habit: the label that was used last, and the one that every selection becomes until Escape."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Habit(QObject):
    """Knows labels by their names and no more; ``mark`` is what is done when a selection is finished."""

    changed = Signal()
    """Another label sticks, or none any more."""
    used = Signal(str)
    """A label was marked with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.last = ""
        self.sticky = ""
        self._selected: Callable[[], bool] = bool
        self._mark: Callable[[str], None] = lambda label: None

    def watch(
        self, text: QWidget, viewport: QWidget, selected: Callable[[], bool], mark: Callable[[str], None]
    ) -> None:
        """Listen to *text* and its *viewport*: when the mouse lets go, or the Shift key, and something is *selected*,
        *mark* it with the label that sticks."""
        self._selected, self._mark = selected, mark
        for widget in (text, viewport):
            widget.installEventFilter(self)

    def stick(self, label: str) -> None:
        """Every selection becomes *label* from now on; "" ends that."""
        if label != self.sticky:
            self.sticky = label
            self.changed.emit()

    def use(self, label: str) -> None:
        """*label* was marked with."""
        self.last = label
        self.used.emit(label)

    def forget(self) -> None:
        """Another project has other labels."""
        self.last = ""
        self.stick("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.sticky:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._finish)  # when the text has taken the end of the selection in
        elif isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
                QTimer.singleShot(0, self, self._finish)
            elif kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                QTimer.singleShot(0, self, partial(self.stick, ""))
                return True
        return False

    def _finish(self) -> None:
        if self.sticky and self._selected():
            self._mark(self.sticky)
