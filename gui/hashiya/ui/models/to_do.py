"""What is still to do as rows; a row's words are made when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hashiya.session.to_do import ToDo
from hashiya.ui.models.listing import THING
from hashiya.ui.tips import tip


class ToDoRows(QAbstractListModel):
    """*words* says a thing in one line."""

    def __init__(self, words: Callable[[ToDo], str], parent: Any = None) -> None:
        super().__init__(parent)
        self._words = words
        self.things: Sequence[ToDo] = ()

    def show(self, things: Sequence[ToDo]) -> None:
        """Show *things* in place of those before."""
        self.beginResetModel()
        self.things = things
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.things)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.things):
            return None
        thing = self.things[index.row()]
        if role == THING:
            return thing
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(thing)
        return tip(self._words(thing)) if role == Qt.ItemDataRole.ToolTipRole else None
