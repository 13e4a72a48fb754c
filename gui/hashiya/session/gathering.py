"""Collections of documents, and filters that are kept under a name. Each function is one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.errors import KnownError
from hashiya.model.gathering import Collection, Kept, SavedSearch, gathering_change
from hashiya.model.span import new_id
from hashiya.session.project import Session
from hashiya.session.wording import shortened
from hashiya.store.bulk import runs_of


def add_collection(
    session: Session, name: str, rows: Sequence[int] = (), *, initiator: object | None = None
) -> Collection:
    """Make a collection with the documents in these *rows*. Raises KnownError "name.empty", "name.taken"."""
    gathered = session.store.gathered
    made = Collection(new_id(), _fresh(name, gathered.collections()), gathered.next_position("collection"))
    changes = [gathering_change(None, made), *_filling(made.id, rows)]
    session.apply("collection.add", changes, {"name": shortened(made.name), "count": len(rows)}, initiator)
    return made


def rename_collection(session: Session, id: str, name: str, *, initiator: object | None = None) -> Step | None:
    """Call a collection otherwise. Raises KnownError "name.empty", "name.taken", "collection.missing"."""
    before = collection(session, id)
    if before.name == name.strip():
        return None
    after = replace(before, name=_fresh(name, session.store.gathered.collections()))
    facts = {"name": shortened(after.name)}
    return session.apply("collection.rename", [gathering_change(before, after)], facts, initiator)


def remove_collection(session: Session, id: str, *, initiator: object | None = None) -> Step:
    """Remove a collection; its documents stay. Raises KnownError "collection.missing"."""
    before = collection(session, id)
    emptying = [one.inverse() for one in _filling(id, session.store.gathered.members_of(id))]
    changes = [*emptying, gathering_change(before, None)]
    return session.apply("collection.remove", changes, {"name": shortened(before.name)}, initiator)


def collection(session: Session, id: str) -> Collection:
    """The collection with that id. Raises KnownError "collection.missing"."""
    for one in session.store.gathered.collections():
        if one.id == id:
            return one
    raise KnownError("collection.missing", collection=id)


def save_search(
    session: Session,
    name: str,
    query: Any,
    kind: Kept = "documents",
    *,
    initiator: object | None = None,
) -> SavedSearch:
    """Keep what was typed (plain JSON data) under a name; one of that name is replaced. Raises KnownError
    "name.empty"."""
    plain = _named(name)
    before = next((one for one in session.store.gathered.searches(kind) if one.name == plain), None)
    position = before.position if before else session.store.gathered.next_position("search")
    made = SavedSearch(before.id if before else new_id(), plain, kind, query, position)
    session.apply(_action("save", made), [gathering_change(before, made)], {"name": shortened(plain)}, initiator)
    return made


def rename_search(session: Session, id: str, name: str, *, initiator: object | None = None) -> Step | None:
    """Call a saved search otherwise; what had that name is no more. Raises KnownError "name.empty",
    "search.missing"."""
    before = _search(session, id)
    after = replace(before, name=_named(name))
    if after == before:
        return None
    others = [one for one in session.store.gathered.searches(before.kind) if one.name == after.name and one.id != id]
    changes = [*(gathering_change(one, None) for one in others), gathering_change(before, after)]
    return session.apply(_action("save", before), changes, {"name": shortened(after.name)}, initiator)


def remove_search(session: Session, id: str, *, initiator: object | None = None) -> Step:
    """Forget a saved search. Raises KnownError "search.missing"."""
    before = _search(session, id)
    facts = {"name": shortened(before.name)}
    return session.apply(_action("remove", before), [gathering_change(before, None)], facts, initiator)


def _search(session: Session, id: str) -> SavedSearch:
    kinds: tuple[Kept, ...] = ("text", "documents", "register")
    for kind in kinds:
        for one in session.store.gathered.searches(kind):
            if one.id == id:
                return one
    raise KnownError("search.missing", search=id)


def _action(verb: str, search: SavedSearch) -> str:
    return f"{'view' if search.kind == 'register' else 'search'}.{verb}"


def _filling(collection: str, rows: Sequence[int]) -> list[Change]:
    if not rows:
        return []
    record = {"field": "member", "collection": collection}
    after = {**record, "values": [1], "runs": [runs_of(sorted(rows))]}
    return [Change("documents", f"member:{collection}", "", {**record, "values": [0]}, after)]


def _named(name: str) -> str:
    plain = " ".join(name.split())
    if not plain:
        raise KnownError("name.empty")
    return plain


def _fresh(name: str, others: Sequence[Collection]) -> str:
    plain = _named(name)
    if any(one.name == plain for one in others):
        raise KnownError("name.taken", name=plain)
    return plain
