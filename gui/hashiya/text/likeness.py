"""How much a text looks like one that somebody wrote, by the letters that follow each other.

Used where bytes may be read in many ways and only one gives words. Arabic, Persian and Hebrew are known by their pairs
of letters, Latin script roughly by its letters; everything is counted per pair in which a letter beyond ASCII stands,
for those are what encodings differ in.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from hashiya.text.letter_pairs import ALPHABETS, PAIRS

_MARKS: Final = {code: None for block in ((0x0591, 0x05C8), (0x0610, 0x061B), (0x064B, 0x0660), (0x06D6, 0x06ED))
                 for code in range(*block) if unicodedata.category(chr(code)) == "Mn"}  # fmt: skip
_IGNORED: Final = _MARKS | dict.fromkeys((0x0640, 0x0670, 0x200C, 0x200D, 0x200E, 0x200F))
_PERSIAN: Final = {0x064A: 0x06CC, 0x0643: 0x06A9}  # what Persian was written with where its own letters were missing
_NEVER: Final = 12.0  # for what no text has: controls, letters of two scripts joined
_STRANGE: Final = 9.0  # a letter of the right script that the language does not write
_SIGN: Final = 5.0  # a sign beyond ASCII that texts do have
_LATIN: Final = {"\u00e9": 3.5, "\u00e8": 4.0, "\u00e0": 4.0, "\u00e4": 3.8, "\u00f6": 3.8, "\u00fc": 3.8}
_OTHER_LATIN: Final = 5.0
_COMMON_SIGNS: Final = frozenset(
    "\u00a0\u060c\u061b\u061f\u00ab\u00bb\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u05be\u05f3\u05f4\u066a\u066b\u066c"
)


@cache
def _costs(language: str) -> dict[str, float]:
    letters = ALPHABETS[language]
    rows = [PAIRS[language][start : start + len(letters)] for start in range(0, len(letters) ** 2, len(letters))]
    return {
        first + second: int(digit, 36) / 4
        for first, row in zip(letters, rows, strict=True)
        for second, digit in zip(letters, row, strict=True)
    }


def cost(text: str, language: str) -> tuple[float, int]:
    """How unlikely *text* is as one of *language* ("ar", "fa", "he", or "latin"), in nats, and over how many pairs."""
    text = text.translate(_IGNORED)
    if language == "fa":
        text = text.translate(_PERSIAN)
    costs = {} if language == "latin" else _costs(language)
    known = set() if language == "latin" else set(ALPHABETS[language])
    total, count = 0.0, 0
    before, kind_before = " ", " "
    for one in text:
        kind = _kind(one)
        if (kind != " " and kind != "a") or kind_before not in (" ", "a", "s"):
            first = before if before in known else " "
            second = one if one in known else " "
            if kind in ("x",):
                total += _NEVER
                count += 1
            elif kind == "s":
                total += 2.0 if one in _COMMON_SIGNS else _SIGN
                count += 1
            elif kind in ("A", "H"):
                count += 1
                if kind_before in ("a", "L") or (kind_before in ("A", "H") and kind_before != kind):
                    total += _NEVER
                elif one not in known:
                    total += _STRANGE
                else:
                    total += costs.get(first + second, _STRANGE)
            elif kind == "L":
                count += 1
                if kind_before in ("A", "H"):
                    total += _NEVER
                elif kind_before == "L":
                    total += _STRANGE
                else:
                    total += _LATIN.get(one.lower(), _OTHER_LATIN) + (
                        3.0 if one.isupper() and kind_before == "a" else 0
                    )
            elif kind == "a":
                if kind_before in ("A", "H"):
                    total += _NEVER
                    count += 1
            elif kind_before in ("A", "H"):  # the end of a word
                total += costs.get(first + " ", 4.0)
                count += 1
        before, kind_before = one, kind
    return total, count


_RIGHT_JOINING: Final = frozenset(
    "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062f\u0630\u0631\u0632\u0648\u0649\u0698"
)


def badly_joined(text: str) -> float:
    """The share of presentation forms in *text* that ask for a letter behind them where there is none, or for none
    where there is one, in the better of the two orders; 0 where there are no such forms. In bytes that were never
    meant as forms it is large."""
    forms = wrong_forth = wrong_back = 0
    padded = f" {text} "
    for before, one, after in zip(padded, padded[1:], padded[2:], strict=False):
        if one <= "\ufb4f":
            continue
        form, _, letters = unicodedata.decomposition(one).partition(" ")
        if form[:1] != "<" or (chr(int(letters.split()[-1], 16)) in _RIGHT_JOINING):
            continue
        joins = form in ("<initial>", "<medial>")
        forms += 1
        wrong_forth += joins != (_kind(after) == "A")
        wrong_back += joins != (_kind(before) == "A")
    return min(wrong_forth, wrong_back) / forms if forms else 0.0


@cache
def _kind(one: str) -> str:
    """A: Arabic letter, H: Hebrew, L: Latin beyond ASCII, a: ASCII letter, s: a sign beyond ASCII, x: what no text
    has, and a space for all else."""
    if one < "\x80":
        if one.isalpha():
            return "a"
        return " " if one.isprintable() or one in "\t\n\r\f" else "x"
    category = unicodedata.category(one)
    if category in ("Cc", "Co", "Cn", "Cs") or "\u2500" <= one <= "\u259f":
        return "x"
    if category in ("Lo", "Lu", "Ll", "Lm"):
        if "\u0590" <= one < "\u0600" or "\ufb1d" <= one < "\ufb50":
            return "H"
        if "\u0600" <= one < "\u0780" or "\ufb50" <= one <= "\ufefc":
            return "A"
        return "L"
    return "s" if category[0] in "PSZCM" else " "
