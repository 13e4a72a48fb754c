"""The links of a span in words, for the inspector."""

from __future__ import annotations

from hashiya.model.field import is_empty
from hashiya.model.span import Link, Span
from hashiya.session import links
from hashiya.ui.desk import Desk
from hashiya.ui.panels.link_list import LinkRow
from hashiya.ui.typeset import single_line
from hashiya.ui.values import comma, shown_value


def link_title(desk: Desk, name: str) -> str:
    """What the window calls the link label or the span label *name*."""
    scheme = desk.session.scheme
    found = next((one for one in (*scheme.links, *scheme.labels) if one.name == name), None)
    return found.title_in(desk.language) if found else name


def rows_of(desk: Desk, span: Span) -> list[LinkRow]:
    """The links from and to *span*."""
    rows: list[LinkRow] = []
    for link in links.of_span(desk.session, span.id):
        outward = link.source == span.id
        other = desk.session.span(link.target if outward else link.source)
        far = other.document != span.document
        where = single_line(desk.session.document(other.document).title, 24) if far else ""
        words = single_line(other.quotation, 120)
        rows.append(LinkRow(link.id, link_title(desk, link.label), words, outward, where, said_of(desk, link)))
    return rows


def said_of(desk: Desk, link: Link) -> str:
    """What is known of a link besides its ends: its fields in words, then its note; "" for nothing."""
    label = next((one for one in desk.session.scheme.links if one.name == link.label), None)
    declared = {one.name: one for one in label.fields} if label is not None else {}
    found = [
        shown_value(declared[name], value, desk.language) if name in declared else str(value)
        for name, value in link.fields.items()
        if not is_empty(value)
    ]
    return single_line(comma().join([*found, *([link.note] if link.note.strip() else [])]), 120)
