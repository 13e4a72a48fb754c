"""Folding and its way back, against a slow reference that goes from character to character."""

from __future__ import annotations

import threading
import unicodedata as ud

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from hashiya.text.folding import CASE_ONLY, EVERYTHING, NOTHING, Folder, WayBack, fold, fold_with_map
from tests.view.texts import PIECES

SAME = {
    "ا": "أإآٱٲٳٵ",
    "و": "ؤٶ",
    "ي": "ىئیۍێېےۓؠٸ",
    "ك": "کڪ",
    "ه": "ةہھۃەۀۂ",
    "כ": "ך",
    "מ": "ם",
    "נ": "ן",
    "פ": "ף",
    "צ": "ץ",
    ",": "،٬",
    ".": "٫۔",
    ";": "؛",
    "?": "؟",
    "%": "٪",
    "*": "٭",
    "-": "־\u2010\u2011",
    "'": "׳‘’",
    '"': "״“”„",
    "וו": "װ",
    "וי": "ױ",
    "יי": "ײ",
}
LETTER = {other: letter for letter, others in SAME.items() for other in others}
VOWELS = set(map(chr, range(0x7A6, 0x7B1)))
"""Those of Thaana: no word is written without them."""
HANGS = {"\u0640", "\u06e5", "\u06e6", "\u08c9"}
VISIBLE_FORMAT = set("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


def slow_fold(character: str) -> str:
    """What one character folds to, by the categories of the interpreter's own Unicode."""
    if character in LETTER:
        return LETTER[character]
    folded = ""
    for piece in ud.normalize("NFKD", ud.normalize("NFKD", character).casefold()):
        category = ud.category(piece)
        if (category in ("Mn", "Me") and piece not in VOWELS) or piece in HANGS or piece == "\u0674":
            continue
        if category == "Cf" and piece not in VISIBLE_FORMAT:
            continue
        folded += str(ud.decimal(piece)) if category == "Nd" else LETTER.get(piece, piece)
    return ud.normalize("NFC", folded)


def hangs(character: str) -> bool:
    return ud.category(character) in ("Mn", "Me") or character in HANGS


def slow_map(text: str) -> tuple[str, list[int]]:
    folded = [(piece, place) for place, character in enumerate(text) for piece in slow_fold(character)]
    return "".join(piece for piece, _ in folded), [place for _, place in folded]


def slow_original(text: str, origins: list[int], start: int, end: int) -> tuple[int, int]:
    last = origins[end - 1] + 1
    while last < len(text) and hangs(text[last]):
        last += 1
    return origins[start], last


def assigned(first: int, last: int) -> str:
    return "".join(chr(point) for point in range(first, last) if ud.category(chr(point)) not in ("Cn", "Cs"))


ARABIC = assigned(0x600, 0x700)
NASTY = "".join(
    (
        assigned(0x20, 0x7F) + "\0\t\n\r\x85",
        assigned(0xA0, 0x250) + assigned(0x300, 0x370),
        assigned(0x591, 0x600) + ARABIC + assigned(0x700, 0x8FF),
        assigned(0x2000, 0x2070),
        assigned(0xFB1D, 0xFDFE) + assigned(0xFE00, 0xFF00) + "\uffff",
        "漢字かな\U0001f600\U0001f468\U00010900\U0001e922\U0001e951\U0001d538\U000e0067",
    )
)
texts = st.one_of(
    st.text(st.sampled_from(NASTY), max_size=60),
    st.text(st.sampled_from(ARABIC), max_size=60),
    st.lists(st.sampled_from([*PIECES, "ﷲ", "ﻻ", "ﷺ", "ß", "مـــدرسة", "ا\u0654\u064e", "\ufe0f"]), max_size=20).map(
        "".join
    ),
)


@given(texts)
@settings(max_examples=600, deadline=None)
def test_folding_is_that_of_the_reference(text: str) -> None:
    folded, way = fold_with_map(text)
    expected, origins = slow_map(text)
    assert folded == expected == fold(text)
    assert [way.origin(index) for index in range(len(folded) + 1)] == [*origins, len(text)]


@given(texts, st.data())
@settings(max_examples=400, deadline=None)
def test_what_was_found_is_told_in_whole_letters(text: str, data: st.DataObject) -> None:
    folded, way = fold_with_map(text)
    if folded:
        start = data.draw(st.integers(0, len(folded) - 1))
        end = data.draw(st.integers(start + 1, len(folded)))
        assert way.to_original(start, end) == slow_original(text, slow_map(text)[1], start, end)


@given(st.text(st.sampled_from(ARABIC + "ab \U0001f600ﷲ"), min_size=1, max_size=30), st.integers(50, 400))
@settings(max_examples=30, deadline=None)
def test_long_texts_are_mapped_block_by_block(piece: str, times: int) -> None:
    text = piece * times
    folded, way = fold_with_map(text)
    expected, origins = slow_map(text)
    assert folded == expected
    assert [way.origin(index) for index in range(0, len(folded), 7)] == origins[::7]


@given(texts, st.integers(0, 60))
@settings(deadline=None)
def test_a_text_folded_in_pieces_is_the_text_folded_whole(text: str, at: int) -> None:
    assert fold(text[:at]) + fold(text[at:]) == fold(text)


@pytest.mark.parametrize("point", range(0, 0x11000, 0x400))
def test_every_character_folds_alone_as_among_others(point: int) -> None:
    folder = Folder()
    characters = [chr(one) for one in range(point, point + 0x400)]
    assert folder.fold("".join(characters)) == "".join(map(fold, characters))


def test_the_code_page_overflows_without_a_change() -> None:
    folder = Folder()
    text = assigned(0x20, 0x900) * 3
    first = folder.fold(text)
    assert first == folder.fold(text) == slow_map(text)[0]
    way = WayBack(text, folder)
    assert [way.origin(index) for index in range(way.length)] == slow_map(text)[1]


def test_a_full_code_page_makes_room_for_another_script() -> None:
    folder = Folder()
    folder.fold(assigned(0x20, 0x500) * 3)
    arabic = "أكّد محافظُ الإسماعيلية على ١٥ تقريرًا‌" * 20
    assert folder.fold(arabic) == slow_map(arabic)[0]
    assert all(kept is not None for kept, _ in folder.pieces(arabic)), "the dictionary is still asked"


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("مُحَمَّدٌ", "محمد"),
        ("الإسماعيلية", "الاسماعيليه"),
        ("می\u200cروم", "ميروم"),
        ("کتاب", "كتاب"),
        ("على", "علي"),
        ("مـــدرسة", "مدرسه"),
        ("١٢٫٥", "12.5"),
        ("۱۲", "12"),
        ("שָׁלוֹם", "שלום"),
        ("בְּרֵאשִׁ֖ית", "בראשית"),
        ("Édition", "edition"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("ٱلرَّحْمَـٰنِ", "الرحمن"),
        ("\u2067abc\u2069", "abc"),
        ("ا\u0653لاف", "الاف"),
        ("\U0001e900", "\U0001e922"),
    ],
)
def test_what_is_typed_plainly_is_found(written: str, typed: str) -> None:
    assert fold(typed) == fold(written)


def test_the_end_of_a_letter() -> None:
    text = "قال مُحَمَّدٌ\u2069 لمى\u200cها"
    folded, way = fold_with_map(text)
    start = folded.index("محمد")
    first, last = way.to_original(start, start + 4)
    assert text[first:last] == "مُحَمَّدٌ"
    start = folded.index("لمي")
    first, last = way.to_original(start, start + 3)
    assert text[first:last] == "لمى"


def test_a_part_of_a_ligature_is_all_of_it() -> None:
    folded, way = fold_with_map("(ﷲ)")
    start = folded.index("لل")
    assert way.to_original(start, start + 2) == (1, 2)


def test_each_rule_can_be_switched_off() -> None:
    differing = {
        "marks": ("دّ", "د"),
        "niqqud": ("ש\u05b8", "ש"),
        "tatweel": ("ب\u0640", "ب"),
        "hamza": ("أ", "ا"),
        "yeh": ("ى", "ي"),
        "kaf": ("ک", "ك"),
        "teh": ("ة", "ه"),
        "digits": ("٣", "3"),
        "joiners": ("ی\u200c", "ی"),
        "finals": ("ם", "מ"),
        "case": ("A", "a"),
        "forms": ("ﻻ", "لا"),
        "signs": ("؟", "?"),
    }
    assert set(differing) == set(EVERYTHING.__struct_fields__)
    for name, (one, other) in differing.items():
        assert fold(one) == fold(other), name
        without = replace(EVERYTHING, **{name: False})
        assert fold(one, without) != fold(other, without), name
        only = replace(NOTHING, **{name: True})
        assert fold(one, only) == fold(other, only), name


@given(texts)
@settings(deadline=None)
def test_case_only_leaves_arabic_alone(text: str) -> None:
    arabic = "".join(character for character in text if "\u0600" <= character < "\u0900")
    assert ud.normalize("NFC", fold(arabic, CASE_ONLY)) == ud.normalize("NFC", arabic)


def test_several_threads_may_share_a_folder() -> None:
    folder = Folder()
    text = "".join(PIECES) * 20
    expected = slow_map(text)[0]
    wrong: list[str] = []

    def work(at: int) -> None:
        for number in range(60):
            part = text[(at + number) % 50 :]
            if folder.fold(part) != expected[len(slow_map(text[: (at + number) % 50])[0]) :]:
                wrong.append(part)

    threads = [threading.Thread(target=work, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
