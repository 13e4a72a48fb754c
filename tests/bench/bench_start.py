"""How long the first window takes, against an empty window of PySide6: from the start of the process until it is
painted. Each start is a new process with a home of its own."""

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
    os._exit(0)
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


def start(code: str, home: Path) -> tuple[float, float]:
    """Milliseconds until the window of *code* is there: on the clock, and of the processor."""
    home.mkdir(exist_ok=True)
    homes = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    # Compiled modules are kept, as in any installation.
    kept = {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
        "TMPDIR": str(home),
    }
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **homes, **kept}, check=True, capture_output=True, text=True
    )
    there, spent = map(float, done.stdout.split())
    return (there - begin) * 1000, spent * 1000


def measure_start(folder: Path) -> Iterator[Row]:
    """The first start ever, which makes the welcome project, and every other one."""
    for code in (_EMPTY, _HASHIYA):
        start(code, folder / "warm")
    empty = [start(_EMPTY, folder / "empty") for _ in range(TIMES)]
    first = [start(_HASHIYA, folder / f"first{number}") for number in range(TIMES)]
    later = [start(_HASHIYA, folder / "first0") for _ in range(TIMES)]
    for kind, found, target in (("first", first, None), ("later", later, 4.0)):
        for place, measure in enumerate(("clock", "processor")):
            value, baseline = (statistics.median(one[place] for one in times) for times in (found, empty))
            yield row(f"window after a {kind} start, {measure}", value, "ms", baseline=baseline, target=target)
