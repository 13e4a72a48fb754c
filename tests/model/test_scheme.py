"""The scheme that ships, and labels that an import brings."""

from __future__ import annotations

import tomllib

import pytest

from hashiya.model.errors import KnownError
from hashiya.model.record import label_from, label_record
from hashiya.model.scheme import Label, Scheme, invented_label, scheme_from
from hashiya.shipped import resources


@pytest.fixture
def scheme() -> Scheme:
    return scheme_from(tomllib.loads((resources() / "schemes" / "default.toml").read_text("utf-8")))


def test_the_scheme_that_ships(scheme: Scheme) -> None:
    assert [(label.name, label.key, label.position) for label in scheme.labels] == [
        ("entity", "1", 0),
        ("directive", "2", 1),
        ("location", "3", 2),
    ]
    assert [link.name for link in scheme.links] == [
        "issued_by", "addressed_to", "about", "at", "same_as", "part_of",
    ]  # fmt: skip
    for label in scheme.labels:
        assert set(label.title) == set(label.letter) == {"en", "ar", "fa"}
    for language in ("en", "ar", "fa"):
        assert len({label.letter_in(language) for label in scheme.labels}) == 3


def test_labels_are_found_by_name_and_key(scheme: Scheme) -> None:
    assert scheme.label("location").title_in("fa_IR") == "مکان"
    assert scheme.label("location").title_in("he") == "Location"
    directive = scheme.by_key("2")
    assert directive and directive.name == "directive"
    assert scheme.by_key("9") is scheme.by_key("") is None
    with pytest.raises(KnownError, match="nothing"):
        scheme.label("nothing")


def test_invented_labels_look_different() -> None:
    made = [invented_label(f"l{number}", number) for number in range(6)]
    assert len({label.light for label in made}) == 6
    assert made[0].letter_in("ar") == "L" and made[0].key == "" and made[0].title_in("ar") == "l0"


def test_everything_in_the_scheme_that_ships_is_named_in_three_languages(scheme: Scheme) -> None:
    for label in (*scheme.labels, *scheme.links):
        assert set(label.title) == set(label.guideline) == {"en", "ar", "fa"}, label.name
        for one in label.fields:
            for named in (one, *one.choices):
                assert set(named.title) == {"en", "ar", "fa"}, (label.name, one.name, named.name)


def test_who_may_be_linked_to_whom(scheme: Scheme) -> None:
    assert scheme.may_link("issued_by", "directive", "entity")
    assert not scheme.may_link("issued_by", "directive", "location")
    assert not scheme.may_link("at", "entity", "location")
    assert scheme.may_link("same_as", "entity", "location") and scheme.link("same_as").symmetric
    assert [link.name for link in scheme.links_from("entity")] == ["same_as", "part_of"]
    assert [link.name for link in scheme.links if link.across] == ["same_as"]
    with pytest.raises(KnownError, match="nothing"):
        scheme.may_link("nothing", "entity", "entity")


def test_sub_labels_have_the_fields_and_links_of_what_they_are_a_kind_of(scheme: Scheme) -> None:
    minister = Label("minister", parent="entity", position=3)
    loop = (Label("a", parent="b"), Label("b", parent="a"))
    more = Scheme((*scheme.labels, minister, *loop), scheme.links)
    assert [field.name for field in more.fields("minister")] == ["kind"]
    assert more.may_link("issued_by", "directive", "minister") and more.depth("minister") == 1
    assert [label.name for label in more.lineage("a")] == ["a", "b"]
    assert more.fields("unknown") == () and not more.is_a("entity", "minister")


def test_labels_survive_their_records(scheme: Scheme) -> None:
    for label in (*scheme.labels, *scheme.links, invented_label("x", 3)):
        assert label_from(label_record(label)) == label
    assert "rules" not in label_record(invented_label("x", 3))


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
def test_each_link_of_the_default_scheme_has_a_letter_of_its_own_in_the_script_of_its_language(
    scheme, language
) -> None:
    letters = [link.letter_in(language) for link in scheme.links]
    assert len(set(letters)) == len(letters)
    assert language == "en" or not any(letter.isascii() for letter in letters)


def test_a_label_without_a_letter_takes_the_first_of_its_title() -> None:
    label = Label("agent", {"en": "who", "ar": "الفاعل", "fa": "کننده"})
    assert [label.letter_in(language) for language in ("en", "ar", "fa", "he")] == ["W", "ف", "ک", "A"]
    assert Label("x", {"ar": "ال"}).letter_in("ar") == "ا"


def test_labels_of_the_same_title_are_told_apart_by_what_they_are_a_kind_of() -> None:
    scheme = Scheme(
        (
            Label("person", title={"ar": "شخص", "en": "Person"}),
            Label("body", title={"ar": "جهة", "en": "Body"}),
            Label("person.head", title={"ar": "رئيس", "en": "Head"}, parent="person"),
            Label("body.head", title={"ar": "رئيس", "en": "Seat"}, parent="body"),
            Label("body.head.deputy", title={"ar": "نائب", "en": "Deputy"}, parent="body.head"),
        )
    )
    assert list(scheme.titles("ar").values()) == ["شخص", "جهة", "شخص / رئيس", "جهة / رئيس", "نائب"]
    assert scheme.title_of("body.head", "ar") == "جهة / رئيس"
    assert scheme.title_of("body.head", "en") == "Seat"
    assert scheme.title_of("unheard", "en") == "unheard"
