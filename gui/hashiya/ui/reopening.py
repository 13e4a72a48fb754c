"""What stands open around the text, opened again when the window is made anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hashiya.reports.concordance import Order
    from hashiya.session.search import Kind
    from hashiya.text.finding import Kind as FindKind
    from hashiya.ui.window import Window

BESIDE: Final = {"RegisterWindow": "view.register", "HistoryDialog": "edit.history", "ManualWindow": "help.manual"}
"""Windows beside the main one, and the commands that open them."""

WHILE: Final = 1500
"""Milliseconds in which the desktop has shown a window."""


class Opened(Struct, frozen=True):
    """The commands whose windows are open, and where; what is searched and found, None where the bars are away."""

    commands: tuple[tuple[str, bytes], ...] = ()
    """Each with the place of its window, in Qt's own form."""
    search: tuple[str, Kind, Order] | None = None
    find: tuple[str, FindKind] | None = None


def opened(window: Window) -> Opened:
    """What stands open around *window*."""
    beside = {_command(part): bytes(part.saveGeometry().data()) for part in _beside(window) if _command(part)}
    search, find = window.desk.search.there, window.desk.find.there
    panel = search.panel if search is not None and not search.panel.isHidden() else None
    bar = find.bar if find is not None and not find.bar.isHidden() else None
    return Opened(
        tuple(beside.items()),
        (panel.typed(), panel.kind(), panel.order()) if panel is not None else None,
        (bar.field.text(), bar.kind()) if bar is not None else None,
    )


def open_again(window: Window, before: Opened) -> None:
    """Open around *window*, which is shown, what stood open *before*; the text has the keyboard."""
    for command, place in before.commands:
        if window.actions_[command].isEnabled():
            window.actions_[command].trigger()
            for part in _beside(window):
                if _command(part) == command:
                    part.restoreGeometry(place)
    if before.find is not None:
        window.find_bar.show()
        window.find_bar.choose(before.find[1])
        window.find_bar.field.setText(before.find[0])
    if before.search is not None:
        window.desk.searching.open()
        window.search_panel.ask(*before.search)
    window.activateWindow()
    window.reader.setFocus()
    if before.commands:
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
    return [part for part in window.findChildren(QWidget) if part.isWindow() and part.isVisible()]


def _command(part: QWidget) -> str:
    """The command that opens *part*, "" if it is none of these windows."""
    return BESIDE.get(type(part).__name__, "")
