"""A paragraph as cells from left to right, for terminals that can neither order nor shape.

Only for such terminals and for tests: it gives letters other code points (Arabic presentation forms) and another
order, so nothing of it may ever be stored, searched or given to Qt. Each cell tells which characters of the paragraph
it shows, so that colours follow the characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from unicodedata import category

import regex
from msgspec import Struct
from wcwidth import wcswidth

from hashiya.text.bidi import Direction
from hashiya.text.levels import kinds_of, line_levels, resolve, visual_order
from hashiya.text.mirror import mirrored
from hashiya.text.printable import printable
from hashiya.text.segmentation import grapheme_starts

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_UNBREAKABLE: Final = "\u00a0\u2007\u202f"
_ZWNJ: Final = "\u200c"
_ZWJ: Final = "\u200d"
_TATWEEL: Final = "\u0640"
_INVISIBLE: Final = regex.compile(r"(?=\p{Cf})\p{Default_Ignorable_Code_Point}")
"""Joiners and directional formatting; not U+0600 or U+06DD, which have the same category and are seen."""


class Cell(Struct, frozen=True):
    """What is printed in one piece: a letter with its marks.

    ``start`` and ``end`` are code points of the paragraph; ``width`` is in columns; ``text`` may be empty (joiners).
    """

    text: str
    start: int
    end: int
    width: int


class VisualLine(Struct, frozen=True):
    """Cells from left to right, and how many columns they take."""

    cells: tuple[Cell, ...]
    width: int

    @property
    def text(self) -> str:
        """The line as it is printed."""
        return "".join(cell.text for cell in self.cells)


def visual_lines(paragraph: str, direction: Direction, columns: int) -> list[VisualLine]:
    """*paragraph* (without its separator) broken into lines of up to *columns*, each in visual order (UAX #9 L1 to L4).

    White space at the end of a line is left out. Marks stand behind their letter (L3), as terminals want them.
    """
    levels, kinds = resolve(paragraph, direction), kinds_of(paragraph)
    lines = []
    for cells in _wrapped(_cells(paragraph), paragraph, max(columns, 1)):
        start, end = cells[0].start, cells[-1].end
        line = line_levels(levels[start:end], kinds[start:end], direction)
        shown = list(cells)
        while shown and _is_blank(paragraph[shown[-1].start : shown[-1].end]):
            shown.pop()
        own = [line[cell.start - start] for cell in shown]
        ordered = tuple(_mirror(shown[place], own[place]) for place in visual_order(own))
        lines.append(VisualLine(ordered, sum(cell.width for cell in ordered)))
    return lines or [VisualLine((), 0)]


def shaped(paragraph: str) -> list[str]:
    """Each character of *paragraph* as the presentation form that its neighbours ask for; no ligatures, none left out.

    Marks and formatting characters are looked through, as Unicode says (ArabicShaping.txt, joining type T); U+200C
    parts letters and U+200D joins them.
    """
    result = list(paragraph)
    places = [place for place, character in enumerate(paragraph) if not _transparent(character)]
    skeleton = "".join(paragraph[place] for place in places).replace(_ZWJ, _TATWEEL)
    forms = _reshaper().reshape(skeleton)
    if len(forms) == len(skeleton):
        for place, form in zip(places, forms, strict=True):
            if paragraph[place] != _ZWJ:
                result[place] = form
    return result


def _cells(paragraph: str) -> list[Cell]:
    """The paragraph's grapheme clusters in logical order, shaped."""
    forms = shaped(paragraph)
    bounds = grapheme_starts(paragraph)
    cells = []
    for start, end in pairwise(bounds):
        emoji = _ZWJ in paragraph[start:end] and wcswidth(paragraph[start:end]) == 2
        shown = "".join(form for form in forms[start:end] if emoji or not _INVISIBLE.match(form))
        shown = printable(shown)
        cells.append(Cell(shown, start, end, max(wcswidth(shown), 0)))
    return cells


def _wrapped(cells: Sequence[Cell], paragraph: str, columns: int) -> list[Sequence[Cell]]:
    """Lines of cells in logical order: broken behind white space, within a word only if it is longer than a line."""
    lines: list[Sequence[Cell]] = []
    first = width = 0
    chance = 0  # the place behind the last white space
    for place, cell in enumerate(cells):
        blank = _is_blank(paragraph[cell.start : cell.end])
        while not blank and width + cell.width > columns and place > first:
            cut = chance if chance > first else place
            lines.append(cells[first:cut])
            first = cut
            width = sum(inner.width for inner in cells[first:place])
        width += cell.width
        if blank:
            chance = place + 1
    if first < len(cells):
        lines.append(cells[first:])
    return lines


def _is_blank(cluster: str) -> bool:
    """White space that a line may be broken behind."""
    return cluster.isspace() and cluster not in _UNBREAKABLE


def _mirror(cell: Cell, level: int) -> Cell:
    """L4."""
    image = mirrored().get(cell.text[:1]) if level % 2 else None
    return Cell(image + cell.text[1:], cell.start, cell.end, cell.width) if image else cell


def _transparent(character: str) -> bool:
    if character in (_ZWNJ, _ZWJ):
        return False
    return category(character) in ("Mn", "Me") or _INVISIBLE.match(character) is not None


@cache
def _reshaper() -> ArabicReshaper:
    """Only joins; by default it would throw marks away and melt letters together."""
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_ligatures": False})
