"""How fast all texts of a project of 300 MB are searched: the first page of hits, with the index.

The words follow Zipf's law over some 70,000 forms made of those of the seeds, a part of them with marks, tatweel or
ZWNJ. The baseline is the same question to SQLite alone, by LIKE over the texts. Milliseconds of the processor; "clock"
rows say what a user waits for.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections.abc import Callable, Iterator
from itertools import accumulate, islice
from pathlib import Path

from hashiya.model.document import Document, Folio
from hashiya.session.project import Session
from hashiya.session.search import build_index, query_of, search
from tests.bench import Row, percentile, row, spent

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
DOCUMENTS = int(os.environ.get("HASHIYA_BENCH_DOCUMENTS") or 100_000)
WORDS = 320
"""Words of a document: 3 kB."""
PAGE = 50
"""Hits after which the window shows the first ones (`ui.searching`)."""
FASTER = 50
"""As often as a scan is made, so many first pages can be (by their median)."""
FORMS = 70_000
ASKED = 40
"""Questions of each kind."""


def forms() -> list[str]:
    """Word forms, the frequent ones first."""
    stems = sorted(
        {word for path in SEEDS.glob("*.txt") for word in re.findall(r"[\u0621-\u06cc]{3,}", path.read_text("utf-8"))}
    )
    source = random.Random(1)
    heads = ["", "\u0648", "\u0627\u0644", "\u0628\u0627\u0644", "\u0644", "\u0641", "\u0645\u06cc\u200c", "\u0628"]
    tails = [
        "",
        "\u0627\u062a",
        "\u0647\u0627",
        "\u064a\u0646",
        "\u0647",
        "\u0646\u0627",
        "\u200c\u0647\u0627\u06cc",
        "\u064a",
        "\u0629",
    ]
    made = dict.fromkeys(
        source.choice(heads)
        + source.choice(stems)
        + source.choice(tails)
        + source.choice(["", source.choice(stems)[:3]])
        for _ in range(FORMS * 2)
    )
    return list(made)[:FORMS]


def folios(words: list[str]) -> Iterator[Folio]:
    """Documents of these words."""
    source = random.Random(2)
    weights = list(accumulate(1 / (place + 10) for place in range(len(words))))
    marked = [word[:2] + "\u064e\u0651" + word[2:] for word in words]
    for number in range(DOCUMENTS):
        chosen = source.choices(range(len(words)), cum_weights=weights, k=WORDS)
        text = " ".join(words[one] if source.random() > 0.02 else marked[one] for one in chosen)
        yield Folio(Document(f"d{number}", f"document {number}", "ar"), text)


def first_page(session: Session, typed: str) -> None:
    """Until the hits are there that the window shows first."""
    hits = (hit for found in search(session, query_of(typed)) for hit in found.hits)
    assert len(list(islice(hits, PAGE))) <= PAGE


def liked(session: Session, word: str) -> None:
    """SQLite goes through all texts by LIKE."""
    with session.store.reading() as database:
        query = "SELECT count(*) FROM document_text WHERE text LIKE ?"
        database.raw().execute(query, (f"%{word}%",)).fetchall()


def measure_search(folder: Path) -> Iterator[Row]:
    """Building the index, and the first page of each kind of question."""
    os.environ["XDG_CACHE_HOME"] = str(folder)
    words = forms()
    with Session.open(folder / "s.hashiya", create=True) as session:
        session.store.add_folios(folios(words), journal=False)
        size = DOCUMENTS * WORDS * 5.5 * 2 / 1e6
        began = time.process_time()
        assert build_index(session)
        yield row("search: index built", size / (time.process_time() - began), "MB/s", target=None)
        source = random.Random(3)
        text = str(session.text("d77")[:]).split()
        kinds: dict[str, tuple[Callable[[], str], float]] = {
            "word": (lambda: words[source.randrange(50, FORMS)], 20),
            "common word": (lambda: words[source.randrange(50)], 20),
            "phrase": (lambda: '"{} {}"'.format(*text[(at := source.randrange(WORDS - 1)) : at + 2]), 20),
            "prefix": (lambda: words[source.randrange(FORMS)][:3] + "*", 20),
            "inside words": (lambda: f"*{words[source.randrange(FORMS)][1:5]}*", 400),
            "two words": (lambda: f"{words[source.randrange(500)]} {words[source.randrange(5000)]}", 20),
        }
        like = percentile([spent(lambda: liked(session, words[source.randrange(FORMS)])) for _ in range(5)], 0.5)
        yield row("search: LIKE through all texts", like.cpu, "ms")
        for kind, (ask, target) in kinds.items():
            first_page(session, ask())
            took = [spent(lambda typed=typed: first_page(session, typed)) for typed in (ask() for _ in range(ASKED))]
            p95, middle = percentile(took, 0.95), percentile(took, 0.5)
            yield row(f"search: first page, {kind}, p95", p95.cpu, "ms", target=target)
            yield row(f"search: first page, {kind}, p95, clock", p95.wall, "ms")
            what = f"search: {FASTER} first pages, {kind}, against one scan by LIKE"
            yield row(what, middle.cpu * FASTER, "ms", baseline=like.cpu, target=1.0)
