"""What a text holds but does not show: joiners, directional marks, special spaces, paragraph ends.

They are painted over the set text, as stems with a short code, so that no letter and no offset moves. Those with which
a text can deceive its reader (`text.unseen`) are always hinted at.
"""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from hashiya.text.unseen import SPACES, deceives, deceiving, unseen
from hashiya.view.layout import UnitLayout
from hashiya.view.style import Inks

ENDS: Final = {
    "\n": "\u00b6", "\r": "CR", "\r\n": "\u00b6\u00b7", "\u2029": "PS", "\x85": "NEL", "\x1c": "FS", "\x1d": "GS",
    "\x1e": "RS",
}  # fmt: skip
"""What ends a paragraph, and its sign."""


_ROWS: Final = 2
"""Rows of codes under a line."""

_BESIDE: Final = 30.0
"""Codes may reach so far (pixels) beside the column."""

_PUSHED: Final = 5.0
"""A code that would stand so far (pixels) from its stem is tried in the next row."""


class Code(Struct, frozen=True):
    """The code of a hidden character, or of several equal ones that follow each other: where their stems stand, and
    where it is written (pixels of the unit)."""

    line: int
    stems: tuple[float, ...]
    words: str
    strong: bool
    rect: QRectF


def codes_of(layout: UnitLayout, font: QFont, *, everything: bool) -> list[Code]:
    """The codes of a unit, none over another; only those of what could deceive the reader unless *everything*."""
    text = layout.text
    strong = dict(deceiving(text))
    found: list[tuple[int, list[float], str, int]] = []
    for position, code in unseen(text) if everything else strong.items():
        x, line = _place(layout, position)
        if found and found[-1][3] == position - 1 and found[-1][0] == line and _kind(found[-1][2]) == _kind(code):
            found[-1] = (line, [*found[-1][1], x], _kind(code), position)
        else:
            found.append((line, [x], code, position))
    found.sort(key=lambda one: (one[0], sum(one[1]) / len(one[1])))
    metrics = QFontMetricsF(font)
    height = float(ceil(metrics.height() * 0.95))
    codes = []
    for line, group in groupby(found, key=lambda one: one[0]):
        those = list(group)
        words = [code if len(stems) == 1 else f"{code} {len(stems)}" for _, stems, code, _ in those]
        wished = [sum(stems) / len(stems) for _, stems, _, _ in those]
        widths = [metrics.horizontalAdvance(one) + 5 for one in words]
        top = layout.line_top(line) + layout.setting.rise + layout.setting.ascent + 4
        for one, said, (left, row), width in zip(
            those, words, _side_by_side(wished, widths, layout.setting.width), widths, strict=True
        ):
            rect = QRectF(left, top + row * (height + 1), width, height)
            codes.append(Code(line, tuple(one[1]), said, one[3] in strong, rect))
    return codes


def _kind(code: str) -> str:
    """What several in a row are called by: a message hidden in variation selectors is one thing."""
    return "VS" if code[:2] == "VS" else code


def _side_by_side(middles: list[float], widths: list[float], column: float) -> list[tuple[float, int]]:
    """``(left, row)`` of boxes of these *widths*, as near to their *middles* (in order) as they can stand without
    covering each other or leaving a *column* and its edges."""
    least, most = -_BESIDE, column + _BESIDE
    rows = max(_ROWS, ceil((sum(widths) + len(widths)) / (most - least) + 0.2))
    edges = [least] * rows
    placed: list[tuple[float, int]] = []
    for middle, width in zip(middles, widths, strict=True):
        wished = middle - width / 2
        pushes = [max(edge - wished, 0.0) for edge in edges]
        row = next((row for row, push in enumerate(pushes) if push <= _PUSHED), pushes.index(min(pushes)))
        placed.append((wished + pushes[row], row))
        edges[row] = wished + pushes[row] + width + 1
    limits = [most] * rows
    for place in range(len(placed) - 1, -1, -1):  # what reaches over the far edge pushes back what stands before it
        left, row = placed[place]
        left = min(left, limits[row] - widths[place])
        placed[place] = (left, row)
        limits[row] = left - 1
    return placed


def paint_hidden(
    painter: QPainter, layout: UnitLayout, end: str, inks: Inks, font: QFont, clip: QRectF, *, everything: bool
) -> None:
    """Paint the hidden characters of a unit; *end* is its separator. Painter and *clip* in the unit's coordinates.

    Only what could deceive the reader unless *everything*.
    """
    key = f"codes {everything}"
    codes = layout.kept.get(key)
    if not isinstance(codes, list):
        codes = layout.kept[key] = codes_of(layout, font, everything=everything)
    painter.setFont(font)
    for code in codes:
        if code.rect.bottom() >= clip.top() and layout.line_top(code.line) <= clip.bottom():
            _paint_code(painter, layout, code, inks)
    if not everything:
        return
    for line in range(layout.line_at(clip.top()), layout.line_at(clip.bottom()) + 1):
        for position in range(*layout.line_range(line)):
            if layout.text[position] in SPACES:
                _paint_space(painter, layout, position, layout.text[position], inks.quiet)
    if end:
        _paint_end(painter, layout, ENDS.get(end, "\u00b6"), inks.quiet)


def has_hidden(layout: UnitLayout) -> bool:
    """Whether the unit holds what could deceive the reader; found once and kept with the layout."""
    known = layout.kept.get("controls")
    if known is None:
        known = layout.kept["controls"] = deceives(layout.text)
    return bool(known)


def _place(layout: UnitLayout, position: int) -> tuple[float, int]:
    """Where a character without width stands, and on which line: before the letter that follows it, else after the one
    before."""
    caret = layout.caret(position, upstream=position > 0 and position not in layout.graphemes)
    for box in layout.boxes(caret.line):
        if box.start <= position < box.stop and position > box.start:
            # Inside a grapheme (a joiner that hangs on its letter): at the letter's far edge.
            return (box.left if box.rtl else box.right), caret.line
    return caret.x, caret.line


def _paint_code(painter: QPainter, layout: UnitLayout, code: Code, inks: Inks) -> None:
    ink = inks.warning if code.strong else inks.quiet
    top = layout.line_top(code.line) + layout.setting.rise
    baseline = top + layout.setting.ascent
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(ink, 1.4 if code.strong else 1.0))
    for x in code.stems:
        foot = QPointF(min(max(x, code.rect.left() + 2), code.rect.right() - 2), code.rect.top())
        painter.drawPolyline([QPointF(x, top + 2), QPointF(x, baseline), foot])
    if code.strong:
        painter.setBrush(ink)
        painter.drawRoundedRect(code.rect, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(inks.ground)
    painter.drawText(code.rect, Qt.AlignmentFlag.AlignCenter, code.words)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_space(painter: QPainter, layout: UnitLayout, position: int, character: str, ink: QColor) -> None:
    line = layout.line_of(position)
    middle = layout.line_top(line) + layout.setting.rise + layout.setting.ascent * 0.72
    for box in layout.boxes(line):
        if box.start == position and box.right - box.left > 0.01:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(QPen(ink, 1.2))
            if character == "\t":
                ends = (box.right - 3, box.left + 3) if box.rtl else (box.left + 3, box.right - 3)
                back = 3.0 if box.rtl else -3.0
                painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
                tip = QPointF(ends[1], middle)
                painter.drawPolyline(QPolygonF([tip + QPointF(back, -3), tip, tip + QPointF(back, 3)]))
            else:
                painter.setBrush(ink)
                painter.drawEllipse(QPointF((box.left + box.right) / 2, middle), 0.9, 0.9)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_end(painter: QPainter, layout: UnitLayout, sign: str, ink: QColor) -> None:
    caret = layout.caret(len(layout), upstream=len(layout) > 0)
    edge = layout.caret(len(layout), upstream=len(layout) > 0).x
    boxes = layout.boxes(caret.line)
    if boxes:
        edge = min(box.left for box in boxes) if layout.rtl else max(box.right for box in boxes)
    width = 24.0
    top = layout.line_top(caret.line) + layout.setting.rise
    painter.setPen(ink)
    rect = QRectF(edge - width - 3 if layout.rtl else edge + 3, top, width, layout.setting.body)
    side = Qt.AlignmentFlag.AlignRight if layout.rtl else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), sign)
