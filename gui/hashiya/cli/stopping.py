"""Who is told to stop, or loses its terminal, cleans up as after Ctrl-C: nothing half done is left behind."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread
from typing import Final

_SOON: Final = 0.01
"""Seconds after which an order that was lost is given again."""


@contextmanager
def stopped_in_order() -> Iterator[None]:
    """Inside, SIGTERM and SIGHUP raise SystemExit with a shell's status (128 and the number), unless they are ignored.

    What a signal raises while Python runs a callback of its collector goes nowhere (`sys.unraisablehook` hears of it):
    that order, Ctrl-C too, is given again a moment later.
    """
    if current_thread() is not main_thread():
        yield
        return
    names = ("SIGTERM", "SIGHUP")
    signals = [getattr(signal, name) for name in names if hasattr(signal, name)]
    taken = [one for one in signals if signal.getsignal(one) is signal.SIG_DFL]
    lost: list[BaseException] = []
    before = sys.unraisablehook
    alarm = signal.getsignal(signal.SIGALRM) if hasattr(signal, "setitimer") else None

    def stop(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    def again(number: int, frame: object) -> None:
        if lost:
            raise lost.pop()

    def hear(unraisable: sys.UnraisableHookArgs) -> None:
        if isinstance(unraisable.exc_value, SystemExit | KeyboardInterrupt) and hasattr(signal, "setitimer"):
            lost.append(unraisable.exc_value.with_traceback(None))
            signal.signal(signal.SIGALRM, again)
            signal.setitimer(signal.ITIMER_REAL, _SOON)
        else:
            before(unraisable)

    for one in taken:
        signal.signal(one, stop)
    sys.unraisablehook = hear
    try:
        yield
    finally:
        sys.unraisablehook = before
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, alarm or signal.SIG_DFL)
        for one in taken:
            signal.signal(one, signal.SIG_DFL)
