"""UAX #9: our levels are those of the Unicode test file, our order is python-bidi's, and safe cuts change neither."""

from __future__ import annotations

import random
from unicodedata import bidirectional, category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.text.bidi import LTR, RTL, Direction, first_strong, language_direction, safe_cuts
from hashiya.text.levels import kinds_of, line_levels, resolve, visual_order
from hashiya.text.mirror import closings, mirrored, openings
from tests.text import ucd

REMOVED = ("LRE", "RLE", "LRO", "RLO", "PDF", "BN")


def direction_of(level: int) -> Direction:
    return RTL if level else LTR


@ucd.needs("BidiCharacterTest.txt")
def test_levels_and_order_are_those_of_unicode() -> None:
    count = 0
    for number, (text, _, level, levels, order) in enumerate(ucd.bidi_characters()):
        if number % 5 and number > 500:
            continue
        direction = direction_of(level)
        found = line_levels(resolve(text, direction), kinds_of(text), direction)
        assert all(want in ("x", str(got)) for want, got in zip(levels, found, strict=True)), text
        assert [place for place in visual_order(found) if levels[place] != "x"] == order, text
        count += 1
    assert count > 18_000


@ucd.needs("BidiCharacterTest.txt")
def test_first_strong_is_that_of_unicode() -> None:
    for text, asked, level, _, _ in ucd.bidi_characters():
        if asked == "2":
            assert (first_strong(text) or LTR) == direction_of(level), text


@ucd.needs("BidiCharacterTest.txt")
def test_the_order_is_that_of_python_bidi() -> None:
    from bidi import get_display

    for number, (text, _, level, _, _) in enumerate(ucd.bidi_characters()):
        if number % 11 or "\u2029" in text:
            continue
        direction = direction_of(level)
        order = visual_order(line_levels(resolve(text, direction), kinds_of(text), direction))
        shown = get_display(text, base_dir="R" if level else "L")
        assert seen(text[place] for place in order) == seen(shown), text


def seen(characters: object) -> str:
    return "".join(one for one in characters if bidirectional(one) not in REMOVED)  # type: ignore[attr-defined]


@ucd.needs("BidiBrackets.txt")
def test_brackets_are_those_of_unicode() -> None:
    found = {}
    for line in ucd.lines("BidiBrackets.txt"):
        one, other, side = (part.strip() for part in line.split(";"))
        found[chr(int(one, 16))] = (chr(int(other, 16)), {"o": "Ps", "c": "Pe"}[side])
    ours = {one: (other, category(one)) for one, other in mirrored().items() if category(one) in ("Ps", "Pe")}
    assert ours == found
    assert set(openings()) | set(closings()) == set(found)
    assert openings()["\u2329"] == closings()["\u3009"] == closings()["\u232a"]


@ucd.needs("BidiMirroring.txt")
def test_mirror_images_are_those_of_unicode() -> None:
    known = dict(map(ucd.string, line.split(";")) for line in ucd.lines("BidiMirroring.txt"))
    assert all(known.get(one) == other for one, other in mirrored().items())


_FORMATTING = "\u200f\u200e\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ALPHABET = "بא١2٢3aZ ,.:+-%()[]{}<>\u00ab\u2329\u232a\u3008\u3009\u0301\t\u00a0" + _FORMATTING

paragraphs = st.text(st.sampled_from(_ALPHABET + "ببب   "), max_size=40)


@settings(deadline=None, max_examples=300)
@given(paragraphs, st.sampled_from((RTL, LTR)))
def test_a_safe_cut_changes_no_level(text: str, direction: Direction) -> None:
    whole = resolve(text, direction)
    for cut in safe_cuts(text, direction):
        assert text[cut - 1].isspace() and 0 < cut <= len(text)
        assert resolve(text[:cut], direction) + resolve(text[cut:], direction) == whole


@given(st.lists(st.integers(0, 4), max_size=30))
def test_an_order_names_each_place_once(levels: list[int]) -> None:
    assert sorted(visual_order(levels)) == list(range(len(levels)))


def test_an_empty_paragraph() -> None:
    assert resolve("", RTL) == [] and visual_order([]) == [] and line_levels([], [], RTL) == []


def test_languages_and_scripts() -> None:
    assert [language_direction(tag) for tag in ("ar", "fa-IR", "HE", "ur_PK", "yi")] == [RTL] * 5
    assert [language_direction(tag) for tag in ("en", "tr", "ku", "az-Latn", "ur-Latn")] == [LTR] * 5
    assert [language_direction(tag) for tag in ("ku-Arab", "az-Arab-IR", "pa-Arab", "und-Hebr", "ur-Aran")] == [RTL] * 5
    assert [language_direction(tag) for tag in ("", "und", "mul")] == [None] * 3


def test_isolates_are_skipped_for_the_direction() -> None:
    assert first_strong("\u2066abc\u2069 سلام") == RTL
    assert first_strong("\u2067سلام\u2069 abc") == LTR
    assert first_strong("123 (!)") is None
    assert first_strong("12\u2029abc") is None


@pytest.mark.parametrize("seed", range(40))
def test_the_quick_way_to_cuts_finds_the_same(seed: int) -> None:
    from hashiya.text import bidi

    source = random.Random(seed)
    pool = ["\u0642", "\u0627\u0644", "\u05d0", "a", "bc", " ", " ", "  ", "1", "\u0661", "(", ")", "[", "]", "\u3008",
            "\u232a", ".", ",", "\u0651", "\u200c", "\t", "!", "\u00ab", "\U0001e900", "\U0001f600", "%"]  # fmt: skip
    weights = [6] * 2 + [source.choice((0, 1, 6)) for _ in pool[2:]]
    text = "".join(source.choices(pool, weights, k=source.choice((3, 40, 1500))))
    for direction in (RTL, LTR):
        slowly = bidi._cuts_letter_by_letter(text, direction)
        for low in (0, 1, len(text) // 2, len(text) - 20):
            assert bidi.safe_cuts(text, direction, low) == [cut for cut in slowly if cut > low]
