"""The heading of a panel: small, quiet, with a count; and the hairline under parts of it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from hashiya.ui.locales import of_words


class Heading(QLabel):
    """A heading in small type; in capitals where the script has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel_title")
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - 1)
        font.setBold(True)
        if of_words().language() == QLocale.Language.English:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        self.setFont(font)

    def row(self) -> QHBoxLayout:
        """The heading with the air around it. (Margins of its own would be lost when a style sheet is applied.)"""
        row = QHBoxLayout()
        row.setContentsMargins(18, 16, 18, 8)
        row.addWidget(self)
        return row


def hairline(parent: QWidget | None = None) -> QFrame:
    """A horizontal line of one pixel."""
    line = QFrame(parent)
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line
