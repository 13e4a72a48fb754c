"""Saying how spans hang together: arrows from one to another."""

from __future__ import annotations

from collections.abc import Iterable

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.record import link_change
from hashiya.model.span import Link, new_id, now
from hashiya.session.project import Session
from hashiya.session.wording import shortened


def add(
    session: Session, source: str, target: str, label: str, *, note: str = "", initiator: object | None = None
) -> Link:
    """Link the span *source* to the span *target* (ids); return the new link.

    Raises KnownError "label.missing", "span.missing", "link.same".
    """
    if label not in {known.name for known in session.scheme.links}:
        raise KnownError("label.missing", label=label)
    begin, end = session.span(source), session.span(target)
    for other in session.links(begin.document):
        if (other.source, other.target, other.label) == (source, target, label):
            raise KnownError("link.same", label=label)
    moment = now()
    link = Link(new_id(), begin.document, label, source, target, {}, note, session.annotator, "hand", moment, moment)
    facts = {"label": label, "text": shortened(begin.text), "target": shortened(end.text), "count": 1}
    session.apply("link.add", [link_change(None, link)], facts, initiator)
    return link


def remove(session: Session, ids: str | Iterable[str], *, initiator: object | None = None) -> Step | None:
    """Remove links in one step; None if *ids* is empty. Raises KnownError "link.missing"."""
    wanted = [ids] if isinstance(ids, str) else list(dict.fromkeys(ids))
    found = [session.store.link(id) for id in wanted]
    if not found:
        return None
    labels = {link.label for link in found}
    facts = {"label": labels.pop() if len(labels) == 1 else "", "count": len(found)}
    return session.apply("link.remove", [link_change(link, None) for link in found], facts, initiator)
