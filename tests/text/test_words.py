"""Words of folded texts, against an oracle that looks at one word after the other."""

from __future__ import annotations

import re
from fnmatch import translate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text import words
from hashiya.text.folding import fold
from hashiya.text.words import Finder, Pattern, pattern_words, separated, words_of

LETTERS = [
    "ك", "ک", "ت", "ا", "أ", "\u064e", "\u0640", "\u200c", "ة", "a", "B", "\u0301", "א", "ך", "1",
    "٢", " ", " ", "\n", "،", ".", "😀", "\u2067", "\u2069", "ﷲ", "\r\n", "\U0001e900", "*",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(LETTERS), max_size=40).map("".join)
WORDS = st.lists(st.sampled_from(["ك", "ت", "ا", "a", "1", "*", "א"]), min_size=1, max_size=4).map("".join)


def oracle(text: str, pattern: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where *pattern* stands in the list of words, as ``(number of the first word, of the last)``."""
    found = words_of(text)
    tests = [re.compile(translate(word)) for word in pattern]
    hits, last = [], 0
    for at in range(len(found) - len(pattern) + 1):
        if at >= last and all(test.match(word) for test, word in zip(tests, found[at:], strict=False)):
            hits.append((at, at + len(pattern) - 1))
            last = at + len(pattern)
    return hits


def numbers(text: str, hits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Which words of *text* the *hits* hold."""
    return [(len(words_of(text[:start] + "|")), len(words_of(text[:end])) - 1) for start, end in hits]


def find(text: str, pattern: str) -> list[str]:
    return [text[start:end] for start, end in Finder(Pattern(pattern_words(pattern))).find(text)]


@pytest.mark.parametrize(
    ("text", "pattern", "hits"),
    [
        ("قرأ الكِتَابَ والكتاب", "الكتاب", ["الكِتَابَ"]),
        ("كتاب كتب مكتوب", "كت*", ["كتاب", "كتب"]),
        ("كتاب كتب مكتوب", "*كت*", ["كتاب", "كتب", "مكتوب"]),
        ("كتاب كتب مكتوب", "*ب", ["كتاب", "كتب", "مكتوب"]),
        ("كتاب كتب مكتوب", "م*و*", ["مكتوب"]),
        ("می‌روم، می روم", "میروم", ["می‌روم"]),
        ("وزارة الداخلية، ووزاره  الداخلية", "وزارة الداخلية", ["وزارة الداخلية"]),
        ("a-b a,b ab", "a b", ["a-b", "a,b"]),
        ("one two three", "one * three", ["one two three"]),
        ("aa a aaa", "a", ["a"]),
        ("a a a", "a a", ["a a"]),
        ("\U0001e900\U0001e922 x", "\U0001e922\U0001e922", ["\U0001e900\U0001e922"]),
        ("كتــاب", "كتاب", ["كتــاب"]),
        ("ﷲ", "الله", ["ﷲ"]),
    ],
)
def test_words(text: str, pattern: str, hits: list[str]) -> None:
    assert find(text, pattern) == hits


@given(TEXTS, st.lists(WORDS, min_size=1, max_size=3))
def test_hits_are_those_of_the_oracle(text: str, words: list[str]) -> None:
    pattern = pattern_words(" ".join(words))
    if not pattern:
        return
    hits = list(Finder(Pattern(pattern)).find(text))
    assert numbers(text, hits) == oracle(text, pattern)
    for start, end in hits:
        assert len(words_of(text[start:end])) == len(pattern)


@given(TEXTS)
def test_as_long_as_the_folded_text(text: str) -> None:
    assert len(separated(text)) == len(fold(text))
    assert separated(text) == "".join(separated(one) for one in text)


@pytest.mark.parametrize("window", [8, 13, 40])
@given(text=TEXTS, word=WORDS)
def test_windows_change_nothing(window: int, text: str, word: str) -> None:
    pattern = pattern_words(word)
    if not pattern:
        return
    spaced = text.replace("\n", " ") + " ك كا ت "
    finder = Finder(Pattern(pattern))
    whole = list(finder.find(spaced))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(words, "WINDOW", window)
        patch.setattr(words, "TAIL", 64)
        assert list(finder.find(spaced)) == whole


def test_neighbours_in_any_order() -> None:
    def near(text: str, distance: int) -> list[str]:
        finder = Finder(Pattern(("a",)), Pattern(("b",)), distance)
        return [text[start:end] for start, end in finder.find(text)]

    assert near("a x b", 1) == ["a x b"]
    assert near("b x a", 1) == ["b x a"]
    assert near("a x y b", 1) == []
    assert near("a, b", 0) == ["a, b"]
    assert near("a a b x a b", 0) == ["a b", "a b"]


def test_many_stars_on_one_long_word_come_to_an_end() -> None:
    assert find("a" * 20_000 + " x", "*a*a*a*c") == []
