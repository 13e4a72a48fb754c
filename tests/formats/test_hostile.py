"""Files made to do harm: each gets a sentence, and nothing of it is unpacked, followed or fetched."""

from __future__ import annotations

import gc
import zipfile
from pathlib import Path

import pytest

from hashiya.formats import Choices, Refused, reader_for
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from tests.formats import samples
from tests.formats.samples import DOCX_PARTS, EPUB_PARTS, ODT_PARTS, zipped


def codes(path: Path, data: bytes | str) -> list[str]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        found = list(reader_for(path)(path, Choices(guess=True)))
    except KnownError as error:
        return [error.code]
    return [one.error.code if isinstance(one, Refused) else one.text for one in found]


@pytest.mark.parametrize(
    ("name", "part"), [("a.docx", "word/document.xml"), ("a.odt", "content.xml"), ("a.epub", "OPS/two.xhtml"),
                       ("a.xlsx", "xl/sharedStrings.xml")],
)  # fmt: skip
def test_bombs(tmp_path: Path, name: str, part: str) -> None:
    assert codes(tmp_path / name, zipped({part: b" " * (40 << 20)})) == ["read.bomb"]


def test_an_archive_that_lies_about_its_size(tmp_path: Path) -> None:
    data = bytearray(zipped({**DOCX_PARTS, "word/document.xml": b"<a>" + b" " * (1 << 20) + b"</a>"}))
    place = data.rfind(b"PK\x01\x02", 0, data.rfind(b"word/document.xml"))
    data[place + 24 : place + 28] = (100).to_bytes(4, "little")
    assert codes(tmp_path / "a.docx", bytes(data))[0] in ("read.damaged", "read.no_text")


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "a/../../evil", "C:/evil", "..\\evil"])
def test_paths_that_climb(tmp_path: Path, name: str) -> None:
    for parts, suffix in ((DOCX_PARTS, "docx"), (ODT_PARTS, "odt"), (EPUB_PARTS, "epub"), ({}, "xlsx")):
        assert codes(tmp_path / f"a.{suffix}", zipped({**parts, name: "x"})) == ["read.climbs"]
    package = EPUB_PARTS["OPS/a.opf"].replace("two.xhtml", "../../../etc/passwd")
    assert codes(tmp_path / "a.epub", zipped({**EPUB_PARTS, "OPS/a.opf": package})) == ["read.climbs"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.docx", "a.epub", "a.odt", "a.xlsx"]


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
_OUTSIDE = '<!ENTITY e SYSTEM "file:///etc/passwd">'


@pytest.mark.parametrize("entities", [f'<!ENTITY l0 "ha">{_LAUGHS}', _OUTSIDE])
def test_entities(tmp_path: Path, entities: str) -> None:
    bomb = f"<!DOCTYPE a [{entities}]><a>&l8;&e;</a>"
    for name, data in (
        ("a.xml", bomb),
        ("a.docx", zipped({**DOCX_PARTS, "word/document.xml": bomb})),
        ("a.odt", zipped({**ODT_PARTS, "content.xml": bomb})),
        ("a.epub", zipped({**EPUB_PARTS, "OPS/a.opf": bomb})),
    ):
        assert codes(tmp_path / name, data)[0] in ("read.entities", "read.damaged")
    sheet = zipped({"[Content_Types].xml": bomb, "xl/workbook.xml": bomb})
    assert codes(tmp_path / "a.xlsx", sheet) == ["read.damaged"]
    (found,) = codes(tmp_path / "a.html", bomb)
    assert "root:" not in found and "haha" not in found


def test_nesting(tmp_path: Path) -> None:
    deep = "<a>" * 100_000 + "x" + "</a>" * 100_000
    assert codes(tmp_path / "a.xml", deep) == ["read.deep"]
    html = "<div>" * 100_000 + "deep"
    assert codes(tmp_path / "a.html", html) in (["deep"], ["read.no_text"], ["read.deep"], ["read.damaged"])


def test_passwords(tmp_path: Path) -> None:
    for name in ("a.docx", "a.xlsx"):
        assert codes(tmp_path / name, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == ["read.password"]
    data = bytearray(zipped(DOCX_PARTS))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    assert codes(tmp_path / "b.docx", bytes(data)) == ["read.password"]


def test_files_without_an_end(tmp_path: Path) -> None:
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    for suffix in ("txt", "html", "csv", "xml", "docx", "pdf", "xlsx"):
        path = tmp_path / f"zero.{suffix}"
        if not path.is_symlink():
            path.symlink_to("/dev/zero")
        with pytest.raises(KnownError) as caught:
            list(reader_for(path)(path, Choices()))
        assert caught.value.code == "read.special"


def test_a_sheet_that_claims_a_million_rows(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    source = tmp_path / "a.xlsx"
    source.write_bytes(samples.xlsx([["text"], ["words"]]))
    parts = {}
    with zipfile.ZipFile(source) as made:
        for name in made.namelist():
            parts[name] = made.read(name)
    last = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
    parts["xl/worksheets/sheet2.xml"] = parts["xl/worksheets/sheet2.xml"].replace(b"</sheetData>", last)
    assert codes(source, zipped(parts))[0] == "words"


@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_a_damaged_sheet_is_closed_again(tmp_path: Path, part: str) -> None:
    """What stayed open would be a warning when it is collected, and on Windows a file that cannot be moved."""
    pytest.importorskip("openpyxl")
    source = tmp_path / "a.xlsx"
    source.write_bytes(samples.xlsx([["text"], ["words"]]))
    with zipfile.ZipFile(source) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    assert codes(source, zipped({**parts, part: b""}))[0] == "read.damaged"
    gc.collect()


def test_letters_that_no_file_can_hold(tmp_path: Path) -> None:
    assert all(isinstance(one, str) for one in codes(tmp_path / "a.html", "<p>&#xD800;a&#0;b</p>"))
    found = list(reader_for(tmp_path / "a.html")(tmp_path / "a.html", Choices()))
    for one in found:
        if isinstance(one, Folio):
            one.text.encode("utf-8")
