"""Fields that show by small arrows that they can be opened or stepped; the style sheet leaves the room for them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from hashiya.ui.icons import icon
from hashiya.ui.typeset import leading

SIDE = 14
ROOM = 24


def _paint_arrow(widget: QWidget, name: str, top: int, height: int, enabled: bool) -> None:
    x = 6 if widget.isRightToLeft() else widget.width() - ROOM + 4
    place = QRect(x, top + (height - SIDE) // 2, SIDE, SIDE)
    mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
    role = QPalette.ColorRole.PlaceholderText
    icon(name, role).paint(QPainter(widget), place, Qt.AlignmentFlag.AlignCenter, mode)


class Combo(QComboBox):
    """A list that opens."""

    def setAccessibleName(self, name: str) -> None:
        """On Linux, Qt gives out what is chosen as the name of the list, and none for a line that one types in: who
        listens hears by the description what is chosen there."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.view().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Where there is too little room for what is chosen, dots say so."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        room = field.width() + 1 - (0 if option.currentIcon.isNull() else option.iconSize.width() + 4)
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, "down", 0, self.height(), self.isEnabled())


def _paint_steps(spin: QAbstractSpinBox) -> None:
    half = spin.height() // 2
    _paint_arrow(spin, "up", 2, half, spin.isEnabled())
    _paint_arrow(spin, "down", half - 2, half, spin.isEnabled())


class Spin(QSpinBox):
    """A whole number that can be stepped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self.setAlignment(leading(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_steps(self)


class DoubleSpin(QDoubleSpinBox):
    """A number that can be stepped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self.setAlignment(leading(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_steps(self)
