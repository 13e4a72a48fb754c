"""Python's search for garbage in circles goes through every object there is, a tenth of a second where a page of
thousands of marks was just made. It shall not fall into a frame or a key press: it waits until nothing happens."""

from __future__ import annotations

import gc
from time import monotonic, thread_time
from typing import Final

from PySide6.QtCore import QObject, QTimer

PAUSE: Final = 2000
"""Milliseconds between two looks."""

BUSY: Final = 0.03
"""Share of a processor from which on the window is not at rest."""

OFTEN: Final = 50
"""Collections of the youngest generation after which the middle one is collected even in the midst of work: it takes
some milliseconds by then, in one frame of fifty."""

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

    def begin(self) -> None:
        """From now on collect at rest; what is there by now (modules, mostly) is looked at no more."""
        self._before = gc.get_threshold()
        gc.freeze()
        gc.set_threshold(self._before[0], OFTEN, _NEVER)
        gc.enable()
        self._spent, self._looked = thread_time(), monotonic()
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.set_threshold(*self._before)
        gc.unfreeze()

    def _look(self) -> None:
        spent, now = thread_time(), monotonic()
        busy = (spent - self._spent) / max(now - self._looked, 0.001) > BUSY
        if not busy:
            if gc.get_count()[1] >= self._before[1]:
                gc.collect(1)
            if gc.get_count()[2] >= ENOUGH:
                gc.collect()
        self._spent, self._looked = thread_time(), monotonic()
