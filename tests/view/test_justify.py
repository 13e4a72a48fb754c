"""Justified text: words stand apart, and are what they are in ragged text, pixel for pixel."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from hashiya.text.bidi import first_strong
from tests.bench.corpus import paragraphs
from tests.view.texts import nasty

MIXED = "قال Homer (1999) said abc def إن\u00a0الوزير أمر می‌روم شَهْرِ رَمَضَانَ 15,000 الأول ثم abcقال def مضى إلى المدينة"
HEBREW = "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ " * 3
FAMILIES = ["Noto Naskh Arabic", "Amiri", "DejaVu Sans", "Noto Nastaliq Urdu 3"]
MARGIN = 30


def layouts(text: str, width: float, direction: str = "rtl", family: str = ""):
    """The same text ragged and justified."""
    from hashiya.view.fonts import reading_font
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    font = reading_font("ar", family, 16)
    return [
        UnitLayout(text, direction, Typesetting.of(ReadingStyle(justified=justified), font, width))
        for justified in (False, True)
    ]


def picture(layout):
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QImage, QPainter, Qt

    image = QImage(int(layout.setting.width) + 2 * MARGIN, int(layout.height) + 20, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    layout.draw(painter, QPointF(MARGIN, 0), QRectF(image.rect()))
    painter.end()
    return image


def columns_of(image, top: int, height: int) -> list[bytes]:
    """The columns of pixels of a line."""
    stride, data = image.bytesPerLine(), bytes(image.constBits())
    return [
        bytes(data[y * stride + x] for y in range(top, min(top + height, image.height()))) for x in range(image.width())
    ]


def ink_of(columns: list[bytes]) -> list[bytes]:
    """Those that hold ink."""
    return [column for column in columns if min(column) < 255]


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_words_are_the_same_pixels_as_in_ragged_text(qapp, family: str, direction: str) -> None:
    from PySide6.QtGui import QFontDatabase

    from hashiya.view.fonts import reading_font

    reading_font("ar", family, 12)
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    stretched = 0
    for text in (*paragraphs()[:4], MIXED * 2, HEBREW):
        ragged, justified = layouts(text, 420, direction, family)
        assert [ragged.line_range(n) for n in range(len(ragged.lines))] == [
            justified.line_range(n) for n in range(len(justified.lines))
        ]
        pictures = picture(ragged), picture(justified)
        for number in range(len(ragged.lines)):
            top, height = int(ragged.line_top(number)), int(ragged.setting.pitch)
            before, after = (columns_of(image, top, height) for image in pictures)
            overhangs = "Nastaliq" in family  # there words and lines hang over each other: columns of pixels mix
            if justified.stretch(number) is None:
                assert overhangs or before == after
                continue
            stretched += 1
            assert overhangs or ink_of(before) == ink_of(after)
            edges = [place for place, column in enumerate(after) if min(column) < 255]
            assert edges[0] < MARGIN + 8 and edges[-1] > MARGIN + 420 - 8
    assert stretched > 10


@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_only_spaces_grow_and_all_alike(qapp, direction: str) -> None:
    for text in (*paragraphs()[4:10], MIXED * 3):
        ragged, justified = layouts(text, 380, direction)
        for number in range(len(ragged.lines)):
            boxes = list(zip(ragged.boxes(number), justified.boxes(number), strict=True))
            start, stop = ragged.line_range(number)
            shown = start + len(text[start:stop].rstrip())
            grown = []
            for before, after in boxes:
                assert (before.start, before.stop) == (after.start, after.stop)
                wider = (after.right - after.left) - (before.right - before.left)
                if text[before.start] in " \u00a0" and before.start < shown:
                    grown.append(wider)
                else:
                    assert abs(wider) < 0.6
            if justified.stretch(number) is None:
                assert not any(grown)
                continue
            assert number < len(ragged.lines) - 1
            assert max(grown) - min(grown) < 1.7 and min(grown) >= 0  # the rest of the pixels, and rounded edges
            assert max(grown) < ragged.setting.body * 0.55 + 1.7


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=nasty)
def test_a_click_on_a_letter_finds_it_and_ranges_fit_together(qapp, text: str) -> None:
    text = "".join(text.splitlines())
    _, layout = layouts(text, 240, first_strong(text) or "rtl")
    for number in range(len(layout.lines)):
        for box in layout.boxes(number):
            if box.right - box.left > 2:
                middle = (box.left + box.right) / 2
                found = layout.box_at(number, middle)
                assert found is not None and found.left <= middle <= found.right
        if layout.stretch(number) is not None:
            start, stop = layout.line_range(number)
            pieces = [piece for piece in layout.rects(start, stop) if piece[0] == number]
            assert max(right for _, _, right in pieces) <= layout.setting.width + 14
            assert min(left for _, left, _ in pieces) >= -14


def test_marks_and_selection_move_with_the_words(qtbot) -> None:
    from hashiya.model.span_index import SpanIndex
    from hashiya.view.reader import Reader
    from hashiya.view.style import ReadingStyle
    from tests.view.test_pixels import every_part
    from tests.view.test_pixels import picture as reader_picture

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(420, 260)
    reader.set_style(ReadingStyle(size=15, justified=True))
    reader.show()
    text = paragraphs()[0][:300]
    reader.set_document(text, SpanIndex(), "rtl", "ar")
    ground = reader.inks().ground.getRgb()[:3]
    plain = reader_picture(reader, pen="black")
    reader.set_document(text, every_part(text), "rtl", "ar")
    marked, under = reader_picture(reader, pen="black"), reader_picture(reader, pen=None)
    glyphs = wrong = 0
    for before, after, behind in zip(plain, marked, under, strict=True):
        if before == ground and after == behind:
            continue
        glyphs += 1
        shares = [left / whole for left, whole in zip(before, ground, strict=True)]  # of each channel: see test_pixels
        expected = [round(channel * share) for channel, share in zip(behind, shares, strict=True)]
        wrong += any(abs(one - other) > 4 for one, other in zip(expected, after, strict=True))
    assert glyphs > 500 and wrong == 0
    layout = reader.page().visible()[0].layout
    assert layout.stretch(0) is not None
    first, last = layout.line_range(0)
    words = [place for place in range(first, last) if text[place] == " "]
    for one, other in pairwise(words):
        (piece,) = layout.rects(one + 1, other)
        boxes = [box for box in layout.boxes(0) if one < box.start < other]
        assert abs(piece[1] - min(box.left for box in boxes)) < 1 and abs(piece[2] - max(b.right for b in boxes)) < 1
