"""Documents on their way out, with all that belongs to them: cursors over documents, spans and links in one order, side
by side, so that nothing is held but the document that goes out just now. What is there is there at one moment.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from msgspec import Struct

from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.leaf import Leaf, LeafLink, LeafSpan, folio_of
from hashiya.store import listing
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.values import FIRST, LAST, OddValueError, check_moments, check_texts, check_whole, mapping, pairs
from hashiya.text.bidi import LTR, RTL

Folios = Generator[Folio, None, None]
Leaves = Generator[Leaf, None, None]

_RUN: Final = 2048
"""Documents that are asked for at once."""

_DOCUMENTS: Final = (
    "SELECT d.id, d.uid, d.title, d.source, d.language, d.direction, d.state, d.created, d.sha256, d.metadata, "
    "d.position, d.length, coalesce(t.text, '') "
    "FROM document d LEFT JOIN document_text t ON t.document_id = d.id AND t.piece = 0 "
    "WHERE d.removed = 0 AND d.id {} ORDER BY d.id"
)
_REST: Final = "SELECT text FROM document_text WHERE document_id = ? AND piece > 0 ORDER BY piece"
_SPANS: Final = (
    'SELECT uid, label, start, "end", ranges, text, fields, note, annotator, origin, created, changed, document_id '
    'FROM span WHERE document_id {} ORDER BY document_id, start, "end" DESC, uid'
)
_LINKS: Final = (
    "SELECT uid, label, source, target, fields, note, annotator, origin, created, changed, document_id "
    "FROM link WHERE document_id {} ORDER BY document_id, created, uid"
)

_DOCUMENT_SHAPE: Final = (int, str, str, str, str, str, str, int, str, str, int, int, str)
_PLAIN_SPAN: Final = (str, str, int, int, type(None), str, type(None), str, str, str, int, int, int)


def folios(
    database: ProjectDatabase, chosen: Iterable[str] | None = None, labels: Iterable[str] | None = None
) -> Folios:
    """As `leaves`, each as a folio."""
    with closing(leaves(database, chosen, labels)) as found:
        yield from map(folio_of, found)


def leaves(
    database: ProjectDatabase, chosen: Iterable[str] | None = None, labels: Iterable[str] | None = None
) -> Leaves:
    """Documents with all that belongs to them, one at a time, in the project's order; memory stays flat.

    With *chosen* (document ids) only these, with *labels* only spans of these labels; links between what is there.
    Until the last one is taken, or the generator closed, the connection reads: it is not for writing. Where a journal
    of writes lets others write beside it, all documents are of one moment; else each `_RUN` of them is.

    Raises KnownError "document.missing" for a chosen document that is not there, "text.altered", "span.mismatch" and
    the others of `border`.
    """
    connection = database.raw()
    wanted = None if labels is None else frozenset(labels)
    with _reading(connection, _writes_ahead(connection)):
        numbers = listing.listed(database) if chosen is None else listing.rows_of(database, list(chosen))
        going = _Going(None if chosen is None else frozenset(numbers), wanted)
        for run in _runs(numbers):
            with _reading(connection, True):
                yield from _leaves(connection, run, going)


@contextmanager
def _reading(connection: sqlite3.Connection, really: bool) -> Iterator[None]:
    """What is read inside is of one moment; if not *really*, nothing is done."""
    alone = really and not connection.in_transaction
    if alone:
        connection.execute("BEGIN DEFERRED")
    try:
        yield
    finally:
        if alone and connection.in_transaction:
            connection.execute("COMMIT")


def _writes_ahead(connection: sqlite3.Connection) -> bool:
    """Whether who reads for long keeps nobody from writing."""
    return bool(connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def _runs(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """*numbers* cut into stretches that rise: in the order of the rows, which hardly ever is not the project's."""
    start = 0
    for place in range(1, len(numbers)):
        if place - start == _RUN or numbers[place] < numbers[place - 1]:
            yield numbers[start:place]
            start = place
    if numbers:
        yield numbers[start:]


class _Going(Struct, frozen=True):
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


def _leaves(connection: sqlite3.Connection, run: Sequence[int], going: _Going) -> Iterator[Leaf]:
    """What is done here is done a million times: the usual case of each value is tested where it stands."""
    among, values = listing.among(run)
    asked = frozenset(run) if len(run) <= run[-1] - run[0] else None  # a stretch with gaps brings others along
    spans = _Beside(connection.execute(_SPANS.format(among), values))
    links = _Beside(connection.execute(_LINKS.format(among), values))
    for row in connection.execute(_DOCUMENTS.format(among), values):
        number, metadata, length, text = row[0], row[9], row[11], row[12]
        if asked is not None and number not in asked:
            continue
        if (
            tuple(map(type, row)) != _DOCUMENT_SHAPE
            or row[5] not in _DIRECTIONS
            or not FIRST <= row[7] <= LAST
            or not row[1]
        ):
            raise OddValueError("a document that cannot be")
        if len(text) != length:
            text = _whole_text(connection, row)
        its = _spans(spans, number, text, going) if spans.number <= number else ()
        joined = _links(connection, links, number, its, going) if links.number <= number else ()
        more = (mapping(metadata), row[10], text, its, joined)
        yield Leaf._make(row[1:9] + more)


_DIRECTIONS: Final = frozenset({RTL, LTR})


class _Beside:
    """Rows that are sorted by the row of their document, which is their last column; ``number`` is that of the next."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._groups = groupby(cursor, itemgetter(-1))
        self._rows: Iterable[tuple[Any, ...]] = ()
        self.number: float = -1
        self._go_on()

    def of(self, number: int) -> Sequence[tuple[Any, ...]]:
        """Those of the document with the row *number*; the numbers that are asked for rise."""
        while self.number < number:
            self._go_on()
        if self.number > number:
            return ()
        found = list(self._rows)
        self._go_on()
        return found

    def _go_on(self) -> None:
        before = self.number
        self.number, self._rows = next(self._groups, _NO_MORE)
        if (type(self.number) is not int and self.number is not _END) or not before < self.number:
            raise OddValueError("rows in no order")  # an index that is damaged: some would be lost


_END: Final = float("inf")
_NO_MORE: Final[tuple[float, Iterable[tuple[Any, ...]]]] = (_END, ())


def _whole_text(connection: sqlite3.Connection, row: tuple[Any, ...]) -> str:
    """The text of the document in *row*, which has more than its first piece. Raises KnownError "text.altered"."""
    pieces = [piece for (piece,) in connection.execute(_REST, (row[0],))]
    check_texts(*pieces)
    text = "".join((row[12], *pieces))
    if len(text) != row[11]:
        raise KnownError("text.altered", document=row[1])
    return text


def _spans(beside: _Beside, number: int, text: str, going: _Going) -> list[LeafSpan]:
    found, labels = [], going.labels
    for row in beside.of(number):
        if labels is not None and row[1] not in labels:
            continue
        usual = tuple(map(type, row)) == _PLAIN_SPAN and FIRST <= row[10] <= LAST and FIRST <= row[11] <= LAST
        one = row[:12] if usual else _span(row)
        if text[one[2] : one[3]] != one[5]:
            check_span(text, one[0], tuple(one[4] or ((one[2], one[3]),)), one[5])
        found.append(one)
    return found


def _links(
    connection: sqlite3.Connection, beside: _Beside, number: int, its: Sequence[LeafSpan], going: _Going
) -> list[LeafLink]:
    here = {one[0] for one in its}
    return [
        one for one in map(_link, beside.of(number))
        if one[2] in here and (one[3] in here or going.has(connection, one[3]))
    ]  # fmt: skip


def _span(row: tuple[Any, ...]) -> LeafSpan:
    uid, label, start, end, ranges, quoted, fields, note, annotator, origin, created, changed, _ = row
    stretch = pairs(ranges) if ranges else None
    if stretch and (stretch[0][0] != start or stretch[-1][1] != end):
        raise OddValueError("ranges beside their hull")
    check_texts(uid, label, quoted, note, annotator, origin)
    check_whole(start, end)
    check_moments(created, changed)
    known = mapping(fields) if fields else None
    return uid, label, start, end, stretch, quoted, known, note, annotator, origin, created, changed


def _link(row: tuple[Any, ...]) -> LeafLink:
    uid, label, source, target, fields, note, annotator, origin, created, changed, _ = row
    check_texts(uid, label, source, target, note, annotator, origin)
    check_moments(created, changed)
    return uid, label, source, target, mapping(fields) if fields else None, note, annotator, origin, created, changed
