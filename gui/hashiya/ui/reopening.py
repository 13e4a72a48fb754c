"""What a user has set around the text, set again when the window is made anew: in another language, with other keys.

What is kept anyway (places in texts, widths, the order of the list) is none of this room's business. Every part tells
its own `state` as plain values, and is given it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hashiya.ui.window import Window

BESIDE: Final = {
    "RegisterWindow": "view.register",
    "HistoryDialog": "edit.history",
    "ManualWindow": "help.manual",
    "ToDoDialog": "go.to_do",
    "CharactersDialog": "view.characters",
}
"""Windows beside the main one, and the commands that open them."""

WHILE: Final = 1500
"""Milliseconds in which the desktop has shown a window."""

State = Mapping[str, Any]


class Beside(Struct, frozen=True):
    """A window beside the main one: its class, its shape, and its ``state``."""

    name: str
    shape: QByteArray
    state: State


class Opened(Struct, frozen=True):
    """The windows that are open; what is searched and found, None where nothing is; the filter of the list and the
    stretches that are chosen in it; the label that sticks and the one used last; the step of the tour, -1 for none."""

    beside: tuple[Beside, ...] = ()
    search: State | None = None
    find: State | None = None
    filter: str = ""
    chosen: tuple[tuple[int, int], ...] = ()
    sticky: str = ""
    last: str = ""
    tour: int = -1


def opened(window: Window) -> Opened:
    """What is set around the text of *window*."""
    desk = window.desk
    search, find = desk.search.there, desk.find.there
    return Opened(
        tuple(Beside(type(part).__name__, part.saveGeometry(), _state(part)) for part in _beside(window)),
        search.state() if search is not None else None,
        find.bar.state() if find is not None else None,
        window.panels.documents.filter.typed(),
        tuple(desk.shelf.stretches()),
        desk.habit.sticky,
        desk.habit.last,
        _tour_step(window),
    )


def open_again(window: Window, before: Opened) -> None:
    """Set around the text of *window*, which is shown, what was set *before*; the text has the keyboard."""
    desk = window.desk
    documents = window.panels.documents
    if before.filter:
        documents.filter.type(before.filter)
    documents.choose_stretches(before.chosen)
    desk.habit.last = before.last
    if before.sticky:
        desk.habit.stick(before.sticky)
    if before.find is not None and (before.find["typed"] or before.find["shown"]):
        window.find_bar.show_state(before.find)
        desk.finder.follow_document()
    if before.search is not None and (before.search["typed"] or before.search["shown"]):
        desk.searching.show_state(before.search)
    for one in before.beside:
        _open(window, one)
    if before.tour >= 0:
        from hashiya.ui.handlers.help import tour_from  # noqa: PLC0415 (hardly ever)

        tour_from(desk, before.tour)
    window.activateWindow()
    window.reader.setFocus()
    if before.beside:
        _Back(window)


class _Back(QObject):
    """Leads back to *window* when the desktop gives the keyboard to one of those that were opened beside it, as it does
    with each that it comes to show; for a short while, and once for each."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shown = {part.windowHandle() for part in _beside(window)}
        QGuiApplication.instance().focusWindowChanged.connect(self._led_away)  # type: ignore[union-attr]
        QTimer.singleShot(WHILE, self.deleteLater)

    def _led_away(self, to: QWindow | None) -> None:
        if to in self._shown:
            self._shown.discard(to)
            self._window.activateWindow()


def _beside(window: Window) -> list[QWidget]:
    """The windows beside *window* that are open."""
    parts = (part for part in window.findChildren(QWidget) if part.isWindow() and part.isVisible())
    return [part for part in parts if type(part).__name__ in BESIDE]


def _open(window: Window, beside: Beside) -> None:
    command = window.actions_[BESIDE[beside.name]]
    if not command.isEnabled():
        return
    command.trigger()
    for part in _beside(window):
        if type(part).__name__ == beside.name:
            part.restoreGeometry(beside.shape)
            if hasattr(part, "show_state"):
                part.show_state(beside.state)


def _state(part: QWidget) -> State:
    return part.state() if hasattr(part, "show_state") else {}  # type: ignore[attr-defined]  # of those that have one


def _tour_step(window: Window) -> int:
    tour = window.findChild(QObject, "tour")
    return int(tour.place) if tour is not None else -1  # type: ignore[attr-defined]  # a `ui.tour.Tour`
