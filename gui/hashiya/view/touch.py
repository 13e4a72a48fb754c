"""Fingers and pens on a page. A tap is a click; a long press takes the word, and two handles then move the ends of what
is selected; one finger or two push the text, which glides on; two fingers apart make the type larger. A pen is a mouse.
"""

from __future__ import annotations

from math import hypot
from typing import Final, Protocol, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QEventPoint, QGuiApplication, QMouseEvent, QPainter, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from hashiya.view.caret import CaretState
from hashiya.view.paint import caret_cell
from hashiya.view.pointer import Drag, Pointed, hit
from hashiya.view.selection import Selection
from hashiya.view.style import ReadingStyle

HANDLE: Final = 8.0
"""Radius of a handle (pixels)."""

_REACH: Final = 24.0
"""A finger so near to the middle of a handle (pixels) takes it."""

_SLOP: Final = 12.0
"""A finger that moves less (pixels) stands still."""

_TICK: Final = 16
"""Milliseconds from frame to frame of a glide."""

_KEEPS: Final = 0.94
"""Share of its speed that a glide keeps from frame to frame."""

_SLOWEST: Final = 0.05
"""Pixels a millisecond at which a glide ends."""

_STEP: Final = 1.0
"""Points by which type grows at a time under two fingers."""


class Touched(Pointed, Protocol):
    """What fingers may ask of the reader they are on, and do to it."""

    def mousePressEvent(self, event: QMouseEvent) -> None: ...
    def mouseMoveEvent(self, event: QMouseEvent) -> None: ...
    def mouseReleaseEvent(self, event: QMouseEvent) -> None: ...
    def style_now(self) -> ReadingStyle: ...
    def zoom(self, step: float) -> None: ...


_PEN: Final = {
    QEvent.Type.TabletPress: QEvent.Type.MouseButtonPress,
    QEvent.Type.TabletMove: QEvent.Type.MouseMove,
    QEvent.Type.TabletRelease: QEvent.Type.MouseButtonRelease,
}


class Touch(QObject):
    """What fingers do between the first one's touch and the last one's lift."""

    def __init__(self, reader: Touched, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._viewport: QWidget = reader.viewport()
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._viewport.installEventFilter(self)
        self._begun = QPointF()
        self._last: tuple[QPointF, float] | None = None  # the middle of the fingers, and how far they are apart
        self._fingers = 0
        self._doing = ""  # "", "press", "push", "select", "start", "end"
        self._drag: Drag | None = None
        self._selected: Selection | None = None
        self._speed = 0.0
        self._clock = QElapsedTimer()
        self._hold = QTimer(self, singleShot=True)
        self._hold.timeout.connect(self._take_word)
        self._glide = QTimer(self, interval=_TICK)
        self._glide.timeout.connect(self._on_glide)

    @property
    def in_use(self) -> bool:
        """Whether anything was selected by touch: then there may be handles."""
        return self._selected is not None

    # -- handles ------------------------------------------------------------------------------------------------

    def handles(self) -> dict[str, QPointF]:
        """The middles of the handles "start" and "end" (pixels in the window), as far as they are in sight; none if
        what is selected was not selected by touch."""
        page, taken = self._reader.page(), self._reader.taken()
        if page is None or self._selected is None or taken != self._selected or taken.active[0] == taken.active[1]:
            return {}
        found = {}
        ends = CaretState(taken.active[0]), CaretState(taken.active[1], upstream=True)
        for name, state in zip(("start", "end"), ends, strict=True):
            cell = caret_cell(page.visible(), state, self._reader.column().left())
            if not cell.isNull():
                found[name] = QPointF(cell.center().x() + 1, cell.bottom() + HANDLE)
        return found

    def paint(self, painter: QPainter, ink: QColor) -> None:
        """Paint the handles."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for middle in self.handles().values():
            painter.drawEllipse(middle, HANDLE, HANDLE)
            painter.drawRect(int(middle.x()) - 1, int(middle.y() - HANDLE) - 2, 2, 6)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- fingers ------------------------------------------------------------------------------------------------

    def _begin(self, at: QPointF) -> None:
        self._glide.stop()
        self._begun, self._doing, self._speed = at, "press", 0.0
        near = {name: hypot(*(at - middle).toTuple()) for name, middle in self.handles().items()}
        closest = min(near, key=lambda name: near[name], default="")
        if closest and near[closest] <= _REACH:
            self._doing = closest
        else:
            self._hold.start(QGuiApplication.styleHints().mousePressAndHoldInterval())

    def _update(self, points: list[QEventPoint]) -> None:
        middle = QPointF()
        for point in points:
            middle += point.position() / len(points)
        apart = hypot(*(points[0].position() - points[1].position()).toTuple()) if len(points) > 1 else 0.0
        if len(points) != self._fingers:
            # Another finger: what was begun with one is not gone on with, and nothing jumps.
            self._fingers, self._last = len(points), (middle, apart)
            if len(points) > 1:
                self._hold.stop()
                self._doing = "push"
            return
        if self._doing == "press" and hypot(*(middle - self._begun).toTuple()) > _SLOP:
            self._hold.stop()
            self._doing = "push"
            self._last = (middle, apart)
            self._clock.start()
        if self._doing == "push" and self._last is not None:
            self._push(middle, apart, *self._last)
        elif self._doing == "select" and self._drag is not None:
            found = self._hit(middle)
            self._take(self._drag.to(*found))
        elif self._doing in ("start", "end"):
            self._move_end(middle)

    def _push(self, middle: QPointF, apart: float, before: QPointF, apart_before: float) -> None:
        down = middle.y() - before.y()
        if self._clock.isValid():
            now = -down / max(1.0, float(self._clock.restart()))
            self._speed = now if self._speed == 0.0 else 0.6 * now + 0.4 * self._speed
        else:
            self._clock.start()
        self._reader.scroll_text(-down)
        if apart_before > 0 and apart > 0:
            size = self._reader.style_now().size
            grown = size * apart / apart_before - size
            if abs(grown) >= _STEP:
                self._reader.zoom(int(grown / _STEP) * _STEP)
            else:
                apart = apart_before  # until it is a step
        self._last = (middle, apart)

    def _end(self, at: QPointF) -> None:
        self._hold.stop()
        doing, self._doing, self._drag = self._doing, "", None
        rested = self._clock.isValid() and self._clock.elapsed() > 100
        self._last, self._fingers = None, 0
        self._clock.invalidate()
        if doing == "press":
            self._as_mouse(QEvent.Type.MouseButtonPress, at)
            self._as_mouse(QEvent.Type.MouseButtonRelease, at)
        elif doing == "push" and abs(self._speed) > _SLOWEST and not rested:
            self._glide.start()

    def _take_word(self) -> None:
        page = self._reader.page()
        if page is None:
            return
        caret, letter = self._hit(self._begun)
        start = caret if letter is None else CaretState(letter)
        self._drag = Drag(page, Selection(caret.position, caret), start, 2)
        self._doing = "select"
        self._take(self._drag.to(caret, letter))

    def _move_end(self, at: QPointF) -> None:
        """A handle hangs under its line: the finger means the letters above it."""
        start, end = self._reader.taken().active
        aim = at - QPointF(0, 2 * HANDLE)
        caret, _ = self._hit(aim)
        fixed = end if self._doing == "start" else start
        if caret.position == fixed:
            return
        if (caret.position > fixed) == (self._doing == "start"):
            self._doing = "end" if self._doing == "start" else "start"
        self._take(Selection(fixed, caret))

    def _take(self, selection: Selection) -> None:
        self._selected = selection
        self._reader.take(selection)

    def _hit(self, at: QPointF) -> tuple[CaretState, int | None]:
        page = self._reader.page()
        if page is None:
            return CaretState(), None
        found = hit(page, self._reader.column().left(), at)
        return found.caret, found.letter

    def _on_glide(self) -> None:
        self._speed *= _KEEPS
        if abs(self._speed) < _SLOWEST:
            self._glide.stop()
        else:
            self._reader.scroll_text(self._speed * _TICK)

    # -- events -------------------------------------------------------------------------------------------------

    def _as_mouse(
        self, kind: QEvent.Type, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind == QEvent.Type.MouseMove else left
        held = none if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, at, QPointF(self._viewport.mapToGlobal(at)), button, held, modifiers)
        {
            QEvent.Type.MouseButtonPress: self._reader.mousePressEvent,
            QEvent.Type.MouseMove: self._reader.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: self._reader.mouseReleaseEvent,
        }[kind](event)

    def _touch(self, event: QTouchEvent) -> None:
        points = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchBegin and points:
            self._begin(points[0].position())
            self._fingers, self._last = 0, None
        if event.type() == QEvent.Type.TouchCancel:
            self._doing = ""
            self._hold.stop()
        elif event.type() == QEvent.Type.TouchEnd:
            self._end(event.points()[0].position())
        elif points:
            self._update(points)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take touches, and the tip of a pen; everything else goes its way."""
        kind = event.type()
        if kind in (
            QEvent.Type.TouchBegin,
            QEvent.Type.TouchUpdate,
            QEvent.Type.TouchEnd,
            QEvent.Type.TouchCancel,
        ):
            self._touch(cast(QTouchEvent, event))
            event.accept()
            return True
        if kind in _PEN:
            pen = cast(QTabletEvent, event)
            left = Qt.MouseButton.LeftButton
            if pen.button() == left or (kind == QEvent.Type.TabletMove and pen.buttons() == left):
                self._as_mouse(_PEN[kind], pen.position(), pen.modifiers())
                event.accept()
                return True
        return super().eventFilter(watched, event)
