"""Who double-clicks sees no terminal: what is wrong with a start is said in a window, in the language of the system."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hashiya.session.project import Session

LOOK = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

press = sys.argv.pop(1)

def look():
    seen = []
    for top in [one for one in QApplication.topLevelWidgets() if one.isVisible()]:
        if isinstance(top, QMessageBox):
            buttons = [one.text() for one in top.buttons()]
            seen.append(("box", top.text(), top.informativeText(), buttons, top.windowTitle()))
        elif hasattr(top, "banner"):
            at = top.childAt(top.banner.mapTo(top, top.banner.rect().center()))
            uppermost = at is top.banner or top.banner.isAncestorOf(at)
            buttons = [one.text() for one in top.banner.findChildren(QAbstractButton) if one.isVisible() and one.text()]
            seen.append(("window", top.banner.sentence if uppermost else "hidden", "", buttons, top.windowTitle()))
    print(json.dumps(seen), flush=True)
    for top in QApplication.topLevelWidgets():
        if press and isinstance(top, QMessageBox):
            top.buttons()[int(press)].click()
        else:
            top.close()
    QApplication.closeAllWindows()

def watched(run):
    def begin(*arguments):
        QTimer.singleShot(700, look)
        return run(*arguments)
    return begin

run = QApplication.exec
QApplication.exec = watched(lambda _: run())
QMessageBox.exec = watched(QMessageBox.exec)
from hashiya.cli import main
import hashiya.cli.program
hashiya.cli.program.subprocess.Popen = lambda words, **_: print("started", *words[3:], flush=True)
if "--mistake" in sys.argv:
    import hashiya.app
    del hashiya.app.Shell.open
    sys.argv.remove("--mistake")
sys.exit(main(sys.argv[1:]))
"""


def environment(tmp_path: Path, home: Path | None = None, screen: bool = True) -> dict[str, str]:
    home = home or tmp_path / "home"
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "LANGUAGE", "QT_QPA_PLATFORM", "LC_ALL", "XDG_RUNTIME_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    platform = {"QT_QPA_PLATFORM": "offscreen"} if screen else {}
    return {**kept, **folders, **platform, "HOME": str(home), "LANG": "ar_EG.UTF-8"}


def started(
    tmp_path: Path, *arguments: str, press: str = "", **said: Any
) -> tuple[list[list[Any]], subprocess.CompletedProcess[str]]:
    """What is seen of a start with *arguments*, and its end; of a box the button of that number is pressed."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK, press, *arguments], env=environment(tmp_path, **said), cwd=tmp_path,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    done.stderr = "".join(line for line in done.stderr.splitlines(True) if "plugin does not support" not in line)
    first = done.stdout.splitlines()[0] if done.stdout else "[]"
    return json.loads(first), done


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "good.hashiya"
    Session.open(path, create=True).close()
    return path


def test_a_file_or_project_that_is_gone(tmp_path: Path) -> None:
    for name, words in (("none.hashiya", "لا يوجد مشروع"), ("none.txt", "لا يوجد ملف")):
        seen, done = started(tmp_path, str(tmp_path / name))
        ((kind, said, _, buttons, title),) = seen
        assert kind == "box" and words in said and name in said
        assert len(buttons) == 3 and "حاشية" in title
        assert done.returncode == 1 and done.stderr.count("\n") == 1 and name in done.stderr
        assert "started" not in done.stdout


def test_the_way_on(tmp_path: Path) -> None:
    _, done = started(tmp_path, str(tmp_path / "none.hashiya"), press="0")
    assert done.stdout.splitlines()[1:] == ["started"]


@pytest.mark.parametrize("case", ["cut", "foreign", "empty", "newer", "readable", "folder", "circle", "locked"])
def test_a_project_that_cannot_be_opened(tmp_path: Path, project: Path, case: str) -> None:
    bad = tmp_path / "bad.hashiya"
    offered = {"cut": 1, "readable": 1, "locked": 1}.get(case, 0)
    if case == "cut":
        bad.write_bytes(project.read_bytes()[:50_000])
    elif case in ("foreign", "empty"):
        bad.write_text("hello" if case == "foreign" else "")
    elif case in ("newer", "readable"):
        shutil.copy(project, bad)
        with sqlite3.connect(bad) as connection:
            connection.execute("PRAGMA user_version = 99")
            if case == "readable":
                connection.execute("INSERT INTO setting VALUES ('min_reader', '1')")
        connection.close()
    elif case == "folder":
        bad.mkdir()
    elif case == "circle":
        bad.symlink_to(bad)
    elif case == "locked":
        shutil.copy(project, bad)
    other = Session.open(bad) if case == "locked" else None
    try:
        seen, done = started(tmp_path, str(bad))
    finally:
        if other is not None:
            other.close()
    ((kind, said, _, buttons, _),) = seen
    assert kind == ("box" if case == "circle" else "window")
    assert "bad" in said and not said.isascii()
    assert len(buttons) == (3 if kind == "box" else offered)
    assert done.stderr.startswith("hashiya: ") and "bad.hashiya" in done.stderr


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(tmp_path: Path, project: Path) -> None:
    project.chmod(0)
    seen, _ = started(tmp_path, str(project))
    assert seen[0][0] == "window" and "good" in seen[0][1]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which nobody may write")
def test_a_home_in_which_nothing_can_be_written(tmp_path: Path, project: Path) -> None:
    home = Path("/proc/self/none")
    seen, done = started(tmp_path, home=home)
    assert seen[0][0] == "window" and "none" in seen[0][1] and "cannot be written" in done.stderr
    seen, done = started(tmp_path, str(project), home=home)
    assert seen[0][0] == "window" and "good" in seen[0][4] and not done.stderr


def test_a_mistake_of_the_program(tmp_path: Path) -> None:
    seen, done = started(tmp_path, "--mistake")
    kind, said, more, buttons, _ = next(one for one in seen if one[0] == "box")
    assert kind == "box" and "أخطأت" in said and more and len(buttons) == 3
    assert done.returncode == 1 and "AttributeError" in done.stderr


def test_without_a_screen_the_terminal_is_told(tmp_path: Path) -> None:
    seen, done = started(tmp_path, str(tmp_path / "none.hashiya"), screen=False)
    assert (seen, done.returncode) == ([], 1) and done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_who_mistypes_on_a_terminal_is_told_there(tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-c", LOOK, "", "improt"], env=environment(tmp_path), cwd=tmp_path, stderr=theirs,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=120, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (1, b"") and b"There is no file improt" in os.read(ours, 1000)
    finally:
        os.close(ours)
        os.close(theirs)
