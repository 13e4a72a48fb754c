"""How fast a project is: one mark, many spans, large texts, large imports, and what sqlite3 alone would take.

`measure` yields rows ``{name, value, unit, baseline, ratio, target, met}``. Where there is a baseline it is the same
work done by hand with sqlite3 in the same run, so that ratios hold on a slow machine too.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hashiya.model.document import Document, Folio
from hashiya.model.record import span_change
from hashiya.model.span import Span, new_id
from hashiya.session import annotate, history, transfer
from hashiya.session.project import Session, default_scheme
from hashiya.store import Store
from hashiya.store.texts import PIECE

WORDS = [
    "\u0642\u0627\u0644", "\u0627\u0644\u0648\u0632\u064a\u0631", "\u0644\u0631\u062c\u0627\u0644", "(2014)",
    "\u0627\u0644\u0623\u0645\u0646", "\u062f\u0631", "\u062a\u0647\u0631\u0627\u0646\u060c",
    "\u0645\u06cc\u200c\u0631\u0648\u062f",
]  # fmt: skip

Row = dict[str, Any]


def row(name: str, value: float, unit: str, *, baseline: float | None = None, target: float | None = None) -> Row:
    """One result; *target* is a value (or, with a baseline, a ratio) that must not be passed."""
    ratio = value / baseline if baseline else None
    met = None if target is None else (value if ratio is None else ratio) <= target
    return {
        "name": name, "value": round(value, 3), "unit": unit, "baseline": baseline and round(baseline, 3),
        "ratio": ratio and round(ratio, 2), "target": target, "met": met,
    }  # fmt: skip


def text_of(length: int, seed: int = 1) -> str:
    """A text of *length* code points with paragraphs."""
    source = random.Random(seed)
    made = " ".join(source.choices(WORDS, k=length // 5 + 9))
    return made.replace(" (2014) ", " (2014)\n", 10 + length // 400)[:length]


def folios(count: int, spans: int, length: int = 3000) -> Iterator[Folio]:
    """*count* documents of *length* code points with *spans* spans each."""
    body = text_of(length)
    for number in range(count):
        id = new_id()
        text = f"{number} {body}"
        yield Folio(Document(id, f"title {number}", "ar"), text, tuple(spans_of(text, id, spans)))


def spans_of(text: str, document: str, count: int) -> Iterator[Span]:
    """*count* spans spread over *text*."""
    for number in range(count):
        start = number * (len(text) - 30) // count
        end = start + 3 + number % 20
        yield Span(new_id(), document, "entity", ((start, end),), text[start:end], {}, "", "me", "hand", 1, 1)


def seconds(work: Callable[[], object]) -> float:
    """How long *work* takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def percentile(times: list[float], part: float) -> float:
    """The value that *part* of *times* stay under, in milliseconds."""
    return sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000


def measure_marking(folder: Path) -> Iterator[Row]:
    """One mark at a time, in a document that has ten and in one that has ten thousand."""
    for there in (10, 10_000):
        with Session.open(folder / f"mark{there}.hashiya", create=True) as session:
            text = text_of(200_000)
            folio = Folio(Document("d", "t", "ar"), text, tuple(spans_of(text, "d", there)))
            session.store.add_folios([folio])
            session.settle()
            session.spans("d")
            adds = [
                seconds(lambda start=start: annotate.add(session, "d", [(start, start + 5)], "location"))
                for start in random.Random(2).sample(range(190_000), 400)
            ]
            undos = [seconds(lambda: history.undo(session)) for _ in range(200)]
        yield row(f"mark, {there} spans there, p50", percentile(adds, 0.5), "ms")
        yield row(f"mark, {there} spans there, p95", percentile(adds, 0.95), "ms", target=16)
        yield row(f"undo, {there} spans there, p50", percentile(undos, 0.5), "ms")
        yield row(f"undo, {there} spans there, p95", percentile(undos, 0.95), "ms", target=16)
    yield row("commit of two rows by sqlite3 alone, p50", percentile(_bare_commits(folder), 0.5), "ms")


def _bare_commits(folder: Path) -> list[float]:
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.executescript("PRAGMA journal_mode=wal; PRAGMA synchronous=full; CREATE TABLE t (a, b)")

    def work() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES (1, 'x')")
        connection.execute("INSERT INTO t VALUES (2, ?)", ("y" * 200,))
        connection.execute("COMMIT")

    times = [seconds(work) for _ in range(400)]
    connection.close()
    return times


def measure_many_spans(folder: Path, count: int = 100_000) -> Iterator[Row]:
    """A document with a hundred thousand spans."""
    path = folder / "spans.hashiya"
    store = Store.create(path, default_scheme())
    text = text_of(900_000)
    store.add_folios([Folio(Document("d", "t", "ar"), text, tuple(spans_of(text, "d", count)))], journal=False)
    connection = sqlite3.connect(path)
    bare = min(seconds(lambda: connection.execute("SELECT * FROM span ORDER BY start").fetchall()) for _ in range(3))
    connection.close()
    loading = min(seconds(lambda: store.spans("d")) for _ in range(3))
    yield row(f"load {count} spans", loading * 1000, "ms", baseline=bare * 1000, target=6)
    found = store.spans("d")
    removing = seconds(lambda: store.apply(_step([span_change(one, None) for one in found[: count // 10]])))
    yield row(f"remove {count // 10} spans at once", removing * 1000, "ms")
    yield row(f"undo that ({count // 10} spans)", seconds(store.undo) * 1000, "ms")
    yield row("check the project", seconds(store.check) * 1000, "ms")
    store.close()


def _step(changes: list[Any]) -> Any:
    from hashiya.model.change import Step

    return Step("bench", tuple(changes))


def measure_large_text(folder: Path, length: int = 50_000_000) -> Iterator[Row]:
    """A text of fifty million code points (100 MB): opening reads what is looked at."""
    path = folder / "large.hashiya"
    text = text_of(1_000_000) * (length // 1_000_000)
    store = Store.create(path, default_scheme())
    yield row(
        f"import a text of {length // 1_000_000} million characters",
        seconds(lambda: store.add_folios([Folio(Document("d", "t", "ar"), text)], journal=False)) * 1000, "ms",
    )  # fmt: skip
    store.close()
    yield row("open that project", seconds(lambda: Store.open(path).close()) * 1000, "ms", target=50)
    store = Store.open(path)
    source = random.Random(3)
    opened = store.text("d")
    places = [source.randrange(length - 5000) for _ in range(300)]
    times = [seconds(lambda place=place: opened[place : place + 5000]) for place in places]
    assert all(opened[place : place + 50] == text[place : place + 50] for place in places)
    yield row("first read of 5000 characters anywhere, p50", percentile(times, 0.5), "ms")
    yield row("first read of 5000 characters anywhere, p95", percentile(times, 0.95), "ms", target=5)
    seen = source.randrange(length - PIECE)
    opened[seen : seen + 10]
    yield row("read of 200 characters in sight", seconds(lambda: opened[seen : seen + 200]) * 1000, "ms")
    store.close()


def measure_import(folder: Path, count: int = 10_000, spans: int = 10) -> Iterator[Row]:
    """Ten thousand documents of 3000 characters with ten spans each, in and out."""
    path = folder / "import.hashiya"
    given = list(folios(count, spans))
    bare = seconds(lambda: _bare_import(folder / "bare_import.db", given))
    store = Store.create(path, default_scheme())
    taking = seconds(lambda: store.add_folios(iter(given)))
    yield row(f"import {count} documents, {count * spans} spans", taking, "s", baseline=bare, target=4)
    yield row(f"list {count} documents", seconds(store.documents) * 1000, "ms")
    out = folder / "out.jsonl"
    yield row(f"export {count} documents as JSONL", seconds(lambda: transfer.export(store, out)), "s")
    yield row("undo the import", seconds(store.undo), "s")
    store.close()
    with Session.open(folder / "again.hashiya", create=True) as session:
        yield row("import that JSONL", seconds(lambda: transfer.import_files(session, [out])), "s")


_STREAMED = """
import resource, sys
from pathlib import Path
from hashiya.session.project import default_scheme
from hashiya.store import Store
from tests.bench.bench_store import folios
store = Store.create(Path(sys.argv[1]), default_scheme())
store.add_folios(folios(100, 10))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
store.add_folios(folios(int(sys.argv[2]), 10))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
store.close()
"""


def measure_memory(folder: Path, count: int = 20_000) -> Iterator[Row]:
    """What an import adds to the memory of a process of its own, however long it is."""
    command = [sys.executable, "-c", _STREAMED, str(folder / "memory.hashiya"), str(count)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    yield row(f"memory to import {count} documents (120 MB of text)", float(done.stdout), "MB", target=120)


def _bare_import(path: Path, given: list[Folio]) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=wal; PRAGMA synchronous=full;"
        "CREATE TABLE d (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, text TEXT);"
        "CREATE TABLE s (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, d INTEGER, a INTEGER, b INTEGER, text TEXT);"
        "CREATE INDEX i ON s (d, a, b)"
    )
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO d VALUES (?,?,?)", ((n, f.document.id, f.text) for n, f in enumerate(given)))
    connection.executemany(
        "INSERT INTO s (uid, d, a, b, text) VALUES (?,?,?,?,?)",
        ((one.id, n, one.start, one.end, one.text) for n, f in enumerate(given) for one in f.spans),
    )
    connection.execute("COMMIT")
    connection.close()


MEASURES = (measure_marking, measure_many_spans, measure_large_text, measure_import, measure_memory)


def measure() -> Iterator[Row]:
    """All of them, each in a folder that is thrown away."""
    for one in MEASURES:
        with tempfile.TemporaryDirectory() as folder:
            yield from one(Path(folder))


if __name__ == "__main__":
    for found in measure():
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        sys.stdout.flush()
