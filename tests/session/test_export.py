"""What is exported: byte for byte what the plain way of `plain_export` writes, of one moment, whole or not at all."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hashiya.formats import json_lines, jsonl
from hashiya.model.document import Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.leaf import folio_of, leaf_of
from hashiya.model.span import Span
from hashiya.session import annotate, bulk, transfer
from hashiya.session.project import Session, default_scheme
from hashiya.store import Store, outgoing, values
from tests.formats.folios import folios, many, objects, short
from tests.session import plain_export

_slow = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def exported(store: Store, documents: list[str] | None = None, labels: list[str] | None = None) -> str:
    path = store.path.with_name("out.jsonl")
    transfer.export(store, path, documents, labels)
    return path.read_bytes().decode()


@settings(_slow, max_examples=60)
@given(many(6), st.data())
def test_the_same_bytes_as_the_plain_way(found: list[Folio], data: st.DataObject) -> None:
    runs, pieces = data.draw(st.sampled_from((1, 2, 2048))), data.draw(st.sampled_from((1, 2000)))
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(outgoing, "_RUN", runs)
        patch.setattr(jsonl, "_AT_ONCE", pieces)
        patch.setattr(json_lines, "LONG", data.draw(st.sampled_from((4, 1 << 16))))
        path = Path(folder) / "p.hashiya"
        with closing(Store.create(path, default_scheme())) as store:
            store.add_folios(iter(found), journal=False)
            ids = [one.id for one in store.documents()]
            shuffle(path, data.draw(st.permutations(range(len(ids)))))
            assert exported(store) == plain_export.lines(store)
            some = data.draw(st.lists(st.sampled_from(ids), unique=True)) if ids else []
            labels = data.draw(st.none() | st.just(["entity"]) | st.just(["directive", "entity"]))
            part = plain_export.lines(store, some, labels)
            assert exported(store, some, labels) == part
            patch.setattr(json_lines, "orjson", None)
            patch.setattr(values, "orjson", None)
            assert exported(store, some, labels) == part


def shuffle(path: Path, order: list[int]) -> None:
    """The documents of a project in another order than that of their rows."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "UPDATE document SET position = ? WHERE id = ?", [(o, n + 1) for n, o in enumerate(order)]
        )


@given(folios())
def test_a_leaf_is_a_folio(folio: Folio) -> None:
    assert folio_of(leaf_of(folio)) == folio


odd = st.sampled_from([
    "-0", "18446744073709551615", "18446744073709551616", "9223372036854775808", "-9223372036854775808", "1e400", "1E2",
    "1.0", "0.1e1", '"\\ud83d\\ude42"', '"\\ud800"', '"\\u0000"', '"\x00"', '"\x7f"', "NaN", "[[[]]]", '{"a": 1}', " 1",
    "[" * 70 + "]" * 70, "tru", "",
])  # fmt: skip


@given(st.one_of(
    objects.map(json.dumps),
    st.lists(st.tuples(short, odd | objects.map(json.dumps)), max_size=3).map(
        lambda pairs: "{" + ",".join(f" {json.dumps(name)} :{value}" for name, value in pairs) + "}"
    ),
    short,
))  # fmt: skip
def test_an_object_is_read_as_the_standard_library_reads_it(text: str) -> None:
    """Also with a name that stands twice, and numbers that only one of the two would take."""
    assert read(text) == read(text, plain=True)


def read(text: str, *, plain: bool = False) -> str:
    with pytest.MonkeyPatch.context() as patch:
        if plain:
            patch.setattr(values, "orjson", None)
        try:
            return repr(values.mapping(text))
        except values.OddValueError:
            return "odd"


def test_a_document_with_very_many_spans_is_one_line(tmp_path: Path) -> None:
    text = "\u0645\u062d\u0627\u0641\u0638 " * 700
    fields = ({}, {"spans": "[]"}, {"x": [1.5, "\u0645"]}, {"links": '"spans":[]', "n": 7})
    spans = tuple(
        Span(
            f"s{at:04}", "d", "entity", ((at, at + 2), (at + 4, at + 6)), text[at : at + 6], fields[at % 4], created=at
        )
        for at in range(4100)
    )
    folio = Folio(Document("d", "t", metadata={"spans": [], "links": []}), text, spans)
    pieces = list(jsonl.write_leaves([leaf_of(folio)]))
    assert len(pieces) == 5
    by_hand = plain_export.document_data(folio.document, text, list(spans), [])
    made = json.dumps(by_hand, ensure_ascii=False, separators=(",", ":")) + "\n"
    assert b"".join(pieces).decode() == made


def test_what_goes_out_is_of_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An annotator works on while a worker writes the project."""
    monkeypatch.setattr(outgoing, "_RUN", 2)
    with Session.open(tmp_path / "p.hashiya", create=True) as session:
        text = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631"
        session.store.add_folios([Folio(Document(f"d{n}", "t"), f"{n} {text}") for n in range(9)], journal=False)
        session.settle()
        before = exported(session.store)
        with session.store.apart() as connection:
            database = Borrowed(connection)
            there = outgoing.leaves(database)  # type: ignore[arg-type]
            first = next(there)
            annotate.add(session, "d0", [(0, 3)], "entity")
            annotate.add(session, "d8", [(0, 3)], "entity")
            bulk.remove(session, [session.store.row("d5")])
            seen = [first, *there]
        assert b"".join(jsonl.write_leaves(seen)).decode() == before
        after = exported(session.store)
        assert (after.count("\n"), after.count('"label":"entity"')) == (8, 2)
        session.store.set_setting("x", 1)  # the export has ended: its thread may write again


class Borrowed:
    """A connection of its own, as a worker has it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def raw(self) -> sqlite3.Connection:
        return self._connection


def test_an_export_is_stopped_anywhere(tmp_path: Path) -> None:
    with Session.open(tmp_path / "p.hashiya", create=True) as session:
        session.store.add_folios([Folio(Document(f"d{n}", "t"), "text") for n in range(50)], journal=False)
        session.settle()
        out = tmp_path / "out.jsonl"
        out.write_text("before")
        for part in (None, ["d3", "d7"]):
            with pytest.raises(KnownError) as caught:
                transfer.export(session, out, part, progress=stopping)
            assert caught.value.code == "cancelled"
        assert out.read_text() == "before"
        session.store.set_setting("x", 1)  # nothing is being read any more
        assert not [one for one in tmp_path.iterdir() if one.suffix == ".part"]


def stopping(done: int, total: int) -> None:
    raise KnownError("cancelled")


def test_rows_in_no_order_are_damage(tmp_path: Path) -> None:
    """An index that is damaged: rather no export than one that lacks spans."""
    rows: list[tuple[Any, ...]] = [("a", 2), ("b", 1)]
    beside = outgoing._Beside(iter(rows))  # type: ignore[arg-type]
    with pytest.raises(values.OddValueError):
        beside.of(2)
