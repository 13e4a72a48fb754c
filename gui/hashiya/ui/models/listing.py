"""The base of the lists: things with ids in rows, refreshed by the stretch that changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from hashiya.ui.models.rows import Named, edit_between

T = TypeVar("T", bound=Named)

THING = Qt.ItemDataRole.UserRole + 1
"""The role that hands a delegate the thing itself."""


class Rows(Generic[T]):
    """What a list of things answers. Comes before one of Qt's models among the bases; subclasses find the things and
    say their words."""

    def thing(self, index: QModelIndex | QPersistentModelIndex) -> T | None:
        """The thing in that row."""
        raise NotImplementedError

    def index_of(self, thing_id: str) -> QModelIndex:
        """The index of the thing with that id; an invalid one if it is not here."""
        raise NotImplementedError

    def words(self, thing: T, role: int) -> Any:
        """What *thing* answers to *role*: its text, its tooltip, its words for a screen reader."""
        raise NotImplementedError

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        thing = self.thing(index)
        if thing is None:
            return None
        return thing if role == THING else self.words(thing, role)


class Listing(Rows[T], QAbstractListModel):
    """Things that are all at hand."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._things: list[T] = []
        self._rows: dict[str, int] = {}

    def show(self, things: Sequence[T]) -> None:
        """Show *things*; only the rows that differ from what was shown are touched."""
        after = list(things)
        edit = edit_between(self._things, after)
        if edit.empty:
            return
        if edit.same_things:
            self._things = after
            self.dataChanged.emit(self.index(edit.first), self.index(edit.new_end - 1))
            return
        if edit.old_end > edit.first:
            self.beginRemoveRows(QModelIndex(), edit.first, edit.old_end - 1)
            del self._things[edit.first : edit.old_end]
            self._renumber()
            self.endRemoveRows()
        if edit.new_end > edit.first:
            self.beginInsertRows(QModelIndex(), edit.first, edit.new_end - 1)
            self._things[edit.first : edit.first] = after[edit.first : edit.new_end]
            self._renumber()
            self.endInsertRows()

    def thing(self, index: QModelIndex | QPersistentModelIndex) -> T | None:
        row = index.row()
        return self._things[row] if index.isValid() and 0 <= row < len(self._things) else None

    def index_of(self, thing_id: str) -> QModelIndex:
        row = self._rows.get(thing_id)
        return QModelIndex() if row is None else self.index(row)

    def _renumber(self) -> None:
        self._rows = {thing.id: row for row, thing in enumerate(self._things)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._things)
