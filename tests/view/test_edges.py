"""The quick way to a range's place on its line gives what the long way gives."""

from __future__ import annotations

import random

import pytest

from tests.bench.corpus import paragraphs

OTHERS = (
    "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ لِلَّهِ " * 6,
    "قال السلام ولا إله مُحَمَّدٌ (Homer 15) الأمن؛ abc def، 15.000 و٪15 «لله» " * 5,
    "می‌رود کتاب‌ها را ۱۵ خواند. لا إلا الله لله أكبر - 12-15 " * 5,
    "שלום עולם בְּרֵאשִׁית ( 12 ) צה״ל מע״מ " * 5,
    "قال \u2067abc قال\u2069 عاد \u202aجاء\u202c ثم 😀 مضى  \t  الناس " * 5,
)
FONTS = ("Noto Naskh Arabic", "Amiri", "DejaVu Sans", "Noto Nastaliq Urdu 3")


@pytest.mark.parametrize("family", FONTS)
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
@pytest.mark.parametrize("justified", [False, True])
def test_edges_stand_where_the_glyphs_tell(qapp, family: str, direction: str, justified: bool) -> None:
    from PySide6.QtGui import QFontDatabase

    from hashiya.view import fonts
    from hashiya.view.boxes import NEAR
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    fonts.reading_font("ar", family, 12)
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    source = random.Random(f"{family}{direction}")
    # Nastaliq kerns across words: the run of several is up to two pixels wider than where its letters begin.
    near = NEAR if "Nastaliq" not in family else 4.0
    quick = total = 0
    for text in (*source.sample(paragraphs(), 12), *OTHERS):
        style, font = ReadingStyle(justified=justified), fonts.reading_font("ar", family, 15)
        setting = Typesetting.of(style, font, source.choice((250, 330, 600)))
        layout, plain = (UnitLayout(text, direction, setting) for _ in range(2))
        plain._plain = type("Nothing", (), {"interval": lambda *_: None})()
        for _ in range(60):
            start = source.randrange(len(text))
            stop = min(len(text), start + source.choice((1, 2, 5, 30, 200)))
            found, expected = list(layout.rects(start, stop)), list(plain.rects(start, stop))
            assert [line for line, _, _ in found] == [line for line, _, _ in expected], text[start:stop]
            for one, other in zip(found, expected, strict=True):
                assert abs(one[1] - other[1]) < near and abs(one[2] - other[2]) < near, text[start:stop]
            total += len(found)
        if layout._plain is not None:
            quick += sum(edge is not None for line in layout._plain._lines.values() for edge in line.values())
    assert quick > total / 3 if direction == "rtl" else quick == 0
