"""What is quoted stays as it is: Qt guesses from the first line of a tooltip or a label whether it is HTML, and takes
the signs before letters in menus for mnemonics."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def tip(words: str) -> str:
    """*words* so that a tooltip shows them as they are, whatever they look like; as themselves if plain."""
    if "<" not in words and "&" not in words:
        return words
    from html import escape  # noqa: PLC0415 (seldom, and brings the names of 2,000 signs)

    return '<p style="white-space: pre-wrap">' + escape(words, quote=False) + "</p>"


def in_menu(words: str) -> str:
    """*words* so that a menu or a button shows them as they are."""
    return words.replace("&", "&&")


def plain_labels(widget: QWidget) -> None:
    """All labels of *widget* show what they are given as it is; one that is to be HTML says so itself."""
    for label in widget.findChildren(QLabel):
        if label.textFormat() == Qt.TextFormat.AutoText:
            label.setTextFormat(Qt.TextFormat.PlainText)
