"""A project file is damaged at random: it opens, or is refused in a sentence, or is rescued. Never a traceback, never
a hang, and the file never worse for our having opened it."""

from __future__ import annotations

import faulthandler
import os
import pickle
import random
import tempfile
import traceback
from collections import Counter
from pathlib import Path

from msgspec.structs import replace

from hashiya.model.change import Change
from hashiya.model.errors import SENTENCES, KnownError
from hashiya.model.record import span_change
from hashiya.session import rescue
from hashiya.store import Store
from tests.store.things import SCHEME, TEXT, add, folio, link, span, step

PAGE = 4096
BATCH = 100
PATIENCE = 60
"""Seconds after which one damaged file counts as a hang."""


def sound(path: Path, count: int = 30) -> bytes:
    """A project of *count* documents with something in every table, closed."""
    store = Store.create(path, SCHEME)
    folios = []
    for number in range(count):
        text = f"{number}\n{TEXT * (1 + number % 7)}"
        spans = [span(text, (at, at + 4), document=f"d{number}") for at in range(0, 60, 6)]
        folios.append(folio(f"d{number}", text, *spans, links=(link(spans[0], spans[1]), link(spans[2], spans[3]))))
    store.add_folios(folios)
    for number in range(40):
        one = span(folios[number % count].text, (70, 75 + number % 5), document=f"d{number % count}")
        add(store, one)
        store.apply(step(span_change(one, replace(one, note="a note", fields={"who": ["x", 7]}))))
    store.apply(step(Change("document", "d3", "d3", {"title": "title of d3"}, None), action="document.remove"))
    store.undo()
    store.set_setting("annotator", "me")
    store.close()
    return path.read_bytes()


def damaged(content: bytes, source: random.Random, other_file: bytes) -> tuple[str, bytes]:
    """The kind of damage, and *content* after it; *other_file* is another project, for splicing."""
    found = bytearray(content)
    pages = len(content) // PAGE
    kind = source.choice(
        ["bits", "bits", "bytes", "bytes", "zero page", "garbage page", "cut", "swap", "stale", "splice"]
    )
    page = source.randrange(pages) * PAGE
    if kind == "bits":
        for _ in range(source.choice([1, 1, 2, 8])):
            found[source.randrange(len(found))] ^= 1 << source.randrange(8)
    elif kind == "bytes":
        start = source.randrange(len(found))
        length = source.choice([1, 4, 16, 100])
        found[start : start + length] = source.randbytes(len(found[start : start + length]))
    elif kind == "zero page":
        found[page : page + PAGE] = bytes(PAGE)
    elif kind == "garbage page":
        found[page : page + PAGE] = source.randbytes(PAGE)
    elif kind == "cut":
        del found[source.randrange(len(found)) :]
    elif kind == "swap":
        other = source.randrange(pages) * PAGE
        found[page : page + PAGE] = content[other : other + PAGE]
        found[other : other + PAGE] = content[page : page + PAGE]
    elif kind == "splice":  # the beginning of one file and the end of another
        at = source.choice([page, source.randrange(len(content))])
        found[at:] = other_file[at:]
    else:
        other = source.randrange(pages) * PAGE
        found[page : page + PAGE] = content[other : other + PAGE]
    return kind, bytes(found)


def _tried(work: object) -> str:
    try:
        work()  # type: ignore[operator]
    except KnownError as error:
        assert error.code in SENTENCES and str(error)
        return error.code
    return ""


def _readable(path: Path) -> set[str]:
    """The documents whose texts can be read."""
    found = set()
    try:
        store = Store.open(path, read_only=True)
    except KnownError:
        return found
    try:
        for document in store.documents():
            if not _tried(lambda document=document: store.text(document.id)[:]):
                found.add(document.id)
    except KnownError:
        pass
    finally:
        store.close()
    return found


def use(path: Path) -> str:
    """Do with the file what can be done; "opened", "refused" or "partly"."""
    before = path.read_bytes()
    readable = _readable(path)
    assert path.read_bytes() == before, "reading changed the file"
    try:
        store = Store.open(path)
    except KnownError as error:
        assert error.code in SENTENCES and str(error)
        assert path.read_bytes() == before, "refusing changed the file"
        return "refused"
    store.close()
    assert _readable(path) >= readable, "opening and closing lost documents"
    store = Store.open(path)
    said = [
        _tried(store.scheme),
        _tried(lambda: [store.spans(one.id) for one in store.documents()]),
        _tried(lambda: [store.links(one.id) for one in store.documents()]),
        _tried(lambda: [store.text(one.id)[:] for one in store.documents()]),
        _tried(lambda: [store.keeping.changes(one.number) for one in store.keeping.history().entries]),
        "project.damaged" if store.check() else "",
        _tried(store.keeping.quick_check),
        _tried(lambda: add(store, span(f"7\n{TEXT * 8}"[: 2 + len(TEXT)], (3, 5), document="d7"))),
        _tried(store.undo),
        _tried(lambda: store.keeping.go_to(20)),
        _tried(lambda: store.keeping.write_copy(path.with_name("copy.hashiya"))),
    ]
    store.close()
    return "partly" if any(said) else "opened"


def _one(folder: Path, content: bytes) -> tuple[str, float]:
    path = folder / "a.hashiya"
    for left in folder.iterdir():
        left.unlink()
    path.write_bytes(content)
    found = use(path)
    path.unlink()  # a file of its own: a cursor of an interrupted reading may hold the old one a while
    path.write_bytes(content)
    for end in ("-wal", "-shm", "-journal", ".lock"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    saved = 0
    if found != "opened":
        try:
            rescued = rescue.rescue(path, folder / "new.hashiya")
        except KnownError as error:
            assert error.code in SENTENCES
        else:
            saved = rescued.documents
            store = Store.open(rescued.path)
            assert store.check() == [], "what was rescued is not whole"
            store.close()
        assert path.read_bytes() == content, "rescuing changed the file"
    return found, saved / 30 if found != "opened" else 1.0


def damage(count: int, seed: int) -> tuple[Counter[str], list[str], float]:
    """Damage a file *count* times; what became of them, what went wrong, and the share of documents that was saved of
    those that did not simply open. Batches run in processes of their own: a crash of SQLite would be one more wrong."""
    with tempfile.TemporaryDirectory(prefix="hashiya-proof-") as name:
        content, other = sound(Path(name) / "sound.hashiya"), sound(Path(name) / "other.hashiya", 23)
        became: Counter[str] = Counter()
        wrong: list[str] = []
        shares: list[float] = []
        for start in range(0, count, BATCH):
            report = Path(name) / "report"
            child = os.fork()
            if child == 0:
                try:
                    report.write_bytes(
                        pickle.dumps(_batch(content, other, seed, range(start, min(start + BATCH, count))))
                    )
                finally:
                    os._exit(0)
            _, status = os.waitpid(child, 0)
            if not report.exists():
                wrong.append(f"a crash or a hang among {start} to {start + BATCH} (status {status})")
                continue
            some, odd, saved = pickle.loads(report.read_bytes())
            report.unlink()
            became += some
            wrong += odd
            shares += saved
    return became, wrong, sum(shares) / max(1, len(shares))


def _batch(content: bytes, other: bytes, seed: int, numbers: range) -> tuple[Counter[str], list[str], list[float]]:
    became: Counter[str] = Counter()
    wrong: list[str] = []
    shares: list[float] = []
    with tempfile.TemporaryDirectory(prefix="hashiya-proof-") as name:
        for number in numbers:
            kind, bad = damaged(content, random.Random(f"{seed} {number}"), other)
            faulthandler.dump_traceback_later(PATIENCE, exit=True)
            try:
                found, share = _one(Path(name), bad)
            except Exception:  # whatever it is, it is one sentence too few
                wrong.append(f"seed {seed}, number {number}, {kind}: {traceback.format_exc()}")
                found, share = "wrong", 0.0
            finally:
                faulthandler.cancel_dump_traceback_later()
            became[found] += 1
            if found not in ("opened", "wrong"):
                shares.append(share)
    return became, wrong, shares
