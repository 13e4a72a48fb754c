"""Titles in the order of the alphabet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.collation import alphabet_of, sort_keys
from tests.view.texts import nasty


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("ar", "2 10 Zebra أب إبراهيم ابن باء تاء جيم كاف لام ميم نون هاء واو ياء"),
        ("fa", "آب ببر پدر تبر جان چاه زر ژاله سر کار گل لب نان وقت هوا یار"),
        ("fa", "آب آغاز ابر اجتماع اداره بام قرآن قرار قران"),
        ("ur", "اب بات پانی وقت ہوا یار"),
        ("he", "אב בית גמל תודה"),
    ],
)
def test_dictionaries_have_them_so(language: str, in_order: str) -> None:
    words = in_order.split()
    keys = dict(zip(words, sort_keys(words, alphabet_of(language)), strict=True))
    if language == "ar":
        words = sorted(words, key=lambda word: (word not in ("2", "10"), words.index(word)))
        assert sorted(words[2:], key=keys.__getitem__) == words[2:]
        assert max(keys["2"], keys["10"]) < keys["Zebra"]
    else:
        assert sorted(words, key=keys.__getitem__) == words


@given(st.lists(nasty, max_size=12))
def test_each_title_has_a_key_of_its_own(titles: list[str]) -> None:
    keys = sort_keys(titles, "ar")
    assert keys == [sort_keys([title], "ar")[0] for title in titles]
