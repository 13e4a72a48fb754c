"""One unit of text as Qt sets it: its lines, and where each grapheme stands.

Positions are code points relative to the unit; pixels are relative to the unit's top and the column's left edge. Qt
shapes, orders and breaks; what it answers wrongly is not asked: `QTextLine.xToCursor` (off by the trailing space on
wrapped right-to-left lines) and `cursorToX` at the borders of runs. Everything is taken from glyph runs instead.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import regex
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGlyphRun, QPainter, QTextLayout, QTextLine, QTextOption

from hashiya.late import late
from hashiya.text.bidi import RTL, Direction
from hashiya.text.offsets import Utf16Offsets
from hashiya.text.segmentation import grapheme_starts
from hashiya.view import fonts
from hashiya.view.boxes import NEAR, Box, is_empty, mended, merged, same
from hashiya.view.edges import PlainEdges
from hashiya.view.style import ReadingStyle

if TYPE_CHECKING:
    from hashiya.view import justify
    from hashiya.view.justify import MovedRun, Stretch
else:
    (justify,) = late("hashiya.view", "justify")


_SPACE = r"\s(?![\p{M}\u200c\u200d])"
_LAM_ALEF = regex.compile("\u0644\\p{Mn}*[\u0622\u0623\u0625\u0627\u0671-\u0673\u0675]")
"""The ligature of every Arabic font. Some draw it as one glyph, some as two of which one has no width."""

_TOKEN = regex.compile(rf"{_SPACE}|(?:(?!{_SPACE}).)+", regex.DOTALL)
"""Words and single white spaces; a space that carries a mark is one grapheme with it and stays with what follows."""


_ASTRAL_RTL = regex.compile("[\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ORDER = "\u202b\u202c"
"""An empty embedding. Qt puts nothing in order where it finds nothing that runs to the left, and does not look for it
beyond the basic plane: a word in Adlam in an English paragraph would stand reversed. What is embedded by nothing
changes no order (X9) and is not drawn; behind the text it moves no offset."""


class Typesetting(Struct, frozen=True):
    """A style brought to pixels for one font and one column width."""

    font: QFont
    width: float
    ascent: float
    body: float
    """Height of the font: ascent and descent."""
    pitch: float
    """Distance from line to line."""
    rise: float
    """From a line's top to the top of its text; what is left goes to the labels above and the lanes below."""
    gap: float
    """Space after a paragraph."""
    justified: bool

    @staticmethod
    def of(style: ReadingStyle, font: QFont, width: float) -> Typesetting:
        """Typesetting of *style* in *font* for a column of *width* pixels."""
        font = QFont(font)
        if sys.platform == "linux":
            # Qt's FreeType engine answers with stale advances for glyphs that were drawn before (seen with Nastaliq, up
            # to 36 pixels in a line), unless hinting is full: a paragraph set twice would differ from itself.
            font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        metrics = fonts.metrics(font)
        body = metrics.ascent() + metrics.descent()
        pitch = float(round(max(body * style.line_height, body)))
        rise = round((pitch - body) * 0.7)
        return Typesetting(
            font, width, metrics.ascent(), body, pitch, rise, float(round(pitch * style.gap)), style.justified
        )


class Caret(NamedTuple):
    """Where the caret stands: ``x`` in pixels, the line's number, and the direction of the text it clings to."""

    x: float
    line: int
    rtl: bool


class UnitLayout:
    """The set lines of one unit; immutable once made, so that what is computed from it may be kept with it."""

    def __init__(
        self, text: str, direction: Direction, setting: Typesetting, *, start: int = 0, last: bool = True
    ) -> None:
        """*start* is the unit's code point in the document; *last* tells whether its paragraph ends with it."""
        self.text = text
        self.start = start
        self.rtl = direction == RTL
        self.setting = setting
        self.offsets = Utf16Offsets(text)
        unseen = "" if self.rtl or not _ASTRAL_RTL.search(text) else _ORDER
        self.layout = QTextLayout(text + unseen, setting.font)
        self.layout.setCacheEnabled(True)
        self._set(last)
        self._graphemes: list[int] | None = None
        self._boxes: dict[int, list[Box]] = {}
        self._tokens: dict[tuple[int, int, int], list[Box]] = {}
        self._parts: dict[tuple[int, int, int], list[tuple[float, float]]] = {}
        self._wholes: dict[tuple[int, int], list[tuple[float, float]]] = {}
        self._lines_tokens: dict[int, list[tuple[int, int]]] = {}
        self._plain: PlainEdges | None = None
        self._ends = last
        self._stretches: dict[int, Stretch | None] = {}
        self._words: dict[int, list[MovedRun]] = {}
        self.kept: dict[str, object] = {}
        """What painters compute from this layout and want to find again."""

    def _set(self, last: bool) -> None:
        setting = self.setting
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(setting.body * 2)
        self.layout.setTextOption(option)
        self.lines: list[QTextLine] = []
        self._starts: list[int] = []
        stops: list[int] = []
        top, length = 0.0, self.offsets.length
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid() and (line.textStart() < length or not self.lines):
            line.setLineWidth(setting.width)
            # The baseline, not the line's own top, sits on the grid: a taller fallback font moves nothing.
            line.setPosition(QPointF(0, top + setting.rise + setting.ascent - line.ascent()))
            self.lines.append(line)
            self._starts.append(self.offsets.to_code_point(line.textStart()))
            stops.append(self.offsets.to_code_point(min(line.textStart() + line.textLength(), length)))
            top += setting.pitch
        self.layout.endLayout()
        self._stops = stops
        self.height = top + (setting.gap if last else 0.0)
        if not self.text:
            self.height = setting.pitch * 0.6 if last else setting.pitch

    def __len__(self) -> int:
        return len(self.text)

    @property
    def graphemes(self) -> list[int]:
        """Where the unit's graphemes start (code points), and its length at the end."""
        if self._graphemes is None:
            self._graphemes = grapheme_starts(self.text)
        return self._graphemes

    def line_range(self, number: int) -> tuple[int, int]:
        """``[start, stop)`` of the line *number*, in code points."""
        return self._starts[number], self._stops[number]

    def line_top(self, number: int) -> float:
        """Top of the line's cell on the grid (pixels)."""
        return number * self.setting.pitch

    def line_at(self, y: float) -> int:
        """The line at the height *y* (pixels), the nearest one outside."""
        return min(max(int(y // self.setting.pitch), 0), len(self.lines) - 1)

    def line_of(self, position: int, upstream: bool = False) -> int:
        """The line that shows *position*; at a line break the earlier one if *upstream*."""
        number = max(0, bisect_right(self._starts, position) - 1)
        if upstream and number and position == self._starts[number]:
            number -= 1
        return number

    # -- where things stand -------------------------------------------------------------------------------------

    def boxes(self, number: int) -> list[Box]:
        """The boxes of the line's graphemes in logical order."""
        known = self._boxes.get(number)
        if known is None:
            known = []
            for token in self._line_tokens(number):
                known += self._token_boxes(number, *token)
            self._stand_empty_boxes(number, known)
            self._boxes[number] = known
        return known

    def rects(self, start: int, stop: int) -> list[tuple[int, float, float]]:
        """``(line, left, right)`` of each visual run of ``[start, stop)``, line by line (pixels)."""
        found: list[tuple[int, float, float]] = []
        if start >= stop:
            return found
        if self._plain is None:
            self._plain = PlainEdges(self, self._cluster_starts)
        interval, stops = self._plain.interval, self._stops
        number = bisect_right(self._starts, start) - 1
        number = number if number > 0 else 0
        while start < stop and number < len(stops):
            high = stops[number]
            high = high if high < stop else stop
            if start < high:
                plain = interval(number, start, high)
                if plain is None:
                    found += [(number, left, right) for left, right in merged(self._pieces(number, start, high))]
                elif plain[0] < plain[1]:
                    found.append((number, *plain))
                start = high
            number += 1
        return found

    def caret(self, position: int, upstream: bool = False) -> Caret:
        """The caret at *position*: before the grapheme that starts there, or, *upstream*, after the one before."""
        number = self.line_of(position, upstream)
        boxes = self.boxes(number)
        if not boxes:
            return Caret(self.setting.width if self.rtl else 0.0, number, self.rtl)
        index = bisect_right(boxes, position, key=_box_start) - 1
        if not upstream and index >= 0 and boxes[index].start == position:
            box = boxes[index]
            return Caret(box.right if box.rtl else box.left, number, box.rtl)
        while index >= 0 and boxes[index].start >= position:
            index -= 1
        if index < 0:
            box = boxes[0]
            return Caret(box.right if box.rtl else box.left, number, box.rtl)
        box = boxes[index]
        return Caret(box.left if box.rtl else box.right, number, box.rtl)

    def box_at(self, number: int, x: float) -> Box | None:
        """The grapheme's box nearest to *x* on the line; None on an empty line."""
        boxes = [box for box in self.boxes(number) if box.right - box.left > 0.01]
        if not boxes:
            return None
        return min(boxes, key=lambda box: max(box.left - x, x - box.right, 0.0))

    def position_at(self, number: int, x: float) -> tuple[int, bool]:
        """``(position, upstream)`` of the caret nearest to *x* on the line: the near half of a letter decides."""
        box = self.box_at(number, x)
        if box is None:
            return self.line_range(number)[0], False
        right_half = x >= (box.left + box.right) / 2
        return (box.start, False) if right_half == box.rtl else (box.stop, True)

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Draw the glyphs with the painter's pen; *clip* (in the painter's coordinates) leaves lines out."""
        if not self.setting.justified:
            self.layout.draw(painter, origin, [], clip)
            return
        pitch = self.setting.pitch
        for number in range(len(self.lines)):
            top = origin.y() + self.line_top(number)
            if top + 2 * pitch >= clip.top() and top - pitch <= clip.bottom():
                self.draw_line(painter, number, origin)

    def draw_line(self, painter: QPainter, number: int, origin: QPointF) -> None:
        """Draw the glyphs of one line with the painter's pen, where it stands in the unit."""
        if self.stretch(number) is None:
            self.lines[number].draw(painter, origin)
            return
        for run, shift in self.drawn_runs(number):
            painter.drawGlyphRun(QPointF(origin.x() + shift, origin.y()), run)

    def drawn_runs(self, number: int) -> list[MovedRun]:
        """The glyph runs of a line, each with how far (pixels) it is moved to the right."""
        stretch = self.stretch(number)
        words = self._words.get(number)
        if words is None:
            words = self._words[number] = []
            if stretch is None:
                words += [(run, 0.0) for run in self.lines[number].glyphRuns()]
            else:
                for start, stop in self._line_tokens(number):
                    words += justify.moved_runs(self._glyphs(number, start, stop), stretch)
        return words

    # -- justified lines ----------------------------------------------------------------------------------------

    def stretch(self, number: int) -> Stretch | None:
        """How a line's words are moved apart; None if it stands as Qt set it."""
        if not self.setting.justified or (self._ends and number == len(self.lines) - 1):
            return None
        if number not in self._stretches:
            start, stop = self.line_range(number)
            setting = self.setting

            def runs(low: int, high: int) -> list[tuple[float, float, bool]]:
                return self._ragged_runs(number, start + low, start + high)

            line = justify.Ragged(self.text[start:stop], setting.width, setting.body, self.rtl, runs)
            self._stretches[number] = justify.stretch_of(line)
        return self._stretches[number]

    # -- from Qt's glyph runs to boxes --------------------------------------------------------------------------

    def _stand_empty_boxes(self, number: int, boxes: list[Box]) -> None:
        """What is not drawn stands, empty, where the letter before it ends; white space that ends a line stands where
        the line ends in the paragraph's direction (UAX #9 L1)."""
        last = len(boxes)
        while last and is_empty(boxes[last - 1]) and self.text[boxes[last - 1].start].isspace():
            last -= 1
        shown = boxes[:last] or boxes[:1]
        for index, box in enumerate(boxes):
            if index >= last:
                edge = min(one.left for one in shown) if self.rtl else max(one.right for one in shown)
                boxes[index] = box._replace(left=edge, right=edge, rtl=self.rtl)
            elif index and is_empty(box) and not self._runs(number, box.start, box.stop):
                before = boxes[index - 1]
                edge = before.left if before.rtl else before.right
                boxes[index] = box._replace(left=edge, right=edge, rtl=before.rtl)

    def _runs(self, number: int, start: int, stop: int) -> list[tuple[float, float, bool]]:
        """``(left, right, rtl)`` of each glyph run of ``[start, stop)`` on the line."""
        runs = self._ragged_runs(number, start, stop)
        stretch = self.stretch(number) if runs else None
        if stretch is not None:
            return [(stretch.of(left), stretch.of(right), rtl) for left, right, rtl in runs]
        return runs

    def _ragged_runs(self, number: int, start: int, stop: int) -> list[tuple[float, float, bool]]:
        """The same as the line was set, before its words are moved apart."""
        if start >= stop:
            return []
        runs = []
        for run in self._glyphs(number, start, stop):
            rect = run.boundingRect()
            runs.append((rect.left(), rect.right(), run.isRightToLeft()))
        return runs

    def _glyphs(self, number: int, start: int, stop: int) -> list[QGlyphRun]:
        low = self.offsets.to_utf16(start)
        return self.lines[number].glyphRuns(low, self.offsets.to_utf16(stop) - low)

    def _pieces(self, number: int, start: int, stop: int) -> list[tuple[float, float]]:
        """Intervals of ``[start, stop)`` on the line. Whole words are asked of Qt; parts of words are built of boxes,
        because Qt's answer for a part of a ligature is displaced."""
        tokens = self._line_tokens(number)
        first = tokens[bisect_right(tokens, start, key=_first) - 1]
        last = tokens[bisect_left(tokens, stop, key=_first) - 1]
        low, high = start, stop
        pieces: list[tuple[float, float]] = []
        if start > first[0]:
            low = min(first[1], stop)
            pieces += self._part(number, first, start, stop)
        if stop < last[1] and low < stop:
            high = last[0]
            pieces += self._part(number, last, start, stop)
        if low < high:
            pieces += [(left, right) for left, right, _ in self._runs(number, low, high)]
            if "\t" in self.text[low:high]:
                pieces += [(box.left, box.right) for box in self.boxes(number) if low <= box.start < high]
        return pieces

    def _part(self, number: int, token: tuple[int, int], start: int, stop: int) -> list[tuple[float, float]]:
        """Intervals of ``[start, stop)`` in a word. Qt's answer is taken if it fits, without gap or overlap, to its
        answers for what stands before and after; it does not where a ligature is parted: then the boxes tell."""
        low, high = max(start, token[0]), min(stop, token[1])
        known = self._parts.get((number, low, high))
        if known is None and _LAM_ALEF.search(self.text, *token):
            known = self._parts[number, low, high] = self._boxed(number, token, low, high)
        if known is None and self._plain is not None and (plain := self._plain.interval(number, low, high)):
            known = self._parts[number, low, high] = [plain]
        if known is None:
            parts = [self._runs(number, *edges) for edges in ((token[0], low), (low, high), (high, token[1]))]
            pieces = sorted((run[0], run[1]) for part in parts for run in part if run[1] - run[0] > 0.01)
            known = [(left, right) for left, right, _ in parts[1]]
            fits = all(abs(before[1] - after[0]) < NEAR for before, after in pairwise(pieces))
            if not (known and fits and same(merged(pieces), self._whole(number, token))):
                known = self._boxed(number, token, low, high)
            self._parts[number, low, high] = known
        return known

    def _boxed(self, number: int, token: tuple[int, int], low: int, high: int) -> list[tuple[float, float]]:
        boxes = self._token_boxes(number, *token)
        return [(box.left, box.right) for box in boxes if box.start < high and box.stop > low]

    def _whole(self, number: int, token: tuple[int, int]) -> list[tuple[float, float]]:
        known = self._wholes.get(token)
        if known is None:
            known = self._wholes[token] = merged([run[:2] for run in self._runs(number, *token)])
        return known

    def _line_tokens(self, number: int) -> list[tuple[int, int]]:
        """``[start, stop)`` of the words and white spaces of the line."""
        known = self._lines_tokens.get(number)
        if known is None:
            known = [token.span() for token in _TOKEN.finditer(self.text, *self.line_range(number))]
            self._lines_tokens[number] = known
        return known

    def _token_boxes(self, number: int, start: int, stop: int) -> list[Box]:
        """Boxes of the graphemes of one word (or one white space) of the line."""
        key = (number, start, stop)
        known = self._tokens.get(key)
        if known is not None:
            return known
        boxes: list[Box] = []
        # No grapheme reaches over the edge of a word, so a word's are found without those of the whole unit.
        for low, high in pairwise(grapheme_starts(self.text[start:stop])):
            boxes.append(self._grapheme_box(number, start + low, start + high, boxes))
        known = self._tokens[key] = self._mended(number, boxes)
        return known

    def _grapheme_box(self, number: int, start: int, stop: int, before: list[Box]) -> Box:
        runs = self._runs(number, start, stop)
        # A joiner at the border of two directions may be drawn, without width, away from its letter.
        runs = [run for run in runs if run[1] - run[0] > 0.01] or runs
        if runs:
            left, right = min(run[0] for run in runs), max(run[1] for run in runs)
            return Box(left, right, start, stop, runs[0][2])
        if self.text[start] == "\t":
            return self._tab_box(number, start, stop)
        # Nothing is drawn (a control character): an empty box at the edge of what went before.
        if before:
            edge = before[-1].left if before[-1].rtl else before[-1].right
            return Box(edge, edge, start, stop, before[-1].rtl)
        edge = self.setting.width if self.rtl else 0.0
        return Box(edge, edge, start, stop, self.rtl)

    def _tab_box(self, number: int, start: int, stop: int) -> Box:
        """A tab has no glyph; it fills what lies between its neighbours in the order of the paragraph (UAX #9 L1)."""
        first, last = self.line_range(number)
        edge = self.setting.width if self.rtl else 0.0
        if start > first:
            runs = self._runs(number, first, start)
            if runs:
                edge = min(run[0] for run in runs) if self.rtl else max(run[1] for run in runs)
            if self.text[start - 1] == "\t":
                previous = self._tab_box(number, start - 1, start)
                edge = previous.left if self.rtl else previous.right
        step = self.setting.body * 2
        travelled = self.setting.width - edge if self.rtl else edge
        stop_at = (int((travelled + 0.01) // step) + 1) * step
        far = self.setting.width - stop_at if self.rtl else stop_at
        runs = self._runs(number, stop, last) if stop < last and self.text[stop] != "\t" else []
        if runs:
            far = max(run[1] for run in runs) if self.rtl else min(run[0] for run in runs)
        return Box(min(edge, far), max(edge, far), start, stop, self.rtl)

    def _mended(self, number: int, boxes: list[Box]) -> list[Box]:
        """*boxes* of a word, with a part of it for each letter of a ligature."""
        return mended(self.text, boxes, partial(self._runs, number), partial(self._cluster_starts, number))

    def _cluster_starts(self, number: int, start: int, stop: int) -> set[int]:
        """Code points of ``[start, stop)`` at which a glyph of their own begins."""
        low = self.offsets.to_utf16(start)
        flag = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
        runs = self.lines[number].glyphRuns(low, self.offsets.to_utf16(stop) - low, flag)
        if self.offsets.length == len(self.text):
            return set().union(*[run.stringIndexes() for run in runs])
        return {self.offsets.to_code_point(unit) for run in runs for unit in run.stringIndexes()}


def _first(token: tuple[int, int]) -> int:
    return token[0]


def _box_start(box: Box) -> int:
    return box.start
