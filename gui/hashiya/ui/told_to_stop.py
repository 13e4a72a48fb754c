"""Told to stop from outside, by the end of a desktop session, a shutdown or Ctrl+C in the terminal that it was started
from, the program ends as if its window had been closed: nothing is half done, and the next start hears of no crash."""

from __future__ import annotations

import os
import signal
import socket
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

_SIGNALS: Final = ("SIGTERM", "SIGHUP", "SIGINT")
_OURS: Final = (signal.SIG_DFL, signal.default_int_handler)


class ToldToStop(QObject):
    """Between its making and `end`, signals end Qt's loop with the status of a shell: 128 and the signal's number.

    A signal that is ignored, as behind nohup, stays so. On Windows the system closes windows instead.
    """

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._taken: dict[int, object] = {}
        if os.name != "posix":
            return
        self._coming, self._going = socket.socketpair()
        for end in (self._coming, self._going):
            end.setblocking(False)
        for name in _SIGNALS:
            number = getattr(signal, name)
            if signal.getsignal(number) in _OURS:
                self._taken[number] = signal.signal(number, _heed)
        self._before = signal.set_wakeup_fd(self._going.fileno(), warn_on_full_buffer=False)
        # Python runs handlers between its own steps, of which there are none while Qt waits: the socket wakes it.
        self._notifier = QSocketNotifier(self._coming.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)

    def end(self) -> None:
        """Leave signals to whom they belonged."""
        if os.name != "posix":
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._taken.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        self._coming.close()
        self._going.close()

    def _stop(self) -> None:
        told = [number for number in self._coming.recv(64) if number in self._taken]
        if told:
            self._app.exit(128 + told[0])


def _heed(number: int, frame: object) -> None:
    """What is to be done, Qt's loop does."""
