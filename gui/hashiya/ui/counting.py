"""Counting words and paragraphs of a document in slices, while nobody waits for it."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

import regex
from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.text.paragraphs import SEPARATOR
from hashiya.text.source import TextLike

WORD: Final = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200c\u200d'\u2019_]*")
"""A word as it is counted: letters and digits with their marks; joiners and apostrophes do not part it."""

SLICE: Final = 1 << 15
"""Code points counted in one go (two or three milliseconds): frames and keys come in between."""


def count_words(text: str) -> int:
    """The number of words of *text*."""
    return len(WORD.findall(text))


class Counting(QObject):
    """The counts of one text. ``words`` is -1 and ``paragraph_at`` answers -1 until all of it was seen."""

    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)
        self._text: TextLike = ""
        self._at = 0
        self._words = 0
        self._starts: list[int] = [0]
        self.words = -1

    def begin(self, text: TextLike) -> None:
        """Count *text*; a short one at once, a long one slice by slice."""
        self._text = text
        self._at = 0
        self._words = 0
        self._starts = [0]
        self.words = -1
        if len(text) > SLICE:
            self._timer.start()  # when it is painted
        else:
            self._timer.stop()
            self._count()

    @property
    def paragraphs(self) -> int:
        """The number of paragraphs, -1 as long as it is not known."""
        return len(self._starts) if self.words >= 0 else -1

    def paragraph_at(self, position: int) -> int:
        """Which paragraph holds the code point *position*, from 1; -1 as long as it is not known."""
        return bisect_right(self._starts, position) if self.words >= 0 else -1

    def _count(self) -> None:
        length = len(self._text)
        piece = self._text[self._at : self._at + SLICE]
        if self._at + len(piece) < length:
            blank = max(piece.rfind(" "), piece.rfind("\n")) + 1  # so that no word is counted twice
            piece = piece[:blank] if blank else piece
        self._words += count_words(piece)
        self._starts += [
            self._at + found.end() for found in SEPARATOR.finditer(piece) if self._at + found.end() < length
        ]
        self._at += len(piece)
        if self._at >= length:
            self._timer.stop()
            self.words = self._words
            self._text = ""
            self.finished.emit()
