"""A worker takes documents in while the window reads."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from peewee import InterfaceError

from hashiya.model.errors import KnownError
from hashiya.store import Store
from tests.store.things import TEXT, add, folio, span


def test_a_worker_writes_while_the_window_reads(store: Store, path: Path) -> None:
    half, go_on = threading.Event(), threading.Event()

    def folios():
        for number in range(200):
            if number == 100:
                half.set()
                assert go_on.wait(10)
            yield folio(f"w{number}", TEXT, span(TEXT, (0, 3), document=f"w{number}"))

    def work() -> tuple[int, str, int]:
        with store.in_this_thread():
            raw = store._database.raw()
            synchronous = raw.execute("PRAGMA synchronous").fetchone()[0]
            keys = raw.execute("PRAGMA foreign_keys").fetchone()[0]
            step, _ = store.add_folios(folios())
            assert step is not None
            return synchronous, step.action, keys

    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(work)
        assert half.wait(10)
        assert [one.id for one in store.documents()] == ["d"]
        assert store.text("d") == TEXT
        go_on.set()
        assert working.result() == (2, "import", 1)
        assert len(list(store.documents())) == 201
        add(store, span(TEXT, (0, 3)))
        store.undo()
        store.undo()
        assert len(list(store.documents())) == 1
    store.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_thread_without_a_connection_cannot_touch_it(store: Store) -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(InterfaceError):
        pool.submit(store.count).result()


def test_the_connection_is_closed_when_the_work_fails(store: Store) -> None:
    def work() -> None:
        with store.in_this_thread():
            raise KnownError("cancelled")

    with ThreadPoolExecutor(1) as pool:
        for _ in range(3):
            with pytest.raises(KnownError):
                pool.submit(work).result()
        assert pool.submit(store._database.is_closed).result()


def test_closing_while_a_worker_still_reads(store: Store, path: Path) -> None:
    add(store, span(TEXT, (0, 3)))
    opened, end = threading.Event(), threading.Event()

    def work() -> int:
        with store.in_this_thread():
            found = len(store.spans("d"))
            opened.set()
            end.wait(10)
            return found

    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(work)
        assert opened.wait(10)
        store.close()
        end.set()
        assert working.result() == 1
    again = Store.open(path)
    assert len(again.spans("d")) == 1
    again.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_closing_closes_what_an_interrupted_reading_left_open(store: Store, path: Path) -> None:
    """Else the file stays locked until the garbage is collected, and whoever opens it next waits."""
    store.add_folios(folio(f"x{number}", f"text {number}") for number in range(300))
    store.close()
    reader = Store.open(path, read_only=True)
    reading = reader.documents()
    next(reading)
    reader.close()
    raw = sqlite3.connect(path, timeout=0, isolation_level=None)
    raw.execute("BEGIN EXCLUSIVE")
    raw.execute("ROLLBACK")
    raw.close()
    reading.close()
