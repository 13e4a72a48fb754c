"""The reader: the widget in which a text is read and spans are marked. It wires; the work is done beside it. It holds
no truth: what is read is given to it, what was chosen it tells as facts. Positions are code points of the document."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
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
from hashiya.view.caret import CaretState, boundary
from hashiya.view.chosen import ChoosingView
from hashiya.view.ground import fill
from hashiya.view.hits import PaintedHits
from hashiya.view.keys import PAGES, label_key_of, motion_of
from hashiya.view.page import Page
from hashiya.view.paint import PaintContext, paint_caret, paint_parts, spans_in_sight
from hashiya.view.pointer import Mouse
from hashiya.view.selection import Selection
from hashiya.view.style import Inks, Showing
from hashiya.view.threads import PaintedLinks, Thread, handle_of, paint_handle, paint_rubber
from hashiya.view.touch import Touch


class Reader(ChoosingView):
    """Shows one document. See the module's docstring; the signals tell what the reader chose."""

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
        self.marks_version = 0
        self._shown_span: Span | None = None  # as it was painted
        self._inks = Inks()
        self._pointing = Mouse(self, self)
        self._pointing.link_drawn.connect(self.link_drawn)
        self._touch = Touch(self, self)
        self._hits: PaintedHits | None = None
        self._hit_now: Range | None = None
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

    # -- inner work ---------------------------------------------------------------------------------------------

    # -- what the mouse asks for (`pointer.Pointed`) ------------------------------------------------------------

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

    def _handle_of(self, span: Span) -> QPointF | None:
        return handle_of(span, self._page.visible(), self._column.left()) if self._page else None

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
