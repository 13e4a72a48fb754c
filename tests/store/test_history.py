"""The history: pages in bounded time, filters that leave nothing out, and the way back to every point."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.errors import KnownError
from hashiya.model.history import Asked, Entry
from hashiya.model.record import span_change
from hashiya.store import Store, compact
from hashiya.store import history as room
from tests.store.things import TEXT, add, all_of, folio, span, step


def everything(store: Store, asked: Asked = Asked(), limit: int = 100) -> list[Entry]:  # noqa: B008
    found: list[Entry] = []
    before: int | None = None
    while True:
        page = store.keeping.history(asked, before, limit)
        found += page.entries
        if page.before is None:
            return found
        assert before is None or page.before < before
        before = page.before


def test_pages(store: Store) -> None:
    for place in range(25):
        add(store, span(TEXT, (place, place + 2)))
    assert [one.number for one in everything(store, limit=7)] == list(range(25, 0, -1))
    (change,) = store.keeping.changes(25)
    assert change.before is None and change.after is not None and change.after["ranges"] == [[24, 26]]


def test_filters(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_WINDOW", 4)  # many pages are empty
    store.add_folios([folio("e", "another")], annotator="Bea")
    one, other = span(TEXT, (0, 3), note='with a "quote"'), span("another", (0, 3), document="e")
    store.apply(Step("span.add", (span_change(None, one),), {"label": "entity"}, "Ali"))
    store.apply(Step("span.add", (span_change(None, other),), {"label": "entity"}, "Bea"))
    store.apply(Step("span.note", (span_change(one, replace(one, note="100 %")),), {}, "Ali"))
    for number in range(20):
        title = Change("document", "d", "d", {"title": _title(number)}, {"title": _title(number + 1)})
        store.apply(Step("document.title", (title,), {"title": "x"}, "Ali"))
    store.undo("Cem")
    assert store.keeping.annotators() == ["Ali", "Bea", "Cem"]

    def numbers(**asked: str) -> list[int]:
        return [entry.number for entry in everything(store, Asked(**asked), 3)]

    assert numbers(annotator="Bea") == [3, 1]
    assert numbers(kind="spans") == [4, 3, 2]
    assert numbers(kind="imports") == [1]
    assert numbers(span=one.id) == [4, 2]
    assert numbers(document="e") == [3, 1]
    assert numbers(document="d") == [25, *range(24, 4, -1), 4, 2]
    assert numbers(text="100 %") == [4]
    assert numbers(text='a "quote"') == [4, 2]
    assert numbers(text="title 7") == [12, 11]
    assert numbers(text="nowhere") == []
    assert numbers(document="d", annotator="Cem") == [25]
    assert numbers(kind="no such kind") == []


def _title(number: int) -> str:
    return f"title {number}" if number else "title of d"


@pytest.mark.parametrize("seed", range(6))
def test_every_point_is_reached_from_every_other(store: Store, path: Path, seed: int) -> None:
    source = random.Random(seed)
    states = {0: all_of(store)}
    spans = []
    for _ in range(12):
        if spans and source.random() < 0.4:
            old = spans.pop(source.randrange(len(spans)))
            number = store.apply(step(span_change(old, None))).number
        else:
            start = source.randrange(len(TEXT) - 5)
            spans.append(span(TEXT, (start, start + 4)))
            number = add(store, spans[-1]).number
        states[number] = all_of(store)
    for _ in range(30):
        target = source.choice(list(states))
        way = store.keeping.way_to(target)
        before = all_of(store)
        back, forward = store.keeping.go_to(target, "someone")
        assert all_of(store) == states[target]
        assert (back or forward) == len(way)
        assert way or before == states[target]
        if source.random() < 0.2:
            store.close()
            store = Store.open(path)
    store.keeping.go_to(max(states))
    assert all_of(store) == states[max(states)]
    assert store.check() == []
    store.close()


def test_a_stopped_way_back_changes_nothing(store: Store) -> None:
    for place in range(6):
        add(store, span(TEXT, (place, place + 2)))
    before = all_of(store)

    def stop(done: int, total: int) -> None:
        if done == 4:
            raise KnownError("cancelled")

    with pytest.raises(KnownError):
        store.keeping.go_to(0, told=stop)
    assert all_of(store) == before
    assert len(everything(store)) == 6


def test_an_index_leads_to_the_history_of_a_span_and_a_document(store: Store) -> None:
    raw = store._database.raw()
    for query, index in ((room._OF_SPAN, "change_uid"), (room._OF_DOCUMENT, "change_document")):
        plan = raw.execute("EXPLAIN QUERY PLAN " + query, {"span": "", "document": ""}).fetchall()
        assert any(index in row[3] for row in plan), plan
    plan = raw.execute("EXPLAIN QUERY PLAN SELECT min(annotator) FROM step WHERE annotator > ''").fetchall()
    assert "step_annotator" in plan[0][3]


def test_compacting(store: Store, path: Path) -> None:
    store.add_folios([folio("e", TEXT * 400)])
    keep = span(TEXT, (0, 3))
    add(store, keep)
    add(store, span(TEXT, (4, 6)))
    store.undo()
    store.apply(step(Change("document", "e", "e", {"title": "title of e"}, None), action="document.remove"))
    last = add(store, span(TEXT, (8, 9)))
    before = all_of(store)
    would = store.keeping.would_go()
    assert (would.documents, would.steps) == (1, 1)
    found = store.keeping.compact()
    assert (found.documents, found.steps) == (1, 1)
    assert found.after < found.before or store.setting("x") is None
    assert all_of(store) == before
    assert store.check() == []
    assert [entry.state for entry in everything(store)] == ["done", "final", "final", "final"]
    assert store.redo_step() is None
    undone = store.undo()
    assert undone is not None and undone.number == last.number
    assert store.undo() is None
    raw = store._database.raw()
    assert raw.execute("SELECT count(*) FROM document_text WHERE document_id = 2").fetchone() == (0,)
    with pytest.raises(Exception, match="append-only"):
        raw.execute("DELETE FROM change")
    store.close()
    again = Store.open(path)  # the gate finds the triggers as they were
    again.close()
    assert path.stat().st_size == found.after


@pytest.mark.parametrize(("most", "where"), [(0, "FILE"), (1 << 30, "MEMORY")])
def test_a_large_project_is_not_made_anew_in_memory(
    store: Store, monkeypatch: pytest.MonkeyPatch, most: int, where: str
) -> None:
    """It took as much of it as the file is long."""
    monkeypatch.setattr(compact, "_IN_MEMORY", most)
    said: list[str] = []
    raw = store._database.raw()
    raw.set_trace_callback(said.append)
    store.keeping.compact()
    raw.set_trace_callback(None)
    place = said.index("VACUUM")
    asked = [one for one in said[:place] if "temp_store" in one]
    assert asked == (["PRAGMA temp_store = FILE"] if where == "FILE" else [])
    assert raw.execute("PRAGMA temp_store").fetchone() == (2,)
