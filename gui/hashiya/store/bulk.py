"""One change to very many documents: journalled ten thousand at a time, as runs of row ids with what was there before.

A change of kind "documents" has the records

    before  {"field": "state", "values": ["new", "flagged"]}
    after   {"field": "state", "values": ["done", "done"], "runs": [[1, 400, 402, 9000], [401, 401]]}

for each run of rows, from one to another one, what was there and what is there now. ``runs`` stand in one of the two.
``field`` is a column, "removed" (0, 1), or "member" (0, 1) of the ``collection`` (its id). In between no document is
missing: a run names just the rows that it changes.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from hashiya.model.change import Change, Step
from hashiya.model.errors import KnownError
from hashiya.model.record import link_change
from hashiya.model.span import now
from hashiya.store import changes as writing
from hashiya.store import journal, reads
from hashiya.store.database import ProjectDatabase
from hashiya.store.intake import Cancelled, Progress
from hashiya.store.json_text import to_json
from hashiya.store.many import COLUMNS, write_many

AT_ONCE: Final = 10_000
"""Documents in one change."""

Renew = Callable[[Any], Any]
"""What becomes of a value; the same value for what stays."""

_JOINING: Final = """
    WITH going (id) AS MATERIALIZED (SELECT value FROM json_each(?))
    SELECT l.uid FROM link l JOIN span s ON s.uid = l.source JOIN span t ON t.uid = l.target
    WHERE (s.document_id IN (SELECT id FROM going)) != (t.document_id IN (SELECT id FROM going))
"""


def change_many(
    database: ProjectDatabase,
    rows: Sequence[int],
    field: str,
    renew: Renew,
    step: Step,
    collection: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Step | None:
    """Give *field* of the documents in these rows other values, as *step*, in the transaction of the caller.

    Returns the step, its changes left out, with how many documents were changed as its fact "count"; None if none was.
    Raises KnownError "cancelled".
    """
    if field not in COLUMNS and field not in ("removed", "member"):
        raise ValueError(f"no such field of documents: {field}")
    number, seq, count = journal.next_number(database), 0, 0
    wanted = array("q", sorted(rows))
    if field == "removed":
        links = _links_that_go(database, wanted)
        writing.write_changes(database, links)
        journal.append_changes(database, number, 0, links)
        seq = len(links)
    for first in range(0, len(wanted), AT_ONCE):
        if cancelled and cancelled():
            raise KnownError("cancelled")
        change = _change(database, wanted[first : first + AT_ONCE], field, renew, collection, seq)
        if change is not None:
            write_many(database, change)
            journal.append_changes(database, number, seq, [change])
            seq += 1
            assert change.after is not None
            count += sum(last - begin + 1 for runs in change.after["runs"] for begin, last in _pairs(runs))
        if progress:
            progress(min(first + AT_ONCE, len(wanted)), len(wanted))
    if not count:
        return None
    whole = Step(step.action, (), {**step.facts, "count": count}, step.annotator, step.at or now(), number)
    journal.append_step(database, whole, number=number)
    return whole


def _change(
    database: ProjectDatabase, rows: array[int], field: str, renew: Renew, collection: str, seq: int
) -> Change | None:
    groups: dict[str, list[int]] = {}
    known: dict[Any, list[int]] = {}  # by what stands in the column: few values are those of many documents
    for row, value in _values(database, rows, field, collection):
        group = known.get(value)
        if group is None:
            before = json.loads(value) if field == "metadata" else value
            after = renew(before)
            group = groups.setdefault(to_json([before, after]), []) if after != before else []
            known[value] = group
        group.append(row)
    if not groups:
        return None
    pairs = [json.loads(key) for key in groups]
    more = {"collection": collection} if field == "member" else {}
    before = {"field": field, **more, "values": [one for one, _ in pairs]}
    after = {
        "field": field,
        **more,
        "values": [other for _, other in pairs],
        "runs": list(map(runs_of, groups.values())),
    }
    return Change("documents", f"{field}:{seq}", "", before, after)


def _values(database: ProjectDatabase, rows: array[int], field: str, collection: str) -> Iterable[tuple[int, Any]]:
    wanted = to_json(list(rows))
    inside = "d.id IN (SELECT value FROM json_each(?)) AND d.removed = 0 ORDER BY d.id"
    if field != "member":
        return database.raw().execute(f"SELECT d.id, d.{field} FROM document d WHERE {inside}", (wanted,)).fetchall()
    member = (
        "EXISTS (SELECT 1 FROM member m JOIN collection c ON c.id = m.collection_id "
        "WHERE c.uid = ? AND m.document_id = d.id)"
    )
    found = database.raw().execute(f"SELECT d.id, {member} FROM document d WHERE {inside}", (collection, wanted))
    rows_found: list[tuple[int, Any]] = found.fetchall()
    return rows_found


def runs_of(rows: Iterable[int]) -> list[int]:
    """Rising *rows* as runs: first and last of each, in one flat list."""
    runs: list[int] = []
    for row in rows:
        if runs and runs[-1] == row - 1:
            runs[-1] = row
        else:
            runs += (row, row)
    return runs


def _pairs(runs: Sequence[int]) -> Iterable[tuple[int, int]]:
    return zip(runs[::2], runs[1::2], strict=True)


def _links_that_go(database: ProjectDatabase, rows: array[int]) -> list[Change]:
    """Removals of the links between documents that go and others that stay."""
    connection = database.raw()
    if connection.execute("SELECT 1 FROM link LIMIT 1").fetchone() is None:
        return []
    found = [uid for (uid,) in connection.execute(_JOINING, (to_json(list(rows)),))]
    return [link_change(reads.link(database, uid), None) for uid in found]
