"""Documents on their way out, with all that belongs to them: read by the hundred, handed over one at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hashiya.model.document import Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.span import Link, Span
from hashiya.store import listing, reads
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.values import check_texts

_BATCH: Final = 2_000_000  # code points of text, and as much for spans, that are read at once
_SPAN: Final = 200  # what a span counts for

_TEXTS: Final = "SELECT document_id, text FROM document_text WHERE document_id {} ORDER BY document_id, piece"
_SPANS: Final = (
    f'SELECT {reads.SPAN_COLUMNS_SQL} FROM span s WHERE document_id {{}} ORDER BY document_id, start, "end" DESC, uid'
)
_LINKS: Final = f"SELECT {reads.LINK_COLUMNS_SQL} FROM link l WHERE document_id {{}} ORDER BY created, uid"


def folios(
    database: ProjectDatabase, chosen: Iterable[str] | None = None, labels: Iterable[str] | None = None
) -> Iterator[Folio]:
    """Documents with all that belongs to them, one at a time, in the project's order; memory stays flat.

    With *chosen* (document ids) only these, with *labels* only spans of these labels; links between what is there.
    Raises KnownError "document.missing" for a chosen document that is not there.
    """
    numbers = None if chosen is None else listing.rows_of(database, list(chosen))
    going = _Going(None if numbers is None else frozenset(numbers), None if labels is None else frozenset(labels))
    for batch in _batches(listing.numbered(database, numbers)):
        yield from _read(database, batch, going)


@dataclass(frozen=True, slots=True)
class _Going:
    """What goes out: documents (rows) and labels of spans; None for all."""

    documents: frozenset[int] | None
    labels: frozenset[str] | None

    def has(self, connection: sqlite3.Connection, span: str) -> bool:
        """Whether *span* (its id), which belongs to another document, goes out too."""
        query = (
            "SELECT d.id, s.label FROM span s JOIN document d ON d.id = s.document_id WHERE s.uid = ? AND d.removed = 0"
        )
        found = connection.execute(query, (span,)).fetchone()
        return (
            found is not None
            and (self.documents is None or found[0] in self.documents)
            and (self.labels is None or found[1] in self.labels)
        )


_Numbered = tuple[int, Document]


def _batches(found: Iterable[_Numbered]) -> Iterator[list[_Numbered]]:
    batch: list[_Numbered] = []
    size = 0
    for one in found:
        batch.append(one)
        size += one[1].length + _SPAN * one[1].spans
        if size > _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _read(database: ProjectDatabase, batch: Sequence[_Numbered], going: _Going) -> list[Folio]:
    """The folios of *batch*: texts, spans and links of one moment."""
    connection = database.raw()
    alone = not connection.in_transaction
    if alone:
        connection.execute("BEGIN DEFERRED")
    try:
        return _folios(connection, batch, going)
    finally:
        if alone and connection.in_transaction:
            connection.execute("COMMIT")


def _folios(connection: sqlite3.Connection, batch: Sequence[_Numbered], going: _Going) -> list[Folio]:
    uids = {number: document.id for number, document in batch}
    among, values = listing.among(uids)
    texts: dict[int, str] = {}
    spans: dict[int, list[Span]] = {}
    links: dict[int, list[Link]] = {}
    for number, piece in connection.execute(_TEXTS.format(among), values):
        check_texts(piece)
        texts[number] = texts[number] + piece if number in texts else piece
    span_from, labels = reads.span_of, going.labels
    for row in connection.execute(_SPANS.format(among), values):
        number = row[1]
        if (labels is None or row[2] in labels) and number in uids:
            span = span_from(row, uids[number])
            if number in spans:
                spans[number].append(span)
            else:
                spans[number] = [span]
    for row in connection.execute(_LINKS.format(among), values):
        if row[1] in uids:
            links.setdefault(row[1], []).append(reads.link_of(row, uids[row[1]]))
    for number, its_links in links.items():
        here = {span.id for span in spans.get(number, ())}
        links[number] = [
            link for link in its_links
            if link.source in here and (link.target in here or going.has(connection, link.target))
        ]  # fmt: skip
    return [
        _folio(document, texts.get(number, ""), spans.get(number, ()), links.get(number, ()))
        for number, document in batch
    ]


def _folio(document: Document, text: str, spans: Sequence[Span], links: Sequence[Link]) -> Folio:
    """Raises KnownError "text.altered", "span.mismatch"."""
    if len(text) != document.length:
        raise KnownError("text.altered", document=document.id)
    for span in spans:
        if text[span.start : span.end] != span.text:
            check_span(text, span.id, span.ranges, span.text)
    return Folio(document, text, tuple(spans), tuple(links))
