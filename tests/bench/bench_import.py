"""How fast documents come in: through the store against sqlite3 alone, and from files of each kind."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path

from hashiya.model.document import Document, Folio
from hashiya.model.span import new_id
from hashiya.session import transfer
from hashiya.session.project import Session, default_scheme
from hashiya.store import Store
from tests.bench import Row, row, seconds
from tests.bench.corpus import prose

COUNT = 100_000
LENGTH = 1_700  # code points of Arabic prose that are 3 kB of UTF-8


def _texts(count: int) -> Iterator[str]:
    """*count* texts of 3 kB, each its own."""
    body = prose(LENGTH * 50)
    for number in range(count):
        start = number % 49 * LENGTH
        yield f"{number} {body[start : start + LENGTH]}"


def _folios(count: int) -> Iterator[Folio]:
    for number, text in enumerate(_texts(count)):
        yield Folio(Document(new_id(), f"title {number}", "ar", source=f"{number}.txt", created=1), text)


def _bare(path: Path, count: int) -> None:
    """The same rows with their indexes: what an import has to write whoever writes it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=wal; PRAGMA synchronous=full;"
        "CREATE TABLE document (id INTEGER PRIMARY KEY, uid TEXT UNIQUE, title TEXT, language TEXT, direction TEXT,"
        " source TEXT, sha256 TEXT, length INTEGER, metadata TEXT, state TEXT, position INTEGER, created INTEGER,"
        " removed INTEGER);"
        "CREATE INDEX d1 ON document (position, id); CREATE INDEX d2 ON document (sha256);"
        "CREATE TABLE document_text (document_id INTEGER, piece INTEGER, start INTEGER, length INTEGER, text TEXT,"
        " PRIMARY KEY (document_id, piece)) WITHOUT ROWID;"
        "CREATE TABLE change (step INTEGER, place INTEGER, kind TEXT, thing TEXT, before TEXT, after TEXT,"
        " PRIMARY KEY (step, place)) WITHOUT ROWID;"
    )
    connection.execute("BEGIN")
    documents, texts, changes = [], [], []
    for number, text in enumerate(_texts(count)):
        uid = uuid.uuid4().hex[:16]
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        title, after = f"title {number}", json.dumps({"title": f"title {number}"})
        documents.append(
            (number, uid, title, "ar", "rtl", f"{number}.txt", sha256, len(text), "{}", "new", number, 1, 0)
        )
        texts.append((number, 0, 0, len(text), text))
        changes.append((1, number, "document", uid, None, after))
        if len(documents) == 2000 or number == count - 1:
            connection.executemany(f"INSERT INTO document VALUES ({','.join('?' * 13)})", documents)
            connection.executemany("INSERT INTO document_text VALUES (?,?,?,?,?)", texts)
            connection.executemany("INSERT INTO change VALUES (?,?,?,?,?,?)", changes)
            documents, texts, changes = [], [], []
    connection.execute("COMMIT")
    connection.close()


def measure_documents(folder: Path, count: int = COUNT) -> Iterator[Row]:
    """100,000 documents of 3 kB into a new project."""
    bare = seconds(lambda: _bare(folder / "bare.db", count))
    store = Store.create(folder / "import.hashiya", default_scheme())
    taking = seconds(lambda: store.add_folios(_folios(count), skip_same_text=lambda folio: True))
    store.close()
    yield row("import.documents", taking, "s", baseline=bare, target=2)


def measure_files(folder: Path, count: int = 5_000) -> Iterator[Row]:
    """Text files in UTF-8 and in windows-1256 out of a folder, with all that is found out about them."""
    for name, encoding in (("utf-8", "utf-8"), ("windows-1256", "cp1256")):
        texts = folder / name
        texts.mkdir()
        for number, text in enumerate(_texts(count)):
            (texts / f"{number}.txt").write_bytes(text.encode(encoding, "ignore"))
        with Session.open(folder / f"{name}.hashiya", create=True) as session:
            taken = seconds(lambda session=session, texts=texts: transfer.import_files(session, [texts]))
        yield row(f"import {count} files of 3 kB in {name}", count / taken, "files/s")
