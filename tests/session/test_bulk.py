"""Very many documents changed at once: against the plainest way, back and forth, with links and collections."""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from hashiya.model.document import STATES, Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.listing import Order
from hashiya.model.record import link_change
from hashiya.session import annotate, backups, bulk, gathering, history
from hashiya.session.filtering import read_filter
from hashiya.session.project import Changed, Session
from hashiya.session.scheme import carry_out, plan
from hashiya.session.scheme_draft import Draft
from hashiya.store import bulk as store_bulk
from hashiya.store import stopping
from hashiya.store.bulk import runs_of
from tests.store.things import TEXT, all_of, link, span, step


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setattr(store_bulk, "AT_ONCE", 7)
    opened = Session.open(tmp_path / "a.hashiya", create=True, annotator="me")
    folios = []
    for number in range(40):
        one = span(TEXT, (number, number + 3), document=f"d{number}", id=f"s{number}")
        document = Document(f"d{number}", f"title {number}", "ar", state=STATES[number % 3], metadata={"n": number % 2})
        folios.append(Folio(document, TEXT, (one,)))
    opened.store.add_folios(folios, journal=False)
    ends = ((1, 2), (3, 30))
    opened.store.apply(step(*(link_change(None, link(folios[a].spans[0], folios[b].spans[0])) for a, b in ends)))
    yield opened
    opened.close()


def state(session: Session) -> object:
    inside = {one.name: list(session.store.gathered.members_of(one.id)) for one in session.store.gathered.collections()}
    return all_of(session.store), inside, session.store.gathered.searches("documents")


def test_runs() -> None:
    assert runs_of([1, 2, 3, 7, 9, 10]) == [1, 3, 7, 7, 9, 10]
    assert runs_of([]) == []


def test_one_step_for_all(session: Session) -> None:
    heard: list[Changed] = []
    session.subscribe(heard.append)
    rows = session.store.listed()[3:33]
    session.document("d5")
    made = bulk.set_state(session, rows, "done", initiator=self_id)
    assert made is not None and made.facts["count"] == 20 and heard[-1].bulk and heard[-1].initiator == self_id
    assert [one.state for one in session.documents(rows)] == ["done"] * 30 and session.document("d5").state == "done"
    assert bulk.set_state(session, rows, "done") is None
    assert bulk.set_language(session, rows, "fa").facts["language"] == "fa"
    assert bulk.set_direction(session, rows, "ltr") is not None
    assert bulk.set_metadata(session, rows, "n", 1).facts["count"] == 15
    assert bulk.set_metadata(session, rows, "n", None).facts["count"] == 30
    assert {str(dict(one.metadata)) for one in session.documents(rows)} == {"{}"}
    query = "SELECT count(*) FROM change WHERE step_id = ?"
    (changes,) = session.store._database.raw().execute(query, (made.number,)).fetchone()
    assert changes == 5, "one change for seven documents"


self_id = object()


def test_links_between_what_goes_and_what_stays_go_too(session: Session) -> None:
    before = state(session)
    made = bulk.remove(session, session.store.listed()[:20])
    assert made.facts["count"] == 20 and session.count() == 20
    assert session.store.links("d30") == [] and sum(session.spans_by_label().values()) == 20
    after = state(session)
    history.undo(session)
    assert state(session) == before and session.count() == 40
    history.redo(session)
    assert state(session) == after


def test_random_steps_go_back_and_forth(session: Session) -> None:
    source = random.Random(9)
    seen = [state(session)]
    for number in range(60):
        rows = session.store.listed()
        some = array("q", source.sample(list(rows), source.randrange(len(rows) + 1)))
        known = session.store.gathered.collections()
        match source.randrange(9):
            case 0:
                done = bulk.set_state(session, some, source.choice(STATES))
            case 1:
                done = bulk.set_metadata(session, some, "n", source.choice([None, 1, "x"]))
            case 2:
                done = bulk.remove(session, some[: len(some) // 4])
            case 3:
                done = gathering.add_collection(session, f"c{number}", some)
            case 4 if known:
                done = gathering.rename_collection(session, known[0].id, f"r{number}")
            case 5 if known:
                done = gathering.remove_collection(session, source.choice(known).id)
            case 6 | 7 if known:
                done = bulk.put_in(session, some, source.choice(known).id, source.random() < 0.7)
            case _:
                done = gathering.save_search(session, f"q{number % 3}", f"state:{number}")
        if done is not None:
            seen.append(state(session))
            assert seen[-1] != seen[-2]
    for expected in reversed(seen[:-1]):
        assert history.undo(session) is not None
        assert state(session) == expected
    for expected in seen[1:]:
        assert history.redo(session) is not None
        assert state(session) == expected
    assert session.store.check() == []


def test_cancelled_or_in_conflict_nothing_happens(session: Session) -> None:
    before = state(session)
    rows = session.store.listed()
    asked: list[int] = []
    with pytest.raises(KnownError) as caught:
        bulk.set_state(session, rows, "done", cancelled=lambda: len(asked) > 2, progress=lambda so, _: asked.append(so))
    assert caught.value.code == "cancelled" and asked == [7, 14, 21] and state(session) == before
    made = gathering.add_collection(session, "one", rows[:3])
    for wrong, code in (("one", "name.taken"), ("  ", "name.empty")):
        with pytest.raises(KnownError) as caught:
            gathering.add_collection(session, wrong)
        assert caught.value.code == code
    gathering.remove_collection(session, made.id)
    for call in (gathering.collection, gathering.remove_collection, gathering.remove_search):
        with pytest.raises(KnownError):
            call(session, made.id)
    with pytest.raises(KnownError):
        bulk.put_in(session, rows, made.id)
    bulk.set_state(session, rows, "done")
    session.store._database.raw().execute("UPDATE document SET state = 'new' WHERE uid = 'd3'")
    with pytest.raises(KnownError) as caught:
        history.undo(session)
    assert caught.value.code == "change.conflict"


def test_collections_filter(session: Session) -> None:
    from hashiya.session.filtering import proposals, read_filter

    rows = session.store.listed()
    gathering.add_collection(session, "\u0645\u0647\u0645 one", rows[:4])
    assert session.store.listed(read_filter("collection:\u0645\u0647\u0645")) == rows[:4]
    assert list(session.store.gathered.members().values()) == [4]
    assert "state:" in list(proposals(session, "st"))
    assert list(proposals(session, "-state:d")) == ["-state:done"]
    assert list(proposals(session, "state:new,d")) == ["state:new,done"]
    assert list(proposals(session, "collection:")) == ['collection:"\u0645\u0647\u0645 one"']
    assert list(proposals(session, "label:ent")) == ["label:entity"]
    assert list(proposals(session, "lang:")) == ["lang:ar"]
    assert list(proposals(session, "")) == []


@pytest.mark.parametrize("turn", [history.undo, history.redo])
def test_a_long_way_in_a_worker(session: Session, monkeypatch: pytest.MonkeyPatch, turn: Callable[..., object]) -> None:
    """It tells how far it is, can be stopped at any moment, and then nothing has changed."""
    monkeypatch.setattr(stopping, "_PATIENCE", 50)
    monkeypatch.setattr(history, "LONG", 20)
    first = bulk.set_state(session, session.store.listed()[:20], "flagged")
    small = bulk.set_state(session, session.store.listed()[:20], "new")
    large = bulk.remove(session, session.store.listed())
    assert first and small and large
    assert [history.is_long(session, one) for one in (small, large)] == [False, True]
    if turn is history.redo:
        history.undo(session)
    before, told, heard = state(session), list[tuple[int, int]](), list[Changed]()
    session.subscribe(heard.append)
    with ThreadPoolExecutor(1) as pool:
        for patience in (0, 1, 5, 20):
            with pytest.raises(KnownError) as caught:
                pool.submit(turn, session, None, partial(stop_after, [patience])).result()
            assert caught.value.code == "cancelled"
            assert state(session) == before
        made = pool.submit(turn, session, None, lambda *moved: told.append(moved)).result()
        assert heard == []
    session.settle()
    assert made is not None and len(heard) == 1 and heard[0].bulk
    assert told == sorted(told) and told[0] == (0, 40) and told[-1][0] >= 40
    assert state(session) != before
    assert session.store.check() == []


def stop_after(left: list[int], done: int, total: int) -> None:
    left[0] -= 1
    if left[0] < 0:
        raise KnownError("cancelled")


def test_a_label_is_asked_for_with_its_kinds_and_by_its_title(session: Session) -> None:
    draft = Draft(session.scheme)
    draft.add("span", "minister", "entity")
    draft.add("span", "deputy", "minister")
    draft.change("span", "entity", title={"en": "Who", "ar": "كيان"})
    carry_out(session, plan(session, draft.revision()))
    first, second, *_ = session.documents()
    annotate.add(session, first.id, [(0, 2)], "deputy")
    annotate.add(session, second.id, [(0, 2)], "location")

    def found(typed: str) -> set[str]:
        return {one.id for one in session.documents(session.store.listed(read_filter(typed), Order()))}

    with_entities = found("label:entity")
    assert first.id in with_entities and second.id not in found("label:minister")
    assert found("label:minister") == found("label:deputy") == {first.id}
    assert found("label:who") == found("label:كيان") == with_entities
    assert second.id in found("label:location") and found("label:nobody") == set()


def test_a_saved_search_is_renamed_over_another(session: Session) -> None:
    first = gathering.save_search(session, "first", {"typed": "a"}, "text")
    gathering.save_search(session, "second", {"typed": "b"}, "text")
    gathering.save_search(session, "second", "state:done")
    assert gathering.rename_search(session, first.id, " first ") is None
    gathering.rename_search(session, first.id, "second")
    assert [(one.id, one.name) for one in session.store.gathered.searches("text")] == [(first.id, "second")]
    assert len(session.store.gathered.searches("documents")) == 1
    history.undo(session)
    assert [one.name for one in session.store.gathered.searches("text")] == ["first", "second"]


def test_what_was_removed_by_the_hundred_and_then_for_good_blocks_no_undo(session: Session, tmp_path: Path) -> None:
    """Steps on many documents name rows: one that goes for good could never be undone, nor anything before it."""
    rows = session.store.listed()
    kept = gathering.add_collection(session, "c", rows)
    bulk.remove(session, rows[:9])
    gathering.remove_collection(session, kept.id)  # of which what was removed is a member still
    bulk.set_state(session, rows[9:], "done")
    backups.compact(session, tmp_path / "backups")
    assert history.distance(session, 0) == 1
    assert history.undo(session) is not None and history.undo(session) is None
    assert history.redo(session) is not None
    assert {one.state for one in session.documents()} == {"done"} and session.store.check() == []
