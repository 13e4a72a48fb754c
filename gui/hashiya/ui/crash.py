"""What happens when Hashiya itself is wrong: one calm dialog, and a log that holds no word of any text.

A `KnownError` that nobody caught is not a bug: it gets its sentence.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from hashiya import __version__
from hashiya.model.errors import KnownError

LONGEST_LOG = 1 << 20
"""Bytes after which the log begins anew."""


def report_of(error: BaseException) -> str:
    """Where *error* arose: types, files, lines and functions. No message and no values: they may quote a text."""
    lines = [time.strftime("%Y-%m-%dT%H:%M:%S%z"), f"Hashiya {__version__}, Python {sys.version.split()[0]}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        for frame in traceback.extract_tb(seen.__traceback__):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}: {frame.line}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines) + "\n\n"


class CrashWatch(QObject):
    """Takes the place of ``sys.excepthook`` between `begin` and `end`."""

    _caught = Signal(object)

    def __init__(self, log: Path, known: Callable[[KnownError], None], parent: QObject | None = None) -> None:
        """*log*: the file that reports go to. *known* shows a known error that nobody caught."""
        super().__init__(parent)
        self._log = log
        self._known = known
        self._telling = False
        self._before = sys.excepthook
        self._before_threads = threading.excepthook
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Listen from now on."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def end(self) -> None:
        """Put back what was there before."""
        sys.excepthook = self._before
        threading.excepthook = self._before_threads

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if not isinstance(error, KnownError):
            self._write(error)
            traceback.print_exception(kind, error, trace)
        self._caught.emit(error)

    def _thread_hook(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._hook(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _write(self, error: BaseException) -> None:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            fresh = not self._log.exists() or self._log.stat().st_size > LONGEST_LOG
            with self._log.open("w" if fresh else "a", encoding="utf-8") as file:
                file.write(report_of(error))
        except OSError:
            pass  # there is no better place to complain

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, KnownError):
            self._known(error)
            return
        if self._telling:
            return
        self._telling = True
        try:
            from hashiya.ui.dialogs.mistake import tell_mistake  # noqa: PLC0415 (hardly ever)

            tell_mistake(self._log)
        finally:
            self._telling = False
