"""What stands on the pages of a register: its head, counted summaries with bars, entries with quotation and sources.

A piece is what no page may cut: a line of a quotation, a row of facts, a pair of tables. A chain of pieces stays
together if a page can hold it. Lengths are pixels, 96 to the inch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from msgspec import Struct, field
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from hashiya.reports.register import Entry
from hashiya.reports.register_report import Report, Summary
from hashiya.text.bidi import RTL, first_strong
from hashiya.view.layout import Typesetting
from hashiya.view.paper import PaperUnit, paper_setting
from hashiya.view.sheet_pages import Line
from hashiya.view.sheet_paint import Canvas
from hashiya.view.style import ReadingStyle

INK: Final = QColor("#22201c")
QUIET: Final = QColor("#6d675c")
RULE: Final = QColor("#dfd9cd")
BAR: Final = QColor("#e9d3c3")
ACCENT: Final = QColor("#a2431a")
LATE: Final = QColor("#b3261e")

_NUMBER: Final = 34.0
"""Room for the number of an entry."""

_HEADING: Final = 112.0
"""Room for the name of a fact."""

_BETWEEN: Final = 30.0
"""Between two tables."""

_SHORT: Final = 28
"""Letters of a field that shares its line with others."""

_MOST_ROWS: Final = 18
"""Rows of a table of counts; the others are told in one."""


class Piece(Struct):
    """Lines with their places, coloured rectangles under them; all from the piece's top left corner."""

    height: float = 0.0
    lines: list[tuple[Line, float, float, QColor]] = field(default_factory=list)
    fills: list[tuple[QRectF, QColor]] = field(default_factory=list)

    def paint(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it with its corner at *left*, *top*."""
        for rect, colour in self.fills:
            canvas.painter.fillRect(rect.translated(left, top), colour)
        for line, x, y, ink in self.lines:
            canvas.line(line, left + x, top + y, ink)


class Setter:
    """Sets a report for a column of *width*."""

    def __init__(self, report: Report, width: float) -> None:
        self.report = report
        self.width = width
        # beside Arabic and Persian digits a dot is a zero
        self._between = "\u060c " if report.direction == RTL else " \u00b7 "
        self._settings: dict[tuple[float, float, bool, str], Typesetting] = {}

    # -- chains of pieces ---------------------------------------------------------------------------------------

    def head(self) -> Iterator[list[Piece]]:
        """Title, facts, and the summaries."""
        report = self.report
        title = [*self._words(report.title, 21, bold=True)]
        facts = [*self._words(self._between.join(map(isolated, report.facts)), 9.5, ink=QUIET)]
        rule = Piece(14, fills=[(QRectF(0, 8, self.width, 2), ACCENT)])
        yield [*title, *facts, rule]
        heading = self._heading(report.words["summary"], 14, 10)
        tables = list(self._tables())
        yield [*heading, *tables[:1]]
        yield from ([table] for table in tables[1:])

    def groups(self) -> Iterator[tuple[int, list[Piece]]]:
        """The entries, each a chain, the first of a group with its heading; each with how many entries it holds."""
        before = self._heading(self.report.words["register"], 14, 20)
        for title, rows in self.report.groups:
            if title:
                count = self.report.digits(len(rows))
                before += self._heading(f"{isolated(self.report.told(title))} ({count})", 12, 12)
            for number, entry in rows:
                yield 1, [*before, *self._entry(number, entry)]
                before = []
        if before:
            yield 0, before

    def footer(self, number: int) -> list[Piece]:
        """The page's number in the middle, the title on the side where lines begin."""
        words = self.report.words["page"].format(number=isolated(self.report.digits(number)))
        title = f"{isolated(self.report.title)}{self._between}{isolated(self.report.project)}"
        return [*self._words(f"{words}{self._between}{title}", 8, ink=QUIET)][:1]

    # -- parts --------------------------------------------------------------------------------------------------

    def _entry(self, number: int, entry: Entry) -> Iterator[Piece]:
        report = self.report
        room = self.width - _NUMBER
        quotation = " ".join(entry.span.quotation.split())
        way = first_strong(quotation) or report.direction
        said = PaperUnit(quotation, way, self._setting(13.5, room - 16, language=entry.document.language))
        yield Piece(16, fills=[(QRectF(0, 7, self.width, 0.7), RULE)])
        for place in range(len(said.lines)):
            piece = Piece(said.pitch)
            inset = 16 if way != RTL else 0
            edge = 0.0 if way != RTL else room - 3
            self._put(piece, said, place, _NUMBER, room, inset=inset)
            gap = 0 if place else 2
            bar = QRectF(self._left(_NUMBER, room) + edge, gap, 3, said.pitch - gap)
            piece.fills.append((bar, ACCENT))
            if not place:
                told = self._unit(f"{report.digits(number)}", 9.5, _NUMBER)
                self._put(piece, told, 0, 0, _NUMBER, down=said.pitch - told.pitch - 3, ink=QUIET)
            yield piece
        yield Piece(3)
        short: list[tuple[str, str]] = []
        for column, heading in zip(report.columns, report.headings, strict=True):
            found = report.said(entry, column) if column.kind in ("link", "field", "note") else ()
            late = report.late(entry, column)
            words = self._between.join(
                isolated(" ".join(value.split())) for value in ((*found, late) if late else found)
            )
            if found and column.kind == "field" and not late and len(words) < _SHORT:
                short.append((heading, words))
            elif found:
                yield from self._together(short)
                short = []
                yield from self._fact(heading, words, LATE if late else INK)
        yield from self._together(short)
        for place, source in enumerate(report.sources(entry)):
            yield from self._fact("" if place else report.words["source"], source, QUIET, 8.5)

    def _together(self, facts: Sequence[tuple[str, str]]) -> Iterator[Piece]:
        """Short facts one after the other, under the name of the first."""
        if facts:
            (heading, first), *others = facts
            words = [first, *(isolated(f"{name}: {value}") for name, value in others)]
            yield from self._fact(heading, self._between.join(words), INK)

    def _fact(self, heading: str, words: str, ink: QColor, size: float = 9.5) -> Iterator[Piece]:
        name = self._unit(heading, 8.5, _HEADING - 8)
        room = self.width - _NUMBER - _HEADING
        value = self._unit(words, size, room)
        for place in range(max(len(value.lines), len(name.lines))):
            piece = Piece(max(value.pitch, name.pitch))
            if place < len(name.lines):
                down = max(0.0, value.baseline(0) - name.baseline(0))
                self._put(piece, name, place, _NUMBER, _HEADING - 8, ink=QUIET, down=down)
            if place < len(value.lines):
                self._put(piece, value, place, _NUMBER + _HEADING, room, ink=ink)
            yield piece

    def _tables(self) -> Iterator[Piece]:
        narrow = [one for one in self.report.summaries if not one.parts]
        half = (self.width - _BETWEEN) / 2
        for place in range(0, len(narrow), 2):
            pair = [self._table(one, start * (half + _BETWEEN), half) for start, one in enumerate(narrow[place:][:2])]
            yield _beside(pair)
        for one in self.report.summaries:
            if one.parts:
                yield self._table(one, 0, self.width)

    def _table(self, summary: Summary, start: float, width: float) -> Piece:
        """A table: names, a bar behind each as long as its count, and the counts."""
        report = self.report
        piece = Piece(10)
        number = 74.0 if summary.parts else 46.0
        names = width - number * (1 + len(summary.parts))
        heads = (report.words["all"], *summary.parts) if summary.parts else (report.words["count"],)
        self._row(piece, start, names, number, summary.heading, heads, bold=True)
        rows = list(summary.rows)
        if len(rows) > _MOST_ROWS:
            late = rows[_MOST_ROWS - 1 :]
            told = report.words["others"].format(count=report.digits(len(late)))
            sums = tuple(map(sum, zip(*(counts for _, counts in late), strict=True)))
            rows = [*rows[: _MOST_ROWS - 1], (told, sums)]
        most = max((counts[0] for _, counts in rows), default=1) or 1
        for name, counts in rows:
            top = piece.height
            self._row(piece, start, names, number, report.told(name), tuple(map(report.digits, counts)))
            long = names * counts[0] / most
            bar = QRectF(self._left(start, long), top + 1.5, long, piece.height - top - 3.5)
            piece.fills.insert(0, (bar, BAR))
        return piece

    def _row(
        self,
        piece: Piece,
        start: float,
        names: float,
        number: float,
        name: str,
        cells: Sequence[str],
        *,
        bold: bool = False,
    ) -> None:
        unit = self._unit(isolated(name), 9.5, names - 10, bold=bold)
        height = len(unit.lines) * unit.pitch + 3
        for place in range(len(unit.lines)):
            self._put(piece, unit, place, start + 5, names - 10, down=piece.height + place * unit.pitch)
        for place, words in enumerate(cells):
            cell = self._unit(isolated(words), 8.5 if bold else 9.5, number - 6, bold=False)
            spare = max(0.0, number - 6 - cell.natural_width(0))
            at = start + names + place * number + spare
            ink = QUIET if bold else INK
            self._put(piece, cell, 0, at, number - 6, down=piece.height, ink=ink)
        width = names + number * len(cells)
        piece.height += height
        piece.fills.append((QRectF(self._left(start, width), piece.height - 1, width, 0.7), QUIET if bold else RULE))

    def _heading(self, words: str, size: float, space: float) -> list[Piece]:
        return [Piece(space), *self._words(words, size, bold=True)]

    def _words(self, words: str, size: float, *, bold: bool = False, ink: QColor = INK) -> Iterator[Piece]:
        unit = self._unit(words, size, self.width, bold=bold)
        for place in range(len(unit.lines)):
            piece = Piece(unit.pitch)
            self._put(piece, unit, place, 0, self.width, ink=ink)
            yield piece

    # -- setting ------------------------------------------------------------------------------------------------

    def _unit(self, words: str, size: float, width: float, *, bold: bool = False) -> PaperUnit:
        return PaperUnit(words, self.report.direction, self._setting(size, width, bold=bold))

    def _setting(self, size: float, width: float, *, bold: bool = False, language: str = "") -> Typesetting:
        key = (size, width, bold, language or self.report.language)
        if key not in self._settings:
            style = ReadingStyle(size=size, line_height=1.15, gap=0.0, justified=False)
            self._settings[key] = paper_setting(style, key[3], width, bold=bold)
        return self._settings[key]

    def _left(self, start: float, width: float) -> float:
        """Where a box stands that begins *start* from the side where lines begin."""
        return self.width - start - width if self.report.direction == RTL else start

    def _put(
        self,
        piece: Piece,
        unit: PaperUnit,
        place: int,
        start: float,
        width: float,
        *,
        down: float = 0.0,
        inset: float = 0.0,
        ink: QColor = INK,
    ) -> None:
        piece.lines.append((Line(unit, place), self._left(start, width) + inset, down, ink))


def isolated(words: str) -> str:
    """*words* in a direction of their own."""
    return f"\u2068{words}\u2069"


def _beside(pieces: Sequence[Piece]) -> Piece:
    return Piece(
        max(one.height for one in pieces),
        list(chain.from_iterable(one.lines for one in pieces)),
        list(chain.from_iterable(one.fills for one in pieces)),
    )
