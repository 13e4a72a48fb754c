"""Hidden characters: the code of each can be read, however near they stand to each other."""

from __future__ import annotations

import pytest

TEXTS = (
    "می\u200cروم\u200c\u200d\u200e\u200f\u061c\u200b و\u2067\u2066\u2069\u2069 ن\u202eabc\u202c",
    "كـــــتاب\u200f\u200f\u200f \u00a0\u202f\u00a0\u2060\ufeff\u00ad\u00adا" * 4,
    "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u2069\u2069\u202c\u202c\u202c\u202c" * 3,
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("everything", [True, False])
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_no_code_stands_over_another(qapp, text: str, everything: bool, direction: str) -> None:
    from hashiya.view.fonts import interface_font, reading_font
    from hashiya.view.hidden import CODES, CONTROLS, codes_of
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    layout = UnitLayout(text, direction, Typesetting.of(ReadingStyle(), reading_font("ar", "", 15), 300))
    codes = codes_of(layout, interface_font(7.5), everything=everything)
    wanted = [one for one in text if one in CONTROLS or (everything and one in CODES)]
    assert sum(len(code.stems) for code in codes) == len(wanted)
    assert {code.words.split()[0] for code in codes} == {(CODES | CONTROLS)[one] for one in wanted}
    for place, code in enumerate(codes):
        assert not any(code.rect.intersects(other.rect) for other in codes[:place])
        assert layout.line_of(layout.line_range(code.line)[0]) == code.line


def test_codes_can_be_read_in_the_picture(qtbot) -> None:
    """Each code has its own ink: what is painted in its place differs from what is there without it."""
    from hashiya.view.reader import Reader
    from hashiya.view.style import Showing

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(500, 300)
    reader.set_document("قال\u200f\u200e\u061c\u200b\u2060\ufeff ثم مضى", None)
    reader.show()
    reader.set_showing(Showing(hidden=False, margin=False))
    bare = reader.viewport().grab().toImage()
    reader.set_showing(Showing(hidden=True, margin=False))
    shown = reader.viewport().grab().toImage()
    (placed,) = reader.page().visible()
    codes = placed.layout.kept["codes True"]
    assert len(codes) == 6
    for code in codes:
        rect = code.rect.translated(reader.column().left(), placed.top).toRect()
        changed = [
            x
            for x in range(rect.left(), rect.right())
            if any(bare.pixel(x, y) != shown.pixel(x, y) for y in range(rect.top() + 1, rect.bottom()))
        ]
        assert len(changed) > rect.width() / 3
