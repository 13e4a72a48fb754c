"""The list of the project's documents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from hashiya.ui.models.documents import DocumentRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.heading import Heading
from hashiya.ui.panels.rows import DocumentRow
from hashiya.ui.panels.tall_list import TallList
from hashiya.ui.shelf import Shelf

translate = QCoreApplication.translate


class DocumentsPanel(QWidget):
    """Shows what stands on the shelf, tells which document was chosen."""

    document_chosen = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, shelf: Shelf, empty: EmptyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelf = shelf
        self._heading = Heading(self)
        self._rows = DocumentRows(self)
        self.list = TallList(self)
        self.list.setItemDelegate(DocumentRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setModel(self._rows)
        self.list.setAccessibleName(translate("DocumentsPanel", "Documents"))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading.row())
        column.addLayout(self._stack, 1)
        self._chosen = ""
        self._showing = False
        shelf.listed.connect(self._show)
        shelf.extended.connect(self._show)
        shelf.touched.connect(self._rows.refresh)

    def choose(self, document_id: str) -> None:
        """Make that document the current row. Tells nothing."""
        self._chosen = document_id
        self._showing = True
        here = self._rows.thing(self.list.currentIndex())
        if here is None or here.id != document_id:
            place = self._shelf.place(document_id)
            index = self._rows.index(place) if place >= 0 else QModelIndex()
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
            if index.isValid():
                self.list.scrollTo(index)
        self._showing = False

    def _show(self) -> None:
        session, shelf = self._shelf.session, self._shelf
        self._showing = True
        if session is not None:
            self._rows.show(shelf.rows, session.store.page)
            count = session.count()
        else:
            self._rows.show(shelf.rows, lambda numbers: [None] * len(numbers))
            count = 0
        words = translate("DocumentsPanel", "Documents \u00b7 {count}")
        self._heading.setText(words.format(count=number(count)))
        self._stack.setCurrentIndex(0 if count else 1)
        self._showing = False
        self.choose(self._chosen)

    def _tell(self, index: QModelIndex) -> None:
        document = self._rows.thing(index)
        if document is not None and not self._showing:
            self._chosen = document.id
            self.document_chosen.emit(document.id)

    def _ask_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            self.menu_asked.emit(self.list.viewport().mapToGlobal(point))
