"""The table of a concordance: hits under each other in the middle, contexts set towards them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hashiya.ui.models.concordance import DOCUMENT, END, HIT, POSITION, ROW, START, ConcordanceRows, Row
from hashiya.ui.typeset import paint_context, paint_line
from hashiya.view.style import Inks

Index = QModelIndex | QPersistentModelIndex

GAP = 6
"""Pixels between the hit and what stands beside it."""


class _Cells(QStyledItemDelegate):
    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.inks: Inks | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(ROW)
        palette = QApplication.palette()  # a style sheet has made that of the table transparent
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = palette.color(QPalette.ColorRole.Midlight if chosen else QPalette.ColorRole.Base)
        painter.fillRect(rect, ground)
        current = self._table.currentIndex().row() == index.row()
        if row is None:
            return
        font = QFont(option.font)
        ink = palette.color(QPalette.ColorRole.Text)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        column = index.column()
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        words = str(index.data())
        if column in (START, END):
            left = (column == START) != rtl  # this cell stands left of the hit
            inner = rect.adjusted(0, 0, -GAP, 0) if left else rect.adjusted(GAP, 0, 0, 0)
            paint_context(painter, inner, words, row.direction, font, ink, ground, at_right=left)
        elif column == HIT:
            if self.inks is not None:
                painter.fillRect(rect.adjusted(0, 1, 0, -1), self.inks.hit_now if current else self.inks.hit)
            font.setBold(True)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, int(rect.width()) - 8)
            paint_context(painter, rect, shown, row.direction, font, ink, None, at_right=None)
        elif column == DOCUMENT:
            paint_line(painter, rect.adjusted(12, 0, -6, 0), words, font, quiet, rtl)
        else:
            paint_line(painter, rect.adjusted(6, 0, -10, 0), words, font, quiet, not rtl)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(metrics.averageCharWidth() * 12, metrics.height() + 8)


class ConcordanceTable(QTableView):
    """Enter and a double click ask for the place of a hit."""

    asked = Signal(int)

    def __init__(self, rows: ConcordanceRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = _Cells(self)
        self.setModel(rows)
        self.setItemDelegate(self._cells)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 10)
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._ask)

    def set_inks(self, inks: Inks) -> None:
        """Paint hits in these inks."""
        self._cells.inks = inks
        self.viewport().update()

    def _ask(self, index: QModelIndex) -> None:
        self.asked.emit(index.row())

    def _divide(self) -> None:
        """The hit stands in the middle of what is left when the document and the position have theirs."""
        width = self.viewport().width()
        ends = [int(width * 0.16), min(140, int(width * 0.12))] if width > 560 else [0, 0]
        hit = max(80, min(220, int(width * 0.16)))
        side = max(24, (width - sum(ends) - hit) // 2)
        for column, size in zip((START, HIT, END, DOCUMENT, POSITION), (side, hit, side, *ends), strict=True):
            self.setColumnHidden(column, size == 0)
            if size:
                self.setColumnWidth(column, size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the place on every platform."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
