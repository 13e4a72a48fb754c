"""Documents, spans and links to test with, as short as can be."""

from __future__ import annotations

import random

from hashiya.model.change import Change, Step
from hashiya.model.document import Document, Folio
from hashiya.model.record import link_change, span_change
from hashiya.model.scheme import Label, Scheme
from hashiya.model.span import Link, Range, Span, new_id
from hashiya.store import Store

SCHEME = Scheme(
    tuple(Label(name, position=place) for place, name in enumerate(("entity", "directive", "location"))),
    (Label("at", kind="link"),),
)

TEXT = (
    "\u0642\u0627\u0644 \U0001f600 \u0627\u0644\u0648\u0632\u064a\u0631\r\n"
    "(2014) \u062b\u0645 \u200f\u202b\u0645\u0636\u0649\u202c\n"
) * 8


def folio(id: str = "d", text: str = TEXT, *spans: Span, title: str = "", links: tuple[Link, ...] = ()) -> Folio:
    return Folio(Document(id, title or f"title of {id}", "ar", source=f"{id}.txt"), text, spans, links)


def span(text: str, *ranges: Range, document: str = "d", label: str = "entity", id: str = "", **more: object) -> Span:
    quoted = text[ranges[0][0] : ranges[-1][1]]
    return Span(id or new_id(), document, label, tuple(ranges), quoted, created=1, changed=1, **more)  # type: ignore[arg-type]


def link(source: Span, target: Span, id: str = "", label: str = "at") -> Link:
    return Link(id or new_id(), source.document, label, source.id, target.id, created=1, changed=1)


def step(*changes: Change, action: str = "test") -> Step:
    return Step(action, changes, {}, "tester")


def add(store: Store, *things: Span | Link) -> Step:
    made = [span_change(None, one) if isinstance(one, Span) else link_change(None, one) for one in things]
    return store.apply(step(*made))


def all_of(store: Store) -> tuple[object, ...]:
    """Everything that undo must bring back, as one value that can be compared."""
    return (
        store.scheme(),
        tuple((one, tuple(store.spans(one.id)), tuple(store.links(one.id))) for one in store.documents()),
    )


def nasty_text(source: random.Random, length: int) -> str:
    """*length* code points among which line ends, letters outside the basic plane and bidi controls are thick."""
    bidi = ["\u202e", "\u2067", "\u2069", "\u200c", "\u0651"]
    pool = ["\r\n", "\r", "\n", "\U0001f600", "\U00010b00", "\u0644\u0627", "a", " ", *bidi]
    return "".join(source.choices(pool, k=length))[:length]
