"""Schemes: the labels that a project allows, with their names, letters, keys and colours. A scheme is data (TOML)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hashiya.model.errors import KnownError


@dataclass(frozen=True, slots=True)
class Label:
    """One label. ``title`` and ``letter`` by language; ``light`` and ``dark`` are its ink (``#rrggbb``) on each ground.

    ``key`` is the character that marks with it, empty for none. ``kind`` is "span" or "link".
    """

    name: str
    title: Mapping[str, str] = field(default_factory=dict)
    letter: Mapping[str, str] = field(default_factory=dict)
    key: str = ""
    light: str = "#5a5a5a"
    dark: str = "#bdbdbd"
    kind: str = "span"
    position: int = 0

    def title_in(self, language: str) -> str:
        """The label's title in *language* ("ar", "fa_IR"), else in English, else its name."""
        return self.title.get(language[:2]) or self.title.get("en") or self.name

    def letter_in(self, language: str) -> str:
        """The letter that stands for the label where there is no room for its title."""
        return self.letter.get(language[:2]) or self.letter.get("en") or self.name[:1].upper()


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a project in their order; span labels and link labels each have names of their own."""

    labels: tuple[Label, ...] = ()
    links: tuple[Label, ...] = ()

    def label(self, name: str) -> Label:
        """The span label of that name. Raises KnownError("label.missing")."""
        for label in self.labels:
            if label.name == name:
                return label
        raise KnownError("label.missing", label=name)

    def by_key(self, key: str) -> Label | None:
        """The span label that the character *key* marks with, None if there is none."""
        return next((label for label in self.labels if label.key and label.key == key), None)


def scheme_from(data: Mapping[str, Any]) -> Scheme:
    """A scheme from parsed TOML (tables ``label`` and ``link``)."""

    def read(kind: str, rows: list[Mapping[str, Any]]) -> tuple[Label, ...]:
        return tuple(Label(kind=kind, position=place, **row) for place, row in enumerate(rows))

    return Scheme(read("span", data.get("label", [])), read("link", data.get("link", [])))


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
