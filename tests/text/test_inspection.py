"""The inspector tells each place exactly, in every counting."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.inspection import inspect, name_of, script_of
from tests.view.texts import nasty


@given(text=nasty, data=st.data())
def test_offsets_agree_with_python(text: str, data) -> None:
    position = data.draw(st.integers(0, max(0, len(text) - 1)))
    found = inspect(text, position, "rtl")
    if found is None:
        assert position >= len(text)
        return
    assert found.start <= position < found.end
    assert found.text == text[found.start : found.end]
    assert [point.character for point in found.points] == list(found.text)
    assert found.utf16 == len(text[: found.start].encode("utf-16-le")) // 2
    assert found.utf8 == len(text[: found.start].encode())


def test_what_is_told_of_a_letter() -> None:
    text = "\U0001f600 مُ 12"
    found = inspect(text, 3, "rtl")
    assert found is not None
    assert (found.start, found.end, found.utf16, found.utf8) == (2, 4, 3, 5)
    assert [(point.number, point.name, point.bidi_class, point.script) for point in found.points] == [
        ("U+0645", "ARABIC LETTER MEEM", "AL", "Arabic"),
        ("U+064F", "ARABIC DAMMA", "NSM", "Inherited"),
    ]
    digit = inspect(text, 5, "rtl")
    assert digit is not None
    assert (digit.points[0].bidi_class, digit.points[0].level) == ("EN", 2)


def test_whatever_has_no_name_is_called_by_its_alias_or_label() -> None:
    controls = [chr(point) for point in (*range(0x20), *range(0x7F, 0xA0))]
    for control in controls:
        assert unicodedata.lookup(name_of(control)) == control  # Python knows aliases this way round only
    assert [name_of(one) for one in ("\u2065", "\ue000", "\uffff", "\ufdd0", "\U0010fffe", "\ud800")] == [
        "<reserved-2065>", "<private-use-E000>", "<noncharacter-FFFF>", "<noncharacter-FDD0>", "<noncharacter-10FFFE>",
        "<surrogate-D800>",
    ]  # fmt: skip


def test_scripts_and_an_empty_text() -> None:
    assert name_of("\n") == "LINE FEED"
    assert script_of("\u07ca") == "Nko"
    assert script_of("\U0001e900") == "Adlam"
    assert inspect("", 0, "rtl") is None
