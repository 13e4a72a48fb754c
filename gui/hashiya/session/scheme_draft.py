"""A scheme while it is edited: labels and fields remember what they were called, so that nothing loses its spans."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from hashiya.model.errors import KnownError
from hashiya.model.field import Field
from hashiya.model.inks import spare_inks
from hashiya.model.scheme import Label, Scheme, is_name
from hashiya.session.scheme import Revision

Key = tuple[str, str]
"""Kind ("span", "link") and name of a label."""


class Draft:
    """Changes stay in the draft until its `revision` is carried out. What is refused raises KnownError "draft.*"."""

    def __init__(self, scheme: Scheme) -> None:
        self._labels: dict[str, list[Label]] = {"span": list(scheme.labels), "link": list(scheme.links)}
        self._were: dict[Key, str] = {(label.kind, label.name): label.name for label in (*scheme.labels, *scheme.links)}
        self._gone: dict[Key, str | None] = {}
        self._fields_were: dict[tuple[str, str, str], str] = {
            (label.kind, label.name, one.name): one.name
            for label in (*scheme.labels, *scheme.links) for one in label.fields
        }  # fmt: skip
        self._first = scheme

    def scheme(self) -> Scheme:
        """The scheme as it is now."""
        return Scheme(tuple(self._labels["span"]), tuple(self._labels["link"]))

    def labels(self, kind: str) -> tuple[Label, ...]:
        """The labels of that kind in their order."""
        return tuple(self._labels[kind])

    def label(self, kind: str, name: str) -> Label:
        """One of them. Raises KnownError "label.missing"."""
        return self._labels[kind][self._place(kind, name)]

    def was(self, kind: str, name: str) -> Key:
        """Kind and name that a label had in the scheme which the draft began with; the name is "" for a new one."""
        return kind, self._were.get((kind, name), "")

    def changed(self) -> bool:
        """Whether anything is other than it was."""
        now = self.scheme()
        return bool(self._gone) or (now.labels, now.links) != (self._first.labels, self._first.links)

    def add(self, kind: str, name: str, parent: str = "") -> Label:
        """A new label behind the others; under *parent*, behind that one's.

        Raises KnownError "draft.name", "draft.twice".
        """
        self._check_name(kind, name)
        row = self._labels[kind]
        light, dark = spare_inks([one.light for one in (*self._labels["span"], *self._labels["link"])])
        above = next((label for label in row if label.name == parent), None)
        if above is not None:
            light, dark = above.light, above.dark
        label = Label(name, light=light, dark=dark, kind=kind, position=len(row), parent=parent)
        place = len(row)
        if above is not None:
            scheme = self.scheme()
            place = 1 + max(at for at, one in enumerate(row) if scheme.is_a(one.name, parent))
        row.insert(place, label)
        self._number(kind)
        return self.label(kind, name)

    def change(self, kind: str, name: str, /, **values: Any) -> Label:
        """Give a label other values (see `Label`); another ``name`` keeps its spans.

        Raises KnownError "draft.name", "draft.twice", "draft.key" (facts ``key``, ``label``), "draft.loop".
        """
        old = self.label(kind, name)
        new = replace(old, **values)
        if new.name != name:
            self._check_name(kind, new.name)
        for other in self._labels[kind]:
            if new.key and other.key == new.key and other.name != name:
                raise KnownError("draft.key", key=new.key, label=other.name)
        if new.parent and (new.parent == name or self.scheme().is_a(new.parent, name)):
            raise KnownError("draft.loop", label=name)
        self._labels[kind][self._place(kind, name)] = new
        if new.name != name:
            self._rename(kind, name, new.name)
        return new

    def remove(self, kind: str, name: str, into: str | None = None) -> None:
        """Take a label out; its spans get the label *into*, or go with it. What is under it moves up."""
        label = self.label(kind, name)
        was = self._were.pop((kind, name), None)
        if was is not None:
            self._gone[kind, was] = into
        for key, target in self._gone.items():  # what was to become this label
            if key[0] == kind and target == name:
                self._gone[key] = into
        self._labels[kind].remove(label)
        if kind == "span":
            self._labels["span"] = [
                replace(one, parent=label.parent) if one.parent == name else one for one in self._labels["span"]
            ]
            self._labels["link"] = [
                replace(one, sources=_without(one.sources, name), targets=_without(one.targets, name))
                for one in self._labels["link"]
            ]
        self._number(kind)

    def move(self, kind: str, name: str, step: int) -> None:
        """Move a label up (-1) or down (1) among those under the same parent, with what is under it."""
        row, scheme = self._labels[kind], self.scheme()
        label = self.label(kind, name)
        siblings = [one.name for one in row if one.parent == label.parent]
        at = siblings.index(name) + step
        if not 0 <= at < len(siblings):
            return
        own = [one for one in row if one.name == name or (kind == "span" and scheme.is_a(one.name, name))]
        rest = [one for one in row if one not in own]
        other = siblings[at]
        near = [place for place, one in enumerate(rest) if one.name == other or scheme.is_a(one.name, other)]
        place = near[0] if step < 0 else near[-1] + 1
        self._labels[kind] = [*rest[:place], *own, *rest[place:]]
        self._number(kind)

    def set_field(self, kind: str, label: str, name: str, one: Field) -> None:
        """Put the field *one* in the place of the field *name*, or behind the others if there is none of that name.

        Another name keeps the values. Raises KnownError "draft.name", "draft.twice".
        """
        fields = list(self.label(kind, label).fields)
        names = [declared.name for declared in fields]
        if one.name != name and one.name in names:
            raise KnownError("draft.twice", name=one.name)
        if not is_name(one.name):
            raise KnownError("draft.name")
        if name in names:
            fields[names.index(name)] = one
            if one.name != name and (kind, label, name) in self._fields_were:
                self._fields_were[kind, label, one.name] = self._fields_were.pop((kind, label, name))
        else:
            fields.append(one)
        self.change(kind, label, fields=tuple(fields))

    def remove_field(self, kind: str, label: str, name: str) -> None:
        """Take a field out; its values go when the revision is carried out."""
        fields = self.label(kind, label).fields
        self._fields_were.pop((kind, label, name), None)
        self.change(kind, label, fields=tuple(one for one in fields if one.name != name))

    def move_field(self, kind: str, label: str, name: str, step: int) -> None:
        """Move a field up (-1) or down (1)."""
        fields = list(self.label(kind, label).fields)
        at = [one.name for one in fields].index(name)
        if 0 <= at + step < len(fields):
            fields.insert(at + step, fields.pop(at))
            self.change(kind, label, fields=tuple(fields))

    def begin_from(self, scheme: Scheme) -> None:
        """Take the labels of *scheme*: those of the same name become as it has them, others come behind."""
        for kind, labels in (("span", scheme.labels), ("link", scheme.links)):
            keys = {one.key for one in labels if one.key}
            coming = {one.name: one for one in labels}
            kept = [
                replace(one, key="") if one.key in keys else one for one in self._labels[kind] if one.name not in coming
            ]
            self._labels[kind] = [*labels, *kept]
            self._number(kind)

    def revision(self) -> Revision:
        """What became of the scheme."""
        labels: dict[Key, str | None] = {(kind, was): now for (kind, now), was in self._were.items() if now != was}
        labels.update(self._gone)
        now_called = {(kind, was): now for (kind, now), was in self._were.items()}
        fields: dict[tuple[str, str, str], str | None] = {
            (kind, self._were[kind, label], was): name
            for (kind, label, name), was in self._fields_were.items()
            if (kind, label) in self._were and name != was
        }
        for kind, label, name in self._old_fields():
            here = now_called.get((kind, label))
            if here is not None and name not in {
                was for (a, b, _), was in self._fields_were.items() if (a, b) == (kind, here)
            }:
                fields[kind, label, name] = None
        return Revision(self.scheme(), labels, fields)

    def _old_fields(self) -> Iterator[tuple[str, str, str]]:
        for label in (*self._first.labels, *self._first.links):
            for one in label.fields:
                yield label.kind, label.name, one.name

    def _place(self, kind: str, name: str) -> int:
        for place, label in enumerate(self._labels[kind]):
            if label.name == name:
                return place
        raise KnownError("label.missing", label=name)

    def _check_name(self, kind: str, name: str) -> None:
        if not is_name(name):
            raise KnownError("draft.name")
        if any(label.name == name for label in self._labels[kind]):
            raise KnownError("draft.twice", name=name)

    def _rename(self, kind: str, old: str, new: str) -> None:
        was = self._were.pop((kind, old), None)
        if was is not None:
            self._were[kind, new] = was
        for a, b, name in [key for key in self._fields_were if key[:2] == (kind, old)]:
            self._fields_were[kind, new, name] = self._fields_were.pop((a, b, name))
        self._gone = {key: new if into == old and key[0] == kind else into for key, into in self._gone.items()}
        if kind == "span":
            self._labels["span"] = [
                replace(one, parent=new) if one.parent == old else one for one in self._labels["span"]
            ]
            self._labels["link"] = [
                replace(one, sources=_renamed(one.sources, old, new), targets=_renamed(one.targets, old, new))
                for one in self._labels["link"]
            ]

    def _number(self, kind: str) -> None:
        self._labels[kind] = [replace(label, position=place) for place, label in enumerate(self._labels[kind])]


def _without(names: tuple[str, ...], name: str) -> tuple[str, ...]:
    return tuple(one for one in names if one != name)


def _renamed(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(new if one == old else one for one in names)
