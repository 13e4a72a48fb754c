"""Marking: what a user can do to spans. Each function is one step that can be undone.

Ranges are in code points of the document's text. All raise KnownError, and then nothing has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.field import is_empty, problem_of
from hashiya.model.record import span_change
from hashiya.model.span import Range, Span, new_id, normal_ranges, now
from hashiya.session.project import Session
from hashiya.session.wording import shortened


def add(
    session: Session,
    document: str,
    ranges: Iterable[Range],
    label: str,
    *,
    note: str = "",
    fields: Mapping[str, Any] | None = None,
    origin: str = "hand",
    initiator: object | None = None,
) -> Span:
    """Mark *ranges* with *label*; return the new span.

    Raises KnownError "label.missing", "span.empty", "span.outside", "span.same", "document.missing".
    """
    session.scheme.label(label)
    moment = now()
    span = Span(
        new_id(), document, label, *_place(session, document, ranges), fields or {}, note, session.annotator, origin,
        moment, moment,
    )  # fmt: skip
    _refuse_same(session, span)
    session.apply("span.add", [span_change(None, span)], _facts([span]), initiator)
    return span


def relabel(session: Session, ids: str | Iterable[str], label: str, *, initiator: object | None = None) -> Step | None:
    """Give the spans *ids* another label; None if they all have it already.

    Raises KnownError "label.missing", "span.missing", "span.same".
    """
    session.scheme.label(label)
    spans = [span for span in _spans(session, ids) if span.label != label]
    renewed = [replace(span, label=label, changed=now()) for span in spans]
    for span in renewed:
        _refuse_same(session, span)
    return _change(session, "span.relabel", spans, renewed, {"label": label}, initiator)


def resize(session: Session, id: str, ranges: Iterable[Range], *, initiator: object | None = None) -> Span:
    """Give a span other ranges. Raises KnownError "span.missing", "span.empty", "span.outside", "span.same"."""
    span = session.span(id)
    placed, quoted = _place(session, span.document, ranges)
    if placed == span.ranges:
        return span
    renewed = replace(span, ranges=placed, text=quoted, changed=now())
    _refuse_same(session, renewed)
    _change(session, "span.resize", [span], [renewed], {}, initiator)
    return renewed


def add_range(session: Session, id: str, more: Range, *, initiator: object | None = None) -> Span:
    """Let a span cover *more* as well. Raises as `resize`."""
    return resize(session, id, (*session.span(id).ranges, more), initiator=initiator)


def remove_range(session: Session, id: str, less: Range, *, initiator: object | None = None) -> Span:
    """Take *less* out of a span, which may part it. Raises as `resize`; "span.empty" if nothing would be left."""
    start, end = less
    left: list[Range] = []
    for first, last in session.span(id).ranges:
        left += [(first, min(last, start)), (max(first, end), last)]
    return resize(session, id, left, initiator=initiator)


def set_note(session: Session, id: str, note: str, *, initiator: object | None = None) -> Span:
    """Give a span another note; "" for none. Raises KnownError "span.missing"."""
    span = session.span(id)
    return _renew(session, "span.note", span, replace(span, note=note, changed=now()), span.note == note, initiator)


def set_fields(session: Session, id: str, fields: Mapping[str, Any], *, initiator: object | None = None) -> Span:
    """Give a span other fields (plain JSON data), all at once. Raises KnownError "span.missing"."""
    span = session.span(id)
    same = dict(span.fields) == dict(fields)
    return _renew(session, "span.fields", span, replace(span, fields=dict(fields), changed=now()), same, initiator)


def set_field(
    session: Session, ids: str | Iterable[str], name: str, value: Any, *, initiator: object | None = None
) -> Step | None:
    """Give spans a value (plain JSON data) in one of their fields; None or an empty one takes it away.

    None if they all have it already. Raises KnownError "span.missing", and "field.value" if the scheme says that the
    label has such a field and the value does not fit it; other fields take anything.
    """
    spans = [span for span in _spans(session, ids) if not _has(span.fields, name, value)]
    for span in spans:
        declared = session.scheme.field(span.label, name)
        if declared is not None and not is_empty(value) and problem_of(declared, value):
            raise KnownError("field.value", value=value, field=name)
    renewed = [replace(span, fields=_with(span.fields, name, value), changed=now()) for span in spans]
    return _change(session, "span.field", spans, renewed, {"field": name}, initiator)


def _has(fields: Mapping[str, Any], name: str, value: Any) -> bool:
    if is_empty(value):
        return name not in fields
    return name in fields and type(fields[name]) is type(value) and bool(fields[name] == value)


def _with(fields: Mapping[str, Any], name: str, value: Any) -> dict[str, Any]:
    rest = dict(fields)
    if is_empty(value):
        rest.pop(name, None)
    else:
        rest[name] = value
    return rest


def remove(session: Session, ids: str | Iterable[str], *, initiator: object | None = None) -> Step | None:
    """Remove spans, and the links from and to them, in one step; None if *ids* is empty.

    Raises KnownError "span.missing".
    """
    spans = _spans(session, ids)
    return _change(session, "span.remove", spans, [None] * len(spans), {}, initiator)


def _spans(session: Session, ids: str | Iterable[str]) -> list[Span]:
    wanted = [ids] if isinstance(ids, str) else list(dict.fromkeys(ids))
    return [session.span(id) for id in wanted]


def _place(session: Session, document: str, ranges: Iterable[Range]) -> tuple[tuple[Range, ...], str]:
    """*ranges* made normal, and the quotation. Raises KnownError "span.empty", "span.outside"."""
    normal = normal_ranges(ranges)
    text = session.text(document)
    if not normal:
        raise KnownError("span.empty")
    start, end = normal[0][0], normal[-1][1]
    if start < 0 or end > len(text):
        raise KnownError("span.outside", start=start, end=end, length=len(text))
    return normal, text[start:end]


def _refuse_same(session: Session, span: Span) -> None:
    """Raise KnownError "span.same" if the same annotator has marked the same characters with the same label."""
    for other in session.spans(span.document).between(span.start, span.start + 1):
        same = (other.ranges, other.label, other.annotator) == (span.ranges, span.label, span.annotator)
        if same and other.id != span.id:
            raise KnownError("span.same", label=span.label)


def _renew(session: Session, action: str, span: Span, renewed: Span, same: bool, initiator: object | None) -> Span:
    if same:
        return span
    _change(session, action, [span], [renewed], {}, initiator)
    return renewed


def _change(
    session: Session,
    action: str,
    before: Sequence[Span],
    after: Sequence[Span | None],
    facts: Mapping[str, Any],
    initiator: object | None,
) -> Step | None:
    if not before:
        return None
    changes = [span_change(old, new) for old, new in zip(before, after, strict=True)]
    return session.apply(action, changes, {**_facts(before), **facts}, initiator)


def _facts(spans: Sequence[Span]) -> dict[str, Any]:
    """What the menus say of *spans*: label ("" if they differ), the first one's text, how many."""
    labels = {span.label for span in spans}
    return {
        "label": labels.pop() if len(labels) == 1 else "",
        "text": shortened(spans[0].text),
        "count": len(spans),
    }
