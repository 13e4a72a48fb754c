"""The sheet of keys: every command with its keys, by menu, and the keys of the text; made from the tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.ui.command import MENUS, Command
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fuzzy import score
from hashiya.ui.keys import key_words
from hashiya.ui.line_field import clearable

translate = QCoreApplication.translate

TEXT_KEYS: Final = (
    (("1", "9"), QT_TRANSLATE_NOOP("Sheet", "Mark as the label with that key; also on Arabic and Persian keyboards")),
    (("Left", "Right"), QT_TRANSLATE_NOOP("Sheet", "Move the caret by a character, as it looks on the page")),
    (("Ctrl+Left", "Ctrl+Right"), QT_TRANSLATE_NOOP("Sheet", "Move the caret by a word")),
    (("Up", "Down"), QT_TRANSLATE_NOOP("Sheet", "Move the caret by a line")),
    (("Ctrl+Up", "Ctrl+Down"), QT_TRANSLATE_NOOP("Sheet", "Move the caret by a paragraph")),
    (("Home", "End"), QT_TRANSLATE_NOOP("Sheet", "To the beginning or the end of the line")),
    (("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("Sheet", "To the beginning or the end of the text")),
    (("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Sheet", "Turn the page")),
    (("Shift+Left", "Shift+Right"), QT_TRANSLATE_NOOP("Sheet", "With Shift, every such key selects")),
    (("Esc",), QT_TRANSLATE_NOOP("Sheet", "Select nothing; from a note, keep it and go back to the text")),
    (("Ctrl+Return",), QT_TRANSLATE_NOOP("Sheet", "In a note: keep it and go back to the text")),
)
"""What the text itself listens to; `view/keys.py` has the table that it obeys."""

MOUSE: Final = (
    (QT_TRANSLATE_NOOP("Sheet", "Double click"), QT_TRANSLATE_NOOP("Sheet", "Select the word")),
    (QT_TRANSLATE_NOOP("Sheet", "Triple click"), QT_TRANSLATE_NOOP("Sheet", "Select the sentence, then the paragraph")),
    (QT_TRANSLATE_NOOP("Sheet", "Shift and click"), QT_TRANSLATE_NOOP("Sheet", "Select up to there")),
    (QT_TRANSLATE_NOOP("Sheet", "Ctrl and drag"), QT_TRANSLATE_NOOP("Sheet", "Select a further range")),
    (
        QT_TRANSLATE_NOOP("Sheet", "Click on a span"),
        QT_TRANSLATE_NOOP("Sheet", "Select it; again for the one underneath"),
    ),
    (QT_TRANSLATE_NOOP("Sheet", "Ctrl and wheel"), QT_TRANSLATE_NOOP("Sheet", "Zoom")),
)


class Line(Struct, frozen=True):
    """One line of the sheet: what, why, and how."""

    section: str
    words: str
    doc: str
    caps: tuple[str, ...]


def lines_of(commands: Sequence[Command]) -> list[Line]:
    """Every line of the sheet, those of commands first."""
    lines = [
        Line(_menu(menu), row.name(), row.sentence(), tuple(key_words(key) for key in (*row.keys, *row.text_keys)))
        for menu in MENUS
        for row in commands
        if row.menu == menu and (row.keys or row.text_keys)
    ]
    text = translate("Sheet", "In the text")
    for keys, words in TEXT_KEYS:
        lines.append(Line(text, translate("Sheet", words), "", tuple(key_words(key) for key in keys)))
    mouse = translate("Sheet", "With the mouse")
    for gesture, words in MOUSE:
        lines.append(Line(mouse, translate("Sheet", words), "", (translate("Sheet", gesture),)))
    return lines


def _menu(name: str) -> str:
    return translate("menus", MENUS[name]).replace("&", "")


class SheetDialog(Frame):
    """Two columns of sections and a field that finds."""

    chapter = "commands"

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(translate("Sheet", "Keys"), parent)
        self._lines = lines_of(commands)
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(translate("Sheet", "Find a key or a command"))
        self._field.setAccessibleName(translate("Sheet", "Find a key or a command"))
        clearable(self._field)
        self._field.textChanged.connect(self._show)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(translate("Sheet", "Keys"))
        self.column.addWidget(self._field)
        self.column.addWidget(self._area, 1)
        self.finish()
        self._show("")
        self.sized = True
        self.resize(980, 700)

    def _show(self, query: str) -> None:
        found = [line for line in self._lines if not query.strip() or _answers(line, query)]
        body = QWidget(self._area)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 4, 12, 4)
        columns.setSpacing(36)
        sections = list(dict.fromkeys(line.section for line in found))
        half = (len(found) + 2 * len(sections)) / 2
        left, right, filled = QVBoxLayout(), QVBoxLayout(), 0
        for section in sections:
            inside = [line for line in found if line.section == section]
            (left if filled < half else right).addWidget(_section(section, inside, body))
            filled += len(inside) + 2
        for side in (left, right):
            side.setSpacing(18)
            side.addStretch(1)
            columns.addLayout(side, 1)
        self._area.setWidget(body)


def _answers(line: Line, query: str) -> bool:
    return score(query, f"{line.words} {line.doc} {line.section} {' '.join(line.caps)}") is not None


def _section(title: str, lines: Sequence[Line], parent: QWidget) -> QWidget:
    section = QWidget(parent)
    grid = QGridLayout(section)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    head = QLabel(title, section)
    head.setObjectName("section")
    font = QFont(head.font())
    font.setBold(True)
    head.setFont(font)
    grid.addWidget(head, 0, 0, 1, 2)
    for row, line in enumerate(lines, 1):
        words = QLabel(line.words, section)
        words.setWordWrap(True)
        words.setToolTip(line.doc)
        grid.addWidget(words, row, 0)
        caps = QHBoxLayout()
        caps.setSpacing(5)
        caps.addStretch(1)
        for cap in line.caps:
            key = QLabel(cap, section)
            key.setObjectName("key")
            caps.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(caps, row, 1)
    return section
