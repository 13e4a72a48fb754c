"""Python's search for garbage in circles goes through every object there is, a tenth of a second where a page of
thousands of marks was just made. It shall not fall into a frame or a key press: the little that a frame leaves is
collected right behind it, all else when nothing happens."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from functools import partial
from threading import get_ident
from time import monotonic, thread_time
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 2000
"""Milliseconds between two looks."""

BUSY: Final = 0.03
"""Share of a processor from which on the window is not at rest."""

FEW: Final = 4
"""Collections of the youngest generation after which the middle one is collected as soon as the events at hand are
dealt with: between two frames, and so often that it takes a millisecond."""

OFTEN: Final = 200
"""As many after which it is collected in the midst of work, for work that goes on and on."""

ENOUGH: Final = 5
"""Collections of the middle generation after which a full one is worth its time."""

_NEVER: Final = 1 << 30


class Garbage(QObject):
    """Takes collections over from Python between `begin` and `end`; the youngest objects only are collected as ever."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = gc.get_threshold()
        self._spent = self._looked = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(partial(gc.collect, 1))
        self._thread = get_ident()

    def begin(self) -> None:
        """From now on collect at rest; what is there by now (modules, mostly) is looked at no more."""
        self._before = gc.get_threshold()
        gc.freeze()
        gc.set_threshold(self._before[0], OFTEN, _NEVER)
        gc.enable()
        gc.callbacks.append(self._collected)
        self._spent, self._looked = thread_time(), monotonic()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self._soon.stop()
        gc.callbacks.remove(self._collected)
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _collected(self, phase: str, facts: Mapping[str, int]) -> None:
        """Called by Python before and after each collection, in the thread that made the last object."""
        if phase == "stop" and not facts["generation"] and gc.get_count()[1] >= FEW and get_ident() == self._thread:
            self._soon.start()

    def _look(self) -> None:
        spent, now = thread_time(), monotonic()
        busy = (spent - self._spent) / max(now - self._looked, 0.001) > BUSY
        if not busy:
            if gc.get_count()[1] >= self._before[1]:
                gc.collect(1)
            if gc.get_count()[2] >= ENOUGH:
                gc.collect()
        self._spent, self._looked = thread_time(), monotonic()
