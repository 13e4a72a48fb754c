"""What a window does without until it is painted, and wants soon: it is made ready when that is done, piece by piece,
so that the first key that asks for it need not wait. No piece takes longer than a frame; a key that is faster makes
what it needs itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAINTED: Final = 100
"""Milliseconds after which a window that was shown is painted."""

PAUSE: Final = 15
"""Milliseconds between two pieces."""

MODULES: Final = tuple(
    f"hashiya.{name}"
    for name in (
        *("view.segments", "session.to_do"),
        *("store.tables", "store.asides", "store.document_spans", "session.stored_spans"),
        *("store.changes", "session.annotate", "ui.choices", "ui.dialogs.choosing", "ui.handlers.marking"),
        *("ui.handlers.history", "ui.panels.link_list", "ui.panels.field_form", "ui.panels.span_page"),
        *("text.finding", "ui.find_bar", "ui.finder", "ui.handlers.finding"),
    )
)
"""What the first keys and clicks ask for, in the order in which they may."""


class Afterwards(QObject):
    """Does *pieces* of work, each when the window has lived for a while since the one before."""

    def __init__(self, pieces: Sequence[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Callable[[], object]] = [*(partial(import_module, name) for name in MODULES), *pieces]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """When the window is painted, if there is anything left to do."""
        if self._left:
            QTimer.singleShot(0, self, self._wait)

    def _wait(self) -> None:
        self._timer.start(PAINTED)

    @property
    def done(self) -> bool:
        """Whether nothing is left."""
        return not self._left

    def _next(self) -> None:
        self._timer.setInterval(PAUSE)
        self._left.pop(0)()
        if not self._left:
            self._timer.stop()
