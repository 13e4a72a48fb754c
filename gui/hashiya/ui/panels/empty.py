"""An empty place says what to do: a sentence, buttons for it that tell their keys, and a way to the manual."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.ui.more import MoreButton

WIDE = 200
"""The least width of a button on a whole page (pixels)."""


class EmptyPlace(QWidget):
    """A title, a sentence, one button for each of *actions*, and one for the *chapter* of the manual ("" for none).

    *page*: it fills the middle of the window, as a page does.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        actions: Sequence[QAction] = (),
        parent: QWidget | None = None,
        *,
        chapter: str = "",
        page: bool = False,
    ) -> None:
        super().__init__(parent)
        self._page = page
        if page:
            self.setObjectName("page")
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(title, self)
        self._title.setObjectName("empty_title")
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() + (4 if page else 0.5))
        font.setBold(page)
        self._title.setFont(font)
        self._title.setVisible(bool(title))
        self._sentence = QLabel(sentence, self)
        self._sentence.setObjectName("quiet")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28 if page else 18, 18, 28 if page else 18, 28)
        self.column.setSpacing(8)
        self.column.addStretch(2 if page else 0)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addSpacing(8 if actions else 0)
        for action in actions:
            self.column.addWidget(self._button(action), 0, Qt.AlignmentFlag.AlignHCenter)
        if chapter:
            self.column.addWidget(MoreButton(chapter, self), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(3)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.icon(), action.iconText(), self)
        button.setIconSize(QSize(18, 18))
        button.setMinimumWidth(WIDE if self._page else 0)
        button.setToolTip(action.toolTip())
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        return button

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
