"""Scrolling and the caret over nasty texts: nothing is skipped, nothing is torn, everything comes to an end."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.text.paragraphs import LONGEST, Paragraphs
from tests.view.texts import PIECES, nasty


def make_page(text: str, width: float = 220.0, height: float = 160.0, size: float = 12.0):
    from hashiya.view.fonts import reading_font
    from hashiya.view.layout import Typesetting
    from hashiya.view.page import Page
    from hashiya.view.style import ReadingStyle

    page = Page(text)
    page.set_setting(Typesetting.of(ReadingStyle(), reading_font("ar", "", size), width), height)
    return page


def boundaries(page) -> set[int]:
    found = {0, len(page.text)}
    unit = page.paragraphs.at(0)
    while unit is not None:
        found |= {unit.start + bound for bound in page.layout(unit).graphemes} | {unit.end}
        unit = page.paragraphs.after(unit)
    return found


@given(text=nasty)
def test_units_tile_the_text_from_above_and_from_below(text: str) -> None:
    paragraphs = Paragraphs(text)
    down, unit = [], paragraphs.at(0)
    while unit is not None:
        down.append(unit)
        unit = paragraphs.after(unit)
    up, unit = [], paragraphs.at(len(text))
    while unit is not None:
        up.append(unit)
        unit = paragraphs.before(unit)
    assert down == up[::-1]
    assert "".join(text[unit.start : unit.end] for unit in down) == text
    for position in range(len(text)):
        unit = paragraphs.at(position)
        assert unit.start <= position < unit.end
        assert unit in down


@pytest.mark.parametrize("joint", [" ", "", "\u0628"])
def test_a_long_paragraph_is_cut_the_same_from_everywhere(joint: str) -> None:
    text = "abc\n" + joint.join(PIECES[:11] * 900).replace("\n", "") + "\ndef"
    assert len(text) > 4 * LONGEST
    paragraphs = Paragraphs(text)
    units, unit = [], paragraphs.at(0)
    while unit is not None:
        units.append(unit)
        unit = paragraphs.after(unit)
    assert all(0 < unit.end - unit.start <= LONGEST * 2 for unit in units)
    assert len(units) > 5
    fresh = Paragraphs(text)
    for position in range(len(text) - 1, 0, -97):
        unit = fresh.at(position)
        assert unit in units
        assert unit.start <= position < unit.end


def test_long_paragraphs_are_found_in_any_order() -> None:
    long = "".join(PIECES[:11] * 150)
    text = "\r\n".join([long, "a", long * 2, "", long]) + "\r\n"
    known = [Paragraphs(text).at(position) for position in range(0, len(text), 61)]
    positions = list(range(0, len(text), 61))
    random.Random(3).shuffle(positions)
    paragraphs = Paragraphs(text)
    for position in positions:
        assert paragraphs.at(position) == known[position // 61]
    for end in (len(long), len(long) + 1, len(long) + 2):
        assert Paragraphs(text).at(end) == paragraphs.at(end)


@settings(max_examples=40)
@given(text=nasty, steps=st.lists(st.integers(-400, 400), max_size=12))
def test_scrolling_stays_inside_and_comes_back(qapp, text: str, steps: list[int]) -> None:
    page = make_page(text)
    for step in steps:
        page.scroll_by(step)
        value, maximum, _ = page.bar()
        assert 0 <= value <= maximum <= len(text)
        visible = page.visible()
        assert visible[0].top <= 32
        for before, after in pairwise(visible):
            assert before.unit.end == after.unit.start
            assert abs(before.top + before.layout.height - after.top) < 0.01
    page.scroll_by(-1e6)
    top = page.visible()[0]
    assert top.unit.start == 0
    assert top.top in (0, 32) or 0 <= top.top <= 32
    page.scroll_by(1e6)
    assert page.visible()[-1].unit.end == len(text)


@settings(max_examples=40)
@given(text=nasty, data=st.data())
def test_every_motion_ends_on_a_grapheme_boundary(qapp, text: str, data) -> None:
    from hashiya.view.caret import CaretState, Motion, boundary, moved

    page = make_page(text)
    allowed = boundaries(page)
    state = CaretState(boundary(page, data.draw(st.integers(0, len(text))), up=False))
    assert state.position in allowed
    for _ in range(12):
        state = moved(page, state, data.draw(st.sampled_from(list(Motion))))
        assert state.position in allowed


@settings(max_examples=40)
@given(text=nasty)
def test_next_and_previous_walk_through_every_grapheme(qapp, text: str) -> None:
    from hashiya.view.caret import neighbour

    page = make_page(text)
    position, seen = 0, [0]
    while (following := neighbour(page, position, True)) != position:
        assert following > position
        assert neighbour(page, following, False) == position
        seen.append(following)
        position = following
    assert position == len(text)
    assert set(seen) == boundaries(page)


@settings(max_examples=40)
@given(text=nasty, rightward=st.booleans())
def test_a_selection_may_end_at_every_letter(qapp, text: str, rightward: bool) -> None:
    from hashiya.view.caret import CaretState, Motion, extended

    page = make_page(text)
    unit = page.paragraphs.at(0)
    while unit is not None:
        forward = rightward != page.layout(unit).rtl
        state = CaretState(unit.start if forward else unit.stop)
        reached = [state.position]
        for _ in range(unit.stop - unit.start + 1):
            state = extended(page, state, Motion.RIGHT if rightward else Motion.LEFT)
            if not unit.start <= state.position <= unit.stop:
                break
            reached.append(state.position)
        assert set(reached) >= {unit.start + bound for bound in page.layout(unit).graphemes}
        assert reached == sorted(reached, reverse=not forward)
        unit = page.paragraphs.after(unit)


@settings(max_examples=40)
@given(text=nasty, rightward=st.booleans())
def test_arrows_move_the_way_they_point_and_reach_the_end(qapp, text: str, rightward: bool) -> None:
    from hashiya.view.caret import CaretState, Motion, moved

    page = make_page(text)
    motion = Motion.RIGHT if rightward else Motion.LEFT
    state = CaretState(0 if not rightward else len(text))
    last = None
    for _ in range(3 * len(text) + 20):
        after = moved(page, state, motion)
        if (after.position, after.upstream) == (state.position, state.upstream):
            break
        unit, layout = page.layout_at(state.position)
        unit2, layout2 = page.layout_at(after.position)
        if layout.rtl != layout2.rtl:
            return  # where the direction turns, right of the one paragraph's end is left of the other's start
        if unit == unit2:
            before_x = layout.caret(min(state.position - unit.start, len(layout)), state.upstream)
            after_x = layout2.caret(min(after.position - unit2.start, len(layout2)), after.upstream)
            if before_x.line == after_x.line:
                assert (after_x.x > before_x.x - 0.4) if rightward else (after_x.x < before_x.x + 0.4)
        last, state = state, after
    else:
        raise AssertionError((text.encode("unicode-escape"), last, state))


def test_resizing_keeps_the_line_at_the_top(qapp) -> None:
    text = "\n".join(f"{number} " + " ".join(PIECES[:5]) * 3 for number in range(200))
    page = make_page(text)
    page.scroll_to(text.index("\n120 ") + 1)
    top = page.top_position()
    setting = page.setting
    from msgspec.structs import replace

    for width in (180.0, 333.0, 150.0, 220.0):
        page.set_setting(replace(setting, width=width), 160.0)
    assert page.top_position() == top


def test_the_bar_reaches_every_part_of_a_long_text(qapp) -> None:
    text = "\n".join(" ".join(PIECES[:8]) for _ in range(3000))
    page = make_page(text)
    _, maximum, _ = page.bar()
    for value in range(0, maximum, maximum // 50):
        page.set_bar(value)
        assert abs(page.bar()[0] - value) <= 2
    page.set_bar(maximum)
    last = page.visible()[-1]
    assert last.unit.end == len(text)


@pytest.mark.parametrize("text", ["\u0642\u0627\u0644", "\u0642\u0627\u0644 " * 40_000])
def test_a_window_without_height_shows_its_first_unit(qapp, text: str) -> None:
    page = make_page(text, height=0.0)
    assert [placed.unit.start for placed in page.visible()] == [0]
    assert page.bar()[0] == 0
    page.scroll_by(50.0)
    assert page.visible()
