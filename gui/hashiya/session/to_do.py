"""What is still to do by the scheme: required fields that are missing, values that do not fit, links it forbids."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from hashiya.model.field import Field, problem_of
from hashiya.model.scheme import Scheme
from hashiya.model.span import Link, Span
from hashiya.session.project import Session
from hashiya.store.use import Joint

MOST: Final = 2000
"""As many are listed; whoever has more to do begins with these."""


class ToDo(Struct, frozen=True):
    """One thing to do. ``span`` is where; ``link`` names the link that is forbidden or has the field, "" for a field of
    the span.

    ``problem``: "missing", "kind", "choice" of the ``field``; "label" for a label that the scheme does not know;
    "forbidden", "across" of the link. ``label`` is that of the span or of the link.
    """

    document: str
    span: str
    problem: str
    label: str
    field: str = ""
    link: str = ""
    text: str = ""


def to_do(session: Session, document: str = "", most: int = MOST, cancelled: Callable[[], bool] = bool) -> list[ToDo]:
    """What is to do in *document*, in text order, or in the whole project; at most *most*, or what was found when
    *cancelled* said so.

    Raises KnownError "document.missing".
    """
    if document:
        session.document(document)
    return list(islice(_all(session, document, cancelled), most))


def of_span(scheme: Scheme, span: Span) -> Iterator[ToDo]:
    """What is to do on one span, field by field."""
    if not scheme.has_label(span.label):
        yield ToDo(span.document, span.id, "label", span.label, text=span.text)
        return
    for one in scheme.fields(span.label):
        problem = problem_of(one, span.fields.get(one.name))
        if problem:
            yield ToDo(span.document, span.id, problem, span.label, one.name, text=span.text)


def _all(session: Session, document: str, cancelled: Callable[[], bool]) -> Iterator[ToDo]:
    scheme = session.scheme
    used = [name for kind, name in session.store.label_counts() if kind == "span"]
    telling = [name for name in used if not scheme.has_label(name) or scheme.fields(name)]
    if telling:
        for span in session.store.labelled(telling, document):
            if cancelled():
                return
            yield from of_span(scheme, span)
    for joint in sorted(session.store.joints(document)):
        if cancelled():
            return
        problem = _problem(scheme, joint)
        if problem:
            for link in session.store.joined(joint, document, MOST):
                yield ToDo(link.document, link.source, problem, link.label, link=link.id)
    declared = {label.name: label.fields for label in scheme.links if label.fields}
    for link in session.store.links_labelled(declared) if declared else ():
        if cancelled():
            return
        if document in ("", link.document):
            yield from _of_link(declared[link.label], link)


def _of_link(fields: tuple[Field, ...], link: Link) -> Iterator[ToDo]:
    for one in fields:
        problem = problem_of(one, link.fields.get(one.name))
        if problem:
            yield ToDo(link.document, link.source, problem, link.label, one.name, link.id)


def _problem(scheme: Scheme, joint: Joint) -> str:
    known = next((link for link in scheme.links if link.name == joint.label), None)
    if known is None:
        return "label"
    if not scheme.may_link(*joint[:3]):
        return "forbidden"
    return "across" if joint.across and not known.across else ""
