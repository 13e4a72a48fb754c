"""A line to type in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from hashiya.text.bidi import first_strong
from hashiya.ui.typeset import layout_direction

translate = QCoreApplication.translate


def clearable(field: QLineEdit) -> None:
    """Let *field* have a button that empties it, which a screen reader can name: Qt's own has a picture alone."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(translate("LineField", "Clear"))


class Field(QLineEdit):
    """A field whose direction follows what is typed in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._follow)

    def _follow(self, text: str) -> None:
        direction = first_strong(text)
        if direction is None:
            self.unsetLayoutDirection()
        else:
            self.setLayoutDirection(layout_direction(direction))
