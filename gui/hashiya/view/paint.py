"""Paints a page: ground, tints, selection, glyphs, lanes, tags, caret. Functions with a frozen context, no state.

The text is drawn once, by Qt, in one colour and with no format on any of it: its glyphs are the same with and without
marks. Everything else is painted under it or in the space between the lines.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QRegion

from hashiya.model.span import Range, Span
from hashiya.view.caret import CaretState
from hashiya.view.ground import fill
from hashiya.view.hidden import has_hidden, paint_hidden
from hashiya.view.layout import UnitLayout
from hashiya.view.marks import (
    LANE_HEIGHT,
    TAG_HEIGHT,
    TAG_WIDTH,
    Laned,
    LanedSpans,
    MarkShapes,
    Tag,
    mark_shapes,
    range_rects,
    stretch_of,
)
from hashiya.view.page import Placed
from hashiya.view.patterns import paint_lines
from hashiya.view.style import Inks


class PaintContext(Struct, frozen=True):
    """All that a page is painted from. Positions are code points of the document, pixels those of the window."""

    inks: Inks
    spans_between: Callable[[int, int], list[Span]]
    marks_version: int
    selected: Span | None
    selection: tuple[Range, ...]
    left: float
    """Left edge of the column."""
    tag_font: QFont
    titles: bool = True
    """Whether tags carry the label's title where there is room; the margin's cards say it otherwise."""
    hits_between: Callable[[int, int], list[Range]] | None = None
    hit_now: Range | None = None
    hidden: bool = False
    separator: Callable[[Placed], str] | None = None


BAND = 2
"""Lines whose marks are worked out together: a long unit is not worked out where it is not seen."""

_BEFORE = 64
"""A long unit is read from so many spans before the window on. Lanes are given in the order of the text, and those of
spans farther before change nothing behind the first gap between spans."""

_STEP = 384
"""Code points that are looked back at first; twice as many each time after that."""


class _KeptBand(Struct):
    version: int
    laned: list[Laned]
    shapes: MarkShapes


class _KeptMarks(Struct):
    version: int
    look: tuple[Inks, bool]
    lines: range
    """The lines of the unit whose spans are known."""
    start: int
    """The code point of the document from which they were read, before the first of these lines."""
    spans: LanedSpans
    bands: dict[int, _KeptBand]


def tint(inks: Inks, label: str, strength: float = 1.0) -> QColor:
    """The colour laid under the letters of a span."""
    return _faint(inks.label(label).ink.rgb(), min(1.0, (0.19 if inks.dark else 0.15) * strength))


@lru_cache(maxsize=256)
def _faint(ink: int, alpha: float) -> QColor:
    """Not to be changed."""
    faint = QColor.fromRgb(ink)
    faint.setAlphaF(alpha)
    return faint


def paint_parts(painter: QPainter, region: QRegion, cards: QRect, visible: list[Placed], context: PaintContext) -> None:
    """Paint those of the units *visible* that reach into *region*, none over the *cards* or beyond them."""
    for part in list(region - QRegion(cards)):  # type: ignore[call-overload]
        painter.setClipRect(part)  # what is painted beyond one part must not be laid over another one
        for placed in visible:
            reach = placed.layout.setting.pitch
            if placed.top + placed.layout.height + reach >= part.top() and placed.top - reach <= part.bottom():
                paint_unit(painter, placed, context, QRectF(part))
    painter.setClipping(False)


def paint_unit(painter: QPainter, placed: Placed, context: PaintContext, clip: QRectF) -> None:
    """Paint one unit in sight; *clip* is what must be painted anew (pixels in the window)."""
    layout = placed.layout
    marks = _unit_marks(placed, context, clip.bottom())
    bands = [_shapes(layout, context, marks, band) for band in _bands_in(placed, clip)]
    painter.save()
    painter.translate(context.left, placed.top)
    painter.setPen(Qt.PenStyle.NoPen)
    _paint_hits(painter, layout, context)
    for label, rects in _together([shapes.tints for shapes in bands]):
        paint_tints(painter, rects, label, context.inks)
    for start, stop in context.selection:
        painter.setPen(QPen(context.inks.text, 1.0) if context.inks.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(context.inks.selection)
        painter.drawRects(_selection_rects(layout, start, stop))
    painter.setPen(Qt.PenStyle.NoPen)
    if context.selected is not None:
        _paint_selected(painter, layout, context.selected, context.inks)
    _paint_lanes(painter, bands, context.inks)
    _paint_tags(painter, [tag for shapes in bands for tag in shapes.tags], context, layout.rtl)
    painter.setPen(context.inks.text)
    layout.draw(painter, QPointF(0, 0), clip.translated(-context.left, -placed.top))
    if context.hidden or has_hidden(layout):
        end = context.separator(placed) if context.separator else ""
        font, inks = context.tag_font, context.inks
        part = clip.translated(-context.left, -placed.top)
        paint_hidden(painter, layout, end, inks, font, part, everything=context.hidden)
    painter.restore()


def _together(parts: list[dict[str, list[QRectF]]]) -> list[tuple[str, list[QRectF]]]:
    """The rectangles of all *parts* by label, always in the same order: tints that lie over each other mix."""
    found: dict[str, list[QRectF]] = {}
    for part in parts:
        for label, rects in part.items():
            if rects:
                found.setdefault(label, []).extend(rects)
    return sorted(found.items())


def _bands_in(placed: Placed, clip: QRectF) -> range:
    """Numbers of the bands of `BAND` lines that *clip* touches, a line more on each side for what overhangs."""
    layout = placed.layout
    first = layout.line_at(clip.top() - placed.top - layout.setting.pitch)
    return range(first // BAND, _last_line(placed, clip.bottom()) // BAND + 1)


def _last_line(placed: Placed, bottom: float) -> int:
    """The last line whose marks may be seen above the height *bottom* of the window."""
    return placed.layout.line_at(bottom - placed.top + placed.layout.setting.pitch)


def _shapes(layout: UnitLayout, context: PaintContext, marks: _KeptMarks, band: int) -> MarkShapes:
    """The mark shapes of one band of the unit's lines, kept until one of its spans changes."""
    kept = marks.bands.get(band)
    if kept is None or kept.version != marks.version:
        lines = band * BAND, min((band + 1) * BAND, len(layout.lines))
        laned = marks.spans.between(*stretch_of(layout, lines)) if marks.spans.spans else []
        if kept is not None and kept.laned == laned:
            kept.version = marks.version
        else:
            title_width = _title_width(context) if context.titles else None
            shapes = mark_shapes(layout, laned, lines, title_width) if laned else MarkShapes()
            kept = marks.bands[band] = _KeptBand(marks.version, laned, shapes)
    return kept.shapes


def fresh_bands(placed: Placed, context: PaintContext, bottom: float) -> list[tuple[int, int]]:
    """The lines ``[first, last)`` of those bands of a unit, down to the height *bottom* of the window, whose marks have
    changed since this was asked, or since they were painted."""
    layout = placed.layout
    known = layout.kept.get("marks")
    before = dict(known.bands) if isinstance(known, _KeptMarks) else {}
    marks = _unit_marks(placed, context, bottom)
    found = []
    for band in _lines_needed(placed, bottom)[::BAND]:
        _shapes(layout, context, marks, band // BAND)
        if before.get(band // BAND) is not marks.bands[band // BAND]:
            found.append((band, band + BAND))
    return found


def spans_in_sight(visible: list[Placed], context: PaintContext, bottom: float) -> list[list[Span]]:
    """The spans of each unit in sight, down to the height *bottom* of the window, at least; the same lists until they
    change. Those of all units that are there for the first time are asked for at once: where they come from the disk,
    one query for each would take longer."""
    fresh = [placed for placed in visible if "marks" not in placed.layout.kept]
    if len(fresh) > 1:
        first, last = fresh[0].layout, fresh[-1].layout
        top = first.line_range(_lines_needed(fresh[0], bottom).start)[0]
        end = last.line_range(min(_lines_needed(fresh[-1], bottom).stop, len(last.lines)) - 1)[1]
        context.spans_between(first.start + max(0, top - _STEP), last.start + max(1, end))
    return [_unit_marks(placed, context, bottom).spans.spans for placed in visible]


def _lines_needed(placed: Placed, bottom: float) -> range:
    """The lines of whole bands from the window's top to the height *bottom*; the last one may have fewer."""
    layout = placed.layout
    first = layout.line_at(-placed.top - layout.setting.pitch) // BAND * BAND
    return range(first, (_last_line(placed, bottom) // BAND + 1) * BAND)


def _unit_marks(placed: Placed, context: PaintContext, bottom: float) -> _KeptMarks:
    """What is kept with the unit's layout, good for the lines from the window's top to the height *bottom*."""
    layout = placed.layout
    known = layout.kept.get("marks")
    if not isinstance(known, _KeptMarks) or known.look != (context.inks, context.titles):
        known = _KeptMarks(-1, (context.inks, context.titles), range(0), 0, LanedSpans([]), {})
        layout.kept["marks"] = known
    lines = _lines_needed(placed, bottom)
    first, last = lines.start, lines.stop
    if known.version == context.marks_version and first in known.lines and last <= known.lines.stop:
        return known
    if not known.lines or first < known.lines.start or first > known.lines.stop:
        known.start = _reading_start(layout, context, first, layout.line_range(min(last, len(layout.lines)) - 1)[1])
        known.lines = range(first, last)
    else:
        known.lines = range(known.lines.start, max(last, known.lines.stop))
    end = layout.line_range(min(known.lines.stop, len(layout.lines)) - 1)[1]
    spans = context.spans_between(known.start, layout.start + max(1, end))
    if known.spans.spans != spans:
        known.spans = LanedSpans(spans)
        for band in known.bands.values():
            band.version = -1
    known.version = context.marks_version
    return known


def _reading_start(layout: UnitLayout, context: PaintContext, line: int, end: int) -> int:
    """Where to read from to know the lanes on *line*: `_BEFORE` spans before it, or the unit's start. What is in sight
    ends at *end* (code points of the unit): all of it is asked for at once, since it will be needed."""
    position = low = layout.start + layout.line_range(line)[0]
    stop = layout.start + end
    found, step = 0, _STEP
    while low > layout.start and found < _BEFORE:
        low, step = max(layout.start, low - step), step * 2
        found = sum(span.ranges[0][0] < position for span in context.spans_between(low, stop))
    return low


def _title_width(context: PaintContext) -> Callable[[str], float]:
    metrics = QFontMetricsF(context.tag_font)

    def title_width(label: str) -> float:
        return metrics.horizontalAdvance(context.inks.label(label).title) + 8.0

    return title_width


def _paint_hits(painter: QPainter, layout: UnitLayout, context: PaintContext) -> None:
    if context.hits_between is None:
        return
    if context.inks.outlined:
        painter.setPen(QPen(context.inks.text, 1.0, Qt.PenStyle.DashLine))
    painter.setBrush(context.inks.hit)
    for start, stop in context.hits_between(layout.start, layout.start + len(layout)):
        if (start, stop) != context.hit_now:
            painter.drawRects(range_rects(layout, start, stop))
    if context.hit_now is not None:
        painter.setBrush(context.inks.hit_now)
        painter.drawRects(range_rects(layout, *context.hit_now))
    painter.setPen(Qt.PenStyle.NoPen)


def _selection_rects(layout: UnitLayout, start: int, stop: int) -> list[QRectF]:
    rects = range_rects(layout, start, stop)
    end = layout.start + len(layout)
    if start <= end < stop:
        # The paragraph's end is selected too: a sliver behind its last letter shows it.
        caret = layout.caret(len(layout), upstream=bool(len(layout)))
        width = layout.setting.body * 0.25
        top = layout.line_top(caret.line) + layout.setting.rise
        rects.append(QRectF(caret.x - width if layout.rtl else caret.x, top, width, layout.setting.body))
    return rects


def _paint_selected(painter: QPainter, layout: UnitLayout, span: Span, inks: Inks) -> None:
    ink = inks.label(span.label).ink
    path = QPainterPath()
    for start, stop in span.ranges:
        for rect in range_rects(layout, start, stop):
            path.addRoundedRect(rect.adjusted(-1.5, 1.0, 1.5, LANE_HEIGHT + 1.0), 3, 3)
    if path.isEmpty():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush if inks.outlined else tint(inks, span.label, 0.9))
    painter.setPen(QPen(ink, 2.4 if inks.outlined else 1.3))
    painter.drawPath(path.simplified())
    painter.setPen(Qt.PenStyle.NoPen)


def paint_tints(painter: QPainter, rects: list[QRectF], label: str, inks: Inks) -> None:
    """The grounds under the letters of spans; their outlines where nothing may be soft."""
    if inks.outlined:
        painter.setPen(QPen(inks.label(label).ink, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([rect.adjusted(0.5, 0.5, -0.5, -0.5) for rect in rects])
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setBrush(tint(inks, label))
        painter.drawRects(rects)


def _paint_lanes(painter: QPainter, bands: list[MarkShapes], inks: Inks) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for label, rects in _together([shapes.lanes for shapes in bands]):
        known = inks.label(label)
        paint_lines(painter, rects, known.pattern, known.ink)
    for label, rects in _together([shapes.gaps for shapes in bands]):
        painter.setPen(QPen(inks.label(label).ink, 1.2, Qt.PenStyle.DotLine))
        for rect in rects:
            painter.drawLine(rect.topLeft(), rect.topRight())
    painter.setPen(Qt.PenStyle.NoPen)


@lru_cache(maxsize=1024)
def _chip(
    letter: str, words: str, rtl: bool, ink: int, ground: int, family: str, size: float, ratio: float
) -> tuple[QPixmap, float]:
    """A label's letter on its colour, *words* behind it in reading direction, and the width (pixels): drawn once, since
    a page may show hundreds."""
    font = QFont(family)
    font.setPointSizeF(size)
    beyond = float(ceil(QFontMetricsF(font).horizontalAdvance(words))) + 4.0 if words else 0.0
    width = TAG_WIDTH + beyond
    picture = QPixmap(round(width * ratio), round(TAG_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(ink))
    rect = QRectF(beyond if rtl else 0, 0, TAG_WIDTH, TAG_HEIGHT)
    painter.drawRoundedRect(rect, 2.5, 2.5)
    if words:
        painter.setFont(font)
        painter.setPen(QColor.fromRgba(ink))
        room = QRectF(0, 0, beyond - 3, TAG_HEIGHT) if rtl else QRectF(TAG_WIDTH + 3, 0, beyond - 3, TAG_HEIGHT)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextDontClip) | int(Qt.TextFlag.TextSingleLine), words)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor.fromRgba(ground))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture, width


def _paint_tags(painter: QPainter, tags: list[Tag], context: PaintContext, rtl: bool) -> None:
    if not tags:
        return
    ratio, draw = painter.device().devicePixelRatio(), painter.drawPixmap
    look = context.inks.ground.rgba(), context.tag_font.family(), context.tag_font.pointSizeF(), ratio
    labels = {name: context.inks.label(name) for name in {tag.label for tag in tags}}
    inks = {name: label.ink.rgba() for name, label in labels.items()}
    pictures: dict[tuple[str, bool, int], tuple[QPixmap, float]] = {}
    for tag in tags:
        key = tag.label, tag.titled, tag.more
        chip = pictures.get(key)
        if chip is None:
            label = labels[tag.label]
            words = label.title if tag.titled else ""
            if tag.more:
                words = f"{words} \u2066+{QLocale().toString(tag.more)}\u2069".strip()
            chip = pictures[key] = _chip(label.letter, words, rtl, inks[tag.label], *look)
        picture, width = chip
        rect = tag.rect
        draw(QPointF(rect.right() - width if rtl else rect.x(), rect.y()), picture)


def caret_cell(visible: list[Placed], state: CaretState, left: float) -> QRect:
    """The caret in the window, in a column that begins at *left* (pixels); a null rectangle if it is out of sight."""
    for placed in visible:
        if placed.unit.start <= state.position <= placed.unit.stop and (
            state.position < placed.unit.end or placed.unit.end == placed.unit.stop
        ):
            caret = placed.layout.caret(state.position - placed.unit.start, state.upstream)
            setting = placed.layout.setting
            top = placed.top + placed.layout.line_top(caret.line) + setting.rise
            return QRectF(left + caret.x - 1, top, 2, setting.body).toRect()
    return QRect()


def paint_caret(painter: QPainter, rect: QRect, inks: Inks) -> None:
    """The caret, two pixels wide."""
    if not rect.isNull():
        fill(painter, rect, inks.caret)
