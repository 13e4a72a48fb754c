"""Documents: digest and direction."""

from __future__ import annotations

import hashlib
import string

import pytest

from hashiya.model.change import Change
from hashiya.model.document import digest, document_direction
from hashiya.model.errors import SENTENCES, KnownError


def test_digest() -> None:
    assert digest("سلام") == hashlib.sha256("سلام".encode()).hexdigest()
    with pytest.raises(UnicodeEncodeError):
        digest("\ud800")


@pytest.mark.parametrize(
    ("text", "language", "direction"),
    [
        ("abc", "ar", "rtl"),
        ("سلام", "en", "ltr"),
        ("123\n\nabc سلام", "und", "ltr"),
        ("(!)\nسلام abc", "und", "rtl"),
        ("...", "und", "rtl"),
        ("", "", "rtl"),
    ],
)
def test_the_direction_of_a_document(text: str, language: str, direction: str) -> None:
    assert document_direction(text, language) == direction


@pytest.mark.parametrize("code", SENTENCES)
def test_each_error_has_a_sentence_that_its_facts_fill(code: str) -> None:
    facts = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
    sentence = str(KnownError(code, **dict.fromkeys(facts, "\u0633")))
    assert sentence[:1] and "{" not in sentence


def test_the_inverse_of_a_change() -> None:
    change = Change("span", "s", "d", None, {"label": "x"})
    assert change.inverse() == Change("span", "s", "d", {"label": "x"}, None)
    assert change.inverse().inverse() == change
