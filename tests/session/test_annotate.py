"""Marking, and what is refused before the store is asked."""

from __future__ import annotations

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import annotate, history
from hashiya.session.project import Changed, Session
from hashiya.session.wording import shortened
from tests.store.things import TEXT


def test_add(session: Session, heard: list[Changed]) -> None:
    made = annotate.add(
        session, "d", [(6, 9), (0, 3), (2, 4)], "directive", note="n", fields={"k": 1}, initiator="view"
    )
    assert made.ranges == ((0, 4), (6, 9))
    assert made.text == TEXT[0:9]
    assert (made.annotator, made.origin, made.note, made.fields) == ("me", "hand", "n", {"k": 1})
    assert made.created == made.changed > 0
    assert list(session.spans("d")) == [made] == session.store.spans("d")
    assert session.document("d").spans == 1
    (told,) = heard
    assert (told.documents, told.spans, told.kinds) == ({"d"}, {made.id}, {"span"})
    assert (told.initiator, told.bulk) == ("view", False)
    assert (told.step.action, told.step.annotator) == ("span.add", "me")
    assert told.step.facts == {"label": "directive", "text": shortened(TEXT[0:9]), "count": 1}


@pytest.mark.parametrize(
    ("document", "ranges", "label", "code"),
    [
        ("d", [(0, 3)], "nothing", "label.missing"),
        ("d", [], "entity", "span.empty"),
        ("d", [(3, 3)], "entity", "span.empty"),
        ("d", [(-1, 3)], "entity", "span.outside"),
        ("d", [(0, len(TEXT) + 1)], "entity", "span.outside"),
        ("x", [(0, 3)], "entity", "document.missing"),
    ],
)
def test_what_is_refused(
    session: Session, heard: list[Changed], document: str, ranges: list[tuple[int, int]], label: str, code: str
) -> None:
    with pytest.raises(KnownError) as caught:
        annotate.add(session, document, ranges, label)
    assert caught.value.code == code
    assert not heard
    assert history.undo_step(session) is None


def test_the_same_again(session: Session) -> None:
    one = annotate.add(session, "d", [(0, 3)], "entity")
    other = annotate.add(session, "d", [(0, 3)], "location")
    annotate.add(session, "d", [(0, 4)], "entity")
    for refused in (
        lambda: annotate.add(session, "d", [(0, 3)], "entity"),
        lambda: annotate.relabel(session, other.id, "entity"),
        lambda: annotate.resize(session, one.id, [(0, 4)]),
    ):
        with pytest.raises(KnownError) as caught:
            refused()
        assert caught.value.code == "span.same"
    session.set_annotator("you")
    assert annotate.add(session, "d", [(0, 3)], "entity").annotator == "you"


def test_change(session: Session, heard: list[Changed]) -> None:
    one = annotate.add(session, "d", [(0, 3)], "entity")
    annotate.relabel(session, one.id, "directive")
    assert annotate.resize(session, one.id, [(1, 9)]).text == TEXT[1:9]
    assert annotate.remove_range(session, one.id, (3, 5)).ranges == ((1, 3), (5, 9))
    assert annotate.add_range(session, one.id, (3, 4)).ranges == ((1, 4), (5, 9))
    assert annotate.remove_range(session, one.id, (0, 4)).text == TEXT[5:9]
    annotate.set_note(session, one.id, "note")
    annotate.set_fields(session, one.id, {"k": ["v"]})
    final = session.span(one.id)
    assert (final.label, final.note, final.fields, final.created) == ("directive", "note", {"k": ["v"]}, one.created)
    assert final.changed >= one.changed
    assert [told.step.action for told in heard] == [
        "span.add", "span.relabel", "span.resize", "span.resize", "span.resize", "span.resize", "span.note",
        "span.fields",
    ]  # fmt: skip
    with pytest.raises(KnownError) as caught:
        annotate.remove_range(session, one.id, (0, 99))
    assert caught.value.code == "span.empty"
    while history.undo(session):
        pass
    assert len(session.spans("d")) == 0


def test_no_change_is_no_step(session: Session, heard: list[Changed]) -> None:
    one = annotate.add(session, "d", [(0, 3)], "entity", note="n", fields={"k": 1})
    heard.clear()
    assert annotate.relabel(session, one.id, "entity") is None
    assert annotate.resize(session, one.id, [(0, 2), (1, 3)]) == one
    assert annotate.set_note(session, one.id, "n") == one
    assert annotate.set_fields(session, one.id, {"k": 1}) == one
    assert annotate.add_range(session, one.id, (1, 2)) == one
    assert annotate.remove(session, []) is None
    assert not heard


def test_many_at_once(session: Session) -> None:
    made = [annotate.add(session, "d", [(place, place + 2)], "entity") for place in range(5)]
    ids = [one.id for one in made]
    step = annotate.relabel(session, [*ids, ids[0]], "location")
    assert step is not None
    assert (len(step.changes), step.facts["count"], step.facts["label"]) == (5, 5, "location")
    annotate.relabel(session, ids[0], "entity")
    step = annotate.remove(session, ids)
    assert step is not None
    assert (step.facts["count"], step.facts["label"]) == (5, "")
    assert len(session.spans("d")) == 0
    history.undo(session)
    assert len(session.spans("d")) == session.document("d").spans == 5
    with pytest.raises(KnownError) as caught:
        annotate.remove(session, [ids[0], "nothing"])
    assert caught.value.code == "span.missing"
    assert len(session.spans("d")) == 5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("short", "short"),
        ("two\r\nlines  and\tmore", "two lines and more"),
        ("x" * 40, "x" * 40),
        ("x" * 41, "x" * 40 + "\u2026"),
        ("\u0628\u0651" * 30, "\u0628\u0651" * 20 + "\u2026"),
        ("x" * 39 + "\u0628\u0651\u0651" + "y" * 500, "x" * 39 + "\u2026"),
        ("a \n" * 400, "a " * 19 + "a\u2026"),
        ("", ""),
    ],
)
def test_shortened(text: str, words: str) -> None:
    assert shortened(text) == words
