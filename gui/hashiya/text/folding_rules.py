"""Which characters are taken for one when a text is searched, and what each folds to.

Rules only: a table is made of them once; `folding.py` uses it. Folding looks at one code point at a time.
"""

from __future__ import annotations

from functools import cache
from typing import Final, Literal
from unicodedata import decimal, normalize

import regex
from msgspec import Struct
from msgspec.structs import replace


class Folding(Struct, frozen=True):
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
_HAMZA: Final = frozenset("\u0653\u0654\u0655\u0674")
_SMALL: Final = frozenset("\u06e5\u06e6\u08c9")

# The regex library knows a newer Unicode than the interpreter. Vowel signs of Indic scripts and the marks of kana are
# marks by category too, but they make other syllables.
_MARK: Final = regex.compile(
    r"[[\p{Mn}\p{Me}]&&[\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Mand}"
    r"\p{sc=Samr}\p{sc=Rohg}\p{sc=Sogd}\p{sc=Yezi}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]--[\u3099\u309a]]",
    regex.V1,
)
_HEBREW: Final = regex.compile(r"\p{sc=Hebr}")
_SHAPELESS: Final = regex.compile(r"[\p{Cf}--\p{Prepended_Concatenation_Mark}]", regex.V1)
_NUMERAL: Final = regex.compile(r"\p{Nd}")


def _vanishes(piece: str, folding: Folding) -> bool:
    if piece == "\u0640":
        return folding.tatweel
    if piece in _HAMZA:
        return folding.hamza
    if piece in _SMALL:
        return folding.marks
    if _MARK.match(piece):
        return folding.niqqud if _HEBREW.match(piece) else folding.marks
    return folding.joiners and _SHAPELESS.match(piece) is not None


def fold_character(character: str, folding: Folding = EVERYTHING) -> str:
    """What one character folds to: nothing, one character, or more for a ligature."""
    form: Literal["NFD", "NFKD"] = "NFKD" if folding.forms else "NFD"
    pieces = normalize(form, character)
    if folding.case:
        pieces = normalize(form, pieces.casefold())
    if folding.forms:
        pieces = "".join(_LIGATURES.get(piece, piece) for piece in pieces)
    same = _same(folding)
    kept = [same.get(piece, piece) for piece in pieces if not _vanishes(piece, folding)]
    return normalize("NFC", "".join(_european(piece) if folding.digits else piece for piece in kept))


def _european(piece: str) -> str:
    value = decimal(piece, None) if _NUMERAL.match(piece) else None
    return piece if value is None else str(value)


@cache
def _same(folding: Folding) -> dict[str, str]:
    pairs = {name: letters for name, letters in _SAME.items() if getattr(folding, name)}
    return {other: letter for letters in pairs.values() for letter, others in letters.items() for other in others}


class FoldingTable(dict[int, str]):
    """What each code point folds to, worked out when it is first asked for; as ``str.translate`` takes it."""

    def __init__(self, folding: Folding) -> None:
        super().__init__()
        self._folding = folding

    def __missing__(self, point: int) -> str:
        self[point] = folded = fold_character(chr(point), self._folding)
        return folded
