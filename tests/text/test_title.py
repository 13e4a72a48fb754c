"""Titles made from texts: short, on one line, cut between words and never within a letter."""

from __future__ import annotations

from hypothesis import given

from hashiya.text.segmentation import grapheme_starts
from hashiya.text.title import LONGEST, title_of
from tests.formats.folios import texts


def test_titles() -> None:
    assert title_of("\n\r\n  عنوان\tقصير \nمتن") == "عنوان قصير"
    assert title_of("") == title_of(" \n\u2028") == ""
    long = "خلال اجتماع محافظ الإسماعيلية مع رؤساء المراكز والمدن والأحياء ومديرى العموم"
    assert title_of(long) == "خلال اجتماع محافظ الإسماعيلية مع رؤساء المراكز والمدن\u2026"
    assert title_of("\u202bنص\u202c \u2067x") == "نص x"
    assert title_of("بَ" * 40) == "بَ" * 30 + "\u2026"


@given(texts)
def test_a_title_stands_on_one_line(text: str) -> None:
    title = title_of(text)
    assert len(title) <= LONGEST + 1 and len(title.splitlines()) <= 1
    assert title == title.strip() and bool(title) == bool(title_of(title))
    if title.endswith("\u2026") and "\u2026" not in text:
        assert grapheme_starts(title)
