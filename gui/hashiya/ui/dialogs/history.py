"""The history: who did what when, what was there before and after, and the ways back. Stays open beside the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QStackedLayout, QWidget

from hashiya.model.errors import QT_TRANSLATE_NOOP, KnownError
from hashiya.model.history import KINDS, Asked, Entry, Page
from hashiya.session import history
from hashiya.session.project import Session
from hashiya.ui.change_words import entry_told, told_changes, when_words
from hashiya.ui.current import Current
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import apart, isolated, quoted
from hashiya.ui.line_field import clearable
from hashiya.ui.models.history import ENTRY, HistoryRows
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.history import HistoryList, StepDetail

translate = QCoreApplication.translate

TYPING: Final = 250
"""Milliseconds after the last letter of the filter before it is asked for."""

CHANGES: Final = 100
"""Changes of a step that are told."""

_KINDS: Final = {
    "spans": QT_TRANSLATE_NOOP("History", "Spans"),
    "links": QT_TRANSLATE_NOOP("History", "Links"),
    "documents": QT_TRANSLATE_NOOP("History", "Documents"),
    "imports": QT_TRANSLATE_NOOP("History", "Imports"),
    "scheme": QT_TRANSLATE_NOOP("History", "Scheme"),
}
assert set(_KINDS) == set(KINDS)


class HistoryDialog(Frame):
    """Asks a session; what comes of what is chosen is told, not done here."""

    chapter = "kept"

    words_asked = Signal(object)
    """An `Entry` whose words are to be shown."""
    point_asked = Signal(object)
    """An `Entry` right after which the project is to stand again."""
    failed = Signal(object)
    """A KnownError."""

    def __init__(self, session: Session, language: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("History", "History"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._language = session, language
        self._places = ("", "")
        self._current: Current | None = None
        self.rows = HistoryRows(lambda entry: entry_told(entry, session.scheme, language), self)
        self.list = HistoryList(self.rows, self)
        self.list.setAccessibleName(translate("History", "Steps"))
        self.detail = StepDetail(self)
        self.scope, self.who, self.kind = Combo(self), Combo(self), Combo(self)
        self.text = QLineEdit(self)
        self._empty = EmptyPlace("", "", (), self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self.ask)
        self._lay_out()
        self._fill_choices()
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.words_asked.connect(partial(self._emit, self.words_asked))
        self.rows.rowsInserted.connect(self._begin_at_top)
        for combo in (self.scope, self.who, self.kind):
            combo.currentIndexChanged.connect(self.ask)
        self.text.textEdited.connect(self._typing.start)
        self.text.returnPressed.connect(self.list.setFocus)
        self.sized = True
        self.resize(900, 560)
        (self.list if self.rows.rowCount() else self.scope).setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for field, name in (
            (self.scope, translate("History", "Of what")),
            (self.who, translate("History", "Who")),
            (self.kind, translate("History", "Which steps")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(name)
            line.addWidget(field)
        self.text.setPlaceholderText(translate("History", "Words of a step"))
        self.text.setAccessibleName(translate("History", "Words of a step"))
        clearable(self.text)
        line.addWidget(self.text, 1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        side = QWidget(both)
        self._stack = QStackedLayout(side)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        both.addWidget(side)
        both.addWidget(self.detail)
        both.setChildrenCollapsible(False)
        both.setSizes([420, 440])
        self.column.addLayout(line)
        self.column.addWidget(both, 1)
        self.finish()
        row = QHBoxLayout()
        self.go = QPushButton(translate("History", "Show the &words"), self)
        self.turn = QPushButton(self)
        self.turn.setText(translate("History", "Go &back to here\u2026"))
        for button, signal in ((self.go, self.words_asked), (self.turn, self.point_asked)):
            button.setAutoDefault(False)
            button.setEnabled(False)
            button.clicked.connect(partial(self._emit, signal))
            row.addWidget(button)
        row.addStretch(1)
        self.column.removeWidget(self.buttons)
        row.addWidget(self.buttons)
        self.column.addLayout(row)

    def _fill_choices(self) -> None:
        self._fill(self.kind, [(translate("History", "All steps"), ""),
                               *((translate("History", words), name) for name, words in _KINDS.items())])  # fmt: skip
        self._fill_annotators()
        self.about("", "")

    def _fill_annotators(self) -> None:
        try:
            names = history.annotators(self._session)
        except KnownError as error:
            self.failed.emit(error)
            return
        everybody = (translate("History", "Everybody"), "")
        self._fill(self.who, [everybody, *((isolated(name), name) for name in names if name)])

    def _fill(self, combo: Combo, rows: Sequence[tuple[str, str]]) -> None:
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for words, data in rows:
                combo.addItem(words, data)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))

    def about(self, document: str, span: str) -> None:
        """What "this document" and "this span" are now; "" for none."""
        if (document, span) == self._places and self.scope.count():
            return
        self._places = (document, span)
        rows = [(translate("History", "The whole project"), "project")]
        if document:
            rows.append((translate("History", "This document"), "document"))
        if span:
            rows.append((translate("History", "This span"), "span"))
        before = self.scope.currentData()
        self._fill(self.scope, rows)
        if before is None or before != "project":
            self.ask()

    def watch(self, current: Current) -> None:
        """Follow what is on the reader; close when another project comes."""
        self._current = current
        self.about(current.document_id, current.span_id)
        current.span_selected.connect(self._follow)
        current.contents_changed.connect(self.refresh)
        current.project_opened.connect(self.close)

    def _follow(self) -> None:
        if self._current is not None and self._current.session is self._session:
            self.about(self._current.document_id, self._current.span_id)

    def state(self) -> dict[str, Any]:
        """What is asked for, and the step that is current, as plain data: for `show_state`."""
        entry = self.current()
        return {
            "chosen": tuple(combo.currentData() for combo in (self.scope, self.who, self.kind)),
            "text": self.text.text(),
            "step": entry.number if entry else 0,
        }

    def show_state(self, state: Mapping[str, Any]) -> None:
        """Ask for what `state` gave, and stand at its step again if it is at hand."""
        for combo, data in zip((self.scope, self.who, self.kind), state["chosen"], strict=True):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(data)))
        self.text.setText(state["text"])
        self.ask()
        row = self.rows.row_of(state["step"])
        if row >= 0:
            self.list.setCurrentIndex(self.rows.index(row))

    def asked(self) -> Asked:
        """What the fields ask for."""
        scope = self.scope.currentData()
        return Asked(
            document=self._places[0] if scope == "document" else "",
            span=self._places[1] if scope == "span" else "",
            annotator=self.who.currentData() or "",
            kind=self.kind.currentData() or "",
            text=self.text.text().strip(),
        )

    def ask(self) -> None:
        """Show what the fields ask for, from the newest."""
        self._typing.stop()
        asked = self.asked()
        self.detail.show_nothing()
        self._tell_buttons(None)
        narrowed = asked != Asked()
        self._empty.say(
            "",
            translate("History", "No step like this.")
            if narrowed
            else translate("History", "Nothing was done here yet. What you mark, change or import stands here then."),
        )
        self.rows.show(partial(self._read, asked))
        self._show_page(empty=self.rows.whole and not self.rows.rowCount())

    def _read(self, asked: Asked, before: int | None) -> Page:
        try:
            page = history.page(self._session, asked, before)
        except KnownError as error:
            self.failed.emit(error)
            return Page()
        if page.before is None and not page.entries and not self.rows.rowCount():
            self._show_page(empty=True)
        return page

    def _show_page(self, *, empty: bool) -> None:
        """The list, or in its place that there is nothing; then the keyboard is where one asks for something else."""
        if empty and self.list.hasFocus():
            self.scope.setFocus(Qt.FocusReason.OtherFocusReason)
        self._stack.setCurrentIndex(1 if empty else 0)

    def refresh(self) -> None:
        """Something was done: what is shown may be told otherwise now. The step that was looked at stays current."""
        entry, focused = self.current(), self.focusWidget()
        self._fill_annotators()
        self.ask()
        row = self.rows.row_of(entry.number) if entry else 0
        if row >= 0 and self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(row))
        if focused is not None and self.focusWidget() is not focused:  # a button that could do nothing meanwhile
            (focused if focused.isEnabled() else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> Entry | None:
        """The entry that the list stands on."""
        entry: Entry | None = self.list.currentIndex().data(ENTRY) if self.list.currentIndex().isValid() else None
        return entry

    def _begin_at_top(self) -> None:
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.rows.index(0))

    def _show_current(self, index: QModelIndex, _: object = None) -> None:
        entry: Entry | None = index.data(ENTRY)
        self._tell_buttons(entry)
        if entry is None:
            self.detail.show_nothing()
            return
        try:
            changes = history.changes(self._session, entry, CHANGES + 1)
        except KnownError as error:
            self.failed.emit(error)
            return
        told = self.rows.told(index.row())
        more = translate("History", "There is more that is not shown here.") if len(changes) > CHANGES else ""
        if not changes:
            more = translate("History", "Its details were not kept: they are too many, or the project was compacted.")
        words = told_changes(changes[:CHANGES], self._session.scheme, self._language, self._quoted)
        under = apart([when_words(entry), *([told.fate] if told.fate else [])])
        self.detail.show_step(told.what, under, words, more)

    def _quoted(self, span_id: str) -> str:
        """What the span marks; its id when it is not there now."""
        try:
            return quoted(self._session.span(span_id).quotation)
        except KnownError:
            return isolated(span_id)

    def _tell_buttons(self, entry: Entry | None) -> None:
        own = entry is not None and entry.mode == "do"
        self.go.setEnabled(entry is not None)
        self.turn.setEnabled(own and entry is not None and entry.state != "gone" and not self._session.read_only)
        forward = entry is not None and entry.state == "undone"
        self.turn.setText(
            translate("History", "Go &forward to here\u2026")
            if forward
            else translate("History", "Go &back to here\u2026")
        )

    def _emit(self, signal: SignalInstance, *_: object) -> None:
        entry = self.current()
        if entry is not None:
            signal.emit(entry)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.rows.stop()
        super().closeEvent(event)
