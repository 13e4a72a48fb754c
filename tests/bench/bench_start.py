"""How long the first window takes, against an empty window of PySide6: from the start of the process until it is
painted. Each start is a new process with a home of its own, and ends as when the window is closed."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row, row

TIMES = 7

_READY = """
import os, sys, time
from PySide6.QtWidgets import QApplication

def ready():
    QApplication.instance().processEvents()
    assert QApplication.topLevelWidgets()
    print(time.monotonic(), time.process_time(), flush=True)
    return 0
"""

_EMPTY = (
    _READY
    + """
from PySide6.QtWidgets import QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1100, 760)
window.show()
ready()
os._exit(0)
"""
)

_HASHIYA = (
    _READY
    + """
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
main([])
"""
)


SECONDS = 1.5
"""How long a window is watched after it was painted."""

_SETTLING = (
    _READY
    + """
def settle():
    ready()
    spent, longest, end = time.thread_time(), 0.0, time.monotonic() + {seconds}
    while time.monotonic() < end:
        begun = time.thread_time()
        QApplication.instance().processEvents()
        longest = max(longest, time.thread_time() - begun)
        time.sleep(0.001)
    print(longest, time.thread_time() - spent, flush=True)
    return 0
QApplication.exec = staticmethod(settle)
from hashiya.cli import main
main([])
"""
)


def start(code: str, home: Path) -> tuple[float, float]:
    """Milliseconds until the window of *code* is there: on the clock, and of the processor."""
    begin = time.monotonic()
    there, spent = map(float, _run(code, home).splitlines()[0].split())
    return (there - begin) * 1000, spent * 1000


def settling(home: Path) -> tuple[float, float]:
    """Milliseconds of the processor that the window needs after it was painted: at most at once, and altogether."""
    longest, spent = map(float, _run(_SETTLING.format(seconds=SECONDS), home).splitlines()[1].split())
    return longest * 1000, spent * 1000


def _run(code: str, home: Path) -> str:
    """What *code* prints in a process of its own with that *home*."""
    home.mkdir(exist_ok=True)
    homes = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    # Compiled modules are kept, as in any installation.
    kept = {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
        "TMPDIR": str(home),
    }
    environ = {**os.environ, **homes, **kept}
    return subprocess.run([sys.executable, "-c", code], env=environ, check=True, capture_output=True, text=True).stdout


def measure_start(folder: Path) -> Iterator[Row]:
    """The first start ever, which makes the welcome project, and every other one."""
    for code in (_EMPTY, _HASHIYA):
        start(code, folder / "warm")
    empty = [start(_EMPTY, folder / "empty") for _ in range(TIMES)]
    first = [start(_HASHIYA, folder / f"first{number}") for number in range(TIMES)]
    later = [start(_HASHIYA, folder / "first0") for _ in range(TIMES)]
    for kind, found, target in (("first", first, None), ("later", later, 1.0)):
        for place, measure in enumerate(("clock", "processor")):
            value, bare = (statistics.median(one[place] for one in times) for times in (found, empty))
            name = f"window after a {kind} start, {measure}; baseline 1.5 empty + 200"
            yield row(name, value, "ms", baseline=1.5 * bare + 200, target=target)
    settled = [settling(folder / "first0") for _ in range(3)]
    yield row("the window after that, longest hold-up", statistics.median(one[0] for one in settled), "ms", target=16)
    yield row(f"the window after that, in {SECONDS} s", statistics.median(one[1] for one in settled), "ms")
