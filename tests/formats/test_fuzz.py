"""Files from anywhere: whatever stands in them, readers answer with folios or sentences, never with a traceback."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hashiya.formats import jsonl, plain
from hashiya.formats.contract import Refused
from hashiya.model.document import Folio
from tests.formats.folios import folios, values

_fixture = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


def survives(reader: object, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    found = list(reader(path))  # type: ignore[operator]
    for thing in found:
        assert isinstance(thing, Folio | Refused)
        if isinstance(thing, Refused):
            str(thing).encode("utf-8")
        else:
            for span in thing.spans:
                assert thing.text[span.start : span.end] == span.text
    again = "".join(jsonl.write(folio for folio in found if isinstance(folio, Folio))).encode("utf-8")
    path.write_bytes(again)
    assert not [thing for thing in jsonl.read(path) if isinstance(thing, Refused)]


@settings(_fixture, max_examples=100)
@given(st.binary(max_size=200))
def test_bytes(tmp_path: Path, data: bytes) -> None:
    survives(jsonl.read, tmp_path / "a.jsonl", data)
    survives(plain.read, tmp_path / "a.txt", data)


@settings(_fixture, max_examples=80)
@given(folios(), st.data())
def test_damaged_lines(tmp_path: Path, folio: Folio, data: st.DataObject) -> None:
    line = bytearray("".join(jsonl.write([folio])).encode("utf-8"))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(line) - 1))
        line[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    survives(jsonl.read, tmp_path / "a.jsonl", bytes(line))


_foreign = st.one_of(values, st.just([]), st.just([[0, 1]]), st.just([{}]), st.just("utf-16"), st.integers(-1, 3))


@settings(_fixture, max_examples=120)
@given(folios(), st.data())
def test_values_of_other_kinds(tmp_path: Path, folio: Folio, data: st.DataObject) -> None:
    line = json.loads("".join(jsonl.write([folio])))
    where = data.draw(st.sampled_from([line, *line["spans"], *line["links"]]))
    for key in data.draw(st.lists(st.sampled_from(list(where)), min_size=1, max_size=3)):
        where[key] = data.draw(_foreign)
    if data.draw(st.booleans()):
        line.pop("sha256", None)
    survives(jsonl.read, tmp_path / "a.jsonl", json.dumps(line, ensure_ascii=data.draw(st.booleans())).encode("utf-8"))
