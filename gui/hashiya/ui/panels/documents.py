"""The list of the project's documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStackedLayout, QVBoxLayout, QWidget

from hashiya.model.document import Document
from hashiya.ui.models.documents import DocumentRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.heading import Heading
from hashiya.ui.panels.rows import UNIFORM_FROM, DocumentRow

translate = QCoreApplication.translate


class DocumentList(QListView):
    """A list whose rows are measured anew when its width changes, because titles wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(DocumentRow(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class DocumentsPanel(QWidget):
    """Shows documents, tells which one was chosen."""

    document_chosen = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, empty: EmptyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = Heading(self)
        self._rows = DocumentRows(self)
        self.list = DocumentList(self)
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
        self._showing = False

    def show_documents(self, documents: Sequence[Document], chosen: str) -> None:
        """Show *documents*, that of the id *chosen* as the current one. Tells nothing."""
        self._showing = True
        self.list.setUniformItemSizes(len(documents) >= UNIFORM_FROM)
        self._rows.show(documents)
        self._heading.setText(
            translate("DocumentsPanel", "Documents \u00b7 {count}").format(count=number(len(documents)))
        )
        self._stack.setCurrentIndex(0 if documents else 1)
        self._showing = False
        self.choose(chosen)

    def choose(self, document_id: str) -> None:
        """Make that document the current row. Tells nothing."""
        self._showing = True
        index = self._rows.index_of(document_id)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.list.scrollTo(index)
        self._showing = False

    def _tell(self, index: QModelIndex) -> None:
        document = self._rows.thing(index)
        if document is not None and not self._showing:
            self.document_chosen.emit(document.id)

    def _ask_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            self.menu_asked.emit(self.list.viewport().mapToGlobal(point))
