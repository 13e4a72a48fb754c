"""Rows of spans, links and labels from their records and back: the only place that knows both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from hashiya.store.json_text import to_json
from hashiya.store.values import mapping, pairs, words

Record = Mapping[str, Any]
Row = tuple[Any, ...]

SPAN_COLUMNS: Final = (
    "uid", "document_id", "label", "start", "end", "ranges", "text", "fields", "note", "annotator", "origin",
    "created", "changed",
)  # fmt: skip
LINK_COLUMNS: Final = (
    "uid", "document_id", "label", "source", "target", "fields", "note", "annotator", "origin", "created", "changed",
)  # fmt: skip
LABEL_COLUMNS: Final = ("kind", "name", "title", "letter", "key", "light", "dark", "position", "rules")


def span_row(uid: str, document: int, record: Record) -> Row:
    """Values of `SPAN_COLUMNS` for the span *uid* of the document with the row id *document*."""
    ranges: Sequence[Sequence[int]] = record["ranges"]
    return (
        uid, document, record["label"], ranges[0][0], ranges[-1][1],
        to_json(ranges) if len(ranges) > 1 else None, record["text"],
        to_json(record["fields"]) if record["fields"] else None, record["note"], record["annotator"],
        record["origin"], record["created"], record["changed"],
    )  # fmt: skip


def span_record(row: Row) -> dict[str, Any]:
    """The record in values of `SPAN_COLUMNS`."""
    _, _, label, start, end, ranges, text, fields, note, annotator, origin, created, changed = row
    return {
        "label": label, "ranges": [list(pair) for pair in pairs(ranges)] if ranges else [[start, end]], "text": text,
        "fields": mapping(fields) if fields else {}, "note": note, "annotator": annotator, "origin": origin,
        "created": created, "changed": changed,
    }  # fmt: skip


def link_row(uid: str, document: int, record: Record) -> Row:
    """Values of `LINK_COLUMNS` for the link *uid*, kept with the document with the row id *document*."""
    return (
        uid, document, record["label"], record["source"], record["target"],
        to_json(record["fields"]) if record["fields"] else None, record["note"], record["annotator"],
        record["origin"], record["created"], record["changed"],
    )  # fmt: skip


def link_record(row: Row) -> dict[str, Any]:
    """The record in values of `LINK_COLUMNS`."""
    _, _, label, source, target, fields, note, annotator, origin, created, changed = row
    return {
        "label": label, "source": source, "target": target, "fields": mapping(fields) if fields else {},
        "note": note, "annotator": annotator, "origin": origin, "created": created, "changed": changed,
    }  # fmt: skip


def label_row(record: Record) -> Row:
    """Values of `LABEL_COLUMNS`."""
    return (
        record["kind"], record["name"], to_json(record["title"]), to_json(record["letter"]), record["key"],
        record["light"], record["dark"], record["position"], to_json(record.get("rules", {})),
    )  # fmt: skip


def label_record(row: Row) -> dict[str, Any]:
    """The record in values of `LABEL_COLUMNS`."""
    kind, name, title, letter, key, light, dark, position, rules = row
    record = {
        "kind": kind, "name": name, "title": words(title), "letter": words(letter), "key": key,
        "light": light, "dark": dark, "position": position,
    }  # fmt: skip
    return record if rules == "{}" else {**record, "rules": mapping(rules)}
