"""From bytes to text without guessing: what does not fit is named by its place in the file."""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from arabic_reshaper import ArabicReshaper
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text import encodings
from hashiya.text.encodings import WIDE, Verdict, byte_order_mark, decode, find_encoding
from hashiya.text.likeness import pairs

TEXT = "سلام 😀\r\nשלום\u2028"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_marks_are_seen_and_taken_off(encoding: str, found: str) -> None:
    data = TEXT.encode(encoding)
    if encoding.startswith(("utf-16", "utf-32")) and not data.startswith(b"\xff\xfe"):
        pytest.skip("a machine of the other byte order")
    assert decode(data) == (TEXT, found)
    assert decode(data, encoding)[0] == TEXT


def test_big_endian_marks() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == (TEXT, "utf-16-be")
    assert decode(b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be")) == (TEXT, "utf-32-be")


def test_a_named_encoding_is_taken_at_its_word() -> None:
    assert decode("سلام".encode("cp1256"), "cp1256") == ("سلام", "cp1256")
    with pytest.raises(LookupError):
        decode(b"a", "cp-none")


def test_the_place_of_the_first_bad_byte_counts_the_mark() -> None:
    with pytest.raises(UnicodeDecodeError) as error:
        decode(b"\xef\xbb\xbfabc\xff")
    assert error.value.start == 6


@given(st.binary())
def test_nothing_is_replaced(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except UnicodeDecodeError as error:
        assert 0 <= error.start < max(len(data), 1)
    else:
        mark = byte_order_mark(data)
        assert text.encode(encoding) == data[mark[1] if mark else 0 :]


def test_decoding_transcoded_texts(shared: Path) -> None:
    folder = shared / "corpora" / "legacy_encodings" / "transcoded"
    compared = 0
    for reference in sorted(folder.glob("*.ref-utf8")):
        name = reference.name.removesuffix(".ref-utf8")
        encoding = {"utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be", "utf-8-sig": None}.get(name.split(".")[1])
        if encoding or "sig" in name:
            text, _ = decode((folder / name).read_bytes(), encoding)
            assert text.removeprefix("\ufeff") == reference.read_text(encoding="utf-8").removeprefix("\ufeff")
            compared += 1
    assert compared


TEXTS = {
    "ar": "أمر وزير الداخلية رجال الأمن بالانتشار في شوارع المدينة، وقال المتحدث إن القوات وصلت صباح اليوم إلى المطار.",
    "fa": "فرمانده نيروهاي انتظامي دستور داد تا گروهي از ماموران به شهر بروند و از مردم در برابر خطر پاسداري کنند",
    "he": "שר הביטחון הורה לכוחות לצאת מן העיר עד יום שישי, והמפקד דיווח כי הכוחות כבר יצאו ממנה לפני שעות אחדות.",
    "fr": "Le ministre a déclaré que les forces étaient arrivées à l'aéroport où l'élève était déjà allé hier soir.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("ar", "windows-1256"), ("ar", "iso-8859-6"), ("ar", "mac-arabic"), ("ar", "cp720"), ("fa", "windows-1256"),
        ("he", "windows-1255"), ("he", "iso-8859-8"), ("he", "cp862"), ("he", "mac-hebrew"), ("fr", "windows-1252"),
        *((language, encoding) for language in ("ar", "he", "fa") for encoding in ("utf-8", *WIDE)),
    ],
)  # fmt: skip
def test_an_encoding_is_found(language: str, encoding: str) -> None:
    """By its text: some encodings give the same letters, and then either name is right."""
    text = TEXTS[language].replace("،", ",").replace("ک", "ك")
    for wanted in (text, text * 20, *([text[::-1]] if language == "he" else [])):
        data = wanted.encode(encoding)
        found = find_encoding(data)
        assert decode(data, found.encoding)[0] == wanted
        assert found.verdict is (Verdict.PROVED if encoding == "utf-8" else Verdict.CLEAR)


def test_dos_arabic_has_forms() -> None:
    data = bytes.fromhex("c7 e1 f0 c7 d1 20 c7 e4 e8 e0 ea 20").replace(b"\xc7\xe1", b"\xc7\xe1") * 3
    assert data.decode("cp864")  # the codec knows all of it; whether it is words is not for so few letters to say
    assert find_encoding(data).verdict is not Verdict.PROVED


def test_a_few_letters_are_not_enough() -> None:
    found = find_encoding("سلام".encode("cp1256"))
    assert found.verdict is Verdict.OPEN and "windows-1256" in found.candidates


def test_bytes_that_are_no_text() -> None:
    assert find_encoding(bytes(range(256)) * 8).encoding == ""
    assert find_encoding(b"").encoding == "utf-8"


@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(data: bytes) -> None:
    found = find_encoding(data)
    if found.encoding:
        text, _ = decode(data, found.encoding)
        assert decode(text.encode(found.encoding), found.encoding)[0] == text  # nothing was replaced


def test_mac_hebrew_is_a_codec() -> None:
    text = "עֵדָה (1)!"
    assert text.encode("mac-hebrew").decode("mac-hebrew") == text
    with pytest.raises(UnicodeDecodeError):
        b"\xc2".decode("mac-hebrew")


def test_a_cut_sample_of_utf_8() -> None:
    data = ("سلام " * 20_000).encode()
    assert find_encoding(data[: (1 << 17) + 1]).encoding == "utf-8"
    assert find_encoding(data + b"\xe1\xc7").encoding != "utf-8"


def test_what_differs_late_is_weighed_too() -> None:
    """windows-1255 and Mac Hebrew have the same letters and other signs: the signs at the end of a file count."""
    end = (
        "\u05d4\u05d5\u05d0 \u05d0\u05de\u05e8: \u201e\u05e9\u05dc\u05d5\u05dd\u2026\u201d"
        " \u2013 \u05d5\u05d4\u05dc\u05da. "
    )
    text = TEXTS["he"] * 60 + "\n" + end * 9
    for encoding in ("windows-1255", "mac-hebrew"):
        found = find_encoding(text.encode(encoding))
        assert found.verdict is Verdict.OPEN or decode(text.encode(encoding), found.encoding)[0] == text
        assert encoding in found.candidates


@pytest.mark.parametrize("cut", range(0, 60, 4))
def test_a_few_letters_in_dos_arabic_are_never_taken_for_others(cut: int) -> None:
    """Its bytes stand for forms of letters; read as Mac Arabic a few of them may look like words."""
    forms = ArabicReshaper({"support_ligatures": False}).reshape(TEXTS["ar"].replace("\u060c", ""))[cut : cut + 24]
    data = b"".join(dos_arabic(one) for one in forms)
    found = find_encoding(data)
    assert found.encoding == "cp864" or found.verdict is Verdict.OPEN
    assert "cp864" in found.candidates


def dos_arabic(form: str) -> bytes:
    """*form*, or that of the same letter which stood for it: the code page has two of most letters."""
    kind, _, letter = unicodedata.decomposition(form).partition(" ")
    near = {"<medial>": "<initial>", "<final>": "<isolated>", "<isolated>": "<final>", "<initial>": "<medial>"}
    for wanted in (kind, near.get(kind, ""), "<isolated>", "<initial>"):
        for code in range(0x80, 0x100):
            there = bytes((code,)).decode("cp864", "ignore")
            if there == form or (there and unicodedata.decomposition(there) == f"{wanted} {letter}"):
                return bytes((code,))
    return form.encode("cp864", "ignore")


_SENTENCE = (
    "\u05d4\u05de\u05d5\u05e2\u05e6\u05d4 \u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 \u05dc\u05d1\u05e0\u05d5\u05ea "
    "\u05d1\u05d9\u05ea \u05e1\u05e4\u05e8 \u05d7\u05d3\u05e9 \u05d1\u05e2\u05d9\u05e8. "
)


@pytest.mark.parametrize("sentences", [10, 100, 1000])
@pytest.mark.parametrize("sign", ["\u00a0", "\u2013 ", "\u200f", "\u05b0"])
def test_few_signs_in_a_long_text_leave_no_doubt(sentences: int, sign: str) -> None:
    """Windows, ISO and Macintosh have the same Hebrew letters, so that only the signs tell them apart: a handful of
    them in however long a text. (What was asked of each pair of letters left long texts open.)"""
    text = (_SENTENCE + sign) * 3 + _SENTENCE * sentences
    for encoding in ("windows-1255", "iso-8859-8"):
        data = text.encode(encoding, "ignore")
        found = find_encoding(data)
        assert found.verdict is Verdict.CLEAR and data.decode(found.encoding) == data.decode(encoding)


@pytest.mark.parametrize("sign", ["\u2013 ", "\u2019 ", "\u201c", "\u05b0"])
def test_hebrew_of_a_macintosh_is_never_surely_something_else(sign: str) -> None:
    for count in (1, 3, 30):
        data = ((_SENTENCE + sign) * count + _SENTENCE * 100).encode("mac-hebrew", "ignore")
        found = find_encoding(data)
        assert found.verdict is Verdict.OPEN or data.decode(found.encoding) == data.decode("mac-hebrew")


@given(st.binary(max_size=300), st.sampled_from(sorted(encodings.NARROW)))
def test_pairs_of_bytes_are_those_of_letters(sample: bytes, encoding: str) -> None:
    """What is counted once for all encodings is what each would count."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return
    counted = encodings._counted(Counter(pairwise(b" " + sample + b" ")), encoding)
    assert not counted or counted == pairs(text)
    if text.isascii() and text.isalnum() and encoding != "cp864":
        assert counted
