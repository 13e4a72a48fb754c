"""The letter chip of a label: a square of its ink with its letter, so that nobody needs to tell colours apart."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from hashiya.view.patterns import HEIGHT, paint_line
from hashiya.view.style import LabelInk

SIDE = 18
"""Pixels of a chip's side."""


def paint_chip(painter: QPainter, rect: QRectF, ink: LabelInk) -> None:
    """Paint the chip of *ink* into *rect* (pixels)."""
    ground = QApplication.palette().base().color()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.ink)
    painter.drawRoundedRect(rect, 4.5, 4.5)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(rect.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(ground)
    painter.drawText(rect.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, ink.letter)
    line = QRectF(round(rect.left() + 2), round(rect.bottom() - 3), rect.width() - 4, HEIGHT)
    paint_line(painter, line, ink.pattern, ground)  # the line under its spans
    painter.restore()


def paint_keycap(painter: QPainter, rect: QRectF, key: str, ink: QColor, line: QColor) -> None:
    """Paint a small key with *key* on it into *rect* (pixels)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class _ChipEngine(QIconEngine):
    def __init__(self, ink: LabelInk) -> None:
        super().__init__()
        self._ink = ink

    def clone(self) -> QIconEngine:
        return _ChipEngine(self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side)
        painter.setOpacity(0.45 if mode == QIcon.Mode.Disabled else 1.0)
        paint_chip(painter, square.adjusted(0.5, 0.5, -0.5, -0.5), self._ink)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(QApplication.font())
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def chip_icon(ink: LabelInk) -> QIcon:
    """The chip as an icon for menus and lists."""
    return QIcon(_ChipEngine(ink))
