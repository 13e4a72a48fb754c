"""UTF-16 positions there and back, with every character outside the basic plane counted twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.offsets import Utf16Offsets

texts = st.text(
    st.one_of(st.sampled_from("aب😀𐤀\ufe0f\u200d\uffff\U0010ffff"), st.characters(exclude_categories=("Cs",)))
)


@given(texts)
def test_there_and_back(text: str) -> None:
    offsets = Utf16Offsets(text)
    assert offsets.length == len(text.encode("utf-16-le")) // 2
    for position in range(len(text) + 1):
        unit = offsets.to_utf16(position)
        assert unit == len(text[:position].encode("utf-16-le")) // 2
        assert offsets.to_code_point(unit) == position


@given(texts)
def test_the_middle_of_a_pair_belongs_to_its_character(text: str) -> None:
    offsets = Utf16Offsets(text)
    for position, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_code_point(offsets.to_utf16(position) + 1) == position
