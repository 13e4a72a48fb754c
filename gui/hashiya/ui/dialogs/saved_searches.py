"""The saved searches of a project: run one, give it another name, delete it. Nothing is done before it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from hashiya.model.gathering import SavedSearch
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.keys import keystroke
from hashiya.ui.tips import tip

translate = QCoreApplication.translate

_SEARCH = Qt.ItemDataRole.UserRole + 1


class Wish(Struct, frozen=True):
    """What the user wants of the saved searches."""

    chosen: SavedSearch | None = None
    renamed: tuple[tuple[SavedSearch, str], ...] = ()
    removed: tuple[SavedSearch, ...] = ()


class SavedSearchesDialog(Frame):
    """A list; Enter runs, F2 renames, Delete deletes."""

    chapter = "finding"

    def __init__(self, searches: Sequence[SavedSearch], changeable: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("SavedSearches", "Saved searches"), parent)
        self._removed: list[SavedSearch] = []
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(translate("SavedSearches", "Saved searches"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for search in searches:
            item = QListWidgetItem(search.name)
            item.setToolTip(tip(str(search.query.get("typed", ""))))
            item.setData(_SEARCH, search)
            if changeable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.rename = QPushButton(translate("SavedSearches", "Rename"), self)
        self.remove = QPushButton(translate("SavedSearches", "Delete"), self)
        row = QHBoxLayout()
        for button, key, work in ((self.rename, "F2", self._rename), (self.remove, "Del", self._remove)):
            button.setEnabled(changeable)
            button.setAutoDefault(False)
            button.clicked.connect(work)
            row.addWidget(button)
            if changeable:
                QShortcut(keystroke(key), self.list, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(work)
        row.addStretch(1)
        self.column.addWidget(self.list)
        self.column.addLayout(row)
        self.finish(translate("SavedSearches", "Search"))
        self.setMinimumWidth(440)
        self.list.setFocus()

    def wish(self, chosen: bool) -> Wish:
        """What was done so far; with *chosen*, the current search is to be run."""
        item = self.list.currentItem()
        renamed = []
        for row in range(self.list.count()):
            other = self.list.item(row)
            search: SavedSearch = other.data(_SEARCH)
            name = other.text().strip()
            if name and name != search.name:
                renamed.append((search, name))
        run = item.data(_SEARCH) if chosen and item is not None else None
        return Wish(run, tuple(renamed), tuple(self._removed))

    def _rename(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item)

    def _remove(self) -> None:
        item = self.list.takeItem(self.list.currentRow())
        if item is not None:
            self._removed.append(item.data(_SEARCH))


def ask_saved(parent: QWidget, searches: Sequence[SavedSearch], *, changeable: bool) -> Wish:
    """Show *searches*; what the user wants of them."""
    dialog = SavedSearchesDialog(searches, changeable, parent)
    try:
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.wish(agreed)
    finally:
        dialog.deleteLater()
