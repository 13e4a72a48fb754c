"""The rows of the list of documents as they come: the first ones at once, the others when these are painted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hashiya.model.document import Document, Folio
from hashiya.model.listing import FIRST, Order
from hashiya.session.project import Session
from hashiya.ui import shelf as module
from hashiya.ui.current import Current
from hashiya.ui.shelf import Shelf

MANY = 700


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.open(tmp_path / "s.hashiya", create=True) as session:
        texts = [Folio(Document(f"d{n}", f"title {MANY - n:04d}"), f"text {n}") for n in range(MANY)]
        session.store.add_folios(texts, journal=False)
        yield session


@pytest.fixture
def current(qapp: Any) -> Iterator[Current]:
    current = Current()
    yield current
    current.use(None)
    current.deleteLater()


def test_the_first_rows_are_there_before_the_others(current: Current, session: Session, qtbot: Any) -> None:
    shelf = Shelf(current, "en")
    seen: list[tuple[int, bool]] = []
    shelf.listed.connect(lambda: seen.append((len(shelf.rows), shelf.complete)))
    current.use(session)
    qtbot.waitUntil(lambda: shelf.complete and len(shelf.rows) == MANY)
    first = next(rows for rows, complete in seen if not complete and rows)
    assert first == FIRST < MANY, seen
    assert shelf.total == MANY
    shelf.sort(Order("title"))  # the rows of before stand until the new ones are there: nobody waits for anything
    qtbot.waitUntil(lambda: shelf.complete)
    assert [session.store.page(shelf.rows[:1])[0].id, len(shelf.rows)] == [f"d{MANY - 1}", MANY]


def test_who_rests_before_the_others_leaves_at_once(
    current: Current, session: Session, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_HEAD_START", 60.0)
    shelf = Shelf(current, "en")
    current.use(session)
    qtbot.waitUntil(lambda: bool(shelf.rows))
    assert not shelf.complete
    begun = time.monotonic()
    shelf.close()
    assert time.monotonic() - begun < 30
