"""The window of the register: what it is of, a filter, groups, the table, and what can be done with the cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hashiya.model.scheme import Scheme
from hashiya.reports.register import DIRECTIVE, Column, Entry, columns_of, filtered, folded, groupings, values
from hashiya.reports.register_report import heading_of, speech_in, words_in
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import apart, led
from hashiya.ui.keys import keystroke
from hashiya.ui.line_field import clearable
from hashiya.ui.menu_here import open_menu_here
from hashiya.ui.models.register import DOWNWARD, ENTRY, UPWARD, Arrangement, RegisterRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.elided import Elided
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.register_table import RegisterTable
from hashiya.ui.panels.register_tallies import Tallies
from hashiya.ui.panels.register_views import Views

translate = QCoreApplication.translate

TYPING: Final = 160
"""Milliseconds after the last letter before rows are filtered."""


class RegisterWindow(QWidget):
    """Shows entries; tells what somebody wants. Reads and changes nothing itself."""

    label_chosen = Signal(str)
    words_asked = Signal(object, object)
    """An entry and the column of the cell."""
    change_asked = Signal(object, object)
    choice_typed = Signal(object, object, int)
    export_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    opened = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("page")
        self.setProperty("part", "register")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Register", "Register"))
        self.resize(QSize(1180, 680).boundedTo(self.screen().availableSize() * 0.94))
        self._language = language
        self._scheme = Scheme()
        self._read: Sequence[Entry] = ()
        self._found: Sequence[Entry] = ()
        self.shown: list[Entry] = []
        self._columns: tuple[Column, ...] = ()
        self._how = Arrangement()
        self.label = Combo(self)
        self.label.setAccessibleName(translate("Register", "Register of"))
        self.label.setToolTip(translate("Register", "Of which label the register is."))
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(translate("Register", "Filter: words, or status=open"))
        self.filter.setAccessibleName(translate("Register", "Filter"))
        clearable(self.filter)
        self.filter.setMinimumWidth(80)  # on a small screen; it has what the others leave
        self.group = Combo(self)
        self.group.setAccessibleName(translate("Register", "Group by"))
        for combo in (self.label, self.group):  # they are filled anew, with other words, long after they were shown
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            combo.setMaximumWidth(combo.fontMetrics().averageCharWidth() * 36)
        self.once = QCheckBox(translate("Register", "Each once"), self)
        tip = translate("Register", "What says the same, a headline and its text, is one row.")
        self.once.setToolTip(f"{tip} (O)")
        self.tallies = Tallies(self)
        self.export = QPushButton(translate("Register", "Export\u2026"), self)
        tip = translate("Register", "Write what is shown to a file.")
        self.export.setToolTip(f"{tip} (Ctrl+E)")
        self.views = Views(self)
        self._awaited: Mapping[str, Any] | None = None
        self._wanted: tuple[str, str] | None = None
        self.rows = RegisterRows(self)
        self.table = RegisterTable(self.rows, self)
        self.table.setAccessibleName(translate("Register", "Rows of the register"))
        self._empty = EmptyPlace("", "", (), self, chapter="register")
        self._count = QLabel(self)
        self._hint = Elided(self)
        for told in (self._count, self._hint):
            told.setObjectName("quiet")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self._arrange)
        self._connect()

    def show_entries(self, found: Sequence[Entry], scheme: Scheme, label: str) -> None:
        """Show *found*, the register of *label*; the cell with the keyboard stays the same one."""
        self._read, self._scheme = found, scheme
        self._found = folded(found) if self.once.isChecked() else found
        self._columns = columns_of(scheme, label)
        self._fill(self.label, [(words, name) for name, words in scheme.titles(self._language).items()], label)
        kept = self._how.group.key if self._how.group else ""
        choices = [(heading_of(one, scheme, self._language), one.key) for one in groupings(self._columns)]
        nothing = (translate("Register", "No groups"), "")
        titled = [(translate("Register", "By: {name}").format(name=title), key) for title, key in choices]
        self._fill(self.group, [nothing, *titled], kept)
        self._regroup()
        if self._awaited is not None and self._awaited.get("label") == label:
            self.show_view(self._awaited)
        self._return()

    def tell_reading(self) -> None:
        """Say that the rows are being read."""
        self._count.setText(translate("Register", "Reading\u2026"))

    def current(self) -> tuple[Entry, Column] | None:
        """The entry and the column of the cell that has the keyboard."""
        index = self.table.currentIndex()
        entry: Entry | None = index.data(ENTRY) if index.isValid() else None
        return (entry, self.rows.columns[index.column()]) if entry is not None else None

    @property
    def query(self) -> str:
        """What the filter says."""
        return self.filter.text().strip()

    @property
    def grouping(self) -> str:
        """The key of the column that rows are grouped by, "" for none."""
        return self._how.group.key if self._how.group else ""

    def view(self) -> dict[str, Any]:
        """What is shown and how, as plain JSON data: for `show_view`."""
        return {
            "label": self.label.currentData(),
            "columns": self.table.shown_columns(),
            "sort": self._how.sort,
            "descending": self._how.descending,
            "group": self.grouping,
            "filter": self.query,
            "once": self.once.isChecked(),
        }

    def show_view(self, view: Mapping[str, Any]) -> None:
        """Show what `view` gave; of another label once its rows are read. What is not known any more is left out."""
        label = view.get("label")
        if label != self.label.currentData():
            if self.label.findData(label) >= 0:
                self._awaited = view
                self.label_chosen.emit(label)
            return
        self._awaited = None
        with QSignalBlocker(self.group), QSignalBlocker(self.once):
            self.group.setCurrentIndex(max(0, self.group.findData(view.get("group", ""))))
            self.once.setChecked(bool(view.get("once")))
        self._found = folded(self._read) if self.once.isChecked() else self._read
        self.filter.setText(str(view.get("filter", "")))
        sort = str(view.get("sort", ""))
        known = any(one.key == sort for one in self._columns)
        self._how = Arrangement(sort if known else "", known and bool(view.get("descending")))
        self._regroup()
        columns = view.get("columns")
        if isinstance(columns, list):
            self.table.show_columns([str(one) for one in columns])
        self.table.setFocus()

    def state(self) -> dict[str, Any]:
        """The view and the cell that has the keyboard, as plain data: for `show_state`."""
        cell = self.current()
        return {"view": self.view(), "cell": (cell[0].id, cell[1].key) if cell else None}

    def show_state(self, state: Mapping[str, Any]) -> None:
        """Show what `state` gave as soon as the rows are read."""
        self._awaited, self._wanted = state["view"], state["cell"]
        if state["view"].get("label"):
            self.label_chosen.emit(state["view"]["label"])

    def _return(self) -> None:
        """To the cell that had the keyboard before the window was made anew, when its row is there."""
        if self._wanted is None:
            return
        span, key = self._wanted
        row = self.rows.row_of(span)
        columns = [one.key for one in self._columns]
        if row >= 0 and key in columns:
            self._wanted = None
            self.table.setCurrentIndex(self.rows.index(row, columns.index(key)))

    def _fill(self, combo: Combo, rows: Sequence[tuple[str, str]], chosen: str) -> None:
        with QSignalBlocker(combo):
            combo.clear()
            for title, name in rows:
                combo.addItem(title, name)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def _regroup(self) -> None:
        key = self.group.currentData() or ""
        column = next((one for one in groupings(self._columns) if one.key == key), None)
        nothing = words_in(self._language)["nothing"]
        self._how = Arrangement(self._how.sort, self._how.descending, column, nothing)
        self._arrange()

    def _arrange(self) -> None:
        self._typing.stop()
        before, index = self.current(), self.table.currentIndex()
        row, place = max(0, index.row()), max(0, index.column())
        speech = speech_in(self._language)
        self.shown = filtered(self._found, self._columns, self.query, speech) if self.query else list(self._found)
        headings = tuple(self._heading(one) for one in self._columns)
        self.tallies.show_counts(self._found, self._columns, speech, self.query)
        self.rows.show(self.shown, self._columns, headings, speech, self._how)
        self.table.arrange()
        if before is not None and self.rows.row_of(before[0].id) >= 0:
            here = self.rows.entry(row)
            row = row if here is not None and here.id == before[0].id else self.rows.row_of(before[0].id)
        row = min(row, self.rows.rowCount() - 1)
        if self.rows.head(row) is not None:
            row += 1
        self.table.setCurrentIndex(self.rows.index(row, min(place, max(0, self.rows.columnCount() - 1))))
        self._tell()

    def _heading(self, column: Column) -> str:
        sorted_here = DOWNWARD if self._how.descending else UPWARD
        return heading_of(column, self._scheme, self._language) + (sorted_here if column.key == self._how.sort else "")

    def _tell(self) -> None:
        if not self._found:
            title = translate("Register", "The register is empty")
            words = translate(
                "Register",
                "Mark what somebody is to do (its key is 2), and link it by L to who says so, to whom, and where. "
                "Each becomes a row here.",
            )
            if self.label.currentData() != DIRECTIVE:
                words = translate("Register", "Nothing in this project is marked with this label yet.")
            self._empty.say(title, words)
        elif not self.shown:
            title = translate("Register", "No row holds all of these words")
            self._empty.say(title, translate("Register", "Empty the filter with Escape."))
        self._stack.setCurrentIndex(0 if self.shown else 1)
        told = translate("Register", "{shown} of {all} rows")
        self._count.setText(told.format(shown=number(len(self.shown)), all=number(len(self._found))))
        self.export.setEnabled(bool(self.shown))
        self._tell_cell()

    def _tell_cell(self) -> None:
        cell = self.current()
        column = cell[1] if cell else None
        keys = [translate("Register", "Enter: to the words")]
        if column is not None and column.kind == "field" and column.field is not None and column.field.choices:
            keys.append(translate("Register", "1 to {last}: choose").format(last=number(len(column.field.choices))))
        if column is not None and column.kind in ("field", "note"):
            keys.append(translate("Register", "F2: change"))
        keys += [
            translate("Register", "S: sort"),
            translate("Register", "G: group"),
            translate("Register", "/: filter"),
            translate("Register", "V: only this value"),
            translate("Register", "C: columns"),
            translate("Register", "K: views"),
        ]
        self._hint.say(led(apart(keys)))

    def _sort(self) -> None:
        cell = self.table.currentIndex()
        if not cell.isValid():
            return
        key = self._columns[cell.column()].key
        same = self._how.sort == key
        sort, descending = ("", False) if same and self._how.descending else (key, same)
        self._how = Arrangement(sort, descending, self._how.group, self._how.nothing)
        self._arrange()

    def _group_here(self) -> None:
        cell = self.table.currentIndex()
        key = self._columns[cell.column()].key if cell.isValid() else ""
        place = self.group.findData(key)
        self.group.setCurrentIndex(0 if place < 0 or key == self.grouping else place)

    def _fold(self) -> None:
        self._found = folded(self._read) if self.once.isChecked() else self._read
        self._arrange()

    def _filter_by(self, query: str) -> None:
        self.filter.setText(query)
        self._arrange()
        self.table.setFocus()

    def _filter_value(self) -> None:
        """Only the rows that say the same as this cell."""
        cell = self.current()
        said = values(*cell, speech_in(self._language)) if cell else ()
        if cell and said:
            words = said[0].split('"')[0].strip()
            self._filter_by(f'{cell[1].key}="{words}"' if " " in words else f"{cell[1].key}={words}")

    def _escape(self) -> None:
        """Empty the filter, else go back to the table, else close."""
        if self.filter.text():
            self.filter.clear()
            self._arrange()
            self.table.setFocus()
        elif self.filter.hasFocus():
            self.table.setFocus()
        else:
            self.close()

    def _choose_label(self) -> None:
        self.label_chosen.emit(self.label.currentData())

    def _type_filter(self) -> None:
        self._typing.start()

    def _ask_words(self) -> None:
        cell = self.current()
        if cell is not None:
            self.words_asked.emit(*cell)

    def _ask_change(self) -> None:
        cell = self.current()
        if cell is not None:
            self.change_asked.emit(*cell)

    def _type_choice(self, choice: int) -> None:
        cell = self.current()
        if cell is not None:
            self.choice_typed.emit(*cell, choice)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(10)
        for part in (self.label, self.filter, self.group, self.once, self.views, self.export):
            bar.addWidget(part, 1 if part is self.filter else 0)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(10)
        column.addLayout(bar)
        column.addWidget(self.tallies)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.label.activated.connect(self._choose_label)
        self.group.currentIndexChanged.connect(self._regroup)
        self.filter.textEdited.connect(self._type_filter)
        self.filter.returnPressed.connect(self._filter_done)
        self.export.clicked.connect(self.export_asked)
        table = self.table
        table.words_asked.connect(self._ask_words)
        table.change_asked.connect(self._ask_change)
        table.choice_typed.connect(self._type_choice)
        table.sort_asked.connect(self._sort)
        table.group_asked.connect(self._group_here)
        table.once_asked.connect(self.once.toggle)
        table.value_asked.connect(self._filter_value)
        table.views_asked.connect(self.views.open)
        self.once.toggled.connect(self._fold)
        self.tallies.chosen.connect(self._filter_by)
        table.filter_asked.connect(self.filter.setFocus)
        table.selectionModel().currentChanged.connect(self._tell_cell)
        for keys, does in (
            ("Ctrl+F", self.filter.setFocus), ("Ctrl+E", self.export_asked.emit), ("Ctrl+Z", self.undo_asked.emit),
            ("Ctrl+Shift+Z", self.redo_asked.emit), ("Escape", self._escape), ("Ctrl+W", self.close),
            ("Shift+F10", open_menu_here),
        ):  # fmt: skip
            shortcut = QShortcut(keystroke(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(does)

    def _filter_done(self) -> None:
        self._arrange()
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.setFocus()
        self.opened.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()
