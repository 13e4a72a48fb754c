"""When projects are looked after (`ui.keeping`): as soon as one is open and painted, then each so many minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from hashiya.late import late
from hashiya.ui.desk import Desk

if TYPE_CHECKING:
    from hashiya.ui import keeping
else:
    (keeping,) = late("hashiya.ui", "keeping")

MINUTE: Final = 60_000
"""In milliseconds."""


class Rounds(QObject):
    """While a project is open, has it backed up after so many minutes of work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        desk.current.project_opened.connect(self._begin)

    def _begin(self) -> None:
        minutes = int(self._desk.settings.chosen("backups/minutes"))
        session = self._desk.current.session
        if session is None or session.read_only or not minutes:
            self._timer.stop()
        else:
            self._timer.start(minutes * MINUTE)

    def look(self) -> None:
        """Back the open project up if something was changed; not while a long work goes on."""
        session = self._desk.current.session
        if session is not None and not self._desk.tasks.busy and session.store.is_in_place:
            keeping.look_after(self._desk, session, again=True)
