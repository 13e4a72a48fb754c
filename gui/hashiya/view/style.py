"""How a text is set and in which inks: the frozen values that the window hands to the view."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from msgspec import Struct, field
from PySide6.QtGui import QColor

from hashiya.model.span import Span

SMALLEST, LARGEST = 6.0, 96.0
"""Bounds of the type size (points)."""


class ReadingStyle(Struct, frozen=True):
    """``family`` empty: the family made for the document's language. ``size`` in points.

    ``line_height`` is a factor of the font's own height, ``measure`` the longest line in average letters (0: as wide
    as the window), ``gap`` the space after a paragraph as a factor of the line.
    """

    family: str = ""
    size: float = 15.0
    line_height: float = 1.42
    measure: int = 68
    gap: float = 0.4
    justified: bool = False


class Showing(Struct, frozen=True):
    """What is shown besides the text and its marks: hidden characters, notes in the margin, the overview."""

    hidden: bool = False
    margin: bool = True
    overview: bool = True


class LabelInk(Struct, frozen=True):
    """The colour, the letter and the title of a label, as the reader sees them, and the number of the pattern of its
    lines (`patterns.PATTERNS`; the place of the label in its scheme)."""

    ink: QColor
    letter: str
    title: str
    pattern: int = 0


@lru_cache(maxsize=256)
def _unknown(name: str, dark: bool) -> LabelInk:
    level = 170 if dark else 90
    return LabelInk(QColor(level, level, level), name[:1].upper(), name)


def bare_values(span: Span) -> str:
    """What the fields of *span* say, as it is stored: for who knows no scheme."""
    return " \u00b7 ".join(str(value) for value in span.fields.values() if value not in (None, "", [], {}))


class Inks(Struct, frozen=True):
    """The colours of a page, and the words beside it. ``dark`` tells which way tints are mixed."""

    ground: QColor = field(default_factory=lambda: QColor("#fffdf8"))
    text: QColor = field(default_factory=lambda: QColor("#22201c"))
    quiet: QColor = field(default_factory=lambda: QColor("#8a857b"))
    selection: QColor = field(default_factory=lambda: QColor("#cfdcf3"))
    caret: QColor = field(default_factory=lambda: QColor("#a2431a"))
    hit: QColor = field(default_factory=lambda: QColor("#f6e3a1"))
    hit_now: QColor = field(default_factory=lambda: QColor("#e8a33d"))
    warning: QColor = field(default_factory=lambda: QColor("#b3261e"))
    dark: bool = False
    outlined: bool = False
    """For high contrast: nothing is told by a soft tint or a faint line; outlines and full inks tell it."""
    labels: Mapping[str, LabelInk] = field(default_factory=dict)
    values: Callable[[Span], str] = bare_values
    """What a card says of the fields of a span."""

    def label(self, name: str) -> LabelInk:
        """The ink of the label *name*; a grey one with its first letter if the scheme does not know it."""
        known = self.labels.get(name)
        return _unknown(name, self.dark) if known is None else known
