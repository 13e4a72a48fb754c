"""The table of formats, and the one place that writes files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from hashiya.formats import FORMATS, formats, jsonl, plain, readable_suffixes, reader_for, spans, writer_for
from hashiya.formats.writing import write_atomically
from hashiya.model.errors import KnownError


def test_each_row_of_the_table_says_something() -> None:
    assert formats()[: len(FORMATS)] == FORMATS
    assert len({known.name for known in FORMATS}) == len(FORMATS)
    for known in FORMATS:
        assert known.title and (known.read or known.write)
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in known.suffixes)
    issue = ".txt .md .html .docx .odt .epub .pdf .csv .tsv .xlsx .jsonl .xml".split()
    assert set(issue) <= set(readable_suffixes())


def test_who_reads_what(tmp_path: Path) -> None:
    for name, reader in (("a.jsonl", jsonl.read), ("A.TXT", plain.read), ("b.md", plain.read)):
        (tmp_path / name).touch()
        assert reader_for(tmp_path / name) is reader
    for name, code in (("none.txt", "file.missing"), ("none.xyz", "file.missing"), ("a.png", "file.unknown")):
        if code == "file.unknown":
            (tmp_path / name).touch()
        with pytest.raises(KnownError) as error:
            reader_for(tmp_path / name)
        assert error.value.code == code and name in str(error.value)


def test_who_writes_what() -> None:
    assert writer_for(Path("a.jsonl")) is jsonl.write
    assert writer_for(Path("a")) is jsonl.write
    assert writer_for(Path("a.csv")) is spans.write_csv
    assert writer_for(Path("a.jsonl"), spans=True) is spans.write_jsonl
    assert writer_for(Path("a"), spans=True) is spans.write_jsonl
    assert writer_for(Path("a.TSV"), spans=True) is spans.write_tsv


def test_a_file_is_whole_or_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")

    def breaks() -> Iterator[str]:
        yield "half"
        raise KnownError("cancelled")

    with pytest.raises(KnownError, match="Cancelled"):
        write_atomically(path, breaks())
    assert path.read_text() == "before"
    write_atomically(path, ["سلام\r\n", "\x85"])
    assert path.read_bytes() == "سلام\r\n\x85".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")
def test_modes_and_links_stay(tmp_path: Path) -> None:
    path, link = tmp_path / "out", tmp_path / "link"
    umask = os.umask(0o022)
    try:
        write_atomically(path, ["a"])
    finally:
        os.umask(umask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.chmod(0o600)
    link.symlink_to(path)
    write_atomically(link, ["b"])
    assert link.is_symlink() and path.read_text() == "b" and stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("name", ["missing/out", "out\0", "x" * 300])
def test_what_cannot_be_written_gets_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError) as error:
        write_atomically(tmp_path / name, ["a"])
    assert error.value.code == "file.unwritable"
    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_gets_a_sentence() -> None:
    with pytest.raises(KnownError) as error:
        write_atomically(Path("/dev/full"), ["a" * 3_000_000])
    assert error.value.code == "file.unwritable"
