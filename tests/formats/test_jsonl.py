"""JSONL: what is written slices right in Python, fits the schema, and comes back as the same bytes."""

from __future__ import annotations

import json
import sys
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from hashiya.formats import jsonl
from hashiya.formats.contract import Refused
from hashiya.formats.writing import write_atomically
from hashiya.model.document import Document, Folio, digest
from hashiya.model.errors import KnownError
from hashiya.model.span import Span
from hashiya.shipped import resources
from tests.formats.folios import folios, many

SCHEMA = json.loads((resources() / "schema" / "hashiya-document.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

_fixture = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


def written(found: list[Folio]) -> bytes:
    return "".join(jsonl.write(found)).encode("utf-8")


def read_back(path: Path, data: bytes) -> list[Folio | Refused]:
    path.write_bytes(data)
    return list(jsonl.read(path))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(_fixture, max_examples=60)
@given(many(3))
def test_there_and_back_again(tmp_path: Path, found: list[Folio]) -> None:
    data = written(found)
    again = read_back(tmp_path / "out.jsonl", data)
    assert again == found
    assert written(again) == data


@settings(_fixture, max_examples=60)
@given(folios())
def test_offsets_slice_right_in_python(folio: Folio) -> None:
    line = written([folio])
    assert line.endswith(b"\n") and line.count(b"\n") == 1
    data = json.loads(line)
    assert not list(VALIDATOR.iter_errors(data))
    for span in data["spans"]:
        assert data["text"][span["start"] : span["end"]] == span["text"]
        assert span["start"] == span["ranges"][0][0] and span["end"] == span["ranges"][-1][1]
    assert [span["start"] for span in data["spans"]] == sorted(span["start"] for span in data["spans"])


@settings(_fixture, max_examples=30)
@given(many(3))
def test_lines_end_at_lf_for_those_who_open_the_file(tmp_path: Path, found: list[Folio]) -> None:
    path = tmp_path / "out.jsonl"
    write_atomically(path, jsonl.write(found))
    with path.open(encoding="utf-8") as file:
        assert [json.loads(line)["id"] for line in file] == [folio.document.id for folio in found]


def test_letters_are_real_and_keys_in_order() -> None:
    text = "🙂 قال\u2028וَ\x85\u202aنص\n\x01"
    folio = Folio(Document("d1", "عنوان", sha256=digest(text)), text, (Span("s1", "d1", "entity", ((2, 5),), "قال"),))
    line = written([folio]).decode()
    assert '"text":"🙂 قال\u2028וَ\x85\u202aنص\\n\\u0001"' in line
    data = json.loads(line)
    assert list(data) == SCHEMA["required"]
    assert list(data["spans"][0]) == SCHEMA["$defs"]["span"]["required"]
    assert data["offsets"] == "code points"
    assert data["created"] == "1970-01-01T00:00:00.000Z"


def test_a_wrong_quotation_is_never_written() -> None:
    folio = Folio(Document("d1", "t"), "abc", (Span("s1", "d1", "entity", ((0, 2),), "xx"),))
    with pytest.raises(KnownError, match="s1"):
        written([folio])


def test_only_text_is_needed(tmp_path: Path) -> None:
    spans = '"spans": [{"start": 2, "end": 4, "label": "x"}]'
    line = f'{{"text": "🙂 می\u200cخواهند گزارش پچ", {spans}, "author": "ن", "id": 7}}'
    (folio,) = read_back(tmp_path / "foreign.jsonl", line.encode())
    assert isinstance(folio, Folio)
    (span,) = folio.spans
    assert span.text == folio.text[2:4] and span.ranges == ((2, 4),) and len(span.id) == 16 and span.origin == "import"
    assert folio.document.id == "7" and folio.document.metadata == {"author": "ن"}
    assert folio.document.source == "foreign.jsonl" and folio.document.language == "fa"
    assert folio.document.title == folio.text and span.created == span.changed > 0
    assert not list(VALIDATOR.iter_errors(json.loads(written([folio]))))


def test_numbers_as_ids_count_within_their_line(tmp_path: Path) -> None:
    line = {
        "text": "abc",
        "spans": [{"id": 0, "start": 0, "end": 1, "label": "x"}, {"id": 1, "start": 1, "end": 2, "label": "y"}],
        "links": [{"id": 0, "from": 0, "to": 1, "label": "at", "weight": 2}],
    }
    data = (json.dumps(line) + "\n") * 2
    first, second = read_back(tmp_path / "local.jsonl", data.encode())
    assert isinstance(first, Folio) and isinstance(second, Folio)
    assert (first.links[0].source, first.links[0].target) == tuple(span.id for span in first.spans)
    assert first.spans[0].id != second.spans[0].id
    assert first.links[0].fields == {"weight": 2}


def test_utf16_positions_are_converted(tmp_path: Path) -> None:
    line = {"text": "🙂🙂بغداد", "offsets": "utf-16", "spans": [{"start": 4, "end": 9, "text": "بغداد", "label": "x"}]}
    (folio,) = read_back(tmp_path / "a.jsonl", json.dumps(line).encode())
    assert isinstance(folio, Folio) and folio.spans[0].ranges == ((2, 7),)
    line["spans"] = [{"start": 1, "end": 4, "label": "x"}]
    (refused,) = read_back(tmp_path / "a.jsonl", json.dumps(line).encode())
    assert isinstance(refused, Refused) and "cuts a character in two" in refused.reason


def test_mark_and_windows_newlines_and_blank_lines_do_no_harm(tmp_path: Path) -> None:
    data = b'\xef\xbb\xbf{"text": "a"}\r\n\r\n  \n{"text": "b"}'
    found = read_back(tmp_path / "a.jsonl", data)
    assert [folio.text for folio in found if isinstance(folio, Folio)] == ["a", "b"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"text": "a"', "not JSON (column 13"),
        (b"\xff", "not UTF-8: the byte at offset 0"),
        (b"[]", "not an object"),
        (b"null", "not an object"),
        (b"{}", "has no \u201ctext\u201d".encode()),
        (b'{"text": 5}', "must be a string"),
        (b'{"text": ""}', "empty"),
        (b'{"text": "a\\u0000"}', "NUL character at position 1"),
        (b'{"text": "a\0"}', "not JSON"),
        (b'{"text": "ab\\ud800"}', "lone surrogate) at position 2"),
        (b'{"text": "a", "metadata": {"\\udc00": 1}}', "lone surrogate"),
        (b'{"text": "a", "sha256": "00"}', "changed after it was exported"),
        (b'{"text": "a", "offsets": "bytes"}', "must be one of"),
        (b'{"text": "a", "direction": "up"}', "must be"),
        (b'{"text": "a", "state": "lost"}', "must be one of"),
        (b'{"text": "a", "title": 4}', "must be a string"),
        (b'{"text": "a", "id": true}', "must be a string"),
        (b'{"text": "a", "text": "b"}', "stands twice in one object"),
        (b'{"text": "a", "created": "yesterday"}', "is no time"),
        (b'{"text": "a", "created": "0001-01-01T00:00:00+23:00"}', "is no time"),
        (b'{"text": "a", "created": 5}', "must be a string"),
        (b'{"text": "a", "metadata": []}', "must be an object"),
        (b'{"text": "a", "metadata": {"x": 1}, "x": 2}', "stands both"),
        (b'{"text": "a", "metadata": {"x": NaN}}', "NaN"),
        (b'{"text": "a", "metadata": {"x": -Infinity}}', "-Infinity"),
        (b'{"text": "a", "metadata": {"x": 1e999}}', "too large"),
        (b'{"text": "a", "metadata": {"x": ' + b"9" * 5000 + b"}}", "too large"),
        (b'{"text": "a", "metadata": {"x": 9223372036854775808}}', "too large"),
        (b'{"text": "a", "metadata": {"x": ' + b"[" * 80 + b"]" * 80 + b"}}", "nested too deeply"),
        (b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
        (b'{"text": "a", "spans": {}}', "list of objects"),
        (b'{"text": "a", "spans": [1]}', "list of objects"),
        (b'{"text": "a", "spans": [{}]}', "two whole numbers"),
        (b'{"text": "a", "spans": [{"start": 0, "end": 1}]}', "label"),
        (b'{"text": "a", "spans": [{"start": 0, "end": 1, "label": " "}]}', "label"),
        (b'{"text": "a", "spans": [{"start": 0, "end": 2, "label": "x"}]}', "0-2 lies outside the text, which has 1"),
        (b'{"text": "a", "spans": [{"start": -1, "end": 1, "label": "x"}]}', "outside"),
        (b'{"text": "a", "spans": [{"start": 1, "end": 1, "label": "x"}]}', "is empty"),
        (b'{"text": "a", "spans": [{"start": 0.0, "end": 1, "label": "x"}]}', "two whole numbers"),
        (b'{"text": "a", "spans": [{"start": false, "end": true, "label": "x"}]}', "two whole numbers"),
        (b'{"text": "a", "spans": [{"ranges": [], "label": "x"}]}', "must be a list"),
        (b'{"text": "a", "spans": [{"ranges": [[0]], "label": "x"}]}', "two whole numbers"),
        (b'{"text": "ab", "spans": [{"ranges": [[0, 1]], "start": 0, "end": 2, "label": "x"}]}', "do not reach"),
        (b'{"text": "ab", "spans": [{"start": 0, "end": 1, "label": "x", "text": "b"}]}', "but the text at 0-1 says"),
        (b'{"text": "ab", "spans": [{"id": [], "start": 0, "end": 1, "label": "x"}]}', "must be a string"),
        (
            b'{"text": "ab", "spans": [{"id": "s", "start": 0, "end": 1, "label": "x"},'
            b' {"id": "s", "start": 0, "end": 1, "label": "y"}]}',
            "stands twice in the document",
        ),
        (b'{"text": "a", "links": [{"from": "p", "to": "q", "label": "x"}]}', "which the document does not have"),
        (b'{"text": "a", "links": [{"from": [], "to": {}, "label": "x"}]}', "which the document does not have"),
        (b'{"text": "a", "id": "used"}', "already used in line 1"),
        (b'{"text": "a", "spans": [{"id": "s1", "start": 0, "end": 1, "label": "x"}]}', "already used in line 1"),
    ],
)  # fmt: skip
def test_a_bad_line_is_refused_and_the_others_are_kept(tmp_path: Path, line: bytes, reason: str | bytes) -> None:
    good = b'{"text": "a", "id": "used", "spans": [{"id": "s1", "start": 0, "end": 1, "label": "x"}]}'
    path = tmp_path / "bad.jsonl"
    first, refused, last = read_back(path, b"\n".join((good, line, b'{"text": "z"}')))
    assert isinstance(first, Folio) and isinstance(last, Folio) and isinstance(refused, Refused)
    expected = reason.decode() if isinstance(reason, bytes) else reason
    assert refused.line == 2 and expected in refused.reason
    assert str(refused).startswith(f"{path}:2: ")
    assert len(refused.reason) < 250 and "\n" not in refused.reason
    assert refused.reason.endswith(".")


def test_other_encodings_and_missing_files_get_a_sentence(tmp_path: Path) -> None:
    (refused,) = read_back(tmp_path / "a.jsonl", '{"text": "a"}'.encode("utf-16"))
    assert isinstance(refused, Refused) and refused.line == 0 and "utf-16-le" in refused.reason
    with pytest.raises(KnownError) as error:
        list(jsonl.read(tmp_path))
    assert error.value.code == "read.special"


def test_a_refused_line_does_not_use_its_ids_up(tmp_path: Path) -> None:
    bad = b'{"text": "a", "id": "d", "spans": [{"id": "s", "start": 0, "end": 9, "label": "x"}]}'
    good = b'{"text": "a", "id": "d", "spans": [{"id": "s", "start": 0, "end": 1, "label": "x"}]}'
    refused, folio = read_back(tmp_path / "a.jsonl", bad + b"\n" + good)
    assert isinstance(refused, Refused) and isinstance(folio, Folio)


def test_what_is_quoted_cannot_steer_a_terminal(tmp_path: Path) -> None:
    line = json.dumps({"text": "a", "direction": "\x1b[2J\u202e"}).encode()
    (refused,) = read_back(tmp_path / "a.jsonl", line)
    assert isinstance(refused, Refused) and refused.reason.count("\ufffd") == 2


def test_reading_and_writing_keep_one_document_in_memory(tmp_path: Path) -> None:
    text = "متن " * 25_000
    folio = Folio(Document("", "t", sha256=digest(text)), text)
    path, copy = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    numbered = (replace(folio, document=replace(folio.document, id=str(number) * 16)) for number in range(100, 140))
    write_atomically(path, jsonl.write(numbered))
    tracemalloc.start()
    write_atomically(copy, jsonl.write(folio for folio in jsonl.read(path) if isinstance(folio, Folio)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert copy.read_bytes() == path.read_bytes()
    most = 15 if sys.version_info < (3, 14) else 16  # times a document, of forty
    assert peak < most * len(text.encode()) < path.stat().st_size
