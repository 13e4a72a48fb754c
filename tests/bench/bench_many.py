"""A project of a million documents and a million spans, made once: start, open one, count, filter, sort, export."""

from __future__ import annotations

import random
import resource
import shutil
import sqlite3
import statistics
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import orjson

from hashiya.model.listing import Order
from hashiya.model.query import Node
from hashiya.session import bulk, history, transfer
from hashiya.session.filtering import read_filter
from hashiya.session.project import Session
from tests.bench import Row, percentile, row, seconds, spent
from tests.bench.bench_start import _EMPTY, _OURS, _READY, start
from tests.bench.corpus import make_million, make_project, prose

_OPEN = (
    _OURS
    + _READY
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
    pairs = [(start(_EMPTY, home), start(shown, home)) for _ in range(TIMES)]
    for place, measure in enumerate(("clock", "processor")):
        empty, there = (statistics.median(pair[kind][place] for pair in pairs) for kind in (0, 1))
        what = f"window on 1,000,000 documents, {measure}; baseline 1.5 empty + 200"
        yield row(what, there, "ms", baseline=1.5 * empty + 200, target=1.0)
    shutil.rmtree(home)


def _opening(session: Session) -> Iterator[Row]:
    source = random.Random(5)
    names = [f"m{source.randrange(100_000) * 10:07d}" for _ in range(OPENED)]
    times = []
    for name in names:
        times.append(spent(lambda name=name: (session.document(name), session.text(name), list(session.spans(name)))))
    p95 = percentile(times, 0.95)
    yield row("open one of 1,000,000 with its spans, p95", p95.cpu, "ms", target=10)
    yield row("open one of 1,000,000 with its spans, p95, clock", p95.wall, "ms")


def _counting(session: Session) -> Iterator[Row]:
    first = spent(session.store.spans_by_label)
    again = percentile([spent(session.store.spans_by_label) for _ in range(TIMES)], 0.5)
    yield row("counts per label over 1,000,000 spans, first time, clock", first.wall, "ms")
    yield row("counts per label over 1,000,000 spans", again.cpu, "ms", target=50)
    yield row("counts per label over 1,000,000 spans, clock", again.wall, "ms")
    session.spans_by_label()
    yield row("the same from memory", seconds(session.spans_by_label) * 1000, "ms")


def _listing(session: Session) -> Iterator[Row]:
    yield row("all rows of 1,000,000 documents", spent(session.store.listed).cpu, "ms")
    for typed in ("state:done", "label:entity", "\u0645\u062d\u0627\u0641\u0638 -state:done"):
        wish = read_filter(typed)

        def early(wish: Node = wish) -> None:
            with suppress(StopIteration):
                session.store.listed(wish, part=_stop)

        yield row(f"first rows of: {typed}", spent(early).cpu, "ms", target=50)
        yield row(f"all rows of: {typed}", spent(lambda wish=wish: session.store.listed(wish)).cpu, "ms")
    yield row("sort by title", spent(lambda: session.store.listed(order=Order("title"))).cpu / 1000, "s")
    yield row("sort by number of spans", spent(lambda: session.store.listed(order=Order("spans"))).cpu / 1000, "s")
    rows = session.store.listed()
    pages = [spent(lambda at=at: session.store.page(rows[at : at + 128])) for at in range(0, 1_000_000, 9999)]
    yield row("a page of 128 rows anywhere, p95", percentile(pages, 0.95).cpu, "ms", target=16)


def _stop(rows: object) -> None:
    raise StopIteration


def measure_export(folder: Path) -> Iterator[Row]:
    """Some documents with very many spans, and very many with few, without the making of a million."""
    make_million(folder / "many.hashiya", 100_000)
    dense = ((f"d{number}", prose(30_000, seed=number), 5_000) for number in range(20))
    make_project(folder / "dense.hashiya", dense)
    for name, what in (("many", "100,000 documents, 100,000 spans"), ("dense", "20 documents, 100,000 spans")):
        with Session.open(folder / f"{name}.hashiya") as session:
            yield from _exporting(session, folder, what, times=5)


def _exporting(
    session: Session, folder: Path, what: str = "1,000,000 documents, 1,000,000 spans", times: int = 1
) -> Iterator[Row]:
    """The baseline: the same columns by one cursor of sqlite3, encoded by the encoder that the export uses, without
    a look at any value."""
    path, out = session.path, folder / "out.jsonl"

    def bare() -> None:
        connection = sqlite3.connect(path)
        columns = ("uid", "document_id", "label", "start", "end", "ranges", "text", "fields", "note", "annotator",
                   "origin", "created", "changed")  # fmt: skip
        names = ", ".join(f's."{name}"' for name in columns)
        query = f"SELECT {names} FROM span s ORDER BY document_id, start"
        with (folder / "bare.jsonl").open("wb") as file:
            for one in connection.execute(query):
                file.write(orjson.dumps(dict(zip(columns, one, strict=True))) + b"\n")
            names = (
                "uid",
                "title",
                "source",
                "language",
                "direction",
                "state",
                "created",
                "sha256",
                "metadata",
                "text",
            )
            texts = f"SELECT {', '.join(names)} FROM document d JOIN document_text t ON t.document_id = d.id"
            for one in connection.execute(texts):
                file.write(orjson.dumps(dict(zip(names, one, strict=True))) + b"\n")
        connection.close()

    bares, exports = [], []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(times):
        bares.append(spent(bare))
        exports.append(spent(lambda: transfer.export(session, out)))
    plain, took = min(bares), min(exports)
    what = f"export {what}"
    yield row(what, took.cpu / 1000, "s", baseline=plain.cpu / 1000, target=1.5)
    yield row(f"{what}, clock", took.wall / 1000, "s", baseline=plain.wall / 1000)
    yield row("memory that the export adds", (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024, "MB")
    session.settle()


def _changing(session: Session) -> Iterator[Row]:
    rows = session.store.listed()
    size = session.path.stat().st_size
    yield row(
        "state of 1,000,000 documents in one step", spent(lambda: bulk.set_state(session, rows, "done")).cpu / 1000, "s"
    )
    yield row("undo that", spent(lambda: history.undo(session)).cpu / 1000, "s")
    yield row("what it adds to the file", (session.path.stat().st_size - size) / 1e6, "MB")
