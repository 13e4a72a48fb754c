"""What a few letters may mean: pure, over the default scheme."""

from __future__ import annotations

from typing import Any

import pytest

from hashiya.session.project import default_scheme
from hashiya.ui.choices import Choice
from hashiya.ui.dates import parse_day
from hashiya.ui.meanings import Meaning, Sayable, is_open, meanings, together
from tests.ui.windows import shell, window

__all__ = ["shell", "window"]

SCHEME = default_scheme()
ENDS = {
    "issued_by": [Choice("g", "محافظ الإسماعيلية"), Choice("m", "وزير الداخلية")],
    "at": [Choice("q", "شهر قم"), Choice("i", "الإسماعيلية")],
}


def sayable(language: str = "en", filled: tuple[str, ...] = (), label: str = "directive") -> Sayable:
    return Sayable(
        SCHEME.fields(label), SCHEME.links_from(label), lambda name: ENDS.get(name, []),
        lambda name: {"due": ["قبل الزيارة"], "place": ["قم"]}.get(name, []), language, frozenset(filled), 2024,
    )  # fmt: skip


def first(word: str, *said: Meaning, **about: Any) -> tuple[str, Any]:
    one = meanings(word, sayable(**about), said)[0]
    return one.name, one.target or one.value


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("o", ("modality", "order")),
        ("ORD", ("modality", "order")),
        ("امر", ("modality", "order")),
        ("أمر", ("modality", "order")),
        ("ردشده", ("status", "refused")),
        ("inp", ("status", "in_progress")),
        ("week", ("recurring", "weekly")),
        ("1", ("issued_by", "g")),
        ("\u0661", ("issued_by", "g")),
        ("\u06f1وزير", ("issued_by", "m")),
        ("4", ("at", "q")),
        ("@الاسماعيليه", ("at", "i")),
        ("15/8", ("due", "2024-08-15")),
        ("1403/5/25", ("due", "2024-08-15")),
        ("\u06f1\u06f5/\u06f8/\u06f2\u06f0\u06f2\u06f4", ("due", "2024-08-15")),
        ("due:قبل", ("due", "قبل الزيارة")),
        ('due:"before the visit"', ("due", "before the visit")),
        ("الأجل:«غدا»", ("due", "غدا")),
        ('"each feast"', ("due", "each feast")),
        ("recurring=after prayers", ("recurring", "after prayers")),
        ("قم", ("at", "q")),
    ],
)  # fmt: skip
def test_words(window: Any, word: str, meant: tuple[str, Any]) -> None:
    assert first(word) == meant


def test_fields_that_say_nothing_yet_come_first_and_none_comes_twice(window: Any) -> None:
    assert first("o", filled=("modality",)) == ("status", "open")
    order = meanings("o", sayable())[0]
    assert first("o", order) == ("status", "open")
    assert all(one.name != "modality" for one in meanings("", sayable(), [order]))
    assert meanings("o", sayable(filled=("modality", "status", "recurring")))[0].name == "modality", "to change it"


def test_what_can_be_said_at_all(window: Any) -> None:
    found = meanings("", sayable("fa"))
    assert [one.words for one in found[:2]] == ["امر", "درخواست"]
    assert {one.name for one in found} >= {"modality", "status", "recurring", "issued_by", "at"}
    assert meanings("zzzz", sayable()) == []
    assert first("", label="location")[0] == "kind"


def test_together(window: Any) -> None:
    said = [meanings(word, sayable())[0] for word in ("o", "15/8", "1", "4")]
    assert together(said) == ({"modality": "order", "due": "2024-08-15"}, [("issued_by", "g"), ("at", "q")])
    several = [Meaning("x", "X", "a", ["a"]), Meaning("x", "X", "b", ["b"])]
    assert together(several) == ({"x": ["a", "b"]}, [])


def test_quotation_marks_hold_words_together() -> None:
    assert is_open('due:"before the') and not is_open('due:"before the visit"') and is_open("«قبل") and not is_open("o")


def test_days_without_a_year(window: Any) -> None:
    assert parse_day("15/8", 2024) == parse_day("8/15", 2024) == parse_day("\u0661\u0665/\u0668", 2024) == "2024-08-15"
    assert parse_day("32/8", 2024) == parse_day("30/2", 2024) == parse_day("1/2/3", 2024) == ""
