"""Saying several things of a span at once: values of its fields and links to others, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.field import is_empty, problem_of
from hashiya.model.record import link_change, span_change
from hashiya.model.span import Link, new_id, now
from hashiya.session import links
from hashiya.session.project import Session
from hashiya.session.wording import shortened


def fill(
    session: Session,
    id: str,
    values: Mapping[str, Any],
    targets: Sequence[tuple[str, str]],
    *,
    initiator: object | None = None,
) -> Step | None:
    """Give the span *id* the *values* (plain JSON data by field) and links to *targets* (link label, span id).

    None if there is nothing new in it. Raises KnownError "span.missing", "field.value", and those of `links.check`;
    then nothing has changed.
    """
    span = session.span(id)
    for name, value in values.items():
        declared = session.scheme.field(span.label, name)
        if declared is not None and not is_empty(value) and problem_of(declared, value):
            raise KnownError("field.value", value=value, field=name)
    moment = now()
    made: list[Link] = []
    for label, target in dict.fromkeys(targets):
        links.check(session, span, session.span(target), label)
        made.append(Link(new_id(), span.document, label, id, target, {}, "", session.annotator, "hand", moment, moment))
    fields = {name: value for name, value in {**span.fields, **values}.items() if not is_empty(value)}
    changes = [] if fields == dict(span.fields) else [span_change(span, replace(span, fields=fields, changed=moment))]
    changes += [link_change(None, link) for link in made]
    if not changes:
        return None
    facts = {"label": span.label, "text": shortened(span.text), "count": 1, "links": len(made)}
    return session.apply("span.fill", changes, facts, initiator)
