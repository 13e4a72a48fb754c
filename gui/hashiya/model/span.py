"""Spans and links: what an annotator says about a text."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, field

Range = tuple[int, int]
"""``[start, end)`` in code points of the document's text."""


def new_id() -> str:
    """A name that no other thing in any project has: 16 hexadecimal digits (64 random bits)."""
    return secrets.token_hex(8)


def now() -> int:
    """The present moment: milliseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000_000


def normal_ranges(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """*ranges* sorted, those that overlap or touch made one, empty ones left out (code points)."""
    merged: list[Range] = []
    for start, end in sorted((int(start), int(end)) for start, end in ranges):
        if end <= start:
            continue
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


class Span(Struct, frozen=True):
    """One or more ranges of a document with a label.

    ``text`` is the quotation ``document.text[start:end]``, from the first range's start to the last one's end.
    Times are milliseconds since 1970 UTC. ``origin`` tells how it came to be: "hand", "import", a suggester's name.
    """

    id: str
    document: str
    label: str
    ranges: tuple[Range, ...]
    text: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    annotator: str = ""
    origin: str = "hand"
    created: int = 0
    changed: int = 0

    @property
    def start(self) -> int:
        """Where the first range starts (code points)."""
        return self.ranges[0][0]

    @property
    def end(self) -> int:
        """Where the last range ends (code points)."""
        return self.ranges[-1][1]

    @property
    def quotation(self) -> str:
        """What the ranges hold, with a sign for what lies between them; for people, where ``text`` is for machines."""
        return " [\u2026] ".join(self.text[start - self.start : end - self.start] for start, end in self.ranges)

    @property
    def order(self) -> tuple[int, int, str]:
        """Key of the text order: by start, the longer (outer) first, then by id."""
        return (self.ranges[0][0], -self.ranges[-1][1], self.id)


class Link(Struct, frozen=True):
    """A labelled arrow from the span ``source`` to the span ``target`` (ids), kept with the source's document."""

    id: str
    document: str
    label: str
    source: str
    target: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    annotator: str = ""
    origin: str = "hand"
    created: int = 0
    changed: int = 0
