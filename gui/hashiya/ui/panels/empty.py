"""An empty place says what to do: a sentence, buttons for it that tell their keys, and a way to the manual."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hashiya.ui.more import MoreButton
from hashiya.view.viewport import own_viewport

WIDE = 200
"""The least width of a button on a whole page (pixels)."""

AIR, LITTLE = (18, 28), (0, 6)
"""Pixels above and below what it says; where that is more than there is room for."""

LOWEST = 40
"""Pixels of height, of a place that scrolls."""


class EmptyPlace(QScrollArea):
    """A title, a sentence, one button for each of *actions*, and one for the *chapter* of the manual ("" for none).

    *page*: it fills the middle of the window, as a page does. In a low place it has less air around it, and scrolls.
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
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(LOWEST)
        own_viewport(self, filled=False)
        self.body = QWidget(self)
        if page:
            self.body.setObjectName("page")
            self.body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = QLabel(title, self.body)
        self._title.setObjectName("empty_title")
        font = QFont(self._title.font())
        font.setPointSizeF(font.pointSizeF() + (4 if page else 0.5))
        font.setBold(page)
        self._title.setFont(font)
        self._title.setVisible(bool(title))
        self._sentence = QLabel(sentence, self.body)
        self._sentence.setObjectName("quiet")
        self.column = QVBoxLayout(self.body)
        self._give_air(AIR)
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
            self.column.addWidget(MoreButton(chapter, self.body), 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(3)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)  # which Qt has just set: the ground is that of the place

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.icon(), action.iconText(), self.body)
        button.setIconSize(QSize(18, 18))
        button.setMinimumWidth(WIDE if self._page else 0)
        button.setToolTip(action.toolTip())
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        return button

    def _give_air(self, air: tuple[int, int]) -> None:
        side = 28 if self._page else 18
        self.column.setContentsMargins(side, air[0], side, air[1])

    def _fit(self) -> None:
        """Leave the air out where what is said would not be seen whole."""
        self._give_air(AIR)
        if self.column.totalHeightForWidth(self.viewport().width()) > self.viewport().height():
            self._give_air(LITTLE)

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
