"""Giving keys to commands: the list of them, a field that listens, and what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui.bindings import keys_of, latin_key, owner_of, rebound
from hashiya.ui.command import MENUS, Command
from hashiya.ui.fuzzy import score
from hashiya.ui.isolates import isolated
from hashiya.ui.keys import key_words
from hashiya.ui.line_field import clearable

translate = QCoreApplication.translate

_ID = Qt.ItemDataRole.UserRole


class KeyPage(QWidget):
    """Holds what is given until it is asked for; changes nothing itself."""

    def __init__(
        self, commands: Sequence[Command], given: Mapping[str, tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._native = {command.id: command for command in commands}
        self._given = dict(given)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(translate("Sheet", "Find a key or a command"))
        self._search.setAccessibleName(translate("Sheet", "Find a key or a command"))
        clearable(self._search)
        self._search.textChanged.connect(self._filter)
        self.list = QTreeWidget(self)
        self.list.setProperty("framed", True)
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(translate("Preferences", "Commands and their keys"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.currentItemChanged.connect(self._chosen)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(translate("Preferences", "New key"))
        for line in self.field.findChildren(QLineEdit):  # which has the keyboard, and no name
            line.setAccessibleName(translate("Preferences", "New key"))
        self.field.keySequenceChanged.connect(self._typed)
        self.told = QLabel(self)
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.assign = QPushButton(translate("Preferences", "Assign"), self)
        self.take = QPushButton(translate("Preferences", "No key"), self)
        self.reset = QPushButton(translate("Preferences", "Reset"), self)
        self.reset_all = QPushButton(translate("Preferences", "Reset all"), self)
        label = QLabel(translate("Preferences", "&New key"), self)
        label.setBuddy(self.field)
        typing, buttons = QHBoxLayout(), QHBoxLayout()
        typing.addWidget(label)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.assign)
        for button, work in (
            (self.assign, self._assign),
            (self.take, self._take),
            (self.reset, self._reset),
            (self.reset_all, self._reset_all),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(work)
        for button in (self.take, self.reset):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._search)
        column.addWidget(self.list, 1)
        column.addLayout(typing)
        column.addWidget(self.told)
        column.addLayout(buttons)
        self._fill()

    def given(self) -> dict[str, tuple[str, ...]]:
        """The keys of those commands that shall have others than by nature."""
        return dict(self._given)

    def choose(self, command_id: str) -> None:
        """Make the row of that command the current one."""
        for item in self._items():
            if item.data(0, _ID) == command_id and not item.isHidden():
                self.list.setCurrentItem(item)

    def _commands(self) -> list[Command]:
        return rebound(self._native.values(), self._given)

    def _fill(self) -> None:
        chosen = self._id()
        self.list.clear()
        for menu, title in MENUS.items():
            for command in self._commands():
                if command.menu == menu and not command.ink:  # the keys of labels are the scheme's
                    keys = "  ".join(key_words(key) for key in keys_of(command))
                    item = QTreeWidgetItem([command.name(), keys])
                    item.setData(0, _ID, command.id)
                    item.setToolTip(0, f"{translate('menus', title).replace('&', '')}: {command.sentence()}")
                    self.list.addTopLevelItem(item)
        self._filter(self._search.text())
        self.choose(chosen)

    def _filter(self, query: str) -> None:
        """Show the rows that answer *query*; what is done is done to one of them, never to a row that is not seen."""
        for item in self._items():
            words = f"{item.text(0)} {item.text(1)} {item.toolTip(0)}"
            item.setHidden(bool(query.strip()) and score(query, words) is None)
        current = self.list.currentItem()
        if current is None or current.isHidden():
            first = next((item for item in self._items() if not item.isHidden()), None)
            self.list.setCurrentItem(first) if first is not None else self.list.setCurrentIndex(QModelIndex())

    def _items(self) -> list[QTreeWidgetItem]:
        rows = range(self.list.topLevelItemCount())
        return [item for row in rows if (item := self.list.topLevelItem(row)) is not None]

    def _id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(0, _ID)) if item else ""

    def _chosen(self) -> None:
        self.field.clear()
        self._tell()

    def _typed(self, sequence: QKeySequence) -> None:
        self._tell()

    def _tell(self) -> None:
        """Say what the key that was typed would do now."""
        key, owner = self._key(), None
        if key:
            owner = owner_of(key, self._commands(), self._id())
        words = ""
        if owner is not None and owner.ink:
            words = translate("Preferences", "{key} is the key of a label of this project.")
        elif owner is not None:
            words = translate("Preferences", "{key} belongs to \u201c{command}\u201d, which would lose it.")
        told = words.format(key=key_words(key), command=isolated(owner.name() if owner else ""))
        if told and told != self.told.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, told))
        self.told.setText(told)
        self.assign.setEnabled(bool(key) and bool(self._id()) and not (owner and owner.ink))
        self.take.setEnabled(bool(self._id()))
        self.reset.setEnabled(self._id() in self._given)
        self.reset_all.setEnabled(bool(self._given))

    def _key(self) -> str:
        return latin_key(self.field.keySequence())

    def _assign(self) -> None:
        key, command_id = self._key(), self._id()
        other = owner_of(key, self._commands(), command_id)
        if other is not None:
            left = tuple(known for known in keys_of(other) if owner_of(key, [_with(other, known)]) is None)
            self._give(other.id, left)
        self._give(command_id, (key,))
        self._fill()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)  # the button can do nothing more for now

    def _take(self) -> None:
        self._give(self._id(), ())
        self._fill()

    def _reset(self) -> None:
        self._given.pop(self._id(), None)
        self._fill()

    def _reset_all(self) -> None:
        self._given.clear()
        self._fill()

    def _give(self, command_id: str, keys: tuple[str, ...]) -> None:
        if keys == keys_of(self._native[command_id]):
            self._given.pop(command_id, None)
        else:
            self._given[command_id] = keys


def _with(command: Command, key: str) -> Command:
    return rebound([command], {command.id: (key,)})[0]
