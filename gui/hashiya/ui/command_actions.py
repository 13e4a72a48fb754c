"""The commands as Qt's actions: texts, keys, menus. One object for a window; it knows the table, not the work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from hashiya.ui.command import MENUS, SUBMENUS, Command, without_mnemonics
from hashiya.ui.desk import Desk
from hashiya.ui.keys import key_words, sequences
from hashiya.ui.tips import tip

translate = QCoreApplication.translate


class Actions(QObject):
    """An action for each command, by id. ``fix`` rows live as long as the window, ``vary`` rows as the scheme does."""

    asked = Signal()
    """A command is about to run: whatever shows old facts is to catch up."""
    used = Signal()
    """A command has run."""

    def __init__(self, commands: Iterable[Command], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._actions: dict[str, QAction] = {}
        self._commands: dict[str, Command] = {}
        for command in commands:
            self._add(command)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def commands(self) -> list[Command]:
        """All rows, those of the scheme too."""
        return list(self._commands.values())

    def serve(self, desk: Desk, text_widgets: Sequence[QWidget]) -> None:
        """Work on *desk* from now on; the ``text_keys`` are heard by *text_widgets*."""
        self._desk = desk
        for command in self._commands.values():
            for key in sequences(command.text_keys):
                for widget in text_widgets:
                    shortcut = QShortcut(key, widget)
                    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                    shortcut.setObjectName(command.id)
                    shortcut.activated.connect(self._actions[command.id].trigger)

    def vary(self, prefix: str, commands: Iterable[Command]) -> list[QAction]:
        """Put *commands* in the place of those whose ids begin with *prefix*; returns their actions."""
        for command_id in [known for known in self._commands if known.startswith(prefix)]:
            self._actions.pop(command_id).deleteLater()
            del self._commands[command_id]
        return [self._add(command) for command in commands]

    def refresh(self) -> None:
        """Ask every command whether it can be used and whether it is on."""
        if self._desk is None:
            return
        for command_id, command in self._commands.items():
            action = self._actions[command_id]
            action.setEnabled(command.when(self._desk))
            if command.on is not None:
                action.setChecked(command.on(self._desk))

    def rename(self, command_id: str, text: str) -> None:
        """Give a command another text for now: undo tells what it undoes."""
        command = self._commands[command_id]
        action = self._actions[command_id]
        action.setText(_with_key(text or command.title(), command))
        action.setToolTip(tooltip(command, text))

    def tools(self) -> list[QAction]:
        """The actions on the bar, in their order."""
        rows = sorted((command.tool, command.id) for command in self._commands.values() if command.tool)
        return [self._actions[command_id] for _, command_id in rows]

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus from the table; returns the submenus by name."""
        subs: dict[str, QMenu] = {}
        bar.setAccessibleName(without_mnemonics(translate("commands", "Men&us")))
        for name, title in MENUS.items():
            menu = _named(bar.addMenu(translate("menus", title)))
            if name == "mark":  # its labels come with the project
                subs["labels"] = _named(menu.addMenu(translate("menus", SUBMENUS["labels"])))
                menu.addSeparator()
            self.fill(menu, [row for row in self._commands.values() if row.menu == name], subs)
        return subs

    def fill(self, menu: QMenu, rows: Iterable[Command], subs: dict[str, QMenu] | None = None) -> None:
        """Add *rows* to *menu*, a line between groups, submenus where the first of their rows stands."""
        group: int | None = None
        inner: dict[str, int] = {}
        for row in rows:
            if row.sub and subs is not None:
                if row.sub not in subs:
                    if not inner and group is not None:
                        menu.addSeparator()
                    subs[row.sub] = _named(menu.addMenu(translate("menus", SUBMENUS[row.sub])))
                elif inner.get(row.sub, row.group) != row.group:
                    subs[row.sub].addSeparator()
                inner[row.sub] = row.group
                subs[row.sub].addAction(self._actions[row.id])
                continue
            if group is not None and row.group != group:
                menu.addSeparator()
            group = row.group
            menu.addAction(self._actions[row.id])

    def _add(self, command: Command) -> QAction:
        action = QAction(command.picture(), _with_key(command.title(), command), self)
        action.setObjectName(command.id)
        action.setIconText(command.name())
        action.setToolTip(tooltip(command))
        action.setStatusTip("")
        if command.keys:
            action.setShortcuts(sequences(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(command.on is not None)
        action.setIconVisibleInMenu(command.on is None)  # a tick stands there
        action.triggered.connect(self._run)
        self._window.addAction(action)
        self._actions[command.id] = action
        self._commands[command.id] = command
        return action

    def _run(self) -> None:
        action = self.sender()
        if self._desk is None or action is None:
            return
        command = self._commands[action.objectName()]
        self.asked.emit()
        if command.when(self._desk):
            command.run(self._desk)
        self.used.emit()


def _with_key(text: str, command: Command) -> str:
    """The text of a menu's line. The key stands in it, isolated, because "Ctrl++" would be turned round in Arabic."""
    keys = (*command.keys, *command.text_keys)
    return f"{text}\t{key_words(keys[0])}" if keys else text


def _named(menu: QMenu) -> QMenu:
    """*menu*, with a name for who listens: that of the program would be told otherwise."""
    menu.setAccessibleName(without_mnemonics(menu.title()))
    return menu


def tooltip(command: Command, text: str = "") -> str:
    """Name and keys, and below what it does."""
    keys = " / ".join(key_words(key) for key in dict.fromkeys((*command.keys, *command.text_keys)))
    head = without_mnemonics(text) if text else command.name()
    return tip(f"{head} ({keys})\n{command.sentence()}" if keys else f"{head}\n{command.sentence()}")
