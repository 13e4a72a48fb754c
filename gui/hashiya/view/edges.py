"""Where letters begin in plain right-to-left prose, found at once: what a page with thousands of spans is made of.

To ask Qt for the glyph runs of a range and to see whether they fit their neighbours is right for every text, and
takes long. In a paragraph that runs to the left, an edge between two characters that do so parts the line: all before
it stands at its right, all behind it at its left (UAX #9 L2), so a range is what lies between two such edges, whatever
it holds. And between two letters `QTextLine.cursorToX` tells an edge exactly: it does not at the borders of directions,
nor inside a ligature that carries marks. A test compares both ways.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, cast

import regex

if TYPE_CHECKING:
    from hashiya.view.layout import UnitLayout

_LETTER = regex.compile(r"[[\p{Bidi_Class=AL}\p{Bidi_Class=R}]&&\p{L}]", regex.VERSION1)
_SIGNS: Final = frozenset(".!:\"'-/\u060c\u061b\u061f\u06d4\u00ab\u00bb")
"""Signs that stand for themselves in every font of the languages read here, and join with nothing."""

_SPACE, _LETTERS, _SIGN, _OTHER = 1, 2, 4, 10
_PLAIN: Final = frozenset({_LETTERS + _LETTERS, _LETTERS + _SPACE, _LETTERS + _SIGN, _SIGN + _SPACE})
"""Of the kinds on both sides of an edge, neither of them a mark. What stands beside a letter that runs to the left does
so, too: neutral characters (UAX #9 N1, N2), and separators of numbers, of which it can be none there (W4, W6)."""


class _Kinds(dict[str, int]):
    """The kind of each character, found when it is first met."""

    def __missing__(self, character: str) -> int:
        kind = _SPACE if character == " " else _LETTERS if _LETTER.match(character) else _OTHER
        kind = _SIGN if character in _SIGNS else kind
        self[character] = kind
        return kind


_KINDS: Final = _Kinds()
_MARK = regex.compile(r"\p{M}")
_EXPLICIT = regex.compile("[\u202a-\u202e\u2066-\u2069]")


_ALEFS: Final = "\u0622\u0623\u0625\u0627\u0671\u0672\u0673\u0675"
"""What makes a ligature with lam, even where fonts draw it as two glyphs: all the width may lie in either."""

ClusterStarts = Callable[[int, int, int], set[int]]


class PlainEdges:
    """The edges of one unit's lines, each asked for once."""

    def __init__(self, layout: UnitLayout, cluster_starts: ClusterStarts) -> None:
        """*cluster_starts* tells where glyphs of their own begin in ``[start, stop)`` on a line."""
        self._layout = layout
        self._cluster_starts = cluster_starts
        self._plain = layout.rtl and not _EXPLICIT.search(layout.text)
        self._lines: dict[int, _LineEdges] = {}

    def interval(self, number: int, start: int, stop: int) -> tuple[float, float] | None:
        """``(left, right)`` of ``[start, stop)``, which is on the line *number*: the same twice for a space that hangs
        out of the line, None if it is to be found the long way. Code points of the unit, pixels."""
        line = self._lines.get(number)
        if line is None:
            if not self._plain:
                return None
            line = self._lines[number] = _LineEdges(self._layout, number, self._cluster_starts)
        left = line[stop]
        if left is None:
            return None
        right = line[start]
        if right is None or right - left < 0.01:
            return (left, left) if start == line.shown else None
        return left, right


class _LineEdges(dict[int, float | None]):
    """The edges of one line by their code points in the unit, found when they are first asked for."""

    def __init__(self, layout: UnitLayout, number: int, cluster_starts: ClusterStarts) -> None:
        super().__init__()
        self._number = number
        self._cluster_starts = cluster_starts
        self._clusters: set[int] | None = None
        self._text = layout.text
        self._first, self._last = first, last = layout.line_range(number)
        self.shown = first + len(self._text[first:last].rstrip())
        """Where what hangs out of the line begins."""
        self._marked = _MARK.search(self._text, first, last) is not None
        self._line = layout.lines[number]
        self._offsets = layout.offsets if layout.offsets.length != len(layout.text) else None
        self._stretch = layout.stretch(number)

    def __missing__(self, position: int) -> float | None:
        found = self[position] = self._found(position)
        return found

    def _found(self, position: int) -> float | None:
        text, first, shown = self._text, self._first, self.shown
        if position >= shown:
            return self._end() if position == shown or position == self._last else None
        letter = text[position]
        before = text[position - 1] if position > first else " "
        kinds = _KINDS[before] + _KINDS[letter]
        if kinds not in _PLAIN or (kinds == _SIGN + _SPACE and not self._touches_letter(position, before)):
            return None
        if kinds == _LETTERS + _LETTERS and not self._begins_glyph(position):
            return None
        unit = position if self._offsets is None else self._offsets.to_utf16(position)
        x, _ = cast("tuple[float, int]", self._line.cursorToX(unit))
        if self._stretch is not None:
            x = self._stretch.of(x)
        return self._in_lam_alef(position, x) if before == "\u0644" and letter in _ALEFS else x

    def _begins_glyph(self, position: int) -> bool:
        """Whether a glyph of its own begins there. Qt divides a ligature evenly, but counts the marks on it: in a word
        that has none there is nothing to ask."""
        text = self._text
        if not self._marked:
            return True
        word, after = text.rfind(" ", self._first, position), text.find(" ", position, self._last)
        if not _MARK.search(text, word if word >= 0 else self._first, after if after >= 0 else self._last):
            return True
        if self._clusters is None:
            self._clusters = self._cluster_starts(self._number, self._first, self._last)
        return position in self._clusters or (text[position - 1] == "\u0644" and text[position] in _ALEFS)

    def _touches_letter(self, position: int, before: str) -> bool:
        """Whether a letter is on the other side of the sign of a sign and a space, of which *before* is the first: then
        both run to the left as it does (UAX #9 N1, N2), whatever follows."""
        beyond = position + 1 if before == " " else position - 2
        return self._first <= beyond < self._last and _KINDS[self._text[beyond]] == _LETTERS

    def _in_lam_alef(self, position: int, x: float) -> float | None:
        """Each letter has one half, also where it is two glyphs of which one has all the width."""
        right, left = self[position - 1], self[position + 1]
        if right is None or left is None:
            return None
        return x if left + 0.01 < x < right - 0.01 else (left + right) / 2

    def _end(self) -> float | None:
        """The left edge of the line, if its last letter is there; a space behind it hangs outside unless it ends the
        text."""
        last = self.shown - 1
        if self._text[self.shown : self._last] not in ("", " "[: len(self._text) - self._last]):
            return None
        kind = _KINDS[self._text[last]] if last >= self._first else _OTHER
        if kind == _SIGN and last > self._first:
            kind = _KINDS[self._text[last - 1]]
        if kind != _LETTERS:
            return None
        left = self._line.naturalTextRect().left()
        return left if self._stretch is None else self._stretch.of(left)
