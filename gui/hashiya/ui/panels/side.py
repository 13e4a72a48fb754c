"""The side that tells of spans: the inspector above their list, divided as there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.ui.dividers import HAIR, Divided
from hashiya.ui.panels.inspector import Inspector

LOW: Final = 400
"""Pixels of height below which the side is low, as on a small screen at 200 %."""

FIRST: Final = (470, 330)
"""How the two share a high side at first (pixels of a usual window)."""


class Side(Divided):
    """In a low window the inspector is there only while a span is selected, and then has the greater part."""

    def __init__(self, inspector: Inspector, spans: QWidget, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.inspector = inspector
        self.addWidget(inspector)
        self.addWidget(spans)
        self.setSizes(list(FIRST))
        self._high = self.saveState()
        self._share_when_low = 0.6
        self._low = False
        inspector.filled.connect(self._share)
        self.splitterMoved.connect(self._keep)

    def division(self) -> QByteArray:
        """How the two are divided in a window that is high enough."""
        return self._high

    def divide(self, division: QByteArray) -> None:
        """Divide them so."""
        if self.restoreState(division):
            self._high = division
        self.setHandleWidth(HAIR)

    def _keep(self) -> None:
        if not self._low:
            self._high = self.saveState()
        elif (total := sum(self.sizes())) and self.inspector.isVisible():
            self._share_when_low = self.sizes()[0] / total

    def _share(self) -> None:
        """Give each its part, as there is room and as something is selected."""
        before, self._low = (self._low, self.inspector.isHidden()), self.height() < LOW
        if self._low:
            hidden = not self.inspector.is_filled
            if hidden and self.inspector.isAncestorOf(QApplication.focusWidget() or self):
                self.inspector.note_left.emit()
            self.inspector.setHidden(hidden)
            if not hidden and before != (True, False):
                upper = round(self.height() * self._share_when_low)
                self.setSizes([upper, self.height() - upper])
        elif before[0]:
            self.inspector.show()
            self.divide(self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
