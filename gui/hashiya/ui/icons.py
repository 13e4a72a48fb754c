"""Icons: our own SVGs, drawn in the palette's colour at the moment of painting and mirrored where they point.

Nothing is cached by colour but the parsed drawing, so a switch of theme or of language needs no new icons.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPalette, QPixmap

from hashiya.shipped import resources

DIRECTIONAL: Final = frozenset(
    [
        "undo",
        "redo",
        "previous",
        "next",
        "add-below",
        "quit",
        "panel-start",
        "panel-end",
        "project-open",
        "range-end",
        "range-start",
        "properties",
        "reading",
    ]
)
"""Drawings that point, and are mirrored where reading runs from right to left."""


@cache
def _drawing(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


@cache
def _parsed(name: str, colour: str):  # type: ignore[no-untyped-def]  # a QSvgRenderer, imported late
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))


class _Engine(QIconEngine):
    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode == QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if disabled else QPalette.ColorGroup.Normal
        colour = QGuiApplication.palette().color(group, self._role)
        painter.save()
        if self._name in DIRECTIONAL and QGuiApplication.isRightToLeft():
            painter.translate(rect.x() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        _parsed(self._name, colour.name()).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        size = size * scale  # Qt asks in its own pixels and takes what it gets for the screen's
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon of that name in the palette's colour *role*; an empty one for ""."""
    return QIcon(_Engine(name, role)) if name else QIcon()


def app_icon() -> QIcon:
    """The program's own icon, in its own colours, in the sizes that desktops ask for."""
    drawn = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        _parsed("hashiya", "#000000").render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn.addPixmap(QPixmap.fromImage(image))
    return drawn
