"""What a register is made of: spans of a label, what they are linked to, and which mentions are of the same thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct, field

from hashiya.model.document import Document
from hashiya.model.span import Span

SAME_AS: Final = "same_as"
"""The link label that says of two spans that they speak of one thing."""


class Mention(Struct, frozen=True):
    """A span that others are linked to, without what a register does not ask for. Positions are code points."""

    id: str
    document: str
    label: str
    start: int
    end: int
    text: str
    fields: Mapping[str, Any] = field(default_factory=dict)


class Linked(Struct, frozen=True):
    """``spans`` in the order of the project; ``links`` (label, source, target) that lead from them; ``same`` pairs of
    spans of the whole project that speak of one thing; ``mentions`` whatever links and pairs name, ``documents``
    those of the spans, both by id."""

    spans: list[Span]
    links: list[tuple[str, str, str]]
    same: list[tuple[str, str]]
    mentions: dict[str, Mention]
    documents: dict[str, Document]
