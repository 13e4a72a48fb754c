"""Changing the scheme of a project that is in use: what it would do is told before, and it is one step.

A `scheme_draft.Draft` is the scheme while it is edited; its `Revision` says which label, link and field became which;
`plan` looks what that does to the spans and links that are there; `carry_out` does it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct, field
from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.field import Field, is_empty, problem_of
from hashiya.model.record import label_change, link_change, span_change
from hashiya.model.retype import retyped
from hashiya.model.scheme import Label, Scheme
from hashiya.model.span import Link, Span, now
from hashiya.session.project import Session

KINDS: Final = ("span", "link")


class Revision(Struct, frozen=True):
    """A new scheme, and what became of the old one. Keys are ``(kind, old name)``; values new names, None for gone.

    A label that goes with None takes its spans (or links) with it. ``fields``: keys are ``(kind, old label, old
    field)``; what is not named keeps its name if it is still there and goes otherwise.
    """

    scheme: Scheme
    labels: Mapping[tuple[str, str], str | None] = field(default_factory=dict)
    fields: Mapping[tuple[str, str, str], str | None] = field(default_factory=dict)
    keeps_values: bool = False
    """Whether values of fields that the new scheme lacks stay with their spans, to be seen again when it has them."""


class Effect(Struct, frozen=True):
    """What a revision does to what is there. ``action``: "rename", "merge", "delete" for labels; "field" (renamed),
    "retype", "drop", "hide" (kept without a field) for fields; "links" go with spans that go, "forbidden" are links
    that the new scheme does not allow, though the old one did. ``count`` spans or links; ``unfit`` of their values do
    not fit and are left to do."""

    action: str
    kind: str
    label: str
    into: str = ""
    field: str = ""
    count: int = 0
    unfit: int = 0


Counts = dict[Effect, list[int]]


class Plan(Struct, frozen=True):
    """The changes of a revision and what they do, counted."""

    changes: tuple[Change, ...]
    effects: tuple[Effect, ...]


def replaced(session: Session, scheme: Scheme) -> Revision:
    """*scheme* instead of the project's; labels that are in use and not in it are kept behind its own."""
    used = session.store.label_counts()
    old = session.scheme
    names = {("span", one.name) for one in scheme.labels} | {("link", one.name) for one in scheme.links}

    def kept(labels: tuple[Label, ...], kind: str, first: int) -> tuple[Label, ...]:
        found = [one for one in labels if (kind, one.name) not in names and used.get((kind, one.name))]
        return tuple(replace(one, position=first + place, key="") for place, one in enumerate(found))

    labels = (*scheme.labels, *kept(old.labels, "span", len(scheme.labels)))
    known = {one.name for one in labels}
    labels = tuple(one if one.parent in known else replace(one, parent="") for one in labels)
    links = tuple(
        replace(one, sources=_among(one.sources, known), targets=_among(one.targets, known))
        for one in (*scheme.links, *kept(old.links, "link", len(scheme.links)))
    )
    return Revision(Scheme(labels, links), keeps_values=True)


def _among(names: tuple[str, ...], known: set[str]) -> tuple[str, ...]:
    return tuple(name for name in names if name in known)


def plan(session: Session, revision: Revision) -> Plan:
    """What *revision* does; changes nothing."""
    old, new = session.scheme, revision.scheme
    changes: list[Change] = []
    for kind, before, after in (("span", old.labels, new.labels), ("link", old.links, new.links)):
        there = {label.name: label for label in before}
        coming = {label.name: replace(label, kind=kind, position=place) for place, label in enumerate(after)}
        for name in {**there, **coming}:
            if there.get(name) != coming.get(name):
                changes.append(label_change(there.get(name), coming.get(name)))
    counts: Counts = {}
    gone: set[str] = set()
    moves = _moves(session, revision, "span")
    for span in session.store.labelled(list(moves)):
        change = moves[span.label].of(span, counts)
        if change is not None:
            changes.append(change)
            if change.after is None:
                gone.add(span.id)
    changes += _link_changes(session, revision, counts, gone)
    _count_links(session, revision, counts)
    effects = [replace(effect, count=count, unfit=unfit) for effect, (count, unfit) in counts.items()]
    return Plan(tuple(changes), tuple(effects))


def carry_out(session: Session, planned: Plan, *, initiator: object | None = None) -> Step | None:
    """Do what was planned, in one step; None if that is nothing. Raises KnownError "change.conflict" if something was
    changed in the meantime."""
    if not planned.changes:
        return None
    facts = {"count": sum(effect.count for effect in planned.effects)}
    return session.apply("label.scheme", planned.changes, facts, initiator)


def _link_changes(session: Session, revision: Revision, counts: Counts, gone: set[str]) -> list[Change]:
    """Changes of the links whose label becomes another, or goes, or has other fields. Those of spans that go, go with
    them."""
    moves = _moves(session, revision, "link")
    there = (link for link in session.store.links_labelled(moves) if not {link.source, link.target} & gone)
    changes = (moves[link.label].of(link, counts) for link in there)
    return [change for change in changes if change is not None]


def _moves(session: Session, revision: Revision, kind: str) -> dict[str, _Move]:
    """By label in use, what *revision* does to what carries it, where that is anything."""
    used = [name for found, name in session.store.label_counts() if found == kind]
    moves = {name: _Move(session.scheme, revision, kind, name) for name in used}
    return {name: move for name, move in moves.items() if move.matters}


def _fields(scheme: Scheme, kind: str, name: str) -> dict[str, tuple[str, Field]]:
    """The fields of a label by their names, each with the label that declares it."""
    if kind == "link":
        return {one.name: (link.name, one) for link in scheme.links if link.name == name for one in link.fields}
    return {one.name: (label.name, one) for label in reversed(scheme.lineage(name)) for one in label.fields}


def _count_links(session: Session, revision: Revision, counts: Counts) -> None:
    """What becomes of links because of what they join: some go with their spans, some are forbidden."""
    old, new = session.scheme, revision.scheme
    known, before = {link.name for link in new.links}, {link.name for link in old.links}
    for joint, count in sorted(session.store.joints().items()):
        label, source, target = (
            revision.labels.get((kind, name), name)
            for kind, name in (("link", joint.label), ("span", joint.source), ("span", joint.target))
        )
        if source is None or target is None:
            counts.setdefault(Effect("links", "link", joint.label), [0, 0])[0] += count
        elif label not in known or new.may_link(label, source, target):
            continue
        elif joint.label in before and old.may_link(joint.label, joint.source, joint.target):
            counts.setdefault(Effect("forbidden", "link", joint.label), [0, 0])[0] += count


def _count(counts: Counts, effect: Effect, unfit: bool = False) -> None:
    known = counts.setdefault(effect, [0, 0])
    known[0] += 1
    known[1] += unfit


class _Move:
    """What a revision does to the spans or links of one label."""

    def __init__(self, old: Scheme, revision: Revision, kind: str, name: str) -> None:
        self._kind, self._name = kind, name
        self._into = revision.labels.get((kind, name), name)
        known = {label.name for label in (old.labels if kind == "span" else old.links)}
        self._action = "merge" if self._into in known else "rename"
        self._fields: list[tuple[Effect, str, Any, Any]] = []
        if self._into is not None:
            self._look_at_fields(old, revision, name, self._into)
        self.matters = self._into != name or bool(self._fields)

    def _look_at_fields(self, old: Scheme, revision: Revision, name: str, into: str) -> None:
        kind = self._kind
        new = {field: one for field, (_, one) in _fields(revision.scheme, kind, into).items()}
        for owner, declared in _fields(old, kind, name).values():
            wanted = revision.fields.get((kind, owner, declared.name), declared.name)
            found = new.get(wanted) if wanted is not None else None
            if found is None:
                effect = Effect("hide" if revision.keeps_values else "drop", kind, name, field=declared.name)
            elif (found.kind, found.choices, found.free) != (declared.kind, declared.choices, declared.free):
                effect = Effect("retype", kind, name, found.name, declared.name)
            elif found.name != declared.name:
                effect = Effect("field", kind, name, found.name, declared.name)
            else:
                continue
            self._fields.append((effect, declared.name, declared, found))

    def of(self, marked: Span | Link, counts: Counts) -> Change | None:
        """The change of *marked*, None if it has none; counted."""
        if self._into is None:
            _count(counts, Effect("delete", self._kind, self._name))
            return _changed(marked, None)
        fields = dict(marked.fields)
        for effect, name, declared, found in self._fields:
            value = fields.get(name)
            if effect.action != "hide":
                fields.pop(name, None)
            if is_empty(value):
                continue
            if found is None:
                _count(counts, effect)
                continue
            fields[found.name] = retyped(value, declared, found)
            unfit = bool(problem_of(found, fields[found.name]))
            if effect.action != "retype" or unfit or fields[found.name] != value:
                _count(counts, effect, unfit)
        if self._into == marked.label and fields == dict(marked.fields):
            return None
        if self._into != marked.label:
            _count(counts, Effect(self._action, self._kind, self._name, self._into))
        return _changed(marked, replace(marked, label=self._into, fields=fields, changed=now()))


def _changed(before: Span | Link, after: Span | Link | None) -> Change:
    if isinstance(before, Link):
        return link_change(before, after if isinstance(after, Link) else None)
    return span_change(before, after if isinstance(after, Span) else None)
