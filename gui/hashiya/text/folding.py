"""Spellings that a reader takes for one, made one, with a way back to the letters they came from.

The text itself is never altered: it is folded to be searched, and what was found is told in its own code points.
A text folded in pieces is the text folded whole, because each code point is folded by itself.

The way: a text in alphabetic scripts uses fewer than 255 characters, so it is encoded to one byte a character with a
code page learned from it, ``bytes.translate`` deletes the marks, and decoding with the folded page gives the letters;
three passes in C instead of a dictionary asked for each character (ten times as fast as ``str.translate``, whatever
the marks). What does not fit into the page is folded by the dictionary.
"""

from __future__ import annotations

import codecs
import threading
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, compress, repeat, zip_longest
from typing import Final

import regex

from hashiya.text.folding_rules import CASE_ONLY, EVERYTHING, NOTHING, Folding, fold_character, folding_table

__all__ = [
    "CASE_ONLY",
    "EVERYTHING",
    "NOTHING",
    "Folder",
    "Folding",
    "OffsetMap",
    "attached_end",
    "fold",
    "fold_character",
    "fold_with_map",
    "folder",
]

_ATTACHED: Final = regex.compile("[\\p{Mn}\\p{Me}\u0640\u06e5\u06e6\u08c9]*+")
"""What hangs on a letter: its marks, and the stroke behind it. Not controls and not ZWNJ: they are no part of it."""

_STRANGER: Final = 255
"""The byte that stands for a run of characters outside the code page."""
_STRANGE: Final = "\uffff"
"""What that byte is decoded to; the text's own U+FFFF is never on the page."""
_UNUSED: Final = "\ufffe"
_strangers = threading.local()


def _meet(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    _strangers.runs.append(error.object[error.start : error.end])
    return bytes((_STRANGER,)), error.end


codecs.register_error("hashiya.folding", _meet)


def _coded(text: str, page: _CodePage) -> tuple[bytes, list[str]]:
    """*text* on *page*, and the runs of characters that are not on it."""
    runs: list[str] = []
    _strangers.runs = runs
    coded, _ = codecs.charmap_encode(text, "hashiya.folding", page.encoding)  # type: ignore[arg-type]
    return coded, runs


@dataclass(frozen=True, slots=True)
class _CodePage:
    letters: str
    encoding: object
    decoding: str
    dropped: bytes
    kept: bytes
    """By byte: 1 if it is kept, 0 if it is dropped."""


def _code_page(letters: str, table: dict[int, str]) -> _CodePage:
    """Byte 0 is NUL, byte n the nth of *letters*; each folds to one character or to nothing."""
    folded = [table.get(ord(letter), letter) for letter in letters]
    decoding = "\0" + "".join(one or _UNUSED for one in folded)
    dropped = bytes(place for place, one in enumerate(folded, 1) if not one)
    return _CodePage(
        letters,
        codecs.charmap_build(("\0" + letters).ljust(256, _UNUSED)),
        decoding.ljust(_STRANGER, _UNUSED) + _STRANGE,
        dropped,
        bytes(byte not in dropped for byte in range(256)),
    )


class Folder:
    """Folds texts by one `Folding`; learns the characters it meets. May be used by several threads."""

    def __init__(self, folding: Folding = EVERYTHING) -> None:
        self.folding = folding
        self.table = folding_table(folding)
        self._lengths = {chr(point): len(folded) for point, folded in self.table.items() if len(folded) != 1}
        self._page = _code_page("", self.table)

    def fold(self, text: str) -> str:
        """*text* folded."""
        page = self._page
        coded, runs = _coded(text, page)
        letters, _ = codecs.charmap_decode(coded.translate(None, page.dropped), "strict", page.decoding)
        if not runs:
            return letters
        self._learn(page, runs)
        known, *others = letters.split(_STRANGE)
        filled = [known]
        for run, known in zip(runs, others, strict=True):
            filled += run.translate(self.table), known
        return "".join(filled)

    def origins(self, text: str, at: int = 0) -> list[int]:
        """For each code point of the folded *text* the one that it came from, *at* being the first."""
        page = self._page
        coded, runs = _coded(text, page)
        origins: list[int] = []
        for part, run in zip_longest(coded.split(bytes((_STRANGER,))) if runs else (coded,), runs, fillvalue=""):
            origins += compress(range(at, at + len(part)), part.translate(page.kept))
            at += len(part)
            for place, letter in enumerate(run, at):
                origins += repeat(place, self._lengths.get(letter, 1))
            at += len(run)
        return origins

    def fold_with_map(self, text: str) -> tuple[str, OffsetMap]:
        """*text* folded, and the map from it to *text*."""
        return self.fold(text), OffsetMap(text, self)

    def _learn(self, page: _CodePage, runs: list[str]) -> None:
        room = _STRANGER - 1 - len(page.letters)
        if room > 0:
            met = sorted(letter for letter in set("".join(runs)) if self._is_alphabetic(letter))[:room]
            if met:
                self._page = _code_page(page.letters + "".join(met), self.table)

    def _is_alphabetic(self, letter: str) -> bool:
        """Whether it is worth a place on the page: not one of ten thousand ideographs, not an emoji, no ligature."""
        point = ord(letter)
        likely = 0 < point < 0x900 or 0x2000 <= point < 0x2070 or (point in self.table and point < 0xFFFE)
        return likely and self._lengths.get(letter, 1) < 2


class OffsetMap:
    """From code points of a folded text to those of the text; worked out where it is asked, block by block."""

    BLOCK: Final = 1024
    """Code points of the text."""

    def __init__(self, text: str, folder: Folder) -> None:
        self._text = text
        self._folder = folder
        blocks = (len(folder.fold(text[at : at + self.BLOCK])) for at in range(0, len(text), self.BLOCK))
        self._firsts = list(accumulate(blocks, initial=0))
        self._origins: dict[int, list[int]] = {}

    def origin(self, index: int) -> int:
        """Which code point of the text became the one at *index* of the folded text; its length for the end."""
        if index == self._firsts[-1]:
            return len(self._text)
        block = bisect_right(self._firsts, index) - 1
        if block not in self._origins:
            at = block * self.BLOCK
            self._origins[block] = self._folder.origins(self._text[at : at + self.BLOCK], at)
        return self._origins[block][index - self._firsts[block]]

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The letters of the text that became ``[start, end)`` of the folded text, which must not be empty.

        Whole letters: with the marks and the tatweel that hang on the last one, without a directional control or a
        ZWNJ behind it, and all of a ligature of which a part was meant.
        """
        return self.origin(start), attached_end(self._text, self.origin(end - 1) + 1)


def attached_end(text: str, position: int) -> int:
    """The end of what hangs on the letter before *position*: marks and tatweel."""
    found = _ATTACHED.match(text, position)
    return found.end() if found else position


@cache
def folder(folding: Folding = EVERYTHING) -> Folder:
    """The folder for *folding* that all share."""
    return Folder(folding)


def fold(text: str, folding: Folding = EVERYTHING) -> str:
    """*text* folded."""
    return folder(folding).fold(text)


def fold_with_map(text: str, folding: Folding = EVERYTHING) -> tuple[str, OffsetMap]:
    """*text* folded, and the map from it to *text*."""
    return folder(folding).fold_with_map(text)
