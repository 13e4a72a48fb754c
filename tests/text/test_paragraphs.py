"""Paragraphs and units: found from anywhere, they are always the same, and nothing is left out."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.text.bidi import LTR, RTL
from hashiya.text.paragraphs import LONGEST, STRIDE, Paragraphs, Unit, paragraph_start, paragraph_stop

_SPLIT = re.compile("\r\n|[\n\r\x1c\x1d\x1e\x85\u2029]")

short = st.text(st.sampled_from("ab بת \n\r\x85\u2028\u2029\x0b\x1c👍\u0301"), max_size=60)
long = st.lists(
    st.tuples(
        st.sampled_from(
            ("ب ", "כלמ ", "a", "abc ", "ب", "\r\n", "\n", "(ب ", "👍\u200d👍", "e\u0301", "\u202bب \u202c")
        ),
        st.integers(1, 5000),
    ),
    max_size=5,
).map(lambda parts: "".join(piece * count for piece, count in parts))


def stretches(text: str) -> list[tuple[int, int, int]]:
    """Paragraphs by the plain way: start, stop, end."""
    found, start = [], 0
    for match in _SPLIT.finditer(text):
        found.append((start, match.start(), match.end()))
        start = match.end()
    return [*found, (start, len(text), len(text))]


def walked(text: str) -> list[Unit]:
    paragraphs = Paragraphs(text)
    units = [paragraphs.at(0)]
    while following := paragraphs.after(units[-1]):
        units.append(following)
    return units


@given(short)
def test_paragraphs_are_those_of_the_plain_way(text: str) -> None:
    assert [(unit.start, unit.stop, unit.end) for unit in walked(text)] == stretches(text)


@given(short, st.data())
def test_starts_and_stops_from_anywhere(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text)))
    wanted = next(one for one in reversed(stretches(text)) if one[0] <= position)
    start = paragraph_start(text, position)
    assert (start, *paragraph_stop(text, start)) == wanted


@settings(deadline=None, max_examples=40)
@given(long, st.data())
def test_units_are_the_same_from_everywhere(text: str, data: st.DataObject) -> None:
    units = walked(text)
    assert units[0].start == 0 and units[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(units))
    paragraphs = Paragraphs(text)
    back = [units[-1]]
    while above := paragraphs.before(back[-1]):
        back.append(above)
    assert back[::-1] == units
    starts = {start for start, _, _ in stretches(text)}
    for unit in units:
        assert unit.stop - unit.start <= LONGEST and unit.paragraph in starts
        assert unit.first == (unit.start in starts)
        assert unit.last or unit.stop == unit.end
    position = data.draw(st.integers(0, len(text)))
    found = Paragraphs(text).at(position)
    assert found in units and found.start <= position <= found.end


def test_newlines_at_the_seams_of_windows() -> None:
    for length in (1022, 1023, 1024, 1025, 3071, 3072, 16383, 16384):
        for newline in ("\r\n", "\n", "\r", "\u2029"):
            text = "a" * length + newline + "b"
            assert paragraph_stop(text, 0) == (length, length + len(newline))
            assert paragraph_start(text, len(text)) == length + len(newline)
            assert paragraph_start(text, length) == 0
            assert paragraph_start(text, length + len(newline) - 1) == 0


def test_each_paragraph_has_its_own_direction() -> None:
    text = "abc\nسلام\n123 (\u2067x\u2069)\n\u2066abc\u2069 سلام\n"
    for fallback in (RTL, LTR):
        paragraphs = Paragraphs(text, fallback)
        units = walked(text)
        assert [paragraphs.direction(unit) for unit in units] == [LTR, RTL, fallback, RTL, fallback]


def test_a_long_paragraph_is_cut_between_words() -> None:
    text = "كلمة " * 4000
    units = walked(text)
    assert len(units) > len(text) // (2 * STRIDE)
    assert all(text[unit.end - 1] == " " for unit in units[:-1])
    assert {unit.paragraph for unit in units} == {0}
