"""The margin: beside the text, at the height of its line, what each span is and what was noted about it.

Cards stand on the outer side, one under another where they would overlap; when a line has more than there is room
for, the rest becomes a count. Geometry and paint only; the note's editor is a widget of the reader.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from msgspec import Struct
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTextOption

from hashiya.model.span import Span
from hashiya.text.bidi import RTL, first_strong
from hashiya.view.layout import UnitLayout
from hashiya.view.page import Placed
from hashiya.view.patterns import paint_lines
from hashiya.view.style import Inks

CARD_WIDTH = 176.0
"""Width of a card (pixels)."""

CARD_SPACE = 26.0
"""Between the text and the cards (pixels)."""

_GAP = 6.0
_INSET = 9.0
DRIFT = 2.2
"""A card may stand this many lines below its own before it is counted instead."""


class Card(Struct, frozen=True):
    """One card: its rectangle in the window (pixels), and its span."""

    rect: QRectF
    span: Span
    line: float
    """Middle of the line in which the span starts."""
    note: str = ""
    """What stands under the label."""
    more: int = 0
    """Cards left out after this one."""


class _KeptStarts(Struct, frozen=True):
    spans: list[Span]
    starts: list[tuple[int, list[Span]]]


class MarginFonts(Struct, frozen=True):
    """The fonts of the cards: the label's, and the note's."""

    title: QFont
    note: QFont
    title_height: float
    note_height: float
    """Heights of a line of each (pixels)."""
    title_key: str
    note_key: str
    """The fonts as strings."""

    @staticmethod
    def of(title: QFont, note: QFont) -> MarginFonts:
        """The fonts with their heights."""
        heights = QFontMetricsF(title).height(), QFontMetricsF(note).height()
        return MarginFonts(title, note, *heights, title.key(), note.key())


def note_of(span: Span, inks: Inks) -> str:
    """What stands under the label on a span's card: what its fields say, and its note."""
    note = span.note.strip()
    values = inks.values(span) if span.fields else ""  # a page has hundreds that have none
    return f"{values}\n{note}" if values and note else values or note


def place_cards(
    visible: list[Placed],
    spans_by_unit: Iterable[list[Span]],
    left: float,
    height: float,
    inks: Inks,
    fonts: MarginFonts,
    selected: str = "",
) -> list[Card]:
    """The cards of the spans that start in a window of *height*; *left* is the cards' left edge in it (pixels). That of
    the *selected* span is never left out: where there is no room for it, those before it are."""
    found: list[tuple[float, float, Span, float, str]] = []
    more: dict[int, int] = {}  # how many cards are left out after which one
    floor = float("-inf")
    bare = fonts.title_height + 4.0
    for placed, spans in zip(visible, spans_by_unit, strict=True):
        setting = placed.layout.setting
        above, middle, drift = placed.top + setting.rise, setting.body / 2, DRIFT * setting.pitch
        for line, starting in _starts(placed.layout, spans):
            top = above + line * setting.pitch
            if top > height:
                break
            for place, span in enumerate(starting):
                at = top if top > floor else floor
                out = 0
                if at - top > drift and found:
                    out = len(starting) - place
                    chosen = next((one for one in starting[place:] if one.id == selected), None) if selected else None
                    if chosen is None:
                        more[len(found) - 1] = more.get(len(found) - 1, 0) + out
                        break
                    span, at, out = chosen, top, out - 1
                    while found and found[-1][0] + found[-1][1] + _GAP > top:
                        found.pop()
                        out += 1 + more.pop(len(found), 0)
                note = note_of(span, inks)
                high = _height(note, fonts) if note else bare
                found.append((at, high, span, top + middle, note))
                floor = at + high + _GAP
                if out:
                    more[len(found) - 1] = out
                    break
    return [
        Card(QRectF(left, at, CARD_WIDTH, high), span, line, note, more.get(place, 0))
        for place, (at, high, span, line, note) in enumerate(found)
        if at + high > 0
    ]


def _starts(layout: UnitLayout, spans: list[Span]) -> list[tuple[int, list[Span]]]:
    """Those of *spans* that start on the unit, by lines, in text order; kept as long as the spans are the same."""
    known = layout.kept.get("starts")
    if not isinstance(known, _KeptStarts) or known.spans is not spans:
        end = layout.start + max(1, len(layout))
        first = layout.start
        starting = [span for span in spans if first <= span.ranges[0][0] < end]
        lines = groupby(starting, lambda span: layout.line_of(span.ranges[0][0] - first))
        known = layout.kept["starts"] = _KeptStarts(spans, [(line, list(those)) for line, those in lines])
    return known.starts


def _height(note: str, fonts: MarginFonts) -> float:
    height = fonts.title_height + 4.0
    if note:
        lines = min(3, len(_lines(note, fonts.note_key)))
        height += lines * fonts.note_height
    return height


@lru_cache(maxsize=512)
def _lines(note: str, font: str) -> list[str]:
    """*note* broken into lines of a card's width, in the *font* of that key; not to be changed."""
    drawn = QFont()
    drawn.fromString(font)
    metrics = QFontMetricsF(drawn)
    lines: list[str] = []
    for paragraph in note.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > CARD_WIDTH - 2 * _INSET:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def note_rect(card: Card, fonts: MarginFonts) -> QRectF:
    """Where a card's note is edited (pixels in the window)."""
    title = fonts.title_height + 2.0
    height = max(card.rect.height() - title, fonts.note_height * 3 + 8)
    return QRectF(card.rect.left() + 2, card.rect.top() + title, card.rect.width() - 4, height)


def paint_cards(
    painter: QPainter, cards: list[Card], selected: str, column: QRectF, inks: Inks, fonts: MarginFonts, rtl: bool
) -> None:
    """Paint the cards; *rtl* is the interface's direction. The selected one is tied to its text by a line."""
    painter.setFont(fonts.title)
    by_label: dict[str, list[Card]] = {}
    for card in cards:
        if card.span.id == selected:
            _paint_chosen(painter, card, column, inks)
        by_label.setdefault(card.span.label, []).append(card)
    write, room = painter.drawStaticText, CARD_WIDTH - 2.0
    for label, those in by_label.items():
        known, bars = inks.label(label), []
        titles: dict[int, QStaticText] = {}
        painter.setPen(known.ink)
        for card in those:
            rect, more = card.rect, card.more
            left, top = rect.x(), rect.y()
            words = titles.get(more)
            if words is None:
                words = titles[more] = _title_of(known.title, more, fonts, rtl)
            write(QPointF(left + _INSET, top + 1), words)
            bars.append(QRectF(left + room if rtl else left, top, 2, rect.height()))
        paint_lines(painter, bars, known.pattern, known.ink, upright=True)
    for card in cards:
        if card.note:
            _paint_note(painter, card, inks, fonts, rtl)


def _paint_chosen(painter: QPainter, card: Card, column: QRectF, inks: Inks) -> None:
    """What shows a card to be that of the selected span: its ground, and the line to its text."""
    ink = inks.label(card.span.label).ink
    _paint_tie(painter, card, column, ink)
    wash = QColor(ink)
    wash.setAlphaF(0.16 if inks.dark else 0.1)
    painter.setPen(QPen(ink, 2.0) if inks.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if inks.outlined else wash)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.drawRoundedRect(card.rect, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_tie(painter: QPainter, card: Card, column: QRectF, ink: QColor) -> None:
    """From the card to the edge of the column, at the height of the line in which the span starts."""
    outer_right = card.rect.left() > column.center().x()
    edge = card.rect.left() if outer_right else card.rect.right()
    near = column.right() + 4 if outer_right else column.left() - 4
    middle = card.rect.top() + 9
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(ink, 1.2))
    bend = near + (edge - near) * 0.5
    painter.drawPolyline(
        [QPointF(edge, middle), QPointF(bend, middle), QPointF(bend, card.line), QPointF(near, card.line)]
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _title_of(title: str, more: int, fonts: MarginFonts, rtl: bool) -> QStaticText:
    """A label's *title* on a card, with the count of those left out after it."""
    count = f"  \u2068+{QLocale().toString(more)}\u2069" if more else ""
    return _title(title + count, rtl, CARD_WIDTH - 2 * _INSET, fonts.title_key)


def _paint_note(painter: QPainter, card: Card, inks: Inks, fonts: MarginFonts, interface_rtl: bool) -> None:
    """Paint what stands under the label; the painter has the titles' font before and after it."""
    rect = card.rect
    inner = rect.adjusted(_INSET, 0, -_INSET, 0)
    painter.setPen(inks.quiet)
    painter.setFont(fonts.note)
    metrics = QFontMetricsF(fonts.note)
    lines = _lines(card.note, fonts.note_key)
    shown = lines[:3]
    if len(lines) > 3:
        shown[2] += "\u2026"
    top = rect.top() + fonts.title_height + 2
    for line in shown:
        strong = first_strong(line)
        own_rtl = strong == RTL if strong else interface_rtl
        option = _line_option(interface_rtl, own_rtl)
        elided = metrics.elidedText(line, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(QRectF(inner.left(), top, inner.width(), metrics.height()), elided, option)
        top += metrics.height()
    painter.setFont(fonts.title)


@lru_cache(maxsize=256)
def _title(title: str, rtl: bool, width: float, font: str) -> QStaticText:
    """*title*, no wider than *width*, on the side where a line begins; set once, since a page shows many."""
    drawn = QFont()
    drawn.fromString(font)
    words = QStaticText(QFontMetricsF(drawn).elidedText(title, Qt.TextElideMode.ElideRight, width))
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setTextOption(_line_option(rtl, rtl))
    words.setTextWidth(width)
    words.prepare(font=drawn)
    return words


def _line_option(at_right: bool, rtl: bool) -> QTextOption:
    """How one line of a card is set: at which side, in which direction."""
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option
