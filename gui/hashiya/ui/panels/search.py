"""The search in all documents: what is looked for above, the concordance below. It shows and tells, no more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.reports.concordance import Order
from hashiya.session.search import Kind
from hashiya.ui.fields import Combo
from hashiya.ui.icons import icon
from hashiya.ui.isolates import left_to_right
from hashiya.ui.keys import key_words
from hashiya.ui.line_field import Field, clearable
from hashiya.ui.menu_here import menu_in
from hashiya.ui.models.concordance import ConcordanceRows
from hashiya.ui.panels.concordance import ConcordanceTable
from hashiya.ui.panels.elided import Elided
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.view.style import Inks

NARROW: Final = 620
"""Pixels below which the panel has two lines above its table."""

ORDERS: Final[tuple[Order, ...]] = ("place", "left", "right", "hit")
KINDS: Final[tuple[Kind, ...]] = ("folded", "typed", "regex")


class SearchField(Field):
    """A field that remembers: the arrow keys lead through what was looked for before."""

    left = Signal()
    """Down, with nothing newer to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history: Sequence[str] = ()
        self._place = -1
        self._typed = ""
        self.textEdited.connect(self._begin)

    def _begin(self) -> None:
        self._place = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up goes back in what was looked for, Down forth, and at the end to the hits."""
        if event.key() == Qt.Key.Key_Up and self._place + 1 < len(self.history):
            if self._place < 0:
                self._typed = self.text()
            self._place += 1
            self.setText(self.history[self._place])
        elif event.key() == Qt.Key.Key_Down:
            if self._place < 0:
                self.left.emit()
                return
            self._place -= 1
            self.setText(self.history[self._place] if self._place >= 0 else self._typed)
        else:
            super().keyPressEvent(event)


class SearchPanel(QFrame):
    """Hidden until it is asked for."""

    changed = Signal()
    """Something else is looked for, or otherwise."""
    committed = Signal()
    """Enter: what is looked for is worth remembering."""
    order_chosen = Signal(str)
    hit_asked = Signal(int)
    closed = Signal()
    mark_asked = Signal()
    export_asked = Signal()
    saved_asked = Signal()

    def __init__(self, rows: ConcordanceRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Search all documents"))
        self.field = SearchField(self)
        self.field.setPlaceholderText(self.tr("Search all documents\u2026"))
        self.field.setAccessibleName(self.tr("Search all documents"))
        self.field.setToolTip(self._help())
        clearable(self.field)
        self.field.setMinimumWidth(160)
        self._kind = Combo(self)
        self._kind.addItems([self.tr("Words"), self.tr("As typed"), self.tr("Regular expression")])
        self._kind.setAccessibleName(self.tr("How it is meant"))
        self._order = Combo(self)
        self._order.addItems(
            [
                self.tr("By place"),
                self.tr("By what comes before"),
                self.tr("By what comes after"),
                self.tr("By the hit"),
            ]
        )
        self._order.setAccessibleName(self.tr("Order of the hits"))
        for box in (self._kind, self._order):  # in a narrow window the field comes first
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.setToolTip(box.accessibleName())
            box.view().setMinimumWidth(200)
        self._count = Elided(self)
        self._count.setObjectName("quiet")
        self._error = QLabel(self)
        self._error.setObjectName("find_error")
        self._error.setWordWrap(True)
        self._error.hide()
        self.mark = self._button("label", self.tr("Mark the hits\u2026"), self.mark_asked)
        self.export = self._button("export", self.tr("Export the hits\u2026"), self.export_asked)
        self.saved = self._button("recent", self.tr("Saved searches\u2026"), self.saved_asked)
        close = self._button("close", f"{self.tr('Close')} ({key_words('Esc')})", self.closed)
        close.setAccessibleName(self.tr("Close"))
        row, self._second = QHBoxLayout(), QHBoxLayout()
        row.setSpacing(6)
        self._second.setSpacing(6)
        row.addWidget(self.field, 3)
        for widget in (self._kind, self._order, self._count, self.mark, self.export, self.saved, close):
            row.addWidget(widget)
        self._row = row
        self.table = ConcordanceTable(rows, self)
        self.table.setAccessibleName(self.tr("Hits"))
        self.table.asked.connect(self.hit_asked)
        self._empty = EmptyPlace("", "", (), self, chapter="finding")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        top = QVBoxLayout()
        top.setContentsMargins(14, 7, 10, 7)
        top.setSpacing(4)
        top.addLayout(row)
        top.addLayout(self._second)
        top.addWidget(self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        self.setMinimumHeight(150)
        self.field.textChanged.connect(self.changed)
        self.field.left.connect(self._enter_table)
        self._kind.currentIndexChanged.connect(self._changed)
        self._order.currentIndexChanged.connect(self._order_changed)
        self.show_nothing("")
        self.hide()

    def _divide(self, narrow: bool) -> None:
        """In a *narrow* window, how it is meant stands below what is looked for."""
        if narrow == (self._second.count() > 0):
            return
        meant = (self._kind, self._order, self._count)
        for place, widget in enumerate(meant):
            (self._row if narrow else self._second).removeWidget(widget)
            if narrow:
                self._second.addWidget(widget, 0 if widget is self._count else 1)
            else:
                self._row.insertWidget(place + 1, widget)

    def offer(self, mark: QAction, export: QAction, saved: QAction) -> None:
        """What can be done with the hits: by the buttons, and by the menu of the table."""
        for asked, action in ((self.mark_asked, mark), (self.export_asked, export), (self.saved_asked, saved)):
            asked.connect(action.trigger)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(partial(self._open_menu, (mark, export, saved)))

    def _open_menu(self, actions: Sequence[QAction], place: QPoint) -> None:
        menu = menu_in(self)
        menu.addActions(actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))

    # -- what is asked -----------------------------------------------------------------------------------------------

    def typed(self) -> str:
        """What is looked for."""
        return self.field.text()

    def kind(self) -> Kind:
        """How it is meant."""
        return KINDS[self._kind.currentIndex()]

    def order(self) -> Order:
        """How the hits are to be sorted."""
        return ORDERS[self._order.currentIndex()]

    def ask(self, typed: str, kind: Kind = "folded", order: Order = "place") -> None:
        """Look for that."""
        self._order.setCurrentIndex(ORDERS.index(order))
        self._kind.setCurrentIndex(KINDS.index(kind))
        self.field.setText(typed)

    def chosen(self) -> list[int]:
        """The rows that are selected, from the top."""
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def current(self) -> int:
        """The current row; -1 if there is none."""
        return self.table.currentIndex().row()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def set_inks(self, inks: Inks) -> None:
        """Paint hits in these inks."""
        self.table.set_inks(inks)

    def go_to(self, row: int) -> None:
        """Make that row the current one."""
        index = self.table.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)
        self.table.scrollTo(index)

    def show_count(self, words: str, *, any_hits: bool) -> None:
        """Say how many hits there are."""
        self._count.say(words)
        for button in (self.mark, self.export):
            button.setEnabled(any_hits)
        if any_hits:
            self._stack.setCurrentWidget(self.table)

    def show_nothing(self, words: str) -> None:
        """There are no hits: say why not, or what can be typed."""
        self.show_count("", any_hits=False)
        self._empty.say(words, "" if words else self._help())
        self._stack.setCurrentWidget(self._empty)

    def show_error(self, sentence: str, position: int = 0) -> None:
        """Say what is wrong with what was typed, at which character (from 1; 0 for nowhere); "" when nothing is."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._wrong = position

    @property
    def sentence(self) -> str:
        """The error that it shows."""
        return self._error.text()

    @property
    def count_words(self) -> str:
        """What it says of the hits."""
        return self._count.words

    def announce(self, words: str) -> None:
        """Say *words* to who listens."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- the parts ---------------------------------------------------------------------------------------------------

    _wrong = 0

    def _help(self) -> str:
        rows = [
            (self.tr("both, one of them, without"), "a b   a | b   -a"),
            (self.tr("a phrase; beginnings and endings"), '"a b"   a*   *b'),
            (self.tr("near each other; as typed; a pattern"), 'a ~3 b   ="a"   /a.*b/'),
            (self.tr("within spans"), "in:LABEL   field:NAME=VALUE   by:NAME"),
            (self.tr("of documents"), "lang:fa   title:a   date>2020   state:done"),
        ]
        return "\n".join(f"{words}:  {left_to_right(example)}" for words, example in rows)

    def _button(self, drawing: str, name: str, asked: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing))
        button.setToolTip(name.rstrip("\u2026"))
        button.setAccessibleName(name.rstrip("\u2026"))
        button.clicked.connect(asked)
        return button

    def _changed(self) -> None:
        self.changed.emit()

    def _order_changed(self) -> None:
        self.order_chosen.emit(self.order())

    def _enter_table(self) -> None:
        if self._stack.currentWidget() is self.table:
            if self.current() < 0:
                self.go_to(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._divide(event.size().width() < NARROW)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field goes to the hits, or to what is wrong; Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            if self._wrong and self.sentence:
                self.field.setCursorPosition(min(self._wrong - 1, len(self.typed())))
            else:
                self.committed.emit()
                self._enter_table()
        else:
            super().keyPressEvent(event)
