"""A walk through the window in a few steps. Each points at the real thing and waits until it was done, or passed over.

The steps are a table. The tour itself changes nothing: what the user does on the way is the user's, and can be undone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.ui.desk import Desk
from hashiya.ui.keys import key_words
from hashiya.ui.panels.tour_card import Outline, TourCard

translate = QCoreApplication.translate

LOOK: Final = 250
"""Milliseconds between looks at whether a step was done."""


_TEXT_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip
"""Keys that move in a text."""


class TourStep(Struct, frozen=True):
    """``target`` is the name of a part of the window; ``watched`` is what changes when the step is done (None: only
    the button goes on). ``keys``: ids of commands whose keys the sentence names as {0}, {1}."""

    target: str
    title: str
    words: str
    keys: tuple[str, ...] = ()
    watched: Callable[[Desk], object] | None = None


def _document(desk: Desk) -> object:
    return desk.current.document_id


def _selection(desk: Desk) -> object:
    return bool(desk.reader.selection())


def _spans(desk: Desk) -> object:
    return desk.current.document_id, len(desk.current.spans())


def _span(desk: Desk) -> object:
    return desk.current.span_id


def _register(desk: Desk) -> object:
    return any(window.property("part") == "register" and window.isVisible()
               for window in QApplication.topLevelWidgets())  # fmt: skip


STEPS: Final = (
    TourStep("documents", T("Tour", "The documents"),
             T("Tour", "Here are the texts of the project. Open another one: click on it, or press {0}."),
             ("go.next_document",), _document),
    TourStep("text", T("Tour", "The text"),
             T("Tour", "Read, and select some words: drag over them, or hold Shift and press the arrows."), (),
             _selection),
    TourStep("labels", T("Tour", "Marking"),
             T("Tour", "Press the key of a label, such as 1, to mark what is selected. {0} takes it back."),
             ("edit.undo",), _spans),
    TourStep("text", T("Tour", "Going through the marks"),
             T("Tour", "{0} selects the next mark, {1} the one before. A click does it too."),
             ("go.next_span", "go.previous_span"), _span),
    TourStep("inspector", T("Tour", "What is known of a mark"),
             T("Tour", "Fields, links and a note. {0} leads here, and Ctrl+Enter back; {1} draws a link."),
             ("span.fields", "span.link")),
    TourStep("view.register", T("Tour", "The register"),
             T("Tour", "{0} shows what came of the marks: who ordered whom to do what, where, by when."),
             ("view.register",), _register),
    TourStep("file.export", T("Tour", "Carrying it out"),
             T("Tour", "{0} writes documents or spans to a file. {1} opens the manual, which tells the rest."),
             ("file.export", "help.manual")),
)  # fmt: skip


class Tour(QObject):
    """One walk; it ends with the last step, with Escape, or with the button. ``parts`` finds the widget of a target."""

    def __init__(self, desk: Desk, parts: Callable[[str], QWidget | None], place: int = 0) -> None:
        """It begins with the step at *place*."""
        super().__init__(desk.window)
        self.setObjectName("tour")
        self._desk = desk
        self._parts = parts
        self.place = 0
        self._before: object = None
        self._outline = Outline(desk.window)
        self.card = TourCard(desk.window)
        self.card.next_asked.connect(self.go_on)
        self.card.back_asked.connect(self.go_back)
        self.card.end_asked.connect(self.end)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._clock.timeout.connect(self.look)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._clock.start()
        desk.panes.call_at(self.card)
        self._begin(place)

    def go_on(self) -> None:
        """The next step; after the last one the tour is over."""
        if self.place + 1 < len(STEPS):
            self._begin(self.place + 1)
        else:
            self.end()

    def go_back(self) -> None:
        """The step before."""
        self._begin(max(self.place - 1, 0))

    def end(self) -> None:
        """Take everything away again."""
        self._clock.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._desk.panes.call_at(None)
        had_focus = self.card.isAncestorOf(QApplication.focusWidget() or self._desk.window)
        self.card.hide()
        self._outline.hide()
        self.card.deleteLater()
        self._outline.deleteLater()
        self.deleteLater()
        if had_focus:
            self._desk.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Whether the step was done; and follow the window."""
        step = STEPS[self.place]
        if step.watched is not None:
            now = step.watched(self._desk)
            if now != self._before and now:
                self.go_on()
                return
            self._before = now
        self._point()

    def _begin(self, place: int) -> None:
        self.place = place
        step = STEPS[place]
        self._before = step.watched(self._desk) if step.watched else None
        known = {command.id: command for command in self._desk.commands()}
        keys = [key_words((*known[name].keys, *known[name].text_keys, "")[0]) for name in step.keys]
        words = translate("Tour", step.words).format(*keys)
        self.card.tell(translate("Tour", step.title), words, place + 1, len(STEPS))
        self._point()
        if place == 0 or step.watched is None:  # nothing that is done in the window goes on from here
            self.card.take_focus()

    def _point(self) -> None:
        """Put the outline round the target and the card beside it."""
        window = self._desk.window
        target = self._parts(STEPS[self.place].target)
        room = window.rect()
        if target is None or not target.isVisible():
            self._outline.hide()
            here = QRect(room.center(), room.center())
        else:
            here = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).intersected(room)
            self._outline.show_round(here)
        self.card.settle(here, room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape ends the tour, wherever the keyboard is, unless a dialog is open. What the buttons of the card cannot
        use is for the text, which takes the keyboard with it: the sentence above them speaks of its keys."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched in self.card.stops()
            and (event.key() in _TEXT_KEYS or (event.text().strip() and event.text().isprintable()))
        ):
            self._desk.reader.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self._desk.reader, event)
            return True
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and isinstance(watched, QWidget)
            and watched.window() is self._desk.window
            and QApplication.activeModalWidget() is None
        ):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.end()
                return True
        return super().eventFilter(watched, event)
