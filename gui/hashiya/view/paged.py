"""A page of text in a scroll area: fitting it to the window, the scroll bar, the wheel, the margin and the overview.

What is selected, marked and painted is the reader's affair (`reader`).
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QToolTip, QWidget

from hashiya.model.span import Range, Span
from hashiya.text.bidi import RTL, Direction
from hashiya.view import fonts
from hashiya.view.caret import boundary
from hashiya.view.layout import Typesetting
from hashiya.view.margin import CARD_SPACE, Card
from hashiya.view.margin_notes import MarginNotes, column_beside_cards, room_for_column
from hashiya.view.overview import WIDTH, Overview
from hashiya.view.page import Page
from hashiya.view.paint import PaintContext
from hashiya.view.partly import Rows, cards_area, region_of, rows_of, rows_of_fresh_marks
from hashiya.view.style import LARGEST, SMALLEST, ReadingStyle, Showing
from hashiya.view.threads import Gutter, MarginThreads, Thread
from hashiya.view.viewport import own_viewport

_NARROWEST = 0.74
"""The share of its measure to which a column may shrink to make room for the margin's cards."""

_MARGIN = 36
"""Least space between the text and the window's edge (pixels)."""

SAMPLE = "\u0648\u0627\u0644\u0645\u062f\u0646 \u0648\u0627\u0644\u0623\u062d\u064a\u0627\u0621 the towns and quarters"
"""Letters whose average width makes the measure."""


class PagedView(QAbstractScrollArea):
    """Scrolls the page of one document, set in one style."""

    style_changed = Signal(object)
    """The text is set in another `ReadingStyle`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._style = ReadingStyle()
        self._showing = Showing()
        self.language = "ar"
        self._column = QRectF()
        self._wheel_rest = 0.0
        own_viewport(self)
        self.viewport().setMouseTracking(True)
        self._margin = MarginNotes(self.viewport())
        self._threads = MarginThreads()
        self._overview = Overview(self)
        self._overview.place_asked.connect(self._on_place_asked)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setAccessibleName(QCoreApplication.translate("Reader", "Scroll bar of the text"))
        self.verticalScrollBar().actionTriggered.connect(self._on_bar_action)
        self._set_text_direction(RTL)

    def set_style(self, style: ReadingStyle) -> None:
        """Set the text in *style*; the line at the top stays."""
        size = min(max(style.size, SMALLEST), LARGEST)
        self._style = replace(style, size=size)
        self._fit()
        self.viewport().update()
        self.style_changed.emit(self._style)

    def style_now(self) -> ReadingStyle:
        """The style the text is set in."""
        return self._style

    def zoom(self, step: float) -> None:
        """Make the type larger (smaller if negative) by *step* points."""
        self.set_style(replace(self._style, size=self._style.size + step))

    def page(self) -> Page | None:
        """The page in sight, for painters and tests; None without a document."""
        return self._page

    def column(self) -> QRectF:
        """The column of text in the viewport (pixels)."""
        return QRectF(self._column)

    def _gutter(self) -> Gutter:
        """Where threads run: between the text and the cards, or where the cards would be."""
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        edge = self._column.left() if left else self.viewport().width() - self._column.right()
        return Gutter.beside(self._column, min(CARD_SPACE, edge) - 3.0, left=left)

    def look_at(self, point: QPointF, span: str) -> None:
        """The mouse is at *point* (pixels in the viewport), over that span of the text (an id, "" for none)."""
        found = self._in_margin(point)
        under = found.links[0].id if isinstance(found, Thread) else found.span.id if found else span
        if under != self._threads.under_mouse:
            self._threads.under_mouse = under
            if self._threads.links is not None:
                self.viewport().update()

    # -- inner work ---------------------------------------------------------------------------------------------

    def _set_text_direction(self, direction: Direction) -> None:
        rtl = direction == RTL
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def _fit(self) -> None:
        """Fit the typesetting to the window."""
        font = fonts.reading_font(self.language, self._style.family, self._style.size)
        strip = WIDTH if self._showing.overview else 0
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setViewportMargins(0 if right else strip, 0, strip if right else 0, 0)
        frame = self.viewport().geometry()
        self._overview.setGeometry(
            frame.right() + 1 if right else frame.left() - strip, frame.top(), strip, frame.height()
        )
        width = float(self.viewport().width())
        column = max(80.0, width - 2 * _MARGIN)
        if self._style.measure:
            letter = fonts.metrics(font, SAMPLE).horizontalAdvance(SAMPLE) / len(SAMPLE)
            column = min(column, float(round(letter * self._style.measure)))
        left = float(round((width - column) / 2))
        self._margin.left = None
        if self._showing.margin:
            # The text gives way to its margin, but not below what reads well.
            narrower = max(column * _NARROWEST, min(column, room_for_column(width)))
            if places := column_beside_cards(width, narrower, right=not right):
                column, (left, self._margin.left) = narrower, places
        self._column = QRectF(left, 0, column, self.viewport().height())
        if self._page is not None:
            self._page.set_setting(Typesetting.of(self._style, font, column), float(self.viewport().height()))
        self._sync_bar()

    def _in_margin(self, point: QPointF) -> Card | Thread | None:
        """The card or the thread under *point* (pixels in the viewport)."""
        return (self._margin.card_at(point) or self._threads.at(point)) if self._page is not None else None

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        if self._page is None:
            bar.setRange(0, 0)
            return
        value, maximum, step = self._page.bar()
        bar.setRange(0, maximum)
        bar.setPageStep(step)
        bar.setValue(value)

    def _scroll(self, pixels: float) -> None:
        if self._page is not None:
            self._page.scroll_by(pixels)
            self._sync_bar()
            self.viewport().update()

    # -- painting again what has changed ------------------------------------------------------------------------

    def _repaint_lines(self, ranges: Sequence[Range | None], *, tied: bool = False) -> None:
        """Have the lines of *ranges* (code points; None: of what is not known) painted again; *tied*: and what leads
        from there to the cards."""
        if self._page is None or None in ranges:
            self.viewport().update()
        else:
            self._repaint(rows_of(self._page.visible(), [one for one in ranges if one], tied=tied), cards=tied)

    def _repaint_marks(self, context: PaintContext, selected: Span | None) -> None:
        """Have the marks that are others painted again; everything if the selected span is not as it was painted."""
        if self._page is None or context.selected != selected:
            self.viewport().update()
        else:
            visible = self._page.visible()
            tie = [(selected.start, selected.end)] if selected else []  # other cards may have moved its card
            rows = rows_of_fresh_marks(visible, context, self._column.height())
            self._repaint(rows + rows_of(visible, tie, tied=True), cards=True)

    def _repaint(self, rows: list[Rows], *, cards: bool) -> None:
        """Have *rows*, and the *cards*, painted again; all of it where more may have changed than can be told."""
        viewport = self.viewport()
        if self._threads.any_shown or self._showing.hidden or self._moves_about():
            viewport.update()
        else:
            region = region_of(rows, viewport.width())
            viewport.update(region + self._cards_area() if cards else region)

    def _moves_about(self) -> bool:
        """Whether something stands over the text that may be elsewhere by now."""
        return False

    def _cards_area(self) -> QRect:
        return cards_area(self._margin.left, self._column, self.viewport().width())

    def _on_place_asked(self, position: int) -> None:
        if self._page is not None:
            self._page.scroll_to(boundary(self._page, position, up=False), 0.3)
            self._sync_bar()
            self.viewport().update()

    def _on_bar_action(self, action: int) -> None:
        if self._page is None:
            return
        kinds = QAbstractSlider.SliderAction
        pitch = self._page.setting.pitch
        steps = {
            kinds.SliderSingleStepAdd.value: pitch,
            kinds.SliderSingleStepSub.value: -pitch,
            kinds.SliderPageStepAdd.value: self.viewport().height() - pitch,
            kinds.SliderPageStepSub.value: pitch - self.viewport().height(),
        }
        bar = self.verticalScrollBar()
        if action in steps:
            self._page.scroll_by(steps[action])
            bar.setSliderPosition(self._page.bar()[0])
        else:
            self._page.set_bar(bar.sliderPosition())
        self.viewport().update()

    # -- Qt's own names -----------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Over a thread a tip says which link it is; a mouse that left is over nothing."""
        if event.type() == QEvent.Type.Leave:
            self.look_at(QPointF(-1, -1), "")
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            thread = self._threads.at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), thread.words if thread else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or, with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel_rest += event.angleDelta().y() / 120
            steps = int(self._wheel_rest)
            self._wheel_rest -= steps
            if steps:
                self.zoom(steps)
        elif self._page is not None:
            pixels = event.pixelDelta().y()
            lines = event.angleDelta().y() / 120 * QGuiApplication.styleHints().wheelScrollLines()
            self._scroll(-pixels if pixels else -lines * self._page.setting.pitch * 0.75)
        event.accept()
