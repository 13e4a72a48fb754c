"""The journal: each action of a user is one step, its changes are kept for ever, and undo takes the newest back.

Steps of mode "do" are "done", "undone" or, when something else was done instead, "gone". Undo and redo append steps
of their own without changes, which say who did it and when. Nothing is kept in memory: undo works after a restart.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from hashiya.late import late
from hashiya.model.change import Change, Step
from hashiya.model.record import link_change
from hashiya.model.span import now
from hashiya.store import reads, values
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json
from hashiya.store.stopping import Told, watched
from hashiya.store.values import OddValueError

if TYPE_CHECKING:
    from hashiya.store import changes as writing
else:
    (writing,) = late("hashiya.store", "changes")

# These conditions stand word for word in the partial indexes, so that both are found without a search.
_TO_UNDO: Final = "WHERE mode = 'do' AND state = 'done' ORDER BY id DESC LIMIT 1"
_TO_REDO: Final = "WHERE mode = 'do' AND state = 'undone' ORDER BY id LIMIT 1"

_IMPOSSIBLE: Final = (
    LookupError, TypeError, ValueError, AttributeError, OverflowError, sqlite3.ProgrammingError, sqlite3.IntegrityError,
    sqlite3.InterfaceError,
)  # fmt: skip

_INSERT_STEP: Final = (
    "INSERT INTO step (id, action, facts, annotator, at, mode, undoes, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_CHANGE: Final = (
    'INSERT INTO change (step_id, seq, kind, uid, document, "before", "after") VALUES (?, ?, ?, ?, ?, ?, ?)'
)
_LINKS_OF: Final = """
    WITH going (uid) AS (SELECT value FROM json_each(:spans)),
         closing (id) AS (SELECT id FROM document WHERE uid IN (SELECT value FROM json_each(:documents)))
    SELECT uid FROM link WHERE source IN going
    UNION SELECT uid FROM link WHERE target IN going
    UNION SELECT l.uid FROM span here
          JOIN link l ON l.source = here.uid OR l.target = here.uid
          JOIN span there ON there.uid = l.source OR there.uid = l.target
          WHERE here.document_id IN closing AND there.document_id NOT IN closing
"""


def apply(database: ProjectDatabase, step: Step) -> Step:
    """Write the changes of *step* and its row, in the transaction of the caller; return it as it was written.

    What must go with a thing that goes (the links of a span) is added to its changes.
    """
    changes = (*step.changes, *_links_that_go(database, step.changes))
    writing.write_changes(database, changes)
    at = step.at or now()
    number = append_step(database, Step(step.action, (), step.facts, step.annotator, at))
    append_changes(database, number, 0, changes)
    return Step(step.action, changes, step.facts, step.annotator, at, number)


def append_step(
    database: ProjectDatabase, step: Step, mode: str = "do", undoes: int | None = None, number: int | None = None
) -> int:
    """Write the row of *step*, its changes apart; return its number. A new action makes undone steps unreachable."""
    connection = database.raw()
    if mode == "do":
        connection.execute("UPDATE step SET state = 'gone' WHERE mode = 'do' AND state = 'undone'")
    values = (number, step.action, to_json(dict(step.facts)), step.annotator, step.at or now(), mode, undoes, "done")
    written = connection.execute(_INSERT_STEP, values).lastrowid
    assert written is not None
    return written


def append_changes(database: ProjectDatabase, number: int, first: int, changes: Sequence[Change]) -> None:
    """Write *changes* of the step *number*, counted from *first*."""
    database.raw().executemany(
        _INSERT_CHANGE,
        [
            (number, first + place, one.kind, one.id, one.document, _json(one.before), _json(one.after))
            for place, one in enumerate(changes)
        ],
    )


def next_number(database: ProjectDatabase) -> int:
    """The number that the next step will get, for one whose changes are written before its row."""
    found = database.raw().execute("SELECT seq FROM sqlite_sequence WHERE name = 'step'").fetchone()
    return (found[0] if found else 0) + 1


def undo_step(database: ProjectDatabase) -> Step | None:
    """What undo would take back, without its changes; None if there is nothing."""
    return _step(database, _TO_UNDO)


def redo_step(database: ProjectDatabase) -> Step | None:
    """What redo would do again, without its changes; None if there is nothing."""
    return _step(database, _TO_REDO)


def size(database: ProjectDatabase, step: Step) -> int:
    """How many things the *step* changed."""
    count = step.facts.get("count", 0)
    (changes,) = database.raw().execute("SELECT count(*) FROM change WHERE step_id = ?", (step.number,)).fetchone()
    return max(int(changes), count if isinstance(count, int) else 0)


def undo(database: ProjectDatabase, annotator: str, told: Told | None = None) -> Step | None:
    """Take the newest step back, in the transaction of the caller; return it with the changes as they now happened."""
    step = undo_step(database)
    if step is None:
        return None
    with watched(database.raw(), told, size(database, step) if told else 0):
        changes = tuple(change.inverse() for change in reversed(_changes(database, step.number)))
        return _turn(database, step, changes, annotator, "undo", "undone")


def redo(database: ProjectDatabase, annotator: str, told: Told | None = None) -> Step | None:
    """Do the step again that was undone last, in the transaction of the caller; return it with its changes."""
    step = redo_step(database)
    if step is None:
        return None
    with watched(database.raw(), told, size(database, step) if told else 0):
        return _turn(database, step, _changes(database, step.number), annotator, "redo", "done")


def _turn(
    database: ProjectDatabase, step: Step, changes: tuple[Change, ...], annotator: str, mode: str, state: str
) -> Step:
    try:
        writing.write_changes(database, changes)
    except _IMPOSSIBLE as error:  # a journal that another program wrote
        raise OddValueError(f"a step that cannot be: {step.number}, {type(error).__name__}") from error
    database.raw().execute("UPDATE step SET state = ? WHERE id = ?", (state, step.number))
    at = now()
    append_step(database, Step(step.action, (), step.facts, annotator, at), mode, step.number)
    return Step(step.action, changes, step.facts, annotator, at, step.number)


def _step(database: ProjectDatabase, condition: str) -> Step | None:
    row = database.raw().execute(f"SELECT action, facts, annotator, at, id FROM step {condition}").fetchone()
    return row and Step(row[0], (), values.mapping(row[1]), *row[2:])


def _changes(database: ProjectDatabase, number: int) -> tuple[Change, ...]:
    query = 'SELECT kind, uid, document, "before", "after" FROM change WHERE step_id = ? ORDER BY seq'
    return tuple(
        Change(kind, uid, document, _data(before), _data(after))
        for kind, uid, document, before, after in database.raw().execute(query, (number,))
    )


def _links_that_go(database: ProjectDatabase, changes: Sequence[Change]) -> list[Change]:
    """Removals of the links whose span goes with *changes*, or that lead from or to a document that goes."""
    spans = [change.id for change in changes if change.kind == "span" and change.after is None]
    documents = [change.id for change in changes if change.kind == "document" and change.after is None]
    if not spans and not documents:
        return []
    known = {change.id for change in changes if change.kind == "link"}
    found = database.raw().execute(_LINKS_OF, {"spans": to_json(spans), "documents": to_json(documents)})
    going = [uid for (uid,) in found if uid not in known]
    return [link_change(reads.link(database, uid), None) for uid in going]


def _json(record: Any) -> str | None:
    return None if record is None else to_json(record)


def _data(text: str | None) -> Any:
    return None if text is None else values.mapping(text)
