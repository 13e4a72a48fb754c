"""Where letters begin in plain right-to-left prose, found at once: what a page with thousands of spans is made of.

To ask Qt for the glyph runs of a range and to see whether they fit their neighbours is right for every text, and
takes long. In a paragraph that runs to the left, an edge between two characters that do so parts the line: all before
it stands at its right, all behind it at its left (UAX #9 L2), so a range is what lies between two such edges, whatever
it holds. And between two letters that are no ligature `QTextLine.cursorToX` tells an edge exactly (it does not at the
borders of directions, nor where a ligature is parted). A test compares both ways.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

import regex

if TYPE_CHECKING:
    from hashiya.view.layout import UnitLayout

_STRETCH = regex.compile(
    r"[\p{Bidi_Class=AL}\p{Bidi_Class=R}\p{Bidi_Class=NSM}\x20\u200c\u200d"
    r"[\p{Bidi_Class=ON}\p{Bidi_Class=CS}\p{Bidi_Class=ES}--[\p{Ps}\p{Pe}]]]{2,}",
    regex.VERSION1,
)
"""Neutral characters between right-to-left letters go their way (UAX #9 N1); brackets may not (N0), nor may what a
number draws to itself (W4 to W7), so that no number is in it: an edge lies inside such a stretch."""

_LETTER = regex.compile(r"[[\p{Bidi_Class=AL}\p{Bidi_Class=R}]&&\p{L}]", regex.VERSION1)
_SIGNS: Final = frozenset(".!:\"'-/\u060c\u061b\u061f\u06d4\u00ab\u00bb")
"""Signs that stand for themselves in every font of the languages read here, and join with nothing."""

_SPACE, _LETTERS, _SIGN, _OTHER = 1, 2, 4, 10
_PLAIN: Final = frozenset({_LETTERS + _LETTERS, _LETTERS + _SPACE, _LETTERS + _SIGN, _SIGN + _SPACE})
"""Of the kinds on both sides of an edge, neither of them a mark."""


class _Kinds(dict[str, int]):
    """The kind of each character, found when it is first met."""

    def __missing__(self, character: str) -> int:
        kind = _SPACE if character == " " else _LETTERS if _LETTER.match(character) else _OTHER
        kind = _SIGN if character in _SIGNS else kind
        self[character] = kind
        return kind


_KINDS: Final = _Kinds()
_EXPLICIT = regex.compile("[\u202a-\u202e\u2066-\u2069]")


_ALEFS: Final = "\u0622\u0623\u0625\u0627\u0671\u0672\u0673\u0675"
"""What makes a ligature with lam, even where fonts draw it as two glyphs: all the width may lie in either."""

Runs = Callable[[int, int, int], list[tuple[float, float, bool]]]
ClusterStarts = Callable[[int, int, int], set[int]]


class PlainEdges:
    """The edges of one unit's lines, each asked for once."""

    def __init__(self, layout: UnitLayout, runs: Runs, cluster_starts: ClusterStarts) -> None:
        """*runs* gives the glyph runs of ``[start, stop)`` on a line, *cluster_starts* tells where glyphs of their own
        begin in it."""
        self._layout = layout
        self._runs = runs
        self._cluster_starts = cluster_starts
        self._stretches = _stretches(layout.text) if layout.rtl and not _EXPLICIT.search(layout.text) else _NOWHERE
        self._lines: dict[int, _LineEdges] = {}

    def interval(self, number: int, start: int, stop: int) -> tuple[float, float] | None:
        """``(left, right)`` of ``[start, stop)``, which is on the line *number*: the same twice for a space that hangs
        out of the line, None if it is to be found the long way. Code points of the unit, pixels."""
        line = self._lines.get(number)
        if line is None:
            if not self._stretches[0]:
                return None
            line = _LineEdges(self._layout, number, self._stretches, self._runs, self._cluster_starts)
            self._lines[number] = line
        left = line[stop]
        if left is None:
            return None
        right = line[start]
        if right is None or right - left < 0.01:
            return (left, left) if start == line.shown else None
        return left, right


_Stretches = tuple[list[int], list[int]]
"""Where stretches start, and where they stop."""

_NOWHERE: Final[_Stretches] = ([], [])


def _stretches(text: str) -> _Stretches:
    """The stretches that hold a letter: all in them runs to the left, for neutral characters that touch one do."""
    found = [one.span() for one in _STRETCH.finditer(text)]
    found = [one for one in found if _LETTER.search(text, *one)]
    return [start for start, _ in found], [stop for _, stop in found]


class _LineEdges(dict[int, float | None]):
    """The edges of one line by their code points in the unit, found when they are first asked for."""

    def __init__(
        self, layout: UnitLayout, number: int, stretches: _Stretches, runs: Runs, cluster_starts: ClusterStarts
    ) -> None:
        super().__init__()
        self._starts, self._stops = stretches
        self._layout = layout
        self._number = number
        self._runs = runs
        self._text = layout.text
        self._first, self._last = first, last = layout.line_range(number)
        self.shown = first + len(self._text[first:last].rstrip())
        self._clusters = cluster_starts(number, first, last)
        self._line = layout.lines[number]
        self._stretch = layout.stretch(number)

    def __missing__(self, position: int) -> float | None:
        found = self[position] = self._found(position)
        return found

    def _found(self, position: int) -> float | None:
        text, first, shown = self._text, self._first, self.shown
        if position >= shown:
            return self._end(position) if position == shown or position == self._last else None
        place = bisect_right(self._starts, position) - 1
        if place < 0 or position >= self._stops[place] or first < position == self._starts[place]:
            return None
        letter = text[position]
        before = text[position - 1] if position > first else " "
        if _KINDS[before] + _KINDS[letter] not in _PLAIN:
            return None
        own = position in self._clusters
        if before == "\u0644" and letter in _ALEFS:
            return self._in_ligature(position, own)
        return self._asked(position) if own else None

    def _asked(self, position: int) -> float:
        x, _ = cast("tuple[float, int]", self._line.cursorToX(self._layout.offsets.to_utf16(position)))
        return x if self._stretch is None else self._stretch.of(x)

    def _in_ligature(self, position: int, own: bool) -> float | None:
        """Inside a lam-alef. Each letter has one half of it where it is one glyph, or two of which one has no width."""
        if position - 1 not in self._clusters or position + 1 >= self._last:
            return None
        right, left = self[position - 1], self[position + 1]
        if right is None or left is None:
            return None
        x = self._asked(position) if own else left
        return x if left + 0.01 < x < right - 0.01 else (left + right) / 2

    def _end(self, position: int) -> float | None:
        """The left edge of the line's last word with or without the spaces behind it, which hang outside."""
        text, shown = self._text, self.shown
        word = max(text.rfind(" ", self._first, shown) + 1, self._first)
        if not _STRETCH.fullmatch(text, word, position) or not _LETTER.search(text, word, position):
            return None
        return min((run[0] for run in self._runs(self._number, word, position)), default=None)
