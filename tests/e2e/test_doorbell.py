"""One window for one project: a second start hands over and leaves."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from hashiya.session.project import default_scheme
from hashiya.store import Store
from hashiya.ui.doorbell import LEAVE, door


def start(*arguments: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "hashiya", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def ended(qtbot: Any, second: subprocess.Popen[str]) -> tuple[int, str]:
    """Its status and what it said; it is killed where it opened a window of its own."""
    try:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    finally:
        second.kill()
        said = "".join(second.communicate())
    return second.returncode, said


def test_a_second_start_brings_the_window_forward(window: Any, qtbot: Any) -> None:
    path = window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    window.showMinimized()
    assert ended(qtbot, start(path)) == (0, "")
    qtbot.waitUntil(lambda: not window.isMinimized())


def test_a_start_without_a_project_too(window: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: Path(door(window.desk.session.path)).exists())
    window.desk.settings.flush()
    assert ended(qtbot, start()) == (0, "")


def test_files_are_handed_over(window: Any, qtbot: Any, tmp_path: Path) -> None:
    path = window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    text = tmp_path / "\u0646\u0635 \u062c\u062f\u064a\u062f.txt"
    text.write_text("\u0646\u0635 \u062c\u062f\u064a\u062f", "utf-8")
    assert ended(qtbot, start(path, text)) == (0, "")
    qtbot.waitUntil(lambda: any(one.source == text.name for one in window.desk.session.documents()))


def test_each_of_several_projects_has_a_window(window: Any, qtbot: Any, tmp_path: Path) -> None:
    path = window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    other = tmp_path / "\u0622\u062e\u0631 1.hashiya"
    Store.create(other, default_scheme()).close()
    window.showMinimized()
    second = start(other, path)
    try:
        qtbot.waitUntil(lambda: not window.isMinimized(), timeout=20_000)
        qtbot.waitUntil(lambda: Path(door(other)).exists(), timeout=20_000)
    finally:
        second.terminate()
        said = "".join(second.communicate())
    assert not said


def test_a_door_left_behind_is_replaced(shell: Any, qtbot: Any) -> None:
    path = shell.window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    shell._doorbell.fall_silent()
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(door(path))
    dead.close()  # nobody listens, the name is still there
    shell._doorbell.answer_for(path)
    assert ended(qtbot, start(path)) == (0, "")


def test_the_leave_to_come_forward_is_handed_over(shell: Any, qtbot: Any, monkeypatch: Any) -> None:
    path = shell.window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    monkeypatch.setenv(LEAVE, "token 1")
    with qtbot.waitSignal(shell._doorbell.rung, timeout=20_000) as rung:
        second = start(path)
    assert rung.args == [[], "token 1"]
    assert ended(qtbot, second) == (0, "")
    assert os.environ[LEAVE] == "token 1"  # not taken to heart where there is no Wayland


def test_nonsense_at_the_door(window: Any, qtbot: Any) -> None:
    path = window.desk.session.path
    qtbot.waitUntil(lambda: Path(door(path)).exists())
    before = list(window.desk.session.documents())
    for nonsense in (
        b"\n",
        b"{}\n",
        b"[1]\n",
        b'{"files": [1], "leave": ""}\n',
        b'{"files": ["\\u0000"], "leave": ""}\n',
        b"\xff\n",
        b"[" * 100_000 + b"\n",
        b"",
    ):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(door(path))
            client.sendall(nonsense)
            qtbot.wait(30)
    assert ended(qtbot, start(path)) == (0, "")
    assert list(window.desk.session.documents()) == before
