"""Text files come in as they are: every character, every newline; or with a sentence why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from hashiya.formats import plain
from hashiya.formats.contract import Refused
from hashiya.model.document import Folio, digest
from hashiya.model.errors import KnownError
from hashiya.shipped import seeds
from tests.formats.folios import texts

_fixture = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def read(path: Path, data: bytes) -> Folio | Refused:
    path.write_bytes(data)
    (found,) = plain.read(path)
    return found


@settings(_fixture, max_examples=50)
@given(texts.filter(lambda text: not text.isspace() and not text.startswith("\ufeff")))
def test_the_text_is_never_altered(tmp_path: Path, text: str) -> None:
    folio = read(tmp_path / "a.txt", text.encode("utf-8"))
    assert isinstance(folio, Folio)
    assert folio.text == text and folio.document.sha256 == digest(text) and folio.document.length == len(text)
    assert folio.document.title and folio.document.source == "a.txt" and folio.document.metadata == {}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_tells_the_encoding(tmp_path: Path, encoding: str) -> None:
    folio = read(tmp_path / "a.txt", "سلام\r\nדבר\n".encode(encoding))
    assert isinstance(folio, Folio) and folio.text == "سلام\r\nדבר\n"
    assert folio.document.metadata.get("encoding", "utf-8-sig")[:6] == encoding[:6]


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"", 0, "empty"),
        (b" \n\t", 0, "empty"),
        (b"one\ntwo\0", 2, "NUL"),
        (b"a\nb\n\xc7\xe1", 0, "windows-1256, windows-1255"),
        (b"\x01\x00\x81\xff\x9d" * 9, 0, "not a text"),
    ],
)
def test_what_is_no_text_gets_a_sentence(tmp_path: Path, data: bytes, line: int, reason: str) -> None:
    refused = read(tmp_path / "a.txt", data)
    assert isinstance(refused, Refused) and reason in refused.reason
    assert refused.line == line


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as error:
        list(plain.read(tmp_path))
    assert error.value.code == "read.special"


def test_the_seeds(tmp_path: Path) -> None:
    found = {}
    for seed in seeds().iterdir():
        if seed.name.endswith(".txt"):
            folio = read(tmp_path / seed.name, seed.read_bytes())
            assert isinstance(folio, Folio) and folio.text.encode("utf-8") == seed.read_bytes()
            found[seed.name[:3]] = (folio.document.language, folio.document.direction, len(folio.document.title) <= 61)
    assert found == {"000": ("ar", "rtl", True), "003": ("ar", "rtl", True), "004": ("fa", "rtl", True)}
