"""The boxes of letters, and how a ligature is divided among its letters. Geometry that knows no layout.

Qt draws several letters as one glyph (lam-alef, Allah) and answers for the parts as it happens: displaced, or with all
the width for one of them. Where its answers do not fill the whole without gap or overlap, each letter has an even part.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

NEAR = 0.6
"""Edges of neighbouring glyph runs that are this close (pixels) are one edge."""


class Box(NamedTuple):
    """Where a grapheme stands on its line: ``left`` and ``right`` in pixels, ``[start, stop)`` in code points."""

    left: float
    right: float
    start: int
    stop: int
    rtl: bool


Runs = Callable[[int, int], list[tuple[float, float, bool]]]
"""``(left, right, rtl)`` of each glyph run of ``[start, stop)`` on one line."""


def mended(text: str, boxes: list[Box], runs: Runs, cluster_starts: Callable[[int, int], set[int]]) -> list[Box]:
    """The *boxes* of a word of *text*, each ligature divided evenly among its graphemes, where Qt's answers for the
    parts do not fill the whole. *cluster_starts* tells at which code points glyphs of their own begin."""
    if len(boxes) < 2:
        return boxes
    whole = merged([(left, right) for left, right, _ in runs(boxes[0].start, boxes[-1].stop)])
    swallowed = any(is_empty(box) and not _is_control(text, box) for box in boxes)
    fills = same(whole, merged([(box.left, box.right) for box in boxes]))
    if fills and not swallowed and not _any_overlap(boxes):
        return boxes
    drawn = cluster_starts(boxes[0].start, boxes[-1].stop)
    found: list[Box] = []
    index = 0
    while index < len(boxes):
        end = index + 1
        while end < len(boxes) and _is_one_glyph(text, boxes, index, end, drawn):
            end += 1
        found += _divided(boxes[index:end], runs)
        index = end
    return found


def _is_one_glyph(text: str, boxes: list[Box], first: int, index: int, drawn: set[int]) -> bool:
    """Whether the letter of that box is drawn together with the one before it: it has no glyph, or a glyph without
    width (fonts draw lam and alef as one, and give all the width to either)."""
    box = boxes[index]
    if _is_control(text, box):
        return False
    swallowed = is_empty(box) and not (text[box.start] == "\u0644" and index + 1 < len(boxes))
    lends = index == first + 1 and is_empty(boxes[first]) and not _is_control(text, boxes[first])
    return box.start not in drawn or swallowed or lends


def _is_control(text: str, box: Box) -> bool:
    """Whether nothing is drawn for the box, and nothing should be: a letter in a ligature has a part."""
    return is_empty(box) and not text[box.start].isalpha()


def _divided(group: list[Box], runs: Runs) -> list[Box]:
    """The graphemes of one glyph, each with an even part of it."""
    whole = merged([(left, right) for left, right, _ in runs(group[0].start, group[-1].stop)])
    if len(group) == 1 or len(whole) != 1:
        return group
    left, right = whole[0]
    step = (right - left) / len(group)
    if group[0].rtl:
        return [
            box._replace(left=right - (place + 1) * step, right=right - place * step) for place, box in enumerate(group)
        ]
    return [box._replace(left=left + place * step, right=left + (place + 1) * step) for place, box in enumerate(group)]


def is_empty(box: Box) -> bool:
    """Whether the box has no width."""
    return box.right - box.left < 0.01


def _any_overlap(boxes: list[Box]) -> bool:
    placed = sorted((box.left, box.right) for box in boxes if box.right - box.left > 0.01)
    return any(after[0] - before[1] < -NEAR for before, after in pairwise(placed))


def same(some: list[tuple[float, float]], others: list[tuple[float, float]]) -> bool:
    """Whether two lists of intervals are the same, to the nearness of edges."""
    return len(some) == len(others) and all(
        abs(one[0] - other[0]) < NEAR and abs(one[1] - other[1]) < NEAR for one, other in zip(some, others, strict=True)
    )


def merged(pieces: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Intervals sorted, those that touch made one, empty ones left out."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(pieces):
        if right - left < 0.01:
            continue
        if merged and left - merged[-1][1] < NEAR:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
