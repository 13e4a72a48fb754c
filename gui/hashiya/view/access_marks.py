"""The spans around the caret for those who listen: as runs of the text that a screen reader reads, and as things in it.

Qt says of a text what its formats say, and nothing else: `QAccessibleTextInterface.attributes` cannot be answered from
Python. So the unseen editor (`access_text`) has formats where the reader has marks: a run begins and ends where a span
does. What the formats cannot say, label, note and fields, is said by a thing of the tree for each span. None of it
is painted, and none of it is made while nobody listens.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QLocale, QObject, QRect, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleObject,
    QColor,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from shiboken6 import VoidPtr

from hashiya.model.span import Span
from hashiya.model.span_index import Spans
from hashiya.view.access import span_words, told_text
from hashiya.view.paint import tint
from hashiya.view.style import Inks

if TYPE_CHECKING:
    from hashiya.view.access_text import Stretch
    from hashiya.view.reader import Reader

MOST: Final = 500
"""Spans around the caret that are things of the tree."""

_LINES: Final = (
    QTextCharFormat.UnderlineStyle.SingleUnderline,
    QTextCharFormat.UnderlineStyle.DashUnderline,
    QTextCharFormat.UnderlineStyle.DotLine,
    QTextCharFormat.UnderlineStyle.WaveUnderline,
    QTextCharFormat.UnderlineStyle.DashDotLine,
    QTextCharFormat.UnderlineStyle.DashDotDotLine,
)
"""What comes nearest to the patterns of labels (`patterns.PATTERNS`) among the lines that have names."""


# -- runs of the text ------------------------------------------------------------------------------------------------


def runs(stretch: Stretch, spans: Spans) -> list[tuple[int, int, list[Span]]]:
    """``(start, end, spans)`` of each marked run of *stretch* (UTF-16 units of it), the innermost span last."""
    first, last = stretch.units[0].start, stretch.units[-1].end
    edges: dict[int, tuple[list[Span], list[Span]]] = {}
    for span in spans.between(first, last):
        for start, end in span.ranges:
            low, high = stretch.offset(start), stretch.offset(end)
            if low < high:
                edges.setdefault(low, ([], []))[0].append(span)
                edges.setdefault(high, ([], []))[1].append(span)
    found: list[tuple[int, int, list[Span]]] = []
    inside: list[Span] = []
    before = 0
    for offset in sorted(edges):
        if inside:
            found.append((before, offset, inside))
        begun, ended = edges[offset]
        gone = {span.id for span in ended}
        inside = [span for span in inside if span.id not in gone] + begun
        before = offset
    return found


def format_runs(document: QTextDocument, stretch: Stretch, spans: Spans, inks: Inks) -> None:
    """Give the runs of *document*, which shows *stretch*, formats that tell them apart: ground and line of the
    innermost label. Two runs that look alike but belong to other spans stay two."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    plain = QTextCharFormat()
    plain.setFont(document.defaultFont())
    cursor.setCharFormat(plain)
    for start, end, inside in runs(stretch, spans):
        known = inks.label(inside[-1].label)
        form = QTextCharFormat(plain)
        form.setBackground(_mixed(tint(inks, inside[-1].label), inks.ground))
        form.setUnderlineStyle(_LINES[known.pattern % len(_LINES)])
        form.setUnderlineColor(known.ink)
        form.setProperty(QTextFormat.Property.UserProperty.value, " ".join(span.id for span in inside))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
    cursor.endEditBlock()


def _mixed(wash: QColor, ground: QColor) -> QColor:
    """*wash* as it looks on *ground*: a screen reader is told colours without their strength."""
    share = wash.alphaF()
    colours = ((wash.red(), ground.red()), (wash.green(), ground.green()), (wash.blue(), ground.blue()))
    return QColor(*(round(over * share + under * (1 - share)) for over, under in colours))


# -- things of the tree ----------------------------------------------------------------------------------------------


class Mark(QObject):
    """One span of a reader, as a thing of the tree."""

    def __init__(self, reader: Reader, span_id: str) -> None:
        super().__init__(reader)
        self.reader = reader
        self.span_id = span_id

    @property
    def span(self) -> Span | None:
        """The span, unless it is gone."""
        return self.reader.spans().get(self.span_id)


class Marks:
    """The things for the spans of one stretch; made when they are first asked for, and again when spans change."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._made: dict[str, Mark] = {}
        self._known: tuple[object, int] | None = None
        self._interfaces: list[QAccessibleInterface] = []

    def of(self, stretch: Stretch | None) -> list[QAccessibleInterface]:
        """The interfaces of the spans of *stretch*, in text order."""
        known = (stretch, self._reader.marks_version)
        if known != self._known:
            self._known = known
            self._renew([] if stretch is None else self._spans(stretch))
        return self._interfaces

    def _spans(self, stretch: Stretch) -> list[Span]:
        return self._reader.spans().between(stretch.units[0].start, stretch.units[-1].end)[:MOST]

    def _renew(self, spans: list[Span]) -> None:
        before, self._made = self._made, {}
        for span in spans:
            known = before.pop(span.id) if span.id in before else None
            self._made[span.id] = known or Mark(self._reader, span.id)
        for gone in before.values():
            gone.deleteLater()
        found = (QAccessible.queryAccessibleInterface(mark) for mark in self._made.values())
        self._interfaces = [interface for interface in found if interface is not None]


class MarkAccess(QAccessibleObject):
    """What assistive technology sees of a span: its label and text, its note and fields, where it stands."""

    def __init__(self, mark: Mark) -> None:
        super().__init__(mark)
        self._mark = mark
        self._action = _Choosing(mark)

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """It can be chosen, and nothing else."""
        return self._action if t == QAccessible.InterfaceType.ActionInterface else VoidPtr(0)

    def parent(self) -> QAccessibleInterface:
        """The reader."""
        return QAccessible.queryAccessibleInterface(self._mark.reader)

    def role(self) -> QAccessible.Role:
        """A note in a text."""
        return QAccessible.Role.Note

    def text(self, t: QAccessible.Text) -> str:
        """Its name is what is said when the caret comes to it; its description is the note, then the fields."""
        span = self._mark.span
        if span is None:
            return ""
        inks = self._mark.reader.inks()
        if t == QAccessible.Text.Name:
            return f"{span_words(span, inks)}: {told_text(span)}"
        if t == QAccessible.Text.Description:
            return "\n".join(filter(None, (span.note.strip(), inks.values(span))))
        return ""

    def state(self) -> QAccessible.State:
        """Whether it is selected and in sight."""
        state = QAccessible.State()
        mark = self._mark
        for name, answer in (
            ("selectable", True),
            ("selected", mark.reader.selected_span() == mark.span_id),
            ("readOnly", True),
            ("offscreen", self.rect().isEmpty()),
            ("invalid", mark.span is None),
        ):
            setattr(state, name, answer)
        return state

    def rect(self) -> QRect:
        """Where it is painted (pixels of the screen); an empty rectangle out of sight."""
        span, reader = self._mark.span, self._mark.reader
        page = reader.page()
        if span is None or page is None:
            return QRect()
        whole, left = QRectF(), reader.column().left()
        for placed in page.visible():
            unit, layout = placed.unit, placed.layout
            for start, end in span.ranges:
                for line, low, high in layout.rects(max(start - unit.start, 0), min(end - unit.start, len(layout))):
                    top = placed.top + layout.line_top(line) + layout.setting.rise
                    whole |= QRectF(left + low, top, high - low, layout.setting.body)
        shown = whole.toAlignedRect() & reader.viewport().rect()
        return QRect(reader.viewport().mapToGlobal(shown.topLeft()), shown.size()) if not shown.isEmpty() else QRect()

    def childCount(self) -> int:
        """It has none."""
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        """It has none."""
        return None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """It has none."""
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """It has none."""
        return None  # type: ignore[return-value]


class _Choosing(QAccessibleActionInterface):
    """A screen reader may select the span."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark

    def actionNames(self) -> list[str]:
        return [QAccessibleActionInterface.pressAction()]

    def doAction(self, name: str) -> None:
        try:
            self._mark.reader.select_span(self._mark.span_id)
        except Exception:  # one that left this method would take the program down with it
            sys.excepthook(*sys.exc_info())

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class Language(QAccessibleAttributesInterface):
    """Tells a screen reader in which language to speak a reader's text."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self._reader = reader

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        return QLocale(self._reader.language) if key == QAccessible.Attribute.Locale else None
