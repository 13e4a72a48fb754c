"""The quick line: fields and links of a span in one line, a few letters for each, Enter for all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from hashiya.ui.choices import CHOICE, ROW_HEIGHT, Choice
from hashiya.ui.dialogs import frame
from hashiya.ui.dialogs.choosing import ChoosingDialog
from hashiya.ui.isolates import apart, isolated, led
from hashiya.ui.meanings import Meaning, Sayable, is_open, meanings

translate = QCoreApplication.translate

SHOWN_ROWS: Final = 8


class QuickLine(ChoosingDialog):
    """A space takes what is proposed for the word, Backspace in the empty line takes the last one back, Enter is done.

    What is taken stands above the line in words, so that directions never mix in what is typed. ``moved`` tells the
    other end (a span's id) that is the current proposal.
    """

    def __init__(self, title: str, sayable: Sayable, parent: QWidget | None = None) -> None:
        super().__init__(title, translate("QuickLine", "Letters of a value, or the key of a link"), parent)
        self._sayable = sayable
        self.said: list[Meaning] = []
        self._proposed: list[Meaning] = []
        self._walked = False
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.list.setAccessibleName(translate("QuickLine", "What can be said"))
        words = translate(
            "QuickLine", "Space takes the proposal, Enter takes it and keeps all, Backspace takes one back."
        )
        hint = QLabel(words, self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.column.insertWidget(0, self._told)
        self.column.setStretchFactor(self.list, 1)
        self.column.addWidget(hint)
        self._show_said()
        self.typed("")
        self.resize(QSize(600, 150 + SHOWN_ROWS * ROW_HEIGHT).boundedTo(frame.room_on(self.screen())))

    def proposed(self) -> list[Meaning]:
        """What the word in the line may mean, the likeliest first."""
        return self._proposed

    def take(self) -> bool:
        """Take the current proposal for the word; False if there is none."""
        index = self.list.currentIndex()
        if not self._proposed or not index.isValid():
            return False
        self.said.append(self._proposed[index.row()])
        self._show_said()
        self.field.clear()
        self.typed("")
        return True

    def _show_said(self) -> None:
        words = led(apart(isolated(f"{one.title}: {isolated(one.words)}") for one in self.said))
        grew = bool(self.said) and self._told.text() != words
        self._told.setText(words)
        self._told.setVisible(bool(self.said))
        if grew and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def typed(self, words: str) -> None:
        self._walked = False
        self._proposed = meanings(words, self._sayable, self.said)
        keys = {link.name: link.key for link in self._sayable.links}
        self.show_choices([_row(one, keys) for one in self._proposed])

    def current(self, index: QModelIndex) -> None:
        meant = self._proposed[index.row()] if index.isValid() and index.row() < len(self._proposed) else None
        self.moved.emit(meant.target if meant and (self._walked or self.field.text().strip()) else "")

    def clicked(self, index: QModelIndex) -> None:
        if index.data(CHOICE) is not None:
            self.take()

    def walked(self) -> None:
        self._walked = True

    def _space(self) -> bool:
        """Whether a space ended the word."""
        if is_open(self.field.text()):
            return False
        return not (self.field.text().strip() or self._walked) or self.take()

    def accept(self) -> None:
        """Keep all, with what is proposed for a word that still stands in the line."""
        if (self.field.text().strip() or self._walked) and not self.take():
            return
        super().accept()

    def pressed(self, event: QKeyEvent) -> bool:
        if event.text() == " " and self._space():
            return True
        if event.key() == Qt.Key.Key_Backspace and not self.field.text() and self.said:
            self.said.pop()
            self._show_said()
            self.typed("")
            return True
        return False


def _row(meant: Meaning, keys: dict[str, str]) -> Choice:
    if meant.choice is None:
        return Choice(meant.name, meant.words, meant.title)
    group = apart(part for part in (meant.title, keys.get(meant.name, "")) if part)
    return Choice(meant.target, meant.words, group, meant.choice.detail, icon=meant.choice.icon)


def ask_quickly(parent: QWidget, title: str, sayable: Sayable, moved: Callable[[str], None]) -> list[Meaning]:
    """What was said in the line, [] for nothing; *moved* is told which other end of a link is proposed."""
    dialog = QuickLine(title, sayable, parent)
    dialog.moved.connect(moved)
    try:
        return dialog.said if dialog.exec() == QDialog.DialogCode.Accepted else []
    finally:
        dialog.deleteLater()
