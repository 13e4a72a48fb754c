"""How the rows of the two lists are painted: no widget per row, so that a list may have a hundred thousand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate, QStyleOptionViewItem

from hashiya.model.document import Document
from hashiya.model.span import Span
from hashiya.ui.chips import SIDE, paint_chip, paint_keycap
from hashiya.ui.isolates import apart
from hashiya.ui.languages import language_name
from hashiya.ui.models.documents import state_word
from hashiya.ui.models.listing import THING
from hashiya.ui.numbers import counted, number
from hashiya.ui.typeset import paint_block, paint_line
from hashiya.view.style import Inks

Index = QModelIndex | QPersistentModelIndex


def smaller(font: QFont, by: float = 1.0) -> QFont:
    """*font*, *by* points smaller."""
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() - by))
    return small


class Row(QStyledItemDelegate):
    """What both kinds of rows have in common: their ground and their focus ring."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rect: QRectF, raised: bool
    ) -> None:
        """The view is asked what is chosen and under the mouse: the option's state belongs to `QStyle`, whose 600
        constants PySide6 makes as soon as one of them is named, 8 ms of a start."""
        palette, view = QApplication.palette(), self._view
        selected = view.selectionModel().isSelected(index)
        hovered = view.underMouse() and option.rect.contains(view.viewport().mapFromGlobal(QCursor.pos()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            lit = palette.base().color() if raised else palette.midlight().color()
            painter.setBrush(lit if selected else palette.midlight().color())
            flat = not raised or lit == palette.window().color()  # in pure inks all grounds are one
            edge = palette.mid().color() if flat else lit
            focused = selected and self._view.hasFocus()
            painter.setPen(
                QPen(palette.accent().color() if focused else edge if selected else Qt.GlobalColor.transparent)
            )
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if selected:  # what the mouse happens to lie on is lit too
            left = rect.right() - 6 if view.isRightToLeft() else rect.left() + 3
            bar = QRectF(left, rect.top() + 9, 3, rect.height() - 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.accent().color())
            painter.drawRoundedRect(bar, 1.5, 1.5)


class DocumentRow(Row):
    """A card: the title in its own direction, below it the state, the language and the number of spans."""

    PAD = 12
    GAP = 5
    EDGE = 8

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        document: Document | None = index.data(THING)
        if document is None:
            return
        painter.save()
        card = QRectF(option.rect).adjusted(self.EDGE, 2, -self.EDGE, -2)
        self._ground(painter, option, index, card, raised=True)
        inner = card.adjusted(self.PAD, self.PAD - 2, -self.PAD, -self.PAD + 2)
        font, small = QFont(option.font), smaller(option.font)
        font.setPointSizeF(font.pointSizeF() + 0.5)
        palette = QApplication.palette()
        paint_block(painter, inner, document.title, font, palette.text().color(), 1)
        foot = QRectF(inner.left(), inner.bottom() - 18, inner.width(), 18)
        self._paint_foot(painter, foot, document, small, palette)
        painter.restore()

    def _paint_foot(self, painter: QPainter, rect: QRectF, document: Document, font: QFont, palette: QPalette) -> None:
        rtl = self._view.isRightToLeft()
        quiet = palette.placeholderText().color()
        spans = counted.spans(document.spans)
        room = QFontMetrics(font).horizontalAdvance(spans) + 4
        mark = QRectF(rect.right() - 13 if rtl else rect.left(), rect.center().y() - 6.5, 13, 13)
        paint_state(painter, mark, document.state, palette)
        state, language = state_word(document.state), language_name(document.language)
        words = apart((language, state))
        left = rect.left() + (room + 8 if rtl else 20)
        width = rect.width() - room - 28
        if QFontMetrics(font).horizontalAdvance(words) > width:
            words = language  # the mark says the state already
        paint_line(painter, QRectF(left, rect.top(), width, rect.height()), words, font, quiet, rtl)
        count = QRectF(rect.left() if rtl else rect.right() - room, rect.top(), room, rect.height())
        paint_line(painter, count, spans, font, quiet, not rtl)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() + 0.5)
        height = QFontMetrics(font).lineSpacing() + self.GAP + 18 + 2 * (self.PAD - 2) + 4
        return QSize(self._view.viewport().width(), height)


def paint_state(painter: QPainter, rect: QRectF, state: str, palette: QPalette) -> None:
    """The mark of a progress state in *rect*: an empty ring, a half, a full one with a tick, a flag."""
    quiet, accent = palette.placeholderText().color(), palette.accent().color()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = rect.adjusted(1.5, 1.5, -1.5, -1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "flagged":
        painter.setPen(QPen(accent, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(ring.left() + 1, ring.top()), QPointF(ring.left() + 1, ring.bottom() + 1))
        cloth = QPainterPath(QPointF(ring.left() + 1, ring.top() + 0.5))
        for x, y in ((ring.right(), ring.top() + 3), (ring.left() + 1, ring.top() + 6)):
            cloth.lineTo(x, y)
        cloth.closeSubpath()
        painter.fillPath(cloth, accent)
    elif state == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(quiet)
        painter.drawEllipse(ring)
        painter.setPen(QPen(palette.window().color(), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = ring.center()
        tick = [(-2.4, 0.2), (-0.6, 2.0), (2.6, -1.9)]
        painter.drawPolyline([QPointF(middle.x() + x, middle.y() + y) for x, y in tick])
    else:
        painter.setPen(QPen(quiet, 1.4))
        painter.drawEllipse(ring)
        if state == "in_progress":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(quiet)
            painter.drawPie(ring, -90 * 16, 180 * 16)
    painter.restore()


class SpanRow(Row):
    """One line: the label's chip, the quotation in the label's ink, a mark if there is a note, where it starts."""

    HEIGHT = 38
    EDGE = 8
    PAD = 10
    ROOMY = 150
    """Pixels below which a row has no room for where its span starts, which its tooltip says too."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.inks = Inks()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        span: Span | None = index.data(THING)
        if span is None:
            return
        painter.save()
        rtl = self._view.isRightToLeft()
        palette = QApplication.palette()
        ink = self.inks.label(span.label)
        row = QRectF(option.rect).adjusted(self.EDGE, 1, -self.EDGE, -1)
        self._hairline(painter, option.rect, palette)
        self._ground(painter, option, index, row, raised=True)
        painter.setFont(option.font)
        inner = row.adjusted(self.PAD, 0, -self.PAD, 0)
        middle = inner.center().y()
        chip = QRectF(inner.right() - SIDE if rtl else inner.left(), middle - SIDE / 2, SIDE, SIDE)
        paint_chip(painter, chip, ink)
        small = smaller(option.font, 1.5)
        roomy = inner.width() >= self.ROOMY
        taken = self._paint_start(painter, inner, span, small, palette) if roomy else 0.0
        if span.note:
            taken += 16
            x = inner.left() + taken - 12 if rtl else inner.right() - taken
            self._paint_note(painter, QRectF(x, middle - 6, 12, 12), palette.placeholderText().color())
        left = inner.left() + (taken + 8 if rtl else SIDE + 10)
        width = inner.width() - taken - SIDE - 18
        paint_line(painter, QRectF(left, inner.top(), width, inner.height()), span.quotation, option.font, ink.ink, rtl)
        painter.restore()

    def _paint_start(self, painter: QPainter, inner: QRectF, span: Span, font: QFont, palette: QPalette) -> float:
        """The number of the first character on a keycap; returns the width taken (pixels)."""
        words = number(span.start)
        width = QFontMetrics(font).horizontalAdvance(words) + 12
        x = inner.left() if self._view.isRightToLeft() else inner.right() - width
        painter.setFont(font)
        cap = QRectF(x, inner.center().y() - 9.5, width, 19)
        paint_keycap(painter, cap, words, palette.placeholderText().color(), palette.mid().color())
        return width

    def _paint_note(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for offset, length in ((2.5, 11.0), (6.0, 11.0), (9.5, 6.0)):
            y = rect.top() + offset
            x = rect.right() - length if self._view.isRightToLeft() else rect.left()
            painter.drawLine(QPointF(x, y), QPointF(x + length, y))

    def _hairline(self, painter: QPainter, rect: QRect, palette: QPalette) -> None:
        painter.setPen(palette.mid().color())
        edge = self.EDGE + self.PAD
        painter.drawLine(rect.left() + edge, rect.bottom(), rect.right() - edge, rect.bottom())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.HEIGHT)
