"""What a text holds but does not show: joiners, directional marks, special spaces, paragraph ends.

They are painted over the set text, as stems with a short code, so that no letter and no offset moves. Explicit
directional controls, with which a text can deceive its reader (Trojan Source, CVE-2021-42574), are always hinted at.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from hashiya.view.layout import UnitLayout
from hashiya.view.style import Inks

CODES: Final = {
    "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u00a0": "NBSP", "\u202f": "NNBSP", "\u0640": "TAT", "\u200e": "LRM",
    "\u200f": "RLM", "\u061c": "ALM", "\u200b": "ZWSP", "\u00ad": "SHY", "\ufeff": "BOM", "\u2060": "WJ",
    "\u2028": "LS", "\u034f": "CGJ", "\ufffc": "OBJ",
}  # fmt: skip
"""Characters that are shown on demand, with their codes."""

CONTROLS: Final = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI",
    "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
"""Explicit directional controls (UAX #9, 2): always hinted at."""

ENDS: Final = {
    "\n": "\u00b6", "\r": "CR", "\r\n": "\u00b6\u00b7", "\u2029": "PS", "\x85": "NEL", "\x1c": "FS", "\x1d": "GS",
    "\x1e": "RS",
}  # fmt: skip
"""What ends a paragraph, and its sign."""


def paint_hidden(
    painter: QPainter, layout: UnitLayout, end: str, inks: Inks, font: QFont, warning: QColor, *, everything: bool
) -> None:
    """Paint the hidden characters of a unit (painter in the unit's coordinates); *end* is its separator.

    Only the explicit directional controls unless *everything*.
    """
    text = layout.text
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for position, character in enumerate(text):
        if character in CONTROLS:
            _paint_code(painter, layout, position, CONTROLS[character], warning, metrics, strong=True)
        elif everything and character in CODES:
            _paint_code(painter, layout, position, CODES[character], inks.quiet, metrics, strong=False)
        elif everything and character in " \t\u2003\u2002\u2009\u3000":
            _paint_space(painter, layout, position, character, inks.quiet)
    if everything and end:
        _paint_end(painter, layout, ENDS.get(end, "\u00b6"), inks.quiet)


def has_hidden(layout: UnitLayout) -> bool:
    """Whether the unit holds explicit directional controls; found once and kept with the layout."""
    known = layout.kept.get("controls")
    if known is None:
        known = any(control in layout.text for control in CONTROLS)
        layout.kept["controls"] = known
    return bool(known)


def _place(layout: UnitLayout, position: int) -> tuple[float, float]:
    """Where a character without width stands: before the letter that follows it, else after the one before."""
    caret = layout.caret(position, upstream=position > 0 and position not in layout.graphemes)
    for box in layout.boxes(caret.line):
        if box.start <= position < box.stop and position > box.start:
            # Inside a grapheme (a joiner that hangs on its letter): at the letter's far edge.
            return (box.left if box.rtl else box.right), layout.line_top(caret.line)
    return caret.x, layout.line_top(caret.line)


def _paint_code(
    painter: QPainter,
    layout: UnitLayout,
    position: int,
    code: str,
    ink: QColor,
    metrics: QFontMetricsF,
    *,
    strong: bool,
) -> None:
    x, top = _place(layout, position)
    setting = layout.setting
    baseline = top + setting.rise + setting.ascent
    painter.setPen(QPen(ink, 1.4 if strong else 1.0))
    painter.drawLine(QPointF(x, top + setting.rise + 2), QPointF(x, baseline + 4))
    width = metrics.horizontalAdvance(code) + 5
    rect = QRectF(x - width / 2, baseline + 4, width, metrics.height() * 0.95)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if strong:
        painter.setBrush(ink)
        painter.drawRoundedRect(rect, 2, 2)
        painter.setPen(QColor("white"))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code)
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
