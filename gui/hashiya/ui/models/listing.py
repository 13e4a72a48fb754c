"""The base of the lists: things with ids in rows."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from hashiya.ui.models.rows import Named

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
