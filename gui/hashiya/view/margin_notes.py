"""The margin at work: which cards are in sight, which one is under the mouse, which note is being written."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hashiya.model.span import Span
from hashiya.view import fonts
from hashiya.view.margin import CARD_SPACE, CARD_WIDTH, Card, MarginFonts, note_rect, paint_cards, place_cards
from hashiya.view.page import Placed
from hashiya.view.style import Inks

_EDGE = 18.0


def room_for_column(width: float) -> float:
    """How wide a column may be in a window of *width* that shows cards, too (pixels)."""
    return width - CARD_SPACE - CARD_WIDTH - 2 * _EDGE


def column_beside_cards(width: float, column: float, *, right: bool) -> tuple[float, float] | None:
    """``(left of the column, left of the cards)`` in a window of *width*; None if there is no room for both."""
    if column > room_for_column(width):
        return None
    together = column + CARD_SPACE + CARD_WIDTH
    left = round((width - together) / 2)
    return (left, left + column + CARD_SPACE) if right else (left + CARD_WIDTH + CARD_SPACE, left)


class MarginNotes(QObject):
    """Cards in a reader's viewport, and the editor that opens in one of them."""

    note_written = Signal(str, str)
    """Id of a span, and its new note."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._editor: QPlainTextEdit | None = None
        self._edited = self._before = ""
        self.left: float | None = None
        """Left edge of the cards (pixels in the viewport); None while there is no margin."""
        self.cards: list[Card] = []

    @cached_property
    def _fonts(self) -> MarginFonts:
        """Those of the cards; to measure them they are loaded."""
        bold = fonts.interface_font(8.5)
        bold.setWeight(QFont.Weight.DemiBold)
        return MarginFonts.of(bold, fonts.interface_font(8.5))

    def place(self, visible: list[Placed], spans: list[list[Span]], inks: Inks, selected: str) -> None:
        """Place the cards of what is in sight, in the words of *inks*; that of the span *selected* before others."""
        height, left, fonts_ = float(self._viewport.height()), self.left, self._fonts
        self.cards = [] if left is None else place_cards(visible, spans, left, height, inks, fonts_, selected)
        if self._editor is not None:
            card = self._card_of(self._edited)
            if card is None:
                self.finish()
            else:
                self._editor.setGeometry(note_rect(card, self._fonts).toRect())

    def paint(self, painter: QPainter, selected: str, column: QRectF, inks: Inks) -> None:
        """Paint the cards that were placed."""
        if not self.cards:
            return
        rtl = self._viewport.window().layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_cards(painter, self.cards, selected, column, inks, self._fonts, rtl)

    def card_at(self, point: QPointF) -> Card | None:
        """The card under *point* (pixels in the viewport)."""
        return next((card for card in self.cards if card.rect.adjusted(0, -2, 0, 2).contains(point)), None)

    def edit(self, span_id: str) -> bool:
        """Open the note on the card of that span for writing; return whether the card is in sight."""
        card = self._card_of(span_id)
        if card is None:
            return False
        self.finish()
        editor = QPlainTextEdit(self._viewport)
        editor.setAccessibleName(self.tr("Note"))
        editor.setPlaceholderText(self.tr("Note"))
        editor.setFont(self._fonts.note)
        editor.setTabChangesFocus(True)
        editor.setPlainText(card.span.note)
        editor.selectAll()
        editor.installEventFilter(self)
        editor.setGeometry(note_rect(card, self._fonts).toRect())
        self._editor, self._edited, self._before = editor, span_id, card.span.note
        editor.show()
        editor.setFocus()
        return True

    def finish(self) -> None:
        """Close the editor; tell the note if it was changed."""
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.removeEventFilter(self)
        note, span_id, self._edited = editor.toPlainText().strip(), self._edited, ""
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if note != self._before:  # also where the card went out of sight while its note was written
            self.note_written.emit(span_id, note)
        if had_focus and (reader := self._viewport.parentWidget()):
            reader.setFocus()

    def _card_of(self, span_id: str) -> Card | None:
        return next((card for card in self.cards if card.span.id == span_id), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape keep the note, and so does going elsewhere; Shift+Enter breaks the line."""
        if watched is self._editor and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() == Qt.Key.Key_Escape or (enter and event.modifiers() != Qt.KeyboardModifier.ShiftModifier):
                self.finish()
                return True
        if watched is self._editor and event.type() == QEvent.Type.FocusOut:
            self.finish()
        return super().eventFilter(watched, event)
