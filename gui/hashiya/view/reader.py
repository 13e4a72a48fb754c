"""The reader: the widget in which a text is read and spans are marked. It wires; the work is done beside it. It holds
no truth: what is read is given to it, what was chosen it tells as facts. Positions are code points of the document."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from hashiya.model.document import Place
from hashiya.model.span import Range, Span
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.text.bidi import RTL, Direction
from hashiya.text.source import TextLike
from hashiya.view import access, fonts
from hashiya.view.blink import Blink
from hashiya.view.caret import CaretState, Motion, boundary, extended, moved, snapped, word_touching
from hashiya.view.ground import fill
from hashiya.view.hits import PaintedHits
from hashiya.view.keys import PAGES, label_key_of, motion_of
from hashiya.view.page import Page
from hashiya.view.paged import PagedView
from hashiya.view.paint import PaintContext, caret_cell, paint_caret, paint_parts, spans_in_sight
from hashiya.view.pointer import Hit, Mouse, hit, next_under, spans_at
from hashiya.view.selection import Selection
from hashiya.view.style import Inks, Showing
from hashiya.view.threads import PaintedLinks, Thread, handle_of, paint_handle, paint_rubber
from hashiya.view.touch import Touch


class Reader(PagedView):
    """Shows one document. See the module's docstring; the signals tell what the reader chose."""

    caret_moved = Signal()
    selection_changed = Signal()
    span_selected = Signal(str)
    """A span was selected in the view; "" when none is any more."""
    label_key = Signal(str)
    note_written = Signal(str, str)
    """A note was written in the margin: the span's id, the note."""
    menu_asked = Signal(QPoint)
    link_selected = Signal(str)
    """A thread in the margin was clicked: the link's id."""
    link_menu_asked = Signal(str, QPoint)
    link_drawn = Signal(str, str)
    """A link was drawn by dragging: the ids of its source and its target span."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: Spans = SpanIndex()
        self.marks_version = 0
        self._selection = Selection()
        self._selected_span = ""
        self._shown_span: Span | None = None  # as it was painted
        self._inks = Inks()
        self._pointing = Mouse(self, self)
        self._pointing.link_drawn.connect(self.link_drawn)
        self._touch = Touch(self, self)
        self._hits: PaintedHits | None = None
        self._hit_now: Range | None = None
        self._blink = Blink(self)
        self._blink.turned.connect(self._on_blink)
        self._margin.note_written.connect(self.note_written)
        self._tag_font = fonts.interface_font(7.5)
        self.setAccessibleName(self.tr("Text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.listener = access.attend(self)
        """What follows the reader for those who listen (`access`)."""

    # -- what is shown ------------------------------------------------------------------------------------------

    def set_document(
        self,
        text: TextLike | None,
        spans: Spans | None = None,
        direction: Direction = RTL,
        language: str = "ar",
        place: Place | None = None,
    ) -> None:
        """Show *text* at *place*; None shows an empty page. *direction* is that of its neutral paragraphs."""
        self._pointing.let_go()
        self._threads.links, self._threads.drawing = None, False
        self._spans = spans if spans is not None else SpanIndex()
        self.marks_version += 1
        self.language = language
        self._set_text_direction(direction)
        place = place or Place()
        self._selected_span = place.span if place.span in self._spans else ""
        self._page = None
        self._hits = self._hit_now = None
        self._margin.finish()
        self._selection = Selection()
        if text is not None:
            self._page = Page(text, direction)
            self._fit()
            anchor, caret = (boundary(self._page, position, up=False) for position in (place.anchor, place.caret))
            self._selection = Selection(anchor, CaretState(caret))
            if place.top:
                self._page.scroll_to(boundary(self._page, place.top, up=False))
            self._sync_bar()
        self._show_overview()
        self._restart_blink()
        self.caret_moved.emit()
        self.selection_changed.emit()
        self.span_selected.emit(self._selected_span)

    def set_spans(self, spans: Spans) -> None:
        """Show other spans (or the same index after it changed) over the same text."""
        self._spans = spans
        self.marks_version += 1
        self._show_overview(repaint=False)
        if self._selected_span and self._selected_span not in spans:
            self._choose_span("")
        self._repaint_marks(self._paint_context(), self._shown_span)

    def set_inks(self, inks: Inks) -> None:
        """Paint in these colours."""
        self._inks = inks
        self.marks_version += 1
        self._show_overview()

    def spans(self) -> Spans:
        """The spans over the text."""
        return self._spans

    def inks(self) -> Inks:
        """The colours it paints in, and the labels' titles."""
        return self._inks

    def set_showing(self, showing: Showing) -> None:
        """Show or hide hidden characters, the margin, the overview."""
        self._showing = showing
        self.marks_version += 1
        self._fit()
        self._show_overview()

    def showing(self) -> Showing:
        """What is shown besides the text."""
        return self._showing

    def set_hits(self, hits: PaintedHits | None, now: Range | None = None) -> None:
        """Paint the ground under search hits, strongly under the one the reader is at; None takes them away."""
        self._hits, self._hit_now = hits, now
        self._show_overview()

    def set_links(self, links: PaintedLinks | None, *, chosen: str = "", drawing: bool = True) -> None:
        """Show *links* as threads in the margin, strongly the one whose id is *chosen*, or those of the selected span.
        *drawing* tells whether links may be drawn by dragging. Another document has none until they are set."""
        self._threads.links, self._threads.chosen = links, chosen
        self._threads.drawing = drawing and links is not None
        self.viewport().update()

    def edit_note(self, span_id: str) -> bool:
        """Open the span's note in the margin for writing; False if its card is not in sight."""
        return self._margin.edit(span_id)

    # -- what is chosen -----------------------------------------------------------------------------------------

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

    def reveal(self, start: int, end: int | None = None) -> None:
        """Scroll as little as is needed to see ``[start, end)``, its start if it is too long."""
        if self._page is None:
            return
        moved_ = self._page.reveal(start if end is None else end, upstream=end is not None)
        if self._page.reveal(start) or moved_:
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

    # -- inner work ---------------------------------------------------------------------------------------------

    def _choose_span(self, span_id: str) -> None:
        if span_id != self._selected_span:
            spans = [self._spans.get(one) for one in (self._selected_span, span_id) if one]
            self._selected_span = span_id
            self._repaint_lines([(one.start, one.end) if one else None for one in spans], tied=True)
            self.span_selected.emit(span_id)

    def _reveal_caret(self) -> None:
        state = self._selection.caret
        if self._page is not None and self._page.reveal(state.position, state.upstream):
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
        self._scroll(pages * (self.viewport().height() - self._page.setting.pitch))
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

    # -- what the mouse asks for (`pointer.Pointed`) ------------------------------------------------------------

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

    def link_handle(self) -> QPointF | None:
        """Where the selected span's handle is, from which a link is drawn (pixels in the viewport)."""
        span = self._spans.get(self._selected_span) if self._threads.drawing else None
        return self._handle_of(span) if span else None

    def draws_links(self) -> bool:
        """Whether links may be drawn by dragging."""
        return self._threads.drawing

    def scroll_text(self, pixels: float) -> None:
        """Scroll the text up by *pixels*."""
        self._scroll(pixels)

    def click_span(self, letter: int | None) -> None:
        """Select the innermost span on *letter*, the next one outside if it is; none beside spans."""
        if letter is None:
            self._choose_span("")
            return
        self._choose_span(next_under(spans_at(self._spans.between(letter, letter + 1), letter), self._selected_span))

    def _handle_of(self, span: Span) -> QPointF | None:
        return handle_of(span, self._page.visible(), self._column.left()) if self._page else None

    def _restart_blink(self) -> None:
        self._blink.restart(self.hasFocus())

    def _on_blink(self) -> None:
        self.viewport().update(self.caret_rect().adjusted(-4, -4, 4, 4))

    def _moves_about(self) -> bool:
        return self._touch.in_use or bool(self._pointing.source)

    def _show_overview(self, *, repaint: bool = True) -> None:
        length = len(self._page.text) if self._page and self._showing.overview else 0
        hits = tuple if self._hits is None else self._hits.starts
        self._overview.show_marks(length, self._spans.starts, hits, self._inks)
        if repaint:
            self.viewport().update()

    # -- Qt's own names -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight; what it costs does not depend on the text's length."""
        painter = QPainter(self.viewport())
        fill(painter, event.rect(), self._inks.ground)
        if self._page is None:
            return
        visible, context = self._page.visible(), self._paint_context()
        if self._margin.left is not None:
            spans = spans_in_sight(visible, context, self._column.height())
            self._margin.place(visible, spans, self._inks, self._selected_span)
        paint_parts(painter, event.region(), self._cards_area(), visible, context)
        self._shown_span = context.selected
        self._threads.paint(painter, visible, self._gutter(), self._selected_span, self._inks, self._tag_font)
        if self._margin.left is not None:
            self._margin.paint(painter, self._selected_span, self._column, self._inks)
        self._paint_handle(painter)
        self._touch.paint(painter, self._inks.caret)
        if self._blink.shown and self.hasFocus():
            paint_caret(painter, self.caret_rect(), self._inks)
        self._overview.show_window(visible[0].unit.start, visible[-1].unit.end)

    def _paint_handle(self, painter: QPainter) -> None:
        """The handle of the selected span, or the line that follows the mouse while a link is drawn."""
        span = self._spans.get(self._pointing.source or self._selected_span) if self._threads.drawing else None
        if span is None or (handle := self._handle_of(span)) is None:
            return
        ink = self._inks.label(span.label).ink
        if self._pointing.source:
            paint_rubber(painter, handle, self._pointing.at, ink)
        else:
            paint_handle(painter, handle, ink, self._inks.ground)

    def _paint_context(self) -> PaintContext:
        return PaintContext(
            inks=self._inks,
            spans_between=self._spans.between,
            marks_version=self.marks_version,
            selected=self._spans.get(self._selected_span),
            selection=self._selection.ranges,
            left=self._column.left(),
            tag_font=self._tag_font,
            titles=self._margin.left is None,
            hits_between=self._hits.between if self._hits is not None else None,
            hit_now=self._hit_now,
            hidden=self._showing.hidden,
            separator=lambda placed: self.text_between(placed.unit.stop, placed.unit.end),
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Text"))
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Motions, pages, copying, and the keys that mark."""
        motion, extend = motion_of(event)
        key = Qt.Key(event.key())
        if self._page is None:
            super().keyPressEvent(event)
        elif motion is not None:
            self._move(motion, extend)
        elif key in PAGES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn_page(PAGES[key], extend)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.select_span_at_caret()
        elif key == Qt.Key.Key_Escape and self._pointing.let_go():
            pass
        elif key == Qt.Key.Key_Escape and (self._selected_span or self.selection()):
            self._choose_span("")
            self.take(self._selection.to(self._selection.caret, extend=False))
        elif typed := label_key_of(event):
            self.label_key.emit(typed)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        if card := self._margin.card_at(point):
            again = card.span.id == self._selected_span
            self._choose_span(card.span.id)
            if again:
                self._margin.edit(card.span.id)
        elif thread := self._threads.at(point):
            self.link_selected.emit(thread.links[0].id)
        else:
            self._margin.finish()
            self._pointing.press(event)

    mouseDoubleClickEvent = mousePressEvent  # noqa: N815

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointing.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointing.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is that of the card or the thread under the mouse, where there is one."""
        found = self._in_margin(event.pos().toPointF()) if event.reason() == event.Reason.Mouse else None
        if isinstance(found, Thread):
            self.link_menu_asked.emit(found.links[0].id, event.globalPos())
            return
        self._choose_span(found.span.id if found else self._selected_span)
        self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._restart_blink()
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._blink.restart(False)
        self.viewport().update()
        super().focusOutEvent(event)
