"""The desk: the parts of the window that commands work with, handed to each of them. It does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from hashiya.session.project import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hashiya.ui.command import Command
    from hashiya.ui.current import Current
    from hashiya.ui.finder import Finder
    from hashiya.ui.habit import Habit
    from hashiya.ui.late import Made
    from hashiya.ui.messages import Messages
    from hashiya.ui.panes import Panes
    from hashiya.ui.searching import Searching
    from hashiya.ui.settings import Settings
    from hashiya.ui.shelf import Shelf
    from hashiya.ui.tasks import Tasks
    from hashiya.ui.theme import Lamp
    from hashiya.view.reader import Reader


class Desk(Struct, frozen=True):
    """See each part's own module. ``window`` is for dialogs to stand over, ``language`` that of the window."""

    current: Current
    shelf: Shelf
    reader: Reader
    find: Made[Finder]
    search: Made[Searching]
    panes: Panes
    settings: Settings
    lamp: Lamp
    messages: Messages
    tasks: Tasks
    window: QWidget
    language: str
    habit: Habit
    commands: Callable[[], Sequence[Command]]
    """The table of commands, those of the open project's labels too."""

    @property
    def finder(self) -> Finder:
        """What finds in the document; made when it is first asked for."""
        return self.find()

    @property
    def searching(self) -> Searching:
        """The search in all documents; made when it is first asked for."""
        return self.search()

    @property
    def session(self) -> Session:
        """The open project; for commands that are enabled only with one."""
        assert self.current.session is not None
        return self.current.session
