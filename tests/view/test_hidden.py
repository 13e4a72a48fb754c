"""Hidden characters: the code of each can be read, however near they stand to each other."""

from __future__ import annotations

import unicodedata

import pytest
import regex

TEXTS = (
    "می\u200cروم\u200c\u200d\u200e\u200f\u061c\u200b و\u2067\u2066\u2069\u2069 ن\u202eabc\u202c",
    "كـــــتاب\u200f\u200f\u200f \u00a0\u202f\u00a0\u2060\ufeff\u00ad\u00adا" * 4,
    "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\u2069\u2069\u202c\u202c\u202c\u202c" * 3,
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("everything", [True, False])
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_no_code_stands_over_another(qapp, text: str, everything: bool, direction: str) -> None:
    from hashiya.text.unseen import CODES, CONTROLS
    from hashiya.view.fonts import interface_font, reading_font
    from hashiya.view.hidden import codes_of
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    layout = UnitLayout(text, direction, Typesetting.of(ReadingStyle(), reading_font("ar", "", 15), 300))
    codes = codes_of(layout, interface_font(7.5), everything=everything)
    wanted = [one for one in text if one in CONTROLS or (everything and one in CODES)]
    assert sum(len(code.stems) for code in codes) == len(wanted)
    assert {code.words.split()[0] for code in codes} == {CODES[one] for one in wanted}
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


def test_whatever_is_not_seen_is_shown_where_it_stands(qapp) -> None:
    """Every default ignorable character of Unicode and every control, between letters that stay where they are."""
    from hashiya.text.unseen import SPACES, code_of
    from hashiya.view.fonts import interface_font, reading_font
    from hashiya.view.hidden import codes_of
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    setting = Typesetting.of(ReadingStyle(), reading_font("ar", "", 15), 500)
    font = interface_font(7.5)
    ignorable = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zs}--[ \t\n\r\x1c-\x1e\x85]]", regex.V1)
    wanted = [chr(point) for point in range(0x110000) if ignorable.match(chr(point))]
    assert len(wanted) > 4200
    # All that have a name of their own, and a sample of the thousands reserved.
    sample = [one for one in wanted if unicodedata.name(one, "") or ord(one) % 61 == 0 or ord(one) < 0xE0000]
    for one in sample:
        text = f"\u0642\u0627\u0644{one} \u0645"
        layout = UnitLayout(text, "rtl", setting)
        codes = codes_of(layout, font, everything=True)
        if one in SPACES:
            assert not codes
            continue
        assert [code.words for code in codes] == [code_of(one)], f"U+{ord(one):04X}"
        assert len(codes[0].stems) == 1 and layout.graphemes[-1] == len(text)


@pytest.mark.parametrize(
    ("text", "hinted"),
    [
        ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", []),  # the flag of England
        ("\u0642\U000e0068\U000e0069\U000e0021", ["TAG 3"]),  # "hi!" that nobody sees
        ("\u2764\ufe0f \U0001f44d\ufe0f", []),
        ("\u2764\ufe0f\U000e0158\U000e0155\U000e015c", ["VS 4"]),  # bytes hidden in selectors
        ("\u0645\u06cc\u200c\u0631\u0648\u062f \ufeb3", []),
        ("\u202eabc\u202c", ["RLO", "PDF"]),
    ],
)
def test_what_could_deceive_is_hinted_at_unasked(qapp, text: str, hinted: list[str]) -> None:
    from hashiya.view.fonts import interface_font, reading_font
    from hashiya.view.hidden import codes_of, has_hidden
    from hashiya.view.layout import Typesetting, UnitLayout
    from hashiya.view.style import ReadingStyle

    layout = UnitLayout(text, "ltr", Typesetting.of(ReadingStyle(), reading_font("ar", "", 15), 500))
    codes = codes_of(layout, interface_font(7.5), everything=False)
    assert [code.words for code in codes] == hinted and all(code.strong for code in codes)
    assert has_hidden(layout) == bool(hinted)
