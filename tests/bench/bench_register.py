"""The register of a project with 100,000 spans and 10,000 links: its first rows, all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hashiya.model.document import Document, Folio
from hashiya.model.span import Link
from hashiya.session.project import Session, default_scheme
from hashiya.session.register import read_register
from hashiya.store import Store
from tests.bench import Row, row, seconds
from tests.bench.corpus import DENSE, prose, spans_over

LINKS = 10_000
FIRST = 300


def measure_register(folder: Path) -> Iterator[Row]:
    """Read from a project with one document, as the window and the terminal do."""
    path, text = folder / "register.hashiya", prose(DENSE)
    spans = tuple(spans_over(text, "d"))
    directives = [one.id for one in spans if one.label == "directive"]
    entities = [one.id for one in spans if one.label == "entity"]
    links = tuple(Link(f"l{number}", "d", "issued_by", directives[number], entities[number]) for number in range(LINKS))
    store = Store.create(path, default_scheme())
    store.add_folios([Folio(Document("d", "d", "ar"), text, spans, links)], journal=False)
    store.close()
    with Session.open(path) as session:
        first = seconds(lambda: read_register(session, most=FIRST))
        whole = seconds(lambda: read_register(session))
        yield row(f"register: the first {FIRST} rows of 100,000 spans, 10,000 links", 1000 * first, "ms", target=400)
        yield row(f"register: all {len(directives):,} rows", 1000 * whole, "ms", target=3000)
