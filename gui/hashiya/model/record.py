"""Spans, links and labels as the plain JSON data that changes are made of, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from hashiya.model.change import Change
from hashiya.model.scheme import Label, rules_from, rules_of
from hashiya.model.span import Link, Span

_Thing = TypeVar("_Thing", Span, Link, Label)


def span_record(span: Span) -> dict[str, Any]:
    """All of *span* but its id and its document, which a change names beside it."""
    return {
        "label": span.label,
        "ranges": [list(one) for one in span.ranges],
        "text": span.text,
        "fields": dict(span.fields),
        "note": span.note,
        "annotator": span.annotator,
        "origin": span.origin,
        "created": span.created,
        "changed": span.changed,
    }


def span_from(id: str, document: str, record: Mapping[str, Any]) -> Span:
    """The span that `span_record` was made of."""
    values = dict(record)
    values["ranges"] = tuple((start, end) for start, end in record["ranges"])
    return Span(id=id, document=document, **values)


def link_record(link: Link) -> dict[str, Any]:
    """All of *link* but its id and its document."""
    return {
        "label": link.label,
        "source": link.source,
        "target": link.target,
        "fields": dict(link.fields),
        "note": link.note,
        "annotator": link.annotator,
        "origin": link.origin,
        "created": link.created,
        "changed": link.changed,
    }


def label_record(label: Label) -> dict[str, Any]:
    """All of *label*; "rules" is left out where there are none, as in the steps of projects from before there were."""
    rules = rules_of(label)
    record: dict[str, Any] = {
        "kind": label.kind,
        "name": label.name,
        "title": dict(label.title),
        "letter": dict(label.letter),
        "key": label.key,
        "light": label.light,
        "dark": label.dark,
        "position": label.position,
    }
    return {**record, "rules": rules} if rules else record


def label_from(record: Mapping[str, Any]) -> Label:
    """The label that `label_record` was made of."""
    values = dict(record)
    rules = values.pop("rules", {})
    return Label(**values, **rules_from(rules))


def label_id(label: Label) -> str:
    """How a change names a label: by its kind and its name."""
    return f"{label.kind}:{label.name}"


def span_change(before: Span | None, after: Span | None) -> Change:
    """From *before* to *after*; one of them may be None, for a span that comes or goes."""
    span = after or before
    assert span is not None
    return Change("span", span.id, span.document, _maybe(span_record, before), _maybe(span_record, after))


def link_change(before: Link | None, after: Link | None) -> Change:
    """From *before* to *after*; one of them may be None."""
    link = after or before
    assert link is not None
    return Change("link", link.id, link.document, _maybe(link_record, before), _maybe(link_record, after))


def label_change(before: Label | None, after: Label | None) -> Change:
    """From *before* to *after*; one of them may be None."""
    label = after or before
    assert label is not None
    return Change("label", label_id(label), "", _maybe(label_record, before), _maybe(label_record, after))


def _maybe(record: Callable[[_Thing], dict[str, Any]], thing: _Thing | None) -> dict[str, Any] | None:
    return None if thing is None else record(thing)
