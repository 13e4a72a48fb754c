"""Justified lines: the spaces between words are widened, nothing else.

Qt's own justification stretches Arabic inside of words, where nobody joins the letters up again. Here a line is set
ragged, and its words are moved apart by whole pixels, so that each is drawn of the very pixels it has in ragged text.
The last line of a paragraph, lines with tabs, and lines that would have to be stretched too far stay as they are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Final

from msgspec import Struct
from PySide6.QtGui import QGlyphRun

_SPACES: Final = " \u00a0"
"""What is widened. A no-break space grows with the others, else it would look like another kind of space."""

_UNSTRETCHED: Final = frozenset("\t\u2028\ufffc")

_FARTHEST: Final = 0.55
"""How much wider a space may become, as a share of the font's height."""


class Stretch(Struct, frozen=True):
    """How the places of a line move: right of how many of its *centres* (of spaces, from the left) a place stands
    tells which of the *shifts* it makes (pixels)."""

    centres: list[float]
    shifts: list[float]

    def of(self, x: float) -> float:
        """Where what would stand at *x* stands in the justified line."""
        return x + self.shifts[bisect_right(self.centres, x)]


class Ragged(Struct, frozen=True):
    """A line as it was set: its text and width, the direction of its paragraph, and where any part of it stands."""

    text: str
    width: float
    body: float
    rtl: bool
    runs: Callable[[int, int], list[tuple[float, float, bool]]]
    """``(left, right, rtl)`` of the glyph runs of ``[start, stop)``, code points of the line."""


def stretch_of(line: Ragged) -> Stretch | None:
    """How *line* is stretched to its width; None if it stays as it is."""
    text = line.text
    stop = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    if not _UNSTRETCHED.isdisjoint(text):
        return None
    gaps = [place for place in range(start, stop) if text[place] in _SPACES]
    runs = line.runs(0, stop)
    if not gaps or not runs:
        return None
    free = int(min(run[0] for run in runs) if line.rtl else line.width - max(run[1] for run in runs))
    if free <= 0 or free > _FARTHEST * line.body * len(gaps):
        return None
    centres = sorted((run[0] + run[1]) / 2 for gap in gaps for run in line.runs(gap, gap + 1)[:1])
    # The pixels that do not divide evenly are spread over the line.
    extras = [float(free * (place + 1) // len(centres) - free * place // len(centres)) for place in range(len(centres))]
    before = [0.0, *accumulate(extras)]
    shifts = [moved - before[-1] for moved in before] if line.rtl else before
    return Stretch(centres, shifts)


MovedRun = tuple[QGlyphRun, float]
"""Glyphs, and by how much they are moved (pixels)."""


def moved_runs(runs: Iterable[QGlyphRun], stretch: Stretch) -> Iterator[MovedRun]:
    """The glyph *runs* of a word with what moves them: of one word, those of another direction may stand elsewhere."""
    for run in runs:
        middle = run.boundingRect().center().x()
        yield run, stretch.of(middle) - middle
