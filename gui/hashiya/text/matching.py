"""What is looked for, and how one stretch of a text is looked through for it.

A matcher sees a window and as much of its surroundings as it needs; it keeps no text. `finding.py` leads it through
a whole text. All positions are code points of the text.
"""

from __future__ import annotations

import time
from functools import lru_cache
from typing import Any, Final, Literal, Protocol

import regex
from msgspec import Struct

from hashiya.text.folding import EVERYTHING, Folder, Folding, WayBack, attached_end, fold, folder
from hashiya.text.source import TextLike

Kind = Literal["typed", "words", "regex", "folded"]

LONGEST: Final = 8192
"""The longest match of a regular expression that is surely found whole. A longer one may be cut short, or be missed
if what it needs to end lies farther off."""

CONTEXT: Final = 1024
"""How far a regular expression can look behind."""

LONGEST_PATTERN: Final = 4096
"""Characters that a regular expression may have."""

_FLAGS: Final = regex.MULTILINE | regex.WORD  # ^ and $ at every line, \b and . by UAX #29 and UAX #14
_CHECKED: Final = 64  # hits between two looks at the clock
_SIDE: Final = 64  # code points on either side that decide whether a word ends

_BOUND: Final = regex.compile(r"\b", regex.WORD)
_LOOSE: Final = regex.compile(r"[\p{WB=Extend}\p{WB=Format}\p{WB=ZWJ}]*+")
_LOOSE_BEFORE: Final = regex.compile(r"(?r)[\p{WB=Extend}\p{WB=Format}\p{WB=ZWJ}]*+")


class PatternError(ValueError):
    """A search that cannot be done. ``code`` and ``facts`` make a KnownError of it:

    "find.pattern" (``reason``, ``position`` in the pattern, from 1), "find.long" (``most``), "find.slow".
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class Query(Struct, frozen=True):
    """What is looked for.

    "typed": the characters exactly. "folded": whatever *folding* takes for the same. "words": the same, and only
    whole words (UAX #29: ZWNJ joins, marks belong to the word). "regex": a regular expression of the `regex` library.
    With *case* capitals differ from small letters in a regular expression too, and "words" takes no two for the same.
    """

    pattern: str
    kind: Kind = "folded"
    case: bool = False
    folding: Folding = EVERYTHING


Found = tuple[list[tuple[int, int]], int]
"""Ranges in the order of the text, and where to go on; that is the start of the window if there was no time at all."""


class Matcher(Protocol):
    """Looks through windows."""

    def step(self, text: TextLike, low: int, high: int, deadline: float) -> Found:
        """The hits that start in ``[low, high)`` of *text*; after *deadline* (``perf_counter``) only those so far."""
        ...


@lru_cache(maxsize=32)
def matcher(query: Query) -> Matcher:
    """What looks for *query*. Raises PatternError "find.pattern" or "find.long"."""
    if query.kind == "regex":
        return _Expression(query)
    if query.kind == "typed" or (query.kind == "words" and query.case):
        return _Literal(query.pattern, None, query.kind == "words")
    folded = fold(query.pattern, query.folding)
    if not folded:  # nothing but marks: whoever types them means them
        return _Literal(query.pattern, None, False)
    return _Literal(folded, folder(query.folding), query.kind == "words")


# -- characters ------------------------------------------------------------------------------------------------------


class _Literal:
    def __init__(self, pattern: str, folder: Folder | None, whole: bool) -> None:
        self._pattern = pattern
        self._folder = folder
        self._whole = whole
        self._letter_first, self._letter_last = _is_letter(pattern[:1]), _is_letter(pattern[-1:])

    def step(self, text: TextLike, low: int, high: int, deadline: float) -> Found:
        pattern, size = self._pattern, len(self._pattern)
        if not size:
            return [], high
        source, searched, limit = self._searched(text, low, high)
        at = searched.find(pattern, 0, limit)
        if at < 0:
            return [], high
        way = WayBack(source, self._folder)
        found: list[tuple[int, int]] = []
        end = count = 0
        while at >= 0:
            start, stop = way.origin(at), way.origin(at + size - 1) + 1
            hanging = self._folder is not None and (stop == len(source) or hangs[source[stop]])
            if hanging:
                stop = _hanging(text, source, low, stop)
            if not self._whole or self._is_whole(text, source, low, start, stop):
                found.append((low + start, low + stop))
                end, at = stop, at + size
                if hanging or not way.plain:  # the rest of a ligature, marks that are not folded
                    while at < len(searched) and way.origin(at) < stop:
                        at += 1
            else:
                at += 1
            count += 1
            if count % _CHECKED == 0 and time.perf_counter() > deadline:
                rest = way.origin(at) if at < len(searched) else len(source)
                return found, low + max(end, min(rest, high - low))
            at = searched.find(pattern, at, limit)
        return found, max(high, low + end)

    def _is_whole(self, text: TextLike, source: str, low: int, start: int, stop: int) -> bool:
        """`is_whole`, answered for letters beside letters and between blanks without asking the library."""
        if start > 0 and stop < len(source):
            before, behind = source[start - 1], source[stop]
            if (self._letter_first and _is_letter(before)) or (self._letter_last and _is_letter(behind)):
                return False
            if self._letter_first and self._letter_last and before in " \n" and behind in " \n":
                return True
        return is_whole(text, low + start, low + stop)

    def _searched(self, text: TextLike, low: int, high: int) -> tuple[str, str, int]:
        """The stretch of *text*, what is searched, and up to where: a hit may begin at the window's last letter."""
        size, length = len(self._pattern), len(text)
        more = size - 1 if self._folder is None else 2 * size + 32
        source = text[low : min(high + more, length)]
        if self._folder is None:
            return source, source, len(source)
        head = self._folder.fold(source[: high - low])
        tail = self._folder.fold(source[high - low :])
        while len(tail) < size - 1 and low + len(source) < length:  # many marks follow
            more *= 2
            source = text[low : min(high + more, length)]
            tail = self._folder.fold(source[high - low :])
        return source, head + tail, len(head) + size - 1


class _Hangs(dict[str, bool]):
    """Whether a character hangs on the one before it, worked out when it is first asked for."""

    def __missing__(self, character: str) -> bool:
        self[character] = answer = attached_end(character, 0) > 0
        return answer


hangs: Final = _Hangs()


def _is_letter(character: str) -> bool:
    """Whether it is a letter of a script that writes words (WB ALetter or Hebrew_Letter, all of them up to U+08FF)."""
    return character < "\u0900" and character.isalpha()


def _hanging(text: TextLike, source: str, low: int, end: int) -> int:
    """Where what hangs on the letter before *end* ends, seen from *low*; *source* is the text from there, or a part."""
    end = attached_end(source, end)
    while end >= len(source) and low + end < len(text):
        piece = text[low + end : low + end + _SIDE]
        more = attached_end(piece, 0)
        end += more
        if more < len(piece):
            break
    return end


def is_whole(text: TextLike, start: int, end: int) -> bool:
    """Whether ``[start, end)`` of *text* starts and ends at a border of words (UAX #29).

    Formatting characters hang on the word before them there; here they part nothing and join nothing, but for those
    that stand between two letters.
    """
    low = max(0, start - _SIDE)
    piece = text[low : min(end + _SIDE, len(text))]
    first, last = start - low, end - low
    loose = _LOOSE_BEFORE.match(piece, 0, first)
    starts = range(loose.start() if loose else first, first + 1)
    if not any(_BOUND.match(piece, place) for place in starts):
        return False
    loose = _LOOSE.match(piece, last)
    return any(_BOUND.match(piece, place) for place in range(last, (loose.end() if loose else last) + 1))


# -- regular expressions ---------------------------------------------------------------------------------------------


class _Expression:
    def __init__(self, query: Query) -> None:
        if len(query.pattern) > LONGEST_PATTERN:
            raise PatternError("find.long", most=LONGEST_PATTERN)
        flags = _FLAGS if query.case else _FLAGS | regex.IGNORECASE
        try:
            self._compiled = regex.compile(query.pattern, flags)
        except regex.error as error:
            raise PatternError("find.pattern", reason=str(error.msg), position=(error.pos or 0) + 1) from error
        except (OverflowError, RecursionError) as error:  # a{99999999999}, a thousand brackets
            raise PatternError("find.pattern", reason=str(error), position=1) from error

    def step(self, text: TextLike, low: int, high: int, deadline: float) -> Found:
        begin = max(0, low - CONTEXT)
        piece = text[begin : min(high + LONGEST, len(text))]
        found: list[tuple[int, int]] = []
        reached = low
        timeout = max(0.001, deadline - time.perf_counter())
        try:
            for count, match in enumerate(self._compiled.finditer(piece, low - begin, timeout=timeout)):
                start, end = begin + match.start(), begin + match.end()
                if start >= high:
                    break
                if end > start:
                    found.append((start, end))
                reached = end
                if count % _CHECKED == 0 and reached > low and time.perf_counter() > deadline:
                    return found, reached
        except TimeoutError:
            return found, reached
        return found, max(high, reached)
