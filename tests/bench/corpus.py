"""The texts and projects that the view is measured on: prose of the seeds, as long and as densely marked as wanted."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from hashiya.model.document import Document, Folio
from hashiya.model.span import Span
from hashiya.session.project import default_scheme
from hashiya.store import Store

SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"

BIG: Final = 54_700_000
"""Code points of Arabic prose that are 100 MB of UTF-8."""

DENSE: Final = 543_000
"""Code points of 1 MB."""

LINE: Final = 5_470_000
"""Code points of 10 MB."""

MANY: Final = 100_000


def paragraphs() -> list[str]:
    """The paragraphs of the seeds."""
    return [
        line for path in sorted(SEEDS.glob("*.txt")) for line in path.read_text("utf-8").splitlines() if line.strip()
    ]


def prose(length: int, separator: str = "\n", seed: int = 1) -> str:
    """*length* code points: paragraphs of the seeds in any order, with *separator* between them."""
    there = paragraphs()
    average = sum(map(len, there)) / len(there) + len(separator)
    made = separator.join(random.Random(seed).choices(there, k=int(length / average * 1.02) + 100))
    assert len(made) >= length
    return made[:length]


def spans_over(text: str, document: str, count: int = MANY, seed: int = 2) -> Iterator[Span]:
    """*count* spans of 4 to 60 code points anywhere in *text*, over and into each other as it happens."""
    source = random.Random(seed)
    labels = [label.name for label in default_scheme().labels]
    for number in range(count):
        start = source.randrange(len(text) - 60)
        end = start + source.randrange(4, 61)
        note = "a note that someone wrote" if number % 50 == 0 else ""
        yield Span(
            f"{document}-{number}", document, labels[number % len(labels)], ((start, end),), text[start:end], {}, note,
            "me", "import", 1, 1,
        )  # fmt: skip


def make_project(path: Path, documents: Iterable[tuple[str, str, int]]) -> None:
    """A project at *path* with documents ``(id, text, number of spans)``."""
    store = Store.create(path, default_scheme())
    store.add_folios(
        (Folio(Document(id, id, "ar"), text, tuple(spans_over(text, id, count))) for id, text, count in documents),
        journal=False,
    )
    store.close()
