"""A full disk: said in words, nothing half written, and all is well once there is room."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import backups
from hashiya.session.project import Session
from hashiya.store import Store
from tests.store.things import SCHEME, TEXT, add, all_of, folio, span


def test_no_more_pages(store: Store) -> None:
    raw = store._database.raw()
    add(store, span(TEXT, (0, 3)))
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    before = all_of(store)
    with pytest.raises(KnownError) as caught:
        store.add_folios(folio(str(number), TEXT * 100 + str(number)) for number in range(400))
    assert caught.value.code == "project.full"
    with pytest.raises(KnownError) as caught:
        add(store, *(span(TEXT, (0, 3), note="x" * 1000) for _ in range(500)))
    assert caught.value.code == "project.full"
    assert all_of(store) == before
    raw.execute("PRAGMA max_page_count = 1000000")
    add(store, span(TEXT, (4, 5)))
    store.undo()
    assert all_of(store) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of two megabytes."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("this system lets nobody mount")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_small_disk(small_disk: Path) -> None:
    path = small_disk / "a.hashiya"
    store = Store.create(path, SCHEME)
    store.add_folios([folio()], journal=False)
    done = 0
    with pytest.raises(KnownError) as caught:
        while True:
            add(store, span(TEXT, (0, 3), note="x" * 5000))
            done += 1
    assert caught.value.code == "project.full"
    assert done > 20
    assert len(store.spans("d")) == done
    store.close()  # there is no room to fold the log back in either
    assert list(small_disk.glob("*.hashiya"))
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    store = Store.open(path)
    assert len(store.spans("d")) == done
    add(store, span(TEXT, (0, 3)))
    store.close()
    assert [one.name for one in small_disk.iterdir()] == ["a.hashiya"]


def test_creating_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "ballast").write_bytes(b"x" * (2 << 20))
    with pytest.raises(KnownError) as caught:
        Store.create(small_disk / "a.hashiya", SCHEME)
    assert caught.value.code in ("project.full", "file.unwritable")
    assert [one.name for one in small_disk.iterdir()] == ["ballast"]


def test_a_full_disk_keeps_no_lock(small_disk: Path) -> None:
    Store.create(small_disk / "a.hashiya", SCHEME).close()
    with (small_disk / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
        while ballast.write(bytes(4096)) == 4096:
            pass
    with pytest.raises(KnownError) as caught:
        Store.open(small_disk / "a.hashiya")
    assert caught.value.code == "project.full"
    assert sorted(one.name for one in small_disk.iterdir()) == ["a.hashiya", "ballast"]


def test_a_backup_on_a_full_disk_names_the_folder(small_disk: Path, tmp_path: Path) -> None:
    with Session.open(tmp_path / "a.hashiya", create=True) as session:
        session.store.add_folios([folio("d", TEXT * 200_000)], journal=False)
        with pytest.raises(KnownError) as caught:
            backups.back_up(session, root=small_disk)
        folder = backups.folder_of(session, small_disk)
    assert (caught.value.code, caught.value.facts["path"]) == ("project.full", folder)
    assert list(folder.iterdir()) == []
