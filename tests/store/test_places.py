"""Where a project lies, and who has it open there."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.store import Store, drives, lock
from hashiya.store import database as files
from tests.store.things import SCHEME, TEXT, add, folio, span

posix = pytest.mark.skipif(os.name != "posix", reason="flock is POSIX's")


@posix
@pytest.mark.parametrize(
    ("path", "kind", "remote"),
    [
        ("/home/a/b.hashiya", "ext4", False),
        ("/home/a/team share/x/b.hashiya", "nfs4", True),
        ("/home/a/team shared/b.hashiya", "ext4", False),
        ("/media/win/b.hashiya", "cifs", True),
        ("/home/a/Dropbox (Lab)/b.hashiya", "ext4", True),
        ("/home/a/OneDrive - Lab/texts/b.hashiya", "ext4", True),
        ("/home/a/Dropbox.hashiya", "ext4", False),
    ],
)
def test_drives(path: str, kind: str, remote: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/a / ext4 rw 0 0\nserver:/x /home/a/team\\040share nfs4 rw 0 0\n//s/y /media/win cifs rw 0 0\nodd\n"
    )
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    assert drives.kind_of(Path(path)) == kind
    assert drives.is_remote(Path(path)) is remote


def test_on_a_network_drive_there_is_no_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "is_remote", lambda path: True)
    store = Store.create(path, SCHEME)
    store.add_folios([folio()], journal=False)
    raw = store._database.raw()
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert raw.execute("PRAGMA synchronous").fetchone() == (3,)
    add(store, span(TEXT, (0, 3)))
    assert not path.with_name(path.name + "-wal").exists()
    store.keeping.write_copy(path.with_name("copy.hashiya"))
    assert store.keeping.quick_check() == []
    store.close()
    assert store.check is not None
    assert sorted(one.name for one in path.parent.iterdir()) == ["a.hashiya", "copy.hashiya"]


def _elsewhere(path: Path) -> None:
    lock.lock_path(path).write_text("77\nanother-machine\n\u0644\u064a\u0644\u0649\n1700000000000\n", encoding="utf-8")


@posix
def test_another_machine_has_it_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a drive without locks the file itself counts, until somebody who knows takes over."""

    def unknown(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    Store.create(path, SCHEME).close()
    _elsewhere(path)
    monkeypatch.setattr(lock, "_try_lock", unknown)
    with pytest.raises(KnownError) as caught:
        Store.open(path)
    facts = caught.value.facts
    assert caught.value.code == "project.locked_on"
    assert (facts["process"], facts["host"], facts["person"]) == ("77", "another-machine", "\u0644\u064a\u0644\u0649")
    assert facts["since"] == datetime.fromtimestamp(1_700_000_000, UTC)
    Store.open(path, read_only=True).close()
    store = Store.open(path, take_over=True)
    assert store.unclean
    store.close()
    assert not lock.lock_path(path).exists()


@posix
def test_a_server_holds_the_lock_of_a_machine_that_is_gone(path: Path) -> None:
    import fcntl

    Store.create(path, SCHEME).close()
    _elsewhere(path)
    with lock.lock_path(path).open("r+b") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(KnownError) as caught:
            Store.open(path)
        assert caught.value.code == "project.locked_on"
        Store.open(path, take_over=True).close()


@posix
def test_a_living_process_of_this_machine_is_never_robbed(path: Path) -> None:
    store = Store.create(path, SCHEME)
    for take_over in (False, True):
        with pytest.raises(KnownError) as caught:
            Store.open(path, take_over=take_over)
        assert caught.value.code == "project.locked"
    store.close()


@posix
def test_without_locks_a_dead_process_of_this_machine_is_no_owner(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(handle: int) -> None:
        raise OSError(95, "Operation not supported")

    Store.create(path, SCHEME).close()
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    monkeypatch.setattr(lock, "_try_lock", unknown)
    lock.lock_path(path).write_text(f"{dead.pid}\n{socket.gethostname()}\nx\n1\n")
    store = Store.open(path)
    assert store.unclean
    store.close()
    store = Store.open(path, read_only=True)
    assert not store.unclean
    store.close()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"9" * 600, b"1\n" * 200, b"x\ny\nz\n-5\n"])
def test_an_odd_lock_file(path: Path, content: bytes) -> None:
    Store.create(path, SCHEME).close()
    lock.lock_path(path).write_bytes(content)
    store = Store.open(path)
    store.close()
