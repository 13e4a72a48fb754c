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
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import accumulate
from typing import Final

import regex
from msgspec import Struct

from hashiya.text.folding_rules import CASE_ONLY, EVERYTHING, NOTHING, Folding, FoldingTable, fold_character

__all__ = [
    "CASE_ONLY",
    "EVERYTHING",
    "NOTHING",
    "Folder",
    "Folding",
    "OffsetMap",
    "WayBack",
    "attached_end",
    "fold",
    "fold_character",
    "fold_with_map",
    "folder",
]

_ATTACHED: Final = regex.compile("[\\p{Mn}\\p{Me}\u0640\u06e5\u06e6\u08c9]*+")
"""What hangs on a letter: its marks, and the stroke behind it. Not controls and not ZWNJ: they are no part of it."""

_PARTING: Final = regex.compile(r"[^\p{L}\p{N}\p{M}\p{Co}]")
"""What is no part of a word."""

_STRANGER: Final = 255
"""The byte that stands for a run of characters outside the code page."""
_STRANGE: Final = "\uffff"
"""What that byte is decoded to; the text's own U+FFFF is never on the page."""
_UNUSED: Final = "\ufffe"
_OFTEN: Final = 64
"""A text with a stranger in so many characters, or more of them, is worth another code page."""
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


class _CodePage(Struct, frozen=True):
    letters: str
    encoding: object
    decoding: str
    parting: str
    """As ``decoding``, with a blank for each character that is no part of a word."""
    dropped: bytes
    kept: bytes
    """By byte: 1 if it is kept, 0 if it is dropped."""


def _code_page(letters: str, table: FoldingTable) -> _CodePage:
    """Byte 0 is NUL, byte n the nth of *letters*; each folds to one character or to nothing."""
    folded = [table[ord(letter)] for letter in letters]
    decoding = "\0" + "".join(one or _UNUSED for one in folded)
    dropped = bytes(place for place, one in enumerate(folded, 1) if not one)
    return _CodePage(
        letters,
        codecs.charmap_build(("\0" + letters).ljust(256, _UNUSED)),
        decoding.ljust(_STRANGER, _UNUSED) + _STRANGE,
        _blanked(decoding).ljust(_STRANGER, _UNUSED) + _STRANGE,
        dropped,
        bytes(byte not in dropped for byte in range(_STRANGER)) + bytes((_STRANGER,)),
    )


def _blanked(folded: str) -> str:
    return _PARTING.sub(" ", folded)


class Folder:
    """Folds texts by one `Folding`; learns the characters it meets. May be used by several threads."""

    def __init__(self, folding: Folding = EVERYTHING) -> None:
        self.folding = folding
        self.table = FoldingTable(folding)
        self._page = _code_page("", self.table)

    def fold(self, text: str) -> str:
        """*text* folded."""
        page, coded, runs = self._encoded(text)
        letters, _ = codecs.charmap_decode(coded.translate(None, page.dropped), "strict", page.decoding)
        return self._filled(letters, runs, str) if runs else letters

    def separated(self, text: str) -> str:
        """*text* folded, a blank for each character that is no part of a word (Unicode L, N, M, Co); as long as that.

        It costs no more than folding: the code page knows which of its letters part words.
        """
        page, coded, runs = self._encoded(text)
        letters, _ = codecs.charmap_decode(coded.translate(None, page.dropped), "strict", page.parting)
        return self._filled(letters, runs, _blanked) if runs else letters

    def _encoded(self, text: str) -> tuple[_CodePage, bytes, list[str]]:
        """The page that suits *text*, and what `_coded` says of *text* on it."""
        page = self._page
        coded, runs = _coded(text, page)
        if runs and (learned := self._learned(page, coded, runs)) is not None:
            self._page = learned
            if len(runs) * _OFTEN > len(coded):
                return learned, *_coded(text, learned)
        return page, coded, runs

    def _filled(self, letters: str, runs: list[str], made: Callable[[str], str]) -> str:
        """*letters* with the *runs*, folded and *made* what they are to be, where they were."""
        known, *others = letters.split(_STRANGE)
        filled = [known]
        for run, known in zip(runs, others, strict=True):
            filled += made(run.translate(self.table)), known
        return "".join(filled)

    def pieces(self, text: str) -> Iterator[tuple[bytes | None, int]]:
        """*text* in pieces: for each character on the code page a byte, 1 if it folds to one, 0 if to nothing, with
        the length of the piece; or None for one character and how many it folds to."""
        page = self._page
        coded, runs = _coded(text, page)
        parts = coded.translate(page.kept).split(bytes((_STRANGER,)))
        for part, run in zip(parts, [*runs, ""], strict=True):
            if part:
                yield part, len(part)
            for letter in run:
                yield None, len(self.table[ord(letter)])

    def fold_with_map(self, text: str) -> tuple[str, OffsetMap]:
        """*text* folded, and the map from it to *text*."""
        return self.fold(text), OffsetMap(text, self)

    def _learned(self, page: _CodePage, coded: bytes, runs: list[str]) -> _CodePage | None:
        """A page with room for the letters of *runs* too, which *page* lacked when a text became *coded*.

        One that is full is made anew of what this text uses where it fits too little of it: a reader goes from one
        script to another, and a page filled by the first would leave the second to the dictionary for good. None if
        there is nothing to learn.
        """
        met = [letter for letter, _ in Counter("".join(runs)).most_common() if self._is_alphabetic(letter)]
        known, room = page.letters, _STRANGER - 1 - len(page.letters)
        if len(met) > room and len(runs) * _OFTEN > len(coded):
            known = "".join(page.letters[byte - 1] for byte in set(coded) if 0 < byte < _STRANGER)
            room = _STRANGER - 1 - len(known)
        return _code_page(known + "".join(met[:room]), self.table) if met and room else None

    def _is_alphabetic(self, letter: str) -> bool:
        """Whether it is worth a place on the page: not one of ten thousand ideographs, not an emoji, no ligature."""
        point = ord(letter)
        likely = 0 < point < 0x900 or 0x2000 <= point < 0x2070 or 0xFB1D <= point < 0xFF00
        return likely and len(self.table[point]) < 2


class WayBack:
    """From code points of a folded text to those of the text; for a text of a few thousand."""

    def __init__(self, text: str, folder: Folder | None) -> None:
        """*folder* None: the text is not folded."""
        self._firsts: list[int] = []
        self._places: list[int] = []
        self._kept: list[bytes | None] = []
        self._last = (0, 0, 0)  # piece, index in it, place in it
        index = place = 0
        for kept, length in folder.pieces(text) if folder else ((bytes((1,)) * len(text), len(text)),):
            self._firsts.append(index)
            self._places.append(place)
            self._kept.append(kept)
            index += length if kept is None else kept.count(1)
            place += 1 if kept is None else length
        self.length = index
        """Code points of the folded text."""
        self.plain = None not in self._kept
        """Whether no code point became more than one."""

    def origin(self, index: int) -> int:
        """Which code point of the text became the one at *index* of the folded text; quick if they are asked in turn.

        *index* must be less than ``length``.
        """
        piece = bisect_right(self._firsts, index) - 1
        kept = self._kept[piece]
        if kept is None:
            return self._places[piece]
        index -= self._firsts[piece]
        last = self._last
        known, begin = last[1:] if last[0] == piece and last[1] <= index else (0, 0)
        place = begin + index - known
        missing = kept.count(0, begin, place)
        while missing:
            place, missing = place + missing, kept.count(0, place, place + missing)
        place = kept.find(1, place)
        self._last = piece, index, place
        return self._places[piece] + place


class OffsetMap:
    """From code points of a folded text of any length to those of the text; worked out where it is asked."""

    BLOCK: Final = 1024
    """Code points of the text that are looked at together."""

    def __init__(self, text: str, folder: Folder) -> None:
        self._text = text
        self._folder = folder
        blocks = (len(folder.fold(text[at : at + self.BLOCK])) for at in range(0, len(text), self.BLOCK))
        self._firsts = list(accumulate(blocks, initial=0))
        self._ways: dict[int, WayBack] = {}

    def origin(self, index: int) -> int:
        """Which code point of the text became the one at *index* of the folded text; its length for the end."""
        if index == self._firsts[-1]:
            return len(self._text)
        block = bisect_right(self._firsts, index) - 1
        at = block * self.BLOCK
        if block not in self._ways:
            self._ways[block] = WayBack(self._text[at : at + self.BLOCK], self._folder)
        return at + self._ways[block].origin(index - self._firsts[block])

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
