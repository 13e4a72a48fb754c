"""The caret's blinking, at the pace that the desktop sets."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class Blink(QObject):
    """Tells when the caret comes and goes."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = True
        """Whether the caret is to be seen now."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)

    def restart(self, focused: bool) -> None:
        """Show the caret, and blink if the view has the focus and the desktop wants carets to blink."""
        self.shown = True
        period = QGuiApplication.styleHints().cursorFlashTime()
        if focused and period > 1:
            self._timer.start(period // 2)
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self.shown = not self.shown
        self.turned.emit()
