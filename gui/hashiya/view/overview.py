"""The overview beside the scroll bar: where in the whole document spans and search hits lie."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from hashiya.view.style import Inks

WIDTH = 11
"""Width of the strip (pixels)."""

_TICK = 2.0

Marks = Iterable[tuple[int, str]]
"""``(position, label)`` of each span: a code point and the label's name."""


class Overview(QWidget):
    """A strip of ticks; a click on it asks for that place."""

    place_asked = Signal(int)
    """The code point under the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._length = 0
        self._inks = Inks()
        self._marks: Callable[[], Marks] = tuple
        self._hits: Iterable[int] = ()
        self._drawn: QPixmap | None = None
        self._window = (0, 0)
        self.setAccessibleName(self.tr("Overview of the document"))
        self.setToolTip(self.tr("Where spans and hits lie in the whole document"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, length: int, marks: Callable[[], Marks], hits: Iterable[int], inks: Inks) -> None:
        """Show *marks* (asked for when the strip is painted) and *hits* of a text of *length* code points."""
        self._length, self._marks, self._hits, self._inks = length, marks, hits, inks
        self._drawn = None
        self.update()

    def show_window(self, first: int, last: int) -> None:
        """Show which stretch (code points) is in sight."""
        if (first, last) != self._window:
            self._window = (first, last)
            self.update()

    def _row_of(self, position: int) -> int:
        return int(position / max(1, self._length) * (self.height() - _TICK))

    def _ticks(self) -> list[tuple[int, str]]:
        scale = (self.height() - _TICK) / max(1, self._length)
        return sorted({(int(position * scale), label) for position, label in self._marks()})

    def _draw_ticks(self) -> QPixmap:
        """The ticks on transparent ground; drawn once, as long as neither they nor the height change."""
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            ratio = self.devicePixelRatioF()
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            for row, label in self._ticks():
                painter.fillRect(QRectF(2, row, self.width() - 4, _TICK), self._inks.label(label).ink)
            for row in sorted({self._row_of(position) for position in self._hits}):
                painter.fillRect(QRectF(self.width() - 4, row, 4, _TICK), self._inks.hit_now)
            painter.end()
        return self._drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._inks.ground)
        if not self._length:
            return
        top, bottom = self._row_of(self._window[0]), self._row_of(self._window[1])
        wash = QColor(self._inks.quiet)
        wash.setAlphaF(0.16)
        painter.fillRect(QRectF(1, top, self.width() - 2, max(6, bottom - top)), wash)
        painter.drawPixmap(0, 0, self._draw_ticks())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position())

    def _ask(self, at: QPointF) -> None:
        share = min(max(at.y() / max(1, self.height()), 0.0), 1.0)
        self.place_asked.emit(int(share * self._length))
