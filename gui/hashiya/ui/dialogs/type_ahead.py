"""Choosing one of many by typing: the ground of the command palette, the label picker and the recent projects."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui.choices import CHOICE, ROW_HEIGHT, Choice, ChoiceRow, Choices, ranked
from hashiya.ui.dialogs import frame
from hashiya.ui.markdown import Guideline

__all__ = ["Choice", "TypeAhead", "choose", "ranked"]

SHOWN_ROWS = 11
GUIDE_HEIGHT = 128
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class TypeAhead(QDialog):
    """A field and a list; Up and Down choose without leaving the field, Enter takes, Escape leaves.

    *guides* are words (Markdown) by choice that stand below the list while it is the current one.

    With *keys*, a digit typed into the empty field takes the choice that has it as its detail.
    """

    moved = Signal(str)
    """The choice of that id is the current one."""

    def __init__(
        self,
        title: str,
        hint: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        keys: bool = False,
        guides: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._choices = list(choices)
        self.chosen = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = Choices(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ChoiceRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setText(QCoreApplication.translate("TypeAhead", "Nothing is called like this."))
        font = QFont(self.field.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.field.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self._guides = guides or {}
        self.guide: Guideline | None = None
        if any(self._guides.values()):
            self.guide = Guideline(self)
            self.guide.setProperty("framed", True)
            self.guide.setFixedHeight(GUIDE_HEIGHT)
            self.guide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.guide.setAccessibleName(QCoreApplication.translate("TypeAhead", "How it is used"))
            column.addWidget(self.guide)
        self._search("")
        rows = max(3, min(SHOWN_ROWS, len(self._choices)))
        wanted = QSize(560, 74 + rows * ROW_HEIGHT + (GUIDE_HEIGHT + 8 if self.guide else 0))
        self.resize(wanted.boundedTo(frame.room_on(self.screen())))

    def _search(self, query: str) -> None:
        self._model.show(ranked(self._choices, query))
        found = bool(self._model.shown)
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))
        else:  # the model was made anew, so that no other row became the current one
            self._tell(QModelIndex())

    def _tell(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE) if index.isValid() else None
        if self.guide is not None:
            self.guide.show_markdown(self._guides.get(choice.id, "") if choice else "")
        self.moved.emit(choice.id if choice else "")

    def _take_key(self, typed: str) -> bool:
        """Take the choice with the key *typed*, if there is one."""
        if not self._keys or self.field.text() or not typed.isdecimal():
            return False
        key = str(unicodedata.decimal(typed)) if len(typed) == 1 else ""
        for choice in self._choices:
            if key and choice.detail == key and choice.enabled:
                self.chosen = choice.id
                super().accept()
                return True
        return False

    def _take(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE)
        if choice is not None and choice.enabled:
            self.chosen = choice.id
            super().accept()

    def _move(self, key: int) -> None:
        row = self.list.currentIndex().row() + _MOVES[Qt.Key(key)]
        row = max(0, min(self._model.rowCount() - 1, row))
        self.list.setCurrentIndex(self._model.index(row))

    def accept(self) -> None:
        self._take(self.list.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            top = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, min(110, parent.height() // 8)))
            self.move(top)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if self._take_key(event.text()):
                return True
        return super().eventFilter(watched, event)


def choose(
    title: str,
    hint: str,
    choices: Sequence[Choice],
    parent: QWidget | None,
    moved: Callable[[str], None] | None = None,
    *,
    keys: bool = False,
    guides: Mapping[str, str] | None = None,
) -> str:
    """Let one of *choices* be chosen; its id, or "" when nothing was. *moved* is told which is the current one."""
    dialog = TypeAhead(title, hint, choices, parent, keys=keys, guides=guides)
    if moved is not None:
        dialog.moved.connect(moved)
    try:
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        dialog.deleteLater()
