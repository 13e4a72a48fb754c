"""What is painted again when little has changed: the lines of a selection or of a span, the bands whose marks are
others, and the cards beside them. A key press or a step of the caret leaves the rest of the page as it stands."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QRegion

from hashiya.model.span import Range
from hashiya.view.margin import CARD_WIDTH, DRIFT
from hashiya.view.page import Placed
from hashiya.view.paint import PaintContext, fresh_bands

_AROUND: Final = 18.0
"""Pixels above and below a line to which its tags, lanes, outlines and handles may reach."""

_OUTLINE: Final = 2
"""Pixels by which the outline of a card may reach beyond it."""

Rows = tuple[float, float]
"""From which height to which (pixels in the window)."""


def rows_of(visible: list[Placed], ranges: Iterable[Range], *, tied: bool = False) -> list[Rows]:
    """The rows of the lines in sight that show *ranges* (code points); *tied*: with those in which the card of a span
    may stand, and the line that leads to it."""
    found = []
    for start, end in ranges:
        for placed in visible:
            unit, layout = placed.unit, placed.layout
            if start <= unit.end and end >= unit.start:
                first = layout.line_of(max(start - unit.start, 0))
                last = layout.line_of(min(end - unit.start, len(layout)))
                bottom = layout.line_top(last + 1) + (DRIFT + 1) * layout.setting.pitch * tied
                found.append((placed.top + layout.line_top(first) - _AROUND, placed.top + bottom + _AROUND))
    return found


def rows_of_fresh_marks(visible: list[Placed], context: PaintContext, bottom: float) -> list[Rows]:
    """The rows of the bands whose marks are others than when they were painted."""
    found = []
    for placed in visible:
        layout = placed.layout
        for first, last in fresh_bands(placed, context, bottom):
            top, end = layout.line_top(first), layout.line_top(last)
            found.append((placed.top + top - _AROUND, placed.top + end + _AROUND))
    return found


def region_of(rows: Iterable[Rows], width: int) -> QRegion:
    """All that lies in *rows* of a window of *width* pixels."""
    region = QRegion()
    for top, bottom in rows:
        region += QRect(0, floor(top), width, ceil(bottom) - floor(top))
    return region


def cards_area(left: float | None, column: QRectF, width: int) -> QRect:
    """Where the cards are that begin at *left* (pixels), beside *column* in a window of *width*, and what lies beyond
    them, which no letter and no mark reaches; a null rectangle if there are none."""
    if left is None:
        return QRect()
    behind = left > column.left()
    first = floor(left) - _OUTLINE if behind else 0
    end = width if behind else ceil(left + CARD_WIDTH) + _OUTLINE
    return QRect(first, 0, end - first, ceil(column.height()))
