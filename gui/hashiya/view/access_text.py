"""The text that a screen reader is shown: the neighbourhood of the caret, in an unseen editor of Qt's.

Qt asks an accessible text for all of its characters again and again, so a text of 100 MB is never handed over whole.
And selection and attributes (the direction among them) cannot be answered from Python: Qt's own editor answers them.
Offsets of a screen reader are UTF-16 units of the stretch; those of the document stay code points.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from hashiya.model.span_index import Spans
from hashiya.text.bidi import RTL
from hashiya.text.offsets import Utf16Offsets
from hashiya.view.access_marks import format_runs
from hashiya.view.layout import Typesetting
from hashiya.view.page import Page, Placed
from hashiya.view.style import Inks

REACH: Final = 8000
"""Code points on each side of the caret that are shown, more or less: some minutes of speech."""

NEAR: Final = 1000
"""With fewer code points than this between the caret and an end of the stretch, another stretch is made."""

_FRAMES: Final = str.maketrans({"\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""Noncharacters with which QTextDocument marks frames: it would take them for its own."""


class Stretch:
    """Whole units of a page around a position, as one text: a line of it is a unit, so a cut shows as a line's end."""

    def __init__(self, page: Page, position: int) -> None:
        self.page = page
        paragraphs = page.paragraphs
        units = [paragraphs.at(position)]
        while position - units[0].start < REACH and (before := paragraphs.before(units[0])):
            units.insert(0, before)
        while units[-1].end - position < REACH and (after := paragraphs.after(units[-1])):
            units.append(after)
        self.units = units
        texts = [page.text[unit.start : unit.stop].translate(_FRAMES) for unit in units]
        self.text = "\n".join(texts)
        self._starts = [unit.start for unit in units]
        self._converters = [Utf16Offsets(text) for text in texts]
        self._offsets = [0]
        for converter in self._converters[:-1]:
            self._offsets.append(self._offsets[-1] + converter.length + 1)

    def suits(self, page: Page, position: int) -> bool:
        """Whether *position* of *page* lies inside, with enough on both sides of it."""
        first, last = self.units[0], self.units[-1]
        before = position - first.start >= (NEAR if first.start else 0)
        after = position <= (last.end - NEAR if last.end < len(page.text) else last.end)
        return page is self.page and before and after

    def offset(self, position: int) -> int:
        """Offset in the stretch (UTF-16) of the document's code point *position*, the nearest one outside."""
        row = max(0, bisect_right(self._starts, position) - 1)
        unit = self.units[row]
        inside = min(max(position, unit.start), unit.stop) - unit.start
        return self._offsets[row] + self._converters[row].to_utf16(inside)

    def position(self, offset: int) -> int:
        """The document's code point at *offset* (UTF-16 units of the stretch)."""
        row = bisect_right(self._offsets, offset) - 1
        inside = min(offset - self._offsets[row], self._converters[row].length)
        return self._starts[row] + self._converters[row].to_code_point(inside)

    def row_of(self, start: int) -> int | None:
        """Which of the units starts at the code point *start*; None if none does."""
        row = bisect_right(self._starts, start) - 1
        return row if row >= 0 and self._starts[row] == start else None


def _document(stretch: Stretch, setting: Typesetting, parent: QObject) -> QTextDocument:
    """The stretch set as the page is, so that lines break and letters stand where the eye sees them."""
    document = QTextDocument(parent)
    document.setDocumentMargin(0)
    document.setDefaultFont(setting.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(setting.body * 2)
    document.setDefaultTextOption(option)
    document.setPlainText(stretch.text)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    for unit in stretch.units:
        rtl = stretch.page.paragraphs.direction(unit) == RTL
        form = QTextBlockFormat()
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        form.setAlignment(Qt.AlignmentFlag.AlignJustify if setting.justified else Qt.AlignmentFlag.AlignLeading)
        empty = unit.start == unit.stop
        pitch = setting.pitch * 0.6 if empty and unit.last else setting.pitch
        form.setLineHeight(pitch, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setBottomMargin(setting.gap if unit.last and not empty else 0.0)
        cursor.setPosition(block.position())
        cursor.setBlockFormat(form)
        block = block.next()
    cursor.endEditBlock()
    return document


class Shadow(QTextEdit):
    """The unseen editor. Never shown and never painted; it answers Qt's questions about text and geometry."""

    chosen = Signal(int, int)
    """A screen reader moved the caret or selected: anchor and caret in code points of the document."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.stretch: Stretch | None = None
        self._setting: Typesetting | None = None
        self._marked: tuple[QTextDocument | None, int] = (None, 0)
        self._own: QTextDocument | None = None
        self._following = False
        self.cursorPositionChanged.connect(self._on_moved)
        self.selectionChanged.connect(self._on_moved)

    def follow(self, page: Page | None, anchor: int, caret: int) -> None:
        """Show the neighbourhood of *caret* (code points), with what lies between it and *anchor* selected."""
        self._following = True
        try:
            self._follow(page, anchor, caret)
        finally:
            self._following = False

    def _follow(self, page: Page | None, anchor: int, caret: int) -> None:
        if page is None:
            if self.stretch is not None:
                self.stretch = None
                self._take(QTextDocument(self))
            return
        if self.stretch is None or not self.stretch.suits(page, caret):
            self.stretch, self._setting = Stretch(page, caret), None
        if self._setting != page.setting:
            self._setting = page.setting
            self.setLineWrapColumnOrWidth(round(page.setting.width))
            self._take(_document(self.stretch, page.setting, self))
        low, high = self.stretch.offset(anchor), self.stretch.offset(caret)
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (low, high):
            cursor.setPosition(low)
            cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setValue(0)  # unseen, it has no size, and scrolls to its caret

    def mark(self, spans: Spans, inks: Inks, version: int) -> None:
        """Make runs of the text where *spans* are; *version* tells when they are others than before."""
        if self.stretch is not None and self._marked != (self._own, version) and self._own is not None:
            self._marked = (self._own, version)
            self._following = True
            try:
                format_runs(self._own, self.stretch, spans, inks)
            finally:
                self._following = False

    def stand(self, visible: list[Placed], origin: QPointF) -> None:
        """Stand so that what is *visible* of the stretch lies over itself; *origin* is that of its column (pixels)."""
        if self.stretch is None:
            return
        places = ((self.stretch.row_of(placed.unit.start), placed) for placed in visible)
        row, placed = next(((row, placed) for row, placed in places if row is not None), (None, None))
        if row is None or placed is None:
            return
        document, setting = self.document(), placed.layout.setting
        block = document.findBlockByNumber(row)
        document.documentLayout().blockBoundingRect(block)  # Qt lays out on demand
        line = block.layout().lineAt(0)
        baseline = block.layout().position().y() + line.y() + line.ascent()
        # Qt places a letter's rectangle to the right of where the letter starts; in a line that runs to the left that
        # is where the letter before it stands. Half a letter more or less remains.
        letter = line.naturalTextWidth() / max(line.textLength(), 1) if placed.layout.rtl else 0.0
        at = (origin + QPointF(-letter, placed.top + setting.rise + setting.ascent - baseline)).toPoint()
        size = document.size().toSize()
        self.setGeometry(at.x(), at.y(), max(size.width(), 1), max(size.height(), 1))

    def _take(self, document: QTextDocument) -> None:
        before, self._own = self._own, document
        self.setDocument(document)  # which deletes the one that the editor was born with
        if before is not None:
            before.deleteLater()

    def _on_moved(self) -> None:
        if not self._following and self.stretch is not None:
            cursor = self.textCursor()
            self.chosen.emit(self.stretch.position(cursor.anchor()), self.stretch.position(cursor.position()))

    def event(self, event: QEvent) -> bool:
        """The application's font is not for the shadow: its document has the page's."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            return True
        return super().event(event)
