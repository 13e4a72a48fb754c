"""The texts and projects that the view is measured on: prose of the seeds, as long and as densely marked as wanted."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from hashiya.model.document import Document, Folio, digest
from hashiya.model.span import Span
from hashiya.session.project import default_scheme
from hashiya.store import Store
from hashiya.store.json_text import to_json

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


MILLION: Final = 1_000_000


def make_million(path: Path, documents: int = MILLION) -> None:
    """A project at *path* with as many documents of some 300 code points, and as many spans, ten in each tenth one.

    Written by hand with sqlite3, into the tables that the store makes: by the store it would take some minutes.
    """
    source = random.Random(6)
    words = " ".join(paragraphs()).split()
    labels = [label.name for label in default_scheme().labels]
    Store.create(path, default_scheme()).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode = off; PRAGMA synchronous = off; PRAGMA cache_size = -200000; BEGIN")
    for first in range(0, documents, 10_000):
        rows, texts, spans = [], [], []
        for number in range(first, min(documents, first + 10_000)):
            text = " ".join(source.choices(words, k=45))
            title = " ".join(source.choices(words, k=4)) + f" {number}"
            language = ("ar", "ar", "fa")[number % 3]
            state = ("new", "new", "new", "in_progress", "done", "flagged")[source.randrange(6)]
            metadata = to_json({"author": source.choice(words), "date": f"{2000 + number % 25}-0{1 + number % 9}-01"})
            rows.append((number + 1, f"m{number:07d}", title, language, "rtl", f"{number % 1000}.txt", digest(text),
                         len(text), metadata, state, number + 1, 1_700_000_000_000 + number, 0))  # fmt: skip
            texts.append((number + 1, 0, 0, len(text), text))
            for place in range(10 if number % 10 == 0 else 0):
                start = place * (len(text) - 30) // 10
                end = start + 4 + place
                label, who = labels[source.randrange(20) % len(labels)], ("me", "you")[place % 2]
                spans.append((f"s{number:07d}{place}", number + 1, label, start, end, None, text[start:end], None, "",
                              who, "hand", 1, 1))  # fmt: skip
        connection.executemany(f"INSERT INTO document VALUES ({','.join('?' * 13)})", rows)
        connection.executemany("INSERT INTO document_text VALUES (?,?,?,?,?)", texts)
        connection.executemany(
            'INSERT INTO span (uid, document_id, label, start, "end", ranges, text, fields, note, annotator, origin, '
            f"created, changed) VALUES ({','.join('?' * 13)})",
            spans,
        )
    connection.execute("COMMIT")
    connection.close()
