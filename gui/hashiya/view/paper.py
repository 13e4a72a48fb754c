"""A unit of text as it is set for paper: finely, but spoken of in the reader's pixels (96 to the inch).

On a screen letters stand on whole pixels. On paper that would show, so a unit is set `FINE` times as large and drawn as
much smaller; what computes marks from it (`marks`) and what paginates it (`sheet`) need not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

import regex
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QGlyphRun, QImage, QPainter

from hashiya.text.bidi import EXPLICIT, RTL, Direction
from hashiya.text.unseen import deceives
from hashiya.view import fonts
from hashiya.view.boxes import Box
from hashiya.view.hidden import Code, codes_of
from hashiya.view.layout import Caret, Typesetting, UnitLayout
from hashiya.view.pdf_text import Letter
from hashiya.view.style import ReadingStyle

FINE: Final = 8.0
"""How many times larger a unit is set than it is drawn."""

HINT_SIZE: Final = 6.5
"""Points of the codes of what is not seen."""

_PICTURES: Final = regex.compile(r"[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]")

PIXELS: Final = 96.0 / 72.0
"""Pixels a point."""


def paper_font(font: QFont, size: float) -> QFont:
    """*font* at *size* points, `FINE` times as large, on any screen."""
    fine = QFont(font)
    fine.setPixelSize(max(1, round(size * PIXELS * FINE)))
    return fine


def paper_setting(style: ReadingStyle, language: str, width: float, *, bold: bool = False) -> Typesetting:
    """The (fine) typesetting of *style* for a column of *width* pixels."""
    font = paper_font(fonts.reading_font(language, style.family, style.size), style.size)
    font.setBold(bold)
    return Typesetting.of(style, font, width * FINE)


class PaperUnit:
    """A unit's lines; positions are code points of the unit, lengths pixels as they are drawn."""

    def __init__(
        self, text: str, direction: Direction, setting: Typesetting, *, start: int = 0, last: bool = True
    ) -> None:
        """*setting* is fine; *start* and *last* are as in `UnitLayout`."""
        self._fine = UnitLayout(text, direction, setting, start=start, last=last)
        self.start = start
        self.last = last
        self.rtl = direction == RTL
        self.lines = self._fine.lines
        self._hints: list[Code] | None = None
        names = ("width", "ascent", "body", "pitch", "rise", "gap")
        self.setting = replace(setting, **{name: getattr(setting, name) / FINE for name in names})

    def __len__(self) -> int:
        return len(self._fine)

    @property
    def text(self) -> str:
        """The unit's text."""
        return self._fine.text

    @property
    def graphemes(self) -> list[int]:
        """Where its graphemes start, and its length at the end."""
        return self._fine.graphemes

    @property
    def pitch(self) -> float:
        """Height of a line: an empty paragraph is lower."""
        return self.setting.pitch * (1.0 if len(self) or not self.last else 0.6)

    def as_layout(self) -> UnitLayout:
        """The same, for those who ask a layout no more than this class answers: the shapes of marks."""
        return cast(UnitLayout, self)

    def line_range(self, number: int) -> tuple[int, int]:
        """``[start, stop)`` of the line *number*, in code points."""
        return self._fine.line_range(number)

    def line_top(self, number: int) -> float:
        """Top of the line (pixels)."""
        return self._fine.line_top(number) / FINE

    def line_at(self, y: float) -> int:
        """The line at the height *y* (pixels)."""
        return self._fine.line_at(y * FINE)

    def rects(self, start: int, stop: int) -> list[tuple[int, float, float]]:
        """``(line, left, right)`` of each visual run of ``[start, stop)``."""
        return [(line, left / FINE, right / FINE) for line, left, right in self._fine.rects(start, stop)]

    def boxes(self, number: int) -> list[Box]:
        """The boxes of a line's graphemes, in logical order."""
        boxes = self._fine.boxes(number)
        return [box._replace(left=box.left / FINE, right=box.right / FINE) for box in boxes]

    def caret(self, position: int, upstream: bool = False) -> Caret:
        """Where a caret would stand."""
        caret = self._fine.caret(position, upstream)
        return caret._replace(x=caret.x / FINE)

    def hints(self, number: int) -> list[Code]:
        """The codes of what could deceive the reader of a line."""
        if self._hints is None:
            font = fonts.interface_font(HINT_SIZE)
            self._hints = codes_of(self.as_layout(), font, everything=False) if deceives(self.text) else []
        return [code for code in self._hints if code.line == number]

    def baseline(self, number: int) -> float:
        """The line's baseline (pixels)."""
        return self.line_top(number) + self.setting.rise + self.setting.ascent

    def natural_width(self, number: int) -> float:
        """How much of its width the line fills (pixels)."""
        return self.lines[number].naturalTextWidth() / FINE

    def draw_line(self, painter: QPainter, number: int, ink: QColor) -> None:
        """Draw one line where it stands in the unit."""
        painter.save()
        painter.setPen(ink)
        if isinstance(painter.device(), QImage) and _PICTURES.search(self._fine.text, *self._fine.line_range(number)):
            self._draw_runs(painter, number)
        else:
            painter.scale(1 / FINE, 1 / FINE)
            self._fine.draw_line(painter, number, QPointF(0, 0))
        painter.restore()

    def _draw_runs(self, painter: QPainter, number: int) -> None:
        """Draw a line with emoji into a picture: those as large as they are seen. (Of a glyph that is a picture itself
        Qt draws a corner only, once it is larger than what it keeps at hand.)"""
        for run, shift in self._fine.drawn_runs(number):
            raw = run.rawFont()
            if "emoji" in raw.familyName().casefold():
                raw.setPixelSize(raw.pixelSize() / FINE)
                run = QGlyphRun(run)
                run.setPositions([QPointF((at.x() + shift) / FINE, at.y() / FINE) for at in run.positions()])
                run.setRawFont(raw)
                painter.drawGlyphRun(QPointF(0, 0), run)
            else:
                painter.save()
                painter.scale(1 / FINE, 1 / FINE)
                painter.drawGlyphRun(QPointF(shift, 0), run)
                painter.restore()

    def letters(self, number: int, left: float) -> Iterator[Letter]:
        """The letters of a line in the order in which they are read, *left* added; controls of direction left out.

        What has no width of its own (a joiner, the second half of a ligature) comes with the letter before it.
        """
        held: Letter | None = None
        for box in self._fine.boxes(number):
            text = EXPLICIT.sub("", self._fine.text[box.start : box.stop])
            if not text:
                continue
            if box.right - box.left < 0.01:
                if held is not None and not text.isspace():
                    held = held._replace(text=held.text + text)
                continue
            if held is not None:
                yield held
            held = Letter(text, left + box.left / FINE, left + box.right / FINE, box.rtl)
        if held is not None:
            yield held
