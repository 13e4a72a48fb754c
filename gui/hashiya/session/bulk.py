"""What a user can do to very many documents at once: one step, ten thousand documents a change, undone as a whole.

Each function may run in a worker (`Session.in_this_thread` is taken here); the session's own thread then calls
`settle`. *rows* are those of `Store.listed`. All raise KnownError "cancelled", "project.full" and the like; then
nothing has changed. Each returns the step, whose fact "count" tells how many documents it changed; None if none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hashiya.model.change import Step
from hashiya.model.document import STATES
from hashiya.model.errors import KnownError
from hashiya.session.project import Session
from hashiya.session.wording import shortened
from hashiya.store import Cancelled, Progress
from hashiya.store.bulk import Renew
from hashiya.text.bidi import Direction


def set_state(session: Session, rows: Sequence[int], state: str, **how: Any) -> Step | None:
    """Set the progress state, one of `STATES`."""
    if state not in STATES:
        raise ValueError(f"no such state: {state}")
    return _change(session, "document.state", rows, "state", lambda _: state, {"state": state}, **how)


def set_language(session: Session, rows: Sequence[int], language: str, **how: Any) -> Step | None:
    """Say in which language (BCP 47) the documents are."""
    facts = {"language": language}
    return _change(session, "document.language", rows, "language", lambda _: language, facts, **how)


def set_direction(session: Session, rows: Sequence[int], direction: Direction, **how: Any) -> Step | None:
    """Set the direction of the paragraphs that have none of their own."""
    return _change(session, "document.direction", rows, "direction", lambda _: direction, {}, **how)


def set_metadata(session: Session, rows: Sequence[int], key: str, value: Any, **how: Any) -> Step | None:
    """Give one *key* of the metadata another value (plain JSON data); None takes it away."""

    def renew(metadata: dict[str, Any]) -> dict[str, Any]:
        others = {name: one for name, one in metadata.items() if name != key}
        return metadata if metadata.get(key) == value else others if value is None else {**metadata, key: value}

    return _change(session, "document.metadata", rows, "metadata", renew, {}, **how)


def put_in(session: Session, rows: Sequence[int], collection: str, inside: bool = True, **how: Any) -> Step | None:
    """Put the documents into a collection (its id), or take them out. Raises KnownError "collection.missing"."""
    name = next((one.name for one in session.store.gathered.collections() if one.id == collection), None)
    if name is None:
        raise KnownError("collection.missing", collection=collection)
    action = "collection.fill" if inside else "collection.empty"
    facts = {"name": shortened(name)}
    return _change(session, action, rows, "member", lambda _: int(inside), facts, collection=collection, **how)


def remove(session: Session, rows: Sequence[int], **how: Any) -> Step | None:
    """Remove the documents with all that is in them; undo brings them back."""
    return _change(session, "document.remove", rows, "removed", lambda _: 1, {}, **how)


def _change(
    session: Session,
    action: str,
    rows: Sequence[int],
    field: str,
    renew: Renew,
    facts: dict[str, Any],
    *,
    collection: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    initiator: object | None = None,
) -> Step | None:
    first = next((one.title for one in session.store.page(rows[:1]) if one), "") if len(rows) == 1 else ""
    wanted = Step(action, (), {"title": shortened(first), **facts}, session.annotator)
    with session.in_this_thread():
        step = session.store.change_many(rows, field, renew, wanted, collection, progress, cancelled)
    if step is not None:
        session.took(step, initiator)
    return step
