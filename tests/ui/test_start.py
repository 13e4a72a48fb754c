"""The start of the window: what it needs and what it can do without."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from hashiya.app import SETTINGS
from hashiya.model.errors import KnownError
from hashiya.session.own_folders import own_folders
from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.display import require_display
from hashiya.ui.late import Late

EVERY = (*COMMANDS, *language_commands())


def run(code: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def choose(language: str) -> None:
    """Settings that say so, for the processes of this test."""
    settings = own_folders().user_config_path / SETTINGS
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[look]\nlanguage={language}\n", "utf-8")


@pytest.mark.parametrize("command", EVERY, ids=[command.id for command in EVERY])
def test_each_command_finds_its_handler(command) -> None:
    work = command.run.func if isinstance(command.run, partial) else command.run
    assert callable(work.found() if isinstance(work, Late) else work)


def test_a_handler_that_is_not_there_is_no_handler() -> None:
    with pytest.raises(AttributeError):
        Late("files", "no_such_thing").found()
    with pytest.raises(ImportError):
        Late("no_such_module", "open_project").found()


def test_the_window_starts_without_handlers_dialogs_and_formats(tmp_path: Path) -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
def ready():
    QApplication.processEvents()
    late = ("hashiya.ui.handlers.", "hashiya.ui.dialogs.", "hashiya.formats", "hashiya.reports.terminal",
            "hashiya.view.sheet", "hashiya.view.access_text", "hashiya.ui.searching", "hashiya.ui.panels.search",
            "hashiya.ui.models.concordance", "hashiya.ui.markdown", "hashiya.session.search", "hashiya.reports",
            "PySide6.QtNetwork")
    print(*[name for name in sys.modules if name.startswith(late)])
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
sys.exit(main([]))
"""
    first, second = (run(code, QT_QPA_PLATFORM="offscreen") for _ in range(2))
    assert first.returncode == second.returncode == 0, first.stderr + second.stderr
    assert "hashiya.formats" in first.stdout, "the welcome project was made"
    assert second.stdout.strip() == ""


@pytest.mark.parametrize(("language", "some"), [("en", set()), ("ar", {"StandardPixmap"}), ("fa", {"StandardPixmap"})])
def test_the_start_makes_no_constants_that_nobody_asks_for(tmp_path: Path, language: str, some: set[str]) -> None:
    choose(language)
    code = """
import enum, sys
import hashiya.ui
from PySide6.QtWidgets import QApplication
made, make = set(), enum.EnumType._create_
def create(cls, class_name, names, **given):
    made.add(class_name)
    return make(cls, class_name, names, **given)
enum.EnumType._create_ = create
def ready():
    QApplication.processEvents()
    print("made:", *made & {
        "StandardPixmap",  # QStyle has 600 more, and is needed from right to left
        "TabShape",  # QTabWidget: all classes of widgets were made
    }, "GlobalColor" in made)
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
sys.exit(main([]))
"""
    done = [run(code, QT_QPA_PLATFORM="offscreen") for _ in range(2)][1]
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) == {"made:", *some, "True"}


def test_what_was_left_out_comes_when_the_window_is_painted(tmp_path: Path) -> None:
    """And keys that do not wait for it are not lost."""
    code = """
import sys, time
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
def living(window):
    from PySide6.QtTest import QTest
    QApplication.processEvents()
    window.activateWindow()
    reader, word = window.reader, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    before = len(list(window.desk.current.spans()))
    QTest.keyClick(reader, Qt.Key.Key_Left, word)
    QTest.keyClick(reader, Qt.Key.Key_1)
    print("marked:", len(list(window.desk.current.spans())) - before)
    end = time.monotonic() + 20
    while not window.panels.inspector.is_filled and time.monotonic() < end:
        QApplication.processEvents()
    print("inspected:", window.panels.inspector.is_filled)
    window.actions_["edit.undo"].trigger()
    overview, session = window.reader._overview, window.desk.current.session
    from hashiya.session import backups
    def ready():
        return window._afterwards.done and overview._drawn is not None and backups.listed(backups.folder_of(session))
    while not ready() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    print("ready:", bool(ready()))
    print("loaded:", "hashiya.ui.finder" in sys.modules, window.panels.inspector.page.there is not None)
    return 0
def exec_():
    from hashiya.ui.window import Window
    return living(next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window)))
QApplication.exec = staticmethod(exec_)
from hashiya.cli import main
sys.exit(main([]))
"""
    run(
        "import sys; from PySide6.QtWidgets import QApplication; QApplication.exec = lambda *_: 0; "
        "from hashiya.cli import main; main([])",
        QT_QPA_PLATFORM="offscreen",
    )
    done = run(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == "marked: 1 inspected: True ready: True loaded: True True".split()


def test_no_source_is_read_at_the_start(tmp_path: Path) -> None:
    code = """
import linecache, sys
from PySide6.QtWidgets import QApplication
def ready():
    QApplication.processEvents()
    print("hashiya.ui.window" in sys.modules, *linecache.cache)
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
sys.exit(main([]))
"""
    done = run(code, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    started, *read = done.stdout.split()
    late = [path for path in read if "hashiya" in path and Path(path).parent.name in ("view", "panels", "session")]
    assert started == "True" and not late


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":987654"])
def test_without_a_screen_there_is_one_sentence(display: str) -> None:
    done = run(
        "import sys; from hashiya.cli import main; sys.exit(main([]))",
        QT_QPA_PLATFORM="",
        DISPLAY=display,
        WAYLAND_DISPLAY="",
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("hashiya: There is no screen") and done.stderr.count("\n") == 1


def test_where_a_screen_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    require_display({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    require_display({"DISPLAY": "far.example:10.0"}, "linux")
    require_display({}, "win32")
    require_display({}, "darwin")
    asked: list[str] = []

    def answer(there: bool, address: str) -> None:
        asked.append(address)
        if not there:
            raise FileNotFoundError

    monkeypatch.setattr(socket.socket, "connect", lambda _, address: answer(False, address))
    for nowhere in ({}, {"QT_QPA_PLATFORM": "xcb"}, {"WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": str(tmp_path)}):
        with pytest.raises(KnownError, match="no screen"):
            require_display(nowhere, "linux")
    monkeypatch.setattr(socket.socket, "connect", lambda _, address: answer(True, address))
    require_display({"WAYLAND_DISPLAY": "here", "XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    require_display({"DISPLAY": ":3.0"}, "linux")
    assert asked == [str(tmp_path / "gone"), str(tmp_path / "here"), "/tmp/.X11-unix/X3"]
