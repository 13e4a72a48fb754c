"""The list of the project's documents, with its filter and its collections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView, QStackedLayout, QVBoxLayout, QWidget

from hashiya.model.document import Document
from hashiya.ui.isolates import isolated
from hashiya.ui.models.documents import DocumentRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.filter_line import FilterLine
from hashiya.ui.panels.gathered import Gathered
from hashiya.ui.panels.heading import Heading
from hashiya.ui.panels.rows import DocumentRow
from hashiya.ui.panels.tall_list import TallList
from hashiya.ui.shelf import Shelf

translate = QCoreApplication.translate


class DocumentsPanel(QWidget):
    """Shows what stands on the shelf, tells which document was chosen."""

    document_chosen = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(
        self, shelf: Shelf, empty: EmptyPlace, orders: Sequence[QAction] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(translate("DocumentsPanel", "Documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelf = shelf
        self._heading = Heading(self)
        self.gathered = Gathered(shelf, self)
        self.filter = FilterLine(shelf, orders, self)
        self._rows = DocumentRows(self)
        self.list = TallList(self)
        self.list.setItemDelegate(DocumentRow(self.list))
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setDragEnabled(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setModel(self._rows)
        self.list.setAccessibleName(translate("DocumentsPanel", "Documents"))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.selectionModel().selectionChanged.connect(self._keep_chosen)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        every = QAction(translate("DocumentsPanel", "Show all documents"), self)
        every.triggered.connect(self._show_all)
        words = translate("DocumentsPanel", "No document is like this.")
        self._nothing = EmptyPlace("", words, [every], self, chapter="many")
        self._stack = QStackedLayout()
        for page in (self.list, empty, self._nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = self._heading.row()
        head.addStretch()
        head.setContentsMargins(18, 10, 10, 4)
        head.setSpacing(0)
        head.addWidget(self.filter.conditions)
        head.addWidget(self.filter.sorting)
        column.addLayout(head)
        column.addWidget(self.gathered)
        column.addWidget(self.filter)
        column.addLayout(self._stack, 1)
        self._chosen = ""
        self._wanted: list[tuple[int, int]] = []
        self._showing = False
        self.filter.left.connect(self.list.setFocus)
        self.gathered.chosen.connect(self.filter.type)
        shelf.begun.connect(self._begin)
        shelf.listed.connect(self._show)
        shelf.extended.connect(self._show)
        shelf.touched.connect(self._refresh)
        shelf.filter_asked.connect(self._ask_filter)

    def stops(self) -> list[QWidget]:
        """What the Tab key reaches, in order."""
        return [self.gathered, *self.filter.stops(), self.list]

    def choose(self, document_id: str) -> None:
        """Make that document the current row. Tells nothing."""
        self._chosen = document_id
        self._showing = True
        here = self._rows.thing(self.list.currentIndex())
        if here is None or here.id != document_id:
            place = self._shelf.place(document_id)
            index = self._rows.index(place) if 0 <= place < self._rows.rowCount() else QModelIndex()
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.list.selectionModel().setCurrentIndex(index, flags)
            if index.isValid():
                self.list.scrollTo(index)
        self._showing = False

    def choose_stretches(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Choose the rows of these stretches (first place and last one of each) as soon as all rows are there; nothing
        for one row, which is that of the document on the reader."""
        several = len(stretches) > 1 or any(first != last for first, last in stretches)
        self._wanted = list(stretches) if several else []
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if not self._wanted or not self._shelf.complete:
            return
        chosen = QItemSelection()
        for first, last in self._wanted:
            chosen.select(self._rows.index(first), self._rows.index(min(last, self._rows.rowCount() - 1)))
        self._wanted = []
        self.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _begin(self) -> None:
        self.gathered.follow(self._shelf.typed)
        if not self._shelf.typed and self.filter.typed():
            self.filter.field.clear()  # another project
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)  # nobody knows yet that there is nothing
        self._say_count()

    def _show(self) -> None:
        session, shelf = self._shelf.session, self._shelf
        self._showing = True
        self._rows.show(shelf.rows, session.store.page if session is not None else _nothing_there)
        self.list.measure()
        if len(shelf.rows) or not shelf.complete:
            self._stack.setCurrentIndex(0)
        else:
            self._stack.setCurrentIndex(2 if shelf.total else 1)
        self._say_count()
        self._showing = False
        self.choose(self._chosen)
        self._choose_wanted()

    def _refresh(self, ids: Iterable[str] | None) -> None:
        session = self._shelf.session
        self._rows.refresh(ids, session.find if session is not None else None)

    def _say_count(self) -> None:
        shelf = self._shelf
        if shelf.total is None:
            words = translate("DocumentsPanel", "Documents") + (" \u2026" if shelf.session else "")
        elif not shelf.typed:
            words = translate("DocumentsPanel", "Documents \u00b7 {count}").format(count=number(shelf.total))
        else:
            words = translate("DocumentsPanel", "Documents \u00b7 {count} of {total}").format(
                count=isolated(number(len(shelf.rows)) + ("" if shelf.complete else "\u2026")),
                total=isolated(number(shelf.total)),
            )
        self._heading.setText(words)

    def _show_all(self) -> None:
        self.filter.type("")
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_filter(self) -> None:
        self.filter.field.setFocus()
        self.filter.field.selectAll()

    def _keep_chosen(self) -> None:
        chosen = self.list.selectionModel().selection()
        stretches = [(one.top(), one.bottom()) for one in list(chosen)]  # type: ignore[call-overload]
        self._shelf.choose(sorted(stretches))

    def _tell(self, index: QModelIndex) -> None:
        if self._showing:
            return
        document = self._rows.thing(index)
        if document is not None:
            self._chosen = document.id
            self.document_chosen.emit(document.id)

    def _ask_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            self.menu_asked.emit(self.list.viewport().mapToGlobal(point))


def _nothing_there(numbers: Sequence[int]) -> list[Document | None]:
    return [None] * len(numbers)
