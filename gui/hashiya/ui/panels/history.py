"""The parts of the history's dialog: the list of what was done, and a step with what was there before and after."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QTextEdit, QWidget

from hashiya.model.history import Entry
from hashiya.ui.change_words import ChangeWords, Row, when_words
from hashiya.ui.isolates import isolated
from hashiya.ui.models.history import ENTRY, HistoryRows, Index
from hashiya.ui.panels.rows import Row as Card
from hashiya.ui.panels.rows import smaller
from hashiya.ui.panels.tall_list import TallList
from hashiya.ui.typeset import paint_sentence

translate = QCoreApplication.translate

_PAD: Final = 10
_NOTHING: Final = "\u2013"


class _Entry(Card):
    """What was done; below it who did it and when, and what became of it."""

    def __init__(self, view: HistoryList) -> None:
        super().__init__(view)
        self._list = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        palette, told, rtl = QApplication.palette(), self._list.rows_.told(index.row()), self._list.isRightToLeft()
        quiet = palette.placeholderText().color()
        painter.save()
        card = QRectF(option.rect).adjusted(4, 1, -4, -1)
        self._ground(painter, option, index, card, raised=False)  # the list is as light as a raised row
        inner = card.adjusted(_PAD, 4, -_PAD, -4)
        font, small = QFont(option.font), smaller(option.font)
        faded = bool(told.fate) and entry.state != "final"
        height = QFontMetrics(font).lineSpacing()
        upper = QRectF(inner.left(), inner.top(), inner.width(), height)
        paint_sentence(painter, upper, told.what, font, quiet if faded else palette.text().color(), rtl)
        lower = QRectF(inner.left(), inner.bottom() - height, inner.width(), height)
        room = 0.0
        if told.fate:
            room = QFontMetrics(small).horizontalAdvance(told.fate) + 12
            x = lower.left() if rtl else lower.right() - room + 12
            paint_sentence(painter, QRectF(x, lower.top(), room, height), told.fate, small, quiet, not rtl)
        left = lower.left() + (room if rtl else 0)
        paint_sentence(
            painter, QRectF(left, lower.top(), lower.width() - room, height), when_words(entry), small, quiet, rtl
        )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).lineSpacing() + 14)


class HistoryList(TallList):
    """The entries; asks its rows for more when somebody comes near their end."""

    words_asked = Signal()
    """Enter or a double click: to the words of the step."""

    def __init__(self, rows: HistoryRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_ = rows
        self.setModel(rows)
        self.setItemDelegate(_Entry(self))
        self.setProperty("framed", True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        rows.rowsInserted.connect(self.updateGeometries)
        self.doubleClicked.connect(self.words_asked)

    def _look_ahead(self) -> None:
        self.rows_.want((self.verticalOffset() + self.viewport().height()) // self.row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.words_asked.emit()
            return
        super().keyPressEvent(event)


def _said(row: Row) -> str:
    """A row of the table as one says it."""
    if not row.before or not row.after or not row.changed:
        return f"{row.name}: {isolated(row.after or row.before)}"
    words = translate("History", "{name}: before {before}, after {after}")
    return words.format(name=row.name, before=isolated(row.before), after=isolated(row.after))


class StepDetail(QTextEdit):
    """One step: what it changed, as a table of before and after. What it quotes is inserted as plain text, each line in
    its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("framed", True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("History", "What the step changed"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def show_nothing(self) -> None:
        """No step is looked at; there is nothing for the keyboard here."""
        self.clear()
        self.setAccessibleDescription("")
        self.setEnabled(False)

    def show_step(self, title: str, under: str, changes: Iterable[ChangeWords], more: str = "") -> None:
        """Show *title*, below it *under*, then each of *changes*; *more* says how much is left out."""
        self.clear()
        self.setEnabled(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        cursor = QTextCursor(self.document())
        _, bold, quiet = self._formats()
        cursor.setBlockFormat(self._own())
        cursor.insertText(title, bold)
        cursor.insertBlock(self._own(8))
        cursor.insertText(under, quiet)
        said = []
        for change in changes:
            said += [change.head, *map(_said, change.rows)]
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(self._own(10))
            cursor.insertText(change.head, bold)
            if change.rows:
                self._table(cursor, change.rows)
        if more:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertBlock(self._own(10))
            cursor.insertText(more, quiet)
        self.setAccessibleDescription("\n".join(said))  # a mirrored table is written from its end
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _formats(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        plain, bold, quiet = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        quiet.setForeground(QApplication.palette().placeholderText())
        return plain, bold, quiet

    def _own(self, above: int = 0) -> QTextBlockFormat:
        """A block of the window's own words: in its direction whatever it quotes."""
        block = QTextBlockFormat()
        block.setLayoutDirection(self.layoutDirection())
        block.setTopMargin(above)
        return block

    def _table(self, cursor: QTextCursor, rows: tuple[Row, ...]) -> None:
        plain, _, quiet = self._formats()
        shape = QTextTableFormat()
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorder(1)
        shape.setBorderBrush(QApplication.palette().mid())
        shape.setBorderCollapse(True)
        shape.setCellPadding(5)
        shape.setTopMargin(6)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setLayoutDirection(self.layoutDirection())
        shape.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.PercentageLength, share)
                for share in ((38, 38, 24) if self.isRightToLeft() else (24, 38, 38))
            ]
        )
        table = cursor.insertTable(len(rows) + 1, 3, shape)
        heads = ("", translate("History", "Before"), translate("History", "After"))
        places = (2, 1, 0) if self.isRightToLeft() else (0, 1, 2)  # a table is not mirrored by itself
        for column, head in enumerate(heads):
            at = table.cellAt(0, places[column]).firstCursorPosition()
            at.setBlockFormat(self._own())
            at.insertText(head, quiet)
        for number, row in enumerate(rows, 1):
            for column, words in enumerate((row.name, row.before, row.after)):
                at = table.cellAt(number, places[column]).firstCursorPosition()
                if column == 0 or not words:
                    at.setBlockFormat(self._own())
                at.insertText(words or _NOTHING, quiet if column == 0 or not words or not row.changed else plain)
