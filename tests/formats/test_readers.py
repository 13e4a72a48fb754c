"""Each reader on what a stranger's program writes: the text as it is read, and what its file says of it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from hashiya.formats import FORMATS, Choices, Columns, Refused, reader_for, sheet, table
from hashiya.formats.making import unpacked
from hashiya.formats.rows import look_at
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.session.register import WRITERS
from tests.formats import samples
from tests.formats.samples import WORDS


def read(path: Path, data: bytes | str, choices: Choices | None = None) -> list[Folio | Refused]:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return list(reader_for(path)(path, choices or Choices()))


def one(path: Path, data: bytes | str, choices: Choices | None = None) -> Folio:
    (folio,) = read(path, data, choices)
    assert isinstance(folio, Folio), folio
    return folio


@pytest.mark.parametrize(
    ("name", "data", "text", "title", "known"),
    [
        ("a.html", samples.HTML, samples.HTML_TEXT, "عنوان | site",
         {"author": "Someone", "date": "2024-05-01", "url": "https://example.org/a", "format": "html"}),
        ("a.docx", samples.zipped(samples.DOCX_PARTS), samples.DOCX_TEXT, "A title",
         {"author": "Someone", "date": "2024-05-01T10:00:00Z", "format": "docx"}),
        ("a.odt", samples.zipped(samples.ODT_PARTS), samples.ODT_TEXT, "A title",
         {"author": "Someone", "date": "2024-05-01", "format": "odt"}),
        ("a.xml", samples.TEI, samples.TEI_TEXT, "A title",
         {"author": "Someone", "publisher": "Press", "date": "1906-02-25", "format": "tei"}),
        ("b.xml", samples.XML, samples.XML_TEXT, "T", {"format": "xml"}),
    ],
)  # fmt: skip
def test_one_document(
    tmp_path: Path, name: str, data: bytes | str, text: str, title: str, known: dict[str, str]
) -> None:
    folio = one(tmp_path / name, data)
    assert folio.text == text
    assert (folio.document.title, dict(folio.document.metadata)) == (title, known)
    assert (folio.document.source, folio.document.length) == (name, len(text))


def test_a_document_of_another_writer(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.core_properties.author, document.core_properties.title = "كاتب", "عنوان"
    document.add_heading("فصل", 1)
    document.add_paragraph("أمر الوزير ").add_run("رجال الأمن").bold = True
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "اسم", "مكان"
    document.sections[0].header.paragraphs[0].text = "running head"
    file = io.BytesIO()
    document.save(file)
    folio = one(tmp_path / "a.docx", file.getvalue())
    assert folio.text == "فصل\nأمر الوزير رجال الأمن\nاسم\tمكان"
    assert (folio.document.title, folio.document.metadata["author"], folio.document.language) == ("عنوان", "كاتب", "ar")


def test_a_book_is_its_chapters_or_one(tmp_path: Path) -> None:
    data = samples.zipped(samples.EPUB_PARTS)
    chapters = read(tmp_path / "a.epub", data)
    assert [(folio.document.title, folio.text) for folio in chapters if isinstance(folio, Folio)] == [
        ("One", f"One\n{WORDS}."), ("Two", "Two\nMore."),
    ]  # fmt: skip
    assert [folio.document.metadata["chapter"] for folio in chapters if isinstance(folio, Folio)] == [1, 2]
    whole = one(tmp_path / "a.epub", data, Choices(chapters=False))
    assert whole.text == f"One\n{WORDS}.\nTwo\nMore." and whole.document.title == "A book"


def test_pages_become_paragraphs(tmp_path: Path) -> None:
    pytest.importorskip("pypdfium2")
    long = [f"The quick brown fox jumps over the lazy dog and runs along the river {number}" for number in range(3)]
    pages = [["Head", *long, "end.", "Next.", "1"], ["Head", "more", "2"], ["Head", "and", "3"], ["Head", "more", "4"]]
    folio = one(tmp_path / "a.pdf", samples.pdf(pages))
    assert folio.text == f"{' '.join(long)} end.\nNext.\nmore\nand\nmore"
    assert folio.document.metadata == {"format": "pdf", "author": "Someone", "date": "2024-05-01"}
    (refused,) = read(tmp_path / "b.pdf", samples.pdf([[]]))
    assert isinstance(refused, Refused) and refused.error.code == "read.no_text"


def test_tables(tmp_path: Path) -> None:
    first, refused, last = read(tmp_path / "a.csv", samples.CSV)
    assert isinstance(first, Folio) and isinstance(last, Folio) and isinstance(refused, Refused)
    assert first.text == f'{WORDS}, "quoted"\nline two' and first.document.title == "عنوان"
    assert first.document.metadata == {"extra": "e", "id": "7", "format": "table", "row": 2}
    assert (refused.line, refused.error.code) == (4, "row.empty")
    assert (last.text, last.document.metadata["row"]) == ("short", 5)
    for name, delimiter in (("b.tsv", "\t"), ("c.csv", ";"), ("d.csv", "|")):
        rows = "\n".join(delimiter.join(cells) for cells in (["1", f"{WORDS} one, two"], ["2", "more words, here"]))
        found = [folio for folio in read(tmp_path / name, rows) if isinstance(folio, Folio)]
        assert [folio.text for folio in found] == [f"{WORDS} one, two", "more words, here"]
        assert table.look(tmp_path / name).columns.delimiter == delimiter
        assert found[0].document.metadata == {"1": "1", "format": "table", "row": 1}


def test_columns_as_the_user_says(tmp_path: Path) -> None:
    columns = Columns(text="Title", author="extra", header=True)
    folio, *_ = read(tmp_path / "a.csv", samples.CSV, Choices(columns=columns))
    assert isinstance(folio, Folio) and folio.text == "عنوان"
    assert folio.document.metadata["author"] == "e" and folio.document.metadata["text"].startswith(WORDS)
    with pytest.raises(KnownError) as caught:
        read(tmp_path / "a.csv", samples.CSV, Choices(columns=Columns(text="no")))
    assert caught.value.code == "table.column" and "id, Title, text, extra" in str(caught.value)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("الرقم", "عنوان الخبر", "نص الخبر", "تاريخ النشر"), ("نص الخبر", "عنوان الخبر", "تاريخ النشر", "", "")),
        (("عُنوان المقال", "اسم الكاتب", "التّاريخ", "النَّصّ"), ("النَّصّ", "عُنوان المقال", "التّاريخ", "اسم الكاتب", "")),
        (("شناسه", "متن خبر", "تاریخ انتشار"), ("متن خبر", "", "تاریخ انتشار", "", "شناسه")),
        (("user name", "user id", "publication date", "news_text"), ("news_text", "", "publication date", "", "")),
        (("title of it", "text", "title"), ("text", "title", "", "", "")),
    ],
)
def test_names_of_columns_of_more_than_one_word(names: tuple[str, ...], found: tuple[str, ...]) -> None:
    """The word that says what it is stands first where one writes from right to left, and last in English."""
    columns = look_at([(1, names), *((row, ["x" * 50] * len(names)) for row in range(2, 6))], Columns()).columns
    assert (columns.text, columns.title, columns.date, columns.author, columns.id) == found


def test_a_sheet_of_a_workbook_is_chosen(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["text", "title"])
    book.active.append(["one", "first"])
    book.create_sheet("empty")
    for row in (["n", "body"], ["1", "two"], ["2", "three"]):
        (book["more"] if "more" in book.sheetnames else book.create_sheet("more")).append(row)
    path = tmp_path / "a.xlsx"
    book.save(path)
    found = sheet.look(path)
    assert found.sheets == ("Sheet", "more") and found.columns.sheet == "Sheet"
    assert [folio.text for folio in sheet.read(path)] == ["one"]
    chosen = Choices(columns=Columns(sheet="more"))
    assert sheet.look(path, chosen).columns.text == "body"
    folios = list(sheet.read(path, chosen))
    assert [folio.text for folio in folios] == ["two", "three"]
    assert folios[0].document.metadata["sheet"] == "more"
    with pytest.raises(KnownError) as caught:
        sheet.look(path, Choices(columns=Columns(sheet="none")))
    assert caught.value.code == "table.sheet" and "Sheet, empty, more" in str(caught.value)
    path.write_bytes(samples.xlsx([["text"], ["words"]]))
    assert sheet.look(path).sheets == ("data",) and sheet.look(path).columns.sheet == ""


def test_a_table_in_a_legacy_encoding(tmp_path: Path) -> None:
    text = "أمر وزير الداخلية رجال الأمن بالانتشار في شوارع المدينة"
    folio = one(tmp_path / "a.csv", f"text;n\n{text};1\n".encode("cp1256"))
    assert folio.text == text and folio.document.metadata["encoding"] == "windows-1256"


def test_spreadsheets(tmp_path: Path) -> None:
    pytest.importorskip("openpyxl")
    data = samples.xlsx([["id", "text", "n"], [1, WORDS, 2.0], [None, None, None], [2, None, 3.5], ["3", "z"]])
    first, refused, last = read(tmp_path / "a.xlsx", data)
    assert isinstance(first, Folio) and isinstance(last, Folio) and isinstance(refused, Refused)
    assert first.text == WORDS
    assert first.document.metadata == {"n": "2", "id": "1", "format": "xlsx", "sheet": "data", "row": 2}
    assert (refused.line, last.document.metadata["row"]) == (4, 5)
    assert sheet.look(tmp_path / "a.xlsx").names == ("id", "text", "n")


def test_front_matter(tmp_path: Path) -> None:
    text = f'---\ntitle: "T: a"\nauthor: Someone\ndate: 2024-05-01\nlang: fa\n---\n\n# {WORDS * 9}\n'
    folio = one(tmp_path / "a.md", text)
    assert folio.text == text and folio.document.title == "T: a" and folio.document.language == "fa"
    assert folio.document.metadata == {"author": "Someone", "date": "2024-05-01"}


def test_what_a_page_says_of_its_encoding(tmp_path: Path) -> None:
    words = "قال الوزير إن رجال الأمن وصلوا"
    for declared, real in (("windows-1256", "cp1256"), ("utf-8", "cp1256"), ("iso-8859-6", "iso8859-6")):
        page = f"<html><head><meta charset={declared}></head><body><p>{words}</p></body></html>".encode(real)
        assert one(tmp_path / "a.html", page).text == words
    page = f"<html><head><meta charset=windows-1255></head><body><p>{words}</p></body></html>".encode("cp1256")
    assert one(tmp_path / "a.html", page, Choices(encoding="cp1256")).text == words


def test_the_repaired_text_keeps_the_original(tmp_path: Path) -> None:
    from arabic_reshaper import reshape
    from bidi.algorithm import get_display

    text = "أمر وزير الداخلية رجال الأمن\nبالانتشار (2014) في شوارع المدينة"
    baked = "\n".join(get_display(reshape(line), base_dir="R") for line in text.split("\n"))
    assert one(tmp_path / "a.txt", baked).text == baked
    folio = one(tmp_path / "a.txt", baked, Choices(repair=True))
    assert folio.text == text and folio.document.metadata["repaired"] == "visual"
    assert unpacked(folio.document.metadata["original"]) == baked
    assert "original" not in one(tmp_path / "b.txt", text, Choices(repair=True)).document.metadata


@pytest.mark.parametrize(("name", "module"), [("a.pdf", "pypdfium2"), ("a.xlsx", "openpyxl")])
def test_a_missing_extra_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str
) -> None:
    import sys

    data = samples.xlsx([["a"]]) if name.endswith("xlsx") else b"%PDF-1.5"
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(KnownError) as caught:
        read(tmp_path / name, data)
    assert caught.value.code == "read.extra" and "hashiya[formats]" in str(caught.value)


def test_the_readme_has_the_table() -> None:
    """What README.md says is read is what the table of formats says; the message is what it must say."""
    rows = [
        f"| {known.title} | {' '.join(f'`{suffix}`' for suffix in known.suffixes)} | {known.notes} |"
        for known in FORMATS
        if known.read
    ]
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    assert "\n".join(rows) in readme, "\n".join(rows)


def test_the_readme_has_what_is_written() -> None:
    """Each format that is written, and each kind of file that a register can be, has its place in README.md."""
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    lines = readme.partition("## What it writes")[2].partition("\n## ")[0].splitlines()
    for known in FORMATS:
        head = f"| {known.title} | {' '.join(f'`{suffix}`' for suffix in known.suffixes)} | "
        assert not known.write or any(line.startswith(head) for line in lines), head
    register = next(line for line in lines if line.startswith("| Register |"))
    assert not [kind for kind in ("pdf", *WRITERS) if f"`.{kind}`" not in register]


@pytest.mark.parametrize("data", ["\n\n", "\n\na,b\n", '""\n""\n', "\n1,2\n3,4\n"])
def test_tables_with_empty_rows(tmp_path: Path, data: str) -> None:
    try:
        read(tmp_path / "a.csv", data)
    except KnownError as error:
        assert error.code in ("table.empty", "read.empty")


@pytest.mark.parametrize(
    ("said", "codec", "words"),
    [
        ("IBM037", "cp037", "Hello"),
        ("ebcdic-cp-he", "cp424", "\u05e9\u05dc\u05d5\u05dd"), ("IBM01140", "cp1140", "5 \u20ac"),
        ("ebcdic-cp-tr", "cp1026", "\u0131\u015f"), ("CCSID500", "cp500", "[x]"),
    ],
)  # fmt: skip
def test_xml_of_mainframes_is_read(tmp_path: Path, said: str, codec: str, words: str) -> None:
    page = f'<?xml version="1.0" encoding="{said}"?>\x85<d>\x85<p>{words} a</p>\r\x85<p>2 b</p></d>\x85'
    folio = one(tmp_path / "a.xml", page.encode(codec))
    assert (folio.text, folio.document.metadata["encoding"]) == (f"{words} a\n2 b", codec)


@pytest.mark.parametrize("said", ["IBM420", "ebcdic-cp-ar1", "IBM-1047", "utf-8", "windows-1256", "hex"])
def test_xml_of_mainframes_that_is_not_known_is_named(tmp_path: Path, said: str) -> None:
    data = f'<?xml version="1.0" encoding="{said}"?><d>x</d>'.encode("cp037")
    with pytest.raises(KnownError) as failed:
        read(tmp_path / "a.xml", data)
    assert (failed.value.code, failed.value.facts) == ("read.ebcdic", {"encoding": said})


def test_damaged_xml_of_mainframes_is_refused(tmp_path: Path) -> None:
    for data in ("<?xm".encode("cp037"), '<?xml version="1.0"?><d>'.encode("cp037")):
        with pytest.raises(KnownError, match="damaged"):
            read(tmp_path / "a.xml", data)
    with pytest.raises(KnownError, match="not IBM424: the byte at offset 39"):
        read(tmp_path / "b.xml", '<?xml version="1.0" encoding="IBM424"?>'.encode("cp037") + b"\x70")
