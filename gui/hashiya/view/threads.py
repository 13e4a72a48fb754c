"""Threads: links between spans, drawn in the gutter between the text and its margin, from line to line.

A thread never covers text or cards. It runs from the line of its source to that of its target; links between the same
two lines are one thread. Most are faint and say nothing, so that the page stays calm: those of the selected span, and
of the span, card or thread under the mouse, are strong, with an arrow, the letter of their label and their count; an
end of theirs out of sight is a small arrow at the window's border. Where there is no lane left, a tick at the line
says that there are more. Geometry and paint only.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Protocol

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from hashiya.model.span import Range, Span
from hashiya.view.marks import TAG_HEIGHT, range_rects
from hashiya.view.page import Placed
from hashiya.view.style import Inks, LabelInk

_NEAR_TEXT: Final = 4.0
"""Between the text's edge and the ends of threads (pixels)."""

_LANE: Final = 4.5
"""From lane to lane (pixels)."""

_LANES: Final = 4
_LETTER: Final = 12.0
"""Side of the square in which a link's letter stands."""

_FAINT: Final = 0.3
"""Opacity of the threads that nobody asked for."""

HANDLE: Final = 4.5
"""Radius of the ring from which a link is drawn."""

_REACH: Final = 3.5
"""A click so near to a thread (pixels) takes it."""


Ids = frozenset[str]
"""Ids of spans and links."""

NONE: Final[Ids] = frozenset()


class PaintedLink(Struct, frozen=True):
    """A link as the reader shows it: the ranges of its spans (code points; of another document: None), their ids, and
    the ink, letter and title of its label."""

    id: str
    source: Range
    target: Range | None
    ink: LabelInk
    source_span: str = ""
    target_span: str = ""

    def touches(self, asked: Ids) -> bool:
        """Whether it, or one of its ends, is among *asked*."""
        return not asked.isdisjoint((self.id, self.source_span, self.target_span))


class PaintedLinks(Protocol):
    """The links of a document, as the reader asks for them."""

    def between(self, start: int, end: int) -> list[PaintedLink]:
        """Those that have an end that starts in ``[start, end)`` (code points)."""
        ...


class Gutter(Struct, frozen=True):
    """Where threads run (pixels in the window): *near* is their side towards the text, *far* the other one."""

    near: float
    far: float
    height: float

    @property
    def outward(self) -> float:
        """-1 if it is at the left of the text, else 1."""
        return -1.0 if self.far < self.near else 1.0

    @staticmethod
    def beside(column: QRectF, room: float, *, left: bool) -> Gutter:
        """The gutter in the *room* (pixels) at the *left* of *column*, or at its right."""
        edge, sign = (column.left(), -1.0) if left else (column.right(), 1.0)
        return Gutter(edge + sign * _NEAR_TEXT, edge + sign * room, column.height())


class Thread(Struct, frozen=True):
    """One thread: its links (more than one between the same lines), ends and lane, in pixels of the window."""

    links: tuple[PaintedLink, ...]
    source: float
    target: float
    x: float
    ends: tuple[bool, bool]
    """Whether the source and the target are in sight."""

    def points(self, gutter: Gutter) -> list[QPointF]:
        """The line, from source to target."""
        points = [QPointF(self.x, self.source), QPointF(self.x, self.target)]
        if self.ends[0]:
            points.insert(0, QPointF(gutter.near, self.source))
        if self.ends[1]:
            points.append(QPointF(gutter.near, self.target))
        return points

    @property
    def words(self) -> str:
        """What it is: the title of its label, and how many links it stands for if more than one."""
        title = self.links[0].ink.title
        return title if len(self.links) == 1 else f"{title} \u2068\u00d7{QLocale().toString(len(self.links))}\u2069"

    def is_near(self, point: QPointF, gutter: Gutter) -> bool:
        """Whether *point* is on it, or as good as."""
        low, high = sorted((self.source, self.target))
        if abs(point.x() - self.x) <= _REACH and low - _REACH <= point.y() <= high + _REACH:
            return True
        left, right = sorted((gutter.near, self.x))
        shown = [y for y, seen in zip((self.source, self.target), self.ends, strict=True) if seen]
        return left <= point.x() <= right and any(abs(point.y() - y) <= _REACH for y in shown)


class Threads(Struct, frozen=True):
    """The threads in sight, and how many links found no lane, by the height of their line."""

    gutter: Gutter
    threads: tuple[Thread, ...] = ()
    left_out: tuple[tuple[float, int], ...] = ()

    def at(self, point: QPointF) -> Thread | None:
        """The thread under *point*; the nearest to the text if several cross there."""
        return next((thread for thread in self.threads if thread.is_near(point, self.gutter)), None)


def place_threads(links: Iterable[PaintedLink], visible: list[Placed], gutter: Gutter, strong: Ids = NONE) -> Threads:
    """The threads of *links*; those of the spans or links *strong* (ids) always get a lane."""
    bundles: dict[tuple[float, float, str], list[PaintedLink]] = {}
    heights: dict[int, float] = {}
    for link in links:
        source = _height_of(link.source[0], visible, heights)
        target = float("inf") if link.target is None else _height_of(link.target[0], visible, heights)
        if 0 <= source < gutter.height or 0 <= target < gutter.height:
            bundles.setdefault((source, target, link.ink.title), []).append(link)

    def turn(one: tuple[tuple[float, float, str], list[PaintedLink]]) -> tuple[bool, float]:
        (source, target, _), bundle = one
        # Threads asked for by a span get the free lanes; one asked for itself must not move away under the mouse.
        return all(strong.isdisjoint((link.source_span, link.target_span)) for link in bundle), abs(source - target)

    ordered = sorted(bundles.items(), key=turn)
    taken: list[list[tuple[float, float]]] = [[] for _ in range(_lanes_in(gutter))]
    crowd: dict[float, int] = {}
    threads: list[Thread] = []
    left_out: dict[float, int] = {}
    for (source, target, _), bundle in ordered:
        seen = (0 <= source < gutter.height, 0 <= target < gutter.height)
        first = _spread(source, crowd, gutter) if seen[0] else min(max(source, 5.0), gutter.height - 5.0)
        last = _spread(target, crowd, gutter) if seen[1] else min(max(target, 5.0), gutter.height - 5.0)
        low, high = sorted((first, last))
        lane = next((place for place, those in enumerate(taken) if _is_free(those, low - 2, high + 2)), None)
        if lane is None and _is_strong(bundle, strong):
            lane = len(taken) - 1
        if lane is None:
            line = source if seen[0] else target
            left_out[line] = left_out.get(line, 0) + len(bundle)
            continue
        taken[lane].append((low - 2, high + 2))
        x = gutter.near + gutter.outward * (_LANE * (lane + 1) - 0.5)
        threads.append(Thread(tuple(bundle), first, last, x, seen))
    return Threads(gutter, tuple(threads), tuple(left_out.items()))


def _lanes_in(gutter: Gutter) -> int:
    return max(1, min(_LANES, int((abs(gutter.far - gutter.near) - _LANE) / _LANE)))


def _is_free(taken: list[tuple[float, float]], low: float, high: float) -> bool:
    return all(high < first or low > last for first, last in taken)


def _spread(height: float, crowd: dict[float, int], gutter: Gutter) -> float:
    """The ends on one line stand a little apart: above and below its middle by turns."""
    number = crowd.get(height, 0)
    crowd[height] = number + 1
    step = (number + 1) // 2 * 3.5 * (1 if number % 2 else -1)
    return min(max(height + max(-10.5, min(10.5, step)), 1.0), gutter.height - 1.0)


def _height_of(position: int, visible: list[Placed], known: dict[int, float]) -> float:
    """The middle of the line that shows *position*, in pixels of the window; infinite if it is out of sight."""
    height = known.get(position)
    if height is None:
        height = float("inf")
        if position < visible[0].unit.start:
            height = float("-inf")
        for placed in visible:
            if placed.unit.start <= position < max(placed.unit.end, placed.unit.start + 1):
                layout = placed.layout
                line = layout.line_of(min(position - placed.unit.start, len(layout)))
                height = placed.top + layout.line_top(line) + layout.setting.rise + layout.setting.body / 2
        known[position] = height
    return height


def paint_threads(painter: QPainter, threads: Threads, strong: Ids, inks: Inks, font: QFont) -> None:
    """Paint the threads; those of the spans or links *strong* (ids) strongly and above the others, which are faint."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    gutter = threads.gutter
    asked = [thread for thread in threads.threads if _is_strong(thread.links, strong)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for thread in threads.threads:
        if thread not in asked:
            painter.setPen(QPen(_faint(thread.links[0].ink.ink, inks), 1.0))
            painter.drawPolyline(thread.points(gutter))
    painter.setPen(QPen(_faint(inks.quiet, inks), 1.0))
    for height, _ in threads.left_out:
        painter.drawLine(QPointF(gutter.near, height), QPointF(gutter.near + gutter.outward * _LANE, height))
    for thread in asked:
        ink = thread.links[0].ink.ink
        painter.setPen(QPen(ink, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(thread.points(gutter))
        _paint_ends(painter, thread, gutter, ink)
    taken: list[QRectF] = []
    for thread in asked:
        _paint_letter(painter, thread, gutter, inks, font, taken)
    painter.restore()


def _faint(ink: QColor, inks: Inks) -> QColor:
    """*ink* as it is for what is only hinted at; in full where soft tints are not seen."""
    faint = QColor(ink)
    if not inks.outlined:
        faint.setAlphaF(_FAINT)
    return faint


def _is_strong(links: Iterable[PaintedLink], strong: Ids) -> bool:
    return any(link.touches(strong) for link in links)


def _paint_ends(painter: QPainter, thread: Thread, gutter: Gutter, ink: QColor) -> None:
    """An arrow at the target; a dot at the source; arrows that point out of the window for what is out of sight."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    out = gutter.outward
    if thread.ends[1]:
        painter.drawPolygon(_arrow(QPointF(gutter.near - out * 2, thread.target), out, 0.0))
    if thread.ends[0]:
        painter.drawEllipse(QPointF(gutter.near, thread.source), 1.8, 1.8)
    for end, seen in zip((thread.source, thread.target), thread.ends, strict=True):
        if not seen:
            up = end < gutter.height / 2
            painter.drawPolygon(_arrow(QPointF(thread.x, end + (-4 if up else 4)), 0.0, 1.0 if up else -1.0))


def _arrow(tip: QPointF, back_x: float, back_y: float) -> QPolygonF:
    """A small arrow with its *tip*; its back lies in that direction."""
    back = tip + QPointF(back_x * 5.5, back_y * 5.5)
    side = QPointF(back_y * 2.8, back_x * 2.8)
    return QPolygonF([tip, back + side, back - side])


def _paint_letter(
    painter: QPainter, thread: Thread, gutter: Gutter, inks: Inks, font: QFont, taken: list[QRectF]
) -> None:
    """The letter of the link's label in the middle of the thread, or its count, where none stands already."""
    middle = min(max((thread.source + thread.target) / 2, _LETTER), gutter.height - _LETTER)
    count = len(thread.links)
    words = thread.links[0].ink.letter if count == 1 else f"{thread.links[0].ink.letter}{QLocale().toString(count)}"
    rect = QRectF(0, 0, _LETTER + 5.0 * (count > 1), _LETTER)
    rect.moveCenter(QPointF(thread.x, middle))
    least, most = sorted((gutter.near, gutter.far))
    if abs(thread.source - thread.target) < _LETTER + 8:  # it would hide the whole thread
        rect.moveCenter(QPointF(thread.x + gutter.outward * (rect.width() / 2 + 3), middle))
    rect.translate(max(least - rect.left(), 0.0) - max(rect.right() - most, 0.0), 0)
    if any(rect.intersects(other) for other in taken):
        return
    taken.append(rect)
    ink = thread.links[0].ink.ink
    painter.setPen(QPen(ink, 1.0) if inks.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(rect, 2.5, 2.5)
    painter.setFont(font)
    painter.setPen(inks.ground)
    seen = QFontMetricsF(font).tightBoundingRect(words)  # a letter's dots and tails count when it is centred
    painter.drawText(rect.center() - seen.center(), words)


def handle_of(span: Span, visible: list[Placed], left: float) -> QPointF | None:
    """The middle of the handle from which a link of *span* is drawn: above its end, between the lines. *left* is the
    column's left edge (pixels in the window); None if it is out of sight."""
    start, end = span.ranges[-1]
    for placed in visible:
        if placed.unit.start < end <= max(placed.unit.stop, placed.unit.start + 1):
            rects = range_rects(placed.layout, max(start, end - 1), end)
            if rects:
                x = min(rect.left() for rect in rects) if placed.layout.rtl else max(rect.right() for rect in rects)
                return QPointF(left + x, placed.top + rects[-1].top() - TAG_HEIGHT / 2)
    return None


def paint_handle(painter: QPainter, middle: QPointF, ink: QColor, ground: QColor) -> None:
    """The handle: a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(ground)
    painter.drawEllipse(middle, HANDLE - 1.0, HANDLE - 1.0)
    painter.restore()


def paint_rubber(painter: QPainter, start: QPointF, end: QPointF, ink: QColor) -> None:
    """The line that follows the mouse while a link is drawn, from its source on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(ink, 1.8, Qt.PenStyle.DashLine))
    path = QPainterPath(start)
    bow = QPointF(0, -min(40.0, abs(end.x() - start.x()) / 3 + 8))
    path.cubicTo(start + bow, end + bow, end)
    painter.setBrush(Qt.BrushStyle.NoBrush)  # whoever painted before may have left one
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(start, 3.0, 3.0)
    painter.drawPolygon(_arrow(end, 0.0, -1.0))
    painter.restore()


class MarginThreads:
    """The links that a reader was given, and the threads of those in sight."""

    def __init__(self) -> None:
        self.links: PaintedLinks | None = None
        self.chosen = ""
        """Id of the link that is shown strongly; else those of the selected span are."""
        self.under_mouse = ""
        """Id of the span or link under the mouse, which is shown strongly too."""
        self.drawing = False
        """Whether links may be drawn by dragging."""
        self._shown: Threads | None = None

    def paint(
        self, painter: QPainter, visible: list[Placed], gutter: Gutter, span: str, inks: Inks, font: QFont
    ) -> None:
        """Place and paint the threads of what is in sight; *span* is the id of the selected one."""
        self._shown = None
        if self.links is not None:
            strong = frozenset((self.chosen or span, self.under_mouse)) - {""}
            found = self.links.between(visible[0].unit.start, visible[-1].unit.end + 1)
            self._shown = place_threads(found, visible, gutter, strong)
            paint_threads(painter, self._shown, strong, inks, font)

    @property
    def any_shown(self) -> bool:
        """Whether anything was painted."""
        return self._shown is not None and bool(self._shown.threads or self._shown.left_out)

    def at(self, point: QPointF) -> Thread | None:
        """The thread under *point* (pixels in the window)."""
        return self._shown.at(point) if self._shown else None
