"""What is kept in a project without a step in its journal: where somebody left a document, settings."""

from __future__ import annotations

from typing import Any

from hashiya.model.document import Place
from hashiya.store import reads, tables
from hashiya.store.database import ProjectDatabase


def keep_place(database: ProjectDatabase, document: str, place: Place, annotator: str) -> None:
    """Remember where *annotator* left a document. Raises KnownError "document.missing"."""
    row, _ = reads.row_of(database, document)
    table = tables.Place
    values = (row, annotator, place.caret, place.anchor, place.top, place.span)
    columns = (table.document, table.annotator, table.caret, table.anchor, table.top, table.span)
    table.insert(dict(zip(columns, values, strict=True))).on_conflict(
        conflict_target=(table.document, table.annotator),
        preserve=(table.caret, table.anchor, table.top, table.span),
    ).execute(database)


def set_setting(database: ProjectDatabase, key: str, value: Any) -> None:
    """Keep *value* (plain JSON data) under *key*."""
    table = tables.Setting
    table.insert({table.key: key, table.value: value}).on_conflict(
        conflict_target=(table.key,), preserve=(table.value,)
    ).execute(database)
