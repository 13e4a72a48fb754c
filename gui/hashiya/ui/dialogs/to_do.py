"""What is still to do by the scheme. Stays open beside the text while one mends, and follows what is mended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedLayout, QWidget

from hashiya.session.project import Changed
from hashiya.session.to_do import MOST, ToDo, to_do
from hashiya.ui.current import Current
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fields import Combo
from hashiya.ui.fuzzy import folded
from hashiya.ui.isolates import isolated
from hashiya.ui.line_field import clearable
from hashiya.ui.models.listing import THING
from hashiya.ui.models.to_do import ToDoRows
from hashiya.ui.numbers import number
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.long_list import LongList
from hashiya.ui.tasks import Aside, Cancelled, Part

translate = QCoreApplication.translate

QUIET: Final = 200
"""Milliseconds after the last change, or the last letter, before the list is made anew."""

Words = Callable[[ToDo], str]


class ToDoDialog(Frame):
    """Reads aside; where a chosen thing is is told, not done here. *words* says a thing in one line."""

    thing_asked = Signal(object)
    """A `ToDo` that is to be shown."""
    failed = Signal(object)
    """A KnownError."""

    def __init__(self, current: Current, words: Words, aside: Aside, parent: QWidget | None = None) -> None:
        super().__init__(translate("ToDo", "Things to do"), parent)
        self._current, self._words, self._aside = current, words, aside
        self._found: Sequence[ToDo] = ()
        self._wanted: ToDo | None = None
        self.rows = ToDoRows(words, self)
        self.list = LongList(self)
        self.list.setProperty("framed", True)
        self.list.setModel(self.rows)
        self.list.set_row_height(self.list.fontMetrics().height() + 14)
        self.list.setAccessibleName(translate("ToDo", "Things to do"))
        self.scope = Combo(self)
        self.scope.setAccessibleName(translate("ToDo", "Where"))
        self.scope.addItem(translate("ToDo", "This document"), "document")
        self.scope.addItem(translate("ToDo", "The whole project"), "project")
        self.text = QLineEdit(self)
        for name in (self.text.setPlaceholderText, self.text.setAccessibleName):
            name(translate("ToDo", "Type a word of what is to do"))
        clearable(self.text)
        self.told = QLabel(self)
        self.told.setObjectName("quiet")
        self._empty = EmptyPlace("", translate("ToDo", "Nothing is left to do by the scheme."), (), self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUIET)
        self._soon.timeout.connect(self.ask)
        self._lay_out()
        self.scope.currentIndexChanged.connect(self.ask)
        self.text.textChanged.connect(self._sift)
        self.text.returnPressed.connect(self.list.setFocus)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._tell_button)
        current.project_opened.connect(self.close)
        current.document_opened.connect(self._document)
        current.contents_changed.connect(self._changed)
        self.sized = True
        self.resize(560, 420)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.scope)
        line.addWidget(self.text, 1)
        middle = QWidget(self)
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.column.addLayout(line)
        self.column.addWidget(middle, 1)
        self.column.addWidget(self.told)
        self.finish()
        self.go = QPushButton(translate("ToDo", "&Go there"), self)
        self.go.setAutoDefault(False)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._choose_current)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        self.column.removeWidget(self.buttons)
        row.addWidget(self.buttons)
        self.column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()
        self.list.setFocus()

    def ask(self) -> None:
        """Read anew what is to do; nothing while the dialog is closed."""
        self._soon.stop()
        session = self._current.session
        document = self._current.document_id if self.scope.currentData() == "document" else ""
        if not self.isVisible() or session is None:
            return

        def work(cancelled: Cancelled, part: Part) -> list[ToDo]:
            with session.in_this_thread():
                return to_do(session, document, MOST, cancelled)

        self._aside.ask(work, lambda _: None, self._take, self.failed.emit)

    def state(self) -> dict[str, Any]:
        """What is listed, and the thing that is current, as plain data: for `show_state`."""
        thing = self.list.currentIndex().data(THING)
        return {"scope": self.scope.currentData(), "typed": self.text.text(), "thing": thing}

    def show_state(self, state: Mapping[str, Any]) -> None:
        """List what `state` gave, and stand at its thing again."""
        self._wanted = state["thing"]
        self.text.setText(state["typed"])
        self.scope.setCurrentIndex(max(0, self.scope.findData(state["scope"])))
        self.ask()

    def _document(self) -> None:
        if self.scope.currentData() == "document":
            self._soon.start()

    def _changed(self, changed: Changed) -> None:
        if self.isVisible():
            self._soon.start()

    def _take(self, found: Sequence[ToDo]) -> None:
        self._found = found
        self._sift()

    def _sift(self) -> None:
        """Show of what was found what has every typed word; the row that was current stays so, or its place."""
        typed = folded(self.text.text()).split()
        things = [one for one in self._found if not typed or all(word in folded(self._words(one)) for word in typed)]
        index = self.list.currentIndex()
        before, row = self._wanted or index.data(THING), index.row()
        self.rows.show(things)
        self._stack.setCurrentIndex(0 if things or typed else 1)
        if things:
            row = things.index(before) if before in things else max(0, min(row, len(things) - 1))
            self.list.setCurrentIndex(self.rows.index(row))
            self._wanted = None
        self._tell_button()
        count = isolated(number(len(things)))
        if len(self._found) >= MOST:
            self.told.setText(translate("ToDo", "The first {count}; more follow.").format(count=count))
        else:
            self.told.setText(translate("ToDo", "To do: {count}").format(count=count))

    def _tell_button(self, *_: object) -> None:
        self.go.setEnabled(self.list.currentIndex().isValid())

    def _choose(self, index: QModelIndex) -> None:
        thing: ToDo | None = index.data(THING)
        if thing is not None:
            self.thing_asked.emit(thing)

    def _choose_current(self) -> None:
        self._choose(self.list.currentIndex())

    def done(self, result: int) -> None:
        """Close; what is read for it is not wanted any more."""
        self._aside.drop()
        self._soon.stop()
        super().done(result)
        if (parent := self.parentWidget()) is not None:
            parent.activateWindow()
