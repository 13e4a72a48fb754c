"""Counts aside what is still to do in the document on the reader, and counts again when it may be otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.late import late
from hashiya.model.errors import KnownError
from hashiya.session.project import Changed
from hashiya.ui.current import Current
from hashiya.ui.tasks import Cancelled, Part, Tasks

if TYPE_CHECKING:
    from hashiya.session import to_do
else:
    (to_do,) = late("hashiya.session", "to_do")


QUIET: Final = 300
"""Milliseconds after the last change before it is counted again."""

LARGE: Final = 20_000
"""Spans of a document that is not counted after each change; its list is one key away."""


class ToDoCount(QObject):
    """``counted``: how much is to do, at most `MOST`; -1 when it is not known."""

    counted = Signal(int)

    def __init__(self, current: Current, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._aside = tasks.aside()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self.count)
        current.project_opened.connect(self._leave)
        current.document_opened.connect(self._leave)
        current.contents_changed.connect(self._changed)

    def _leave(self) -> None:
        self._aside.drop()
        self.counted.emit(-1)
        self._timer.start()

    def _changed(self, changed: Changed) -> None:
        if changed.bulk or "label" in changed.kinds or self._current.document_id in changed.documents:
            self._timer.start()

    def count(self) -> None:
        """Begin to count now."""
        self._timer.stop()
        session, document = self._current.session, self._current.document()
        if session is None or document is None or document.spans > LARGE:
            self._aside.drop()
            self.counted.emit(-1)
            return
        wanted = document.id

        def work(cancelled: Cancelled, part: Part) -> int:
            with session.in_this_thread():
                return len(to_do.to_do(session, wanted, to_do.MOST, cancelled))

        self._aside.ask(work, lambda _: None, self.counted.emit, self._unknown)

    def _unknown(self, _: KnownError) -> None:
        self.counted.emit(-1)
