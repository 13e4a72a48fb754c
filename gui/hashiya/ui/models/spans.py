"""The spans of a document as rows, in text order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from hashiya.model.span import Span
from hashiya.ui.isolates import quoted
from hashiya.ui.models.listing import Listing
from hashiya.ui.numbers import range_words
from hashiya.view.style import LabelInk


class SpanRows(Listing[Span]):
    """The quotation for the eye; label, range and note too for the tooltip and the screen reader."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, LabelInk] = {}

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
