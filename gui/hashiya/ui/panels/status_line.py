"""The line below everything: where the caret is, what is selected, what the document is, whether all is kept."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from hashiya.model.span import Range
from hashiya.text.bidi import RTL, Direction
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.languages import language_name
from hashiya.ui.models.documents import state_word
from hashiya.ui.numbers import counted, number, range_words
from hashiya.ui.panels.rows import smaller

translate = QCoreApplication.translate


class Whereabouts(Struct, frozen=True):
    """What the status line shows; counts of -1 are not known (yet)."""

    paragraph: int = -1
    paragraphs: int = -1
    caret: int = 0
    selected: Sequence[Range] = ()
    selected_words: int = -1
    characters: int = 0
    words: int = -1
    direction: Direction = RTL
    language: str = "und"
    state: str = "new"


def direction_words(direction: Direction) -> str:
    """The direction of a document in words."""
    if direction == RTL:
        return translate("StatusLine", "Right to left")
    return translate("StatusLine", "Left to right")


class StatusLine(QWidget):
    """Shows a `Whereabouts`; its parts go, the least needed first, when the window is narrow."""

    properties_asked = Signal()
    state_asked = Signal()
    to_do_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setAccessibleName(translate("StatusLine", "Status"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFont(smaller(self.font(), 1.0))
        self._paragraph, self._position, self._selected, self._counts = (QLabel(self) for _ in range(4))
        self._state, self._language, self._to_do = (QToolButton(self) for _ in range(3))
        self._saved, self._work = QLabel(self), QLabel(self)
        self._state.clicked.connect(self.state_asked)
        self._language.clicked.connect(self.properties_asked)
        self._to_do.clicked.connect(self.to_do_asked)
        for button in (self._state, self._language, self._to_do):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 18, 3)
        row.setSpacing(22)
        for label in (self._paragraph, self._position, self._selected):
            row.addWidget(label)
        row.addStretch(1)
        ending: tuple[QWidget, ...] = (
            *(self._work, self._counts, self._to_do),
            *(self._language, self._state, self._saved),
        )
        for widget in ending:
            row.addWidget(widget)
        self._least = (self._paragraph, self._counts, self._language, self._state, self._to_do, self._selected)
        self.setFixedHeight(QFontMetrics(self.font()).height() + 16)
        self._empty: set[QWidget] = {self._work, self._to_do}
        self._work.hide()
        self._to_do.hide()

    def name_actions(self, properties: str, state: str, to_do: str) -> None:
        """The tooltips of the buttons: what they do and by which key."""
        self._language.setToolTip(properties)
        self._state.setToolTip(state)
        self._to_do.setToolTip(to_do)

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in order."""
        return [self._to_do, self._language, self._state]

    def show_whereabouts(self, where: Whereabouts | None) -> None:
        """Show *where*; None when no document is open."""
        if where is None:
            for widget in (*self._least, self._position):
                self._put(widget, "")
        else:
            self._put(self._paragraph, _paragraph_words(where))
            self._put(self._position, _position_words(where))
            self._put(self._selected, _selected_words(where))
            self._put(self._counts, _count_words(where))
            words = apart((direction_words(where.direction), language_name(where.language)))
            self._put(self._language, words)
            self._put(self._state, state_word(where.state))
        self._fold()

    def show_to_do(self, count: int) -> None:
        """Say how much is to do in the document; nothing for 0, or for -1, which is not known."""
        words = translate("StatusLine", "To do: {count}").format(count=isolated(number(count)))
        self._put(self._to_do, words if count > 0 else "")
        self._fold()

    def show_saved(self, words: str) -> None:
        """Say whether everything is kept."""
        self._saved.setText(words)
        self._fold()

    def show_work(self, words: str) -> None:
        """Say what goes on in the background; "" for nothing."""
        self._put(self._work, words)
        self._work.setVisible(bool(words))
        self._fold()

    def _put(self, widget: QLabel | QToolButton, words: str) -> None:
        widget.setText(words)
        widget.setAccessibleName(words)
        (self._empty.discard if words else self._empty.add)(widget)

    def _fold(self) -> None:
        """Hide what does not fit."""
        shown = [w for w in (*self._least, self._position, self._saved) if w not in self._empty]
        room = self.width() - 36
        needed = sum(widget.sizeHint().width() + 22 for widget in shown)
        for widget in self._least:
            fits = needed <= room
            if widget in shown and not fits:
                needed -= widget.sizeHint().width() + 22
            widget.setVisible(widget in shown and fits)
        self._position.setVisible(self._position in shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()


def _paragraph_words(where: Whereabouts) -> str:
    if where.paragraph < 0:
        return ""
    words = translate("StatusLine", "Paragraph {number} of {count}")
    return words.format(number=isolated(number(where.paragraph)), count=isolated(number(where.paragraphs)))


def _position_words(where: Whereabouts) -> str:
    if not where.selected:
        words = translate("StatusLine", "Position {position}")
        return words.format(position=isolated(number(where.caret)))
    if len(where.selected) > 1:
        return counted.ranges(len(where.selected))
    return range_words(*where.selected[0])


def _selected_words(where: Whereabouts) -> str:
    if not where.selected:
        return ""
    length = sum(end - start for start, end in where.selected)
    words = translate("StatusLine", "{length} selected").format(length=counted.characters(length))
    return words if where.selected_words < 0 else apart((words, counted.words(where.selected_words)))


def _count_words(where: Whereabouts) -> str:
    words = counted.characters(where.characters)
    return words if where.words < 0 else apart((counted.words(where.words), words))
