"""Collections, into which documents are put by hand, and searches that were kept under a name."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import asdict

from hashiya.model.change import Change


class Collection(Struct, frozen=True):
    """Documents put together by hand. ``position`` orders the collections of a project."""

    id: str
    name: str
    position: int = 0


Kept = Literal["text", "documents", "register"]
"""What a saved search is of: the texts, the list of documents, the register."""


class SavedSearch(Struct, frozen=True):
    """``kind``: "text" for a search in the texts, "documents" for a filter of the list, "register" for a view of the
    register; ``query`` is plain JSON data, for a filter what was typed."""

    id: str
    name: str
    kind: Kept
    query: Any
    position: int = 0


def gathering_change(before: Collection | SavedSearch | None, after: Collection | SavedSearch | None) -> Change:
    """From *before* to *after*; one of them may be None."""
    thing = after or before
    assert thing is not None
    kind: Literal["collection", "search"] = "collection" if isinstance(thing, Collection) else "search"
    return Change(kind, thing.id, "", _record(before), _record(after))


def _record(thing: Collection | SavedSearch | None) -> dict[str, Any] | None:
    return None if thing is None else {name: value for name, value in asdict(thing).items() if name != "id"}
