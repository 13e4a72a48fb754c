"""The files of an import as a table: name, encoding, language, direction, length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.session.survey import Seen
from hashiya.text.bidi import LTR, RTL
from hashiya.text.encodings import Verdict
from hashiya.ui.isolates import isolated
from hashiya.ui.languages import language_name
from hashiya.ui.messages import sentence
from hashiya.ui.numbers import number
from hashiya.ui.panels.status_line import direction_words
from hashiya.ui.tips import tip

translate = QCoreApplication.translate

HEADERS: Final = (
    QT_TRANSLATE_NOOP("Import", "File"),
    QT_TRANSLATE_NOOP("Import", "Encoding"),
    QT_TRANSLATE_NOOP("Import", "Language"),
    QT_TRANSLATE_NOOP("Import", "Direction"),
    QT_TRANSLATE_NOOP("Import", "Characters"),
)

_NOWHERE = QModelIndex()


class ImportFiles(QAbstractTableModel):
    """Rows are `Seen`; one that changed is replaced."""

    def __init__(self, seen: Sequence[Seen], parent: Any = None) -> None:
        super().__init__(parent)
        self._seen = list(seen)

    def seen(self, row: int) -> Seen:
        """What is known of the file in *row*."""
        return self._seen[row]

    def rows(self) -> Sequence[Seen]:
        """All files."""
        return tuple(self._seen)

    def replace(self, row: int, seen: Seen) -> None:
        """Something else is known of the file in *row*."""
        self._seen[row] = seen
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(HEADERS) - 1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("Import", HEADERS[section])
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self._seen[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(one, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(sentence(one.refused) if one.refused else isolated(one.path))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if index.column() == 4 else Qt.AlignmentFlag.AlignLeading
            return Qt.AlignmentFlag.AlignVCenter | side
        return None


def _words(one: Seen, column: int) -> str:
    if column == 0:
        return isolated(one.path.name)
    if one.refused and column > 1:
        return translate("Import", "cannot be read") if column == 2 else ""
    if column == 1:
        if not one.encoding:
            return ""
        name = isolated(one.encoding.upper() if one.encoding.startswith("utf") else one.encoding)
        return translate("Import", "{encoding}?").format(encoding=name) if one.verdict is Verdict.OPEN else name
    if column == 2:
        return language_name(one.language) if one.language not in ("", "und") else ""
    if column == 3:
        return direction_words(RTL if one.direction == RTL else LTR) if one.direction else ""
    return isolated(number(one.length)) if one.length else ""
