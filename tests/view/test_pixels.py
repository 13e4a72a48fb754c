"""Marks are painted, never formatted: with the ground taken away, the glyphs are the same with and without them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

ARABIC = "قال السلام ولا إله مُحَمَّدٌ (Homer 15) الأمن"
VOWELS = "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ لِلَّهِ"
FAMILIES = ["Noto Naskh Arabic", "Amiri", "DejaVu Sans", "Noto Nastaliq Urdu 3"]


def span(start: int, end: int, label: str, text: str) -> Span:
    return Span(f"{start}-{end}-{label}", "d", label, ((start, end),), text[start:end])


def every_part(text: str) -> SpanIndex:
    """Spans over parts of words everywhere: odd edges in lam-alef, between letter and mark, nested and overlapping."""
    spans = []
    for start in range(0, len(text) - 3, 4):
        spans.append(span(start, start + 3, "entity", text))
        spans.append(span(start + 1, min(len(text), start + 6), "directive", text))
    return SpanIndex(spans)


def picture(reader, *, pen: str | None) -> list[tuple[int, int, int]]:
    from PySide6.QtGui import QColor, QImage

    inks = reader._inks
    reader.set_inks(replace(inks, text=QColor(pen) if pen else QColor(0, 0, 0, 0)))
    image = reader.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    reader.set_inks(inks)
    stride = image.bytesPerLine()
    data = bytes(image.constBits())
    pixels = []
    for y in range(image.height()):
        row = data[y * stride : y * stride + image.width() * 3]
        pixels += zip(row[0::3], row[1::3], row[2::3], strict=True)
    return pixels


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("text", [ARABIC, VOWELS])
def test_glyphs_are_the_same_with_and_without_marks(qtbot, family: str, text: str) -> None:
    from PySide6.QtGui import QColor, QFontDatabase

    from hashiya.view import fonts
    from hashiya.view.reader import Reader
    from hashiya.view.style import Inks, LabelInk, ReadingStyle

    fonts.reading_font("ar", family, 12)
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(360, 200)
    labels = {"entity": LabelInk(QColor("#2a5db0"), "E", "Entity"), "directive": LabelInk(QColor("#ad4b1f"), "D", "D")}
    reader.set_inks(Inks(ground=QColor("white"), labels=labels))
    reader.set_style(ReadingStyle(family=family, size=16, line_height=1.9))
    reader.show()
    reader.set_document(text, SpanIndex(), "rtl", "ar")
    plain = picture(reader, pen="black")
    reader.set_document(text, every_part(text), "rtl", "ar")
    marked, ground = picture(reader, pen="black"), picture(reader, pen=None)
    assert marked != plain
    glyphs = wrong = 0
    for before, after, under in zip(plain, marked, ground, strict=True):
        if before == (255, 255, 255) and after == under:
            continue
        glyphs += 1
        # Each channel has its own cover where letters are smoothed by parts of pixels, as on Ubuntu.
        expected = [round(channel * left / 255) for channel, left in zip(under, before, strict=True)]
        wrong += any(abs(one - other) > 3 for one, other in zip(expected, after, strict=True))
    assert glyphs > 500
    assert wrong == 0


def test_marks_do_not_move_lines(qtbot) -> None:
    from hashiya.view.reader import Reader

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(300, 400)
    reader.show()
    text = "\n".join([ARABIC] * 4)
    reader.set_document(text, SpanIndex())
    bare = [(placed.top, placed.layout.height) for placed in reader.page().visible()]
    reader.set_document(text, every_part(text))
    reader.grab()
    assert [(placed.top, placed.layout.height) for placed in reader.page().visible()] == bare


def test_tags_of_a_line_stand_apart_from_each_other_and_from_the_text(qtbot) -> None:
    from hashiya.view.fonts import reading_font
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.marks import lanes_of, mark_shapes
    from hashiya.view.style import ReadingStyle

    setting = Typesetting.of(ReadingStyle(), reading_font("ar", "", 15), 300)
    for direction in ("rtl", "ltr"):
        layout = UnitLayout(ARABIC, direction, setting)
        shapes = mark_shapes(layout, lanes_of(list(every_part(ARABIC))), (0, len(layout.lines)), lambda label: 30.0)
        assert shapes.tags
        for place, tag in enumerate(shapes.tags):
            assert not any(tag.rect.intersects(other.rect) for other in shapes.tags[:place])
            line = layout.line_at(tag.rect.center().y())
            assert tag.rect.bottom() <= layout.line_top(line) + setting.rise + 2


@pytest.mark.parametrize(
    ("size", "height", "shown"), [(15, 1.42, True), (8, 1.42, True), (15, 1.0, True), (6, 1.42, False)]
)
def test_tags_leave_the_letters_above_alone(qapp, size: float, height: float, shown: bool) -> None:
    """In the smallest type a tag would hide words of the line above; there the lines tell the label."""
    from hashiya.view.fonts import reading_font
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.marks import TAG_HEIGHT, lanes_of, mark_shapes
    from hashiya.view.style import ReadingStyle

    style = ReadingStyle(size=size, line_height=height)
    layout = UnitLayout(ARABIC * 9, "rtl", Typesetting.of(style, reading_font("ar", "", size), 300))
    shapes = mark_shapes(layout, lanes_of(list(every_part(ARABIC * 9))), (0, len(layout.lines)), None)
    assert bool(shapes.tags) == shown and shapes.lanes
    setting = layout.setting
    for tag in shapes.tags:
        line = layout.line_at(tag.rect.bottom())
        letters_end = layout.line_top(line - 1) + setting.rise + setting.body
        assert not line or tag.rect.top() > letters_end - 0.45 * setting.body - TAG_HEIGHT / 12
