"""Damaged files of each format: folios and sentences, never a traceback, whatever was flipped, cut or doubled."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hashiya.formats import Choices, Refused, reader_for
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from tests.formats import samples

SUFFIXES = ("txt", "md", "html", "docx", "odt", "epub", "pdf", "csv", "tsv", "xlsx", "xml", "jsonl")
PACKED = ("docx", "odt", "epub", "xlsx")

_fixture = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None, max_examples=40
)


@cache
def sample(suffix: str) -> bytes:
    text = f"{samples.WORDS}\n{samples.WORDS}"
    made: dict[str, bytes] = {
        "txt": text.encode("cp1256"), "md": f"---\ntitle: a\n---\n{text}".encode(), "html": samples.HTML.encode(),
        "docx": samples.zipped(samples.DOCX_PARTS), "odt": samples.zipped(samples.ODT_PARTS),
        "epub": samples.zipped(samples.EPUB_PARTS), "pdf": samples.pdf([[samples.WORDS, "b"], ["c"]]),
        "csv": samples.CSV.encode(), "tsv": samples.CSV.replace(",", "\t").encode("utf-16"),
        "xlsx": samples.xlsx([["text", "n"], [samples.WORDS, 1.5]]), "xml": samples.TEI.encode(),
        "jsonl": b'{"text": "abc", "spans": [{"start": 0, "end": 1, "label": "x"}]}\n',
    }  # fmt: skip
    return made[suffix]


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """*data* with a few bytes changed, put in, taken out, or a stretch of it doubled or moved."""
    out = bytearray(data)
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(out) - 1)))
        length = draw(st.integers(0, 40))
        kind = draw(st.integers(0, 4))
        if kind == 0:
            out[place : place + length] = draw(st.binary(max_size=8))
        elif kind == 1 and out:
            out[place] ^= 1 << draw(st.integers(0, 7))
        elif kind == 2:
            out[place:place] = out[place : place + length]
        elif kind == 3:
            out[place:place] = draw(
                st.sampled_from([b"\0", b"\xff\xfe", b"<", b"&#0;", b"]]>", b'"', b"\xd8\x00", b"-1"])
            )
        else:
            del out[place : place + length]
    return bytes(out)


@st.composite
def damaged_inside(draw: st.DrawFn, data: bytes) -> bytes:
    """An archive as it should be, with damage in one of its parts."""
    with zipfile.ZipFile(BytesIO(data)) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    name = draw(st.sampled_from(sorted(parts)))
    parts[name] = draw(damaged(parts[name]))
    return samples.zipped(parts)


def survives(path: Path, data: bytes, choices: Choices) -> None:
    path.write_bytes(data)
    try:
        found = list(reader_for(path)(path, choices))
    except KnownError as error:
        assert str(error)
        return
    for one in found:
        assert isinstance(one, Folio | Refused)
        if isinstance(one, Refused):
            str(one).encode("utf-8", "replace")
        else:
            one.text.encode("utf-8")
            assert one.text.strip() and one.document.length == len(one.text)


_choices = st.builds(Choices, guess=st.booleans(), repair=st.booleans(), chapters=st.booleans())


@pytest.mark.parametrize("suffix", SUFFIXES)
@_fixture
@given(st.data())
def test_damaged_files(tmp_path: Path, suffix: str, data: st.DataObject) -> None:
    survives(tmp_path / f"a.{suffix}", data.draw(damaged(sample(suffix))), data.draw(_choices))


@pytest.mark.parametrize("suffix", PACKED)
@_fixture
@given(st.data())
def test_archives_with_a_damaged_part(tmp_path: Path, suffix: str, data: st.DataObject) -> None:
    survives(tmp_path / f"a.{suffix}", data.draw(damaged_inside(sample(suffix))), data.draw(_choices))


@pytest.mark.parametrize("suffix", SUFFIXES)
@_fixture
@given(st.binary(max_size=300))
def test_any_bytes(tmp_path: Path, suffix: str, data: bytes) -> None:
    survives(tmp_path / f"a.{suffix}", data, Choices(guess=True, repair=True))
