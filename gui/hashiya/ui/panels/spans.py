"""The list of the document's spans, in text order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from hashiya.model.document import Document
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.ui.models.spans import SpanRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.heading import Heading
from hashiya.ui.panels.long_list import LongList
from hashiya.ui.panels.rows import SpanRow
from hashiya.view.style import Inks

translate = QCoreApplication.translate

SOON: Final = 40
"""Milliseconds after which the first rows of very many are read: the text is painted by then."""


class SpansPanel(QWidget):
    """Shows spans, tells which one was chosen (moved to) and which one was asked for (Enter, double click)."""

    span_chosen = Signal(str)
    span_asked = Signal(str)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(translate("SpansPanel", "Spans of the document"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = Heading(self)
        self._rows = SpanRows(self)
        self.list = LongList(self)
        self.list.setMinimumHeight(40)  # a row, on a small screen
        self._row = SpanRow(self.list)
        self.list.setItemDelegate(self._row)
        self.list.set_row_height(SpanRow.HEIGHT)
        self.list.setModel(self._rows)
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(LongList.DragDropMode.DragOnly)
        self.list.setAccessibleName(translate("SpansPanel", "Spans of the document"))
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.list.activated.connect(self._ask)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self._empty = EmptyPlace("", "", (), self, chapter="marking")
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

    def name_source(self, document: Document | None) -> None:
        """Spans that are dragged out are quoted from *document*."""
        self._rows.document = document

    def set_inks(self, inks: Inks) -> None:
        """Paint labels in these inks."""
        self._row.inks = inks
        self._rows.name_labels(inks.labels)
        self.list.viewport().update()

    def show_spans(self, spans: Spans, chosen: str, hint: str, touched: Iterable[str] | None = None) -> None:
        """Show *spans*, that of the id *chosen* as the current one; without any, *hint*. Tells nothing.

        *touched*: ids of those that may say something else than before; None for any. Very many rows come in portions,
        so that nothing waits for them.
        """
        self._heading.setText(translate("SpansPanel", "Spans \u00b7 {count}").format(count=number(len(spans))))
        self._empty.say("", hint)
        self._stack.setCurrentIndex(0 if len(spans) else 1)
        self._spans = spans
        self._showing = True
        self._rows.show(self._spans, touched)
        self._showing = False
        if self._rows.left:
            self._reading.start(SOON)
        else:
            self._reading.stop()
        self.choose(chosen)

    def choose(self, span_id: str) -> None:
        """Make that span the current row. Tells nothing."""
        self._chosen = span_id
        self._showing = True
        index = self._rows.index_of(span_id)
        model = self.list.selectionModel()
        if index.isValid():
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)
        else:
            model.clearSelection()
            model.clearCurrentIndex()
        self._showing = False

    def _read_on(self) -> None:
        self._showing = True
        more = self._rows.show_more()
        self._showing = False
        if more:
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
