"""The order in which lines are drawn is the one that the Unicode Bidirectional Algorithm demands.

The data is the Unicode Character Database's (Debian: unicode-data). A sample runs by default, all of it with
HASHIYA_FULL=1.
"""

from __future__ import annotations

import faulthandler
import os
from bisect import bisect_right
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.text.bidi import LTR, RTL, first_strong
from hashiya.text.levels import kinds_of, line_levels, resolve, visual_order
from tests.view.box_font import box_font

DATA = Path("/usr/share/unicode/BidiCharacterTest.txt")
CLASSES = Path("/usr/share/unicode/BidiTest.txt")
FULL = os.environ.get("HASHIYA_FULL") == "1"


@pytest.fixture(autouse=True)
def _as_long_as_it_takes() -> None:
    """All of the files take many minutes; a test that hangs is ended after two."""
    if FULL:
        faulthandler.cancel_dump_traceback_later()


# One character for each bidirectional class of BidiTest.txt; B, which ends a paragraph, never reaches a layout.
STANDS_FOR = {
    "L": "a", "R": "\u05d0", "AL": "\u0628", "EN": "1", "ES": "+", "ET": "$", "AN": "\u0661", "CS": ",",
    "NSM": "\u0300", "BN": "\u2060", "S": "\u001f", "WS": " ", "ON": "!", "LRE": "\u202a", "RLE": "\u202b",
    "PDF": "\u202c",
    "LRO": "\u202d", "RLO": "\u202e", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


def setting(characters: str, width: float = 4000.0):
    from hashiya.view.layout import Typesetting
    from hashiya.view.style import ReadingStyle

    return Typesetting.of(ReadingStyle(), box_font(characters), width)


def drawn_order(text: str, direction: str, typesetting) -> tuple[list[int], object]:
    """The starts of the graphemes that have a width, from left to right."""
    from hashiya.view.layout import UnitLayout

    layout = UnitLayout(text, direction, typesetting)
    boxes = [box for box in layout.boxes(0) if box.right - box.left > 1]
    return [box.start for box in sorted(boxes)], layout


def demanded_order(layout, order: list[int], drawn: set[int]) -> list[int] | None:
    """*order* (of code points) as an order of the graphemes that are drawn; None if one is torn apart by it."""
    bounds = layout.graphemes
    graphemes = [bounds[bisect_right(bounds, index) - 1] for index in order]
    once = [start for place, start in enumerate(graphemes) if not place or graphemes[place - 1] != start]
    if len(once) != len(set(once)):
        return None
    return [start for start in once if start in drawn]


@pytest.fixture(scope="module")
def cases() -> list[tuple[str, str, list[int]]]:
    if not DATA.exists():
        pytest.skip("BidiCharacterTest.txt is not installed (Debian: unicode-data)")
    rows = []
    for line in DATA.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        points, wanted, _, _, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        if "\u2029" in text:
            continue
        direction = {"0": LTR, "1": RTL}.get(wanted) or first_strong(text) or LTR
        rows.append((text, direction, [int(index) for index in order.split()]))
    return rows


def test_lines_are_drawn_in_the_order_that_uax9_demands(qapp, cases) -> None:
    typesetting = setting("".join(sorted({character for text, _, _ in cases for character in text})))
    compared = 0
    for text, direction, order in cases if FULL else cases[::37]:
        drawn, layout = drawn_order(text, direction, typesetting)
        demanded = demanded_order(layout, order, set(drawn))
        if demanded is not None:
            compared += 1
            assert drawn == demanded, (text.encode("unicode-escape"), direction)
    assert compared > (80_000 if FULL else 2_000)


def test_lines_of_every_class_are_drawn_in_order(qapp) -> None:
    if not CLASSES.exists():
        pytest.skip("BidiTest.txt is not installed (Debian: unicode-data)")
    typesetting = setting("".join(STANDS_FOR.values()))
    compared = seen = 0
    order: list[int] = []
    for line in CLASSES.read_text(encoding="utf-8").splitlines():
        if line.startswith("@Reorder:"):
            order = [int(index) for index in line.split(":")[1].split()]
        if not line or line[0] in "#@":
            continue
        classes, bits = line.split(";")
        kinds = classes.split()
        seen += 1
        if "B" in kinds or (not FULL and seen % 211):
            continue
        text = "".join(STANDS_FOR[kind] for kind in kinds)
        for bit, direction in ((1, first_strong(text) or LTR), (2, LTR), (4, RTL)):
            if not int(bits) & bit:
                continue
            drawn, layout = drawn_order(text, direction, typesetting)
            demanded = demanded_order(layout, order, set(drawn))
            if demanded is not None:
                compared += 1
                assert drawn == demanded, (kinds, direction)
    assert compared > (200_000 if FULL else 1_000)


ASTRAL = [
    "\U0001e900\U0001e923",
    "\U00010900",
    "\U0001e951",
    "abc",
    "12",
    "$5",
    " ",
    "(",
    ")",
    "-",
    ",",
    "!",
    "\t",
    "\u6f22",
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(ASTRAL), min_size=1, max_size=14).map("".join), st.sampled_from([LTR, RTL]))
def test_letters_beyond_the_basic_plane_are_drawn_in_order(qapp, text: str, direction: str) -> None:
    """The files of Unicode have hardly any; in a paragraph without others Qt alone would not put them in order."""
    drawn, layout = drawn_order(text, direction, setting("".join(ASTRAL)))
    order = visual_order(line_levels(resolve(text, direction), kinds_of(text), direction))
    assert drawn == demanded_order(layout, order, set(drawn))
    assert layout.line_range(len(layout.lines) - 1)[1] == len(text)


@pytest.mark.parametrize("width", [90, 140])
def test_nothing_unseen_makes_a_line_of_its_own(qapp, width: int) -> None:
    from hashiya.view.layout import UnitLayout

    for blanks in range(40):
        text = "abc " + "\U0001e900\U0001e923" * 3 + " " * blanks
        layout = UnitLayout(text, LTR, setting("".join(ASTRAL), width))
        assert [layout.line_range(number)[1] for number in range(len(layout.lines))][-1] == len(text)
        assert all(start < stop for start, stop in map(layout.line_range, range(len(layout.lines))))


def test_rectangles_of_any_sub_range_cover_exactly_its_boxes(qapp, cases) -> None:
    from hashiya.view.layout import UnitLayout

    typesetting = setting("".join(sorted({character for text, _, _ in cases for character in text})))
    for text, direction, _ in cases if FULL else cases[::301]:
        layout = UnitLayout(text, direction, typesetting)
        for low, high in pairwise(layout.graphemes):
            for stop in [bound for bound in layout.graphemes if bound >= high]:
                covered = sum(right - left for _, left, right in layout.rects(low, stop))
                wanted = [box for box in layout.boxes(0) if low <= box.start < stop]
                assert abs(covered - sum(box.right - box.left for box in wanted)) < 1
                for box in wanted:
                    middle = (box.left + box.right) / 2
                    if box.right - box.left > 1:
                        assert any(left < middle < right for _, left, right in layout.rects(low, stop))


LETTERS = "\u0628\u062a\u0644\u0627\u05d0\u05d1abc12\u0661\u06f2 ()\u200c,."


@settings(max_examples=120)
@given(
    text=st.text(alphabet=LETTERS, min_size=1, max_size=220), rtl=st.booleans(), width=st.sampled_from([90, 140, 300])
)
def test_a_click_on_either_half_of_any_letter_lands_on_its_side(qapp, text: str, rtl: bool, width: int) -> None:
    from hashiya.view.layout import UnitLayout

    layout = UnitLayout(text, RTL if rtl else LTR, setting(LETTERS, width))
    for number in range(len(layout.lines)):
        for box in layout.boxes(number):
            size = box.right - box.left
            if size < 1:
                continue
            for share in (0.25, 0.75):
                position, upstream = layout.position_at(number, box.left + share * size)
                leading = (share > 0.5) == box.rtl
                assert (position, upstream) == ((box.start, False) if leading else (box.stop, True))
                caret = layout.caret(position, upstream)
                if caret.line == number:
                    assert abs(caret.x - (box.right if share > 0.5 else box.left)) < 0.7
