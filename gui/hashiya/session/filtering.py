"""What is typed to filter the list of documents, and what may be typed next."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hashiya.model.document import STATES
from hashiya.model.query import FILTERS, Node, parse
from hashiya.session.project import Session
from hashiya.store.conditions import compiled
from hashiya.text.folding import fold

_SAMPLE: Final = 2000
"""Documents, and spans, whose languages and annotators are proposed."""
_SPECIAL: Final = frozenset(' \t()|&,"')


def read_filter(typed: str) -> Node:
    """The filter that was typed. Raises KnownError "query...." and "find.pattern", which tell the ``position``."""
    node = parse(typed)
    compiled(node)  # knows which states there are, and what an expression may be
    return node


def quoted(value: str) -> str:
    """*value* as it is typed behind a colon."""
    return f'"{value}"' if _SPECIAL & set(value) else value


def values(session: Session, name: str) -> list[str]:
    """What may stand behind the filter *name*: states, labels, languages, annotators, collections."""
    match name:
        case "state":
            return list(STATES)
        case "label" | "in":
            return [label.name for label in session.scheme.labels]
        case "lang":
            return session.store.gathered.languages(_SAMPLE)
        case "by":
            return session.store.gathered.annotators(_SAMPLE)
        case "collection":
            return [one.name for one in session.store.gathered.collections()]
    return []


def proposals(session: Session, typed: str) -> Iterator[str]:
    """Words that go on with the one that is being *typed*: ``st`` with ``state:``, ``state:d`` with ``state:done``."""
    sign = typed.removeprefix("-").removeprefix("!")
    before = typed[: len(typed) - len(sign)]
    name, colon, begun = sign.partition(":")
    if colon:
        known = next((one for one, rule in FILTERS.items() if fold(name) in map(fold, (one, *rule.names))), "")
        *whole, last = begun.split(",")
        for value in values(session, known):
            if fold(value).startswith(fold(last.strip('"'))):
                yield before + name + colon + ",".join([*whole, quoted(value)])
    elif name:
        for one, rule in FILTERS.items():
            for other in (one, *rule.names):
                if fold(other).startswith(fold(name)):
                    yield f"{before}{other}:"
