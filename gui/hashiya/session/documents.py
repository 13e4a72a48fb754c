"""What a user can do to documents, their texts apart, which nobody can change. Each function is one step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hashiya.model.change import Change, Step
from hashiya.model.document import STATES, Document
from hashiya.session.project import Session
from hashiya.session.wording import shortened
from hashiya.text.bidi import Direction


def retitle(session: Session, id: str, title: str, *, initiator: object | None = None) -> Step | None:
    """Give a document another title; None if it has it already. Raises KnownError "document.missing"."""
    return _set(session, "document.title", [id], "title", title, initiator)


def set_language(
    session: Session, ids: str | Iterable[str], language: str, *, initiator: object | None = None
) -> Step | None:
    """Say in which language (BCP 47) documents are. Raises KnownError "document.missing"."""
    return _set(session, "document.language", ids, "language", language, initiator)


def set_direction(
    session: Session, ids: str | Iterable[str], direction: Direction, *, initiator: object | None = None
) -> Step | None:
    """Set the direction of the paragraphs that have none of their own. Raises KnownError "document.missing"."""
    return _set(session, "document.direction", ids, "direction", direction, initiator)


def set_state(
    session: Session, ids: str | Iterable[str], state: str, *, initiator: object | None = None
) -> Step | None:
    """Set the progress state, one of `STATES`. Raises KnownError "document.missing"."""
    if state not in STATES:
        raise ValueError(f"no such state: {state}")
    return _set(session, "document.state", ids, "state", state, initiator)


def set_metadata(
    session: Session, id: str, metadata: Mapping[str, Any], *, initiator: object | None = None
) -> Step | None:
    """Give a document other metadata (plain JSON data), all at once. Raises KnownError "document.missing"."""
    return _set(session, "document.metadata", [id], "metadata", dict(metadata), initiator)


def remove(session: Session, ids: str | Iterable[str], *, initiator: object | None = None) -> Step | None:
    """Remove documents with all that is in them, in one step; undo brings them back.

    Raises KnownError "document.missing".
    """
    found = _documents(session, ids)
    if not found:
        return None
    changes = [Change("document", one.id, one.id, {"title": one.title}, None) for one in found]
    return session.apply("document.remove", changes, _facts(found), initiator)


def _set(
    session: Session, action: str, ids: str | Iterable[str], name: str, value: Any, initiator: object | None
) -> Step | None:
    found = [one for one in _documents(session, ids) if getattr(one, name) != value]
    if not found:
        return None
    changes = [Change("document", one.id, one.id, {name: getattr(one, name)}, {name: value}) for one in found]
    said = {} if name == "metadata" else {name: shortened(value)}
    facts = {**_facts(found), **said}  # of a new title the menus say the new one
    return session.apply(action, changes, facts, initiator)


def _documents(session: Session, ids: str | Iterable[str]) -> list[Document]:
    wanted = [ids] if isinstance(ids, str) else list(dict.fromkeys(ids))
    return [session.document(id) for id in wanted]


def _facts(found: list[Document]) -> dict[str, Any]:
    return {"title": shortened(found[0].title), "count": len(found)}
