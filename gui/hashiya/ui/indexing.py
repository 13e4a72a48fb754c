"""Keeps the index of all words up to date when nothing else is going on: a while after a project was opened, and after
documents came. The search in all documents works without it, only slower."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from hashiya.model.errors import KnownError
from hashiya.session.project import Changed
from hashiya.ui.current import Current
from hashiya.ui.isolates import isolated
from hashiya.ui.numbers import number
from hashiya.ui.tasks import Aside

translate = QCoreApplication.translate

SETTLED: Final = 2500
"""Milliseconds after which new documents are taken into the index."""


class Indexing(QObject):
    """One worker aside. ``working`` is what there is to say in the status line, "" when it is done."""

    working = Signal(str)

    def __init__(self, current: Current, parent: QObject, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._current = current
        self._index = Aside(self, inline=inline)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED)
        self._settled.timeout.connect(self.keep)
        current.project_opened.connect(self._project)
        current.contents_changed.connect(self._changed)

    def keep(self) -> None:
        """Bring the index up to the last document."""
        session = self._current.session
        if session is None:
            return
        if self._index.asking:
            self._settled.start()
            return

        def work(cancelled: Callable[[], bool], send: Callable[[Any], None]) -> bool:
            from hashiya.session.search import build_index, index_is_complete  # noqa: PLC0415 (not for the start)

            told = 0.0

            def progress(done: int, total: int) -> None:
                nonlocal told
                if time.monotonic() - told > 0.5:
                    told = time.monotonic()
                    send(100 * done // max(1, total))

            with session.in_this_thread():
                return index_is_complete(session) or build_index(
                    session, cancelled=cancelled, progress=progress, gently=True
                )

        self._index.ask(work, self._indexing, self._indexed, self._not_indexed)

    def _project(self) -> None:
        """Another project is open, or none: the worker ends before the one before is closed."""
        self._settled.stop()
        self._index.wait()
        self.working.emit("")
        if self._current.session is not None:
            self._settled.start()

    def _changed(self, changed: Changed) -> None:
        if changed.bulk or "document" in changed.kinds:
            self._settled.start()

    def _indexing(self, share: int) -> None:
        self.working.emit(translate("Searching", "Index {share} %").format(share=isolated(number(share))))

    def _indexed(self, complete: bool) -> None:
        self.working.emit("")

    def _not_indexed(self, error: KnownError) -> None:
        """What is damaged is told when it is read; searches go without the index."""
        self.working.emit("")
