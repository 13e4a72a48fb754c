"""Where the caret goes: motions over a page, apart from the widget that shows it.

Arrows move as the eye sees it: right is right in any direction of text. Words, and the ends of lines, follow the
paragraph's direction. Every position that comes out is a grapheme boundary.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from hashiya.late import late
from hashiya.text.paragraphs import Unit, paragraph_start, paragraph_stop
from hashiya.view.boxes import Box
from hashiya.view.layout import UnitLayout
from hashiya.view.page import Page

if TYPE_CHECKING:
    from hashiya.view import segments
else:
    (segments,) = late("hashiya.view", "segments")


class Motion(Enum):
    """What a key can do to the caret."""

    LEFT = "left"
    RIGHT = "right"
    WORD_LEFT = "word left"
    WORD_RIGHT = "word right"
    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    LINE_START = "line start"
    LINE_END = "line end"
    PARAGRAPH_UP = "paragraph up"
    PARAGRAPH_DOWN = "paragraph down"
    START = "start"
    END = "end"


class CaretState(Struct, frozen=True):
    """The caret: a code point, whether it clings to the letter before it (``upstream``, which decides its place at a
    line break and at a border of directions), and the column that moving up and down aims at (pixels)."""

    position: int = 0
    upstream: bool = False
    column: float | None = None


def moved(page: Page, state: CaretState, motion: Motion) -> CaretState:
    """The caret after *motion*; where it was if there is nowhere to go."""
    unit, layout = page.layout_at(state.position)
    match motion:
        case Motion.LEFT | Motion.RIGHT:
            return _visual(page, state, rightward=motion is Motion.RIGHT)
        case Motion.WORD_LEFT | Motion.WORD_RIGHT:
            forward = (motion is Motion.WORD_LEFT) == layout.rtl
            return _word(page, state.position, forward)
        case Motion.NEXT | Motion.PREVIOUS:
            return CaretState(neighbour(page, state.position, motion is Motion.NEXT))
        case Motion.UP | Motion.DOWN:
            return _line(page, state, -1 if motion is Motion.UP else 1)
        case Motion.LINE_START:
            line = layout.line_of(_inside(unit, state.position), state.upstream)
            return CaretState(unit.start + layout.line_range(line)[0])
        case Motion.LINE_END:
            return _line_end(unit, layout, layout.line_of(_inside(unit, state.position), state.upstream))
        case Motion.PARAGRAPH_UP:
            start = paragraph_start(page.text, state.position)
            if start == state.position and start:
                start = paragraph_start(page.text, start - 1)
            return CaretState(start)
        case Motion.PARAGRAPH_DOWN:
            return CaretState(paragraph_stop(page.text, state.position)[1])
        case Motion.START:
            return CaretState(0)
        case Motion.END:
            return CaretState(len(page.text))


def extended(page: Page, state: CaretState, motion: Motion) -> CaretState:
    """The caret after *motion* with Shift. To the left and the right it goes by the letters of the text, on or back as
    the paragraph runs, which is what browsers do: by the eye (`moved`) a word of the other direction is entered at its
    end, and a selection could never end where that word does."""
    if motion not in (Motion.LEFT, Motion.RIGHT):
        return moved(page, state, motion)
    forward = (motion is Motion.LEFT) == page.layout_at(state.position)[1].rtl
    return CaretState(neighbour(page, state.position, forward), upstream=forward)


def neighbour(page: Page, position: int, forward: bool) -> int:
    """The next grapheme boundary (code points) after, or before, *position*."""
    unit, layout = page.layout_at(position)
    bounds = layout.graphemes
    inside = position - unit.start
    if forward:
        if inside >= len(layout):
            return unit.end if unit.end > position else min(len(page.text), max(unit.end, position))
        return unit.start + bounds[bisect_right(bounds, inside)]
    if inside > len(layout):
        return unit.stop
    if inside <= 0:
        before = page.paragraphs.before(unit)
        if before is None:
            return 0
        if before.stop < before.end:
            return before.stop
        return before.start + page.layout(before).graphemes[-2]
    return unit.start + bounds[bisect_left(bounds, inside) - 1]


def snapped(page: Page, start: int, stop: int) -> tuple[int, int]:
    """The smallest range of whole graphemes that holds ``[start, stop)`` (code points)."""
    return boundary(page, start, up=False), boundary(page, stop, up=True)


def boundary(page: Page, position: int, up: bool) -> int:
    """The grapheme boundary at *position*, else the one after it (*up*) or before it."""
    position = min(max(position, 0), len(page.text))
    unit, layout = page.layout_at(position)
    inside = position - unit.start
    if inside > len(layout):  # between CR and LF
        return position if position in (unit.stop, unit.end) else (unit.end if up else unit.stop)
    bounds = layout.graphemes
    index = bisect_left(bounds, inside)
    return unit.start + (inside if bounds[index] == inside else bounds[index if up else index - 1])


def word_range(page: Page, position: int) -> tuple[int, int]:
    """The word, or the run of white space or the sign, at *position* (code points)."""
    unit, layout = page.layout_at(position)
    low, high = segments.word_at(layout.text, _inside(unit, position))
    return unit.start + low, unit.start + high


def word_touching(page: Page, position: int) -> tuple[int, int] | None:
    """The word that *position* is in, or that it stands at the start or the end of; None if there is none."""
    unit, layout = page.layout_at(position)
    inside = _inside(unit, position)
    for place in (inside, inside - 1):
        if 0 <= place < len(layout):
            low, high = segments.word_at(layout.text, place)
            if any(character.isalnum() for character in layout.text[low:high]):
                return unit.start + low, unit.start + high
    return None


def sentence_range(page: Page, position: int) -> tuple[int, int]:
    """The sentence at *position* (code points), white space at its end left out."""
    unit, layout = page.layout_at(position)
    low, high = segments.sentence_at(layout.text, _inside(unit, position))
    return unit.start + low, unit.start + high


def paragraph_range(page: Page, position: int) -> tuple[int, int]:
    """The paragraph at *position* without its separator (code points)."""
    return paragraph_start(page.text, position), paragraph_stop(page.text, position)[0]


def _inside(unit: Unit, position: int) -> int:
    return min(max(position - unit.start, 0), unit.stop - unit.start)


def _line_end(unit: Unit, layout: UnitLayout, line: int) -> CaretState:
    start, stop = layout.line_range(line)
    wrapped = line + 1 < len(layout.lines)
    if wrapped:
        # The white space that a wrapped line ends with hangs outside: the caret stands before it.
        trimmed = start + len(layout.text[start:stop].rstrip())
        stop = trimmed if trimmed > start else stop
    return CaretState(unit.start + stop, upstream=wrapped)


def _visual(page: Page, state: CaretState, rightward: bool) -> CaretState:
    """One grapheme to the right or left as it is drawn; from a line's edge to the neighbouring line."""
    unit, layout = page.layout_at(state.position)
    inside = _inside(unit, state.position)
    caret = layout.caret(inside, state.upstream)
    boxes = sorted(
        (box for box in layout.boxes(caret.line) if box.right - box.left > 0.01), key=lambda box: (box.left, box.right)
    )
    crossed: Box | None = None
    if rightward:
        crossed = next((box for box in boxes if box.left > caret.x - 0.3 and box.right > caret.x + 0.3), None)
    else:
        crossed = next((box for box in reversed(boxes) if box.right < caret.x + 0.3 and box.left < caret.x - 0.3), None)
    if crossed is not None:
        return _at_edge(unit, crossed, right=rightward)
    return _over_edge(page, unit, layout, caret.line, rightward) or state


def _at_edge(unit: Unit, box: Box, right: bool) -> CaretState:
    """The caret at the right, or left, edge of a letter."""
    if right == box.rtl:
        return CaretState(unit.start + box.start)
    return CaretState(unit.start + box.stop, upstream=True)


def _over_edge(page: Page, unit: Unit, layout: UnitLayout, line: int, rightward: bool) -> CaretState | None:
    """From a line's right (or left) edge to where the eye goes on: the next or the previous line's other edge."""
    step = 1 if rightward != layout.rtl else -1
    line += step
    if not 0 <= line < len(layout.lines):
        other = page.paragraphs.after(unit) if step > 0 else page.paragraphs.before(unit)
        if other is None:
            return None
        unit, layout = other, page.layout(other)
        line = 0 if step > 0 else len(layout.lines) - 1
    boxes = [box for box in layout.boxes(line) if box.right - box.left > 0.01]
    if not boxes:
        return CaretState(unit.start + layout.line_range(line)[0])
    right = (step > 0) == layout.rtl
    return _at_edge(unit, max(boxes, key=_right) if right else min(boxes), right)


def _right(box: Box) -> float:
    return box.right


def _line(page: Page, state: CaretState, step: int) -> CaretState:
    """One line up or down, as near as can be to the column aimed at."""
    unit, layout = page.layout_at(state.position)
    caret = layout.caret(_inside(unit, state.position), state.upstream)
    column = caret.x if state.column is None else state.column
    line = caret.line + step
    if not 0 <= line < len(layout.lines):
        other = page.paragraphs.after(unit) if step > 0 else page.paragraphs.before(unit)
        if other is None:
            end = unit.stop if step > 0 else unit.start
            return CaretState(end, upstream=step > 0 and len(layout) > 0, column=column)
        unit, layout = other, page.layout(other)
        line = 0 if step > 0 else len(layout.lines) - 1
    position, upstream = layout.position_at(line, column)
    return CaretState(unit.start + position, upstream, column)


def _word(page: Page, position: int, forward: bool) -> CaretState:
    """The next start of a word (forward), or the start of this word or the one before."""
    unit, layout = page.layout_at(position)
    inside = position - unit.start
    starts = [low for low, high in segments.word_bounds(layout.text) if any(map(str.isalnum, layout.text[low:high]))]
    if forward:
        place = bisect_right(starts, inside)
        if place < len(starts):
            return CaretState(unit.start + starts[place])
        if inside < len(layout):
            return CaretState(unit.stop, upstream=True)
        after = page.paragraphs.after(unit)
        return CaretState(after.start if after else unit.stop)
    place = bisect_left(starts, inside)
    if place:
        return CaretState(unit.start + starts[place - 1])
    if inside > 0:
        return CaretState(unit.start)
    before = page.paragraphs.before(unit)
    return CaretState(before.stop if before else 0, upstream=before is not None and before.stop > before.start)
