"""Destinations as they are typed, and where paragraphs are."""

from __future__ import annotations

import pytest
from hypothesis import given

from hashiya.text import destinations
from hashiya.text.destinations import Destination, destination, paragraph_at
from hashiya.text.paragraphs import SEPARATOR
from tests.view.texts import nasty


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1412", Destination("text", 1412, 1412)),
        (" 1412 ", Destination("text", 1412, 1412)),
        ("1,412", Destination("text", 1412, 1412)),
        ("١٬٤١٢", Destination("text", 1412, 1412)),
        ("1412-1475", Destination("text", 1412, 1475)),
        ("1475\u20131412", Destination("text", 1412, 1475)),
        ("\u2067۱۴۱۲\u2013۱۴۷۵\u2069", Destination("text", 1412, 1475)),
        ("p12", Destination("paragraph", 12, 12)),
        ("P 12", Destination("paragraph", 12, 12)),
        ("¶١٢", Destination("paragraph", 12, 12)),
        ("ف١٢", Destination("paragraph", 12, 12)),
        ("پ۱۲", Destination("paragraph", 12, 12)),
        ("s3", Destination("span", 3, 3)),
        ("ع٣", Destination("span", 3, 3)),
        ("ن۳", Destination("span", 3, 3)),
        ("0", Destination("text", 0, 0)),
        ("بند ۳", Destination("paragraph", 3, 3)),
        ("پاراگراف ۳", Destination("paragraph", 3, 3)),
        ("نشانهٔ ۱۲", Destination("span", 12, 12)),
        ("نشانه ۱۲", Destination("span", 12, 12)),
        ("الفقرة ٣", Destination("paragraph", 3, 3)),
        ("علامة ٣", Destination("span", 3, 3)),
        ("Paragraph 3", Destination("paragraph", 3, 3)),
        ("span 3", Destination("span", 3, 3)),
    ],
)
def test_what_is_typed_means_a_place(typed: str, meant: Destination) -> None:
    assert destination(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "p",
        "p0",
        "s0",
        "12-",
        "-12",
        "p1-2",
        "x9",
        "1.5",
        "12 13",
        "position 3",
        "بند",
        "بند بند ۳",
        "9" * 13,
        "\u00b2",
    ],
)
def test_what_means_nothing(typed: str) -> None:
    assert destination(typed) is None


@pytest.mark.parametrize("wide", [1, 2, 3, 1 << 16])
@given(text=nasty)
def test_paragraphs_are_counted_as_they_are_laid_out(wide: int, text: str) -> None:
    starts = [0] + [found.end() for found in SEPARATOR.finditer(text) if found.end() < len(text)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(destinations, "_WIDE", wide)
        assert [paragraph_at(text, number + 1)[0] for number in range(len(starts))] == starts
        assert paragraph_at(text, len(starts) + 1) == (-1, len(starts))
