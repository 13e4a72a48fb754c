"""What the columns of a table mean: a choice for each part of a document, and how the table is to be taken apart."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QGridLayout, QLabel, QWidget

from hashiya.formats import Columns
from hashiya.formats.rows import ROLES, Look
from hashiya.formats.table import DELIMITERS
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import isolated

translate = QCoreApplication.translate

_ROLES: Final = {
    "text": QT_TRANSLATE_NOOP("Import", "Text"),
    "title": QT_TRANSLATE_NOOP("Import", "Title"),
    "date": QT_TRANSLATE_NOOP("Import", "Date"),
    "author": QT_TRANSLATE_NOOP("Import", "Author"),
    "id": QT_TRANSLATE_NOOP("Import", "Identifier"),
    "language": QT_TRANSLATE_NOOP("Import", "Language"),
}
_DELIMITERS: Final = {
    ",": QT_TRANSLATE_NOOP("Import", "comma"),
    ";": QT_TRANSLATE_NOOP("Import", "semicolon"),
    "\t": QT_TRANSLATE_NOOP("Import", "tab"),
    "|": QT_TRANSLATE_NOOP("Import", "vertical bar"),
}


class ColumnsEditor(QWidget):
    """Tells the `Columns` that were chosen; ``changed`` when one was. What is not named is kept as metadata."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = Columns()
        self._filling = False
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self._roles: dict[str, Combo] = {}
        for place, role in enumerate(ROLES):
            combo = Combo(self)
            name = translate("Import", _ROLES[role])
            combo.setAccessibleName(name)
            combo.currentIndexChanged.connect(self._choose)
            label = QLabel(name, self)
            label.setBuddy(combo)
            grid.addWidget(label, place // 3 * 2, place % 3)
            grid.addWidget(combo, place // 3 * 2 + 1, place % 3)
            self._roles[role] = combo
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self._header = QCheckBox(translate("Import", "The first row &names the columns"), self)
        self._header.toggled.connect(self._take_apart)
        self._delimiter = Combo(self)
        self._delimiter.setAccessibleName(translate("Import", "Cells are parted by"))
        for sign in DELIMITERS:
            self._delimiter.addItem(translate("Import", _DELIMITERS[sign]), sign)
        self._delimiter.currentIndexChanged.connect(self._take_apart)
        self.sheet = Combo(self)
        self.sheet.setAccessibleName(translate("Import", "Sheet"))
        self.sheet.currentIndexChanged.connect(self._turn_to)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.addRow(translate("Import", "S&heet"), self.sheet)
        form.addRow(grid)
        form.addRow(self._header)
        form.addRow(translate("Import", "Cells are &parted by"), self._delimiter)
        self._form = form

    @property
    def columns(self) -> Columns:
        """What is chosen now."""
        return self._columns

    def show_look(self, look: Look) -> None:
        """Offer the columns of *look*, chosen as it says."""
        self._filling = True
        self._columns = look.columns
        for role, combo in self._roles.items():
            combo.clear()
            if role != "text":
                combo.addItem(translate("Import", "none"), "")
            for name in look.names:
                combo.addItem(isolated(name), name)
            combo.setCurrentIndex(max(0, combo.findData(getattr(look.columns, role))))
        self.sheet.clear()
        for name in look.sheets:
            self.sheet.addItem(isolated(name), name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(look.columns.sheet)))
        self._form.setRowVisible(self.sheet, len(look.sheets) > 1)
        self._header.setChecked(bool(look.columns.header))
        at = self._delimiter.findData(look.columns.delimiter)
        self._form.setRowVisible(self._delimiter, at >= 0)
        self._delimiter.setCurrentIndex(max(0, at))
        self._filling = False

    def _choose(self) -> None:
        if not self._filling:
            chosen = {role: str(combo.currentData() or "") for role, combo in self._roles.items()}
            self._columns = replace(self._columns, **chosen)
            self.changed.emit()

    def _take_apart(self) -> None:
        """The columns may now be others, so what they mean is found anew."""
        if not self._filling:
            delimiter = str(self._delimiter.currentData()) if self._columns.delimiter else ""
            header = self._header.isChecked()
            self._columns = Columns(header=header, delimiter=delimiter, sheet=self._columns.sheet)
            self.changed.emit()

    def _turn_to(self) -> None:
        """Another sheet has columns of its own."""
        if not self._filling:
            self._columns = Columns(sheet=str(self.sheet.currentData() or ""))
            self.changed.emit()
