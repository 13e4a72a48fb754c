"""The overview beside the scroll bar: where in the whole document spans and search hits lie."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from hashiya.view.ground import fill
from hashiya.view.patterns import paint_line
from hashiya.view.style import Inks

WIDTH = 11
"""Width of the strip (pixels)."""

_TICK = 2
_SOON = 30
"""Milliseconds until the ticks of another document are drawn: its first page is painted by then."""
_REST = 250
"""Milliseconds until ticks are drawn again after a change: no key waits for them, however many follow each other."""

Marks = Callable[[int], Iterable[tuple[int, str]]]
"""``(position, label)`` of spans: a code point and the label's name; of those of one label in the same of so many
equal parts of the text one is enough."""

Hits = Callable[[], Iterable[int]]
"""Code points of search hits."""


def _nothing(parts: int) -> tuple[tuple[int, str], ...]:
    return ()


class Overview(QWidget):
    """A strip of ticks; a click on it asks for that place."""

    place_asked = Signal(int)
    """The code point under the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._length = 0
        self._inks = Inks()
        self._marks: Marks = _nothing
        self._hits: Hits = tuple
        self._drawn: QPixmap | None = None
        self._window = (0, 0)
        self._painted = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._draw_ticks)
        self.setAccessibleName(self.tr("Overview of the document"))
        self.setToolTip(self.tr("Where spans and hits lie in the whole document"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, length: int, marks: Marks, hits: Hits, inks: Inks) -> None:
        """Show *marks* and *hits* of a text of *length* code points; they are asked for in a while, not now.

        Until then what was drawn stays, unless it belongs to other marks.
        """
        fresh = (length, marks) != (self._length, self._marks)
        changed = fresh or hits != self._hits or inks is not self._inks
        self._length, self._marks, self._hits, self._inks = length, marks, hits, inks
        if fresh:
            self._drawn = None
        if not length:
            self._timer.stop()
        elif changed or not self._timer.isActive():
            self._draw_in(_SOON if changed else _REST)
        self.update()

    def show_window(self, first: int, last: int) -> None:
        """Show which stretch (code points) is in sight."""
        if (first, last) != self._window:
            self._window = (first, last)
            self.update()

    def _draw_in(self, milliseconds: int) -> None:
        """Draw the ticks in a while; before the strip was ever painted nobody waits for them, as in a new window."""
        if self._painted:
            self._timer.start(milliseconds)

    def _row_of(self, position: int) -> int:
        return position * max(1, self.height() - _TICK) // max(1, self._length)

    def _draw_ticks(self) -> None:
        """Draw the ticks on transparent ground."""
        if self.size().isEmpty():
            return
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        rows = max(1, self.height() - _TICK)
        painter = QPainter(drawn)
        length, width = max(1, self._length), self.width()
        ticks: dict[int, str] = {}  # of several in one row the last one would hide the others
        for position, label in self._marks(rows):
            row = position * rows // length
            if label > ticks.get(row, ""):
                ticks[row] = label
        pictures = {label: self._tick(label, width - 4, ratio) for label in set(ticks.values())}
        for row in sorted(ticks):
            painter.drawPixmap(2, row, pictures[ticks[row]])
        for row in sorted({position * rows // length for position in self._hits()}):
            fill(painter, QRect(width - 4, row, 4, _TICK), self._inks.hit_now)
        painter.end()
        self._drawn = drawn
        self.update()

    def _tick(self, label: str, width: int, ratio: float) -> QPixmap:
        """The tick of a label, with its pattern."""
        picture = QPixmap(round(width * ratio), round(_TICK * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        known = self._inks.label(label)
        paint_line(painter, QRectF(0, 0, width, _TICK), known.pattern, known.ink)
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, self.rect(), self._inks.ground)
        first, self._painted = not self._painted, True
        if not self._length:
            return
        if first:
            self._timer.start(_SOON)
        top, bottom = self._row_of(self._window[0]), self._row_of(self._window[1])
        wash = QColor(self._inks.quiet)
        wash.setAlphaF(0.16)
        window = QRectF(1, top, self.width() - 2, max(6, bottom - top))
        fill(painter, window, wash)
        if self._inks.outlined:
            painter.setPen(QPen(self._inks.text, 1.0))
            painter.drawRect(window.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._drawn is not None:
            painter.drawPixmap(0, 0, self._drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._length:
            self._draw_in(_SOON)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._ask(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position())

    def _ask(self, at: QPointF) -> None:
        share = min(max(at.y() / max(1, self.height()), 0.0), 1.0)
        self.place_asked.emit(int(share * self._length))
