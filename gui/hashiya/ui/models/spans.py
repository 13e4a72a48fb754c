"""The spans of a document as rows, in text order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.ui.isolates import quoted
from hashiya.ui.models.listing import Rows
from hashiya.ui.models.rows import stretch_between
from hashiya.ui.numbers import range_words
from hashiya.view.style import LabelInk


class SpanRows(Rows[Span]):
    """The quotation for the eye; label, range and note too for the tooltip and the screen reader.

    Holds the ids in their order; a span is asked for when its row is. A hundred thousand ids come in portions, by
    `show_more`.
    """

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, LabelInk] = {}
        self._spans: Spans = SpanIndex()
        self._ids: list[str] = []
        self.left = False
        """Whether there are rows left for `show_more`."""

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
        after = self._spans.ids()
        self._swap(stretch_between(self._ids, after), self._ids, after)

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
            return thing.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            known = self._labels.get(thing.label)
            label = known.title if known else thing.label
            facts = [f"{label}, {range_words(thing.start, thing.end)}", quoted(thing.text, 200)]
            return "\n".join([*facts, quoted(thing.note, 400)] if thing.note else facts)
        return None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)
