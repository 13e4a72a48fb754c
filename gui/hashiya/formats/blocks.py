"""Running text out of a tree of elements: blocks become paragraphs, cells stand apart, notes stand behind.

A paragraph ends with one LF, and nothing else parts the blocks, so that a text has no holes. White space is collapsed
as a browser collapses it, unless it is preserved.
"""

from __future__ import annotations

import re
from typing import Final

_BLANK: Final = re.compile(r"[ \t\r\n\f]+")


class Blocks:
    """Takes text piece by piece, in order, and gives the whole."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._open: list[str] = []
        self._notes: list[str] = []
        self._numbers: dict[str, int] = {}
        self._row = False
        self._first_cell = True

    def add(self, text: str, *, preserve: bool = False) -> None:
        """More of the paragraph that is open; with *preserve* its white space stays, and lines stay lines."""
        if preserve:
            first, *rest = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            self._put(first)
            for line in rest:
                self.end()
                self._put(line)
            return
        text = _BLANK.sub(" ", text)
        if text.startswith(" ") and (not self._open or self._open[-1].endswith((" ", "\t"))):
            text = text[1:]
        self._put(text)

    def _put(self, text: str) -> None:
        if text:
            self._open.append(text)

    def end(self) -> None:
        """The paragraph ends; one that holds nothing leaves nothing. Within a row it is a space."""
        if self._row:
            if self._open and not self._open[-1].endswith((" ", "\t")):
                self._open.append(" ")
            return
        paragraph = "".join(self._open).rstrip(" \t")
        self._open.clear()
        if paragraph:
            self._paragraphs.append(paragraph)

    def begin_row(self) -> None:
        """A row of a table: one paragraph, its cells parted by tabs."""
        self.end()
        self._row = self._first_cell = True

    def cell(self) -> None:
        """The next cell of the row."""
        if self._row and not self._first_cell:
            if self._open:
                self._open[-1] = self._open[-1].rstrip(" ")
            self._open.append("\t")
        self._first_cell = False

    def end_row(self) -> None:
        """The row ends."""
        self._row = False
        self.end()

    def note(self, text: str, name: str = "") -> None:
        """A footnote whose place is here: a number in brackets; its text follows at the end, once for each *name*
        that it is called by (else a small file could ask for a great note a million times)."""
        number = self._numbers.get(name, 0) if name else 0
        if not number:
            words = _BLANK.sub(" ", text).strip()
            if not words:
                return
            self._notes.append(words)
            number = len(self._notes)
            if name:
                self._numbers[name] = number
        self._put(f"[{number}]")

    def text(self) -> str:
        """All paragraphs, then all notes, one a line."""
        self._row = False
        self.end()
        return "\n".join((*self._paragraphs, *(f"[{number}] {note}" for number, note in enumerate(self._notes, 1))))
