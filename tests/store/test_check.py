"""What `check` finds that nobody would have noticed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hashiya.model.errors import KnownError
from hashiya.store import Store
from tests.store.things import TEXT, add, folio, link, span


@pytest.fixture
def spoil(store: Store) -> Callable[[str], list[str]]:
    """Spoils the file behind the program's back, and checks it."""
    one, other = span(TEXT, (0, 3)), span(TEXT, (4, 5))
    add(store, one, other)
    add(store, link(one, other))

    def now(statement: str) -> list[str]:
        raw = store._database.raw()
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute(statement)
        found = store.check()
        assert all(str(problem) for problem in found)
        return [problem.code for problem in found]

    return now


def test_all_is_well(store: Store) -> None:
    heard: list[tuple[int, int | None]] = []
    assert store.check(lambda done, total: heard.append((done, total))) == []
    assert heard == [(0, 1), (1, 1)]


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE document_text SET text = replace(text, '2014', '2015')", ["text.altered"]),
        ("UPDATE document_text SET text = text || 'x'", ["text.altered"]),
        ("DELETE FROM document_text", ["text.altered"] * 3),
        ("UPDATE span SET text = 'x' WHERE start = 0", ["span.mismatch"]),
        ('UPDATE span SET start = 100000, "end" = 100003 WHERE start = 0', ["span.outside"]),
        ("UPDATE span SET ranges = '[[0,2],[1,3]]' WHERE start = 0", ["span.ranges"]),
        ("UPDATE span SET fields = '{' WHERE start = 0", ["project.damaged"]),
        ("DELETE FROM span WHERE start = 0", ["project.damaged", "link.ends"]),
        ("UPDATE span SET document_id = 99 WHERE start = 0", ["project.damaged", "link.ends"]),
        ("UPDATE span SET text = CAST(x'ff' AS TEXT) WHERE start = 0", ["project.damaged"]),
    ],
)
def test_what_is_found(spoil: Callable[[str], list[str]], statement: str, codes: list[str]) -> None:
    assert spoil(statement) == codes


def test_a_damaged_span_is_said_when_it_is_read(store: Store, spoil: Callable[[str], list[str]]) -> None:
    for statement in (
        "UPDATE span SET fields = '{' WHERE start = 0",
        "UPDATE span SET fields = NULL, text = CAST(x'ff' AS TEXT) WHERE start = 0",
    ):
        spoil(statement)
        with pytest.raises(KnownError) as caught:
            store.spans("d")
        assert caught.value.code == "project.damaged"


def test_it_can_be_cancelled(store: Store) -> None:
    store.add_folios([folio("e", TEXT)])
    with pytest.raises(KnownError) as caught:
        store.check(cancelled=lambda: True)
    assert caught.value.code == "cancelled"
