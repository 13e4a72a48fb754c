"""Pages: no line is cut, notes stand under their page, a PDF's letters are the text's, pictures have an end."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QImage

from hashiya.model.errors import KnownError
from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex
from hashiya.view.paint import tint
from hashiya.view.paper import PaperUnit, paper_setting
from hashiya.view.pdf_text import Letter, TextLayer
from hashiya.view.sheet import HIGHEST, print_to, write_pdf, write_png
from hashiya.view.sheet_flow import Flow, Sheet
from hashiya.view.sheet_pages import RULE, Line, Row, fill_pages
from hashiya.view.style import Inks, LabelInk, ReadingStyle

WORDS = (
    "أكد محافظ الإسماعيلية (القصاص) على 15 تقريرا، وقال: لا إله إلا الله."
    " مُحَمَّدٌ رسولٌ ۱۲۳ یک‌صد می‌روند English words \U0001f600 שָׁלוֹם"
)
TEXT = "\n".join([WORDS, "", "السطر الثاني من النص", "Latin paragraph of its own.", WORDS * 4])
INKS = Inks(
    labels={
        "entity": LabelInk(QColor("#2a5db0"), "ك", "كيان"),
        "location": LabelInk(QColor("#2f7a47"), "م", "مكان"),
        "unused": LabelInk(QColor("#777777"), "غ", "غائب"),
    }
)


@pytest.fixture(autouse=True)
def _fonts(qapp):
    from hashiya.view import fonts

    fonts.load()
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def span(number: int, start: int, end: int, label: str = "entity", note: str = "") -> Span:
    return Span(f"s{number}", "d", label, ((start, end),), TEXT[start:end], note=note)


SPANS = [
    span(1, 4, 9, note="ملاحظة أولى"),
    span(2, 10, 21, "location"),
    span(3, 4, 30, note="Second note, in English."),
    span(4, len(WORDS) - 5, len(WORDS) + 10, "location", note="عبر السطر"),
]


def sheet(text: str = TEXT, spans: list[Span] = SPANS, **others) -> Sheet:
    facts = {"style": ReadingStyle(size=12), "inks": INKS, "direction": "rtl", "language": "ar", **others}
    return Sheet("تقرير عن (الإسماعيلية)", text, SpanIndex(spans), **facts)


def tool(name: str, *arguments: object) -> str:
    if not shutil.which(name):
        pytest.skip(f"needs {name} (packaging/apt-test.txt)")
    done = subprocess.run([name, *map(str, arguments)], capture_output=True, check=True)
    assert b"rror" not in done.stderr, done.stderr
    return done.stdout.decode("utf-8")


def plain(text: str) -> str:
    """Without directional formatting and white space, as extraction may differ in them."""
    return re.sub(r"[\s\u202a-\u202e\u2066-\u2069]+", "", text)


# -- pages ---------------------------------------------------------------------------------------------------------


def rows_of(count: int, notes: dict[int, int] | None = None) -> list[Row]:
    setting = paper_setting(ReadingStyle(size=12), "ar", 400)
    unit = PaperUnit("كلمة", "rtl", setting)
    lines = [Line(unit, 0)] * count
    return [Row(line, notes=[Line(unit, 0)] * (notes or {}).get(place, 0)) for place, line in enumerate(lines)]


def test_pages_take_whole_lines_and_all_of_them() -> None:
    rows = rows_of(50)
    height = rows[0].line.height
    room = height * 10.5
    pages = list(fill_pages(rows, room / 2, room))
    assert sum(len(page.rows) for page in pages) == 50
    for page in pages:
        assert all(top + row.line.height <= page.room + 0.01 for top, row in page.rows)
        tops = [top for top, _ in page.rows]
        assert tops == sorted(tops) and tops[0] == 0
    assert pages[0].room == room / 2


@pytest.mark.parametrize("count", [1, 3, 30, 100])
def test_notes_stand_under_their_page_or_go_on(count: int) -> None:
    rows = rows_of(40, {7: count, 20: 2})
    height = rows[0].line.height
    pages = list(fill_pages(rows, height * 12, height * 12))
    assert sum(len(page.rows) for page in pages) == 40
    assert sum(len(page.notes) for page in pages) == count + 2
    for page in pages:
        bottom = max((top + row.line.height for top, row in page.rows), default=0.0)
        notes = [top for top, _ in page.note_tops()]
        assert not notes or bottom + RULE <= notes[0] + 0.01
        assert not notes or notes[-1] + height <= page.room + 0.01
    if count <= 3:
        with_row = next(page for page in pages if any(row is rows[7] for _, row in page.rows))
        assert len(with_row.notes) >= count


def test_the_rows_are_the_lines_of_the_text_with_their_notes() -> None:
    flow = Flow(sheet(), 480, lambda done, total: None)
    rows = list(flow.rows())
    ranges = [(row.line.unit.start + low, row.line.unit.start + high) for row in rows for low, high in [
        row.line.unit.line_range(row.line.number)]]  # fmt: skip
    shown = "".join(TEXT[low:high] for low, high in ranges)
    assert plain(shown) == plain(TEXT)
    numbers = [(one.id, number) for row in rows for one, number in row.numbers]
    assert numbers == [("s1", "1"), ("s3", "2"), ("s4", "3")]


def test_only_the_lines_of_the_ranges_are_there() -> None:
    start = TEXT.index("السطر")
    rows = list(Flow(sheet(ranges=((start, start + 3),)), 480, lambda done, total: None).rows())
    assert len(rows) == 1 and rows[0].line.unit.start == start


# -- PDF -----------------------------------------------------------------------------------------------------------


def test_the_letters_of_a_pdf_are_those_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_pdf(path, sheet())
    text = tool("pdftotext", path, "-")
    found = plain(text)
    for paragraph in TEXT.split("\n"):
        for word in paragraph.split():
            assert plain(word) in found or plain(word)[::-1] in found, word
    for words in ("تقرير", "كيان", "مكان", "ملاحظة", "English.", "\U0001f600", "مُحَمَّدٌ", "یک\u200cصد"):
        assert plain(words) in found, words
    assert "غائب" not in found, "the legend tells of what occurs"
    assert "\u200b" not in text
    assert not [letter for letter in found if unicodedata.name(letter, "").endswith("FORM")], "no presentation forms"


def test_a_pdf_is_whole_and_its_fonts_are_inside(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_pdf(path, sheet())
    fonts = [line.split() for line in tool("pdffonts", path).splitlines()[2:]]
    assert fonts and all(row[-5] == "yes" and row[-3] == "yes" for row in fonts), fonts
    facts = tool("pdfinfo", path)
    assert "تقرير عن (الإسماعيلية)" in facts and "Hashiya" in facts
    data = path.read_bytes()
    assert b"/Direction /R2L" in data and b"/Lang (ar)" in data
    for number, offset in enumerate(re.findall(rb"(\d{10}) 00000 n", data), 1):
        assert data[int(offset) :].startswith(b"%d 0 obj" % number)
    assert not list(tmp_path.glob("*.part"))


def test_a_page_shows_text_tints_and_chips(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_pdf(path, sheet())
    tool("pdftoppm", "-r", "96", "-png", "-singlefile", path, tmp_path / "page")
    image = QImage(str(tmp_path / "page.png"))
    seen = {image.pixelColor(x, y).name() for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)}
    assert "#2a5db0" in seen and "#2f7a47" in seen, "lanes or chips"
    assert any(QColor(name).lightness() < 70 and QColor(name).saturation() < 90 for name in seen), "letters"
    left = min(x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 90 for y in range(200, 400)))
    right = max(
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 90 for y in range(200, 400))
    )
    assert image.width() - 1 - right > left * 0.9, "what runs to the left binds at the right"


def test_pure_inks_have_outlines_on_paper_and_no_tints(tmp_path: Path) -> None:
    def soft(*, outlined: bool) -> int:
        """Pixels of the ground under the words of an entity, or nearly."""
        path = tmp_path / "made.png"
        write_png(path, sheet(inks=replace(INKS, outlined=outlined)), 1.0)
        image, wanted = QImage(str(path)), tint(INKS, "entity")
        red, green, blue = (
            round(top * wanted.alphaF() + under * (1 - wanted.alphaF()))
            for top, under in zip(wanted.getRgb()[:3], INKS.ground.getRgb()[:3], strict=True)
        )
        seen = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
        return sum(
            abs(one.red() - red) < 4 and abs(one.green() - green) < 4 and abs(one.blue() - blue) < 4 for one in seen
        )

    assert soft(outlined=False) > 1000
    assert soft(outlined=True) < 100


def test_emoji_are_whole_in_a_picture(tmp_path: Path) -> None:
    unit = PaperUnit("\U0001f600", "ltr", paper_setting(ReadingStyle(size=12), "ar", 400))
    if not any("emoji" in run.rawFont().familyName().casefold() for line in unit.lines for run in line.glyphRuns()):
        pytest.skip("no font with emoji is installed")
    path = tmp_path / "made.png"
    write_png(path, sheet("\U0001f600", [], direction="ltr"), 2.0)
    image = QImage(str(path))
    seen = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).saturation() > 120
    ]
    across, down = ([min(side), max(side)] for side in zip(*seen, strict=True))
    assert 0.8 < (across[1] - across[0]) / (down[1] - down[0]) < 1.25, "round as a face"
    assert across[1] - across[0] > 0.7 * 2 * unit.natural_width(0)


def test_a_long_text_has_many_pages_and_can_be_stopped(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    text = (WORDS + "\n") * 120
    write_pdf(tmp_path / "long.pdf", sheet(text, []), lambda done, total: told.append((done, total)))
    assert int(re.search(r"Pages:\s+(\d+)", tool("pdfinfo", tmp_path / "long.pdf"))[1]) > 5
    assert told == sorted(told) and told[-1] == (len(text), len(text))
    assert len(re.findall("إله", plain(tool("pdftotext", tmp_path / "long.pdf", "-")))) == 120

    def stop(done: int, total: int) -> None:
        raise KnownError("cancelled")

    with pytest.raises(KnownError, match="Cancelled"):
        write_pdf(tmp_path / "stopped.pdf", sheet(text, []), stop)
    assert not (tmp_path / "stopped.pdf").exists() and not list(tmp_path.glob("*.part"))


def test_a_place_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    for write in (write_pdf, write_png):
        with pytest.raises(KnownError) as told:
            write(tmp_path / "nowhere" / "x", sheet())
        assert told.value.code == "file.unwritable"


def test_empty_and_strange_texts_make_a_page(tmp_path: Path) -> None:
    for text in ("", "\n\n\n", "\u202eabc\u202c\t\u2067x\u2069", "ا" * 3000, "\U0001d538\U00010900"):
        for write, name in ((write_pdf, "x.pdf"), (write_png, "x.png")):
            write(tmp_path / name, sheet(text, []))
            assert (tmp_path / name).stat().st_size > 500


def test_letters_are_written_word_by_word_each_word_from_its_left_end() -> None:
    layer = TextLayer(1000, 0.75)
    letters = [
        Letter("ا", 90, 100, True), Letter("بَ", 80, 90, True), Letter(" ", 75, 80, True),
        Letter("a", 60, 65, False), Letter("b", 65, 70, False), Letter("\U0001f600", 50, 58, True),
    ]  # fmt: skip
    layer.say(letters, 100, 20)
    layer.end_page()
    said = re.findall(rb"1 0 0 1 ([\d.]+) [\d.]+ Tm <(\w+)> Tj", layer.on_page(0, 1000))
    codes = [bytes.fromhex(code.decode()).decode("utf-16-be", "surrogatepass") for _, code in said]
    assert codes == ["\u064e", "ب", "ا", " ", "ab", "\ud800"]
    assert [float(x) for x, _ in said] == [60.0, 63.75, 67.5, 56.25, 45.0, 37.5]
    assert layer.rare == {"\U0001f600": 0xD800}


# -- paper and pictures ----------------------------------------------------------------------------------------------


def test_a_picture_is_as_high_as_the_text_and_not_higher_than_can_be(tmp_path: Path) -> None:
    path = tmp_path / "sheet.png"
    write_png(path, sheet(), 1.0)
    once = QImage(str(path))
    write_png(path, sheet(), 2.0)
    twice = QImage(str(path))
    assert abs(twice.width() - 2 * once.width()) <= 2 and abs(twice.height() - 2 * once.height()) <= 2
    assert once.pixelColor(1, 1) == INKS.ground and once.text("Title") == "تقرير عن (الإسماعيلية)"
    assert once.height() > 8 * 30
    with pytest.raises(KnownError) as told:
        write_png(path, sheet(WORDS * 900, []), 2.0)
    assert told.value.code == "picture.large" and told.value.facts == {"most": HIGHEST}
    assert QImage(str(path)) == twice, "what stood there stands there still"


def test_a_printer_gets_the_pages_it_was_asked_for(tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    text = (WORDS + "\n") * 120
    pages = {}
    for name, first, last in (("all", 0, 0), ("two", 2, 3)):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{name}.pdf"))
        printer.setFromTo(first, last)
        print_to(printer, sheet(text, []))
        pages[name] = int(re.search(r"Pages:\s+(\d+)", tool("pdfinfo", tmp_path / f"{name}.pdf"))[1])
    assert pages["two"] == 2 and pages["all"] > 5


@pytest.mark.parametrize("language", ["ar", "ur", "he"])
def test_the_lines_of_the_legend_stand_under_its_words(language: str) -> None:
    """Whatever the text is set in; letters of Nastaliq stand much lower than those of other faces."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPainter

    from hashiya.view.sheet_paint import Canvas

    def inked(paint) -> list[int]:
        image = QImage(600, 80, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        paint(painter)
        painter.end()
        rows = range(image.height())
        return [y for y in rows if any(image.pixelColor(x, y).lightness() < 140 for x in range(image.width()))]

    flow = Flow(sheet(language=language), 500, lambda done, total: None)
    (_, unit) = flow._legend[0]
    words = inked(lambda painter: Canvas(painter, INKS).line(Line(unit, 0), 0, 20, QColor("black")))
    whole = inked(lambda painter: Canvas(painter, INKS).legend(flow._legend[:1], 0, 20, 500))
    assert max(whole) >= max(words) + 2


def test_what_could_deceive_is_hinted_at_on_paper_too(tmp_path: Path) -> None:
    def reddish(text: str) -> int:
        write_png(tmp_path / "a.png", sheet(text, []), ratio=1.0)
        image = QImage(str(tmp_path / "a.png"))
        colours = (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))
        return sum(colour.red() > colour.blue() + 100 for colour in colours)

    plain_words = "The order was issued by Omar."
    assert reddish(plain_words) == 0
    one, two = reddish("The \u202eorder\u202c was issued by Omar."), reddish("\u2066a\u2069 \u2067b\u2069 " * 3)
    assert 100 < one < two
    assert reddish("The order\U000e0041\U000e0042 was issued.") > 100
    unit = PaperUnit("The \u202eorder\u202c", "ltr", paper_setting(ReadingStyle(size=12), "ar", 400))
    assert [code.words for code in unit.hints(0)] == ["RLO", "PDF"]
