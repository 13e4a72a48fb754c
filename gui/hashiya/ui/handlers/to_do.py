"""What is still to do by the scheme: the next thing, and the list of all of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from hashiya.session.to_do import ToDo, to_do
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.to_do import ToDoDialog
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.handlers.linking import describe, show_span
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.link_rows import link_title
from hashiya.ui.typeset import single_line

translate = QCoreApplication.translate


def go_next(desk: Desk) -> None:
    """Go to the next span on which something is to do, and into its field."""
    found = to_do(desk.session, desk.current.document_id)
    places = {one.span: place for place, one in enumerate(found)}
    if not found:
        elsewhere = to_do(desk.session, most=1)
        if not elsewhere:
            desk.messages.tell(translate("scheming", "Nothing is left to do by the scheme."))
            return
        found, places = elsewhere, {}
    here = places.get(desk.current.span_id, -1)
    go_to(desk, found[(here + 1) % len(found)])


def show_list(desk: Desk) -> ToDoDialog:
    """List what is to do; the dialog stays open and follows."""
    known = next(iter(desk.window.findChildren(ToDoDialog)), None)
    if known is None:
        known = ToDoDialog(desk.current, partial(row_words, desk), desk.tasks.aside(), desk.window)
        known.thing_asked.connect(partial(_go_from_list, desk))
        known.failed.connect(desk.messages.known)
    known.show()
    known.raise_()
    known.activateWindow()
    known.list.setFocus()
    return known


def _go_from_list(desk: Desk, one: ToDo) -> None:
    desk.window.activateWindow()
    go_to(desk, one)


def go_to(desk: Desk, one: ToDo) -> None:
    """Go where something is to do: to the span, and to its field or its links."""
    with guarded(desk):
        show_span(desk, desk.session.span(one.span))
        desk.messages.tell(to_do_words(desk, one))
        if one.field and one.link:
            describe(desk, one.link)
        elif one.field and not desk.session.read_only:
            desk.panes.show_side("spans")
            desk.panes.field_asked.emit(one.field)


def row_words(desk: Desk, one: ToDo) -> str:
    """What is to do, on which words, and in which document if it is not the one on the reader."""
    parts = [to_do_words(desk, one)]
    if one.text:
        parts.append(isolated(single_line(one.text, 80)))
    if one.document != desk.current.document_id and (document := desk.session.find(one.document)) is not None:
        parts.append(isolated(single_line(document.title, 40)))
    return apart(parts)


def to_do_words(desk: Desk, one: ToDo) -> str:
    """What is to do, in a few words."""
    scheme = desk.session.scheme
    declared = scheme.link_field(one.label, one.field) if one.link else scheme.field(one.label, one.field)
    kinds = {
        "missing": translate("scheming", "{label}: {field} is missing"),
        "kind": translate("scheming", "{label}: {field} does not fit"),
        "choice": translate("scheming", "{label}: {field} is no choice"),
        "label": translate("scheming", "{label} is not in the scheme"),
        "forbidden": translate("scheming", "{label}: this link is not allowed"),
        "across": translate("scheming", "{label}: this link leads to another document"),
    }
    return kinds[one.problem].format(
        label=isolated(link_title(desk, one.label)),
        field=isolated(declared.title_in(desk.language) if declared else one.field),
    )
