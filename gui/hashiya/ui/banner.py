"""The note over the text's lower edge that says what happened, without stopping anybody's work or moving the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hashiya.ui.icons import icon
from hashiya.ui.isolates import led

translate = QCoreApplication.translate

STAYS: Final = 9000
"""Milliseconds after which good news leaves by itself; bad news waits to be closed."""


HANDS: Final = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)
"""What tells whether somebody is at the banner with mouse or keyboard."""

MARGIN: Final = 14
WIDEST: Final = 860
"""Pixels around the note, and its greatest width."""

NARROW: Final = 420
"""Pixels of width below which it has two lines."""


class Banner(QFrame):
    """One sentence, perhaps one thing to do about it, and a way to close it. Hidden when there is nothing to say."""

    closed = Signal()
    covers = Signal(int)
    """It lies over so many of the lowest pixels of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._mark = QLabel(self)
        self._sentence = ""
        self._leaves, self._bad = True, False
        self._about = ""
        self._later: tuple[str, tuple[str, Callable[[], None]] | None] | None = None
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # what it says quotes names and texts
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._button = QPushButton(self)
        self._button.setFlat(True)
        self._button.clicked.connect(self._do)
        self._close = QToolButton(self)
        self._close.setIcon(icon("close"))
        self._close.setToolTip(translate("Banner", "Close this message"))
        self._close.setAccessibleName(translate("Banner", "Close this message"))
        self._close.clicked.connect(self.clear)
        self._column = column = QVBoxLayout(self)
        self._row, self._second = QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(16, 5, 10, 5)
        column.setSpacing(0)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # `_settle` gives it its size
        for line in (self._row, self._second):
            line.setSpacing(10)
            column.addLayout(line)
        for widget in (self._mark, self._words, self._button, self._close):
            self._row.addWidget(widget)
        self._second.addStretch()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        for watched in (self, self._button, self._close):
            watched.installEventFilter(self)
        self._remedy: Callable[[], None] | None = None
        self._text: QWidget | None = None
        self._standing: tuple[str, tuple[str, Callable[[], None]]] | None = None
        self.hide()

    def stand(self, sentence: str, remedy: tuple[str, Callable[[], None]]) -> None:
        """Show *sentence* and what can be done about it until `step_down`, whenever nothing else is to be said."""
        self._standing = (sentence, remedy)
        self._show_standing()

    def step_down(self) -> None:
        """Nothing is to be said all the time any more."""
        if self._standing is not None:
            self._standing = None
            self.clear()

    def stand_again(self) -> None:
        """Say what is to be said all the time once more, also to who listens."""
        self._show_standing()

    def _show_standing(self) -> None:
        if self._standing is not None:
            self.say(self._standing[0], remedy=self._standing[1])
            self._leaves = False
            self._wait()
            self._close.hide()

    def float_over(self, host: QWidget, text: QWidget) -> None:
        """Lie over the lower edge of *host*, whose contents keep their places; of *text* in it, where that is seen:
        what stands below the text is being used. Where too little is left of the text, it lies over that after all."""
        self.setParent(host)
        self._text = text
        self.hide()
        for watched in (host, text):
            watched.installEventFilter(self)

    def _settle(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        width = min(host.width() - 2 * MARGIN, WIDEST)
        self._divide(narrow=width < NARROW)
        self._column.activate()  # or the rows in it would answer for what was said before
        height = self.heightForWidth(width)
        floor = host.height()
        if self._text is not None and self._text.isVisibleTo(host):
            under_text = self._text.mapTo(host, QPoint(0, self._text.height())).y()
            floor = under_text if under_text >= height + 2 * MARGIN else floor
        self.setGeometry((host.width() - width) // 2, floor - height - MARGIN, width, height)
        self.raise_()
        self._tell_cover()

    def _tell_cover(self) -> None:
        host, text = self.parentWidget(), self._text
        if host is None or text is None or self.isHidden() or not text.isVisibleTo(host):
            self.covers.emit(0)
        else:
            self.covers.emit(max(0, text.mapTo(host, QPoint(0, text.height())).y() - self.y()))

    def _divide(self, *, narrow: bool) -> None:
        """In a *narrow* window, what can be done stands below what is said."""
        if narrow == (self._second.count() > 1):
            return
        (self._row if narrow else self._second).removeWidget(self._button)
        if narrow:
            self._second.addWidget(self._button)
        else:
            self._row.insertWidget(2, self._button)
        self._mark.setHidden(narrow)

    @property
    def sentence(self) -> str:
        """What it says now; "" when it is hidden."""
        return self._sentence if not self.isHidden() else ""

    def say(
        self, sentence: str, *, bad: bool = False, remedy: tuple[str, Callable[[], None]] | None = None,
        about: str = "", stays: bool = False,
    ) -> None:  # fmt: skip
        """Show *sentence*; *remedy* is a word for a button and what it does; *about* what is said (`settle`). Good news
        *stays* until it is closed if it comes only once."""
        self._about = about
        self._remedy = remedy[1] if remedy else None
        self._button.setVisible(remedy is not None)
        self._button.setText(remedy[0] if remedy else "")
        self._words.setText(led(sentence))
        self._sentence = sentence
        self._close.show()
        self.setFocusProxy(self._button if remedy else self._close)
        self._bad = bad
        self._draw_mark()
        self.setAccessibleName(sentence)
        self.setProperty("bad", bad)
        self.style().polish(self)
        self.show()
        self._settle()
        self._leaves = not bad and not stays
        self._wait()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def settle(self, about: str) -> None:
        """What was said *about* something holds no more: it worked after all."""
        if self._about == about and not self.isHidden():
            self.clear()

    def say_later(self, sentence: str, remedy: tuple[str, Callable[[], None]] | None = None) -> None:
        """Good news that waits until a warning was read, for it drives none away, and then until it is closed."""
        if self.isHidden() or not self._bad:
            self.say(sentence, remedy=remedy, stays=True)
        else:
            self._later = (sentence, remedy)

    def _draw_mark(self) -> None:
        role = QPalette.ColorRole.Accent if self._bad else QPalette.ColorRole.ButtonText
        self._mark.setPixmap(icon("warning" if self._bad else "done", role).pixmap(18, 18))

    def stops(self) -> list[QWidget]:
        """The widgets that the Tab key leads to."""
        return [self._button, self._close]

    def _wait(self) -> None:
        """Good news leaves after a while, but not from under somebody's hands."""
        focused = self.focusWidget() if self.isActiveWindow() else None
        busy = self.underMouse() or (focused is not None and self.isAncestorOf(focused) and focused.hasFocus())
        if self._leaves and not busy:
            self._timer.start(STAYS)
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Take the sentence away."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._timer.stop()
        if had_focus:  # before it goes: Qt would lead the keyboard elsewhere first
            self.closed.emit()
        self.hide()
        self._tell_cover()
        self._remedy = None
        if self._later is not None:
            (sentence, remedy), self._later = self._later, None
            self.say(sentence, remedy=remedy, stays=True)
        else:
            self._show_standing()

    def _do(self) -> None:
        remedy = self._remedy
        self.clear()
        if remedy:
            remedy()

    def changeEvent(self, event: QEvent) -> None:
        """The mark follows the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._sentence:
            self._draw_mark()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the sizes of the host and the text; wait while the banner is used; Escape in it closes it."""
        if watched in (self, self._button, self._close):
            if event.type() in HANDS and not self.isHidden():
                self._wait()
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
                self.clear()
                return True
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show) and not self.isHidden():
            self._settle()
        return super().eventFilter(watched, event)
