"""Schemes: the labels that a project allows, with their names, letters, keys, colours, fields and links.

A scheme is data: a project keeps it in its rows, a file of its own is TOML (`formats.scheme`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from msgspec import Struct, field

from hashiya.model.errors import KnownError
from hashiya.model.field import Choice, Field, Titles, title_in


class Label(Struct, frozen=True):
    """One label. ``title`` and ``letter`` by language; ``light`` and ``dark`` are its ink (``#rrggbb``) on each ground.

    ``key`` is the character that marks with it, empty for none. ``kind`` is "span" or "link". ``parent`` names the
    label that this one is a kind of: it has that one's fields and links too. ``guideline`` is Markdown by language.

    For links only: ``sources`` and ``targets`` are the span labels (and their sub-labels) that it may lead from and
    to, none for any; ``symmetric`` if there is no difference between them; ``across`` if it may lead to a span of
    another document.
    """

    name: str
    title: Titles = field(default_factory=dict)
    letter: Titles = field(default_factory=dict)
    key: str = ""
    light: str = "#5a5a5a"
    dark: str = "#bdbdbd"
    kind: str = "span"
    position: int = 0
    parent: str = ""
    fields: tuple[Field, ...] = ()
    guideline: Titles = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    symmetric: bool = False
    across: bool = False

    def title_in(self, language: str) -> str:
        """The label's title in *language* ("ar", "fa_IR"), else in English, else its name."""
        return title_in(self.title, language, self.name)

    def letter_in(self, language: str) -> str:
        """The letter that stands for the label where there is no room for its title."""
        own = self.letter.get(language[:2])
        return own or _first_letter(self.title.get(language[:2], "")) or self.letter.get("en") or self.name[:1].upper()

    def guideline_in(self, language: str) -> str:
        """How to use the label (Markdown), in *language*, else in English, else ""."""
        return title_in(self.guideline, language, "")


class Scheme(Struct, frozen=True, dict=True):
    """The labels of a project in their order; span labels and link labels each have names of their own.

    ``name`` and ``title`` are those of a scheme that ships or stands in a file; a project's own has none.
    """

    labels: tuple[Label, ...] = ()
    links: tuple[Label, ...] = ()
    name: str = ""
    title: Titles = field(default_factory=dict)

    @cached_property
    def _known(self) -> dict[str, Label]:
        return {label.name: label for label in self.labels}

    def label(self, name: str) -> Label:
        """The span label of that name. Raises KnownError("label.missing")."""
        if name not in self._known:
            raise KnownError("label.missing", label=name)
        return self._known[name]

    def link(self, name: str) -> Label:
        """The link label of that name. Raises KnownError("label.missing")."""
        found = next((link for link in self.links if link.name == name), None)
        if found is None:
            raise KnownError("label.missing", label=name)
        return found

    def has_label(self, name: str) -> bool:
        """Whether there is a span label of that name."""
        return name in self._known

    def by_key(self, key: str) -> Label | None:
        """The span label that the character *key* marks with, None if there is none."""
        return next((label for label in self.labels if label.key and label.key == key), None)

    def lineage(self, name: str) -> tuple[Label, ...]:
        """The span label *name* and the labels that it is a kind of, the nearest first; () for an unknown one."""
        line: dict[str, Label] = {}
        while name in self._known and name not in line:
            line[name] = self._known[name]
            name = line[name].parent
        return tuple(line.values())

    def is_a(self, name: str, wanted: str) -> bool:
        """Whether the span label *name* is *wanted* or a kind of it."""
        return name == wanted or any(label.name == wanted for label in self.lineage(name))

    def titles(self, language: str) -> dict[str, str]:
        """How the span labels are called, by name: by their titles in *language*; where several have the same one, by
        those of all that each is a kind of."""
        own = {name: label.title_in(language) for name, label in self._known.items()}
        count = Counter(own.values())
        return {
            name: title if count[title] == 1 else " / ".join(own[label.name] for label in reversed(self.lineage(name)))
            for name, title in own.items()
        }

    def title_of(self, name: str, language: str) -> str:
        """How the span label *name* is called, as `titles` says; the name itself for an unknown one."""
        return self.titles(language).get(name, name)

    def fields(self, name: str) -> tuple[Field, ...]:
        """The fields of the span label *name*: those of what it is a kind of first. () for an unknown label."""
        found: dict[str, Field] = {}
        for label in reversed(self.lineage(name)):
            found.update((one.name, one) for one in label.fields)
        return tuple(found.values())

    def field(self, label: str, name: str) -> Field | None:
        """One field of the span label *label*, None if it has none of that name."""
        return next((one for one in self.fields(label) if one.name == name), None)

    def link_field(self, link: str, name: str) -> Field | None:
        """One field of the link label *link*, None if it has none of that name, or there is no such label."""
        fields = (one for label in self.links if label.name == link for one in label.fields)
        return next((one for one in fields if one.name == name), None)

    def depth(self, name: str) -> int:
        """How deep the span label *name* stands under others; 0 at the top."""
        return max(0, len(self.lineage(name)) - 1)

    def may_link(self, link: str, source: str, target: str) -> bool:
        """Whether the link label *link* may lead from the span label *source* to *target*. Raises "label.missing"."""
        label = self.link(link)
        return self._one_of(source, label.sources) and self._one_of(target, label.targets)

    def links_from(self, source: str) -> tuple[Label, ...]:
        """The link labels that may lead from a span with the label *source*."""
        return tuple(link for link in self.links if self._one_of(source, link.sources))

    def _one_of(self, name: str, allowed: tuple[str, ...]) -> bool:
        return not allowed or any(self.is_a(name, one) for one in allowed)


def _first_letter(title: str) -> str:
    """The first letter of *title* that tells it apart: not that of the Arabic article."""
    words = title.strip().removeprefix("\N{ARABIC LETTER ALEF}\N{ARABIC LETTER LAM}") or title.strip()
    return next((letter.upper() for letter in words if letter.isalpha()), "")


def is_name(name: str) -> bool:
    """Whether *name* can be that of a label, a field or a choice: letters to see on one line, at most 100."""
    seen = name.replace("\u200c", "").replace("\u200d", "")
    return 0 < len(name) <= 100 and bool(seen) and name == name.strip() and seen.isprintable()


def scheme_from(data: Mapping[str, Any]) -> Scheme:
    """A scheme from parsed TOML (tables ``label`` and ``link``), which `formats.scheme` checks before."""

    def read(kind: str, rows: list[Mapping[str, Any]]) -> tuple[Label, ...]:
        return tuple(_label(kind, place, row) for place, row in enumerate(rows))

    return Scheme(
        read("span", data.get("label", [])), read("link", data.get("link", [])), data.get("name", ""),
        data.get("title", {}),
    )  # fmt: skip


def _label(kind: str, place: int, row: Mapping[str, Any]) -> Label:
    values = dict(row)
    rules: dict[str, Any] = {name: values.pop(name) for name in ("sources", "targets") if name in values}
    fields = values.pop("field", ())
    return Label(kind=kind, position=place, **values, **rules_from({**rules, "fields": fields}))


# --- rules as plain data ----------------------------------------------------------------------


def field_data(one: Field) -> dict[str, Any]:
    """*one* as plain JSON data; what is as usual is left out."""
    data: dict[str, Any] = {"name": one.name, "kind": one.kind}
    if one.title:
        data["title"] = dict(one.title)
    if one.choices:
        data["choices"] = [
            {"name": choice.name, "title": dict(choice.title)} if choice.title else {"name": choice.name}
            for choice in one.choices
        ]
    data.update({name: True for name in ("required", "free") if getattr(one, name)})
    return data


def field_from(data: Mapping[str, Any]) -> Field:
    """The field that `field_data` was made of."""
    values = dict(data)
    values["choices"] = tuple(
        Choice(choice) if isinstance(choice, str) else Choice(**choice) for choice in data.get("choices", ())
    )
    return Field(**values)


def rules_of(label: Label) -> dict[str, Any]:
    """What *label* says beyond its looks, as plain JSON data; {} if nothing."""
    rules: dict[str, Any] = {}
    if label.parent:
        rules["parent"] = label.parent
    if label.fields:
        rules["fields"] = [field_data(one) for one in label.fields]
    if label.guideline:
        rules["guideline"] = dict(label.guideline)
    for name in ("sources", "targets"):
        if getattr(label, name):
            rules[name] = list(getattr(label, name))
    rules.update({name: True for name in ("symmetric", "across") if getattr(label, name)})
    return rules


def rules_from(rules: Mapping[str, Any]) -> dict[str, Any]:
    """`Label`'s arguments from what `rules_of` gave."""
    values = dict(rules)
    for name in ("sources", "targets"):
        if name in values:
            values[name] = tuple(values[name])
    if "fields" in values:
        values["fields"] = tuple(field_from(one) for one in values["fields"])
    return values


SPARE_INKS = (
    ("#7a4fa3", "#c3a0e6"),
    ("#8a6d0b", "#dcc05a"),
    ("#0f7c82", "#6cc7cb"),
    ("#b0305c", "#f08bb0"),
    ("#5d6b1f", "#b9c874"),
    ("#6b5b53", "#c7b4aa"),
)
"""Inks (light, dark) for labels that come without a colour, as from an import."""


def invented_label(name: str, position: int, kind: str = "span") -> Label:
    """A label for a *name* that an import brings and the scheme does not know."""
    light, dark = SPARE_INKS[position % len(SPARE_INKS)]
    return Label(name=name, title={"en": name}, light=light, dark=dark, kind=kind, position=position)
