"""Direction of paragraphs after the Unicode Bidirectional Algorithm (UAX #9).

Qt resolves the levels inside a paragraph and does it without fault; which way a paragraph runs, and where a very
long one may be cut without changing a level, is decided here, because Qt's own answer skips no isolates.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal
from unicodedata import bidirectional

from hashiya.text.mirror import closings, openings

Direction = Literal["rtl", "ltr"]

RTL: Final = "rtl"
LTR: Final = "ltr"

_STRONG: Final[dict[str, Direction]] = {"L": LTR, "R": RTL, "AL": RTL}
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS: Final = frozenset({"LRE", "RLE", "LRO", "RLO"})

_LANGUAGES: Final = "ar arc azb bal bqi ckb dv fa glk he iw khw lrc mzn nqo pnb prs ps sd skr sdh syr trw ug ur yi"

RTL_LANGUAGES: Final = frozenset(_LANGUAGES.split())
"""Primary language subtags whose usual script runs from right to left."""

_RTL_SCRIPTS: Final = frozenset(
    ("adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa")
)

EXPLICIT: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Explicit directional formatting characters (UAX #9, 2.1 to 2.5)."""


def first_strong(text: str) -> Direction | None:
    """Direction of the first strong character (UAX #9 P2, P3), isolates skipped; None if there is none."""
    depth = 0
    for character in text:
        kind = bidirectional(character)
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif kind == "B":
            return None
        elif not depth and kind in _STRONG:
            return _STRONG[kind]
    return None


def language_direction(language: str) -> Direction | None:
    """Direction in which *language* (a BCP 47 tag) is usually written; None if unknown ("und", "")."""
    primary, *rest = language.lower().replace("_", "-").split("-")
    script = next((part for part in rest if len(part) == 4 and part.isalpha()), "")
    if script:
        return RTL if script in _RTL_SCRIPTS else LTR
    if primary in ("", "und", "mul", "zxx"):
        return None
    return RTL if primary in RTL_LANGUAGES else LTR


def safe_cuts(text: str, direction: Direction, low: int = 0) -> list[int]:
    """Positions (code points), above *low*, at which a paragraph of *direction* may be cut in two without changing any
    level.

    A cut stands after white space whose nearest strong or number on both sides runs with the paragraph, outside
    every embedding, isolate and bracket pair (UAX #9 N0, N1, X1 to X8 then resolve both halves as the whole).
    """
    if EXPLICIT.search(text):
        return [cut for cut in _cuts_letter_by_letter(text, direction) if cut > low]
    begin = max(0, low - _NEAR)
    kinds = text[begin:].translate(_KINDS)
    hard = _HARD.search(kinds, 0, low - begin) if begin else None
    if hard is None:
        begin, kinds = 0, text.translate(_KINDS)
    gaps = _GAPS[direction].finditer(kinds, hard.start() if hard else 0)
    cuts = [
        begin + place + 1
        for gap in gaps
        for place in range(gap.start(), gap.end())
        if kinds[place] == "W" and begin + place >= low
    ]
    return _outside(_bracketed(text), cuts) if cuts else cuts


_NEAR: Final = 512
"""Code points before a cut among which there nearly always is a letter."""

_HARD: Final = re.compile("[RLN]")
_GAPS: Final[dict[Direction, re.Pattern[str]]] = {
    "rtl": re.compile("(?:^|(?<=R))[^RLN]*W[^RLN]*(?=R)"),
    "ltr": re.compile("(?:^|(?<=L))[^RLN]*W[^RLN]*(?=L)"),
}
"""What stands between two letters that run with the paragraph and holds white space."""


class _Kinds(dict[int, str]):
    """R, L for strong characters, N for numbers, W for white space, else a dot: for `str.translate`."""

    _NAMES: Final = {"R": "R", "AL": "R", "L": "L", "EN": "N", "AN": "N", "WS": "W"}

    def __missing__(self, code: int) -> str:
        kind = self[code] = self._NAMES.get(bidirectional(chr(code)), ".")
        return kind


_KINDS: Final = _Kinds()


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(f"[{re.escape(''.join([*openings(), *closings()]))}]")


def _bracketed(text: str) -> list[tuple[int, int]]:
    """Stretches of *text* in which a bracket is open."""
    opening, closing = openings(), closings()
    stretches: list[tuple[int, int]] = []
    open_: list[str] = []
    start = 0
    for found in _brackets().finditer(text):
        character = found[0]
        if character in opening:
            if not open_:
                start = found.start()
            open_.append(opening[character])
        elif closing[character] in open_:
            while open_.pop() != closing[character]:
                pass
            if not open_:
                stretches.append((start, found.start()))
    return [*stretches, (start, len(text))] if open_ else stretches


def _outside(stretches: list[tuple[int, int]], cuts: list[int]) -> list[int]:
    """Those of *cuts* whose white space is in none of *stretches*; both are sorted."""
    kept: list[int] = []
    place = 0
    for cut in cuts:
        while place < len(stretches) and stretches[place][1] < cut:
            place += 1
        if place == len(stretches) or cut - 1 < stretches[place][0]:
            kept.append(cut)
    return kept


def _cuts_letter_by_letter(text: str, direction: Direction) -> list[int]:
    """The same as `safe_cuts`, for texts with embeddings and isolates."""
    opening, closing = openings(), closings()
    cuts: list[int] = []
    pending: list[int] = []
    brackets: list[str] = []
    inside: list[bool] = []  # embeddings and isolates that are open; true for isolates
    runs_with = True  # the paragraph's start counts as a strong of its own direction (sos, UAX #9 X10)
    for position, character in enumerate(text):
        kind = bidirectional(character)
        if kind in _ISOLATES or kind in _EMBEDDINGS:
            if not inside and kind in _EMBEDDINGS:
                pending.clear()  # what borders on an embedding takes its direction from it (eos)
            inside.append(kind in _ISOLATES)
        elif kind == "PDF" and inside and not inside[-1]:
            inside.pop()
            runs_with = runs_with and bool(inside)
        elif kind == "PDI" and True in inside:
            while not inside.pop():
                pass
        elif inside:
            continue
        elif kind in ("L", "R", "AL", "EN", "AN"):
            with_now = _STRONG.get(kind) == direction
            if with_now and runs_with:
                cuts += pending
            pending.clear()
            runs_with = with_now
        elif character in opening:
            brackets.append(opening[character])
        elif character in closing and closing[character] in brackets:
            while brackets.pop() != closing[character]:
                pass
        elif kind == "WS" and not brackets:
            pending.append(position + 1)
    return cuts
