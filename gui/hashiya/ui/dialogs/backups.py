"""The backups of a project: when, why, how large, what is in them and how that differs from now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.session.backups import Backup
from hashiya.store import Contents
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import apart, isolated, led
from hashiya.ui.numbers import counted, data_size, moment, number
from hashiya.ui.values import comma

translate = QCoreApplication.translate

Deed = Literal["", "make", "look", "restore", "folder", "settings"]

_REASONS: Final = {
    "day": QT_TRANSLATE_NOOP("Backups", "by itself"),
    "hand": QT_TRANSLATE_NOOP("Backups", "by hand"),
    "restore": QT_TRANSLATE_NOOP("Backups", "before another was restored"),
    "compact": QT_TRANSLATE_NOOP("Backups", "before compacting"),
    "remove": QT_TRANSLATE_NOOP("Backups", "before documents were removed"),
    "format": QT_TRANSLATE_NOOP("Backups", "before the format changed"),
    "damaged": QT_TRANSLATE_NOOP("Backups", "the damaged file as it was"),
}


class Wish(Struct, frozen=True):
    """What is to be done, and with which backup."""

    deed: Deed = ""
    backup: Backup | None = None


class BackupsDialog(Frame):
    """Nothing is done here; ``wish`` says what is wanted. Enter looks at a backup."""

    def __init__(
        self, backups: Sequence[Backup], now: Contents, minutes: int, *, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(translate("Backups", "Backups"), parent)
        self.wish = Wish()
        self._backups = tuple(backups)
        self.list = self._table(now)
        words = counted.backup_minutes(minutes) if minutes else translate("Backups", "No backup is made by itself.")
        told = QLabel(words, self)
        told.setObjectName("quiet")
        told.setWordWrap(True)
        self.column.addWidget(told)
        self.column.addWidget(self.list, 1)
        self._now = now
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.column.addWidget(self.told)
        self.make = self._button(translate("Backups", "&Back up now"), "make")
        self.look = self._button(translate("Backups", "&Look at it"), "look")
        self.restore = self._button(translate("Backups", "&Restore\u2026"), "restore")
        self.folder = self._button(translate("Backups", "Show the &folder"), "folder")
        self.settings = self._button(translate("Backups", "&Settings\u2026"), "settings")
        self.make.setEnabled(writable)
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, buttons in ((first, (self.look, self.restore)), (second, (self.make, self.folder, self.settings))):
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        self.column.addLayout(first)
        self.finish()
        self.column.removeWidget(self.buttons)
        second.addWidget(self.buttons)
        self.column.addLayout(second)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(partial(self._want, "look"))
        first_item = self.list.topLevelItem(0)
        if first_item is not None:
            self.list.setCurrentItem(first_item)
        self._choose()
        self.sized = True
        self.resize(780, 460)
        self.list.setFocus()

    def _button(self, words: str, deed: Deed) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._want, deed))
        return button

    def _table(self, now: Contents) -> QTreeWidget:
        table = QTreeWidget(self)
        table.setProperty("framed", True)
        table.setAccessibleName(translate("Backups", "Backups"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setAllColumnsShowFocus(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHeaderLabels([
            translate("Backups", "When"),
            translate("Backups", "Against now"),
            translate("Backups", "Documents"),
            translate("Backups", "Spans"),
            translate("Backups", "Size"),
            translate("Backups", "Why"),
        ])  # fmt: skip
        for one in self._backups:
            known = one.reason != "damaged"
            cells = (
                moment(one.at),
                difference(one.contents, now) if known else "\u2013",
                number(one.contents.documents) if known else "\u2013",
                number(one.contents.spans) if known else "\u2013",
                data_size(one.size),
                translate("Backups", _REASONS[one.reason]) if one.reason in _REASONS else isolated(one.reason),
            )
            item = QTreeWidgetItem(table, list(cells))
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, comma().join(cells))
        header = table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def current(self) -> Backup | None:
        """The backup that the list stands on."""
        item = self.list.currentItem()
        row = self.list.indexOfTopLevelItem(item) if item is not None else -1
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def _choose(self, *_: object) -> None:
        current = self.current()
        self.look.setEnabled(current is not None and current.reason != "damaged")
        self.restore.setEnabled(current is not None and current.reason != "damaged")
        if current is not None and current.reason != "damaged":
            self.told.setText(led(f"{moment(current.at)}: {difference(current.contents, self._now)}"))
        else:
            self.told.setText("" if self._backups else translate("Backups", "There is no backup yet."))

    def _want(self, deed: Deed, *_: object) -> None:
        current = self.current()
        if deed in ("look", "restore") and (current is None or current.reason == "damaged"):
            return
        self.wish = Wish(deed, current)
        self.accept()


def difference(then: Contents, now: Contents) -> str:
    """How a state of the project differs from another one, in words."""
    if then == now:
        return translate("Backups", "the same")
    parts = []
    for count, words in (
        (then.documents - now.documents, counted.documents),
        (then.spans - now.spans, counted.spans),
        (then.links - now.links, counted.links),
    ):
        if count:
            frame = translate("Backups", "{things} more") if count > 0 else translate("Backups", "{things} fewer")
            parts.append(frame.format(things=words(abs(count))))
    steps = now.newest - then.newest
    if steps > 0:
        parts.append(translate("Backups", "{steps} since").format(steps=counted.steps(steps)))
    return apart(parts) or translate("Backups", "another state")


def ask_backups(parent: QWidget, backups: Sequence[Backup], now: Contents, minutes: int, *, writable: bool) -> Wish:
    """Show *backups*; what the user wants."""
    dialog = BackupsDialog(backups, now, minutes, writable=writable, parent=parent)
    try:
        dialog.exec()
        return dialog.wish
    finally:
        dialog.deleteLater()
