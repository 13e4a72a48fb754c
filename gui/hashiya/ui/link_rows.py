"""The links of a span in words, for the inspector."""

from __future__ import annotations

from hashiya.model.span import Span
from hashiya.session import links
from hashiya.ui.desk import Desk
from hashiya.ui.panels.link_list import LinkRow
from hashiya.ui.typeset import single_line


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
        rows.append(LinkRow(link.id, link_title(desk, link.label), words, outward, where))
    return rows
