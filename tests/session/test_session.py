"""A session keeps what it has in memory in step with the file, and tells everyone."""

from __future__ import annotations

import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hashiya.model.document import Place
from hashiya.model.errors import KnownError
from hashiya.model.span_index import SpanIndex
from hashiya.session import annotate, documents, history, links, transfer
from hashiya.session import project as projects
from hashiya.session.project import Changed, Session
from tests.store.things import TEXT, folio


def test_a_new_project_has_the_default_scheme(path: Path) -> None:
    with Session.open(path, create=True) as session:
        assert [label.name for label in session.scheme.labels] == ["entity", "directive", "location"]
        assert session.scheme.by_key("2").name == "directive"
        assert list(session.documents()) == []
        assert (session.name, session.path, session.read_only) == ("a", path, False)
        assert session.annotator
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_opening_what_is_not_there(path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Session.open(path)
    assert caught.value.code == "project.missing"


def test_everything_is_there_again(session: Session, path: Path) -> None:
    made = annotate.add(session, "d", [(0, 3)], "entity")
    session.keep_place("d", Place(3, 1, 0, made.id))
    session.set_annotator("you")
    documents.set_state(session, "d", "done")
    session.close()
    session.close()
    with Session.open(path) as again:
        assert list(again.spans("d")) == [made]
        assert again.annotator == "you"
        assert again.document("d").state == "done"
        assert again.place("d") == Place()
        again.set_annotator("me")
        assert again.place("d") == Place(3, 1, 0, made.id)
        assert again.place("e") == Place()
        assert history.undo_step(again).action == "document.state"
        history.undo(again)
        history.undo(again)
        assert len(again.spans("d")) == 0


def test_reading_only(session: Session, path: Path) -> None:
    annotate.add(session, "d", [(0, 3)], "entity")
    with Session.open(path, read_only=True) as reader:
        assert len(reader.spans("d")) == 1
        reader.keep_place("d", Place(3))
        for write in (
            lambda: annotate.add(reader, "d", [(4, 5)], "entity"),
            lambda: history.undo(reader),
            lambda: transfer.import_files(reader, []),
        ):
            with pytest.raises(KnownError) as caught:
                write()
            assert caught.value.code == "project.read_only"


def test_documents_change(session: Session, heard: list[Changed]) -> None:
    first = list(session.documents())
    assert [(one.id, one.title) for one in first] == [("d", "title of d"), ("e", "title of e")]
    assert documents.retitle(session, "d", "new").facts == {"title": "title of d", "count": 1} | {"title": "new"}
    documents.set_language(session, ["d", "e"], "fa")
    documents.set_direction(session, "e", "ltr")
    documents.set_state(session, ["d", "e"], "done")
    documents.set_metadata(session, "d", {"k": 1})
    found = session.document("d")
    assert (found.title, found.language, found.direction, found.state, found.metadata) == (
        "new", "fa", "rtl", "done", {"k": 1},
    )  # fmt: skip
    assert documents.set_state(session, ["d", "e"], "done") is None
    with pytest.raises(ValueError, match="state"):
        documents.set_state(session, "d", "finished")
    annotate.add(session, "d", [(0, 3)], "entity")
    documents.remove(session, "d")
    session.keep_place("d", Place(3))
    assert [one.id for one in session.documents()] == ["e"]
    with pytest.raises(KnownError):
        session.document("d")
    with pytest.raises(KnownError):
        session.spans("d")
    with pytest.raises(KnownError):
        session.text("d")
    assert heard[-1].documents == {"d"}
    while history.undo(session):
        pass
    assert list(session.documents()) == first
    assert [told.step.action for told in heard[:7]] == [
        "document.title", "document.language", "document.direction", "document.state", "document.metadata",
        "span.add", "document.remove",
    ]  # fmt: skip
    assert documents.remove(session, []) is None


def test_texts_and_spans_are_kept_in_memory_but_few(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projects, "_KEPT", 2)
    session.store.add_folios([folio(str(number), TEXT) for number in range(5)], journal=False)
    assert session.text("d") is session.text("d")
    assert session.spans("d") is session.spans("d")
    for number in range(5):
        assert session.text(str(number)) == TEXT
        session.spans(str(number))
    assert len(session._texts) == len(session._indexes) == 2


def test_memory_is_in_step_with_the_file(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projects, "_ONE_BY_ONE", 2)  # so that larger steps take the other way
    source = random.Random(7)
    for _ in range(250):
        spans = [one for id in ("d", "e") for one in session.store.spans(id)]
        some = [one.id for one in source.sample(spans, min(len(spans), source.choice([1, 2, 12])))]
        start = source.randrange(8)
        try:
            match source.randrange(8):
                case 0 | 1 | 2:
                    annotate.add(session, source.choice("de"), [(start, start + source.randrange(1, 4))], "entity")
                case 3:
                    annotate.relabel(session, some, source.choice(["entity", "location"]))
                case 4:
                    annotate.remove(session, some)
                case 5 if len(some) > 1:
                    links.add(session, some[0], some[1], "same_as")
                case 6:
                    history.redo(session)
                case _:
                    history.undo(session)
        except KnownError as error:
            assert error.code in ("span.same", "link.same", "link.self")
        for found in session.store.documents():
            assert session.document(found.id) == found
        assert {name: n for name, n in session.spans_by_label().items() if n} == session.store.spans_by_label()
        for id in ("d", "e"):
            assert list(session.spans(id)) == session.store.spans(id)
            assert [one.id for one in session.spans(id)] == [one.id for one in SpanIndex(session.store.spans(id))]


def test_a_listener_that_fails_hurts_nobody(
    session: Session, heard: list[Changed], monkeypatch: pytest.MonkeyPatch
) -> None:
    crashes: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: crashes.append(error))

    def fail(changed: Changed) -> None:
        raise RuntimeError("a bug")

    stop = session.subscribe(fail)
    also: list[Changed] = []
    session.subscribe(also.append)
    made = annotate.add(session, "d", [(0, 3)], "entity")
    assert session.store.spans("d") == [made]
    assert len(heard) == len(also) == len(crashes) == 1
    stop()
    stop()
    annotate.remove(session, made.id)
    assert len(crashes) == 1


def test_unsubscribing_while_being_told(session: Session, heard: list[Changed]) -> None:
    stops = []
    stops.append(session.subscribe(lambda changed: stops[0]()))
    annotate.add(session, "d", [(0, 3)], "entity")
    annotate.add(session, "d", [(0, 4)], "entity")
    assert len(heard) == 2


def test_work_in_another_thread_is_told_when_settled(session: Session, heard: list[Changed], tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("\u0646\u0635 \u062c\u062f\u064a\u062f", encoding="utf-8")
    before = session.count()
    with ThreadPoolExecutor(1) as pool:
        report = pool.submit(transfer.import_files, session, [tmp_path / "new.txt"]).result()
        assert report.documents == 1
        assert not heard
        assert session.count() == before
        session.settle()
        assert len(heard) == 1
        assert heard[0].bulk
        assert session.count() == len(list(session.documents())) == before + 1
        assert pool.submit(transfer.export, session, tmp_path / "out.jsonl").result().documents == 3
    session.settle()
    assert len(heard) == 1
