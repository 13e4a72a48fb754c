"""Saying how spans hang together: arrows from one to another, as the scheme allows them.

Each function is one step that can be undone. All raise KnownError, and then nothing has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from msgspec.structs import replace

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.field import problem_of
from hashiya.model.record import link_change
from hashiya.model.scheme import Label
from hashiya.model.span import Link, Span, new_id, now
from hashiya.session.project import Session
from hashiya.session.wording import shortened


def of_span(session: Session, span: str) -> list[Link]:
    """The links from and to *span* (its id), oldest first, those that come from other documents too."""
    return session.store.span_links(span)


def between(session: Session, source: str, target: str) -> list[Label]:
    """The link labels that may lead from the span *source* to *target* now. Raises KnownError "span.missing"."""
    begin, end = session.span(source), session.span(target)
    found: list[Label] = []
    for label in session.scheme.links:
        with suppress(KnownError):
            check(session, begin, end, label.name)
            found.append(label)
    return found


def choices(session: Session, source: str) -> tuple[Label, ...]:
    """The link labels that may lead from the span *source*. Raises KnownError "span.missing"."""
    return session.scheme.links_from(session.span(source).label)


def check(session: Session, source: Span, target: Span, label: str, but: str = "") -> None:
    """Raise KnownError if *label* may not lead from *source* to *target*, or does already (the link *but* aside).

    "label.missing", "link.self", "link.across" (to another document), "link.forbidden", "link.same".
    """
    scheme = session.scheme
    link = scheme.link(label)
    if source.id == target.id:
        raise KnownError("link.self")
    if source.document != target.document and not link.across:
        raise KnownError("link.across", label=label)
    if not scheme.may_link(label, source.label, target.label):
        raise KnownError("link.forbidden", label=label, source=source.label, target=target.label)
    ends = {(source.id, target.id), (target.id, source.id)} if link.symmetric else {(source.id, target.id)}
    for other in session.store.span_links(source.id):
        if other.label == label and (other.source, other.target) in ends and other.id != but:
            raise KnownError("link.same", label=label)


def add(
    session: Session, source: str, target: str, label: str, *, note: str = "", initiator: object | None = None
) -> Link:
    """Link the span *source* to the span *target* (ids); return the new link.

    Raises KnownError "span.missing" and those of `check`.
    """
    session.scheme.link(label)
    begin, end = session.span(source), session.span(target)
    check(session, begin, end, label)
    moment = now()
    link = Link(new_id(), begin.document, label, source, target, {}, note, session.annotator, "hand", moment, moment)
    facts = {"label": label, "text": shortened(begin.text), "target": shortened(end.text), "count": 1}
    session.apply("link.add", [link_change(None, link)], facts, initiator)
    return link


def relabel(session: Session, id: str, label: str, *, initiator: object | None = None) -> Link:
    """Give a link another label. Raises KnownError "link.missing" and those of `check`."""
    link = session.store.link(id)
    if link.label == label:
        return link
    check(session, session.span(link.source), session.span(link.target), label, but=id)
    renewed = replace(link, label=label, changed=now())
    session.apply("link.relabel", [link_change(link, renewed)], {"label": label, "count": 1}, initiator)
    return renewed


def describe(
    session: Session, id: str, fields: Mapping[str, Any], note: str, *, initiator: object | None = None
) -> Link:
    """Give a link these fields (plain JSON data) and this note. Raises KnownError "link.missing", and "field.value" if
    the scheme says that the label has such a field and the value does not fit it; other fields take anything."""
    link = session.store.link(id)
    declared = {one.name: one for one in session.scheme.link(link.label).fields}
    for name, value in fields.items():
        if name in declared and value != link.fields.get(name) and problem_of(declared[name], value):
            raise KnownError("field.value", value=value, field=name)
    if dict(link.fields) == dict(fields) and link.note == note:
        return link
    renewed = replace(link, fields=dict(fields), note=note, changed=now())
    session.apply("link.describe", [link_change(link, renewed)], {"label": link.label, "count": 1}, initiator)
    return renewed


def turn(session: Session, id: str, *, initiator: object | None = None) -> Link:
    """Let a link lead the other way. Raises KnownError "link.missing" and those of `check`.

    The link is kept with the document that it now comes from, so that one across documents is made anew.
    """
    link = session.store.link(id)
    begin, end = session.span(link.target), session.span(link.source)
    check(session, begin, end, link.label, but=id)
    facts = {"label": link.label, "count": 1}
    if begin.document == link.document:
        turned = replace(link, source=begin.id, target=end.id, changed=now())
        session.apply("link.turn", [link_change(link, turned)], facts, initiator)
        return turned
    turned = replace(link, id=new_id(), document=begin.document, source=begin.id, target=end.id, changed=now())
    session.apply("link.turn", [link_change(link, None), link_change(None, turned)], facts, initiator)
    return turned


def remove(session: Session, ids: str | Iterable[str], *, initiator: object | None = None) -> Step | None:
    """Remove links in one step; None if *ids* is empty. Raises KnownError "link.missing"."""
    wanted = [ids] if isinstance(ids, str) else list(dict.fromkeys(ids))
    found = [session.store.link(id) for id in wanted]
    if not found:
        return None
    labels = {link.label for link in found}
    facts = {"label": labels.pop() if len(labels) == 1 else "", "count": len(found)}
    return session.apply("link.remove", [link_change(link, None) for link in found], facts, initiator)
