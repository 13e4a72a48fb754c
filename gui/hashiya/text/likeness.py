"""How much a text looks like one that somebody wrote, by the letters that follow each other.

Used where bytes may be read in many ways and only one gives words. Arabic, Persian and Hebrew are known by their pairs
of letters, Latin script roughly by its letters; everything is counted per pair in which a letter beyond ASCII stands,
for those are what encodings differ in.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import Final

from hashiya.text.letter_pairs import ALPHABETS, PAIRS

_MARKS: Final = {code: None for block in ((0x0591, 0x05C8), (0x0610, 0x061B), (0x064B, 0x0660), (0x06D6, 0x06ED))
                 for code in range(*block) if unicodedata.category(chr(code)) == "Mn"}  # fmt: skip
_IGNORED: Final = _MARKS | dict.fromkeys((0x0640, 0x0670, 0x200C, 0x200D, 0x200E, 0x200F))
_PERSIAN: Final = {0x064A: 0x06CC, 0x0643: 0x06A9}  # what Persian was written with where its own letters were missing
_REMEMBERED: Final = 1 << 17  # pairs of a language, of texts in any script
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


Pair = tuple[str, str]


def pairs(text: str) -> dict[Pair, int]:
    """What follows what in *text*, and how often; marks and joiners do not count."""
    return Counter(pairwise(f" {text.translate(_IGNORED)} "))


def cost(counted: dict[Pair, int], language: str, *, backwards: bool = False) -> tuple[float, int]:
    """How unlikely the text of *counted* pairs is as one of *language* ("ar", "fa", "he", or "latin"), in nats, and
    over how many pairs; *backwards* with its letters from the other end, as in text baked in visual order."""
    nats = _tables(language, backwards)
    total, count = 0.0, 0
    for pair, times in counted.items():
        one = nats[pair]
        if one is not None:
            total += one * times
            count += times
    return total, count


class _Nats(dict[Pair, float | None]):
    """How unlikely the second letter is after the first in a language (*backwards*: the first after the second), in
    nats; None where that tells nothing."""

    def __init__(self, language: str, backwards: bool) -> None:
        super().__init__()
        self._language, self._backwards = language, backwards

    def __missing__(self, pair: Pair) -> float | None:
        if len(self) >= _REMEMBERED:
            self.clear()
        before, one = (letter.translate(_PERSIAN) for letter in pair) if self._language == "fa" else pair
        if self._backwards:
            before, one = one, before
        self[pair] = nats = _nats(before, one, self._language)
        return nats


_tables: Final = cache(_Nats)


def _nats(before: str, one: str, language: str) -> float | None:
    kind, kind_before = _kind(one), _kind(before)
    if kind in (" ", "a") and kind_before in (" ", "a", "s"):
        return None
    costs = {} if language == "latin" else _costs(language)
    known = "" if language == "latin" else ALPHABETS[language]
    first = before if before in known else " "
    if kind == "x":
        return _NEVER
    if kind == "s":
        return 2.0 if one in _COMMON_SIGNS else _SIGN
    if kind in ("A", "H"):
        if kind_before in ("a", "L") or (kind_before in ("A", "H") and kind_before != kind):
            return _NEVER
        return costs.get(first + one, _STRANGE) if one in known else _STRANGE
    if kind == "L":
        if kind_before in ("A", "H"):
            return _NEVER
        if kind_before == "L":
            return _STRANGE
        return _LATIN.get(one.lower(), _OTHER_LATIN) + (3.0 if one.isupper() and kind_before == "a" else 0)
    if kind_before not in ("A", "H"):
        return None
    return _NEVER if kind == "a" else costs.get(first + " ", 4.0)  # the end of a word


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
        joins = _asks_behind(one)
        if joins is None:
            continue
        forms += 1
        wrong_forth += joins != (_kind(after) == "A")
        wrong_back += joins != (_kind(before) == "A")
    return min(wrong_forth, wrong_back) / forms if forms else 0.0


@cache
def _asks_behind(one: str) -> bool | None:
    """Whether a presentation form asks for a letter behind it; None for what is none, or does not tell."""
    if one <= "\ufb4f":
        return None
    form, _, letters = unicodedata.decomposition(one).partition(" ")
    if form[:1] != "<" or (chr(int(letters.split()[-1], 16)) in _RIGHT_JOINING):
        return None
    return form in ("<initial>", "<medial>")


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
