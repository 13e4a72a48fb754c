"""The export as it was written first: every value an object, three questions a document, JSON by the standard library
alone. It is what the quick one is held against."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any

from hashiya.model.document import Document, digest
from hashiya.model.span import Link, Span
from hashiya.store import Store


def lines(store: Store, documents: Collection[str] | None = None, labels: Collection[str] | None = None) -> str:
    """The project, or a part of it, as JSONL."""
    return "".join(
        json.dumps(document_data(*one), ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n"
        for one in parts(store, documents, labels)
    )


Part = tuple[Document, str, list[Span], list[Link]]


def parts(store: Store, documents: Collection[str] | None, labels: Collection[str] | None) -> Iterator[Part]:
    """What goes out of each document."""
    there = {one.id for one in store.documents() if documents is None or one.id in documents}
    spans = {id: [one for one in store.spans(id) if labels is None or one.label in labels] for id in there}
    going = {one.id for found in spans.values() for one in found}
    for document in store.documents():
        if document.id in there:
            links = [one for one in store.links(document.id) if {one.source, one.target} <= going]
            yield document, str(store.text(document.id)[:]), spans[document.id], links


def document_data(document: Document, text: str, spans: list[Span], links: list[Link]) -> dict[str, Any]:
    """A line."""
    return {
        "id": document.id,
        "title": document.title,
        "source": document.source,
        "language": document.language,
        "direction": document.direction,
        "state": document.state,
        "created": iso(document.created),
        "sha256": document.sha256 or digest(text),
        "offsets": "code points",
        "text": text,
        "metadata": dict(document.metadata),
        "spans": [span_data(span) for span in sorted(spans, key=lambda one: one.order)],
        "links": [link_data(link) for link in sorted(links, key=lambda one: (one.created, one.id))],
    }


def span_data(span: Span) -> dict[str, Any]:
    """A span in a line."""
    return {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "ranges": span.ranges,
        "label": span.label,
        "text": span.text,
        "fields": dict(span.fields),
        **said(span),
    }


def link_data(link: Link) -> dict[str, Any]:
    """A link in a line."""
    return {
        "id": link.id,
        "label": link.label,
        "from": link.source,
        "to": link.target,
        "fields": dict(link.fields),
        **said(link),
    }


def said(one: Span | Link) -> dict[str, str]:
    """Who said it, and when."""
    return {
        "note": one.note,
        "annotator": one.annotator,
        "origin": one.origin,
        "created": iso(one.created),
        "changed": iso(one.changed),
    }


def iso(moment: int) -> str:
    """Milliseconds as ISO 8601."""
    return (datetime(1970, 1, 1) + timedelta(milliseconds=moment)).isoformat(timespec="milliseconds") + "Z"
