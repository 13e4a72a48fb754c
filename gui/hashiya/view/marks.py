"""The shapes of the spans on one laid out unit: tints, lanes, tags. Geometry only; `paint` gives it colour.

A span's tint lies under its letters. Below them runs a thin line in a lane of its own, so that nested and overlapping
spans stay apart: the outermost nearest to the text. A tag with the label's letter, and its title where there is room,
stands in the space above the line, where the span starts.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise

from msgspec import Struct, field
from PySide6.QtCore import QRectF

from hashiya.model.span import Span
from hashiya.view.layout import UnitLayout

LANES = 4
"""Lanes that are drawn under a line; deeper spans are counted in a "+n"."""

TINTS = 3
"""Of these lanes the tints are laid over each other; more would only darken."""

LANE_STEP = 3.0
LANE_HEIGHT = 2.0
TAG_HEIGHT = 12.0
TAG_WIDTH = 14.0
_COVERED = 0.4
"""How much of the body of the line above (a part of it, where descenders are) a tag may cover."""
_TAG_SPACE = 3.0
_INTO_BODY = 1.0
"""Pixels by which a tag reaches under the room that fonts keep above their letters."""
_MORE_WIDTH = 20.0
_FARTHEST = 48.0
"""A tag that would stand farther than this (pixels) from its span's start is counted instead."""


class Tag(Struct, frozen=True):
    """Where a label's letter stands; with the title beside it if ``titled``. ``more`` counts the spans that start after
    it and have no tag of their own."""

    rect: QRectF
    label: str
    span: str
    titled: bool
    more: int = 0


class MarkShapes(Struct):
    """What is painted of the spans of one unit, in pixels of the unit, by label."""

    tints: dict[str, list[QRectF]] = field(default_factory=dict)
    lanes: dict[str, list[QRectF]] = field(default_factory=dict)
    gaps: dict[str, list[QRectF]] = field(default_factory=dict)
    """Lanes over what lies between the ranges of one span: drawn dotted."""
    tags: list[Tag] = field(default_factory=list)


class _Start(Struct):
    line: int
    along: float
    """Pixels in reading direction: negative ones in a paragraph that runs to the left."""
    label: str
    span: str
    deeper: int = 0
    """Spans too deep to be drawn that start behind it on its line."""


def text_rect(layout: UnitLayout, line: int, left: float, right: float) -> QRectF:
    """The cell of ``[left, right]`` on the *line*, as high as the font (pixels)."""
    setting = layout.setting
    left, right = max(left, -setting.pitch), min(right, setting.width + setting.pitch)
    return QRectF(left, layout.line_top(line) + setting.rise, max(right - left, 1.0), setting.body)


def range_rects(layout: UnitLayout, start: int, stop: int) -> list[QRectF]:
    """The cells of the document's range ``[start, stop)`` on this unit, one for each visual run."""
    low, high = max(start - layout.start, 0), min(stop - layout.start, len(layout))
    return [text_rect(layout, *piece) for piece in layout.rects(low, high)]


Laned = tuple[Span, int]
"""A span and its lane; `LANES` for one that is too deep to be drawn."""


def lanes_of(spans: Sequence[Span]) -> list[Laned]:
    """Each of *spans* (in text order) with its lane: the first that is free where it starts."""
    taken_to = [-1] * LANES
    laned = []
    for span in spans:
        ranges = span.ranges  # not span.start: a page has hundreds
        start, lane = ranges[0][0], 0
        while lane < LANES and taken_to[lane] > start:
            lane += 1
        if lane < LANES:
            taken_to[lane] = ranges[-1][1]
        laned.append((span, lane))
    return laned


class LanedSpans:
    """The spans of a unit with their lanes, to be asked for by stretch."""

    def __init__(self, spans: list[Span]) -> None:
        self.spans = spans
        self._laned = lanes_of(spans)
        self._starts = [span.ranges[0][0] for span in spans]
        self._reach = list(accumulate([span.ranges[-1][1] for span in spans], max))

    def between(self, start: int, end: int) -> list[Laned]:
        """Those that reach into ``[start, end)`` (code points of the document)."""
        low, high = bisect_right(self._reach, start), bisect_left(self._starts, end)
        return [one for one in self._laned[low:high] if one[0].ranges[-1][1] > start]


def mark_shapes(
    layout: UnitLayout,
    laned: Sequence[Laned],
    lines: tuple[int, int],
    title_width: Callable[[str], float] | None,
) -> MarkShapes:
    """The shapes on *lines* ``[first, last)`` of the unit of those *laned* spans that reach into them. *title_width*
    measures a label's title in pixels; None leaves the titles out."""
    shapes = MarkShapes()
    starts: list[_Start] = []
    low, high = stretch_of(layout, lines)
    firsts = [layout.line_range(line)[0] for line in range(*lines)]
    tints, lanes, rects, origin = shapes.tints, shapes.lanes, layout.rects, layout.start
    end = min(high, origin + len(layout))
    for span, lane in laned:
        ranges = span.ranges
        if ranges[-1][1] <= low or ranges[0][0] >= high:
            continue
        if lane >= LANES:
            _count_deep(layout, span, (low, high), lines[0], firsts, starts)
            continue
        label = span.label
        if label not in lanes:
            lanes[label], tints[label] = [], []
        for start, stop in ranges:
            pieces = rects((start if start > low else low) - origin, (stop if stop < end else end) - origin)
            if pieces:
                _add_rects(layout, pieces, lane, tints[label] if lane < TINTS else None, lanes[label])
                if low <= start < high:
                    starts.append(_start_of(layout, span, pieces))
        if len(ranges) > 1:
            gaps = shapes.gaps.setdefault(label, [])
            for (_, before), (after, _) in pairwise(ranges):
                _add_rects(layout, _pieces(layout, max(before, low), min(after, high)), lane, None, gaps)
    if _has_room_for_tags(layout):
        shapes.tags = _place_tags(layout, starts, title_width)
    return shapes


def _has_room_for_tags(layout: UnitLayout) -> bool:
    """Whether tags leave the letters above alone; in very small type they are left out, and lines tell the label."""
    setting = layout.setting
    between = setting.pitch - setting.body
    return TAG_HEIGHT - between <= _COVERED * setting.body


_Piece = tuple[int, float, float]
"""``(line, left, right)`` of a visual run, as `UnitLayout.rects` tells them."""


def _pieces(layout: UnitLayout, start: int, stop: int) -> list[_Piece]:
    """The visual runs of the document's range ``[start, stop)`` on this unit."""
    low, high = start - layout.start, stop - layout.start
    length = len(layout)
    return layout.rects(low if low > 0 else 0, high if high < length else length)


def _add_rects(
    layout: UnitLayout, pieces: list[_Piece], lane: int, tints: list[QRectF] | None, lanes: list[QRectF]
) -> None:
    """Add the cells of *pieces* to *tints*, and the lines under them to *lanes*. Written out: a page has hundreds."""
    setting = layout.setting
    pitch, body = setting.pitch, setting.body
    least, most, rise, under = -pitch, setting.width + pitch, setting.rise, body + lane * LANE_STEP
    for line, left, right in pieces:
        if left < least:
            left = least
        width = (right if right < most else most) - left
        if width < 1.0:
            width = 1.0
        top = line * pitch + rise
        if tints is not None:
            tints.append(QRectF(left, top, width, body))
        lanes.append(QRectF(left, top + under, width, LANE_HEIGHT))


def stretch_of(layout: UnitLayout, lines: tuple[int, int]) -> tuple[int, int]:
    """``[start, end)`` of the *lines* in code points of the document, a place at least."""
    low = layout.start + layout.line_range(lines[0])[0]
    return low, max(layout.start + layout.line_range(lines[1] - 1)[1], low + 1)


def _count_deep(
    layout: UnitLayout, span: Span, stretch: tuple[int, int], first: int, firsts: list[int], starts: list[_Start]
) -> None:
    """Count *span* with the one that starts before it on its line; without one it gets a tag itself. *first* is the
    number of the first line of the *stretch*, *firsts* is where its lines start in the unit."""
    for start, _ in span.ranges:
        if not stretch[0] <= start < stretch[1]:
            continue
        line = first + bisect_right(firsts, start - layout.start) - 1
        if starts and starts[-1].line == line:
            starts[-1].deeper += 1
        elif pieces := _pieces(layout, start, start + 1):
            starts.append(_start_of(layout, span, pieces))


def _start_of(layout: UnitLayout, span: Span, pieces: list[_Piece]) -> _Start:
    """Where *pieces*, a range's, begin in the paragraph's direction."""
    line, left, right = pieces[0]
    if len(pieces) > 1:
        for other, one_left, one_right in pieces:
            if other == line:
                left, right = min(left, one_left), max(right, one_right)
    return _Start(line, -right if layout.rtl else left, span.label, span.id)


def _place_tags(layout: UnitLayout, starts: list[_Start], title_width: Callable[[str], float] | None) -> list[Tag]:
    """Tags in reading order, side by side, none over another."""
    tags: list[Tag] = []
    setting, rtl = layout.setting, layout.rtl
    end = 0.0 if rtl else setting.width
    by_line: dict[int, list[_Start]] = {}
    for start in starts:
        by_line.setdefault(start.line, []).append(start)
    for line, row in by_line.items():
        row.sort(key=_along)
        top = line * setting.pitch + setting.rise - TAG_HEIGHT
        place, last = 0, len(row)
        edge = float("-inf")  # how far the line's tags reach
        while place < last:
            start = row[place]
            place += 1
            at = start.along if start.along > edge else edge
            more = start.deeper
            width = TAG_WIDTH + (_MORE_WIDTH if more else 0.0)
            titled = False
            if title_width is not None:
                wide = width + title_width(start.label)
                following = row[place].along if place < last else float("inf")
                titled = at + wide + 2 * _TAG_SPACE <= following and at + wide <= end
                width = wide if titled else width
            edge = at + width + _TAG_SPACE
            while place < last and edge - row[place].along > _FARTHEST:
                if not more:
                    width += _MORE_WIDTH
                    edge += _MORE_WIDTH
                more += 1 + row[place].deeper
                place += 1
            rect = QRectF(-at - width if rtl else at, top, width, TAG_HEIGHT)
            tags.append(Tag(rect, start.label, start.span, titled, more))
    return tags


def _along(start: _Start) -> float:
    return start.along
