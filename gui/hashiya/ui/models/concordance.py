"""The hits of a search as rows of a table whose middle column is the hit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from hashiya.model.errors import KnownError
from hashiya.reports.concordance import Line, hit_direction, line, one_line
from hashiya.session.concordance import Concordance, Hit
from hashiya.text.bidi import RTL, Direction
from hashiya.text.source import TextLike
from hashiya.ui.isolates import isolated
from hashiya.ui.numbers import number
from hashiya.ui.tips import tip

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex

START, HIT, END, DOCUMENT, POSITION = range(5)
"""Columns: what stands at the side where the window's language begins to read, the hit, the other side."""

ROW: Final = Qt.ItemDataRole.UserRole + 1
"""The role that hands a delegate the `Row`."""

_KEPT: Final = 2000
_REACH: Final = 300
"""Code points of context that the widest cell may show."""

Texts = Callable[[str], tuple[TextLike, Direction]]
"""The text of a document, and the direction that its neutral paragraphs follow."""


class Row(Struct, frozen=True):
    """A hit as it is painted: its line, and the direction of its paragraph."""

    line: Line
    direction: Direction


class ConcordanceRows(QAbstractTableModel):
    """Asks for a line when its row is looked at; may hold a million of them."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.hits = Concordance()
        self._texts: Texts | None = None
        self._rtl = False
        self._shown = 0
        self._rows: OrderedDict[int, Row | None] = OrderedDict()

    def clear(self, texts: Texts | None, rtl: bool) -> None:
        """Begin anew; *rtl* if the window's language runs from right to left."""
        self.beginResetModel()
        self.hits, self._texts, self._rtl, self._shown = Concordance(), texts, rtl, 0
        self._rows.clear()
        self.endResetModel()

    def grow(self) -> None:
        """Show the hits that came since."""
        if len(self.hits) > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, len(self.hits) - 1)
            self._shown = len(self.hits)
            self.endInsertRows()

    def reorder(self, order: Any) -> None:
        """Show the hits in that order."""
        self.beginResetModel()
        self.hits.sort(order)
        self._rows.clear()
        self.endResetModel()

    def forget_lines(self) -> None:
        """Read lines again: documents have changed."""
        self._rows.clear()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(self._shown - 1, POSITION))

    def hit(self, row: int) -> Hit:
        """The hit in that row."""
        return self.hits.hit(row)

    def row(self, place: int) -> Row | None:
        """What is to be painted in that row; None if its text is gone."""
        if place in self._rows:
            self._rows.move_to_end(place)
            return self._rows[place]
        made: Row | None = None
        if self._texts is not None:
            hit = self.hits.hit(place)
            try:
                text, fallback = self._texts(hit.document)
                made = Row(
                    line(hit.document, hit.title, text, hit.start, hit.end, _REACH),
                    hit_direction(text, hit.start, hit.end, fallback),
                )
            except KnownError:
                made = None
        self._rows[place] = made
        if len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
        return made

    def side(self, row: Row, column: int) -> str:
        """The context that stands in *column* (`START` or `END`): in a line that runs the other way than the window's
        language, what comes before the hit stands at the window's end."""
        along = (row.direction == RTL) == self._rtl
        return row.line.before if (column == START) == along else row.line.after

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._shown

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else POSITION + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._shown:
            return None
        if role == ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index.row())
            if row is None:
                return None
            words = f"{row.line.before[-120:]}{row.line.hit}{row.line.after[:120]}"
            return tip(f"{isolated(row.line.title)}\n{isolated(one_line(words))}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            if row is None:
                return None
            if index.column() == HIT:
                return one_line(f"{row.line.before[-60:]}{row.line.hit}{row.line.after[:60]}")
            return self._words(index.row(), index.column())
        return None

    def _words(self, place: int, column: int) -> str:
        row = self.row(place)
        if row is None:
            return ""
        if column in (START, END):
            return one_line(self.side(row, column)).strip()
        if column == HIT:
            return one_line(row.line.hit)
        return row.line.title if column == DOCUMENT else number(row.line.start)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return number(section + 1)
        return (
            "",
            translate("SearchPanel", "Hit"),
            "",
            translate("SearchPanel", "Document"),
            translate("SearchPanel", "Position"),
        )[section]
