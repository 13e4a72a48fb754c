"""A document with its spans, as lines for a terminal.

With colours a span has a tint, a span within a span is underlined, and not one character is added to the text.
Without colours it stands in brackets with its label's letter; these are isolated (UAX #9, 2.4), so that they turn
nothing round. In logical order a terminal that knows bidi does the rest; for others there is `text.visual`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from hashiya.model.document import Document
from hashiya.model.scheme import Label, Scheme, invented_label
from hashiya.model.span import Range, Span
from hashiya.model.span_index import SpanIndex
from hashiya.reports.sgr import BOLD, FAINT, RESET, Depth, tint
from hashiya.text.bidi import LTR, RTL, Direction, first_strong
from hashiya.text.paragraphs import paragraph_stop
from hashiya.text.printable import printable
from hashiya.text.source import TextLike
from hashiya.text.visual import visual_lines

_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"


class Look(Struct, frozen=True):
    """How to print: colours, the width of the terminal in columns, and whether we order and shape for it."""

    depth: Depth = "none"
    columns: int = 80
    visual: bool = False


def page(
    document: Document, text: TextLike, spans: Iterable[Span], scheme: Scheme, look: Look, others: int = 0
) -> Iterator[str]:
    """The lines of one document: its title, its paragraphs, and what the labels look like and how often they stand.

    *others* is the number of spans that are not shown.
    """
    index = SpanIndex(spans)
    labels = {label.name: label for label in scheme.labels}
    for span in index:
        if span.label not in labels:
            labels[span.label] = invented_label(span.label, len(labels))
    yield from _set(document.title, document.direction, look, BOLD)
    yield from _set(_about(document), LTR, look, FAINT)
    yield ""
    start = 0
    while start < len(text):
        stop, end = paragraph_stop(text, start)
        yield from _paragraph(text[start:stop], start, document.direction, index, labels, look)
        start = end
    yield ""
    yield from _legend(index, labels, look, others)


def _about(document: Document) -> str:
    facts = (document.id, document.language, document.direction, document.state, document.source)
    return " \u00b7 ".join(f"{_FSI}{fact}{_PDI}" for fact in facts if fact)


def _paragraph(
    paragraph: str, offset: int, fallback: Direction, index: SpanIndex, labels: dict[str, Label], look: Look
) -> Iterator[str]:
    direction = first_strong(paragraph) or fallback
    marks = _marks(index, offset, offset + len(paragraph))
    if look.depth == "none":
        bracketed = _bracketed(paragraph, marks, labels, direction)
        yield from _set(bracketed, direction, look)
        return
    styles = _styles(len(paragraph), marks, labels, look.depth)
    if not look.visual:
        yield _painted((printable(paragraph[place]), styles[place]) for place in range(len(paragraph)))
        return
    for line in visual_lines(paragraph, direction, look.columns):
        painted = _painted((cell.text, styles[cell.start]) for cell in line.cells)
        yield _margin(line.width, direction, look) + painted


def _set(text: str, direction: Direction, look: Look, style: str = "") -> Iterator[str]:
    """*text* without spans, in lines."""
    style, reset = (style, RESET) if look.depth != "none" and style else ("", "")
    if not look.visual:
        yield style + printable(text) + reset
        return
    for line in visual_lines(text, direction, look.columns):
        yield _margin(line.width, direction, look) + style + line.text + reset


def _margin(width: int, direction: Direction, look: Look) -> str:
    return " " * max(0, look.columns - width) if width and direction == RTL else ""


def _marks(index: SpanIndex, start: int, end: int) -> list[tuple[Range, Span]]:
    """The ranges of spans within ``[start, end)``, counted from *start*, outer before inner."""
    marks = []
    for span in index.between(start, end):
        for first, last in span.ranges:
            if first < end and last > start:
                marks.append(((max(first, start) - start, min(last, end) - start), span))
    return sorted(marks, key=lambda mark: (mark[0][0], -mark[0][1], mark[1].order))


def _styles(length: int, marks: list[tuple[Range, Span]], labels: dict[str, Label], depth: Depth) -> list[str]:
    """What switches on the look of each character: the innermost span's tint, underlined if it stands in another."""
    styles, nesting = [""] * length, [0] * length
    for (start, end), span in sorted(marks, key=lambda mark: mark[0][0] - mark[0][1]):
        ink = labels[span.label].light
        looks = tint(ink, depth), tint(ink, depth, underlined=True)
        for place in range(start, end):
            styles[place] = looks[nesting[place] > 0]
            nesting[place] += 1
    return styles


def _painted(pieces: Iterable[tuple[str, str]]) -> str:
    line, now = [], ""
    for text, style in pieces:
        if style != now:
            line.append((RESET if now else "") + style)
            now = style
        line.append(text)
    return "".join(line) + (RESET if now else "")


def _bracketed(paragraph: str, marks: list[tuple[Range, Span]], labels: dict[str, Label], direction: Direction) -> str:
    """The paragraph with each span in brackets: ``[E`` before it, ``]`` behind it."""
    isolate = _RLI if direction == RTL else _LRI
    signs: list[tuple[int, int, int, str]] = []  # place; closing before opening; inner closings, outer openings first
    for number, ((start, end), span) in enumerate(marks):
        letter = labels[span.label].letter_in("en")
        signs.append((start, 1, number, f"{isolate}[{letter} {_PDI}"))
        signs.append((end, 0, -number, f"{isolate}]{_PDI}"))
    pieces: list[str] = []
    before = 0
    for place, _, _, sign in sorted(signs):
        pieces += (paragraph[before:place], sign)
        before = place
    return "".join(pieces) + paragraph[before:]


def _legend(index: SpanIndex, labels: dict[str, Label], look: Look, others: int) -> Iterator[str]:
    counts = Counter(span.label for span in index)
    entries = []
    for name, label in labels.items():
        letter = label.letter_in("en")
        sign = f"[{letter}]" if look.depth == "none" else f"{tint(label.light, look.depth)} {letter} {RESET}"
        entries.append(f"{sign} {_legible(name, look)} {counts[name]}")
    yield "   ".join(entries)
    if others:
        yield f"({others} not shown)"


def _legible(name: str, look: Look) -> str:
    if not look.visual:
        return f"{_FSI}{printable(name)}{_PDI}"
    direction = first_strong(name) or LTR
    return " ".join(line.text for line in visual_lines(name, direction, look.columns))
