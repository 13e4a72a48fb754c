"""A label of one line that never pushes others away."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from hashiya.ui.isolates import direction_of
from hashiya.ui.tips import tip
from hashiya.ui.typeset import layout_direction


class Elided(QLabel):
    """A label of one line that is cut when it must be, in its own direction; the tooltip has all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def say(self, words: str) -> None:
        """Show *words*."""
        self._words = words
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
        self.updateGeometry()
        self._cut()

    @property
    def words(self) -> str:
        """All that it says."""
        return self._words

    def _cut(self) -> None:
        self.setText(QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 4, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setLayoutDirection(layout_direction(direction_of(self._words)))
        super().paintEvent(event)
