"""The history as rows, a million of them: read page by page as one looks further down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, QTimer

from hashiya.model.history import Entry, Page
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.numbers import moment
from hashiya.ui.tips import tip
from hashiya.ui.values import comma

translate = QCoreApplication.translate

ENTRY: Final = Qt.ItemDataRole.UserRole + 1
"""The role that hands out the entry of a row."""

AHEAD: Final = 60
"""Rows that are read before anybody looks at them."""

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[int | None], Page]
"""Gives the page with the entries before a number; the newest for None."""

_NOWHERE: Final = QModelIndex()


class Told(Struct, frozen=True):
    """How an entry is told: what was done (plain, names isolated), and what became of it ("" if it stands)."""

    what: str
    fate: str


class HistoryRows(QAbstractListModel):
    """What was done, the newest first. Only what somebody comes near is read, one bounded page between two events."""

    def __init__(self, tell: Callable[[Entry], Told], parent: Any = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._read: Read = lambda before: Page()
        self._entries: list[Entry] = []
        self._before: int | None = None
        self._wanted = 0
        self.whole = True
        """Whether there is nothing more to read."""
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    def show(self, read: Read) -> None:
        """Show what *read* gives, from the newest; pages that hold nothing are gone through between events."""
        self._next.stop()
        self.beginResetModel()
        self._read, self._entries, self._before, self.whole, self._wanted = read, [], None, False, 0
        self.endResetModel()
        self.want(0)

    def want(self, row: int) -> None:
        """Somebody looks at *row*: see that it and some more are there."""
        self._wanted = max(self._wanted, row + AHEAD)
        self._go_on()

    def stop(self) -> None:
        """Read nothing any more: the project is about to close."""
        self._next.stop()
        self.whole = True

    def entry(self, row: int) -> Entry | None:
        """The entry in that row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, number: int) -> int:
        """The row of the step *number*, -1 if it is not at hand."""
        return next((row for row, one in enumerate(self._entries) if one.number == number), -1)

    def told(self, row: int) -> Told:
        """How the entry in that row is told."""
        return self._tell(self._entries[row])

    def _go_on(self) -> None:
        if self.whole or len(self._entries) >= self._wanted or self._next.isActive():
            return
        page = self._read(self._before)
        self._before, self.whole = page.before, page.before is None
        if page.entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(page.entries) - 1)
            self._entries += page.entries
            self.endInsertRows()
        if not self.whole and len(self._entries) < self._wanted:
            self._next.start()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._tell(entry).what
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = self._tell(entry)
            facts = [isolated(entry.annotator), moment(entry.at), *([told.fate] if told.fate else [])]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return comma().join([told.what, *facts])
            return tip(told.what + "\n" + apart(facts))
        return None
