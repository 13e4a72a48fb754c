"""The mouse on a page: clicks by letter, word, sentence and paragraph, drags that scroll, clicks on spans, links that
are drawn from span to span (with Alt, or from the selected span's handle)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.model.span import Range, Span
from hashiya.model.span_index import Spans
from hashiya.view.caret import CaretState, paragraph_range, sentence_range, word_range
from hashiya.view.page import Page
from hashiya.view.selection import Selection

_WHOLE: tuple[Callable[[Page, int], Range], ...] = (word_range, sentence_range, paragraph_range)
"""What two, three and four clicks take."""

_HANDLE_REACH = 9.0
"""A press so near to the middle of a handle (pixels) takes it."""


class Hit(Struct, frozen=True):
    """What is under the mouse: the caret's place nearest to it, and the letter it is on (None beside the text)."""

    caret: CaretState
    letter: int | None


def hit(page: Page, left: float, point: QPointF) -> Hit:
    """What is at *point* (pixels in the window) on a page whose column begins at *left*."""
    placed = page.placed_at(point.y())
    layout = placed.layout
    line = layout.line_at(point.y() - placed.top)
    x = point.x() - left
    position, upstream = layout.position_at(line, x)
    letter = None
    box = layout.box_at(line, x)
    on_line = 0 <= point.y() - placed.top - layout.line_top(line) < layout.setting.pitch
    if box is not None and on_line and box.left <= x <= box.right:
        letter = placed.unit.start + box.start
    return Hit(CaretState(placed.unit.start + position, upstream), letter)


def spans_at(spans: list[Span], letter: int) -> list[Span]:
    """Those of *spans* that hold the code point *letter*, the innermost (shortest) first."""
    found = [span for span in spans if any(start <= letter < end for start, end in span.ranges)]
    return sorted(found, key=lambda span: (span.end - span.start, span.order))


def next_under(spans: list[Span], selected: str) -> str:
    """The span that a click takes: the innermost, or, if one of them is selected, the one underneath; "" for none."""
    ids = [span.id for span in spans]
    if selected in ids:
        return ids[(ids.index(selected) + 1) % len(ids)]
    return ids[0] if ids else ""


class Clicks:
    """Counts clicks that follow each other quickly in one place, up to four, and then begins anew."""

    def __init__(self) -> None:
        self.count = 0
        self._timer = QElapsedTimer()
        self._at = QPointF()

    def click(self, at: QPointF) -> int:
        """Count a press at *at* (pixels); return which one of a row it is."""
        style = QApplication.styleHints()
        near = (at - self._at).manhattanLength() <= style.mouseDoubleClickDistance()
        soon = self._timer.isValid() and self._timer.elapsed() < style.mouseDoubleClickInterval()
        self.count = self.count % 4 + 1 if near and soon else 1
        self._timer.start()
        self._at = at
        return self.count


class Drag:
    """A selection in the making: from the press on, by letters, words, sentences or paragraphs."""

    def __init__(self, page: Page, base: Selection, start: CaretState, clicks: int) -> None:
        self._page = page
        self._base = base
        self._start = start
        self._whole = _WHOLE[clicks - 2] if clicks > 1 else None
        self.moved = clicks > 1

    def to(self, caret: CaretState, letter: int | None) -> Selection:
        """The selection with the mouse at *caret*, over *letter*."""
        if self._whole is None:
            return replace(self._base, anchor=self._base.anchor, caret=caret)
        first = self._whole(self._page, self._start.position)
        last = self._whole(self._page, caret.position if letter is None else letter)
        if last[0] < first[0]:
            return replace(self._base, anchor=first[1], caret=CaretState(last[0]))
        return replace(self._base, anchor=first[0], caret=CaretState(max(first[1], last[1]), upstream=True))


class Pointed(Protocol):
    """What a mouse may ask of the reader it is over, and do to it."""

    def page(self) -> Page | None: ...
    def column(self) -> QRectF: ...
    def viewport(self) -> QWidget: ...
    def spans(self) -> Spans: ...
    def selected_span(self) -> str: ...
    def taken(self) -> Selection: ...
    def take(self, selection: Selection) -> None: ...
    def click_span(self, letter: int | None) -> None: ...
    def scroll_text(self, pixels: float) -> None: ...
    def link_handle(self) -> QPointF | None: ...
    def draws_links(self) -> bool: ...
    def look_at(self, point: QPointF, span: str) -> None: ...


class Mouse(QObject):
    """What the left button does between its press and its release."""

    link_drawn = Signal(str, str)
    """A link was drawn from the span of the first id to that of the second."""

    def __init__(self, reader: Pointed, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._clicks = Clicks()
        self._drag: Drag | None = None
        self.source = ""
        """The span from which a link is being drawn; "" if none is."""
        self.target = ""
        """The span under the mouse meanwhile, if a link could end there."""
        self.at = QPointF()
        """Where the mouse is while a button is down (pixels in the window)."""
        self._autoscroll = QTimer(self, interval=30)
        self._autoscroll.timeout.connect(self._on_autoscroll)

    def let_go(self) -> bool:
        """Forget what was begun; return whether a link was being drawn."""
        drawing, self.source, self.target, self._drag = bool(self.source), "", "", None
        self._autoscroll.stop()
        if drawing:
            self._reader.viewport().update()
        return drawing

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or a link."""
        point, modifiers = event.position(), event.modifiers()
        self.at = point
        if self._begins_link(point, modifiers):
            return
        page = self._reader.page()
        found = self.hit(point)
        if page is None or found is None:
            return
        clicks = self._clicks.click(point)
        selection = self._reader.taken()
        if modifiers & Qt.KeyboardModifier.ShiftModifier and clicks == 1:
            self._drag = Drag(page, selection, found.caret, 1)
            self._drag.moved = True
            self._reader.take(selection.to(found.caret, extend=True))
            return
        base = Selection(found.caret.position, found.caret)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            base = replace(base, kept=selection.ranges if clicks == 1 else selection.kept)
        start = found.caret if found.letter is None else replace(found.caret, position=found.letter)
        self._drag = Drag(page, base, start if clicks > 1 else found.caret, clicks)
        self._reader.take(self._drag.to(found.caret, found.letter))

    def move(self, event: QMouseEvent) -> None:
        """Go on with what was begun; without a button, tell what is under the mouse."""
        if not event.buttons():
            self._reader.look_at(event.position(), self._span_under(event.position()))
        if not (self._drag or self.source) or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self.at = event.position()
        self._drag_to(self.at)
        if self._drag is not None and self._reader.taken().active[0] != self._reader.taken().active[1]:
            self._drag.moved = True
        if not 0 <= self.at.y() < self._reader.viewport().height():
            self._autoscroll.start()

    def release(self, event: QMouseEvent) -> None:
        """End it: a link between two spans is told, a click without a drag takes the span under it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        source, target, drag = self.source, self.target, self._drag
        self.let_go()
        if source and target:
            self.link_drawn.emit(source, target)
        elif drag is not None and not drag.moved and (found := self.hit(event.position())):
            self._reader.click_span(found.letter)

    def _span_under(self, point: QPointF) -> str:
        """The id of the innermost span at *point*, "" for none."""
        found = self.hit(point)
        if found is None or found.letter is None:
            return ""
        return next_under(spans_at(self._reader.spans().between(found.letter, found.letter + 1), found.letter), "")

    def hit(self, point: QPointF) -> Hit | None:
        """What is at *point*; None on an empty page."""
        page = self._reader.page()
        return hit(page, self._reader.column().left(), point) if page is not None else None

    def _begins_link(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        if not self._reader.draws_links():
            return False
        handle = self._reader.link_handle()
        if handle is not None and (point - handle).manhattanLength() <= _HANDLE_REACH:
            self.source = self._reader.selected_span()
        elif modifiers == Qt.KeyboardModifier.AltModifier:
            around = [span.id for span in self._spans_under(point)]
            selected = self._reader.selected_span()
            self.source = selected if selected in around else next(iter(around), "")
        return bool(self.source)

    def _spans_under(self, point: QPointF) -> list[Span]:
        found = self.hit(point)
        if found is None or found.letter is None:
            return []
        return spans_at(self._reader.spans().between(found.letter, found.letter + 1), found.letter)

    def _drag_to(self, point: QPointF) -> None:
        if self.source:
            under = (span.id for span in self._spans_under(point))
            self.target = next((span for span in under if span != self.source), "")
            self._reader.viewport().update()
        elif self._drag is not None and (found := self.hit(point)):
            self._reader.take(self._drag.to(found.caret, found.letter))

    def _on_autoscroll(self) -> None:
        height = self._reader.viewport().height()
        y = self.at.y()
        beyond = min(y, 0.0) if y < 0 else max(y - height, 0.0)
        if not (self._drag or self.source) or not beyond:
            self._autoscroll.stop()
            return
        self._reader.scroll_text(max(-80.0, min(80.0, beyond)))
        self._drag_to(QPointF(self.at.x(), min(max(y, 0.0), height - 1.0)))
