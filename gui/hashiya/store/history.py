"""The journal as it is looked at: page by page, in bounded time, however long it is; and the way back to a point."""

from __future__ import annotations

import json
from functools import partial
from typing import Any, Final

from hashiya.model.change import Change
from hashiya.model.history import KINDS, Asked, Entry, Page
from hashiya.store import journal, values
from hashiya.store.database import ProjectDatabase
from hashiya.store.stopping import Told

_WINDOW: Final = 20_000
"""Steps looked at for one page, when few of them are what is asked for: a few hundredths of a second."""

_COLUMNS: Final = "id, action, facts, annotator, at, mode, state, undoes"

# Word for word as in the partial indexes.
_OF_SPAN: Final = "SELECT step_id FROM change WHERE uid = :span AND kind != 'document'"
_OF_DOCUMENT: Final = """
    SELECT step_id FROM change WHERE document = :document AND (kind != 'document' OR before IS NOT NULL)
    UNION
    SELECT c.step_id FROM step s JOIN change c ON c.step_id = s.id
    WHERE s.action = 'import' AND c.uid = :document AND c.kind = 'document' AND c.before IS NULL
"""
_HOLDS: Final = """
    (instr(s.facts, :text) OR EXISTS (
        SELECT 1 FROM change c WHERE c.step_id = s.id AND (instr(c.before, :text) OR instr(c.after, :text))))
"""


def page(database: ProjectDatabase, asked: Asked, before: int | None = None, limit: int = 100) -> Page:
    """The entries of *asked* with numbers under *before* (None: the newest), at most *limit*.

    A page may hold few, or none, and still not be the last one: ask again from where it says.
    """
    newest = _newest(database) if before is None else before - 1
    values_: dict[str, Any] = {"newest": newest, "limit": limit, "document": asked.document, "span": asked.span}
    conditions = ["s.id <= :newest"]  # not below one more: a number may be the last there is
    about = _OF_SPAN if asked.span else _OF_DOCUMENT if asked.document else ""
    if about:
        conditions.append(f"(s.id IN ({about}) OR s.undoes IN ({about}))")
        lowest = 0
    else:
        lowest = max(0, newest + 1 - _WINDOW) if asked != Asked() else 0
    values_["lowest"] = lowest
    conditions.append("s.id >= :lowest")
    if asked.annotator:
        conditions.append("s.annotator = :annotator")
        values_["annotator"] = asked.annotator
    if asked.kind:
        beginnings = KINDS.get(asked.kind, ())
        values_ |= {f"kind{place}": one for place, one in enumerate(beginnings)}
        told = [f"substr(s.action, 1, {len(one)}) = :kind{place}" for place, one in enumerate(beginnings)]
        conditions.append(f"({' OR '.join(told) or '0'})")
    if asked.text:
        conditions.append(_HOLDS)
        values_["text"] = json.dumps(asked.text, ensure_ascii=False)[1:-1]
    query = f"SELECT {_COLUMNS} FROM step s WHERE {' AND '.join(conditions)} ORDER BY s.id DESC LIMIT :limit"
    entries = tuple(_entry(row) for row in database.raw().execute(query, values_))
    if len(entries) == limit:
        return Page(entries, entries[-1].number)
    return Page(entries, lowest if lowest > 1 else None)


def _newest(database: ProjectDatabase) -> int:
    (found,) = database.raw().execute("SELECT coalesce(max(id), 0) FROM step").fetchone()
    return int(found)


def _entry(row: tuple[Any, ...]) -> Entry:
    number, action, facts, annotator, at, mode, state, undoes = row
    return Entry(number, action, values.mapping(facts), annotator, at, mode, state, undoes)


def changes(database: ProjectDatabase, number: int, limit: int = 200) -> tuple[Change, ...]:
    """What the step *number* changed, the first *limit* of it."""
    query = 'SELECT kind, uid, document, "before", "after" FROM change WHERE step_id = ? ORDER BY seq LIMIT ?'
    return tuple(
        Change(kind, uid, document, before and values.mapping(before), after and values.mapping(after))
        for kind, uid, document, before, after in database.raw().execute(query, (number, limit))
    )


def annotators(database: ProjectDatabase) -> list[str]:
    """Everybody who stands in the journal, by name; found by leaps over the index."""
    found: list[str] = []
    query = "SELECT min(annotator) FROM step WHERE annotator > ?"
    last = database.raw().execute("SELECT min(annotator) FROM step").fetchone()[0]
    while last is not None and len(found) < 1000:
        found.append(last)
        last = database.raw().execute(query, (last,)).fetchone()[0]
    return found


_BACK: Final = "SELECT {} FROM step WHERE mode = 'do' AND state = 'done' AND id > ?"
_FORWARD: Final = "SELECT {} FROM step WHERE mode = 'do' AND state = 'undone' AND id <= ?"


def between(database: ProjectDatabase, number: int, limit: int = -1) -> list[Entry]:
    """The steps that `go_to` would take back (newest first) or do again (oldest first) to reach *number*.

    The point is the state right after the step *number*; 0 is the beginning. At most *limit*, if not negative.
    """
    for query, order in ((_BACK, "id DESC"), (_FORWARD, "id")):
        found = database.raw().execute(f"{query.format(_COLUMNS)} ORDER BY {order} LIMIT ?", (number, limit))
        if way := [_entry(row) for row in found]:
            return way
    return []


def distance(database: ProjectDatabase, number: int) -> int:
    """How many steps `go_to` would take back, or, as a negative number, do again, to reach *number*."""
    back, forward = (
        int(database.raw().execute(query.format("count(*)"), (number,)).fetchone()[0]) for query in (_BACK, _FORWARD)
    )
    return back or -forward


def reached(database: ProjectDatabase) -> int:
    """The number of the newest step that is done: the point at which the project stands."""
    query = "SELECT id FROM step WHERE mode = 'do' AND state = 'done' ORDER BY id DESC LIMIT 1"
    found = database.raw().execute(query).fetchone()
    return int(found[0]) if found else 0


def go_to(database: ProjectDatabase, number: int, annotator: str, told: Told | None = None) -> tuple[int, int]:
    """Take back, or do again, all steps up to the state right after *number*, in the transaction of the caller.

    Returns how many were taken back and how many done again: one of them is 0. *told* may raise, to stop.
    """
    way = between(database, number)
    back = bool(way) and way[0].state == "done"
    for count, _ in enumerate(way):
        within = partial(_tell, told, count, len(way)) if told else None
        (journal.undo if back else journal.redo)(database, annotator, within)
    return (len(way), 0) if back else (0, len(way))


def _tell(told: Told, count: int, total: int, *_: int) -> None:
    """A step is one of the whole way, however much of it is done."""
    told(count, total)
