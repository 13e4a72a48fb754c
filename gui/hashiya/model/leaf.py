"""A leaf: a folio in plain values, as it leaves a project. For a million spans their objects would take longer than
all that reads and writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from hashiya.model.document import Document, Folio
from hashiya.model.span import Link, Range, Span
from hashiya.text.bidi import LTR, RTL

LeafSpan = tuple[
    str, str, int, int, Sequence[Range] | None, str, Mapping[str, Any] | None, str, str, str, int, int,
]  # fmt: skip
"""id, label, start, end (code points), ranges (None where start and end say all), quotation, fields (None for none),
note, annotator, origin, created, changed (milliseconds)."""

LeafLink = tuple[str, str, str, str, Mapping[str, Any] | None, str, str, str, int, int]
"""id, label, source, target (ids of spans), fields (None for none), note, annotator, origin, created, changed."""


class Leaf(NamedTuple):
    """What a `Folio` holds: spans in text order, links by age. ``created`` in milliseconds, ``sha256`` of the text."""

    id: str
    title: str
    source: str
    language: str
    direction: str
    state: str
    created: int
    sha256: str
    metadata: Mapping[str, Any]
    position: int
    text: str
    spans: Sequence[LeafSpan] = ()
    links: Sequence[LeafLink] = ()


def leaf_of(folio: Folio) -> Leaf:
    """*folio* in plain values."""
    one = folio.document
    return Leaf(
        one.id, one.title, one.source, one.language, one.direction, one.state, one.created, one.sha256,
        _plain(one.metadata), one.position, folio.text,
        [_span_row(span) for span in sorted(folio.spans, key=_text_order)],
        [_link_row(link) for link in sorted(folio.links, key=_age)],
    )  # fmt: skip


def folio_of(leaf: Leaf) -> Folio:
    """The folio that *leaf* is; its document counts the spans that are with it."""
    spans = tuple(
        Span(
            id, leaf.id, label, tuple(ranges) if ranges else ((start, end),), quoted, fields or {}, note, annotator,
            origin, created, changed,
        )
        for id, label, start, end, ranges, quoted, fields, note, annotator, origin, created, changed in leaf.spans
    )  # fmt: skip
    links = tuple(
        Link(id, leaf.id, label, source, target, fields or {}, note, annotator, origin, created, changed)
        for id, label, source, target, fields, note, annotator, origin, created, changed in leaf.links
    )
    document = Document(
        leaf.id, leaf.title, leaf.language, RTL if leaf.direction == RTL else LTR, leaf.source, leaf.sha256,
        len(leaf.text), leaf.metadata, leaf.state, leaf.position, leaf.created, len(spans),
    )  # fmt: skip
    return Folio(document, leaf.text, spans, links)


def _span_row(span: Span) -> LeafSpan:
    return (
        span.id, span.label, span.start, span.end, span.ranges if len(span.ranges) > 1 else None, span.text,
        _plain(span.fields) or None, span.note, span.annotator, span.origin, span.created, span.changed,
    )  # fmt: skip


def _link_row(link: Link) -> LeafLink:
    return (
        link.id, link.label, link.source, link.target, _plain(link.fields) or None, link.note, link.annotator,
        link.origin, link.created, link.changed,
    )  # fmt: skip


def _plain(given: Mapping[str, Any]) -> dict[str, Any]:
    """Names that are members of an enumeration become the texts that they stand for."""
    return {str(name): value for name, value in given.items()}


def _text_order(span: Span) -> tuple[int, int, str]:
    return span.order


def _age(link: Link) -> tuple[int, str]:
    return (link.created, link.id)
