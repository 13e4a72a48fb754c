"""Going from span to span, from document to document, from pane to pane."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenuBar

from hashiya.ui.desk import Desk
from hashiya.ui.menu_here import open_menu_here

translate = QCoreApplication.translate


def next_span(desk: Desk) -> None:
    """Select the span after the selected one, else the first behind the caret."""
    _step_span(desk, 1)


def previous_span(desk: Desk) -> None:
    """Select the span before the selected one, else the last before the caret."""
    _step_span(desk, -1)


def _step_span(desk: Desk, step: int) -> None:
    spans = desk.current.spans()
    if not len(spans):
        return
    if desk.current.span_id in spans:
        row = spans.row(desk.current.span_id) + step
    else:
        caret = desk.reader.caret()
        row = spans.row_from(caret) if step > 0 else spans.row_from(caret + 1) - 1
    if 0 <= row < len(spans):
        desk.reader.set_caret(spans[row].start)
        desk.reader.select_span(spans[row].id)
    elif step > 0:
        desk.messages.tell(translate("navigation", "This was the last span of the document."))
    else:
        desk.messages.tell(translate("navigation", "This was the first span of the document."))


def span_at_caret(desk: Desk) -> None:
    """Select the innermost span at the caret; again for the one underneath."""
    desk.reader.select_span_at_caret()
    if not desk.current.span_id:
        desk.messages.tell(translate("navigation", "There is no span at the caret."))


def next_document(desk: Desk) -> None:
    """Open the next document of the list."""
    _step_document(desk, 1)


def previous_document(desk: Desk) -> None:
    """Open the document before this one in the list."""
    _step_document(desk, -1)


def _step_document(desk: Desk, step: int) -> None:
    found = desk.shelf.neighbour(desk.current.document_id, step)
    if found:
        desk.current.show_document(found)


def next_pane(desk: Desk) -> None:
    """Lead the keyboard to the next place: text, spans, note, documents."""
    desk.panes.focus_next(1)


def previous_pane(desk: Desk) -> None:
    """The same backwards."""
    desk.panes.focus_next(-1)


def menus(desk: Desk) -> None:
    """Open the first menu: where Alt goes with no letter that is seen, one would not find there without a mouse."""
    bar = desk.window.findChild(QMenuBar)
    assert bar is not None
    bar.setActiveAction(bar.actions()[0])


def menu_here(desk: Desk) -> None:
    """Open the menu of what has the keyboard: Qt knows the menu key alone on Linux, and few keyboards have one."""
    open_menu_here()
