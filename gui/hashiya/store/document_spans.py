"""The spans of one document by stretch, by id and by place, straight from the file. Keeps nothing.

For documents with more spans than should be in memory. What is handed out is as it is stored: whoever asks compares
the quotations with the text (`quotes`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Final

from hashiya.model.errors import KnownError
from hashiya.model.span import Span
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.reads import SPAN_COLUMNS_SQL, span_of
from hashiya.text.source import TextLike

LONG: Final = 4096
"""Spans longer than this (code points, from the first range's start to the last one's end) have an index of their
own; all others that reach into a stretch are found among those that start at most so far before it."""

_SELECT: Final = f"SELECT {SPAN_COLUMNS_SQL} FROM span s"
_TEXT_ORDER: Final = 'ORDER BY start, "end" DESC, uid'
_SHORT: Final = f"""{_SELECT} WHERE document_id = ? AND start >= ? AND start < ? AND "end" > ?
    AND "end" - start <= {LONG} {_TEXT_ORDER}"""
_LONG_ROWS: Final = f'SELECT id FROM span WHERE document_id = ? AND start < ? AND "end" > ? AND "end" - start > {LONG}'
_ANY_LONG: Final = f'SELECT 1 FROM span WHERE document_id = ? AND "end" - start > {LONG} LIMIT 1'
_BY_ROW: Final = f"{_SELECT} WHERE id = ? AND document_id = ?"
_BY_UID: Final = f"{_SELECT} WHERE uid = ? AND document_id = ?"
_START: Final = "SELECT start FROM span WHERE uid = ? AND document_id = ?"
_KEYS: Final = f'SELECT uid, start, "end" FROM span WHERE document_id = ? AND start >= ? {_TEXT_ORDER} LIMIT ?'
_FROM: Final = f"{_SELECT} WHERE document_id = ? AND start >= ? {_TEXT_ORDER} LIMIT ?"

# The first span of each label in each part, found by leaping through an index: what it takes depends on the number of
# labels and parts, not of spans. ``at * parts / length`` is a part's number; the leap goes to the next one's beginning.
_STARTS: Final = """
    WITH RECURSIVE
        names (name) AS (
            SELECT min(label) FROM span
            UNION ALL SELECT (SELECT min(label) FROM span WHERE label > name) FROM names WHERE name IS NOT NULL),
        firsts (name, at) AS (
            SELECT name, (SELECT min(start) FROM span WHERE label = name AND document_id = :document)
            FROM names WHERE name IS NOT NULL
            UNION ALL
            SELECT name, (
                SELECT min(start) FROM span WHERE label = name AND document_id = :document
                AND start >= ((at * :parts / :length + 1) * :length + :parts - 1) / :parts)
            FROM firsts WHERE at IS NOT NULL)
    SELECT at, name FROM firsts WHERE at IS NOT NULL
"""

Key = tuple[str, int, int]
"""Id, start and end of a span (code points)."""


class DocumentSpans:
    """What `Store.document_spans` gives. Each method raises what the store's methods raise when SQLite does."""

    def __init__(self, document: str, row: int, reading: Callable[[], AbstractContextManager[ProjectDatabase]]) -> None:
        """*row* is the row id of *document*; *reading* lends the database."""
        self.document = document
        self._row = row
        self._reading = reading

    def short_between(self, start: int, end: int) -> list[Span]:
        """Spans of up to `LONG` code points whose hull overlaps ``[start, end)``, in text order."""
        return self._spans(_SHORT, self._row, start - LONG, end, start)

    def long_between(self, start: int, end: int) -> list[int]:
        """Row ids of the longer spans whose hull overlaps ``[start, end)``: their quotations may be books."""
        with self._reading() as database:
            return [row for (row,) in database.raw().execute(_LONG_ROWS, (self._row, end, start))]

    def has_long(self) -> bool:
        """Whether there is any of these."""
        with self._reading() as database:
            return database.raw().execute(_ANY_LONG, (self._row,)).fetchone() is not None

    def by_row(self, row: int) -> Span | None:
        """The span with that row id; None if it is gone."""
        return next(iter(self._spans(_BY_ROW, row, self._row)), None)

    def get(self, span_id: str) -> Span | None:
        """The span of that id; None if the document has none of that id."""
        return next(iter(self._spans(_BY_UID, span_id, self._row)), None)

    def start_of(self, span_id: str) -> int | None:
        """Where the span of that id starts; None if the document has none of that id."""
        with self._reading() as database:
            found = database.raw().execute(_START, (span_id, self._row)).fetchone()
        return found and found[0]

    def keys_from(self, start: int, limit: int) -> list[Key]:
        """The first *limit* spans, in text order, that start at *start* or later."""
        with self._reading() as database:
            return database.raw().execute(_KEYS, (self._row, start, limit)).fetchall()

    def spans_from(self, start: int, limit: int) -> list[Span]:
        """The same as spans."""
        return self._spans(_FROM, self._row, start, limit)

    def starts(self, length: int, parts: int) -> list[tuple[int, str]]:
        """``(code point, label)``: the first span of each label in each of *parts* equal parts of the text, which is
        *length* code points long."""
        wanted = {"document": self._row, "length": max(length, 1), "parts": max(parts, 1)}
        with self._reading() as database:
            return database.raw().execute(_STARTS, wanted).fetchall()

    def _spans(self, query: str, *values: int | str) -> list[Span]:
        with self._reading() as database:
            found = database.raw().execute(query, values).fetchall()
        document = self.document
        return [span_of(row, document) for row in found]


def misquoting(text: TextLike, spans: Iterable[Span]) -> dict[str, KnownError]:
    """What `check_span` has to say against those of *spans* (near each other) that do not quote *text*, by their ids.

    A span longer than `LONG` is compared at its ends only, so that a page does not read a book; `check` compares all.
    """
    near: list[tuple[int, int, Span]] = []
    doubtful: list[Span] = []
    for span in spans:
        start, end = span.ranges[0][0], span.ranges[-1][1]
        if end - start <= LONG:
            near.append((start, end, span))
        elif not _ends_agree(text, span):
            doubtful.append(span)
    if near:
        low = min([start for start, _, _ in near])
        stretch = text[low : max([end for _, end, _ in near])]
        doubtful += [span for start, end, span in near if stretch[start - low : end - low] != span.text]
    wrong: dict[str, KnownError] = {}
    for span in doubtful:
        try:
            check_span(text, span.id, span.ranges, span.text)
        except KnownError as error:
            wrong[span.id] = error
    return wrong


def _ends_agree(text: TextLike, span: Span) -> bool:
    head, tail = span.text[:LONG], span.text[-LONG:]
    return (
        len(span.text) == span.end - span.start
        and text[span.start : span.start + LONG] == head
        and text[span.end - LONG : span.end] == tail
    )
