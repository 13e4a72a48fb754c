"""A scheme in use is changed: what that does is told before, is one step, and can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.formats.scheme import parse_scheme, scheme_text
from hashiya.model.errors import KnownError
from hashiya.model.field import Choice, Field
from hashiya.model.scheme import Label, Scheme
from hashiya.session import annotate, history, links
from hashiya.session.project import Session
from hashiya.session.ready_schemes import ready_schemes
from hashiya.session.scheme import Effect, carry_out, plan, replaced
from hashiya.session.scheme_draft import Draft
from hashiya.session.to_do import to_do
from tests.store.things import all_of


@pytest.fixture
def used(session: Session) -> Session:
    order = annotate.add(session, "d", [(0, 3)], "directive", fields={"modality": "order", "due": "soon", "own": 1})
    other = annotate.add(session, "d", [(4, 6)], "directive", fields={"modality": "shout"})
    issuer = annotate.add(session, "d", [(6, 9)], "entity", fields={"kind": "person"})
    annotate.add(session, "e", [(0, 7)], "location", fields={"kind": "city"})
    links.add(session, order.id, issuer.id, "issued_by")
    links.add(session, other.id, issuer.id, "addressed_to")
    return session


def labels(session: Session) -> list[str]:
    return [span.label for id in ("d", "e") for span in session.spans(id)]


def carried(session: Session, draft: Draft) -> set[Effect]:
    """Carry *draft* out, see that undo and redo bring everything back, and tell the effects."""
    before = all_of(session.store)
    planned = plan(session, draft.revision())
    assert all_of(session.store) == before, "looking changes nothing"
    carry_out(session, planned)
    after = all_of(session.store)
    assert session.scheme == draft.scheme() == session.store.scheme()
    history.undo(session)
    assert all_of(session.store) == before
    history.redo(session)
    assert all_of(session.store) == after
    return set(planned.effects)


def test_a_renamed_label_keeps_its_spans_and_its_links(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.change("span", "entity", name="actor", title={"en": "Actor"})
    assert carried(used, draft) == {Effect("rename", "span", "entity", "actor", count=1)}
    assert labels(used) == ["directive", "directive", "actor", "location"]
    assert used.scheme.link("issued_by").targets == ("actor",) and len(used.links("d")) == 2


def test_labels_can_change_names_with_each_other(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.change("span", "entity", name="x")
    draft.change("span", "location", name="entity")
    draft.change("span", "x", name="location")
    carried(used, draft)
    assert labels(used) == ["directive", "directive", "location", "entity"]


def test_merged_and_deleted_labels(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.remove("span", "location", into="entity")
    draft.remove("span", "directive")
    draft.remove("link", "issued_by")
    effects = carried(used, draft)
    assert Effect("merge", "span", "location", "entity", count=1) in effects
    assert Effect("delete", "span", "directive", count=2) in effects
    assert labels(used) == ["entity", "entity"] and used.links("d") == []


def test_links_are_renamed_merged_and_deleted(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.change("link", "issued_by", name="from")
    draft.remove("link", "addressed_to", into="from")
    effects = carried(used, draft)
    assert effects == {
        Effect("rename", "link", "issued_by", "from", count=1),
        Effect("rename", "link", "addressed_to", "from", count=1),
    }
    assert [link.label for link in used.links("d")] == ["from", "from"]
    draft = Draft(used.scheme)
    draft.remove("link", "from")
    assert carried(used, draft) == {Effect("delete", "link", "from", count=2)}


def test_fields_are_renamed_retyped_and_dropped(used: Session) -> None:
    draft = Draft(used.scheme)
    modality = used.scheme.field("directive", "modality")
    due = used.scheme.field("directive", "due")
    assert modality and due
    draft.set_field("span", "directive", "modality", replace(modality, name="force", kind="choices"))
    draft.set_field("span", "directive", "due", replace(due, free=False))
    draft.remove_field("span", "entity", "kind")
    effects = carried(used, draft)
    assert effects == {
        Effect("retype", "span", "directive", "force", "modality", count=2, unfit=1),
        Effect("retype", "span", "directive", "due", "due", count=1, unfit=1),
        Effect("drop", "span", "entity", field="kind", count=1),
    }
    fields = [dict(span.fields) for span in used.spans("d")]
    assert fields == [{"own": 1, "force": ["order"], "due": "soon"}, {"force": "shout"}, {}]


def test_fields_of_links_are_renamed_retyped_and_dropped(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.set_field("link", "issued_by", "", Field("sure"))
    draft.set_field("link", "issued_by", "", Field("via"))
    draft.set_field("link", "issued_by", "", Field("on", required=True))
    assert carried(used, draft) == set()
    (issued,) = (link for link in used.links("d") if link.label == "issued_by")
    values = {"sure": "rather", "via": "radio", "on": "Friday", "own": 1}
    links.describe(used, issued.id, values, "a note")
    assert [(one.problem, one.field, one.link) for one in to_do(used, "d") if one.link] == []
    draft = Draft(used.scheme)
    sure, on = used.scheme.link_field("issued_by", "sure"), used.scheme.link_field("issued_by", "on")
    assert sure and on and used.scheme.link_field("none", "on") is None
    draft.set_field("link", "issued_by", "sure", replace(sure, name="certain", kind="choice", choices=(Choice("no"),)))
    draft.set_field("link", "issued_by", "on", replace(on, name="day"))
    draft.remove_field("link", "issued_by", "via")
    draft.change("link", "issued_by", name="from")
    assert carried(used, draft) == {
        Effect("rename", "link", "issued_by", "from", count=1),
        Effect("retype", "link", "issued_by", "certain", "sure", count=1, unfit=1),
        Effect("field", "link", "issued_by", "day", "on", count=1),
        Effect("drop", "link", "issued_by", field="via", count=1),
    }
    kept = next(link for link in used.links("d") if link.label == "from")
    assert dict(kept.fields) == {"certain": "rather", "day": "Friday", "own": 1} and kept.note == "a note"
    assert [(one.problem, one.field, one.link) for one in to_do(used, "d") if one.link] == [
        ("choice", "certain", kept.id)
    ]
    assert [one.field for one in to_do(used, "e") if one.link] == []


def test_another_scheme_keeps_values_of_links_out_of_sight(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.set_field("link", "issued_by", "", Field("sure"))
    carried(used, draft)
    (issued,) = (link for link in used.links("d") if link.label == "issued_by")
    links.describe(used, issued.id, {"sure": "rather"}, "")
    bare = Scheme(used.scheme.labels, tuple(replace(one, fields=()) for one in used.scheme.links))
    planned = plan(used, replaced(used, bare))
    assert planned.effects == (Effect("hide", "link", "issued_by", field="sure", count=1),)
    carry_out(used, planned)
    assert dict(used.store.link(issued.id).fields) == {"sure": "rather"}


def test_a_draft_refuses_what_cannot_be(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.add("span", "minister", parent="entity")
    assert [label.name for label in draft.labels("span")] == ["entity", "minister", "directive", "location"]
    for work, code in (
        (lambda: draft.add("span", "entity"), "draft.twice"),
        (lambda: draft.add("span", " "), "draft.name"),
        (lambda: draft.change("span", "entity", name="location"), "draft.twice"),
        (lambda: draft.change("span", "entity", key="2"), "draft.key"),
        (lambda: draft.change("span", "entity", parent="minister"), "draft.loop"),
        (lambda: draft.change("span", "entity", parent="entity"), "draft.loop"),
        (lambda: draft.change("span", "nobody", key="7"), "label.missing"),
        (lambda: draft.set_field("span", "directive", "due", Field("status")), "draft.twice"),
    ):
        with pytest.raises(KnownError) as caught:
            work()  # type: ignore[no-untyped-call]
        assert caught.value.code == code
    draft.remove("span", "entity", into="location")
    assert draft.label("span", "minister").parent == ""


def test_labels_and_fields_move(used: Session) -> None:
    draft = Draft(used.scheme)
    draft.add("span", "minister", parent="entity")
    draft.move("span", "entity", 1)
    assert [label.name for label in draft.labels("span")] == ["directive", "entity", "minister", "location"]
    draft.move("span", "location", -1)
    assert [label.name for label in draft.labels("span")] == ["directive", "location", "entity", "minister"]
    draft.move("span", "directive", -1)
    assert [label.position for label in draft.labels("span")] == [0, 1, 2, 3]
    draft.move_field("span", "directive", "due", -1)
    assert [one.name for one in draft.label("span", "directive").fields] == ["modality", "due", "status", "recurring"]
    assert carried(used, draft) == set() and labels(used)[0] == "directive"


def test_another_scheme_never_loses_labels_in_use(used: Session) -> None:
    entities = ready_schemes()[1]
    planned = plan(used, replaced(used, entities))
    carry_out(used, planned)
    assert [label.name for label in used.scheme.labels] == [
        "PER", "ORG", "LOC", "MISC", "entity", "directive", "location",
    ]  # fmt: skip
    assert len(labels(used)) == 4 and len(used.links("d")) == 2
    assert [label.key for label in used.scheme.labels] == ["1", "2", "3", "4", "", "", ""]
    history.undo(used)
    assert used.scheme == Draft(used.scheme).scheme() and used.scheme.by_key("2") == used.scheme.label("directive")


def test_another_scheme_never_loses_values(used: Session) -> None:
    """A scheme from a file that lacks a field says so, counted; the values stay and come back with the field."""
    lacking = replace(
        used.scheme,
        labels=tuple(replace(one, fields=()) if one.name == "directive" else one for one in used.scheme.labels),
    )
    full, before = used.scheme, [dict(span.fields) for span in used.spans("d")]
    planned = plan(used, replaced(used, lacking))
    assert ("hide", "modality", 2) in {(one.action, one.field, one.count) for one in planned.effects}
    assert not any(one.action == "drop" for one in planned.effects)
    carry_out(used, planned)
    assert used.scheme.fields("directive") == () and [dict(span.fields) for span in used.spans("d")] == before
    carry_out(used, plan(used, replaced(used, full)))
    assert used.scheme.fields("directive") and [dict(span.fields) for span in used.spans("d")] == before


def test_two_hundred_labels_and_fifty_fields(used: Session) -> None:
    draft = Draft(used.scheme)
    for number in range(200):
        draft.add("span", f"code {number}", parent=f"code {number - 1}" if number % 10 else "")
    for number in range(50):
        draft.set_field("span", "directive", "", Field(f"f{number}", "choices", choices=(Choice("a"), Choice("b"))))
    assert carried(used, draft) == set()
    assert len(used.scheme.labels) == 203 and len(used.scheme.fields("directive")) == 54


def test_ready_schemes_are_whole() -> None:
    for scheme in ready_schemes():
        assert set(scheme.title) == {"en", "ar", "fa"}
        for label in (*scheme.labels, *scheme.links):
            assert set(label.title) == {"en", "ar", "fa"}, (scheme.name, label.name)
            for one in label.fields:
                for named in (one, *one.choices):
                    assert set(named.title) == {"en", "ar", "fa"}, (scheme.name, label.name, named.name)
        for language in ("en", "ar", "fa"):
            letters = [label.letter_in(language) for label in scheme.labels if not label.parent]
            assert len(set(letters)) == len(letters), (scheme.name, language, letters)


def test_schemes_come_back_from_toml() -> None:
    for scheme in ready_schemes():
        assert parse_scheme(scheme_text(scheme), Path("x.toml")) == scheme
    odd = Scheme((Label("\u0627\u0644\u0623", guideline={"ar": 'a\n"""\nb\\ \u202e'}, title={"ar": "\u200c"}),))
    assert parse_scheme(scheme_text(odd), Path("x.toml")) == odd


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("", "scheme.empty", 0),
        ("a =", "scheme.syntax", 1),
        ('x = 1\n[[label]]\nname = "a"', "scheme.unknown", 1),
        ('[[label]]\nname = "a"\n[[label]]\nname = "a"', "scheme.twice", 3),
        ('[[label]]\nname = "a"\nguideline = {en = """\n[[label]]\n"""}\n[[label]]\n', "scheme.name", 6),
        ('[[label]]\nname = "a"\nlight = "red"', "scheme.colour", 1),
        ('[[label]]\nname = "a"\nparent = "b"', "scheme.reference", 1),
        ('[[label]]\nname = "a"\nparent = "b"\n[[label]]\nname = "b"\nparent = "a"', "scheme.loop", 1),
        ('[[label]]\nname = "a"\nkey = "1"\n\n[[label]]\nname = "b"\nkey = "1"', "scheme.key", 5),
        ('[[label]]\nname = "a"\n[[label.field]]\nname = "f"\nkind = "colour"', "scheme.unknown", 1),
        ('[[label]]\nname = "a"\n\n[[link]]\nname = "l"\ntargets = ["b"]', "scheme.reference", 4),
        ('[[label]]\nname = "a"\ntitle = "A"', "scheme.value", 1),
        ("label = 3", "scheme.value", 1),
        ('[[label]]\nname = "a"\nfield = [{name = "f", choices = [1]}]', "scheme.value", 1),
    ],
)
def test_bad_toml_gets_a_sentence_with_its_line(text: str, code: str, line: int) -> None:
    with pytest.raises(KnownError) as caught:
        parse_scheme(text, Path("bad.toml"))
    assert caught.value.code == code and caught.value.facts.get("line", 0) == line
    assert "bad.toml" in str(caught.value)


def test_what_becomes_of_links_is_told_with_their_labels(used: Session) -> None:
    """Links go with the spans that they join; a merge may leave links that the scheme does not allow."""
    draft = Draft(used.scheme)
    draft.remove("span", "entity")
    effects = carried(used, draft)
    assert {one.label: one.count for one in effects if one.action == "links"} == {"issued_by": 1, "addressed_to": 1}
    history.undo(used)
    draft = Draft(used.scheme)
    draft.change("link", "issued_by", targets=("location",))
    assert carried(used, draft) == {Effect("forbidden", "link", "issued_by", count=1)}
    assert [one.problem for one in to_do(used, "d") if one.link] == ["forbidden"]
    history.undo(used)
    draft = Draft(used.scheme)
    draft.change("span", "entity", name="actor")
    assert {one.action for one in carried(used, draft)} == {"rename"}, "what only changes its name forbids nothing"
