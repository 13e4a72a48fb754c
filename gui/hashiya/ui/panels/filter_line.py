"""The line above the list in which one types which documents are wanted, with a menu for the mouse. It tells what is
wrong in it where it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QListView, QMenu, QToolButton, QVBoxLayout, QWidget

from hashiya.late import late
from hashiya.model.document import STATES
from hashiya.model.errors import KnownError
from hashiya.ui.icons import icon
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.languages import language_name
from hashiya.ui.line_field import Field, clearable
from hashiya.ui.messages import sentence
from hashiya.ui.models.documents import state_word
from hashiya.ui.numbers import number
from hashiya.ui.shelf import Shelf

if TYPE_CHECKING:
    from hashiya.session import filtering
else:
    (filtering,) = late("hashiya.session", "filtering")


translate = QCoreApplication.translate

PAUSE: Final = 180
"""Milliseconds after the last key before the list is asked."""


class FilterLine(QWidget):
    """A field with type-ahead; and, for whoever lays it out, a button with ``conditions`` to click and one for
    ``sorting``."""

    left = Signal()
    """The keyboard goes on to the list."""

    def __init__(self, shelf: Shelf, orders: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.field = _Field(self)
        self.field.setPlaceholderText(translate("FilterLine", "Filter\u2026"))
        self.field.setAccessibleName(translate("FilterLine", "Filter the documents"))
        self.field.setToolTip(
            translate("FilterLine", "Words of the title, and conditions such as {examples}").format(
                examples=isolated("state:done lang:fa label:directive spans>3 date>2020 meta:author=x")
            )
        )
        clearable(self.field)
        self._said = QLabel(self)
        self._said.setObjectName("find_error")
        self._said.setWordWrap(True)
        self._said.hide()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.conditions = self._button("filter", translate("FilterLine", "Conditions"), self._menu)
        sorting = QMenu(self)
        sorting.addActions(list(orders))
        self.sorting = self._button("sort", translate("FilterLine", "Sort"), sorting)
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 6)
        row.addWidget(self.field)
        told = QHBoxLayout()
        told.setContentsMargins(18, 0, 14, 4)
        told.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(told)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.apply)
        self.field.textChanged.connect(self._typed)
        self.field.textEdited.connect(self._propose)
        self.field.returnPressed.connect(self._enter)
        self.field.went_down.connect(self._enter)
        self.field.given_up.connect(self._give_up)
        self.field.completer_.activated.connect(self._complete)
        shelf.failed.connect(self._tell)

    def stops(self) -> list[QWidget]:
        """What the Tab key reaches, in order."""
        return [self.conditions, self.sorting, self.field]

    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text().strip()

    def type(self, words: str) -> None:
        """Put *words* into the field and filter by them at once."""
        self.field.setText(words)
        self.apply()

    def apply(self) -> None:
        """Filter by what is typed; what is wrong in it is told, and the list stays as it is."""
        self._pause.stop()
        try:
            wish = filtering.read_filter(self.field.text())
        except KnownError as error:
            self._tell(error)
            return
        self._said.hide()
        self._shelf.filter(wish, self.typed())

    def _button(self, name: str, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setMenu(menu)
        menu.setAccessibleName(words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _typed(self) -> None:
        self._pause.start()

    def _tell(self, error: KnownError) -> None:
        self._said.setText(sentence(error))
        self._said.show()

    def _enter(self) -> None:
        self.apply()
        if self._said.isHidden():
            self.left.emit()

    def _give_up(self) -> None:
        if self.field.text():
            self.type("")
        else:
            self.left.emit()

    # --- type-ahead ---------------------------------------------------------------------------

    def _word(self) -> tuple[int, str]:
        """Where the word at the caret begins, and what of it stands before the caret."""
        before = self.field.text()[: self.field.cursorPosition()]
        start = max(before.rfind(sign) for sign in " (\t") + 1
        return start, before[start:]

    def _propose(self) -> None:
        session, (_, word) = self._shelf.session, self._word()
        found = list(filtering.proposals(session, word)) if session is not None else []
        self.field.propose([one for one in found if one != word])

    def _complete(self, chosen: str) -> None:
        start, word = self._word()
        text = self.field.text()
        space = "" if chosen.endswith(":") else " "
        self.field.setText(text[:start] + chosen + space + text[start + len(word) :].lstrip())
        self.field.setCursorPosition(start + len(chosen) + len(space))
        self._propose()

    # --- the menu -----------------------------------------------------------------------------

    def _fill_menu(self) -> None:
        self._menu.clear()
        session = self._shelf.session
        if session is None:
            return
        counts = session.spans_by_label()
        menus: list[tuple[str, list[tuple[str, str]]]] = [
            (translate("FilterLine", "State"), [(state_word(one), f"state:{one}") for one in STATES]),
            (
                translate("FilterLine", "Language"),
                [(language_name(one), f"lang:{filtering.quoted(one)}") for one in filtering.values(session, "lang")],
            ),
            (
                translate("FilterLine", "With the label"),
                [
                    (apart((isolated(one), number(counts.get(one, 0)))), f"label:{filtering.quoted(one)}")
                    for one in filtering.values(session, "label")
                ],
            ),
            (
                translate("FilterLine", "Without the label"),
                [(one, f"-label:{filtering.quoted(one)}") for one in filtering.values(session, "label")],
            ),
            (
                translate("FilterLine", "Annotator"),
                [(one, f"by:{filtering.quoted(one)}") for one in filtering.values(session, "by")],
            ),
            (
                translate("FilterLine", "Collection"),
                [(one, f"collection:{filtering.quoted(one)}") for one in filtering.values(session, "collection")],
            ),
            (
                translate("FilterLine", "Spans"),
                [
                    (translate("FilterLine", "None"), "spans:0"),
                    (translate("FilterLine", "At least one"), "spans>0"),
                    (translate("FilterLine", "More than ten"), "spans>10"),
                ],
            ),
        ]
        for title, rows in menus:
            if rows:
                inner = self._menu.addMenu(title)
                for words, condition in rows:
                    action = inner.addAction(words.replace("&", "&&"))
                    action.setCheckable(True)
                    action.setChecked(condition in self.field.text().split(" "))
                    action.setData(condition)
                    action.triggered.connect(self._toggle)
        self._menu.addSeparator()
        self._menu.addAction(translate("FilterLine", "All documents")).triggered.connect(self._all)

    def _all(self) -> None:
        self.type("")

    def _toggle(self) -> None:
        action = self.sender()
        condition = action.data() if isinstance(action, QAction) else ""
        words = self.field.text().split(" ")
        if condition in words:
            words.remove(condition)
        else:
            words.append(condition)
        self.type(" ".join(word for word in words if word))


class _Field(Field):
    """A field whose list of proposals never takes what was not chosen."""

    went_down = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = QStringListModel(self)
        self.completer_ = QCompleter(self._words, self)
        self.completer_.setWidget(self)
        self.completer_.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list = QListView(self)
        self._list.setAccessibleName(translate("FilterLine", "Proposals"))
        self._list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # conditions begin with their name: "state:done"
        self.completer_.setPopup(self._list)

    def propose(self, words: Sequence[str]) -> None:
        """Show *words* under the field; none to hide them."""
        self._words.setStringList(list(words))
        if words and self.hasFocus():
            self.completer_.complete()
        else:
            self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the list has not taken it: nothing is chosen in it
            self._list.hide()
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
