"""The fonts a text is read in. (First version: the names the reader needs; extend, keep the two functions.)"""

from __future__ import annotations

from PySide6.QtGui import QFont


def reading_font(language: str, family: str, size: float) -> QFont:
    """The font for a text in *language*; *family* if one was chosen; *size* in points."""
    font = QFont()
    font.setFamilies([family or "Noto Naskh Arabic", "Frank Ruhl Libre"])
    font.setPointSizeF(size)
    return font


def interface_font(size: float) -> QFont:
    """The font of labels and tags; *size* in points."""
    font = QFont("IBM Plex Sans Arabic")
    font.setPointSizeF(size)
    return font
