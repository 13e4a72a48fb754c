"""The bar above everything: whose house this is, which project is open, the labels, a few tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from hashiya.ui.isolates import direction_of
from hashiya.ui.panels.label_bar import LabelBar
from hashiya.ui.tips import tip
from hashiya.ui.typeset import layout_direction
from hashiya.view.fonts import reading_font

translate = QCoreApplication.translate

NARROW = 1060
"""Below this width (pixels) the project's title makes room: it stands in the window's title as well."""


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


class TopBar(QWidget):
    """Brand and project at the start, the labels in the middle, tools at the end."""

    def __init__(self, labels: LabelBar, tools: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = QLabel(translate("TopBar", "Hashiya"), self)
        self._brand.setObjectName("brand")
        font = QFont(reading_font("ar", "Amiri", self.font().pointSizeF() + 7))
        font.setBold(True)
        self._brand.setFont(font)
        self._project = Elided(self)
        self._project.setObjectName("quiet")
        self._start = QWidget(self)
        start = QHBoxLayout(self._start)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(12)
        start.addWidget(self._brand)
        start.addWidget(self._project, 1)
        start.addStretch(0)
        self._end = QWidget(self)
        end = QHBoxLayout(self._end)
        end.setContentsMargins(0, 0, 0, 0)
        end.setSpacing(2)
        end.addStretch(1)
        self._tools: list[QWidget] = [self._tool(action) for action in tools]
        for tool in self._tools:
            end.addWidget(tool)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._start, 1)
        row.addWidget(labels, 3)
        row.addWidget(self._end, 1)

    def name_project(self, name: str) -> None:
        """Say which project is open; "" for none."""
        self._project.say(name)

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in order."""
        return self._tools

    def _tool(self, action: QAction) -> QToolButton:
        button = QToolButton(self._end)
        button.setDefaultAction(action)
        button.setIconSize(QSize(20, 20))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._project.setVisible(self.width() >= NARROW)
