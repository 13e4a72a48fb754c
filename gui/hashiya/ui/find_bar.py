"""The bar under the text in which one types what is looked for. It searches nothing: it tells what is asked for and
shows what it is told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.text.finding import Kind, Query
from hashiya.text.folding_rules import EVERYTHING
from hashiya.ui.icons import icon
from hashiya.ui.isolates import isolated, left_to_right
from hashiya.ui.keys import key_words, keystroke
from hashiya.ui.line_field import Field
from hashiya.ui.numbers import number
from hashiya.ui.tips import tip

LONGEST: Final = 200
"""Characters of a selection that are still taken as a pattern."""

NARROW: Final = 560
"""Pixels below which the bar has two lines."""

SIGNS: Final[dict[Kind, str]] = {
    "folded": "\u0623\u2248\u0627",
    "typed": "Aa",
    "words": "|ab|",
    "regex": ".*",
}
"""What stands on the buttons, in their order; Alt+1 to Alt+4 choose them."""


class FindBar(QFrame):
    """A field, how it is meant, how many hits there are, and the way from one to the next. Hidden until it is asked."""

    changed = Signal()
    """Another pattern, or another way to understand it."""
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()
    """The user is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find in the document"))
        self.folding = EVERYTHING
        """What the folded search takes for the same."""
        self.field = Field(self)
        self.field.setPlaceholderText(self.tr("Find\u2026"))
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(420)
        self.field.textChanged.connect(self.changed)
        self._modes = QButtonGroup(self)
        self._count = QLabel(self)
        self._told = QLabel(self)
        self._error = QLabel(self)
        for label in (self._count, self._told):
            label.setObjectName("quiet")
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._error.setObjectName("find_error")
        self._error.setWordWrap(True)
        self._error.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._error.hide()
        self._row, self._second = row, second = QHBoxLayout(), QHBoxLayout()
        for line in (row, second):
            line.setSpacing(6)
        row.addWidget(self.field, 2)
        self._meant = (*self._mode_buttons(), self._count, self._told)
        self.previous = self._button("up", self.tr("Previous hit"), "Shift+Enter", self.previous_asked)
        self.next = self._button("down", self.tr("Next hit"), "Enter", self.next_asked)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self._button("close", self.tr("Close"), "Esc", self.closed))
        self._divide(narrow=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 10, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(second)
        column.addWidget(self._error)
        self.show_count(0, 0, searching=False)
        self.hide()

    # -- what is asked -----------------------------------------------------------------------------------------------

    def query(self) -> Query:
        """What is looked for."""
        return Query(self.field.text(), self.kind(), folding=self.folding)

    def kind(self) -> Kind:
        """How the pattern is meant."""
        return list(SIGNS)[self._modes.checkedId()]

    def choose(self, kind: Kind) -> None:
        """Understand the pattern in that way."""
        self._modes.button(list(SIGNS).index(kind)).click()

    def state(self) -> dict[str, Any]:
        """What is looked for and how, as plain data: for `show_state`."""
        return {"typed": self.field.text(), "kind": self.kind(), "shown": not self.isHidden()}

    def show_state(self, state: Mapping[str, Any]) -> None:
        """Show what `state` gave, without looking for it."""
        with QSignalBlocker(self):
            self.choose(state["kind"])
            self.field.setText(state["typed"])
        self.setVisible(state["shown"])

    def take(self, selected: str) -> None:
        """Show the bar with the keyboard in its field; look for what is *selected*, if it is short and on one line."""
        self.show()
        if len(selected) <= LONGEST and len(selected.splitlines()) == 1:
            self.field.setText(selected)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def show_count(self, place: int, count: int, *, searching: bool, capped: bool = False) -> str:
        """Say which hit the reader is at (from 1; 0 for none or not known yet) and how many there are; returns that."""
        if not self.field.text():
            words = ""
        elif not count:
            words = self.tr("Searching\u2026") if searching else self.tr("No hits")
        elif capped:
            words = self.tr("More than %Ln hit(s)", "", count)
        elif searching:
            words = self.tr("%Ln hit(s) so far", "", count)
        elif place:
            words = self.tr("{number} of %Ln hit(s)", "", count).format(number=isolated(number(place)))
        else:
            words = self.tr("%Ln hit(s)", "", count)
        self._count.setText(words)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self.field.text()) and (searching or count > 0))
        return words

    def tell(self, words: str) -> None:
        """Say something in passing, "" for nothing."""
        self._told.setText(words)
        self._told.setToolTip(tip(words))

    def show_error(self, sentence: str) -> None:
        """Say why the pattern cannot be searched; "" when it can."""
        if sentence and sentence != self._error.text():
            self.announce(sentence)
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            self._count.setText("")

    @property
    def sentence(self) -> str:
        """The error that it shows, "" if none."""
        return self._error.text()

    @property
    def count_words(self) -> str:
        """What it says of the hits."""
        return self._count.text()

    @property
    def told(self) -> str:
        """What it said in passing."""
        return self._told.text()

    def announce(self, words: str) -> None:
        """Say *words* to who listens."""
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- the parts ---------------------------------------------------------------------------------------------------

    def _divide(self, *, narrow: bool) -> None:
        """In a *narrow* window, how it is meant and how many hits there are stand below what is looked for."""
        self._narrow = narrow
        for widget in self._meant:
            (self._row if narrow else self._second).removeWidget(widget)
        *modes, count, told = self._meant
        for place, mode in enumerate(modes):
            self._second.addWidget(mode) if narrow else self._row.insertWidget(1 + place, mode)
        for widget in (count, told):
            stretch = 1 if widget is told else 0
            if narrow:
                self._second.addWidget(widget, stretch)
            else:
                self._row.insertWidget(self._row.count() - 1, widget, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < NARROW
        if narrow != self._narrow:
            self._divide(narrow=narrow)
        super().resizeEvent(event)

    def _mode_buttons(self) -> list[QToolButton]:
        names: dict[Kind, tuple[str, str]] = {
            "folded": (
                self.tr("Forgiving"),
                self.tr("Marks, hamza, forms of yeh, kaf and heh, digits and case make no difference."),
            ),
            "typed": (self.tr("As typed"), self.tr("Exactly the characters that are typed.")),
            "words": (self.tr("Whole words"), self.tr("Forgiving, but only whole words.")),
            "regex": (
                self.tr("Regular expression"),
                self.tr("A pattern such as {example}.").format(example=left_to_right("\\w+")),
            ),
        }
        buttons = []
        for place, (kind, sign) in enumerate(SIGNS.items()):
            button = QToolButton(self)
            button.setText(left_to_right(sign))
            button.setCheckable(True)
            button.setChecked(not place)
            name, sentence = names[kind]
            key = f"Alt+{place + 1}"
            button.setToolTip(f"{name} ({key_words(key)})\n{sentence}")
            button.setAccessibleName(name)
            button.setAccessibleDescription(sentence)
            self._modes.addButton(button, place)
            shortcut = QShortcut(keystroke(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
            buttons.append(button)
        self._modes.idToggled.connect(self._mode_chosen)
        return buttons

    def _button(self, drawing: str, name: str, key: str, asked: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(drawing))
        button.setToolTip(f"{name} ({key_words(key)})")
        button.setAccessibleName(name)
        button.clicked.connect(asked)
        return button

    def _mode_chosen(self, place: int, chosen: bool) -> None:
        if chosen:
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the field and the buttons leave: Enter, Shift+Enter, Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if isinstance(focused, QAbstractButton) and not back:
                focused.click()
            else:
                (self.previous_asked if back else self.next_asked).emit()
        else:
            super().keyPressEvent(event)
