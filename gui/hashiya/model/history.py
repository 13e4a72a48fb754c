"""The history as it is looked at: entries of the journal, and what of it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from msgspec import Struct, field

Mode = Literal["do", "undo", "redo"]

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "spans": ("span.",),
    "links": ("link.",),
    "documents": ("document.",),
    "imports": ("import",),
    "scheme": ("scheme.", "label."),
}
"""Kinds of steps, each with the beginnings of its actions."""


class Entry(Struct, frozen=True):
    """One row of the journal. ``at`` in milliseconds since 1970 UTC.

    ``mode`` "undo" and "redo" are about the step ``undoes``. ``state`` of one of mode "do": "done"; "undone" (it can be
    done again); "gone" (something else was done instead); "final" (done; the file was compacted since).
    """

    number: int
    action: str
    facts: Mapping[str, Any]
    annotator: str
    at: int
    mode: str = "do"
    state: str = "done"
    undoes: int | None = None


class Asked(Struct, frozen=True):
    """What of the history is asked for; everything that is not named is all the same.

    ``kind`` is a key of `KINDS`; ``text`` must stand in what a step says of itself or in what it changed.
    """

    document: str = ""
    span: str = ""
    annotator: str = ""
    kind: str = ""
    text: str = ""


class Page(Struct, frozen=True):
    """Some entries, the newest first. ``before`` is where the next page begins; None when there is none."""

    entries: tuple[Entry, ...] = field(default=())
    before: int | None = None
