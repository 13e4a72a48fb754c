"""What stands open around the text, opened again when the window is made anew in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hashiya.reports.concordance import Order
    from hashiya.session.search import Kind
    from hashiya.text.finding import Kind as FindKind
    from hashiya.ui.window import Window

BESIDE: Final = {"RegisterWindow": "view.register", "HistoryDialog": "edit.history", "ManualWindow": "help.manual"}
"""Windows beside the main one, and the commands that open them."""


class Opened(Struct, frozen=True):
    """The commands whose windows are open; what is searched and found, None where the bars are away."""

    commands: tuple[str, ...] = ()
    search: tuple[str, Kind, Order] | None = None
    find: tuple[str, FindKind] | None = None


def opened(window: Window) -> Opened:
    """What stands open around *window*."""
    beside = [part for part in window.findChildren(QWidget) if part.isWindow() and part.isVisible()]
    names = dict.fromkeys(type(part).__name__ for part in beside)
    search, find = window.desk.search.there, window.desk.find.there
    panel = search.panel if search is not None and not search.panel.isHidden() else None
    bar = find.bar if find is not None and not find.bar.isHidden() else None
    return Opened(
        tuple(BESIDE[name] for name in names if name in BESIDE),
        (panel.typed(), panel.kind(), panel.order()) if panel is not None else None,
        (bar.field.text(), bar.kind()) if bar is not None else None,
    )


def open_again(window: Window, before: Opened) -> None:
    """Open around *window*, which is shown, what stood open *before*; the text has the keyboard."""
    for command in before.commands:
        if window.actions_[command].isEnabled():
            window.actions_[command].trigger()
    if before.find is not None:
        window.find_bar.show()
        window.find_bar.choose(before.find[1])
        window.find_bar.field.setText(before.find[0])
    if before.search is not None:
        window.desk.searching.open()
        window.search_panel.ask(*before.search)
    window.activateWindow()
    window.reader.setFocus()
