"""What of the scheme is used, and how: spans and links by label, what links join, values of fields. Writes nothing.

Removed documents are left out: to bring one back, every step since is taken back first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from hashiya.model.span import Link, Span
from hashiya.store import reads
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json
from hashiya.store.values import check_texts, mapping

_JOINED: Final = """
    FROM link l JOIN document d ON d.id = l.document_id
    JOIN span s ON s.uid = l.source JOIN span t ON t.uid = l.target JOIN document e ON e.id = t.document_id
    WHERE d.removed = 0 AND e.removed = 0
"""
_RECENT: Final = 600
"""Spans of a label, the youngest first, among whose values those used last are looked for."""


_NEAR: Final = "FROM document o JOIN span p ON p.document_id = o.id"
_THERE: Final = "WHERE o.uid = :document AND p.start >= :start AND p.start < :end"


class Joint(NamedTuple):
    """One way in which links are used: their label, the labels at both ends, whether they lead to another document."""

    label: str
    source: str
    target: str
    across: bool


def span_links(database: ProjectDatabase, span: str) -> list[Link]:
    """The links from and to *span* (its id), oldest first, those that come from other documents too."""
    found = database.raw().execute(
        f"SELECT d.uid, {reads.LINK_COLUMNS_SQL} {_JOINED} AND (l.source = :span OR l.target = :span) "
        "ORDER BY l.created, l.uid",
        {"span": span},
    )
    return [reads.link_of(row[1:], row[0]) for row in found]


class Ends(NamedTuple):
    """A link with where its ends lie: ranges in code points, None for an end in another document."""

    id: str
    label: str
    source: str
    source_range: tuple[int, int] | None
    target: str
    target_range: tuple[int, int] | None


def ends_between(database: ProjectDatabase, document: str, start: int, end: int) -> list[Ends]:
    """The links from and to those spans of *document* that start in ``[start, end)`` (code points), oldest first."""
    if database.raw().execute("SELECT 1 FROM link LIMIT 1").fetchone() is None:
        return []  # else each span there would be looked for among none
    found = database.raw().execute(
        'SELECT l.uid, l.label, s.uid, d.uid = :document, s.start, s."end", t.uid, e.uid = :document, t.start, t."end" '
        f"{_JOINED} AND l.id IN (SELECT k.id {_NEAR} JOIN link k ON k.source = p.uid {_THERE} "
        f"UNION SELECT k.id {_NEAR} JOIN link k ON k.target = p.uid {_THERE}) ORDER BY l.created, l.uid",
        {"document": document, "start": start, "end": end},
    )
    return [
        Ends(id, label, source, (begin, stop) if here else None, target, (first, last) if there else None)
        for id, label, source, here, begin, stop, target, there, first, last in found
    ]


def joints(database: ProjectDatabase, document: str = "") -> dict[Joint, int]:
    """The ways in which links are used, each with their number; with *document*, only of the links kept with it."""
    rows = database.raw().execute(
        f"SELECT l.label, s.label, t.label, s.document_id != t.document_id, count(*) {_JOINED} "
        "AND (:document = '' OR d.uid = :document) GROUP BY 1, 2, 3, 4",
        {"document": document},
    )
    return {Joint(label, source, target, bool(across)): count for label, source, target, across, count in rows}


def joined(database: ProjectDatabase, joint: Joint, document: str = "", limit: int = -1) -> list[Link]:
    """Links that are used in this way, at most *limit* if that is not negative."""
    found = database.raw().execute(
        f"SELECT d.uid, {reads.LINK_COLUMNS_SQL} {_JOINED} AND l.label = :label AND s.label = :source "
        "AND t.label = :target AND (s.document_id != t.document_id) = :across "
        "AND (:document = '' OR d.uid = :document) ORDER BY d.position, d.id, s.start LIMIT :limit",
        {**joint._asdict(), "document": document, "limit": limit},
    )
    return [reads.link_of(row[1:], row[0]) for row in found]


def labelled(database: ProjectDatabase, labels: Iterable[str], document: str = "") -> Iterator[Span]:
    """Spans of these labels, in the project's order; with *document* only its own."""
    found = database.raw().execute(
        f"SELECT d.uid, {reads.SPAN_COLUMNS_SQL} FROM span s JOIN document d ON d.id = s.document_id "
        "WHERE s.label IN (SELECT value FROM json_each(:labels)) AND d.removed = 0 "
        "AND (:document = '' OR d.uid = :document) ORDER BY d.position, d.id, s.start, s.\"end\" DESC, s.uid",
        {"labels": to_json(sorted(labels)), "document": document},
    )
    for row in found:
        yield reads.span_of(row[1:], row[0])


def same_words(database: ProjectDatabase, words: str, labels: Iterable[str], beside: str, limit: int) -> Iterator[Span]:
    """At most *limit* spans of *labels* with exactly these words, in the project's order, but for those of the document
    *beside*."""
    # The plus signs keep SQLite from looking in the index of labels, and from putting the words into the expression.
    found = database.raw().execute(
        f"SELECT d.uid, {reads.SPAN_COLUMNS_SQL} FROM span s "
        "JOIN document d ON d.id = s.document_id WHERE substr(s.text, 1, 32) = substr(:words, 1, 32) "
        "AND +s.text = :words AND +s.label IN (SELECT value FROM json_each(:labels)) AND d.removed = 0 "
        "AND d.uid != :beside ORDER BY d.position, d.id, s.start, s.uid LIMIT :limit",
        {"words": words, "labels": to_json(sorted(labels)), "beside": beside, "limit": limit},
    )
    for row in found:
        yield reads.span_of(row[1:], row[0])


def first_of(database: ProjectDatabase, labels: Iterable[str], beside: str, limit: int) -> list[Span]:
    """The first *limit* spans of *labels* in the order of the documents' rows, but for those of the document *beside*:
    each label by its index, so that none of the others is looked at."""
    rows: list[tuple[Any, ...]] = []
    for label in labels:
        rows += database.raw().execute(
            f"SELECT d.uid, {reads.SPAN_COLUMNS_SQL} FROM span s JOIN document d ON d.id = s.document_id "
            "WHERE s.label = ? AND s.document_id != coalesce((SELECT id FROM document WHERE uid = ?), 0) "
            "AND d.removed = 0 ORDER BY s.document_id, s.start LIMIT ?",
            (label, beside, limit),
        )
    found = [(row[2], reads.span_of(row[1:], row[0])) for row in rows]
    found.sort(key=lambda one: (one[0], one[1].order))
    return [one for _, one in found[:limit]]


def links_labelled(database: ProjectDatabase, labels: Iterable[str]) -> Iterator[Link]:
    """Links of these labels."""
    found = database.raw().execute(
        f"SELECT d.uid, {reads.LINK_COLUMNS_SQL} FROM link l JOIN document d ON d.id = l.document_id "
        "WHERE d.removed = 0 AND l.label IN (SELECT value FROM json_each(?))",
        (to_json(sorted(labels)),),
    )
    for row in found:
        yield reads.link_of(row[1:], row[0])


def counts(database: ProjectDatabase) -> dict[tuple[str, str], int]:
    """How many spans and links carry each label, by kind ("span", "link") and name."""
    found: dict[tuple[str, str], int] = {}
    for kind in ("span", "link"):
        rows = database.raw().execute(
            f"SELECT x.label, count(*) FROM {kind} x JOIN document d ON d.id = x.document_id WHERE d.removed = 0 "
            "GROUP BY 1"
        )
        found.update({(kind, label): count for label, count in rows})
    check_texts(*(label for _, label in found))
    return found


def values(database: ProjectDatabase, label: str, field: str, limit: int) -> list[Any]:
    """Values that *field* has on the youngest spans of *label*, each once, the youngest first, at most *limit*."""
    rows = database.raw().execute(
        "SELECT fields FROM span WHERE label = ? AND fields IS NOT NULL ORDER BY id DESC LIMIT ?", (label, _RECENT)
    )
    found: dict[str, Any] = {}
    for (fields,) in rows:
        value = mapping(fields).get(field)
        for one in value if isinstance(value, list) else [value]:
            if one not in (None, ""):
                found.setdefault(to_json(one), one)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]
