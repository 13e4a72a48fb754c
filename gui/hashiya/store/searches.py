"""Saved searches. Not journalled: they say nothing of the documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from peewee import fn

from hashiya.model.query import SavedSearch
from hashiya.model.span import new_id
from hashiya.store import tables

if TYPE_CHECKING:
    from hashiya.store.project import Store

_TABLE: Final = tables.Search


class SavedSearches:
    """The saved searches of one *kind* ("text", "documents") in a project. Raises as `Store` does."""

    def __init__(self, store: Store, kind: str) -> None:
        self._store = store
        self._kind = kind

    def all(self) -> list[SavedSearch]:
        """Those that there are, in their order."""
        columns = (_TABLE.uid, _TABLE.name, _TABLE.kind, _TABLE.query)
        query = _TABLE.select(*columns).where(_TABLE.kind == self._kind).order_by(_TABLE.position, _TABLE.id)
        with self._store.reading() as database:
            return [SavedSearch(*row) for row in query.tuples().execute(database)]

    def save(self, name: str, query: Mapping[str, Any]) -> SavedSearch:
        """Keep *query* (plain JSON data) under *name*, in the place of what had that name."""
        made = SavedSearch(new_id(), name, self._kind, dict(query))
        with self._store.writing() as database:
            _TABLE.delete().where(_TABLE.kind == self._kind, _TABLE.name == name).execute(database)
            last = _TABLE.select(fn.MAX(_TABLE.position)).scalar(database) or 0
            row = {"uid": made.id, "name": name, "kind": self._kind, "query": made.query, "position": last + 1}
            _TABLE.insert(row).execute(database)
        return made

    def rename(self, id: str, name: str) -> None:
        """Call it otherwise; what had that name is no more."""
        with self._store.writing() as database:
            other = (_TABLE.kind == self._kind) & (_TABLE.name == name) & (_TABLE.uid != id)
            _TABLE.delete().where(other).execute(database)
            _TABLE.update({_TABLE.name: name}).where(_TABLE.uid == id).execute(database)

    def remove(self, id: str) -> None:
        """Forget it."""
        with self._store.writing() as database:
            _TABLE.delete().where(_TABLE.uid == id).execute(database)
