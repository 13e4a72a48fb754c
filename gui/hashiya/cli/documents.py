"""`hashiya documents`: the documents of a project, those that a filter lets by, and one change to all of them."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from array import array
from collections.abc import Iterable, Iterator

from hashiya.cli import progress
from hashiya.cli.opening import opened
from hashiya.cli.saying import say, tell
from hashiya.model.document import Document
from hashiya.model.errors import KnownError
from hashiya.model.listing import Order
from hashiya.session import bulk
from hashiya.session.filtering import read_filter
from hashiya.session.gathering import add_collection
from hashiya.session.project import Session
from hashiya.store import Progress

_WIDTHS = (7, 16, 8, 6, 11)


def documents(options: Namespace) -> int:
    """List the documents, or change them; titles stand last, for they may run the other way."""
    names = ("set_state", "set_language", "set_direction", "set_metadata", "collect", "remove")
    wanted = next((name for name in names if getattr(options, name)), "")
    with opened(options.project, read_only=not wanted) as session:
        rows = session.store.listed(read_filter(options.filter), Order(options.sort, options.reverse))
        if wanted:
            with progress.shown("changing") as show:
                count = _change(session, wanted, options, rows, show)
            tell(f"{count} of {len(rows)} changed")
            return 0
        found = session.documents(rows)
        if options.json:
            _print_json(found)
        else:
            _print_table(found)
    return 0


def _change(session: Session, name: str, options: Namespace, rows: array[int], show: Progress | None) -> int:
    """How many documents were changed."""
    value = getattr(options, name)
    if name == "set_state":
        step = bulk.set_state(session, rows, value, progress=show)
    elif name == "set_language":
        step = bulk.set_language(session, rows, value, progress=show)
    elif name == "set_direction":
        step = bulk.set_direction(session, rows, value, progress=show)
    elif name == "set_metadata":
        key, _, said = value.partition("=")
        if not key:
            raise KnownError("name.empty")
        step = bulk.set_metadata(session, rows, key, said or None, progress=show)
    elif name == "collect":
        there = {one.name: one.id for one in session.store.gathered.collections()}
        plain = " ".join(value.split())
        if plain not in there:
            add_collection(session, plain, rows)
            return len(rows)
        step = bulk.put_in(session, rows, there[plain], progress=show)
    else:
        step = bulk.remove(session, rows, progress=show)
    return int(step.facts["count"]) if step else 0


def _print_json(found: Iterable[Document]) -> None:
    """One array, a document at a time."""
    comma = "["
    for one in found:
        sys.stdout.write(comma + "\n " + json.dumps(_facts(one), ensure_ascii=False))
        comma = ","
    print("[]" if comma == "[" else "\n]")


def _print_table(found: Iterator[Document]) -> None:
    say("  ".join((*map(str.ljust, ("#", "id", "language", "spans", "state"), _WIDTHS), "title")))
    for number, one in enumerate(found, 1):
        cells = (str(number), one.id, one.language, str(one.spans), one.state)
        say("  ".join((*map(str.ljust, cells, _WIDTHS), f"\u2068{one.title}\u2069")))


def _facts(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "title": document.title,
        "source": document.source,
        "language": document.language,
        "direction": document.direction,
        "state": document.state,
        "length": document.length,
        "spans": document.spans,
    }
