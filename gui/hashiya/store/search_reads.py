"""What a search over all texts asks of a project: documents by row id with their texts, and which a filter lets by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any, Final

from msgspec import Struct

from hashiya.store import values
from hashiya.store.database import ProjectDatabase
from hashiya.store.texts import PIECE, load_text
from hashiya.text.source import TextLike

_HEAD: Final = "id, uid, title, language, source, state, length, metadata, created"
_BATCH: Final = 200


class Head(Struct, frozen=True):
    """A document as a search sees it; ``row`` is its row id, ``metadata`` JSON, ``created`` milliseconds."""

    row: int
    document: str
    title: str
    language: str
    source: str
    state: str
    length: int
    metadata: str
    created: int


class SearchedSpan(Struct, frozen=True):
    """A span as a search sees it; ``fields`` is JSON or empty, ``ranges`` are code points."""

    label: str
    ranges: tuple[tuple[int, int], ...]
    annotator: str
    note: str
    fields: str


def _head(found: tuple[Any, ...]) -> Head:
    head = Head(*found)
    values.check_texts(head.document, head.title, head.language, head.source, head.state, head.metadata)
    values.check_moments(head.created)
    return head


class SearchedTexts:
    """Reads in small portions, so that nobody who writes waits for it. Raises as `Store` does."""

    def __init__(self, reading: Callable[[], AbstractContextManager[ProjectDatabase]]) -> None:
        self._reading = reading

    def last_row(self) -> int:
        """The highest row id of a document; 0 for none."""
        with self._reading() as database:
            found: tuple[int | None] = database.raw().execute("SELECT max(id) FROM document").fetchone()
        return found[0] or 0

    def count(self) -> int:
        """How many documents there are."""
        with self._reading() as database:
            return int(database.raw().execute("SELECT count(*) FROM document WHERE removed = 0").fetchone()[0])

    def is_row(self, row: int, uid: str) -> bool:
        """Whether the document with that row id has that uid."""
        with self._reading() as database:
            query = "SELECT 1 FROM document WHERE id = ? AND uid = ?"
            return database.raw().execute(query, (row, uid)).fetchone() is not None

    def heads(self, rows: Sequence[int]) -> list[Head]:
        """The documents of those row ids that are there and not removed, by row id."""
        query = f"SELECT {_HEAD} FROM document WHERE removed = 0 AND id IN ({_marks(rows)}) ORDER BY id"
        with self._reading() as database:
            return [_head(found) for found in database.raw().execute(query, tuple(rows))]

    def rows_after(self, after: int) -> Iterator[int]:
        """Row ids, rising, of documents behind *after* that are not removed."""
        query = f"SELECT id FROM document WHERE id > ? AND removed = 0 ORDER BY id LIMIT {_BATCH}"
        while True:
            with self._reading() as database:
                found = [row for (row,) in database.raw().execute(query, (after,))]
            if not found:
                return
            yield from found
            after = found[-1]

    def texts_after(self, after: int) -> Iterator[tuple[int, str, TextLike]]:
        """Row id, uid and text of each document behind *after*, removed ones too: undo brings them back."""
        query = f"SELECT id, uid, length FROM document WHERE id > ? ORDER BY id LIMIT {_BATCH}"
        while True:
            with self._reading() as database:
                found = database.raw().execute(query, (after,)).fetchall()
            if not found:
                return
            for row, uid, length in found:
                with self._reading() as database:
                    text = load_text(database, uid, row, length)
                yield row, uid, text
            after = found[-1][0]

    def text(self, head: Head) -> TextLike:
        """The text of a document. Raises KnownError "text.altered"."""
        with self._reading() as database:
            return load_text(database, head.document, head.row, head.length)

    def texts(self, heads: Iterable[Head]) -> dict[int, str]:
        """The texts, by row id, of those of *heads* that are short, in one go; no more of them than are soon read."""
        asked = {head.row: head for head in heads if type(head.length) is int and head.length < PIECE}
        query = f"SELECT document_id, text FROM document_text WHERE piece = 0 AND document_id IN ({_marks(asked)})"
        with self._reading() as database:
            found = database.raw().execute(query, tuple(asked)).fetchall()
        return {row: text for row, text in found if type(text) is str and len(text) == asked[row].length}

    def spans(self, row: int) -> list[SearchedSpan]:
        """The spans of the document with that row id, in text order."""
        query = (
            'SELECT label, start, "end", ranges, annotator, note, fields FROM span WHERE document_id = ? ORDER BY start'
        )
        with self._reading() as database:
            return [_span(found) for found in database.raw().execute(query, (row,))]

    def rows_with_labels(self, labels: Iterable[str]) -> set[int]:
        """Row ids of documents with a span of one of *labels*."""
        names = tuple(labels)
        query = f"SELECT DISTINCT document_id FROM span WHERE label IN ({_marks(names)})"
        with self._reading() as database:
            return {row for (row,) in database.raw().execute(query, names)}

    def span_counts(self) -> dict[int, int]:
        """How many spans documents have, by row id; none for those without."""
        with self._reading() as database:
            return dict(database.raw().execute("SELECT document_id, count(*) FROM span GROUP BY document_id"))

    def members(self) -> list[tuple[str, int]]:
        """Names of collections, each with the row id of a member."""
        query = "SELECT c.name, m.document_id FROM collection c JOIN member m ON m.collection_id = c.id"
        with self._reading() as database:
            return database.raw().execute(query).fetchall()


def _marks(values: Collection[object]) -> str:
    return ",".join("?" * len(values))


def _span(found: tuple[Any, ...]) -> SearchedSpan:
    label, start, end, ranges, annotator, note, fields = found
    values.check_texts(label, annotator, note, fields or "")
    values.check_whole(start, end)
    return SearchedSpan(label, values.pairs(ranges) if ranges else ((start, end),), annotator, note, fields or "")
