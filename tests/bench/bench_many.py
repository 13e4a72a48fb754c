"""A project of a million documents and a million spans, made once: start, open one, count, filter, sort, export."""

from __future__ import annotations

import json
import random
import resource
import shutil
import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from hashiya.model.listing import Order
from hashiya.model.query import Node
from hashiya.session import bulk, history, transfer
from hashiya.session.filtering import read_filter
from hashiya.session.project import Session
from tests.bench import Row, row, seconds
from tests.bench.bench_start import _EMPTY, _READY, start
from tests.bench.corpus import make_million

_OPEN = (
    _READY
    + """
QApplication.exec = staticmethod(ready)
from hashiya.cli import main
main([{path!r}])
"""
)
TIMES = 7
OPENED = 500


def measure_million(folder: Path) -> Iterator[Row]:
    """All of it in one process but the starts."""
    path = folder / "million.hashiya"
    yield row("make a project of 1,000,000 documents by hand", seconds(lambda: make_million(path)), "s")
    yield from _starting(folder, path)
    with Session.open(path) as session:
        yield from _opening(session)
        yield from _counting(session)
        yield from _listing(session)
        yield from _exporting(session, folder)
        yield from _changing(session)


def _starting(folder: Path, path: Path) -> Iterator[Row]:
    home = folder / "home"
    shown = _OPEN.format(path=str(path))
    start(_EMPTY, home)
    start(shown, home)
    empty = statistics.median(start(_EMPTY, home)[0] for _ in range(TIMES))
    there = statistics.median(start(shown, home)[0] for _ in range(TIMES))
    allowed = 1.5 * empty + 200
    yield row("window on 1,000,000 documents; baseline 1.5 empty + 200", there, "ms", baseline=allowed, target=1.0)
    shutil.rmtree(home)


def _opening(session: Session) -> Iterator[Row]:
    source = random.Random(5)
    names = [f"m{source.randrange(100_000) * 10:07d}" for _ in range(OPENED)]
    times = []
    for name in names:
        times.append(seconds(lambda name=name: (session.document(name), session.text(name), list(session.spans(name)))))
    times.sort()
    yield row("open one of 1,000,000 with its spans, p50", times[OPENED // 2] * 1000, "ms")
    yield row("open one of 1,000,000 with its spans, p95", times[OPENED * 95 // 100] * 1000, "ms", target=10)


def _counting(session: Session) -> Iterator[Row]:
    first = seconds(session.store.spans_by_label) * 1000
    again = statistics.median(seconds(session.store.spans_by_label) for _ in range(TIMES)) * 1000
    yield row("counts per label over 1,000,000 spans, first time", first, "ms")
    yield row("counts per label over 1,000,000 spans", again, "ms", target=50)
    session.spans_by_label()
    yield row("the same from memory", seconds(session.spans_by_label) * 1000, "ms")


def _listing(session: Session) -> Iterator[Row]:
    yield row("all rows of 1,000,000 documents", seconds(session.store.listed) * 1000, "ms")
    for typed in ("state:done", "label:entity", "\u0645\u062d\u0627\u0641\u0638 -state:done"):
        wish = read_filter(typed)

        def early(wish: Node = wish) -> None:
            with suppress(StopIteration):
                session.store.listed(wish, part=_stop)

        yield row(f"first rows of: {typed}", seconds(early) * 1000, "ms")
        yield row(f"all rows of: {typed}", seconds(lambda wish=wish: session.store.listed(wish)) * 1000, "ms")
    yield row("sort by title", seconds(lambda: session.store.listed(order=Order("title"))), "s")
    yield row("sort by number of spans", seconds(lambda: session.store.listed(order=Order("spans"))), "s")
    rows = session.store.listed()
    pages = [seconds(lambda at=at: session.store.page(rows[at : at + 128])) for at in range(0, 1_000_000, 9999)]
    yield row("a page of 128 rows anywhere, p95", sorted(pages)[len(pages) * 95 // 100] * 1000, "ms", target=16)


def _stop(rows: object) -> None:
    raise StopIteration


def _exporting(session: Session, folder: Path) -> Iterator[Row]:
    """The baseline: the same columns by one cursor of sqlite3, encoded by json, without the check of a quotation."""
    path, out = session.path, folder / "out.jsonl"

    def bare() -> None:
        connection = sqlite3.connect(path)
        columns = ("uid", "document_id", "label", "start", "end", "ranges", "text", "fields", "note", "annotator",
                   "origin", "created", "changed")  # fmt: skip
        encode = json.JSONEncoder(ensure_ascii=False).encode
        names = ", ".join(f's."{name}"' for name in columns)
        query = f"SELECT {names} FROM span s ORDER BY document_id, start"
        with (folder / "bare.jsonl").open("w", encoding="utf-8") as file:
            for one in connection.execute(query):
                file.write(encode(dict(zip(columns, one, strict=True))) + "\n")
            texts = "SELECT d.title, t.text FROM document d JOIN document_text t ON t.document_id = d.id"
            for title, text in connection.execute(texts):
                file.write(encode({"title": title, "text": text}) + "\n")
        connection.close()

    plain = seconds(bare)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    took = seconds(lambda: transfer.export(session, out))
    yield row("export 1,000,000 documents, 1,000,000 spans (json)", took, "s", baseline=plain, target=1.5)
    yield row("memory that the export adds", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, "MB")
    session.settle()


def _changing(session: Session) -> Iterator[Row]:
    rows = session.store.listed()
    size = session.path.stat().st_size
    yield row("state of 1,000,000 documents in one step", seconds(lambda: bulk.set_state(session, rows, "done")), "s")
    yield row("undo that", seconds(lambda: history.undo(session)), "s")
    yield row("what it adds to the file", (session.path.stat().st_size - size) / 1e6, "MB")
