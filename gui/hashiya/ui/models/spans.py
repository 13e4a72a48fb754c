"""The spans of a document as rows, in text order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from hashiya.model.document import Document
from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.ui.isolates import quoted
from hashiya.ui.models.listing import Rows
from hashiya.ui.models.rows import stretch_between
from hashiya.ui.numbers import range_words
from hashiya.ui.quotation import quotation
from hashiya.ui.tips import tip
from hashiya.ui.values import comma
from hashiya.view.style import LabelInk

MANY: Final = 100
"""Rows that go and come at once: from then on all are told to be new."""


class SpanRows(Rows[Span], QStringListModel):
    """The quotation for the eye; label, range and note too for the tooltip and the screen reader.

    Holds the ids in their order; a span is asked for when its row is. A hundred thousand ids come in portions, by
    `show_more`. Qt's own list of (empty) strings counts the rows: a view that lays out as many asks twice for each.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, LabelInk] = {}
        self._spans: Spans = SpanIndex()
        self._ids: list[str] = []
        self._coming: list[str] = []
        self.document: Document | None = None
        """Whose spans these are: the source of what is dragged out."""
        self.left = False
        """Whether there are rows left for `show_more`."""
        # The ids change between what Qt says before and after; these are the first to hear the latter.
        self.rowsInserted.connect(self._take_in)
        self.rowsRemoved.connect(self._take_out)

    def show(self, spans: Spans, touched: Iterable[str] | None = None) -> None:
        """Show *spans*: only rows that came or went are touched, and those of the ids *touched* (None: any)."""
        same, self._spans = spans is self._spans, spans
        self._keep_up()
        if not same:
            self.left = len(self._ids) < len(spans)
        if self._ids:
            self._tell_contents(touched if same else None)

    def show_more(self) -> bool:
        """Show some thousands of rows more; return whether there may be others left."""
        self.left = self._spans.read_on()
        self._keep_up()
        return self.left

    def _keep_up(self) -> None:
        """Let rows go and come so that they are those of the spans."""
        after = self._spans.ids()
        stretch = stretch_between(self._ids, after)
        if min(stretch.old_end, stretch.new_end) - stretch.first > MANY:  # Qt puts its strings in one by one
            self._ids = list(after)
            self.setStringList([""] * len(after))
            return
        if stretch.old_end > stretch.first:
            self.removeRows(stretch.first, stretch.old_end - stretch.first)
        if stretch.new_end > stretch.first:
            self._coming = list(after[stretch.first : stretch.new_end])
            self.insertRows(stretch.first, len(self._coming))

    def _take_in(self, _: QModelIndex, first: int, last: int) -> None:
        self._ids[first:first] = self._coming

    def _take_out(self, _: QModelIndex, first: int, last: int) -> None:
        del self._ids[first : last + 1]

    def _tell_contents(self, touched: Iterable[str] | None) -> None:
        if touched is None:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
            return
        for index in map(self.index_of, touched):
            if index.isValid():
                self.dataChanged.emit(index, index)

    def thing(self, index: QModelIndex | QPersistentModelIndex) -> Span | None:
        row = index.row()
        return self._spans.get(self._ids[row]) if index.isValid() and 0 <= row < len(self._ids) else None

    def index_of(self, thing_id: str) -> QModelIndex:
        """The index of the span with that id; an invalid one if it is not here, or not yet."""
        if not thing_id or self.left or thing_id not in self._spans:
            return QModelIndex()
        row = self._spans.row(thing_id)
        return self.index(row) if row < len(self._ids) and self._ids[row] == thing_id else QModelIndex()

    def name_labels(self, labels: Mapping[str, LabelInk]) -> None:
        """Speak of labels by these titles from now on."""
        self._labels = labels
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def words(self, thing: Span, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return thing.quotation
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            known = self._labels.get(thing.label)
            label = known.title if known else thing.label
            facts = [comma().join((label, range_words(thing.start, thing.end))), quoted(thing.quotation, 200)]
            words = "\n".join([*facts, quoted(thing.note, 400)] if thing.note else facts)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Rows can be chosen and dragged out, not edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        able = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled
        return able | Qt.ItemFlag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        return ["text/plain", "text/html"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The quotation of the span in that row, with its source."""
        span = next((found for index in indexes if (found := self.thing(index)) is not None), None)
        if span is None or self.document is None:
            return QMimeData()
        return quotation(self.document, [span.quotation], span.ranges)
