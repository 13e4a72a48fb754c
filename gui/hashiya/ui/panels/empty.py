"""An empty place says what to do: a sentence, and buttons for it that tell their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPlace(QWidget):
    """A title, a sentence, and one button for each of *actions*."""

    def __init__(
        self, title: str, sentence: str, actions: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        if actions:
            self.setObjectName("page")
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(title, self)
        self._title.setObjectName("empty_title")
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() + (4 if actions else 0.5))
        font.setBold(bool(actions))
        self._title.setFont(font)
        self._sentence = QLabel(sentence, self)
        self._sentence.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 28)
        column.setSpacing(8)
        column.addStretch(2 if actions else 0)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(8)
        for action in actions:
            column.addWidget(self._button(action), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.icon(), action.iconText(), self)
        button.setIconSize(QSize(18, 18))
        button.setMinimumWidth(200)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
