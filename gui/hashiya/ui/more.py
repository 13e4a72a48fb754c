"""The way from any place of the window to the chapter of the manual that is about it.

A widget does not reach for the window: the wish goes up as the event that Qt has for links in explanations.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QPushButton, QWidget

translate = QCoreApplication.translate


class MoreButton(QPushButton):
    """Asks for *chapter* of the manual: the topmost window gets a `QWhatsThisClickedEvent` with its id."""

    def __init__(self, chapter: str, parent: QWidget) -> None:
        super().__init__(translate("More", "More about this"), parent)
        self.chapter = chapter
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setToolTip(translate("More", "Open the manual at the chapter that is about this."))
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        above = self.window()
        while (owner := above.parentWidget()) is not None:
            above = owner.window()
        QCoreApplication.sendEvent(above, QWhatsThisClickedEvent(self.chapter))
