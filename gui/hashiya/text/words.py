"""Words of folded texts: what an index keeps of a text, and where words, phrases and neighbours stand in it.

A word is a run of letters, digits and marks of the folded text (Unicode categories L, N, M and Co); all else parts
words. Folding goes first, so ZWNJ and tatweel join and marks vanish. What is separated here by blanks is all that the
index ever sees: with it, index and text cannot disagree about what a word is.

Positions are code points of the text; those of a folded text are called places.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from hashiya.text.folding import Folder, WayBack, attached_end, folder
from hashiya.text.source import TextLike

WINDOW: Final = 1 << 15
"""Code points of a text that are looked at together; windows are parted at blanks."""
TAIL: Final = 1 << 11
"""How far behind a window a phrase that begins in it may end (code points)."""
LONGEST: Final = 256
"""Letters that one star may stand for."""

_BLANK: Final = re.compile(r"[ \n\t\r](?=[^ \n\t\r]*\Z)")


def separated(text: str, fold: Folder | None = None) -> str:
    """*text* folded, a blank for each character that is no part of a word; as long as the folded text."""
    return (fold or folder()).separated(text)


def words_of(text: str) -> list[str]:
    """The words of *text*, folded."""
    return separated(text).split()


@lru_cache(maxsize=256)
def pattern_words(pattern: str) -> tuple[str, ...]:
    """The words of a *pattern* as typed, folded, its stars kept ("ab*", "*c", "*"); () if it has none."""
    words = "*".join(separated(piece) for piece in re.sub(r"\*+", "*", pattern).split("*")).split()
    return tuple(words) if any(word != "*" for word in words) else ()


class Pattern(Struct, frozen=True):
    """Words to be found one behind the other, whatever stands between them."""

    words: tuple[str, ...]

    def places(self, blanked: str) -> Iterator[tuple[int, int]]:
        """Where it stands in *blanked*, a separated text with a blank before and one behind it."""
        compiled, reach = _compiled(self.words)
        last = 0
        for found in compiled.finditer(blanked):
            start, end = found.span()
            start = blanked.rfind(" ", 0, start) + 1 if reach else start + (blanked[start] == " ")
            if start >= last:
                yield start, end
                last = end


@lru_cache(maxsize=256)
def _compiled(words: tuple[str, ...]) -> tuple[re.Pattern[str], bool]:
    """The expression for *words*, and whether a hit begins at its word's begin, further before.

    It begins with letters, which `re` looks for fastest. No star is tried twice at a place (atomic groups).
    """
    letters = f"[^ ]{{0,{LONGEST}}}"
    made = []
    reach = False
    for number, word in enumerate(words):
        pieces = word.split("*")
        if word == "*":
            made.append(f"(?<= )[^ ]{{1,{LONGEST}}}" if not number else f"[^ ]{{1,{LONGEST}}}")
            continue
        head, *rest = pieces
        expression = ("" if number else " ") + re.escape(head) if head else ""
        if not head and not number:  # a star first: the letters behind it are looked for
            reach = True
            head, *rest = rest
            expression = re.escape(head)
        for place, piece in enumerate(rest):
            last = place == len(rest) - 1
            if last:
                expression += letters + re.escape(piece)
            else:
                expression += f"(?>{letters}?{re.escape(piece)})"
        made.append(expression)
    return re.compile(" +".join(made) + "(?= )"), reach


class Finder(Struct, frozen=True):
    """Finds a pattern, or two with at most *distance* words between them, in texts of any length."""

    pattern: Pattern
    other: Pattern | None = None
    distance: int = 0

    def find(self, text: TextLike) -> Iterator[tuple[int, int]]:
        """The hits in *text*, in order, in whole letters with their marks; they do not overlap."""
        fold = folder()
        for low, piece, limit in _windows(text):
            blanked = f" {separated(piece, fold)} "
            way: WayBack | None = None
            for start, end in self._places(blanked):
                way = way or WayBack(piece, fold)
                begin = way.origin(start - 1)
                if begin >= limit:
                    break
                yield low + begin, low + attached_end(piece, way.origin(end - 2) + 1)

    def _places(self, blanked: str) -> Iterator[tuple[int, int]]:
        if self.other is None:
            yield from self.pattern.places(blanked)
            return
        ones = list(self.pattern.places(blanked))
        if not ones:
            return
        others = list(self.other.places(blanked))
        pairs = sorted({*self._pairs(ones, others, blanked), *self._pairs(others, ones, blanked)})
        last = 0
        for start, end in pairs:
            if start >= last:
                yield start, end
                last = end

    def _pairs(
        self, ones: list[tuple[int, int]], others: list[tuple[int, int]], blanked: str
    ) -> Iterator[tuple[int, int]]:
        """From each of *ones* to the first of *others* behind it, if that is near enough."""
        starts = [start for start, _ in others]
        for start, end in ones:
            place = bisect_left(starts, end)
            if place < len(others) and len(blanked[end : others[place][0]].split()) <= self.distance:
                yield start, others[place][1]


def _windows(text: TextLike) -> Iterator[tuple[int, str, int]]:
    """``(position, piece, limit)``: hits that begin in the piece before *limit* belong to it."""
    length = len(text)
    if length <= WINDOW + TAIL:
        yield 0, text[:], length
        return
    low = 0
    while low < length:
        piece = text[low : low + WINDOW + TAIL]
        if low + len(piece) >= length:
            yield low, piece, len(piece)
            return
        blank = _BLANK.search(piece, max(0, WINDOW - TAIL), WINDOW)
        limit = blank.end() if blank else WINDOW
        yield low, piece, limit
        low += limit
