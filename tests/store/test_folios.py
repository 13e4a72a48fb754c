"""Taking documents in: what is new, what is known, what is refused; all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.document import Document, Folio, digest
from hashiya.model.errors import KnownError
from hashiya.model.span import new_id
from hashiya.store import Intake, Store, what_is_good
from tests.store.things import SCHEME, TEXT, add, all_of, folio, link, nasty_text, span


def codes(report: Intake) -> list[str]:
    for one in report.refused:
        assert str(one.error)
    return [one.error.code for one in report.refused]


def pair(id: str = "e") -> Folio:
    a, b = span(TEXT, (0, 3), document=id), span(TEXT, (4, 5), (6, 9), document=id, note="n", fields={"k": 1})
    return folio(id, TEXT, a, b, links=(link(a, b),))


def test_a_folio_comes_out_as_it_went_in(store: Store) -> None:
    document = Document(
        "x", "\u0639\u0646\u0648\u0627\u0646", "fa", "ltr", "a.txt", digest(TEXT), len(TEXT), {"k": ["\u0639", None]},
        "done", created=77,
    )  # fmt: skip
    given = replace(pair("x"), document=document)
    step, report = store.add_folios([given])
    assert report == Intake(documents=1, spans=2, links=1)
    assert step is not None
    assert (step.action, step.facts) == ("import", {"count": 1, "title": document.title, "spans": 2})
    (found,) = store.folios(["x"])
    assert found.document == replace(document, position=2, spans=2)
    assert (found.text, found.spans, found.links) == (given.text, given.spans, given.links)
    assert store.check() == []


def test_an_import_is_one_step(store: Store) -> None:
    before = all_of(store)
    store.add_folios([pair("e"), pair("f")], facts={"files": 1}, annotator="me")
    after = all_of(store)
    undone = store.undo()
    assert undone is not None
    assert undone.facts == {"count": 2, "title": "title of e", "spans": 4, "files": 1}
    assert [change.id for change in undone.changes] == ["f", "e"]
    assert all_of(store) == before
    store.redo()
    assert all_of(store) == after


def test_without_a_journal_there_is_nothing_to_undo(store: Store) -> None:
    step, report = store.add_folios([pair()], journal=False)
    assert (step, report.documents) == (None, 1)
    assert store.undo_step() is None


def test_nothing_new_is_no_step(store: Store) -> None:
    store.add_folios([pair()])
    given = next(store.folios(["e"]))
    add(store, span(TEXT, (0, 3)))
    store.undo()
    step, report = store.add_folios([given])
    assert step is None
    assert report == Intake(skipped=1)
    assert store.redo_step() is not None


def test_new_spans_of_a_known_document_are_added(store: Store) -> None:
    store.add_folios([pair()])
    before = all_of(store)
    known = next(store.folios(["e"]))
    new = span(TEXT, (7, 9), document="e", label="weapon")
    more = replace(known, spans=(*known.spans, new), links=(*known.links, link(new, known.spans[0])))
    step, report = store.add_folios([more])
    assert report == Intake(spans=1, links=1)
    assert step is not None
    assert {one.id for one in store.spans("e")} == {one.id for one in more.spans}
    assert store.scheme().labels[-1].name == "weapon"
    store.undo()
    assert all_of(store) == before


def test_the_same_id_with_other_content_is_refused(store: Store) -> None:
    store.add_folios([pair()])
    known = next(store.folios(["e"]))
    before = all_of(store)
    other = replace(
        known,
        spans=(replace(known.spans[0], note="changed"), known.spans[1]),
        links=(replace(known.links[0], label="to"),),
    )
    step, report = store.add_folios([other])
    assert (step, codes(report)) == (None, ["span.taken", "link.taken"])
    assert all_of(store) == before


def test_the_same_document_with_another_text_is_refused(store: Store) -> None:
    step, report = store.add_folios([folio("d", "another")])
    assert (step, codes(report)) == (None, ["text.other"])
    store.apply(Step("remove", (Change("document", "d", "d", {"title": ""}, None),)))
    _, report = store.add_folios([folio("d", "something else")])
    assert codes(report) == ["text.gone"]
    assert (report.refused[0].number, report.refused[0].document) == (0, "d")


def test_the_same_text_is_skipped_where_told(store: Store) -> None:
    _, report = store.add_folios([folio("x", TEXT), folio("y", TEXT)])
    assert report.documents == 2
    texts = [folio("t1", "new"), folio("t2", TEXT), folio("t3", "new")]
    _, report = store.add_folios(texts, skip_same_text=lambda folio: folio.document.id.startswith("t"))
    assert (report.documents, report.skipped) == (1, 2)


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        (folio("x", "nul \0"), "document.characters"),
        (folio("x", "half \ud83d"), "document.characters"),
        (Folio(Document("x", "t", sha256=digest("other")), "text"), "text.digest"),
        (Folio(Document("x", "t", metadata={"k": float("inf")}), "text"), "value.number"),
        (folio("x", TEXT, replace(span(TEXT, (0, 3), document="x"), text="no")), "span.mismatch"),
        (folio("x", TEXT, *[span(TEXT, (0, 3), document="x", id="a")] * 2), "span.taken"),
        (folio("x", TEXT, span(TEXT, (0, 3), document="x", id="known")), "span.taken"),
    ],
)  # fmt: skip
def test_bad_folios(store: Store, bad: Folio, code: str) -> None:
    add(store, span(TEXT, (0, 3), id="known"))
    before = all_of(store)
    step, report = store.add_folios([folio("good", "good"), bad, pair("f")])
    assert (step, codes(report), report.documents) == (None, [code], 0)
    assert all_of(store) == before
    step, report = store.add_folios([folio("good", "good"), bad, pair("f")], accept=what_is_good)
    assert step is not None
    assert (codes(report), report.documents, report.refused[0].number) == ([code], 2, 1)
    assert {one.id for one in store.documents()} == {"d", "good", "f"}
    assert store.check() == []


def test_the_same_ids_twice_in_one_import(store: Store) -> None:
    one = span(TEXT, (0, 3), document="x", id="a")
    again = span(TEXT, (0, 3), document="y", id="a")
    _, report = store.add_folios([folio("x", TEXT, one), folio("y", TEXT, again)], accept=what_is_good)
    assert codes(report) == ["span.taken"]
    more = span(TEXT, (4, 5), document="x")
    before = all_of(store)
    _, report = store.add_folios([pair("z"), folio("x", TEXT, one, more), folio("z", "other")], accept=what_is_good)
    assert (codes(report), report.documents, report.spans) == (["text.other"], 1, 3)
    store.undo()
    assert all_of(store) == before


def test_ids_of_different_things_may_be_the_same(store: Store) -> None:
    one, other = (span(TEXT, (place, 5), document="same", id=id) for place, id in ((0, "same"), (1, "1")))
    given = folio("same", TEXT, one, other, links=(link(one, other, id="1"),))
    more = folio("1", TEXT, span(TEXT, (0, 3), document="1", id="2"))
    _, report = store.add_folios([given, more])
    assert report == Intake(documents=2, spans=3, links=1)


def test_links_to_documents_that_come_later(store: Store) -> None:
    here, there = span(TEXT, (0, 3), document="x"), span(TEXT, (0, 3), document="y")
    far = (link(here, there), link(here, replace(there, id=new_id())))
    before = all_of(store)
    _, report = store.add_folios([folio("x", TEXT, here, links=far), folio("y", TEXT, there)], accept=what_is_good)
    assert (report.links, codes(report)) == (1, ["link.ends"])
    assert [one.target for one in store.links("x")] == [there.id]
    after = all_of(store)
    store.undo()
    assert all_of(store) == before
    store.redo()
    assert all_of(store) == after
    assert store.check() == []


def test_unknown_labels_join_the_scheme(store: Store) -> None:
    before = store.scheme()
    one, other = (span(TEXT, (place, 9), document="x", label=f"new{place}") for place in (0, 1))
    store.add_folios([folio("x", TEXT, one, other, links=(link(one, other, label="about"),))])
    scheme = store.scheme()
    assert [one.name for one in scheme.labels] == ["entity", "directive", "location", "new0", "new1"]
    assert [one.name for one in scheme.links] == ["at", "about"]
    assert len({one.position for one in scheme.labels}) == 5
    store.undo()
    assert store.scheme() == before


def test_a_removed_document_comes_back_as_the_folio_has_it(store: Store) -> None:
    store.add_folios([pair()])
    given = next(store.folios(["e"]))
    stays, goes = given.spans
    extra = span(TEXT, (10, 12), document="e")
    add(store, extra, link(extra, stays))
    before = all_of(store)
    store.undo()
    store.undo()
    assert [one.id for one in store.documents()] == ["d"]
    new = span(TEXT, (1, 2), document="e")
    back = replace(given, spans=(replace(stays, note="renewed"), new), links=(link(new, stays),))
    _, report = store.add_folios([back])
    assert (report.documents, report.spans, report.links, report.refused) == (1, 2, 1, ())
    assert tuple(store.spans("e")) == back.spans
    assert tuple(store.links("e")) == back.links
    after = all_of(store)
    store.undo()
    assert [one.id for one in store.documents()] == ["d"]
    store.redo()
    assert all_of(store) == after
    assert store.check() == []
    assert before != after
    assert goes.id not in {one.id for one in store.spans("e")}


def test_a_link_to_a_span_that_does_not_come_back(store: Store) -> None:
    store.add_folios([pair()])
    given = next(store.folios(["e"]))
    store.undo()
    _, report = store.add_folios([replace(given, spans=given.spans[:1])], accept=what_is_good)
    assert codes(report) == ["link.ends"]
    assert (len(store.spans("e")), store.links("e")) == (1, [])
    assert store.check() == []


def test_cancelling_takes_everything_back(store: Store) -> None:
    before = all_of(store)
    asked = iter([False] * 5 + [True] * 9)
    with pytest.raises(KnownError) as caught:
        store.add_folios((folio(str(one), f"text {one}") for one in range(100)), cancelled=lambda: next(asked))
    assert caught.value.code == "cancelled"
    assert all_of(store) == before
    assert store.undo_step() is None


def test_what_the_source_raises_takes_everything_back(store: Store) -> None:
    before = all_of(store)

    def source() -> Iterator[Folio]:
        yield pair()
        raise KnownError("file.unreadable", path="x", reason="y")

    with pytest.raises(KnownError) as caught:
        store.add_folios(source())
    assert caught.value.code == "file.unreadable"
    assert all_of(store) == before


def test_progress_and_flat_buffers(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.store import buffers, folios

    monkeypatch.setattr(buffers, "_BATCH", 10_000)
    monkeypatch.setattr(folios, "_PULSE", 0)
    heard: list[tuple[int, int | None]] = []
    step, report = store.add_folios(
        (pair(f"p{one}") for one in range(200)), progress=lambda done, total: heard.append((done, total)), total=200
    )
    assert step is not None
    assert heard[0] == (1, 200)
    assert heard[-1] == (200, 200)
    assert (report.documents, report.spans, report.links) == (200, 400, 200)
    assert [one.id for one in store.documents()] == ["d", *(f"p{one}" for one in range(200))]
    assert store.check() == []
    store.undo()
    assert len(list(store.documents())) == 1


def test_folios_of_chosen_documents_and_labels(store: Store) -> None:
    labels = {0: "entity", 4: "location", 8: "entity"}
    a, b, c = (span(TEXT, (place, place + 2), document="e", label=label) for place, label in labels.items())
    store.add_folios([folio("e", TEXT, a, b, c, links=(link(a, c), link(a, b))), pair("f")])
    (found,) = store.folios(["e"], ["entity"])
    assert (found.spans, [one.target for one in found.links]) == ((a, c), [c.id])
    assert [one.document.id for one in store.folios(["f", "d"])] == ["d", "f"]
    with pytest.raises(KnownError) as caught:
        list(store.folios(["nowhere"]))
    assert caught.value.code == "document.missing"


def test_a_long_text_with_spans_at_its_end(path: Path) -> None:
    import random

    text = nasty_text(random.Random(3), 100_000)
    made = Store.create(path, SCHEME)
    made.add_folios([folio("x", text, span(text, (99_990, 99_999), document="x"))])
    assert len(made.spans("x")) == 1
    assert made.text("x") == text
    made.close()
