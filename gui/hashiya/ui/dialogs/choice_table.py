"""The choices of a field as a small table: a row each, its name and its title in the languages of the window."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from hashiya.model.field import Choice
from hashiya.ui.languages import INTERFACE

translate = QCoreApplication.translate

_CELLS: Final = re.compile(r"[|\t]")


def choices_from(text: str, before: tuple[Choice, ...] = ()) -> tuple[Choice, ...]:
    """The choices that the lines of *text* are, cells parted by bars or tabs; each name once. Titles in other languages
    are kept from *before*."""
    return _choices([[part.strip() for part in _CELLS.split(line)] for line in text.splitlines()], before)


def _choices(rows: list[list[str]], before: tuple[Choice, ...]) -> tuple[Choice, ...]:
    known = {one.name: one for one in before}
    found: dict[str, Choice] = {}
    for name, *titles in rows:
        said = {tag: words for tag, words in zip(INTERFACE, titles, strict=False) if words}
        name = name or next(iter(said.values()), "")
        if name:
            old = known[name].title if name in known else {}
            other = {tag: words for tag, words in old.items() if tag not in INTERFACE}
            found.setdefault(name, Choice(name, {**other, **said}))
    return tuple(found.values())


class ChoiceTable(QTableWidget):
    """Typing writes into a cell, the empty row at the end takes a new choice, Del removes one, Alt+Up and Alt+Down move
    it; lines of other programs can be pasted. A choice without a name is called by its title."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 1 + len(INTERFACE), parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the name stands first
        self.setHorizontalHeaderLabels([translate("SchemeDialog", "Name"), *INTERFACE.values()])
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(60)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        self.setProperty("framed", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # the Tab key leads out; arrows lead from cell to cell
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(96)
        self.setToolTip(translate("SchemeDialog", "Del removes a choice, Alt+Up and Alt+Down move it."))
        self.itemChanged.connect(self._written)

    def show_choices(self, choices: tuple[Choice, ...]) -> None:
        """Show *choices*, and the empty row."""
        with QSignalBlocker(self):
            self.setRowCount(0)
            for one in choices:
                self._add_row([one.name, *(one.title.get(language, "") for language in INTERFACE)])
            self._add_row([])

    def choices(self, before: tuple[Choice, ...] = ()) -> tuple[Choice, ...]:
        """What stands in the table, each name once; titles in other languages are kept from *before*."""
        return _choices([self._cells(row) for row in range(self.rowCount())], before)

    def move_row(self, step: int) -> None:
        """Move the row of the current cell up (-1) or down (1)."""
        row, column = self.currentRow(), self.currentColumn()
        last = self.rowCount() - 2  # the empty one stays last
        if not (0 <= row <= last and 0 <= row + step <= last):
            return
        cells, others = self._cells(row), self._cells(row + step)
        with QSignalBlocker(self):
            self._set_row(row, others)
            self._set_row(row + step, cells)
        self.setCurrentCell(row + step, column)
        self.changed.emit()

    def remove_row(self) -> None:
        """Take the choice of the current cell out."""
        row = self.currentRow()
        if 0 <= row < self.rowCount() - 1:
            column = self.currentColumn()
            with QSignalBlocker(self):
                self.removeRow(row)
            self.setCurrentCell(row, column)
            self.changed.emit()

    def paste(self, text: str) -> None:
        """Add the choices that the lines of *text* are."""
        added = choices_from(text)
        if added:
            self.show_choices(tuple({one.name: one for one in (*self.choices(), *added)}.values()))
            self.setCurrentCell(self.rowCount() - 1, 0)
            self.changed.emit()

    def _add_row(self, cells: list[str]) -> None:
        self.setRowCount(self.rowCount() + 1)
        self._set_row(self.rowCount() - 1, cells)

    def _set_row(self, row: int, cells: list[str]) -> None:
        for column, language in enumerate(("", *INTERFACE)):
            item = QTableWidgetItem(cells[column] if column < len(cells) else "")
            if language not in ("", "en"):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)

    def _cells(self, row: int) -> list[str]:
        items = [self.item(row, column) for column in range(self.columnCount())]
        return [item.text().strip() if item else "" for item in items]

    def _written(self, item: QTableWidgetItem) -> None:
        name, words = self.item(item.row(), 0), item.text().strip()
        with QSignalBlocker(self):
            if words and name is not None and not name.text().strip():
                name.setText(words)
            if words and item.row() == self.rowCount() - 1:
                self._add_row([])
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # or the dialog would be done with
            if self.state() != QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_row()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)
