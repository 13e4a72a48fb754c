"""What a terminal without bidi is given: the right order, mirrored brackets, marks on their letters, known places."""

from __future__ import annotations

from unicodedata import combining

from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import wcswidth

from hashiya.text.bidi import LTR, RTL, Direction
from hashiya.text.printable import printable
from hashiya.text.visual import shaped, visual_lines


def shown(text: str, direction: Direction = RTL, columns: int = 200) -> list[str]:
    return [line.text for line in visual_lines(text, direction, columns)]


def test_brackets_are_mirrored_by_level() -> None:
    assert shown("אב (ג) [2020] abc (de) {ו}") == ["{ו} abc (de) [2020] (ג) בא"]
    assert shown("a < b (ג < ד) c", LTR) == ["a < b (ד > ג) c"]
    assert shown("«אב»") == ["«בא»"]


def test_numbers_and_separators_stand_as_in_print() -> None:
    assert shown("ב-1,250.50% ו-24/5/1392") == ["24/5/1392-ו 1,250.50%-ב"]
    assert shown("א ١٢٫٥ ב") == ["ב ١٢٫٥ א"]


def test_marks_stay_behind_their_letter() -> None:
    (line,) = visual_lines("שָׁלוֹם", RTL, 80)
    assert line.text == "םוֹלשָׁ"
    assert all(not combining(cell.text[0]) for cell in line.cells)
    assert line.width == 4


def test_letters_are_joined_through_marks_and_parted_by_zwnj() -> None:
    assert "".join(shaped("بَب")) == "\ufe91\u064e\ufe90"
    assert "".join(shaped("ب\u200cب")) == "\ufe8f\u200c\ufe8f"
    assert "".join(shaped("ب\u200d")) == "\ufe91\u200d"
    assert "".join(shaped("ه\u200f")) == "\ufee9\u200f"
    assert "".join(shaped("لا")) == "\ufedf\ufe8e"
    assert "".join(shaped("پچژگکی")) == "\ufb58\ufb7d\ufb8b\ufb94\ufb91\ufbfd"


def test_invisible_characters_are_not_printed_but_kept_in_place() -> None:
    (line,) = visual_lines("می\u200cرود\u202babc\u202c\u06dd", RTL, 80)
    assert not set(line.text) & set("\u200c\u202b\u202c")
    assert "\u06dd" in line.text
    assert sorted((cell.start, cell.end) for cell in line.cells)[0] == (0, 1)


def test_emoji_sequences_stay_whole() -> None:
    family = "👨\u200d👩\u200d👧"
    (line,) = visual_lines(f"א{family}ב", RTL, 80)
    assert line.text == f"ב{family}א" and line.width == 4


def test_lines_are_broken_before_they_are_turned() -> None:
    assert shown("אא בב abc def גג", columns=10) == ["abc בב אא", "גג def"]
    assert shown("אבגדהו", columns=4) == ["דגבא", "וה"]
    assert shown("א ב👍", columns=2) == ["א", "ב", "👍"]
    assert shown("", columns=10) == [""]


def test_control_characters_become_pictures() -> None:
    assert printable("a\x1b[31m\x07\x7f\x9b\t") == "a\u241b[31m\u2407\u2421\ufffd    "
    assert "\x1b" not in "".join(shown("א\x1b[2J"))


texts = st.text(st.sampled_from("ابגדلإ\u064eם abc 12٣(){}\u200c\u202b\u202c\u2067\u2069👍\u00a0\t\x1b"), max_size=60)


@settings(deadline=None)
@given(texts, st.sampled_from((RTL, LTR)), st.integers(1, 40))
def test_each_character_is_shown_once_and_lines_fit(text: str, direction: Direction, columns: int) -> None:
    lines = visual_lines(text, direction, columns)
    places = sorted(place for line in lines for cell in line.cells for place in range(cell.start, cell.end))
    assert len(set(places)) == len(places)
    assert "".join(text[place] for place in range(len(text)) if place not in set(places)).strip() == ""
    for line in lines:
        assert line.width == sum(max(wcswidth(cell.text), 0) for cell in line.cells)
        assert line.width <= columns or len([cell for cell in line.cells if cell.width]) == 1
        starts = [cell.start for cell in line.cells]
        assert not starts or max(starts) - min(starts) < len(text)


@given(texts)
def test_shaping_keeps_the_length(text: str) -> None:
    assert len(shaped(text)) == len(text) and all(len(one) == 1 for one in shaped(text))
