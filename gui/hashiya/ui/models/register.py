"""The register as a table: a row for each entry, and before each group a row that tells what it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hashiya.model.field import is_date
from hashiya.reports.register import DUE, STANDINGS, Column, Entry, Speech, grouped, standing, values
from hashiya.text.bidi import RTL, first_strong
from hashiya.text.collation import alphabet_of, sort_keys
from hashiya.ui.dates import date_words, short_date
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.numbers import number
from hashiya.ui.tips import tip
from hashiya.ui.values import comma

Index = QModelIndex | QPersistentModelIndex

ENTRY: Final = Qt.ItemDataRole.UserRole + 1
"""The role that hands out the entry of a row, None for the head of a group."""

_ARABIC: Final = "\u060c "
"""What parts values of a cell that runs to the left, whatever the window speaks."""

_NOWHERE: Final = QModelIndex()

UPWARD: Final = " \u25b4"
DOWNWARD: Final = " \u25be"
"""Behind the heading of the column by which rows are sorted."""


class Head(Struct, frozen=True):
    """The row before a group."""

    title: str
    count: int


class Arrangement(Struct, frozen=True):
    """How rows are ordered: by the column with the key ``sort`` ("" as in the project), grouped by ``group`` or not."""

    sort: str = ""
    descending: bool = False
    group: Column | None = None
    nothing: str = ""
    """What a group is called in which nothing is said."""


class RegisterRows(QAbstractTableModel):
    """What the table shows. Values are told in the window's language."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._speech = Speech()
        self._rows: list[Entry | Head] = []

    def show(
        self,
        found: Sequence[Entry],
        columns: tuple[Column, ...],
        headings: tuple[str, ...],
        speech: Speech,
        how: Arrangement,
    ) -> None:
        """Show *found*, arranged; all rows are new."""
        self.beginResetModel()
        self.columns, self._headings, self._speech = columns, headings, speech
        rows = list(found)
        by = next((one for one in columns if one.key == how.sort), None)
        if by is not None:
            rows = self._sorted(rows, by, how.descending)
        self._rows = []
        if how.group is None:
            self._rows += rows
        else:
            for title, inside in grouped(rows, how.group, speech):
                self._rows.append(Head(title or how.nothing, len(inside)))
                self._rows += inside
        self.endResetModel()

    def _sorted(self, rows: list[Entry], column: Column, descending: bool) -> list[Entry]:
        """Choices in the order of the scheme, numbers and days before words, words by the alphabet; nothing is last."""
        words = [self.words(entry, column) for entry in rows]
        letters = sort_keys(words, alphabet_of(self._speech.language))
        said = [place for place, one in enumerate(words) if one]
        said.sort(key=lambda place: (*_rank(rows[place], column), letters[place]), reverse=descending)
        return [rows[place] for place in said] + [rows[place] for place, one in enumerate(words) if not one]

    def entry(self, row: int) -> Entry | None:
        """The entry in that row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def head(self, row: int) -> Head | None:
        """The head of a group in that row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Head) else None

    def heads(self) -> list[int]:
        """The rows that are heads of groups."""
        return [row for row, one in enumerate(self._rows) if isinstance(one, Head)]

    def row_of(self, span_id: str) -> int:
        """The first row of that span, -1 if it is not here."""
        return next((row for row, one in enumerate(self._rows) if isinstance(one, Entry) and one.id == span_id), -1)

    def words(self, entry: Entry, column: Column) -> str:
        """What a cell says, on one line."""
        found = values(entry, column, self._speech)
        if column.kind == "text" and entry.also:
            found = (f"{isolated(f'(+{number(len(entry.also))})')} {found[0]}",) if found else found
        return (_ARABIC if found and first_strong(found[0]) == RTL else ", ").join(found)

    def _shown(self, entry: Entry, column: Column) -> str:
        words = short_date(self.words(entry, column))
        if column.name == DUE and standing(entry, self._speech.today) == "overdue":
            return comma().join((isolated(words), isolated(self._speech.when[STANDINGS.index("overdue")])))
        return words

    def is_late(self, row: int, column: int) -> bool:
        """Whether that cell says by when, and the day is past."""
        found = self.entry(row)
        return (
            found is not None and self.columns[column].name == DUE and standing(found, self._speech.today) == "overdue"
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and section < len(self._headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return _unmarked(self._headings[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, Head):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return apart((isolated(short_date(row.title)), number(row.count))) if index.column() == 0 else ""
            return None
        if role == ENTRY:
            return row
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip("\n".join(isolated(_told(value)) for value in values(row, column, self._speech))) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = [_told(self.words(row, column))]
            if self.is_late(index.row(), index.column()):
                told.append(self._speech.when[STANDINGS.index("overdue")])
            return f"{_unmarked(self._headings[index.column()])}: {comma().join(told)}"
        return None


def _unmarked(heading: str) -> str:
    """*heading* without the sign of its order, which a screen reader would call a triangle."""
    return heading.removesuffix(UPWARD).removesuffix(DOWNWARD)


def _told(value: str) -> str:
    return date_words(value) if is_date(value) else value


def _rank(entry: Entry, column: Column) -> tuple[int, float]:
    """What a value is before its words are asked: the place of a choice, a number, a day; words come after these."""
    raw = entry.span.fields.get(column.name) if column.kind == "field" else None
    if column.field is not None and column.field.choices:
        names = [one.name for one in column.field.choices]
        return (0, names.index(raw)) if raw in names else (1, 0)
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return 0, float(raw)
    if is_date(raw):
        return 0, date.fromisoformat(str(raw)).toordinal()
    return 1, 0
