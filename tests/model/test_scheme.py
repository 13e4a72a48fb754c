"""The scheme that ships, and labels that an import brings."""

from __future__ import annotations

import tomllib

import pytest

from hashiya.model.errors import KnownError
from hashiya.model.scheme import Scheme, invented_label, scheme_from
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
    assert [link.name for link in scheme.links] == ["issued_by", "addressed_to", "at"]
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
