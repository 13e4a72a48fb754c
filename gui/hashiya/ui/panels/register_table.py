"""The table of the register: each cell in its own direction, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from hashiya.ui.menu_here import menu_in
from hashiya.ui.models.register import Index, RegisterRows
from hashiya.ui.typeset import paint_block, paint_line

translate = QCoreApplication.translate

LINES: Final = 3
"""Lines that a cell shows; the tooltip has all of it."""

_PAD_X, _PAD_Y = 10, 7

WIDTHS: Final = {"text": 290, "link": 158, "note": 200, "document": 190, "date": 100}
"""First widths of columns (pixels); of fields `FIELD_WIDTH`."""

FIELD_WIDTH: Final = 126

LATE, LATE_ON_DARK = "#b3261e", "#f2a49d"
"""Inks of what is overdue; the word stands there too."""


class _Cell(QStyledItemDelegate):
    """A cell: its words in their own direction, cut at their logical end; a ring around the current one."""

    def __init__(self, table: RegisterTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = QApplication.palette()
        rect = QRectF(option.rect)
        painter.save()
        head = self._table.rows.head(index.row())
        current = self._table.currentIndex()
        if head is not None:
            painter.fillRect(option.rect, palette.window())
        elif current.row() == index.row():
            painter.fillRect(option.rect, palette.midlight())
        painter.setPen(QPen(palette.mid().color()))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        inner = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        font = QFont(option.font)
        if head is not None:
            font.setBold(True)
            rtl = self._table.isRightToLeft()
            paint_line(painter, rect.adjusted(_PAD_X, 0, -_PAD_X, 0), index.data(), font, _text(), rtl)
        else:
            column = self._table.rows.columns[index.column()]
            ink = _text() if column.kind in ("text", "link", "field") else palette.placeholderText().color()
            if self._table.rows.is_late(index.row(), index.column()):
                ink = QColor(LATE_ON_DARK if palette.base().color().lightness() < 128 else LATE)
            paint_block(painter, inner, index.data() or "", font, ink, LINES)
        focused = option.state & QStyle.StateFlag.State_HasFocus or (
            current.row() == index.row() and current.column() == index.column()
        )
        if focused and head is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            accent = palette.accent().color() if self._table.hasFocus() else palette.dark().color()
            painter.setPen(QPen(accent, 1.6))
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -2.5), 5, 5)
        painter.restore()


def _text() -> QColor:
    return QApplication.palette().text().color()


class RegisterTable(QTableView):
    """Arrows go from cell to cell. What is typed on a cell is told; what comes of it is not decided here."""

    words_asked = Signal()
    """Enter or a double click: to the words that the cell rests on."""
    change_asked = Signal()
    """F2 or Space: the value of the cell is to be changed."""
    sort_asked = Signal()
    group_asked = Signal()
    filter_asked = Signal()
    once_asked = Signal()
    value_asked = Signal()
    """Only the rows that say the same in this column."""
    views_asked = Signal()
    columns_changed = Signal()
    """Somebody moved, widened, hid or showed a column."""
    choice_typed = Signal(int)
    """A digit: the choice of that number, from 1; 0 for none of them."""

    def __init__(self, rows: RegisterRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("register")
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Cell(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        height = QFontMetrics(self.font()).lineSpacing()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(LINES * height + 2 * _PAD_Y + 2)
        self._head_height = height + 2 * _PAD_Y + 4
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._menu_on_header)
        header.sectionMoved.connect(self._tell_columns)
        header.sectionResized.connect(self._tell_columns)
        self._telling = True
        header.setSectionsClickable(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._sort_by)
        self.doubleClicked.connect(self.words_asked)
        self._heads: list[int] = []
        self._shape: tuple[str, ...] = ()
        self.kept: Callable[[tuple[str, ...]], QByteArray] = lambda _: QByteArray()
        """Where the widths and the order of columns with such keys were kept; set by who keeps them."""

    def arrange(self) -> None:
        """After the rows are new: heads of groups go over the whole width, columns have their first widths."""
        self.clearSpans()
        for row in self._heads:
            if row < self.rows.rowCount():
                self.setRowHeight(row, self.verticalHeader().defaultSectionSize())
        self._heads = self.rows.heads()
        columns = self.rows.columnCount()
        for row in self._heads:
            self.setRowHeight(row, self._head_height)
            if columns > 1:
                self.setSpan(row, 0, 1, columns)
        shape = tuple(one.key for one in self.rows.columns)
        if shape != self._shape:
            self._shape = shape
            self._telling = False
            header = self.horizontalHeader()
            if not self.kept(shape) or not header.restoreState(self.kept(shape)):
                for place, column in enumerate(self.rows.columns):
                    self.setColumnHidden(place, False)
                    header.moveSection(header.visualIndex(place), place)
                    self.setColumnWidth(place, WIDTHS.get(column.kind, FIELD_WIDTH))
            self._telling = True

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The whole row is tinted, so the whole of both rows is painted."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                y, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
                self.viewport().update(QRect(0, y, self.viewport().width(), height))

    @property
    def shape(self) -> tuple[str, ...]:
        """The keys of the columns."""
        return self._shape

    def _tell_columns(self) -> None:
        if self._telling:
            self.columns_changed.emit()

    def column_menu(self) -> QMenu:
        """Which columns are shown, and the way to move the current one; the first always is."""
        menu = menu_in(self)
        for place in range(1, self.rows.columnCount()):
            words = str(self.rows.headerData(place, Qt.Orientation.Horizontal)).replace("&", "&&")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(place))
            action.toggled.connect(partial(self._show_column, place))
        menu.addSeparator()
        for words, keys, steps in (
            (translate("Register", "Move the column forward"), "Alt+Left", -1),
            (translate("Register", "Move the column back"), "Alt+Right", 1),
        ):
            menu.addAction(f"{words}\t{keys}", partial(self.move_column, steps))
        return menu

    def _menu_on_header(self, place: QPoint) -> None:
        self._open_menu(self.horizontalHeader().mapToGlobal(place))

    def _menu_here(self) -> None:
        rect = self.visualRect(self.currentIndex())
        self._open_menu(self.viewport().mapToGlobal(rect.bottomLeft()))

    def _open_menu(self, place: QPoint) -> None:
        menu = self.column_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show_column(self, place: int, shown: bool) -> None:
        self.setColumnHidden(place, not shown)
        if not shown and self.currentIndex().column() == place:
            self.setCurrentIndex(self.rows.index(self.currentIndex().row(), 0))
        self._tell_columns()

    def move_column(self, steps: int) -> None:
        """Move the current column among those that are shown, by *steps* in reading order."""
        header, place = self.horizontalHeader(), self.currentIndex().column()
        here = header.visualIndex(place)
        there = here + steps
        while 0 < there < header.count() and header.isSectionHidden(header.logicalIndex(there)):
            there += steps
        if here > 0 and 0 < there < header.count():
            header.moveSection(here, there)
            self.scrollTo(self.currentIndex())

    def shown_columns(self) -> list[str]:
        """The keys of the columns that are shown, in their order."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [self.rows.columns[one].key for one in order if not header.isSectionHidden(one)]

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show just the columns with these *keys*, in their order; the first one always is."""
        header, known = self.horizontalHeader(), [one.key for one in self.rows.columns]
        wanted = list(dict.fromkeys([known[0], *(key for key in keys if key in known)])) if known else []
        self._telling = False
        for place, key in enumerate([*wanted, *(key for key in known if key not in wanted)]):
            header.moveSection(header.visualIndex(known.index(key)), place)
            self.setColumnHidden(known.index(key), key not in wanted)
        self._telling = True
        self._tell_columns()

    def _sort_by(self, section: int) -> None:
        row = max(0, self.currentIndex().row())
        self.setCurrentIndex(self.rows.index(row, section))
        self.sort_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = not held or held == Qt.KeyboardModifier.ShiftModifier
        told = {
            Qt.Key.Key_Return: self.words_asked, Qt.Key.Key_Enter: self.words_asked, Qt.Key.Key_F2: self.change_asked,
            Qt.Key.Key_Space: self.change_asked, Qt.Key.Key_Slash: self.filter_asked,
        }  # fmt: skip
        letters: dict[str, Callable[[], None]] = {}
        for keys, does in (
            ("s\u0633", self.sort_asked.emit), ("g\u0644", self.group_asked.emit), ("o\u062e", self.once_asked.emit),
            ("v\u0631", self.value_asked.emit), ("c\u0624\u0632", self._menu_here),
            ("k\u0646\u06a9", self.views_asked.emit),
        ):  # fmt: skip
            letters |= dict.fromkeys(keys, does)
        text = event.text()
        if held == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Left) != self.isRightToLeft()
            self.move_column(-1 if forward else 1)
        elif plain and key in told:
            told[Qt.Key(key)].emit()
        elif plain and text.lower() in letters:
            letters[text.lower()]()
        elif plain and text.isdecimal():
            self.choice_typed.emit(int(text))
        elif plain and text.isprintable() and text:
            event.accept()
        else:
            super().keyPressEvent(event)
