"""A valid SQLite file whose rows another program wrote: huge numbers, values of the wrong kind, texts with NUL or half
characters, JSON too deep, labels that are their own parents, links to spans of documents that are gone. Whatever stands
there, each thing that can be asked of a project is answered or refused in a sentence."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hashiya.formats.scheme import scheme_text
from hashiya.formats.writing import write_atomically
from hashiya.model.errors import SENTENCES, KnownError
from hashiya.model.history import Asked
from hashiya.model.listing import Order
from hashiya.session import annotate, backups, rescue, transfer
from hashiya.session import history as journal
from hashiya.session.concordance import lines
from hashiya.session.filtering import read_filter
from hashiya.session.project import Session
from hashiya.session.register import WRITERS, read_report
from hashiya.session.search import build_index, query_of, search
from hashiya.session.to_do import to_do
from hashiya.store import Store
from tests.proof.damaging import sound

MOST = (1 << 63) - 1
NUMBERS: list[Any] = [0, -1, 1, 2, 7, MOST, -MOST - 1, 1 << 31, 1 << 32, 1 << 53, 1_114_112]
TEXTS: list[Any] = [
    "", " ", "\0", "a\0b", "\u202e\u2066", "\n", "\u2028", "x" * 70_000, "null", "7", "[]", "{}", "entity", "directive",
    "d3", "rtl", "done", "link", "span", "\U0010ffff", "=1+1", "../../x", "\ufeff", "file:///etc/passwd",
]  # fmt: skip
JSON: list[Any] = [
    "[" * 100_000, '{"a":' * 500 + "1" + "}" * 500, '{"a": 1e999}', "NaN", '{"a": ' + "9" * 5000 + "}",
    '{"\\ud800": 1}', '{"a": "\\udfff"}', '{"a": "\\u0000"}', '{"": ""}', '{"a": {"b": {"c": []}}}', "[[0, 1], [5, 6]]",
    "[[5, 6], [0, 1]]", "[[0, 9223372036854775807]]", "[[-5, 3]]", '{"parent": "entity"}', '{"parent": "directive"}',
    '{"parent": "location"}', '{"fields": [{"name": "who", "kind": "choice", "choices": []}]}', '{"fields": 7}',
    '{"sources": ["nothing"], "targets": ["entity"]}', '{"who": ["x", null]}', '{"who": {"x": 1}}', '{"who": 1e308}',
]  # fmt: skip
BLOBS: list[Any] = [b"", b"\xff\xfe", b"\xed\xa0\x80", None, 1.5, float("inf")]


def spoil(path: Path, source: random.Random) -> list[str]:
    """Write to *path* as another program could: past triggers, types and references, its shape as it was. What was
    written, to be told when it went wrong."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = OFF")
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    guards = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    loose = source.random() < 0.4  # tables that are strict for everyone but this writer
    if loose:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE type = 'table'")
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("PRAGMA ignore_check_constraints = ON")
    done = []
    for _ in range(source.choice([1, 1, 2, 4])):
        done += _spoilt(connection, source, tables, loose)
    if loose:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        connection.execute("PRAGMA writable_schema = RESET")
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    return done


def _spoilt(connection: sqlite3.Connection, source: random.Random, tables: list[str], loose: bool) -> list[str]:
    table = source.choice(tables)
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    _, column, kind, *_ = source.choice(columns)
    pool = [NUMBERS, NUMBERS, TEXTS] if kind == "INTEGER" else [TEXTS, JSON, JSON, NUMBERS]
    if not loose:
        pool = pool[:2] if kind == "INTEGER" else pool[:3]
    value = source.choice(source.choice([*pool, BLOBS] if loose else pool))
    what = source.choice(["all", "one", "one", "move", "gone", "double", "text"])
    row = f'(SELECT rowid FROM "{table}" LIMIT 1 OFFSET {source.randrange(99)} % (SELECT count(*) FROM "{table}"))'
    statement, values = f'UPDATE OR IGNORE "{table}" SET "{column}" = ?', (value,)
    if what == "one":
        statement += f" WHERE rowid = {row}"
    elif what == "move":
        statement, values = f'UPDATE OR IGNORE "{table}" SET "{column}" = (SELECT "{column}" FROM "{table}")', ()
    elif what == "gone":
        statement, values = f'DELETE FROM "{table}" WHERE rowid = {row} OR rowid % 3 = ?', (source.randrange(9),)
    elif what == "double":
        names = ", ".join(f'"{name}"' for _, name, *_ in columns if name not in ("id", "uid"))
        more = ", id, uid" if {"id", "uid"} <= {one[1] for one in columns} else ""
        given = ", id + 1000, uid || 'x'" if more else ""
        statement = f'INSERT OR IGNORE INTO "{table}" ({names}{more}) SELECT {names}{given} FROM "{table}"'
        values = ()
    elif what == "text":
        statement, values = f'UPDATE OR IGNORE "{table}" SET "{column}" = CAST(? AS TEXT)', (b"a\xed\xa0\x80\xff",)
    try:
        connection.execute(statement, values)
    except sqlite3.Error as error:
        return [f"{statement} {values!r:.60}: {error}"]
    return [f"{statement} {values!r:.60}"]


def ask(path: Path, folder: Path) -> Counter[str]:
    """Ask of the project what can be asked; the codes of what was refused."""
    said: Counter[str] = Counter()

    def tried(work: Callable[[], object]) -> None:
        try:
            work()
        except KnownError as error:
            assert error.code in SENTENCES and str(error)
            said[error.code] += 1

    try:
        session = Session.open(path)
    except KnownError as error:
        assert error.code in SENTENCES and str(error)
        return Counter({error.code: 1})
    with session:
        store = session.store
        listed: list[Any] = []
        tried(lambda: listed.extend(session.documents()))
        for order in ("title", "spans", "date", "source", "length", "added"):
            tried(lambda order=order: store.listed(read_filter("spans>0 OR label:entity"), Order(order)))  # type: ignore[misc]
        for one in [*listed, *listed[:1]][:8]:
            tried(lambda one=one: list(session.spans(one.id)))  # type: ignore[misc]
            tried(lambda one=one: session.links(one.id))  # type: ignore[misc]
            tried(lambda one=one: session.place(one.id))  # type: ignore[misc]
            tried(lambda one=one: session.text(one.id)[:])  # type: ignore[misc]
            tried(lambda one=one: to_do(session, one.id))  # type: ignore[misc]
            tried(lambda one=one: annotate.add(session, one.id, ((2, 5),), "entity"))  # type: ignore[misc]
        tried(lambda: to_do(session))
        tried(store.spans_by_label)
        tried(store.label_counts)
        tried(lambda: store.field_values("entity", "who"))
        tried(store.gathered.collections)
        tried(lambda: scheme_text(session.scheme))
        tried(lambda: transfer.export(session, folder / "a.jsonl"))
        tried(lambda: transfer.export(session, folder / "a.csv", spans_only=True))
        for suffix in ("json", "csv", "xlsx", "html", "txt"):
            tried(
                lambda suffix=suffix: write_atomically(  # type: ignore[misc]
                    folder / f"r.{suffix}", WRITERS[suffix](read_report(session, "entity", group="document"))
                )
            )
        tried(lambda: list(lines(search(session, query_of("in:entity \u0642\u0627\u0644")))))
        tried(lambda: build_index(session))
        tried(lambda: list(lines(search(session, query_of("\u0642\u0627\u0644 OR title:d")))))
        tried(lambda: [journal.changes(session, entry) for entry in journal.page(session, Asked()).entries])
        tried(store.check)
        tried(lambda: backups.back_up(session, root=folder))
        tried(lambda: store.undo())
        tried(lambda: journal.go_to(session, 0))
        tried(lambda: journal.go_to(session, 30))
        tried(store.keeping.compact)
    return said


def hostile(count: int, seed: int) -> tuple[Counter[str], list[str]]:
    """*count* projects with hostile rows; what was said of them, and what went wrong."""
    became: Counter[str] = Counter()
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="hashiya-proof-") as name:
        os.environ["XDG_CACHE_HOME"] = name  # where indexes of searches lie
        content = sound(Path(name) / "sound.hashiya", 12)
        for number in range(count):
            folder = Path(name) / "at"
            folder.mkdir()
            path = folder / "a.hashiya"
            path.write_bytes(content)
            done: list[str] = []
            try:
                done = spoil(path, random.Random(f"{seed} {number}"))
                before = path.read_bytes()
                said = ask(path, folder)
                became["answered" if not said else "refused" if sum(said.values()) == 1 else "partly"] += 1
                path.unlink()
                path.write_bytes(before)
                _rescued(path, folder)
            except Exception:  # whatever it is, it is one sentence too few
                wrong.append(f"seed {seed}, number {number}, {done}: {traceback.format_exc()}")
            shutil.rmtree(folder)
    return became, wrong


def _rescued(path: Path, folder: Path) -> None:
    try:
        found = rescue.rescue(path, folder / "new.hashiya")
    except KnownError as error:
        assert error.code in SENTENCES and str(error)
        return
    store = Store.open(found.path)
    try:
        assert store.check() == [], "what was rescued is not whole"
    finally:
        store.close()
