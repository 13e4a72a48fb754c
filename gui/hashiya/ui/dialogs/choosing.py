"""The ground of dialogs in which one types in a line and chooses from the list below it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from hashiya.ui.choices import Choice, ChoiceRow, Choices

TITLE: Final = 40
"""Pixels that a desktop may need for the frame of a window."""

_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class ChoosingDialog(QDialog):
    """Up and Down choose without leaving the line, Enter accepts, Escape leaves. Whoever builds on it says what is
    shown for what was typed (`typed`), what the current row and a clicked one mean, and further keys."""

    moved = Signal(str)
    """What the current choice stands for (an id), "" for nothing."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.field = QLineEdit(self)
        font = QFont(self.field.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.field.setFont(font)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self.choices = Choices(self)
        self.list = QListView(self)
        self.list.setModel(self.choices)
        self.list.setItemDelegate(ChoiceRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.clicked.connect(self.clicked)
        self.list.selectionModel().currentChanged.connect(self.current)
        self._nothing = QLabel(QCoreApplication.translate("TypeAhead", "Nothing is called like this."), self)
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            self.column.addWidget(part)

    def typed(self, words: str) -> None:
        """Show what answers *words*."""
        raise NotImplementedError

    def current(self, index: QModelIndex) -> None:
        """The row at *index* became the current one; an invalid index if there is none."""
        raise NotImplementedError

    def clicked(self, index: QModelIndex) -> None:
        """The row at *index* was clicked."""
        raise NotImplementedError

    def pressed(self, event: QKeyEvent) -> bool:
        """Whether a key that was pressed in the line is dealt with."""
        return False

    def walked(self) -> None:
        """The current row is another one by the arrow keys."""

    def show_choices(self, choices: list[Choice]) -> None:
        """Show *choices*, the first of them as the current one."""
        self.choices.show(choices)
        self.list.setVisible(bool(choices))
        self._nothing.setVisible(not choices)
        if choices:
            self.list.setCurrentIndex(self.choices.index(0))
        else:  # the model was made anew, so that no other row became the current one
            self.current(QModelIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            wanted = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, min(110, parent.height() // 8)))
            screen = self.screen().availableGeometry()
            lowest = screen.bottom() - self.height() - TITLE  # on a small screen, all of it is to be seen
            self.move(wanted.x(), max(screen.top(), min(wanted.y(), lowest)))
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in _MOVES:
                self.walked()
                row = self.list.currentIndex().row() + _MOVES[Qt.Key(key)]
                self.list.setCurrentIndex(self.choices.index(max(0, min(self.choices.rowCount() - 1, row))))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if self.pressed(event):
                return True
        return super().eventFilter(watched, event)
