"""Graphemes and sentences are those of UAX #29."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.segmentation import grapheme_starts, snap_to_graphemes
from hashiya.text.sentence_ends import sentence_around, sentence_starts
from tests.text import ucd


@ucd.needs("auxiliary/SentenceBreakTest.txt")
def test_sentences_are_those_of_unicode() -> None:
    wrong = [
        (text, places)
        for text, places in ucd.breaks("auxiliary/SentenceBreakTest.txt")
        if sentence_starts(text) != places
    ]
    assert not wrong


@ucd.needs("auxiliary/GraphemeBreakTest.txt")
def test_graphemes_are_those_of_unicode() -> None:
    """Newer rules (GB9c, Unicode 15.1) join conjuncts of Indic scripts that the file of 15.0 still parts; that a
    conjunct needs a consonant before it, which the file of 15.1 asks for, is not looked at."""
    wrong = []
    for text, places in ucd.breaks("auxiliary/GraphemeBreakTest.txt"):
        if grapheme_starts(text) != places:
            wrong.append(text)
    assert len(wrong) <= 5 and all(max(text[:3]) >= "\u0900" for text in wrong)


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("", [0]),
        ("سلام", [0, 4]),
        ("قال ذلك. ثم ذهب؟ نعم! تم", [0, 9, 17, 22, 24]),
        ("بلغ 15.5 في المئة. وقال", [0, 19, 23]),
        ("کتاب‌ها را دید. رفت", [0, 16, 19]),
        ("א. ב", [0, 3, 4]),
        ("He met Mr. smith. Then", [0, 18, 22]),
        ("قال: (نعم.) ثم", [0, 12, 14]),
        ("a...", [0, 4]),
    ],
)
def test_sentences(paragraph: str, sentences: list[int]) -> None:
    assert sentence_starts(paragraph) == sentences


texts = st.text(st.sampled_from('ab بת.!؟\u06d4 \n\r\u2028\u0301\u064e\u200d👩👧🇸🇦)"1A,'), max_size=40)


@given(texts)
def test_boundaries_cover_the_text(text: str) -> None:
    for bounds in (sentence_starts(text), grapheme_starts(text)):
        assert bounds[0] == 0 and bounds[-1] == len(text)
        assert bounds == sorted(set(bounds))


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_snapping_widens_to_whole_graphemes(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first, last = snap_to_graphemes(text, start, end)
    bounds = grapheme_starts(text)
    assert first in bounds and last in bounds
    assert first <= start and end <= last
    assert not [bound for bound in bounds if first < bound <= start or end <= bound < last]


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_the_sentences_around_hold_the_stretch(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first, last = sentence_around(text, start, end)
    assert first <= start <= end <= last and {first, last} <= set(sentence_starts(text))
