"""Moving the edges of the selected span by keyboard. Left and right are directions on the page, not in the text."""

from __future__ import annotations

from typing import Final

from hashiya.session import annotate
from hashiya.ui.desk import Desk
from hashiya.ui.handlers.guard import guarded
from hashiya.view.caret import Motion
from hashiya.view.segments import word_bounds

REACH: Final = 1024
"""Code points around an edge in which the next word is looked for."""


def move_end(desk: Desk, *, right: bool, word: bool = False) -> None:
    """Move the end of the selected span (of its last range) on the page; it stays behind its start.

    By words it stops at the ends of words, so that no space is taken in.
    """
    span = desk.current.span()
    if span is not None:
        start, end = span.ranges[-1]
        moved = _word_edge(desk, end, _forward(desk, end, right), at_start=False) if word else _next(desk, end, right)
        _resize(desk, (*span.ranges[:-1], (start, moved)), at_start=False)


def move_start(desk: Desk, *, right: bool, word: bool = False) -> None:
    """Move the start of the selected span (of its first range) on the page; it stays before its end."""
    span = desk.current.span()
    if span is not None:
        start, end = span.ranges[0]
        moved = (
            _word_edge(desk, start, _forward(desk, start, right), at_start=True) if word else _next(desk, start, right)
        )
        _resize(desk, ((moved, end), *span.ranges[1:]), at_start=True)


def start_word(desk: Desk, *, forward: bool) -> None:
    """Move the start of the selected span a word on in the text, or back, whichever way it runs on the page."""
    span = desk.current.span()
    if span is not None:
        start, end = span.ranges[0]
        _resize(desk, ((_word_edge(desk, start, forward, at_start=True), end), *span.ranges[1:]), at_start=True)


def _next(desk: Desk, position: int, right: bool) -> int:
    """The boundary of a character beside *position*, as the caret would find it."""
    return desk.reader.moved_boundary(position, Motion.RIGHT if right else Motion.LEFT)


def _forward(desk: Desk, position: int, right: bool) -> bool:
    """Whether a move to the right leads on in the paragraph of *position*."""
    page = desk.reader.page()
    rtl = page is None or page.layout_at(max(0, position - 1))[1].rtl
    return right != rtl


def _word_edge(desk: Desk, position: int, forward: bool, *, at_start: bool) -> int:
    """The next start (or end) of a word behind *position*, or before it; *position* if there is none near."""
    low = max(0, position - REACH)
    text = desk.reader.text_between(low, position + REACH)
    words = [(first, last) for first, last in word_bounds(text) if any(map(str.isalnum, text[first:last]))]
    edges = [low + (first if at_start else last) for first, last in words]
    if forward:
        return min((edge for edge in edges if edge > position), default=position)
    return max((edge for edge in edges if edge < position), default=position)


def _resize(desk: Desk, ranges: tuple[tuple[int, int], ...], *, at_start: bool) -> None:
    if any(end <= start for start, end in ranges):
        return
    with guarded(desk):
        span = annotate.resize(desk.session, desk.current.span_id, ranges, initiator=desk)
        edge = span.start if at_start else span.end
        desk.reader.set_caret(edge)
        desk.reader.select_span(span.id, reveal=False)
        desk.reader.reveal(edge)
