"""Above the list: all documents, collections, on which documents can be dropped, and the filters that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from hashiya.late import late
from hashiya.ui.icons import icon
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.numbers import number
from hashiya.ui.panels.tall_list import DRAGGED
from hashiya.ui.shelf import Shelf
from hashiya.ui.tips import tip

if TYPE_CHECKING:
    from hashiya.session import filtering
else:
    (filtering,) = late("hashiya.session", "filtering")


translate = QCoreApplication.translate

MOST_ROWS: Final = 6
"""Rows that are seen at once; for more of them one scrolls."""

ROUND: Final = 16
"""Pixels of height that the rows do not have: frame, padding, distance to the line below (`ui.sheet`)."""

_FILTER: Final = Qt.ItemDataRole.UserRole
_COLLECTION: Final = Qt.ItemDataRole.UserRole + 1


class Gathered(QListWidget):
    """Hidden while there is nothing but all documents."""

    chosen = Signal(str)
    """A filter, as it is typed."""
    dropped = Signal(str)
    """The chosen documents are to be put into that collection (its id)."""
    menu_asked = Signal(QPoint)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.setObjectName("gathered")
        self.setAccessibleName(translate("Gathered", "Collections and kept filters"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.currentItemChanged.connect(self._tell)
        self._showing = False
        shelf.gathered.connect(self.show_all)
        self.hide()

    def show_all(self) -> None:
        """Read collections and kept filters again."""
        session = self._shelf.session
        self._showing = True
        before = self.currentItem().data(_FILTER) if self.currentItem() else ""
        self.clear()
        if session is not None:
            gathered = session.store.gathered
            counts = gathered.members()
            self._add(translate("Gathered", "All documents"), "", "document")
            for one in gathered.collections():
                words = apart((isolated(one.name), number(counts.get(one.id, 0))))
                self._add(words, f"collection:{filtering.quoted(one.name)}", "collection", one.id)
            for search in gathered.searches("documents"):
                self._add(isolated(search.name), str(search.query), "filter")
        every = [self.item(row) for row in range(self.count())]
        self.setCurrentItem(next((one for one in every if one.data(_FILTER) == before), None) or self.item(0))
        self.ensurePolished()
        self.setFixedHeight(min(MOST_ROWS, self.count()) * max(24, self.sizeHintForRow(0)) + ROUND)
        self.setVisible(self.count() > 1)
        self._showing = False

    def follow(self, typed: str) -> None:
        """Show which row the filter *typed* is; none if it is another one. Tells nothing."""
        self._showing = True
        every = [self.item(row) for row in range(self.count())]
        found = next((one for one in every if one.data(_FILTER) == typed), None)
        if found is not None:
            self.setCurrentItem(found)
        else:
            self.clearSelection()
        self._showing = False

    def _add(self, words: str, typed: str, picture: str, collection: str = "") -> None:
        item = QListWidgetItem(icon(picture), words, self)
        item.setData(_FILTER, typed)
        item.setData(_COLLECTION, collection)
        item.setToolTip(tip(typed))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and not self._showing:
            self.chosen.emit(item.data(_FILTER))

    def _ask_menu(self, point: QPoint) -> None:
        self.menu_asked.emit(self.viewport().mapToGlobal(point))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(_COLLECTION) and event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if item is not None and item.data(_COLLECTION):
            event.acceptProposedAction()
            self.dropped.emit(item.data(_COLLECTION))
