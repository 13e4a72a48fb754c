"""The list of the document's spans, in text order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QListView, QStackedLayout, QVBoxLayout, QWidget

from hashiya.model.span_index import SpanIndex, Spans
from hashiya.ui.models.spans import SpanRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.heading import Heading
from hashiya.ui.panels.rows import SpanRow
from hashiya.view.style import Inks

translate = QCoreApplication.translate

SOON: Final = 40
"""Milliseconds after which the first rows of very many are read, or changed: the text is painted by then."""

MANY: Final = 2000
"""Rows from which on a list is changed a little later: to lay a hundred thousand out takes ten milliseconds."""


class SpansPanel(QWidget):
    """Shows spans, tells which one was chosen (moved to) and which one was asked for (Enter, double click)."""

    span_chosen = Signal(str)
    span_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = Heading(self)
        self._rows = SpanRows(self)
        self.list = QListView(self)
        self._row = SpanRow(self.list)
        self.list.setItemDelegate(self._row)
        self.list.setModel(self._rows)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(translate("SpansPanel", "Spans of the document"))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.activated.connect(self._ask)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self._empty = EmptyPlace("", "", (), self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading.row())
        column.addLayout(self._stack, 1)
        self._showing = False
        self._chosen = ""
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self._read_on)
        self._spans: Spans = SpanIndex()
        self._touched: frozenset[str] | None = frozenset()  # what may say something else than the rows show
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(SOON)
        self._late.timeout.connect(self._catch_up)

    def set_inks(self, inks: Inks) -> None:
        """Paint labels in these inks."""
        self._row.inks = inks
        self._rows.name_labels(inks.labels)
        self.list.viewport().update()

    def show_spans(self, spans: Spans, chosen: str, hint: str, touched: Iterable[str] | None = None) -> None:
        """Show *spans*, that of the id *chosen* as the current one; without any, *hint*. Tells nothing.

        *touched*: ids of those that may say something else than before; None for any. Very many rows come and change
        a little later, in portions, so that nothing waits for them.
        """
        self._heading.setText(translate("SpansPanel", "Spans \u00b7 {count}").format(count=number(len(spans))))
        self._empty.say("", hint)
        self._stack.setCurrentIndex(0 if len(spans) else 1)
        if spans is self._spans and self._rows.rowCount() >= MANY:
            self._touched = None if touched is None or self._touched is None else self._touched.union(touched)
        else:
            self._spans = spans
            self._show(touched)
        self.choose(chosen)

    def choose(self, span_id: str) -> None:
        """Make that span the current row; of very many a little later, once it is there. Tells nothing."""
        self._chosen = span_id
        if self._rows.rowCount() < MANY:
            self._choose()
        else:
            self._late.start()

    def _show(self, touched: Iterable[str] | None) -> None:
        self._showing = True
        self._touched = frozenset()
        self._rows.show(self._spans, touched)
        self._showing = False
        if self._rows.left:
            self._reading.start(SOON)
        else:
            self._reading.stop()

    def _catch_up(self) -> None:
        """Show what was left for later."""
        self._show(self._touched)
        self._choose()

    def _choose(self) -> None:
        self._showing = True
        index = self._rows.index_of(self._chosen)
        model = self.list.selectionModel()
        if index.isValid():
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            model.clearSelection()
            model.clearCurrentIndex()
        self._showing = False

    def _read_on(self) -> None:
        if self._rows.show_more():
            self._reading.start(0)
        else:
            self.choose(self._chosen)

    def _tell(self, index: QModelIndex) -> None:
        span = self._rows.thing(index)
        if span is not None and not self._showing:
            self.span_chosen.emit(span.id)

    def _ask(self, index: QModelIndex) -> None:
        span = self._rows.thing(index)
        if span is not None:
            self.span_asked.emit(span.id)

    def _ask_menu(self, point: QPoint) -> None:
        if self.list.indexAt(point).isValid():
            self.menu_asked.emit(self.list.viewport().mapToGlobal(point))
