"""Links as the scheme allows them, fields that fit, and what is still to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.model.errors import KnownError
from hashiya.model.field import Field
from hashiya.model.record import label_change, link_change, span_change
from hashiya.model.scheme import invented_label
from hashiya.model.span import Link, Span
from hashiya.session import annotate, history, links, transfer
from hashiya.session.project import Changed, Session
from hashiya.session.to_do import ToDo, to_do


@pytest.fixture
def order(session: Session) -> Span:
    return annotate.add(session, "d", [(0, 3)], "directive")


@pytest.fixture
def issuer(session: Session) -> Span:
    return annotate.add(session, "d", [(6, 9)], "entity")


@pytest.fixture
def abroad(session: Session) -> Span:
    return annotate.add(session, "e", [(0, 7)], "entity")


def refused(session: Session, source: str, target: str, label: str) -> str:
    before = session.store.links("d"), session.store.undo_step()
    with pytest.raises(KnownError) as caught:
        links.add(session, source, target, label)
    assert (session.store.links("d"), session.store.undo_step()) == before
    return caught.value.code


def test_a_link_is_made_taken_back_and_removed(
    session: Session, order: Span, issuer: Span, heard: list[Changed]
) -> None:
    made = links.add(session, order.id, issuer.id, "issued_by", initiator="view")
    assert session.links("d") == [made] == links.of_span(session, order.id) == links.of_span(session, issuer.id)
    (told,) = heard
    assert (told.documents, told.spans, told.kinds, told.initiator) == ({"d"}, set(), {"link"}, "view")
    assert told.step.facts["label"] == "issued_by" and told.step.facts["count"] == 1
    assert refused(session, order.id, issuer.id, "issued_by") == "link.same"
    links.remove(session, made.id)
    assert session.links("d") == []
    history.undo(session)
    annotate.remove(session, issuer.id)
    assert session.links("d") == []
    history.undo(session)
    assert session.links("d") == [made]
    assert links.remove(session, []) is None
    with pytest.raises(KnownError, match="nothing"):
        links.remove(session, "nothing")


def test_what_the_scheme_does_not_allow(session: Session, order: Span, issuer: Span, abroad: Span) -> None:
    assert refused(session, order.id, issuer.id, "nothing") == "label.missing"
    assert refused(session, order.id, "nothing", "at") == "span.missing"
    assert refused(session, order.id, issuer.id, "at") == "link.forbidden"
    assert refused(session, issuer.id, order.id, "issued_by") == "link.forbidden"
    assert refused(session, order.id, order.id, "part_of") == "link.self"
    assert refused(session, order.id, abroad.id, "issued_by") == "link.across"
    assert [label.name for label in links.choices(session, issuer.id)] == ["same_as", "part_of"]


def test_the_same_thing_in_two_documents(session: Session, issuer: Span, abroad: Span, heard: list[Changed]) -> None:
    made = links.add(session, abroad.id, issuer.id, "same_as")
    assert made.document == "e" and links.of_span(session, issuer.id) == [made] and session.links("d") == []
    assert refused(session, issuer.id, abroad.id, "same_as") == "link.same"
    turned = links.turn(session, made.id)
    assert (turned.document, turned.source, turned.target) == ("d", issuer.id, abroad.id)
    assert session.links("e") == [] and session.links("d") == [turned]
    history.undo(session)
    assert session.links("e") == [made] and session.links("d") == []
    annotate.remove(session, issuer.id)
    assert session.links("e") == [] and heard[-1].documents == {"d", "e"}
    history.undo(session)
    assert session.links("e") == [made]


def test_links_across_documents_come_back_from_jsonl(
    session: Session, issuer: Span, abroad: Span, tmp_path: Path
) -> None:
    made = links.add(session, issuer.id, abroad.id, "same_as")
    transfer.export(session, tmp_path / "a.jsonl")
    with Session.open(tmp_path / "other.hashiya", create=True) as other:
        report = transfer.import_files(other, [tmp_path / "a.jsonl"])
        assert (report.links, report.refused) == (1, ())
        assert other.links("d") == [made] == links.of_span(other, abroad.id)
    for documents, labels in ((["d"], None), (None, ["directive"])):
        left = [folio.links for folio in session.store.folios(documents, labels)]
        assert not any(left)
    assert [folio.links for folio in session.store.folios(None, ["entity"])] == [(made,), ()]
    (tmp_path / "b.jsonl").write_bytes((tmp_path / "a.jsonl").read_bytes().splitlines(keepends=True)[0])
    with Session.open(tmp_path / "third.hashiya", create=True) as third:
        report = transfer.import_files(third, [tmp_path / "b.jsonl"])
        assert report.step is None and abroad.id in str(report.refused[0])


def test_a_link_is_relabelled_and_turned(session: Session, order: Span, issuer: Span) -> None:
    made = links.add(session, order.id, issuer.id, "issued_by")
    other = links.relabel(session, made.id, "addressed_to")
    assert session.links("d") == [other] and other.id == made.id
    assert links.relabel(session, made.id, "addressed_to") == other
    for label, code in (("at", "link.forbidden"), ("nothing", "label.missing")):
        with pytest.raises(KnownError) as caught:
            links.relabel(session, made.id, label)
        assert caught.value.code == code
    with pytest.raises(KnownError) as caught:
        links.turn(session, made.id)
    assert caught.value.code == "link.forbidden"
    part = links.add(session, order.id, issuer.id, "part_of")
    assert links.turn(session, part.id).source == issuer.id
    history.undo(session)
    history.undo(session)
    history.undo(session)
    assert session.links("d") == [made]


def test_a_field_is_set_for_several_spans_in_one_step(session: Session, order: Span, heard: list[Changed]) -> None:
    other = annotate.add(session, "e", [(0, 7)], "directive", fields={"modality": "request", "note": 1})
    annotate.set_field(session, [order.id, other.id], "modality", "order")
    assert session.span(order.id).fields == {"modality": "order"}
    assert session.span(other.id).fields == {"modality": "order", "note": 1}
    assert heard[-1].spans == {order.id, other.id}
    assert annotate.set_field(session, [order.id, other.id], "modality", "order") is None
    annotate.set_field(session, other.id, "modality", None)
    assert session.span(other.id).fields == {"note": 1}
    assert annotate.set_field(session, other.id, "modality", "") is None
    history.undo(session)
    history.undo(session)
    assert session.span(other.id).fields == {"modality": "request", "note": 1}
    assert session.span(order.id).fields == {}


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("modality", "order", True),
        ("modality", "shout", False),
        ("due", "2024-08-15", True),
        ("due", "before the visit", True),
        ("due", 3, False),
        ("recurring", "weekly", True),
        ("recurring", "after each meeting", True),
        ("recurring", True, False),
        ("unheard of", {"a": [1]}, True),
    ],
)
def test_values_must_fit_their_fields(session: Session, order: Span, name: str, value: object, fits: bool) -> None:
    if fits:
        annotate.set_field(session, order.id, name, value)
        assert session.span(order.id).fields == {name: value}
    else:
        with pytest.raises(KnownError) as caught:
            annotate.set_field(session, order.id, name, value)
        assert caught.value.code == "field.value" and session.span(order.id).fields == {}


def test_true_is_not_one(session: Session, order: Span) -> None:
    annotate.set_field(session, order.id, "unheard of", 1)
    annotate.set_field(session, order.id, "unheard of", True)
    assert session.span(order.id).fields["unheard of"] is True


def test_last_values_come_first(session: Session) -> None:
    for place, value in enumerate(["a", "b", ["c", "a"], "", "d"]):
        annotate.add(session, "d", [(place, place + 1)], "location", fields={"place": value})
    annotate.add(session, "d", [(9, 10)], "entity", fields={"place": "not of this label"})
    assert session.store.field_values("location", "place") == ["d", "c", "a", "b"]
    assert session.store.field_values("location", "place", 2) == ["d", "c"]
    assert session.store.field_values("location", "kind") == []


def test_what_is_still_to_do(session: Session, order: Span, issuer: Span, abroad: Span) -> None:
    assert to_do(session) == [ToDo("d", order.id, "missing", "directive", "modality", text=order.text)]
    annotate.set_fields(session, order.id, {"modality": "shout", "due": 3})
    assert [(one.problem, one.field) for one in to_do(session, "d")] == [("choice", "modality"), ("kind", "due")]
    annotate.set_fields(session, order.id, {"modality": "order"})
    assert to_do(session) == []
    # What an import may bring, and the functions above would refuse.
    odd = Link("l1", "d", "at", order.id, issuer.id)
    far = Link("l2", "d", "issued_by", order.id, abroad.id)
    new = Link("l3", "e", "nobody knows", abroad.id, issuer.id)
    session.apply("test", [link_change(None, link) for link in (odd, far, new)])
    strange = Span("s", "e", "nobody knows", ((0, 3),), "ano")
    session.apply("test", [span_change(None, strange)])
    found = to_do(session)
    assert {(one.problem, one.link, one.span) for one in found} == {
        ("forbidden", "l1", order.id),
        ("across", "l2", order.id),
        ("label", "l3", abroad.id),
        ("label", "", "s"),
    }
    assert {one.document for one in to_do(session, "e")} == {"e"} and len(to_do(session, "e")) == 2
    assert len(to_do(session, most=2)) == 2
    with pytest.raises(KnownError):
        to_do(session, "x")
    assert invented_label("nobody knows", 0).fields == ()


def test_removed_documents_leave_nothing_to_do(session: Session, order: Span) -> None:
    from hashiya.session import documents

    documents.remove(session, "d")
    assert to_do(session) == [] and session.store.label_counts() == {}


def test_a_link_has_fields_and_a_note(session: Session, order: Span, issuer: Span, heard: list[Changed]) -> None:
    made = links.add(session, order.id, issuer.id, "issued_by")
    told = links.describe(session, made.id, {"sure": "rather", "rank": 2}, "as the minutes say", initiator="view")
    assert session.links("d") == [told]
    assert (dict(told.fields), told.note) == ({"sure": "rather", "rank": 2}, "as the minutes say")
    assert heard[-1].step.action == "link.describe" and heard[-1].step.facts["label"] == "issued_by"
    count = len(heard)
    assert links.describe(session, made.id, {"rank": 2, "sure": "rather"}, "as the minutes say") == told
    assert len(heard) == count, "nothing has changed, so nothing is a step"
    history.undo(session)
    assert session.links("d") == [made]
    history.redo(session)
    assert session.links("d") == [told]
    with pytest.raises(KnownError, match="nothing"):
        links.describe(session, "nothing", {}, "")


def test_what_does_not_fit_a_field_of_a_link_is_refused(session: Session, order: Span, issuer: Span) -> None:
    known = Field("rank", "number")
    label = replace(session.scheme.link("issued_by"), fields=(known,))
    session.apply("scheme.edit", [label_change(session.scheme.link("issued_by"), label)], {})
    made = links.add(session, order.id, issuer.id, "issued_by")
    with pytest.raises(KnownError) as caught:
        links.describe(session, made.id, {"rank": "high"}, "")
    assert caught.value.code == "field.value" and session.links("d") == [made]
    assert links.describe(session, made.id, {"rank": 3}, "").fields == {"rank": 3}
