"""Lines of text as the panels set them: each in its own direction, cut with an ellipsis at its logical end."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.text.bidi import EXPLICIT, RTL, Direction
from hashiya.ui.isolates import direction_of

_FADE = 28
"""Pixels in which a line fades that does not fit."""


def single_line(text: str, longest: int = 400) -> str:
    """*text* without line breaks and without directional formatting that would leak into its surroundings."""
    return " ".join(EXPLICIT.sub("", text[:longest]).split())


def layout_direction(direction: Direction) -> Qt.LayoutDirection:
    """Qt's word for *direction*."""
    return Qt.LayoutDirection.RightToLeft if direction == RTL else Qt.LayoutDirection.LeftToRight


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines of *widget* begin, whatever they hold: else text without letters, or of the other direction, would
    stand at the other side."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Where lines of *widget* end, whatever they hold."""
    side = Qt.AlignmentFlag.AlignLeft if widget.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def paint_line(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, leading_right: bool | None = None
) -> float:
    """Paint *text* on one line into *rect*, in its own direction; returns its width (pixels).

    It stands at the right edge if *leading_right*, at the left one if that is False, and where its own direction
    begins if None.
    """
    text = single_line(text)
    direction = direction_of(text)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    at_right = (direction == RTL) if leading_right is None else leading_right
    layout = _laid_out(shown, font, direction, 1e6)
    line = layout.lineAt(0)
    width = line.naturalTextWidth()
    x = rect.right() - width if at_right else rect.left()
    _draw(painter, layout, line, colour, x, rect.top() + (rect.height() - line.height()) / 2)
    return width


def paint_sentence(
    painter: QPainter, rect: QRectF, words: str, font: QFont, colour: QColor, leading_right: bool
) -> None:
    """Paint a sentence of the window, whose quotations are isolated, on one line of the window's direction."""
    line = " ".join(words.split("\n"))
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, int(rect.width()))
    direction: Direction = "rtl" if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
    layout = _laid_out(shown, font, direction, 1e6)
    laid = layout.lineAt(0)
    x = rect.right() - laid.naturalTextWidth() if leading_right else rect.left()
    _draw(painter, layout, laid, colour, x, rect.top() + (rect.height() - laid.height()) / 2)


def paint_context(
    painter: QPainter,
    rect: QRectF,
    text: str,
    direction: Direction,
    font: QFont,
    colour: QColor,
    ground: QColor | None,
    at_right: bool | None,
) -> None:
    """Paint what stands beside a hit, or the hit (*at_right* None: in the middle), on one line in *direction*.

    It stands at the right edge of *rect* if *at_right*, else at the left one; what does not fit fades into *ground* at
    the other side, whichever end of the words that is.
    """
    layout = _laid_out(single_line(text), font, direction, 1e6)
    line = layout.lineAt(0)
    width = line.naturalTextWidth()
    places = {None: rect.center().x() - width / 2, True: rect.right() - width, False: rect.left()}
    x = places[at_right]
    painter.save()
    painter.setClipRect(rect)
    _draw(painter, layout, line, colour, x, rect.top() + (rect.height() - line.height()) / 2)
    if ground is not None and width > rect.width():
        from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 (seldom; Qt names 180 gradients with it)

        clear = QColor(ground)
        clear.setAlpha(0)
        far, near = (rect.left(), rect.left() + _FADE) if at_right else (rect.right(), rect.right() - _FADE)
        fade = QLinearGradient(far, 0, near, 0)
        fade.setColorAt(0, ground)
        fade.setColorAt(1, clear)
        painter.fillRect(QRectF(min(far, near), rect.top(), _FADE, rect.height()), fade)
    painter.restore()


def block_lines(text: str, font: QFont, width: float, most: int) -> int:
    """How many lines *text* takes in *width* (pixels), at most *most*."""
    layout = _laid_out(single_line(text), font, direction_of(text), width)
    return max(1, min(most, layout.lineCount()))


def paint_block(painter: QPainter, rect: QRectF, text: str, font: QFont, colour: QColor, most: int) -> None:
    """Paint *text* into *rect* on at most *most* lines, where its own direction begins; the last one cut if need be."""
    text = single_line(text)
    direction = direction_of(text)
    layout = _laid_out(text, font, direction, rect.width())
    height = QFontMetrics(font).lineSpacing()
    for number in range(min(most, layout.lineCount())):
        line = layout.lineAt(number)
        top = rect.top() + number * height
        if number == most - 1 and layout.lineCount() > most:
            rest = text[_code_point(text, line.textStart()) :]
            paint_line(painter, QRectF(rect.left(), top, rect.width(), height), rest, font, colour, direction == RTL)
            return
        x = rect.right() - line.naturalTextWidth() if direction == RTL else rect.left()
        _draw(painter, layout, line, colour, x, top + (height - line.height()) / 2)


def _code_point(text: str, unit: int) -> int:
    return len(text.encode("utf-16-le")[: unit * 2].decode("utf-16-le", "ignore"))


def _laid_out(text: str, font: QFont, direction: Direction, width: float) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(layout_direction(direction))
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _draw(painter: QPainter, layout: QTextLayout, line: QTextLine, colour: QColor, x: float, y: float) -> None:
    """Draw *line* with the left end of its ink at *x*, its top at *y* (pixels)."""
    painter.setPen(colour)
    natural = line.naturalTextRect()
    line.draw(painter, QPointF(x - natural.left(), y - line.position().y()))
