"""The quick line: fields and links of a span in one line, a few letters for each, Enter for all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from hashiya.ui.choices import CHOICE, ROW_HEIGHT, Choice, ChoiceRow, Choices
from hashiya.ui.dialogs import frame
from hashiya.ui.isolates import apart, isolated, led
from hashiya.ui.meanings import Meaning, Sayable, is_open, meanings

translate = QCoreApplication.translate

SHOWN_ROWS: Final = 8
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class QuickLine(QDialog):
    """A space takes what is proposed for the word, Backspace in the empty line takes the last one back, Enter is done.

    What is taken stands above the line in words, so that directions never mix in what is typed.
    """

    moved = Signal(str)
    """The other end (a span's id) that is the current proposal, "" for none."""

    def __init__(self, title: str, sayable: Sayable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._sayable = sayable
        self.said: list[Meaning] = []
        self._proposed: list[Meaning] = []
        self._walked = False
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self.field = QLineEdit(self)
        font = QFont(self.field.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.field.setFont(font)
        self.field.setPlaceholderText(translate("QuickLine", "Letters of a value, or the key of a link"))
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self._propose)
        self.field.installEventFilter(self)
        self._model = Choices(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("QuickLine", "What can be said"))
        self.list.clicked.connect(self._click)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._nothing = QLabel(translate("QuickLine", "Nothing is called like this."), self)
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = translate(
            "QuickLine", "Space takes the proposal, Enter takes it and keeps all, Backspace takes one back."
        )
        hint = QLabel(words, self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self._told, self.field, self.list, self._nothing, hint):
            column.addWidget(part, 1 if part is self.list else 0)
        self._show_said()
        self._propose()
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
        self._propose()
        return True

    def _show_said(self) -> None:
        words = led(apart(isolated(f"{one.title}: {isolated(one.words)}") for one in self.said))
        grew = bool(self.said) and self._told.text() != words
        self._told.setText(words)
        self._told.setVisible(bool(self.said))
        if grew and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _propose(self) -> None:
        self._walked = False
        self._proposed = meanings(self.field.text(), self._sayable, self.said)
        keys = {link.name: link.key for link in self._sayable.links}
        self._model.show([_row(one, keys) for one in self._proposed])
        found = bool(self._proposed)
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        else:
            self.moved.emit("")

    def _tell(self, index: QModelIndex) -> None:
        meant = self._proposed[index.row()] if index.isValid() and index.row() < len(self._proposed) else None
        self.moved.emit(meant.target if meant and (self._walked or self.field.text().strip()) else "")

    def _click(self, index: QModelIndex) -> None:
        if index.data(CHOICE) is not None:
            self.take()

    def _move(self, key: int) -> None:
        self._walked = True
        row = self.list.currentIndex().row() + _MOVES[Qt.Key(key)]
        self.list.setCurrentIndex(self._model.index(max(0, min(self._model.rowCount() - 1, row))))

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            self.move(parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, min(110, parent.height() // 8))))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _MOVES:
                self._move(key)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if event.text() == " " and self._space():
                return True
            if key == Qt.Key.Key_Backspace and not self.field.text() and self.said:
                self.said.pop()
                self._show_said()
                self._propose()
                return True
        return super().eventFilter(watched, event)


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
