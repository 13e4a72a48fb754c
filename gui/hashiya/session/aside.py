"""What a worker reads of a document while the window goes on showing it: a text and spans that nobody else holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hashiya.model.span_index import MANY, SpanIndex, Spans
from hashiya.session.project import Session
from hashiya.session.stored_spans import StoredSpans
from hashiya.text.source import TextLike


@contextmanager
def reading(session: Session, document_id: str) -> Iterator[tuple[TextLike, Spans]]:
    """The document's text and spans, good inside the ``with`` and in this thread only.

    Raises KnownError "document.missing", "text.altered", "span.mismatch".
    """
    with session.in_this_thread():
        store = session.store
        text, count = store.text(document_id), store.document(document_id).spans
        if count <= MANY:
            yield text, SpanIndex(store.spans(document_id))
        else:
            yield text, StoredSpans(store.document_spans(document_id), text, count)
