"""The quick line of the selected span: what can be said of it, and saying it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QDate

from hashiya.model.field import is_date, is_empty
from hashiya.model.span import Span
from hashiya.session import filling, links
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.quick_line import ask_quickly
from hashiya.ui.handlers import linking, marking
from hashiya.ui.isolates import apart, isolated, quoted
from hashiya.ui.link_rows import link_title
from hashiya.ui.meanings import Sayable, together
from hashiya.view.access import announce

translate = QCoreApplication.translate


def say(desk: Desk) -> None:
    """Let fields and links of the selected span be typed in one line, and keep them as one step."""
    span = desk.current.span()
    if span is None:
        return
    offered = sayable(desk, span)
    if not offered.fields and not offered.links:
        words = translate("quick", "The scheme has neither fields nor links for {label}.")
        desk.messages.tell(words.format(label=isolated(link_title(desk, span.label))))
        return
    said = ask_quickly(desk.window, quoted(span.quotation), offered, partial(linking.preview, desk))
    desk.reader.reveal(span.start, span.end)
    if not said:
        return
    values, targets = together(said)
    with linking.linking(desk):
        filling.fill(desk.session, span.id, values, targets, initiator=desk)
        announce(desk.reader, apart(f"{one.title}: {one.words}" for one in said))


def sayable(desk: Desk, span: Span) -> Sayable:
    """What can be said of *span*."""
    scheme = desk.session.scheme
    day = str(desk.session.document(span.document).metadata.get("date", ""))[:10]
    allowed = {link.name: link for link in links.choices(desk.session, span.id)}
    return Sayable(
        scheme.fields(span.label),
        tuple(allowed.values()),
        lambda name: linking.targets(desk, span, allowed[name]),
        partial(marking.last_values, desk, span.label),
        desk.language,
        frozenset(name for name, value in span.fields.items() if not is_empty(value)),
        int(day[:4]) if is_date(day) else QDate.currentDate().year(),
    )
