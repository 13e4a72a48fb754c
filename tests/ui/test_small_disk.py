"""The real window on a real small disk: full, read-only, gone; and two windows on one file."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hashiya.session import annotate
from hashiya.session.project import Session, default_scheme
from hashiya.store import Store, lock
from hashiya.ui import projects
from tests.store.things import folio
from tests.ui.windows import in_dialog, press

TEXT = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u0625\u0646 \u0627\u0644\u0627\u062c "


def run(*words: object) -> bool:
    return subprocess.run([*map(str, words)], capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of twenty megabytes."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    folder = tmp_path / "small"
    folder.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", folder):
        pytest.skip("this system lets nobody mount")
    yield folder
    run("umount", "-l", folder)


def made(path: Path) -> Path:
    store = Store.create(path, default_scheme())
    store.add_folios([folio("d", TEXT * 2000)], journal=False)
    store.close()
    return path


@pytest.fixture
def on_disk(window: Any, disk: Path) -> Iterator[Any]:
    """The window on a project there."""
    assert projects.open_project(window.desk, made(disk / "a.hashiya"))
    window._showing.catch_up()
    window.reader.setFocus()
    yield window
    session = window.desk.current.session
    if session is not None:
        session.pending.clear()
        projects.leave_project(window.desk)


def fill(disk: Path) -> Path:
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                pass
    return ballast


def mark(window: Any, start: int) -> None:
    """By keyboard, as one does."""
    window.reader.select(start, start + 6)
    press(window.reader, "1")


def spans(window: Any) -> int:
    return len(list(window.desk.session.spans(window.desk.current.document_id)))


def stored(path: Path) -> int:
    with Session.open(path, read_only=True) as session:
        assert session.store.check() == []
        return session.store.keeping.contents().spans


def test_a_full_disk(on_disk: Any, disk: Path) -> None:
    path = on_disk.desk.session.path
    mark(on_disk, 0)
    assert spans(on_disk) == 1
    ballast = fill(disk)
    place = 10
    while not on_disk.desk.session.pending and place < 12_000:
        mark(on_disk, place)
        place += 10
    session = on_disk.desk.session
    assert len(session.pending) == 1, "it never was full"
    assert "full" in on_disk.banner.sentence and "\n" not in on_disk.banner.sentence
    done = spans(on_disk)
    on_disk.banner._button.click()  # still full
    assert session.pending and spans(on_disk) == done
    ballast.unlink()
    on_disk.banner._button.click()
    assert not session.pending and spans(on_disk) == done + 1
    mark(on_disk, place + 10)
    press(on_disk.reader, "Ctrl+Z")
    assert on_disk.close()
    assert stored(path) == done + 1


def test_once_there_is_room_the_next_action_takes_what_waited_along(on_disk: Any, disk: Path) -> None:
    path = on_disk.desk.session.path
    ballast = fill(disk)
    place = 10
    while not on_disk.desk.session.pending and place < 12_000:
        mark(on_disk, place)
        place += 10
    assert "full" in on_disk.banner.sentence
    done = spans(on_disk)
    ballast.unlink()
    mark(on_disk, place + 10)
    assert not on_disk.desk.session.pending and spans(on_disk) == done + 2
    assert on_disk.banner.sentence == "Now it is done, and on the disk."
    assert on_disk.close() and stored(path) == done + 2


def test_a_full_disk_and_a_copy_elsewhere(
    on_disk: Any, disk: Path, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hashiya.ui import file_dialogs

    fill(disk)
    place = 10
    while not on_disk.desk.session.pending and place < 12_000:
        mark(on_disk, place)
        place += 10
    assert on_disk.desk.session.pending
    done, target = spans(on_disk), tmp_path / "copy.hashiya"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(target), ""))
    met = in_dialog(qtbot, lambda dialog: dialog.copy.click())
    assert on_disk.close() and met
    assert stored(target) == done + 1


def test_a_disk_that_is_read_only(on_disk: Any, disk: Path) -> None:
    path = on_disk.desk.session.path
    mark(on_disk, 0)
    projects.leave_project(on_disk.desk)
    assert run("mount", "-o", "remount,ro", disk)
    assert not projects.open_project(on_disk.desk, path)
    assert "a.hashiya" in on_disk.banner.sentence
    on_disk.banner._button.click()
    assert on_disk.desk.session.read_only and spans(on_disk) == 1
    mark(on_disk, 20)
    assert spans(on_disk) == 1
    projects.leave_project(on_disk.desk)
    assert run("mount", "-o", "remount,rw", disk)
    assert projects.open_project(on_disk.desk, path)
    mark(on_disk, 20)
    assert spans(on_disk) == 2


def test_a_disk_that_is_pulled_out(on_disk: Any, disk: Path, tmp_path: Path) -> None:
    """Unmounted lazily, it is there for who has it open, but not at its place."""
    mark(on_disk, 0)
    other = tmp_path / "other"
    other.mkdir()
    assert run("mount", "--bind", disk, other) and run("umount", "-l", disk)
    try:
        mark(on_disk, 20)
        assert len(on_disk.desk.session.pending) == 1 and on_disk.banner.sentence
        assert run("mount", "--bind", other, disk)
        on_disk.banner._button.click()
        assert not on_disk.desk.session.pending and spans(on_disk) == 2
    finally:
        run("umount", "-l", other)


def test_the_file_is_deleted_while_it_is_open(window: Any, tmp_path: Path, qtbot: Any, monkeypatch: Any) -> None:
    from hashiya.ui import file_dialogs

    path = made(tmp_path / "a.hashiya")
    projects.open_project(window.desk, path)
    mark(window, 0)
    for left in tmp_path.glob("a.hashiya*"):
        left.unlink()
    mark(window, 20)
    assert len(window.desk.session.pending) == 1 and "a.hashiya" in window.banner.sentence
    target = tmp_path / "b.hashiya"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(target), ""))
    met = in_dialog(qtbot, lambda dialog: dialog.copy.click())
    assert window.close() and met
    assert stored(target) == 2 and not path.exists()


def test_a_second_window_names_who_has_it(window: Any, tmp_path: Path, monkeypatch: Any) -> None:
    """Of another machine: its owner is named, and it can be read."""
    fcntl = pytest.importorskip("fcntl")
    path = made(tmp_path / "a.hashiya")
    with Session.open(path, annotator="Nur") as first:
        annotate.add(first, "d", [(0, 6)], first.scheme.labels[0].name)
        assert not projects.open_project(window.desk, path)
        said = window.banner.sentence
        assert "a.hashiya" in said
        window.banner._button.click()  # open for reading
        assert window.desk.session.path == path and window.desk.session.read_only
        assert spans(window) == 1
        press(window.reader, "1")
        assert spans(window) == 1
    projects.leave_project(window.desk)
    note = lock.lock_path(path)
    note.write_text("17\nfar-away\n<b>Nur</b>\n1790000000000\n", encoding="utf-8")
    assert socket.gethostname() != "far-away"
    with note.open("r+b") as held:  # as the server of a network drive does for another machine
        fcntl.flock(held, fcntl.LOCK_EX)
        assert not projects.open_project(window.desk, path)
        said = window.banner.sentence
        assert "far-away" in said and "<b>Nur</b>" in said
        monkeypatch.setattr(type(window.desk.messages), "ask", lambda *_, **__: False)
        window.banner._button.click()  # nobody takes over: it is read
        assert window.desk.session.read_only and spans(window) == 1
        projects.leave_project(window.desk)
    note.unlink()
