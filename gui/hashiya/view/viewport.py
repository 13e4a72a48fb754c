"""Viewports that are made here, and so known to PySide6."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea, *, filled: bool = True) -> None:
    """Give *area* a viewport as Qt's own, or one that has no ground of its own.

    When a viewport that Qt made is first asked for, PySide6 seeks its class among all classes of widgets, and makes
    these with all their constants: 10 ms of a start.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(filled)
    area.setViewport(viewport)
