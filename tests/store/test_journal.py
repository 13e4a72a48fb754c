"""One step at a time: what is written, what is refused, what undo and redo bring back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.model.change import Change
from hashiya.model.document import Place
from hashiya.model.errors import KnownError
from hashiya.model.record import label_change, link_change, span_change
from hashiya.model.scheme import Label
from hashiya.store import Store
from tests.store.things import SCHEME, TEXT, add, all_of, folio, link, span, step


def refused(store: Store, *changes: Change) -> KnownError:
    before = all_of(store), store.undo_step()
    with pytest.raises(KnownError) as caught:
        store.apply(step(*changes))
    assert (all_of(store), store.undo_step()) == before
    assert str(caught.value)
    return caught.value


def test_a_span_comes_back_as_it_was(store: Store) -> None:
    one = span(
        TEXT, (0, 3), (6, 9), note="\u0645\u0644\u0627\u062d\u0638\u0629", fields={"n": [1, {"a": None}], "b": True},
        annotator="me", origin="hand",
    )  # fmt: skip
    done = add(store, one)
    assert store.spans("d") == [one] == [store.span(one.id)]
    assert done.number == 1
    assert store.document("d").spans == 1
    raw = store._database.raw()
    assert raw.execute("SELECT note FROM span").fetchone()[0] == one.note
    assert "\\u" not in raw.execute('SELECT "after" FROM change').fetchone()[0]


def test_spans_stand_in_text_order(store: Store) -> None:
    made = [span(TEXT, (5, 9)), span(TEXT, (0, 3)), span(TEXT, (0, 9)), span(TEXT, (0, 9), label="location")]
    add(store, *made)
    assert store.spans("d") == sorted(made, key=lambda one: one.order)


def test_undo_and_redo(store: Store) -> None:
    one = span(TEXT, (0, 3))
    add(store, one)
    renewed = replace(one, label="directive", note="n")
    store.apply(step(span_change(one, renewed), action="span.relabel"))
    undone = store.undo()
    assert undone is not None
    assert undone.action == "span.relabel"
    assert undone.changes == (span_change(renewed, one),)
    assert store.spans("d") == [one]
    found = store.redo_step()
    assert found is not None
    assert (found.action, found.changes) == ("span.relabel", ())
    assert store.redo() is not None
    assert store.spans("d") == [renewed]
    assert store.redo() is None
    assert store.undo() and store.undo()
    assert store.spans("d") == []
    assert store.undo() is None
    assert store.undo_step() is None


def test_a_new_action_makes_undone_ones_unreachable(store: Store) -> None:
    add(store, span(TEXT, (0, 3)))
    store.undo()
    kept = span(TEXT, (4, 5))
    add(store, kept)
    assert store.redo_step() is None
    assert store.redo() is None
    assert store.spans("d") == [kept]
    states = store._database.raw().execute("SELECT mode, state FROM step ORDER BY id").fetchall()
    assert states == [("do", "gone"), ("undo", "done"), ("do", "done")]


def test_who_undid_it_is_known(store: Store) -> None:
    add(store, span(TEXT, (0, 3)))
    store.undo("another")
    rows = store._database.raw().execute("SELECT mode, annotator, undoes FROM step ORDER BY id").fetchall()
    assert rows == [("do", "tester", None), ("undo", "another", 1)]


def test_history_outlives_closing(store: Store, path: Path) -> None:
    one, other = span(TEXT, (0, 3)), span(TEXT, (1, 5))
    add(store, one)
    add(store, other)
    store.undo()
    store.close()
    again = Store.open(path)
    assert again.spans("d") == [one]
    again.redo()
    assert {found.id for found in again.spans("d")} == {one.id, other.id}
    again.undo()
    again.undo()
    assert again.spans("d") == []
    again.close()


def test_links_go_and_come_with_their_spans(store: Store) -> None:
    a, b, c = (span(TEXT, (place, place + 2)) for place in (0, 4, 8))
    add(store, a, b, c)
    ab, bc = link(a, b), link(b, c)
    add(store, ab, bc)
    before = all_of(store)
    done = store.apply(step(span_change(b, None)))
    assert {(change.kind, change.id) for change in done.changes} == {("span", b.id), ("link", ab.id), ("link", bc.id)}
    assert store.links("d") == []
    store.undo()
    assert all_of(store) == before
    store.redo()
    assert store.links("d") == []
    assert [found.id for found in store.spans("d")] == [a.id, c.id]


def test_one_step_may_hold_spans_and_their_links(store: Store) -> None:
    a, b = span(TEXT, (0, 2)), span(TEXT, (4, 6))
    add(store, link(a, b), a, b)
    assert len(store.links("d")) == 1
    store.undo()
    assert (store.spans("d"), store.links("d")) == ([], [])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ranges": ()}, "span.empty"),
        ({"ranges": ((3, 3),)}, "span.empty"),
        ({"ranges": ((5, 3),)}, "span.empty"),
        ({"ranges": ((0, 3), (3, 5))}, "span.ranges"),
        ({"ranges": ((4, 6), (0, 3))}, "span.ranges"),
        ({"ranges": ((-1, 3),)}, "span.outside"),
        ({"ranges": ((0, len(TEXT) + 1),)}, "span.outside"),
        ({"text": "another"}, "span.mismatch"),
        ({"ranges": ((1, 4),)}, "span.mismatch"),
        ({"document": "nowhere"}, "document.missing"),
        ({"note": "half a letter: \ud83d"}, "value.surrogate"),
        ({"fields": {"a": "\udc00"}}, "value.surrogate"),
        ({"fields": {"a": float("nan")}}, "value.number"),
    ],
)
def test_the_border(store: Store, change: dict[str, object], code: str) -> None:
    good = span(TEXT, (0, 3))
    assert refused(store, span_change(None, replace(good, **change))).code == code  # type: ignore[arg-type]
    add(store, good)
    if "document" not in change:
        assert refused(store, span_change(good, replace(good, **change))).code == code  # type: ignore[arg-type]


def test_a_failing_change_takes_the_good_ones_with_it(store: Store) -> None:
    good, bad = span(TEXT, (0, 3)), replace(span(TEXT, (0, 3)), text="wrong")
    assert refused(store, span_change(None, good), span_change(None, bad)).code == "span.mismatch"


def test_what_was_before_must_be_there(store: Store) -> None:
    one = span(TEXT, (0, 3))
    assert refused(store, span_change(one, None)).code == "change.conflict"
    add(store, one)
    assert refused(store, span_change(None, one)).code == "change.conflict"
    other = replace(one, note="not what is stored")
    assert refused(store, span_change(other, replace(one, note="new"))).code == "change.conflict"
    assert refused(store, Change("document", "d", "d", {"title": "no"}, {"title": "new"})).code == "change.conflict"
    assert refused(store, Change("document", "x", "x", {"title": "no"}, None)).code == "change.conflict"
    assert refused(store, label_change(Label("nobody"), None)).code == "change.conflict"


def test_a_span_does_not_move_to_another_document(store: Store) -> None:
    store.add_folios([folio("e", TEXT)])
    one = span(TEXT, (0, 3))
    add(store, one)
    moved = replace(span_change(one, replace(one, note="x")), document="e")
    assert refused(store, moved).code == "change.conflict"


def test_links_need_both_ends(store: Store) -> None:
    one = span(TEXT, (0, 3))
    add(store, one)
    assert refused(store, link_change(None, link(one, span(TEXT, (4, 5))))).code == "link.ends"
    store.add_folios([folio("e", TEXT, span(TEXT, (0, 3), document="e", id="far"))])
    store.apply(step(Change("document", "e", "e", {"title": "title of e"}, None)))
    assert refused(store, link_change(None, replace(link(one, one), target="far"))).code == "link.ends"


def test_a_step_changes_each_thing_once(store: Store) -> None:
    one = span(TEXT, (0, 3))
    with pytest.raises(ValueError, match="once"):
        store.apply(step(span_change(None, one), span_change(one, None)))
    assert store.spans("d") == []


def test_documents_change_and_go_and_come_back(store: Store) -> None:
    one = span(TEXT, (0, 3))
    add(store, one)
    before = all_of(store)
    store.apply(step(Change("document", "d", "d", {"metadata": {}}, {"metadata": {"k": ["\u0639"]}})))
    old, new = {"title": "title of d", "state": "new"}, {"title": "\u0639", "state": "done"}
    store.apply(step(Change("document", "d", "d", old, new)))
    found = store.document("d")
    assert (found.title, found.state, found.metadata) == ("\u0639", "done", {"k": ["\u0639"]})
    store.apply(step(Change("document", "d", "d", {"title": "\u0639"}, None)))
    assert list(store.documents()) == []
    for ask in (store.document, store.text, store.spans, store.links, store.place):
        with pytest.raises(KnownError) as caught:
            ask("d")
        assert caught.value.code == "document.missing"
    with pytest.raises(KnownError):
        store.span(one.id)
    with pytest.raises(KnownError):
        store.keep_place("d", Place(1))
    for _ in range(3):
        store.undo()
    assert all_of(store) == before


def test_links_between_documents_go_with_either(store: Store) -> None:
    store.add_folios([folio("e", TEXT)], journal=False)
    here, there = span(TEXT, (0, 3)), span(TEXT, (0, 3), document="e")
    add(store, here, there)
    add(store, link(here, there), link(there, here))
    before = all_of(store)
    for gone in ("d", "e"):
        done = store.apply(step(Change("document", gone, gone, {"title": f"title of {gone}"}, None)))
        assert len(done.changes) == 3
        assert store.check() == []
        store.undo()
        assert all_of(store) == before


def test_labels_and_settings_are_undone_too(store: Store) -> None:
    before = all_of(store)
    new = Label("weapon", {"ar": "\u0633\u0644\u0627\u062d"}, position=3)
    store.apply(step(label_change(None, new), Change("setting", "k", "", None, {"value": [1]})))
    assert store.scheme().labels[-1] == new
    assert store.setting("k") == [1]
    renamed = replace(new, light="#000000")
    store.apply(step(label_change(new, renamed), Change("setting", "k", "", {"value": [1]}, {"value": 2})))
    assert (store.scheme().labels[-1], store.setting("k")) == (renamed, 2)
    store.undo()
    store.undo()
    assert all_of(store) == before
    assert store.setting("k", "nothing") == "nothing"


def test_the_journal_is_append_only(store: Store) -> None:
    add(store, span(TEXT, (0, 3)))
    raw = store._database.raw()
    for statement in (
        "UPDATE change SET uid = 'x'", "DELETE FROM change", "DELETE FROM step", "UPDATE step SET action = 'x'",
        "UPDATE step SET at = 0", "UPDATE step SET id = 9",
    ):  # fmt: skip
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            raw.execute(statement)


def test_places_are_kept_and_not_journalled(store: Store, path: Path) -> None:
    assert store.place("d") == Place()
    store.keep_place("d", Place(5, 3, 1, "s"))
    store.keep_place("d", Place(6, 3, 1, "s"), "me")
    store.keep_place("d", Place(7, 3, 1, ""), "me")
    store.set_setting("annotator", "\u0639")
    store.close()
    again = Store.open(path)
    assert again.place("d") == Place(5, 3, 1, "s")
    assert again.place("d", "me") == Place(7, 3, 1, "")
    assert again.setting("annotator") == "\u0639"
    assert again.undo_step() is None
    again.close()


def test_two_projects_at_once(store: Store, tmp_path: Path) -> None:
    other = Store.create(tmp_path / "b.hashiya", SCHEME)
    other.add_folios([folio("d", "another text")], journal=False)
    add(store, span(TEXT, (0, 3)))
    assert other.spans("d") == []
    assert other.text("d") == "another text"
    assert store.text("d") == TEXT
    other.close()


def test_wrong_quotations_are_found_when_spans_are_read(store: Store) -> None:
    one = span(TEXT, (0, 3))
    add(store, one)
    store._database.raw().execute("UPDATE span SET text = 'xxx'")
    with pytest.raises(KnownError) as caught:
        store.spans("d")
    assert caught.value.code == "span.mismatch"
    assert [found.code for found in store.check()] == ["span.mismatch"]
