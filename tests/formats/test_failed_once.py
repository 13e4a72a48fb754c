"""Files that once ended in a traceback, in minutes of work or in gigabytes: found by fuzzing and by trying to do harm.
Each is made here, as small as shows it; nothing measures seconds, but a return of the fault would not end."""

from __future__ import annotations

import gc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from hashiya.formats import Choices, Columns, Refused, jsonl, pdf, reader_for, rows, sheet, table, trees
from hashiya.formats.contract import PLAIN
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.text import encodings
from tests.formats import samples
from tests.formats.samples import DOCX_PARTS, EPUB_PARTS, ODT_PARTS, WORDS, zipped


def read(path: Path, data: bytes | str = b"", choices: Choices = PLAIN) -> list[str]:
    """Texts and codes of refusals."""
    if data:
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        found = list(reader_for(path)(path, choices))
    except KnownError as error:
        assert str(error)
        return [error.code]
    return [one.error.code if isinstance(one, Refused) else one.text for one in found]


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    content = ODT_PARTS["content.xml"].replace('text:c="2"', f'text:c="{"9" * 5000}"')
    (text,) = read(tmp_path / "a.odt", zipped({**ODT_PARTS, "content.xml": content}))
    assert text.startswith(f"Head\n{WORDS}{' ' * 1000}two")


def test_a_note_that_is_asked_for_again_and_again(tmp_path: Path) -> None:
    """A great note and many references made a text of gigabytes of a small file."""
    reference = '<w:footnoteReference w:id="2"/>'
    body = DOCX_PARTS["word/document.xml"].replace(reference, reference * 3)
    (text,) = read(tmp_path / "a.docx", zipped({**DOCX_PARTS, "word/document.xml": body}))
    assert "here[1][1][1]." in text and text.count("a note") == 1


@pytest.mark.parametrize("suffix", ["xml", "html", "docx", "odt", "epub"])
def test_more_elements_than_the_memory_holds(tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trees, "_MOST", 1000)
    many = "<a>" + "<b c='d'/>" * 400 + "x</a>"
    data = {
        "xml": many, "html": many, "docx": zipped({**DOCX_PARTS, "word/document.xml": many}),
        "odt": zipped({**ODT_PARTS, "content.xml": many}), "epub": zipped({**EPUB_PARTS, "OPS/a.opf": many}),
    }  # fmt: skip
    assert read(tmp_path / f"a.{suffix}", data[suffix]) == ["read.tags"]


def test_a_key_twice_among_very_many(tmp_path: Path) -> None:
    keys = ",".join(f'"k{number}":1' for number in range(100_000))
    assert read(tmp_path / "a.jsonl", f'{{"text":"a",{keys},"k99999":2}}\n') == ["json.key_twice"]


def test_a_table_of_very_many_columns(tmp_path: Path) -> None:
    names = ",".join(f"c{number}" for number in range(20_000))
    assert read(tmp_path / "a.csv", f"{names}\na,b\n") == ["table.wide"]
    wide = "a," * 20_000
    assert read(tmp_path / "a.csv", f"text,b\nwords one,x\n{wide}\nwords two,y\n") == [
        "words one", "table.wide", "words two",
    ]  # fmt: skip
    names = ",".join(["same"] * 10_000)  # each of which gets a name of its own
    (text,) = read(tmp_path / "a.csv", f"text,{names}\nwords,b\n")
    assert text == "words"


def test_names_of_columns_that_are_names_of_others() -> None:
    look = rows.look_at(iter([(1, ["text", "a", "a (4)", "a"]), (2, ["words", "b", "c", "d"])]), Columns())
    assert len(set(look.names)) == 4


def test_rows_and_cells_that_are_far_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are read, however far; a sheet that consists of what is not there is none."""
    pytest.importorskip("openpyxl")
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(BytesIO(samples.xlsx([["text"], ["words"]]))) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    name = "xl/worksheets/sheet2.xml"
    far = b'<row r="5000"><c r="A5000" t="inlineStr"><is><t>far</t></is></c></row></sheetData>'
    assert read(path, zipped({**parts, name: parts[name].replace(b"</sheetData>", far)})) == ["words", "far"]
    wide = b'<row r="9"><c r="AAA9" t="inlineStr"><is><t>wide</t></is></c></row></sheetData>'
    assert read(path, zipped({**parts, name: parts[name].replace(b"</sheetData>", wide)}))[0] == "words"
    monkeypatch.setattr(sheet, "_EMPTY", 1000)
    assert read(path, zipped({**parts, name: parts[name].replace(b"</sheetData>", far)}))[-1] == "read.bomb"


@pytest.mark.parametrize(("place", "value"), [(8, 0x20), (10, 99)], ids=["patched", "unknown compression"])
def test_a_workbook_packed_in_no_known_way(tmp_path: Path, place: int, value: int) -> None:
    pytest.importorskip("openpyxl")
    data = bytearray(samples.xlsx([["text"], ["words"]]))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + place] = value
        at += 4
    assert read(tmp_path / "a.xlsx", bytes(data)) == ["read.damaged"]
    gc.collect()


@pytest.mark.parametrize("encoding", ["undefined", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "rot13"])
@pytest.mark.parametrize("suffix", ["txt", "html", "csv", "xml"])
def test_encodings_that_no_file_is_in(tmp_path: Path, encoding: str, suffix: str) -> None:
    assert read(tmp_path / f"a.{suffix}", b"text\n<p>abc \\q</p>", Choices(encoding=encoding)) == ["read.codec"]


def test_a_page_that_says_it_is_in_none_of_them(tmp_path: Path) -> None:
    page = f'<meta charset="undefined"><p>{WORDS}'
    assert read(tmp_path / "a.html", page) == [WORDS]
    assert read(tmp_path / "a.xml", f'<?xml version="1.0" encoding="undefined"?><a>{WORDS}</a>') == [WORDS]


@pytest.mark.parametrize("encoding", ["windows-1256", "mac-farsi", "x-mac-hebrew", "utf-16"])
def test_xml_in_what_the_user_says(tmp_path: Path, encoding: str) -> None:
    """Also where lxml does not know it, and where the file says something else."""
    name = "mac-hebrew" if encoding == "x-mac-hebrew" else encoding
    words = "\u05d0\u05d1\u05d2" if name == "mac-hebrew" else WORDS
    data = f'<?xml version="1.0" encoding="utf-8"?><a>{words}</a>'.encode(name)
    assert read(tmp_path / "a.xml", data, Choices(encoding=name)) == [words]


def test_xml_that_says_nothing_of_its_encoding(tmp_path: Path) -> None:
    words = " ".join(f"{WORDS} \u0627\u0644\u0639\u0627\u0645 \u0641\u064a \u062c\u0644\u0633\u0629" for _ in range(9))
    data = f"<a>{words}</a>".encode("windows-1256")
    assert read(tmp_path / "a.xml", data, Choices(guess=True)) == [words]


def test_utf_16_without_a_mark_in_a_table(tmp_path: Path) -> None:
    data = f"text,b\n{WORDS},c\n".encode("utf-16-le")
    assert read(tmp_path / "a.csv", data, Choices(encoding="utf-16")) == [WORDS]


def test_nul_in_a_column_that_becomes_metadata(tmp_path: Path) -> None:
    """It could not have been taken in again after an export."""
    assert read(tmp_path / "a.csv", b"text,b\none,a\0b\ntwo,c\n") == ["json.nul", "two"]


def test_lines_that_never_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of 2 GB of zeros took as much memory, twice."""
    for suffix in ("jsonl", "csv"):
        with (tmp_path / f"a.{suffix}").open("wb") as file:
            file.truncate(64 << 20)
    monkeypatch.setattr(table, "_LINE", 1 << 20)
    assert read(tmp_path / "a.csv") == ["read.large"]
    assert read(tmp_path / "a.jsonl") == ["json.syntax"]
    monkeypatch.setattr(jsonl, "LONGEST", 2 << 20)
    great = b'{"text": "' + b"a" * (3 << 20) + b'"}\n{"text": "b"}\n'
    assert read(tmp_path / "a.jsonl", great) == ["read.large", "b"]
    long = b'{"text": "' + b"a" * (3 << 19) + b'"}\n' + b" " * (3 << 19) + b'{"text": "b"}\n[1]\n{"text": "c"}'
    assert [one[:2] for one in read(tmp_path / "a.jsonl", long)] == ["aa", "b", "js", "c"]
    monkeypatch.setattr(table, "_LINE", 16 << 20)
    assert read(tmp_path / "a.csv", "text,b\none,c\n" + '"\n' * 9)[0] == "one"


def test_a_device_as_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.symlink_to("/dev/zero")
    assert read(path) == ["read.special"]


def test_more_pages_than_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They were left out without a word."""
    pytest.importorskip("pypdfium2")
    monkeypatch.setattr(pdf, "_PAGES", 1)
    assert read(tmp_path / "a.pdf", samples.pdf([["a"], ["b"]])) == ["read.pages"]
    monkeypatch.setattr("hashiya.formats.epub._MOST", 1)
    assert read(tmp_path / "a.epub", zipped(EPUB_PARTS)) == ["read.pages"]


def test_a_long_file_is_weighed_where_its_letters_are() -> None:
    """Also where they stand behind much that is plain, in a file of one line, and in one of nothing but line ends."""
    words = (f"{WORDS} \u0627\u0644\u0639\u0627\u0645 \u0641\u064a \u062c\u0644\u0633\u0629 " * 20).encode(
        "windows-1256"
    )
    for before in (b"a" * 100_000, b"\n" * 100_000, b"a b\r\n" * 50_000):
        found = encodings.find_encoding(before + words)
        assert (found.encoding, found.verdict) == ("windows-1256", encodings.Verdict.CLEAR)


def test_stretches_are_lines_where_lines_are_short() -> None:
    data = b"abc\n\xe3 one\r\xe4 two\r\n\nthree\nfour \xe5"
    assert list(encodings._stretches(data, range(0x80, 0x100), 1000)) == [b"\xe3 one\r", b"\xe4 two\r\n", b"four \xe5"]
    long = b"-" * 5000 + b"\xe3" + b"+" * 5000 + b"\xe4"
    first, second = encodings._stretches(long, range(0x80, 0x100), 100)
    assert b"\xe3" in first and b"\xe4" in second and len(first) + len(second) < 700


def test_folios_are_folios(tmp_path: Path) -> None:
    """What is read above are documents, as the store takes them."""
    path = tmp_path / "a.csv"
    path.write_text(f"text,b\n{WORDS},c\n", "utf-8")
    (folio,) = reader_for(path)(path, PLAIN)
    assert isinstance(folio, Folio) and folio.document.metadata["b"] == "c"


_SENTENCE = "\u0623\u0645\u0631 \u0627\u0644\u0648\u0632\u064a\u0631 \u0628\u0627\u0644\u062e\u0631\u0648\u062c"


@pytest.mark.parametrize("said", ["windows-1256", "iso-8859-1", "windows-1252", "iso-8859-6"])
def test_utf_8_that_is_said_to_be_something_else(tmp_path: Path, said: str) -> None:
    """A browser that saves a page writes UTF-8 and may leave in it what it was before."""
    page = f"<meta charset={said}><p>{_SENTENCE}"
    declaration = f'<?xml version="1.0" encoding="{said}"?>'
    assert read(tmp_path / "a.html", page) == [_SENTENCE]
    assert read(tmp_path / "a.xml", f"{declaration}<a>{_SENTENCE}</a>") == [_SENTENCE]
    assert read(tmp_path / "a.html", page, Choices(encoding=said)) != [_SENTENCE]
    book = zipped({**EPUB_PARTS, "OPS/two.xhtml": f"{declaration}<html><body><p>{_SENTENCE}</p></body></html>"})
    assert _SENTENCE in "".join(read(tmp_path / "a.epub", book))


def test_a_word_in_two_bytes_a_letter_is_what_it_is_said_to_be(tmp_path: Path) -> None:
    page = "<meta charset=windows-1252><p>caf\u00c3\u00a9"  # by chance UTF-8
    assert read(tmp_path / "a.html", page.encode("windows-1252")) == ["caf\u00c3\u00a9"]


def test_a_chapter_in_utf_16(tmp_path: Path) -> None:
    page = f"<html><body><p>{_SENTENCE}</p></body></html>".encode("utf-16")
    assert _SENTENCE in read(tmp_path / "a.epub", zipped({**EPUB_PARTS, "OPS/two.xhtml": page}))


def test_a_dtd_is_not_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.dtd").write_text('<!ENTITY word "from the DTD">')
    monkeypatch.chdir(tmp_path)
    for name in ("http://example.invalid/x.dtd", "x.dtd", (tmp_path / "x.dtd").as_uri(), str(tmp_path / "no.dtd")):
        page = f'<!DOCTYPE a SYSTEM "{name}"><a>{WORDS}</a>'
        assert read(tmp_path / "a.xml", page) == [WORDS]
    page = f'<!DOCTYPE a SYSTEM "x.dtd"><a>{WORDS} &word;</a>'
    assert "from the DTD" not in read(tmp_path / "a.xml", page)[0]


@pytest.mark.parametrize("tag", ["div", "b", "font", "ul><li", "table><tr><td"])
@pytest.mark.parametrize("depth", [10, 200, 600, 3000])
def test_what_stands_behind_deep_nesting_is_not_lost_in_silence(tmp_path: Path, tag: str, depth: int) -> None:
    """Old pages leave hundreds of tags open."""
    found = read(tmp_path / "a.html", f"<p>before{f'<{tag}>' * depth}inside{'</div>' * depth}<p>behind")
    assert found == ["read.deep"] or all(word in found[0] for word in ("before", "inside", "behind"))
    assert depth > 200 or found != ["read.deep"]


def test_a_picture_within_a_page(tmp_path: Path) -> None:
    """As programs save a page into one file: what stood behind it was lost."""
    picture = f'<img src="data:image/png;base64,{"A" * 12_000_000}">'
    assert read(tmp_path / "a.html", f"<p>before{picture}<p>behind") == ["before\nbehind"]


@pytest.mark.parametrize("sign", [";", "|", "\t", ","])
def test_a_table_that_says_what_parts_its_cells(tmp_path: Path, sign: str) -> None:
    data = f"sep={sign}\ntitle{sign}text\n1{sign}one, two\n2{sign}three; four\n"
    assert read(tmp_path / "a.csv", data.replace("one, two", '"one, two"').replace("three; four", '"three; four"')) == [
        "one, two", "three; four",
    ]  # fmt: skip


def test_pages_that_are_all_the_same_are_no_heads(tmp_path: Path) -> None:
    assert read(tmp_path / "a.pdf", samples.pdf([["Paid in full."]] * 9)) == ["\n".join(["Paid in full."] * 9)]
    head = [["Head", f"{letter * 20} is what this very page is about"] for letter in "abcdefghi"]
    (text,) = read(tmp_path / "b.pdf", samples.pdf(head))
    assert "Head" not in text and "iii is" in text
