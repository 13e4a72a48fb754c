"""What a register asks of a project: spans by label, and what they are linked to, in a handful of queries."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from hashiya.model.mention import SAME_AS, Linked, Mention
from hashiya.store.database import ProjectDatabase
from hashiya.store.reads import DOCUMENT_SQL, SPAN_COLUMNS_SQL, document_of, span_of

_NAMED: Final = "(SELECT value FROM json_each(:labels))"
_SPANS: Final = f"""
    SELECT d.uid, {SPAN_COLUMNS_SQL} FROM span s JOIN document d ON d.id = s.document_id
    WHERE {{chosen}} AND d.removed = 0 ORDER BY d.position, d.id, s.start, s."end" DESC, s.uid"""
_ALL: Final = f"s.label IN {_NAMED}"
_SOME: Final = f"""s.id IN (
    SELECT s.id FROM span s JOIN document d ON d.id = s.document_id WHERE {_ALL} AND d.removed = 0
    ORDER BY d.position, d.id, s.start, s."end" DESC, s.uid LIMIT :most)"""
_LINKS: Final = """
    SELECT l.label, l.source, l.target FROM span s JOIN link l ON l.source = s.uid
    WHERE {chosen} AND l.label <> :same ORDER BY l.created, l.id"""
_SAME: Final = "SELECT source, target FROM link WHERE label = :same"
_MENTIONS: Final = """
    SELECT s.uid, d.uid, s.label, s.start, s."end", s.text, s.fields FROM span s JOIN document d ON d.id = s.document_id
    WHERE d.removed = 0 AND s.uid IN (
        SELECT l.target FROM span t JOIN link l ON l.source = t.uid WHERE {targets}
        UNION SELECT source FROM link WHERE label = :same UNION SELECT target FROM link WHERE label = :same)"""

_DOCUMENTS: Final = f"""
    SELECT {DOCUMENT_SQL} FROM document d
    WHERE d.removed = 0 AND d.id IN (SELECT document_id FROM span WHERE label IN {_NAMED})"""


def linked(database: ProjectDatabase, labels: Collection[str], most: int | None = None) -> Linked:
    """All spans (or *most*) with one of *labels* and what hangs together with them; nothing of removed documents."""
    connection = database.raw()
    asked = {"labels": json.dumps(list(labels)), "same": SAME_AS, "most": -1 if most is None else most}
    chosen = _ALL if most is None else _SOME
    named = {"chosen": chosen, "targets": chosen.replace("s.", "t.", 1)}  # the spans that links start from, there as t
    alone = not connection.in_transaction
    if alone:
        connection.execute("BEGIN DEFERRED")  # all of one moment
    try:
        spans = [span_of(row[1:], row[0]) for row in connection.execute(_SPANS.format(**named), asked)]
        mentions = [
            Mention(uid, document, label, start, end, text, json.loads(fields) if fields else {})
            for uid, document, label, start, end, text, fields in connection.execute(_MENTIONS.format(**named), asked)
        ]
        documents = [document_of(row) for row in connection.execute(_DOCUMENTS, asked)]
        links = connection.execute(_LINKS.format(**named), asked).fetchall()
        same = connection.execute(_SAME, asked).fetchall()
    finally:
        if alone and connection.in_transaction:
            connection.execute("COMMIT")
    return Linked(spans, links, same, {one.id: one for one in mentions}, {one.id: one for one in documents})
