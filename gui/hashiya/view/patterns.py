"""The patterns of labels: solid, dashed, dotted and so on, so that marks are told apart without their colours.

A pattern is a few cells on a grid of whole pixels, repeated along a line of two pixels: crisp at every scale. The line
of a mark, the bar of a card, the ticks of the overview and the legend on paper are all made of the same cells.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from hashiya.view.ground import fill

HEIGHT: Final = 2
"""Pixels of a patterned line."""

Cell = tuple[int, int, int, int]
"""``(left, top, width, height)`` in pixels of the pattern."""


class Pattern(NamedTuple):
    """What is repeated along a line: so many pixels, with these cells filled."""

    name: str
    period: int
    cells: tuple[Cell, ...]


PATTERNS: Final = (
    Pattern("solid", 1, ((0, 0, 1, 2),)),
    Pattern("dashed", 9, ((0, 0, 6, 2),)),
    Pattern("dotted", 4, ((0, 0, 2, 2),)),
    Pattern("wavy", 8, ((0, 0, 4, 1), (4, 1, 4, 1))),
    Pattern("dash and dot", 13, ((0, 0, 7, 2), (9, 0, 2, 2))),
    Pattern("comb", 6, ((0, 0, 6, 1), (0, 1, 2, 1))),
    Pattern("long dashes", 17, ((0, 0, 13, 2),)),
    Pattern("thin", 1, ((0, 0, 1, 1),)),
)
"""By the place of a label in its scheme; a ninth label begins anew."""


def cells_in(rect: QRectF, pattern: int) -> Iterator[QRectF]:
    """The filled cells of the horizontal line *rect* (pixels), as rectangles: for paper."""
    found = PATTERNS[pattern % len(PATTERNS)]
    if found.period == 1:
        yield QRectF(rect.left(), rect.top(), rect.width(), found.cells[0][3])
        return
    start = rect.left()
    while start < rect.right():
        for left, top, width, height in found.cells:
            if (x := start + left) < rect.right():
                yield QRectF(x, rect.top() + top, min(width, rect.right() - x), height)
        start += found.period


def paint_line(painter: QPainter, rect: QRectF, pattern: int, ink: QColor, *, upright: bool = False) -> None:
    """Paint a patterned line into *rect* (pixels), which is `HEIGHT` high, or, *upright*, so wide."""
    paint_lines(painter, [rect], pattern, ink, upright=upright)


def paint_lines(painter: QPainter, rects: list[QRectF], pattern: int, ink: QColor, *, upright: bool = False) -> None:
    """The same for several lines with one pattern: a page may have hundreds."""
    if pattern % len(PATTERNS) == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRects(rects)
        return
    if not rects:
        return
    ratio = painter.device().devicePixelRatio()
    tile = _tile(pattern % len(PATTERNS), ink.rgba(), ratio, upright)
    # On a whole pixel of the screen: a pattern that is smoothed is none.
    origin = painter.deviceTransform()
    across, down, wide, high = origin.dx(), origin.dy(), origin.m11(), origin.m22()
    draw = painter.drawTiledPixmap
    for rect in rects:
        x, y = rect.x(), rect.y()
        left, top = (round(x * wide + across) - across) / wide, (round(y * high + down) - down) / high
        draw(QRectF(left, top, rect.width(), rect.height()), tile)


@lru_cache(maxsize=256)
def _tile(pattern: int, ink: int, ratio: float, upright: bool) -> QPixmap:
    """A picture of one period, and of as many as it takes to be drawn quickly."""
    found = PATTERNS[pattern]
    times = max(1, 64 // found.period)
    length = found.period * times
    sides = (HEIGHT, length) if upright else (length, HEIGHT)
    picture = QPixmap(round(sides[0] * ratio), round(sides[1] * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    for turn in range(times):
        for left, top, width, height in found.cells:
            along = left + turn * found.period
            cell = QRectF(top, along, height, width) if upright else QRectF(along, top, width, height)
            fill(painter, cell, QColor.fromRgba(ink))
    painter.end()
    return picture
