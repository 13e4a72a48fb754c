"""The mouse on a page: clicks by letter, word, sentence and paragraph, drags that scroll, clicks on spans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtWidgets import QApplication

from hashiya.model.span import Range, Span
from hashiya.view.caret import CaretState, paragraph_range, sentence_range, word_range
from hashiya.view.page import Page
from hashiya.view.selection import Selection

_WHOLE: tuple[Callable[[Page, int], Range], ...] = (word_range, sentence_range, paragraph_range)
"""What two, three and four clicks take."""


@dataclass(frozen=True, slots=True)
class Hit:
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
