"""The bar above everything: whose house this is, which project is open, the labels, a few tools."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from hashiya.ui.panels.elided import Elided
from hashiya.ui.panels.label_bar import LabelBar
from hashiya.view.fonts import reading_font

translate = QCoreApplication.translate

NARROW = 1060
"""Below this width (pixels) the project's title makes room: it stands in the window's title as well."""


class TopBar(QWidget):
    """Brand and project at the start, the labels in the middle, tools at the end."""

    def __init__(self, labels: LabelBar, tools: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setAccessibleName(translate("TopBar", "Tools"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = QLabel(translate("TopBar", "Hashiya"), self)
        self._brand.setObjectName("brand")
        font = QFont(reading_font("ar", "Amiri", self.font().pointSizeF() + 7))
        font.setBold(True)
        font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)  # see `fonts.metrics`
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
