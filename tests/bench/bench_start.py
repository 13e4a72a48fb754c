"""How long the first window takes, against an empty window of PySide6: from the start of the process until it is
painted, in each language. Each start is a new process with a home of its own, and ends as when the window is closed."""

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

LANGUAGES = {"en": "English", "ar": "Arabic", "fa": "Persian"}

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

_OURS = """
import gc
gc.disable()  # as the command does
import hashiya.ui  # as `hashiya.app` does, before anything of PySide6
"""

_HASHIYA = (
    _OURS
    + _READY
    + """
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
main([])
"""
)


SECONDS = 1.5
"""How long a window is watched after it was painted."""

_SETTLING = (
    _OURS
    + _READY
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


def home_in(language: str, home: Path) -> Path:
    """*home*, new, where settings say *language*."""
    settings = home / "config" / "hashiya" / "window.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[look]\nlanguage={language}\n", "utf-8")
    return home


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
    """The first start ever, which makes the welcome project, and every other one; all of them in turns."""
    start(_EMPTY, folder / "warm")
    start(_HASHIYA, folder / "warm")
    empty: list[tuple[float, float]] = []
    took: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for number in range(TIMES):
        empty.append(start(_EMPTY, folder / "empty"))
        for language in LANGUAGES:
            home = home_in(language, folder / f"{language}{number}")
            for kind in ("first", "later"):
                took.setdefault((kind, language), []).append(start(_HASHIYA, home))
    for place, measure in enumerate(("clock", "processor")):
        bare = statistics.median(one[place] for one in empty)
        yield row(f"an empty window, {measure}", bare, "ms")
        for (kind, language), found in took.items():
            value, target = statistics.median(one[place] for one in found), 1.0 if kind == "later" else None
            name = f"window after a {kind} start in {LANGUAGES[language]}, {measure}; baseline 1.5 empty + 200"
            yield row(name, value, "ms", baseline=1.5 * bare + 200, target=target)
    for language in LANGUAGES:
        settled = [settling(folder / f"{language}0") for _ in range(3)]
        longest, spent = (statistics.median(one[place] for one in settled) for place in (0, 1))
        yield row(f"the window after that in {LANGUAGES[language]}, longest hold-up", longest, "ms", target=16)
        yield row(f"the window after that in {LANGUAGES[language]}, in {SECONDS} s", spent, "ms")
