"""A part of a dialog that scrolls up and down where the screen is too low for it, and never sideways."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QWidget

LEAST: Final = 110
"""Pixels of height that are left of it at least."""


class Upright(QScrollArea):
    """Holds *part*; as wide as that must be, and as high as one likes."""

    def __init__(self, part: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(part)
        self._part = part
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        part.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        width = self._part.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, min(LEAST, self._part.minimumSizeHint().height()))

    def sizeHint(self) -> QSize:
        return self._part.sizeHint()


def least_width(form: QFormLayout) -> int:
    """Pixels that *form* must have when each name stands above what it names."""
    items = [form.itemAt(row, role) for row in range(form.rowCount()) for role in QFormLayout.ItemRole]
    widest = max((one.minimumSize().width() for one in items if one is not None), default=0)
    margins = form.contentsMargins()
    return widest + margins.left() + margins.right()


def wrap(form: QFormLayout, width: int, narrow: int) -> None:
    """In fewer than *narrow* pixels of *width*, names stand above what they name."""
    policy = QFormLayout.RowWrapPolicy.WrapAllRows if width < narrow else QFormLayout.RowWrapPolicy.DontWrapRows
    if form.rowWrapPolicy() != policy:
        form.setRowWrapPolicy(policy)
