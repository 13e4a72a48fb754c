"""The documents of a project as rows, a million of them: an array of numbers, and the pages that are looked at."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from hashiya.model.document import Document
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.languages import language_name
from hashiya.ui.models.listing import Rows
from hashiya.ui.models.rows import stretch_between
from hashiya.ui.numbers import counted
from hashiya.ui.tips import tip
from hashiya.ui.values import comma

translate = QCoreApplication.translate

PAGE: Final = 128
"""Rows that are read at once."""

KEPT: Final = 64
"""Pages in memory."""

STATE_WORDS: Final = {
    "new": QT_TRANSLATE_NOOP("states", "New"),
    "in_progress": QT_TRANSLATE_NOOP("states", "In progress"),
    "done": QT_TRANSLATE_NOOP("states", "Done"),
    "flagged": QT_TRANSLATE_NOOP("states", "Flagged"),
}


def state_word(state: str) -> str:
    """The progress state *state* in the window's language."""
    return translate("states", STATE_WORDS[state]) if state in STATE_WORDS else state


def document_words(document: Document) -> str:
    """All that a row says, as a screen reader says it."""
    facts = [state_word(document.state), language_name(document.language), counted.spans(document.spans)]
    return comma().join([document.title, *facts])


Index = QModelIndex | QPersistentModelIndex

Read = Callable[[Sequence[int]], list[Document | None]]
"""Gives the documents with these numbers; None for one that is gone."""

Find = Callable[[str], Document | None]
"""Gives the document of that id."""

FEW: Final = 8
"""So many documents are renewed one by one, which counts no spans that are counted already."""


class DocumentRows(Rows[Document], QAbstractListModel):
    """Title for the eye, the whole story for the tooltip and the screen reader."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._read: Read = lambda numbers: [None] * len(numbers)
        self._numbers: array[int] = array("q")
        self._pages: OrderedDict[int, list[Document | None]] = OrderedDict()

    def show(self, numbers: array[int], read: Read) -> None:
        """Show the documents with these numbers; only the stretch that differs from what was shown is touched."""
        before, self._read = self._numbers, read
        edit = stretch_between(before, numbers)
        self._pages.clear()
        if edit.empty:
            return
        if max(edit.old_end, edit.new_end) - edit.first > max(len(before), len(numbers)) // 2:
            self.beginResetModel()
            self._numbers = array("q", numbers)
            self.endResetModel()
            return
        if edit.old_end > edit.first:
            self.beginRemoveRows(QModelIndex(), edit.first, edit.old_end - 1)
            self._numbers = before[: edit.first] + before[edit.old_end :]
            self._pages.clear()
            self.endRemoveRows()
        if edit.new_end > edit.first:
            self.beginInsertRows(QModelIndex(), edit.first, edit.new_end - 1)
            self._numbers = array("q", numbers)
            self._pages.clear()
            self.endInsertRows()

    def refresh(self, ids: Iterable[str] | None, find: Find | None = None) -> None:
        """Read the documents *ids* (None: all) again where they are at hand; a few of them are asked of *find*."""
        wanted = None if ids is None else set(ids)
        if find is not None and wanted is not None and len(wanted) <= FEW:
            for id in wanted:
                index = self.index_of(id)
                if index.isValid():
                    number, place = divmod(index.row(), PAGE)
                    self._pages[number][place] = find(id)
                    self.dataChanged.emit(index, index)
            return
        for number, page in list(self._pages.items()):
            if wanted is None or any(one is None or one.id in wanted for one in page):
                del self._pages[number]
                first = self.index(number * PAGE)
                self.dataChanged.emit(first, self.index(first.row() + len(page) - 1))

    @property
    def numbers(self) -> array[int]:
        """The numbers of all rows."""
        return self._numbers

    def thing(self, index: Index) -> Document | None:
        row = index.row()
        if not index.isValid() or not 0 <= row < len(self._numbers):
            return None
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            self._pages[number] = self._read(self._numbers[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return self._pages[number][place]

    def index_of(self, thing_id: str) -> QModelIndex:
        """The index of that document if its row is at hand."""
        for number, page in self._pages.items():
            for place, one in enumerate(page):
                if one is not None and one.id == thing_id:
                    return self.index(number * PAGE + place)
        return QModelIndex()

    def words(self, thing: Document, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return thing.title
        if role == Qt.ItemDataRole.ToolTipRole:
            facts = [state_word(thing.state), language_name(thing.language), counted.spans(thing.spans)]
            return tip(isolated(thing.title) + "\n" + apart(facts))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return document_words(thing)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._numbers)
