"""The documents of a project by the million: the list of their rows, filtered and sorted, and the few that are looked
at. Nothing here holds all documents; a list is an array of row ids, eight bytes a document.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from hashiya.model.document import Document
from hashiya.model.errors import KnownError
from hashiya.model.listing import AS_THEY_CAME, FIRST, Order
from hashiya.model.query import And, Node
from hashiya.store import conditions, rows
from hashiya.store.database import ProjectDatabase
from hashiya.store.intake import Cancelled
from hashiya.store.json_text import to_json
from hashiya.store.reads import DOCUMENT_SQL, document_of
from hashiya.store.values import check_texts
from hashiya.text.collation import Alphabet, sort_keys

EVERYTHING: Final = And()
"""The filter that every document passes."""

Part = Callable[["array[int]"], None]
"""Told of rows as they are found, each portion behind the one before."""

_PAGE: Final = 256  # documents read at once when all are read
_PORTION: Final = 8192  # documents whose titles are folded at once
_GAPS: Final = 1.25  # a stretch may hold so many rows more than are asked for
_PATIENCE: Final = 50_000  # steps of SQLite's machine between two looks whether the answer is still wanted

_ORDERS: Final = {
    "position": "d.position",
    "language": "d.language",
    "source": "d.source",
    "added": "d.created",
    "length": "d.length",
    "state": "CASE d.state WHEN 'new' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'done' THEN 2 ELSE 3 END",
    "date": conditions.DATE,
    "spans": "coalesce(n.spans, 0)",
}
_COUNTED: Final = " LEFT JOIN (SELECT document_id, count(*) AS spans FROM span GROUP BY document_id) n"


def count(database: ProjectDatabase) -> int:
    """How many documents there are."""
    query = "SELECT (SELECT count(*) FROM document) - (SELECT count(*) FROM document WHERE removed = 1)"
    return int(database.raw().execute(query).fetchone()[0])  # no page of the table is read for either


def first(database: ProjectDatabase) -> str:
    """The id of the first document; "" if there is none."""
    query = "SELECT uid FROM document WHERE removed = 0 ORDER BY position, id LIMIT 1"
    found = database.raw().execute(query).fetchone()
    return str(found[0]) if found else ""


def listed(
    database: ProjectDatabase,
    wish: Node = EVERYTHING,
    order: Order = AS_THEY_CAME,
    alphabet: Alphabet = "ar",
    cancelled: Cancelled | None = None,
    part: Part | None = None,
) -> array[int]:
    """The rows of the wanted documents, in *order*; *alphabet* is that of titles. *part* hears of the first ones early.

    Raises KnownError "cancelled".
    """
    connection = database.raw()
    wanted = _Wanted(cancelled)
    if cancelled:
        connection.set_progress_handler(lambda: int(cancelled()), _PATIENCE)
    try:
        if order.key == "title":
            return _by_title(connection, wish, order.descending, alphabet, wanted)
        return _in_sql_order(connection, wish, order, part, wanted)
    except sqlite3.OperationalError as error:
        if cancelled and cancelled():
            raise KnownError("cancelled") from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _query(wish: conditions.Compiled, order: Order | None, more: str = "") -> str:
    counted = wish.counts_spans or (order is not None and order.key == "spans")
    columns = ", ".join(("d.id", *wish.columns)) + more
    query = f"SELECT {columns} FROM document d{_COUNTED + ' ON n.document_id = d.id' if counted else ''}"
    query += " WHERE " + " AND ".join(("d.removed = 0", *wish.sql))
    if order is not None:
        down = " DESC" if order.descending else ""
        query += f" ORDER BY {_ORDERS[order.key]}{down}" + (f", d.position{down}" if order.key != "position" else "")
        query += f", d.id{down}"
    return query


def _in_sql_order(
    connection: sqlite3.Connection, wish: Node, order: Order, part: Part | None, wanted: _Wanted
) -> array[int]:
    compiled = conditions.compiled(wish)
    found = array("q")
    cursor = connection.execute(_query(compiled, order), [*compiled.column_values, *compiled.values])
    try:
        for portion in _portions(cursor, wanted):
            fitting = array("q", (row[0] for row in conditions.fitting(compiled, portion)))
            found += fitting
            if part and fitting:
                part(fitting)
    finally:
        cursor.close()
    return found


def _by_title(
    connection: sqlite3.Connection, wish: Node, descending: bool, alphabet: Alphabet, wanted: _Wanted
) -> array[int]:
    """SQLite sorts, in a table of its own, so that the thread of the window is not kept waiting meanwhile."""
    compiled = conditions.compiled(wish)
    sorter = sqlite3.connect(":memory:", isolation_level=None)
    cursor = connection.execute(
        _query(compiled, AS_THEY_CAME, ", d.title"), [*compiled.column_values, *compiled.values]
    )
    try:
        sorter.execute("CREATE TABLE title (id INTEGER, key BLOB)")
        sorter.execute("BEGIN")
        for portion in _portions(cursor, wanted):
            fitting = conditions.fitting(compiled, portion)
            titles = [row[-1] for row in fitting]
            check_texts(*titles)
            keys = sort_keys(titles, alphabet)
            ids = [row[0] for row in fitting]
            sorter.executemany("INSERT INTO title VALUES (?, ?)", zip(ids, keys, strict=True))
        down = " DESC" if descending else ""
        found = array("q")
        in_order = sorter.execute(f"SELECT id FROM title ORDER BY key{down}, rowid{down}")
        for portion in _portions(in_order, wanted):
            found.extend(id for (id,) in portion)
        return found
    finally:
        cursor.close()
        sorter.close()


class _Wanted:
    """Whether the answer is still wanted."""

    def __init__(self, cancelled: Cancelled | None) -> None:
        self._cancelled = cancelled

    def check(self) -> None:
        """Raises KnownError "cancelled" if it is not."""
        if self._cancelled and self._cancelled():
            raise KnownError("cancelled")


def _portions(cursor: sqlite3.Cursor, wanted: _Wanted) -> Iterator[list[Any]]:
    """Few at first, so that there is soon something to see. Raises KnownError "cancelled"."""
    size = FIRST
    while portion := cursor.fetchmany(size):
        wanted.check()
        yield portion
        size = _PORTION


def among(numbers: Collection[int]) -> tuple[str, tuple[object, ...]]:
    """What SQL says of a row that is one of *numbers*, and the values for it. A stretch without gaps is read at once,
    three times as fast as row by row; who asks for one with gaps leaves out what is not asked for."""
    low, high = min(numbers, default=0), max(numbers, default=-1)
    if high - low < len(numbers) * _GAPS:
        return "BETWEEN ? AND ?", (low, high)
    return "IN (SELECT value FROM json_each(?))", (to_json(list(numbers)),)


def page(database: ProjectDatabase, numbers: Sequence[int]) -> list[Document | None]:
    """The documents in the rows *numbers*, each with the number of its spans; None for one that is gone."""
    wanted, values = among(numbers)
    query = f"SELECT d.id, {DOCUMENT_SQL} FROM document d WHERE d.removed = 0 AND d.id {wanted}"
    found = {row[0]: document_of(row[1:]) for row in database.raw().execute(query, values)}
    return [found.get(number) for number in numbers]


def documents(database: ProjectDatabase, numbers: Sequence[int] | None = None) -> Iterator[Document]:
    """Those in the rows *numbers*, else all in the project's order; read by the page, so that memory stays flat."""
    for _, found in numbered(database, numbers):
        yield found


def numbered(database: ProjectDatabase, numbers: Sequence[int] | None = None) -> Iterator[tuple[int, Document]]:
    """As `documents`, each with its row."""
    left = iter(listed(database) if numbers is None else numbers)
    while some := list(islice(left, _PAGE)):
        yield from ((number, one) for number, one in zip(some, page(database, some), strict=True) if one is not None)


def row(database: ProjectDatabase, uid: str) -> int:
    """The row of the document *uid*; 0 if it is not there."""
    found = database.raw().execute("SELECT id FROM document WHERE uid = ? AND removed = 0", (uid,)).fetchone()
    return int(found[0]) if found else 0


def rows_of(database: ProjectDatabase, uids: Sequence[str]) -> array[int]:
    """The rows of the documents *uids*, in the project's order. Raises KnownError "document.missing"."""
    query = (
        "SELECT uid, id FROM document WHERE removed = 0 AND uid IN (SELECT value FROM json_each(?)) "
        "ORDER BY position, id"
    )
    found: dict[str, int] = dict(database.raw().execute(query, (to_json(list(uids)),)))
    for missing in sorted(set(uids) - found.keys()):
        raise KnownError("document.missing", document=missing)
    return array("q", found.values())


def unfinished(database: ProjectDatabase, uid: str, step: int) -> str:
    """The id of the next document (with *step* -1: the one before) that is not done, round the end; "" if none is."""
    connection = database.raw()
    here = connection.execute("SELECT position, id FROM document WHERE uid = ?", (uid,)).fetchone() or (-1, -1)
    sign, down = (">", "") if step > 0 else ("<", " DESC")
    query = "SELECT uid FROM document WHERE removed = 0 AND state != 'done'"
    order = f" ORDER BY position{down}, id{down} LIMIT 1"
    found = connection.execute(f"{query} AND (position, id) {sign} (?, ?){order}", here).fetchone()
    found = found or connection.execute(query + order).fetchone()
    return str(found[0]) if found else ""


def named(database: ProjectDatabase, name: str, file: str) -> str:
    """The id of the document with that id, title or source *file*, that number in the list (from 1), or whose id alone
    starts so. What comes first in this order wins. Raises KnownError "document.missing", "document.ambiguous"."""
    connection = database.raw()
    start = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    ways: list[tuple[str, tuple[object, ...]]] = [
        ("uid = ?", (name,)),
        ("title = ?", (name,)),
        ("source = ? AND source != ''", (file,)),
        ("uid LIKE ? ESCAPE '\\' AND substr(uid, 1, ?) = ?", (start, len(name), name)),
    ]
    if name.isdecimal() and 0 < int(name) <= count(database):
        query = "SELECT id FROM document WHERE removed = 0 ORDER BY position, id LIMIT 1 OFFSET ?"
        ways.insert(3, ("id = ?", connection.execute(query, (int(name) - 1,)).fetchone()))
    for way, values in ways if name else ():
        query = f"SELECT count(*), min(uid) FROM document WHERE removed = 0 AND {way}"
        found, uid = connection.execute(query, values).fetchone()
        if found == 1:
            return str(uid)
        if found:
            raise KnownError("document.ambiguous", document=name, count=found)
    raise KnownError("document.missing", document=name)


def first_of_step(database: ProjectDatabase, number: int) -> str:
    """The id of the first document that the step *number* brought or changed; "" if there was none, or it is gone."""
    query = (
        "SELECT d.uid FROM change c JOIN document d ON d.uid = c.uid "
        "WHERE c.step_id = ? AND c.kind = 'document' AND d.removed = 0 ORDER BY c.seq LIMIT 1"
    )
    found: rows.Row | None = database.raw().execute(query, (number,)).fetchone()
    return str(found[0]) if found else ""
