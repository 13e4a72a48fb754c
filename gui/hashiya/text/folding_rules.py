"""Which characters are taken for one when a text is searched, and what each folds to.

Rules only: a table is made of them once; `folding.py` uses it. Folding looks at one code point at a time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal
from unicodedata import decimal, normalize

import regex


@dataclass(frozen=True, slots=True)
class Folding:
    """What is taken for the same; each can be switched off.

    A composed letter and the same letter followed by its mark are the same only while the mark is folded away.
    """

    marks: bool = True
    """Harakat, Quranic signs and small letters, accents of any other script: nothing."""
    niqqud: bool = True
    """Hebrew points and accents of cantillation: nothing."""
    tatweel: bool = True
    """The stroke that lengthens a word: nothing."""
    hamza: bool = True
    """Alef with hamza, madda or wasla is alef; waw and yeh with hamza are waw and yeh."""
    yeh: bool = True
    """Yeh, alef maqsura, Persian yeh, yeh barree are one."""
    kaf: bool = True
    """Kaf, keheh and swash kaf are one."""
    teh: bool = True
    """Ta marbuta, heh, heh goal, heh doachashmee and ae are one."""
    digits: bool = True
    """Arabic-Indic, Persian, N'Ko and Adlam digits are those of Europe."""
    joiners: bool = True
    """ZWNJ, ZWJ, directional marks, soft hyphens and other characters without a shape: nothing."""
    finals: bool = True
    """The final forms of Hebrew letters are the letters."""
    case: bool = True
    """Capital letters are small ones."""
    forms: bool = True
    """Presentation forms, ligatures, wide and mathematical letters are the letters they stand for."""
    signs: bool = True
    """Arabic, Hebrew and typographic signs are those of ASCII: comma, question mark, quotes, maqaf."""


EVERYTHING: Final = Folding()

NOTHING: Final = Folding(*[False] * 13)

CASE_ONLY: Final = replace(NOTHING, case=True)

_SAME: Final[dict[str, dict[str, str]]] = {
    "hamza": {"\u0627": "\u0671\u0672\u0673\u0675", "\u0648": "\u0676", "\u064a": "\u0678"},
    "yeh": {"\u064a": "\u0620\u0649\u06cc\u06cd\u06ce\u06d0\u06d2"},
    "kaf": {"\u0643": "\u06a9\u06aa"},
    "teh": {"\u0647": "\u0629\u06be\u06c1\u06c3\u06d5"},
    "finals": {"\u05db": "\u05da", "\u05de": "\u05dd", "\u05e0": "\u05df", "\u05e4": "\u05e3", "\u05e6": "\u05e5"},
    "signs": {
        ",": "\u060c\u066c",
        ".": "\u066b\u06d4",
        ";": "\u061b",
        "?": "\u061f",
        "%": "\u066a",
        "*": "\u066d",
        "-": "\u05be\u2010\u2011",
        "'": "\u05f3\u2018\u2019",
        '"': "\u05f4\u201c\u201d\u201e",
    },
}
"""By option: a letter, and the letters that are taken for it."""

_LIGATURES: Final = {"\u05f0": "\u05d5\u05d5", "\u05f1": "\u05d5\u05d9", "\u05f2": "\u05d9\u05d9"}
"""Yiddish digraphs, which Unicode does not decompose."""

_HAMZA_MARKS: Final = frozenset("\u0653\u0654\u0655\u0674")
_SMALL_LETTERS: Final = frozenset("\u06e5\u06e6\u08c9")
_FOLDED: Final = (
    range(0x80), range(0xA0, 0x900), range(0x1AB0, 0x1B00), range(0x1C80, 0x1C90), range(0x1D00, 0x2070),
    range(0x2070, 0x2190), range(0x2C60, 0x2C80), range(0x2CEF, 0x2CF2), range(0x2DE0, 0x2E00), range(0x3000, 0x3001),
    range(0xA640, 0xA7D0), range(0xFB00, 0xFFFC), range(0x10EC0, 0x10F00),
    range(0x1D400, 0x1D800), range(0x1E900, 0x1E960), range(0x1EE00, 0x1EF00), range(0xE0000, 0xE0200),
)  # fmt: skip
"""Where the characters stand that fold: European, Caucasian and right-to-left scripts, their marks, forms, signs."""


_HAMZA: Final = frozenset("\u0653\u0654\u0655\u0674")
_SMALL: Final = frozenset("\u06e5\u06e6\u08c9")


@cache
def _among(characters: str) -> frozenset[str]:
    """Those of the characters that may fold which are in a class of the regex library: its Unicode is a newer one."""
    points = "".join(chr(point) for points in _FOLDED for point in points)
    return frozenset(regex.findall(characters, points, regex.V1))


@cache
def _dropped(folding: Folding) -> frozenset[str]:
    """The characters that become nothing."""
    niqqud = _among(r"[\p{Script=Hebrew}&&\p{Mn}]")
    options = {
        "marks": (_among(r"[\p{Mn}\p{Me}]") | _SMALL) - niqqud - _HAMZA,
        "niqqud": niqqud,
        "hamza": _HAMZA,
        "joiners": _among(r"[\p{Cf}--\p{Prepended_Concatenation_Mark}]"),
        "tatweel": frozenset("\u0640"),
    }
    return frozenset().union(*(letters for name, letters in options.items() if getattr(folding, name)))


def fold_character(character: str, folding: Folding = EVERYTHING) -> str:
    """What one character folds to: nothing, one character, or more for a ligature."""
    form: Literal["NFD", "NFKD"] = "NFKD" if folding.forms else "NFD"
    pieces = normalize(form, character)
    if folding.case:
        pieces = normalize(form, pieces.casefold())
    if folding.forms:
        pieces = "".join(_LIGATURES.get(piece, piece) for piece in pieces)
    same, dropped = _same(folding), _dropped(folding)
    return normalize("NFC", "".join(same.get(piece, piece) for piece in pieces if piece not in dropped))


@cache
def _same(folding: Folding) -> dict[str, str]:
    pairs = {name: letters for name, letters in _SAME.items() if getattr(folding, name)}
    same = {other: letter for letters in pairs.values() for letter, others in letters.items() for other in others}
    if folding.digits:
        values = {digit: decimal(digit, None) for digit in _among(r"\p{Nd}")}
        same |= {digit: str(value) for digit, value in values.items() if value is not None}
    return same


@cache
def folding_table(folding: Folding) -> dict[int, str]:
    """What each code point folds to, those left out that stay as they are."""
    table = {point: fold_character(chr(point), folding) for points in _FOLDED for point in points}
    return {point: folded for point, folded in table.items() if folded != chr(point)}
