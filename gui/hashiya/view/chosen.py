"""What is chosen in a page of text: the caret, the selection, the selected span, and how each moves.

Positions are code points of the document. What keys and mice ask for comes from `reader`.
"""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hashiya.model.document import Place
from hashiya.model.span import Range
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.view.blink import Blink
from hashiya.view.caret import CaretState, Motion, boundary, extended, moved, snapped, word_touching
from hashiya.view.paged import PagedView
from hashiya.view.paint import caret_cell
from hashiya.view.pointer import Hit, hit, next_under, spans_at
from hashiya.view.selection import Selection


class ChoosingView(PagedView):
    """A page in which a caret stands, letters are selected and a span is; the signals tell what was chosen."""

    caret_moved = Signal()
    selection_changed = Signal()
    span_selected = Signal(str)
    """A span was selected in the view; "" when none is any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: Spans = SpanIndex()
        self._selection = Selection()
        self._selected_span = ""
        self._covered = 0.0
        self._blink = Blink(self)
        self._blink.turned.connect(self._on_blink)

    def spans(self) -> Spans:
        """The spans over the text."""
        return self._spans

    def caret(self) -> int:
        """The caret's code point."""
        return self._selection.caret.position

    def selection(self) -> tuple[Range, ...]:
        """What is selected, in text order; () if nothing is."""
        return self._selection.ranges

    def chosen_ranges(self) -> tuple[Range, ...]:
        """What a label would be given to: the selection without the white space around it, else the word at the caret,
        else (). A selection of nothing but white space is taken as it is."""
        if self._page is None:
            return ()
        if self._selection.ranges:
            return tuple(self._trimmed(*chosen) for chosen in self._selection.ranges)
        word = word_touching(self._page, self.caret())
        return (word,) if word else ()

    def _trimmed(self, start: int, end: int) -> Range:
        text = self.text_between(start, end)
        if not text.strip():
            return start, end
        return start + len(text) - len(text.lstrip()), end - (len(text) - len(text.rstrip()))

    def select(self, start: int, end: int) -> None:
        """Select ``[start, end)``, widened to whole graphemes, and bring it into sight."""
        if self._page is None:
            return
        low, high = snapped(self._page, min(start, end), max(start, end))
        self.take(Selection(low, CaretState(high, upstream=high > low)))
        self.reveal(low, high)

    def set_caret(self, position: int) -> None:
        """Put the caret at *position* (or the grapheme boundary before it), with nothing selected."""
        if self._page is not None:
            self.take(Selection().to(CaretState(boundary(self._page, position, up=False)), extend=False))
            self._reveal_caret()

    def keep_selection(self) -> None:
        """Set what is selected aside and go on selecting: the next mark takes all of it, as ranges of one span."""
        self.take(self._selection.set_aside(self.caret()))

    def cover(self, pixels: float) -> None:
        """Something lies over the lowest *pixels* of the text: what is to be seen is brought above it."""
        self._covered = pixels

    def _uncovered(self) -> float:
        """Pixels of height in which a line is seen; all of them where too few would be left."""
        assert self._page is not None
        height = float(self.viewport().height())
        return left if (left := height - self._covered) > 3 * self._page.setting.pitch else height

    def reveal(self, start: int, end: int | None = None) -> None:
        """Scroll as little as is needed to see ``[start, end)``, its start if it is too long."""
        if self._page is None:
            return
        covered = self.viewport().height() - self._uncovered()
        moved_ = self._page.reveal(start if end is None else end, upstream=end is not None, covered=covered)
        if self._page.reveal(start, covered=covered) or moved_:
            self._scroll(0.0)

    def selected_span(self) -> str:
        """Id of the selected span, "" if none is."""
        return self._selected_span

    def select_span(self, span_id: str, reveal: bool = True) -> None:
        """Select the span of that id ("" for none); bring it into sight if *reveal*. Tells ``span_selected``."""
        span = self._spans.get(span_id)
        self._choose_span(span.id if span else "")
        if span and reveal:
            self.reveal(span.start, span.end)

    def select_span_at_caret(self) -> None:
        """Select the innermost span at the caret; if it is selected, the one underneath."""
        position = self.caret()
        around = self._spans.between(max(0, position - 1), position + 1)
        found = spans_at(around, position) or spans_at(around, position - 1)
        self._choose_span(next_under(found, self._selected_span))

    def place(self) -> Place:
        """Where the reader is in the document, to come back to."""
        if self._page is None:
            return Place()
        top = self._page.top_position()
        return Place(self.caret(), self._selection.anchor, top, self._selected_span)

    def text_between(self, start: int, end: int) -> str:
        """The text of ``[start, end)``."""
        return self._page.text[start:end] if self._page else ""

    def moved_boundary(self, position: int, motion: Motion) -> int:
        """Where *motion* would take a caret at *position*: for moving the edges of a span."""
        return extended(self._page, CaretState(position), motion).position if self._page else position

    def copy(self) -> None:
        """Copy the selected text; ranges that were set aside come each on a line of its own."""
        pieces = [self.text_between(start, end) for start, end in self.selection()]
        if pieces:
            QGuiApplication.clipboard().setText("\n".join(pieces))

    def select_all(self) -> None:
        """Select the whole text."""
        if self._page is not None:
            self.take(Selection(0, CaretState(len(self._page.text), upstream=True)))

    def caret_rect(self) -> QRect:
        """The caret in the viewport (pixels); a null rectangle if it is out of sight."""
        if self._page is None:
            return QRect()
        return caret_cell(self._page.visible(), self._selection.caret, self._column.left())

    def taken(self) -> Selection:
        """The selection with its caret."""
        return self._selection

    def take(self, selection: Selection) -> None:
        """Select that, and tell."""
        before, self._selection = self._selection, selection
        changed = selection.ranges != before.ranges
        self._restart_blink()
        carets = [(state.position - 1, state.position) for state in (before.caret, selection.caret)]
        self._repaint_lines([*carets, *before.ranges, *selection.ranges] if changed else carets)
        self.caret_moved.emit()
        if changed:
            self.selection_changed.emit()

    def click_span(self, letter: int | None) -> None:
        """Select the innermost span on *letter*, the next one outside if it is; none beside spans."""
        if letter is None:
            self._choose_span("")
            return
        self._choose_span(next_under(spans_at(self._spans.between(letter, letter + 1), letter), self._selected_span))

    # -- inner work ---------------------------------------------------------------------------------------------

    def _choose_span(self, span_id: str) -> None:
        if span_id != self._selected_span:
            spans = [self._spans.get(one) for one in (self._selected_span, span_id) if one]
            self._selected_span = span_id
            self._repaint_lines([(one.start, one.end) if one else None for one in spans], tied=True)
            self.span_selected.emit(span_id)

    def _reveal_caret(self) -> None:
        state = self._selection.caret
        if self._page is None:
            return
        covered = self.viewport().height() - self._uncovered()
        if self._page.reveal(state.position, state.upstream, covered):
            self._scroll(0.0)

    def _move(self, motion: Motion, extend: bool) -> None:
        assert self._page is not None
        first, last = self._selection.active
        if not extend and last > first and motion in (Motion.LEFT, Motion.RIGHT):
            # A plain arrow leaves the selection at the edge it points to.
            _, layout = self._page.layout_at(first)
            position = last if (motion is Motion.LEFT) == layout.rtl else first
            state = CaretState(position, upstream=position == last)
        else:
            state = (extended if extend else moved)(self._page, self._selection.caret, motion)
        self.take(self._selection.to(state, extend=extend))
        self._leave_span(extend)
        self._reveal_caret()

    def _leave_span(self, extend: bool) -> None:
        """A caret that is led out of the selected span lets it go: the next key marks anew."""
        span = self._spans.get(self._selected_span) if self._selected_span else None
        if span is not None and not extend and not span.start <= self.caret() <= span.end:
            self._choose_span("")

    def _turn_page(self, pages: int, extend: bool) -> None:
        assert self._page is not None
        rect = self.caret_rect()
        y = float(rect.center().y()) if not rect.isNull() else self._page.setting.pitch
        before = self._page.top_position(), self.verticalScrollBar().value()
        self._scroll(pages * (self._uncovered() - self._page.setting.pitch))
        x = self._column.left() + (self._selection.caret.column or float(rect.center().x()) - self._column.left())
        state = self._hit(QPointF(x, y)).caret
        if before == (self._page.top_position(), self.verticalScrollBar().value()):
            state = moved(self._page, state, Motion.START if pages < 0 else Motion.END)
        self.take(self._selection.to(replace(state, column=x - self._column.left()), extend=extend))
        self._leave_span(extend)
        self._reveal_caret()

    def _hit(self, point: QPointF) -> Hit:
        assert self._page is not None
        return hit(self._page, self._column.left(), point)

    def _restart_blink(self) -> None:
        self._blink.restart(self.hasFocus())

    def _on_blink(self) -> None:
        self.viewport().update(self.caret_rect().adjusted(-4, -4, 4, 4))
