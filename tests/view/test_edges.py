"""The quick way to a range's place on its line gives what the long way gives."""

from __future__ import annotations

import random

import pytest

from tests.bench.corpus import paragraphs

OTHERS = (
    "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ لِلَّهِ " * 6,
    "قال السلام ولا إله مُحَمَّدٌ (Homer 15) الأمن؛ abc def، 15.000 و٪15 «لله» " * 5,
    "می‌رود کتاب‌ها را ۱۵ خواند. لا إلا الله لله أكبر - 12-15 " * 5,
    "قال (عمر) إنه [ذهب] إلى «12.5» و abc (12) ثم (def) عاد 15-20% من «ال(س)لام» في 3/4 و12,5 abc. def! ثم. x " * 5,
    "שלום עולם בְּרֵאשִׁית ( 12 ) צה״ל מע״מ " * 5,
    "قال \u2067abc قال\u2069 عاد \u202aجاء\u202c ثم 😀 مضى  \t  الناس " * 5,
)
FONTS = ("Noto Naskh Arabic", "Amiri", "DejaVu Sans", "Noto Nastaliq Urdu 3")


def _ends(text: str, first: int, last: int) -> tuple[int, int, int]:
    return first, first + len(text[first:last].rstrip()), last


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
    # Nastaliq kerns across words: the run of several is some pixels wider than where its letters begin.
    near = NEAR if "Nastaliq" not in family else 5.0
    quick = asked = 0
    for text in (*source.sample(paragraphs(), 12), *OTHERS):
        style, font = ReadingStyle(justified=justified), fonts.reading_font("ar", family, 15)
        setting = Typesetting.of(style, font, source.choice((250, 330, 600)))
        layout, plain = (UnitLayout(text, direction, setting) for _ in range(2))
        plain._plain = type("Nothing", (), {"interval": lambda *_: None})()
        ends = [edge for line in range(len(layout.lines)) for edge in _ends(text, *layout.line_range(line))]
        for turn in range(120):
            start = source.randrange(len(text))
            stop = min(len(text), start + source.choice((1, 2, 5, 30, 200)))
            if turn % 2:  # at the end of a line, or at its beginning
                start, stop = sorted((source.choice(ends), source.choice((start, source.choice(ends)))))
            found, expected = list(layout.rects(start, stop)), list(plain.rects(start, stop))
            assert [line for line, _, _ in found] == [line for line, _, _ in expected], text[start:stop]
            for one, other in zip(found, expected, strict=True):
                assert abs(one[1] - other[1]) < near and abs(one[2] - other[2]) < near, text[start:stop]
        if layout._plain is not None:
            edges = [edge for line in layout._plain._lines.values() for edge in line.values()]
            asked += len(edges)
            quick += sum(edge is not None for edge in edges)
    assert quick > asked * 0.6 if direction == "rtl" else asked == 0
