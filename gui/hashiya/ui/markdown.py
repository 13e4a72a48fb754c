"""Markdown of schemes as it is shown: no HTML, no pictures, nothing fetched, links that lead nowhere."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from hashiya.ui.isolates import direction_of
from hashiya.ui.typeset import layout_direction


class Guideline(QTextBrowser):
    """Shows how a label is to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(4)

    def show_markdown(self, words: str) -> None:
        """Show *words* (Markdown), each paragraph in its own direction, the whole in that of its first letter."""
        document = self.document()
        document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        option = document.defaultTextOption()
        option.setTextDirection(layout_direction(direction_of(words)))
        document.setDefaultTextOption(option)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded, neither from the disk nor from anywhere else."""
        return None
