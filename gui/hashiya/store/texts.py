"""Texts are kept in pieces, so that a document of 100 MB opens at once and only what is looked at is read."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Final, overload

from hashiya.model.errors import KnownError
from hashiya.store.database import ProjectDatabase
from hashiya.text.source import TextLike

PIECE: Final = 32_768
"""Length of a piece in code points; one more where the cut would part CR from LF."""

WHOLE: Final = 1_000_000
"""Texts of up to this many code points are given as one ``str``."""

_KEPT: Final = 32  # pieces in memory, a million code points

Piece = tuple[int, str]
"""Where a piece starts (code point), and its text."""


def pieces(text: str) -> Iterator[Piece]:
    """*text* cut up: piece number n starts at ``n * PIECE``, or one later, behind the LF of a CR LF."""
    start = 0
    for nominal in range(PIECE, len(text) + PIECE, PIECE):
        end = min(nominal, len(text))
        if text[end - 1 : end + 1] == "\r\n":
            end += 1
        if end > start:
            yield start, text[start:end]
        start = end


class PiecedText:
    """A `TextLike` that loads the pieces it is asked for. Not for two threads at once.

    Slicing raises KnownError "text.altered" where a piece is missing or short.
    """

    def __init__(self, document: str, length: int, load: Callable[[int], Piece | None]) -> None:
        """*length* in code points; *load* gives a piece by its number, None behind the last."""
        self._document = document
        self._length = length
        self._load = load
        self._kept: OrderedDict[int, Piece | None] = OrderedDict()

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int, /) -> str: ...
    @overload
    def __getitem__(self, index: slice, /) -> str: ...
    def __getitem__(self, index: int | slice, /) -> str:
        if isinstance(index, slice):
            start, stop, step = index.indices(self._length)
            if step != 1:
                raise ValueError("a text is sliced without a step")
            return self._stretch(start, stop)
        position = index + self._length if index < 0 else index
        if not 0 <= position < self._length:
            raise IndexError("position outside the text")
        return self._stretch(position, position + 1)

    def __repr__(self) -> str:
        return f"<PiecedText of {self._length} code points>"

    def windows(self) -> Iterator[str]:
        """The whole text, piece by piece, keeping none."""
        for number in range(self._length // PIECE + 1):
            piece = self._load(number)
            if piece is None:  # behind the end; a length that a stranger wrote may say that it lies far off
                return
            yield piece[1]

    def _stretch(self, start: int, stop: int) -> str:
        if start >= stop:
            return ""
        number = start // PIECE
        piece = self._piece(number)
        if piece is None or piece[0] > start:
            number -= 1
            piece = self._piece(number)
        found: list[str] = []
        while piece and piece[0] < stop:
            begin, text = piece
            found.append(text[max(0, start - begin) : stop - begin])
            number += 1
            piece = self._piece(number) if begin + len(text) < stop else None
        stretch = "".join(found)
        if len(stretch) != stop - start:
            raise KnownError("text.altered", document=self._document)
        return stretch

    def _piece(self, number: int) -> Piece | None:
        if number in self._kept:
            self._kept.move_to_end(number)
            return self._kept[number]
        piece = self._load(number)
        self._kept[number] = piece
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return piece


_ONE_PIECE: Final = "SELECT start, text FROM document_text WHERE document_id = ? AND piece = ?"
_END: Final = "SELECT start + length FROM document_text WHERE document_id = ? ORDER BY piece DESC LIMIT 1"
_ALL_PIECES: Final = "SELECT text FROM document_text WHERE document_id = ? ORDER BY piece"


def pieced_text(database: ProjectDatabase, document: str, row: int, length: int) -> PiecedText:
    """The text of *document*, which has the row id *row*, lazily."""

    def load(number: int) -> Piece | None:
        found: Piece | None = database.raw().execute(_ONE_PIECE, (row, number)).fetchone()
        if found is not None and (type(found[0]) is not int or type(found[1]) is not str):
            raise KnownError("text.altered", document=document)  # a damaged page gives one table another's values
        return found

    if type(length) is not int or length < 0:
        raise KnownError("text.altered", document=document)
    return PiecedText(document, length, load)


def load_text(database: ProjectDatabase, document: str, row: int, length: int) -> TextLike:
    """The text of a document: as ``str`` up to `WHOLE` code points, else lazily.

    Raises KnownError "text.altered" when it has not the length it came with.
    """
    if type(length) is not int or length < 0:
        raise KnownError("text.altered", document=document)
    if length > WHOLE:
        last = database.raw().execute(_END, (row,)).fetchone()
        if last is None or last[0] != length:
            raise KnownError("text.altered", document=document)
        return pieced_text(database, document, row, length)
    pieces_ = [piece for (piece,) in database.raw().execute(_ALL_PIECES, (row,))]
    text = "".join(pieces_) if all(type(piece) is str for piece in pieces_) else ""
    if len(text) != length:
        raise KnownError("text.altered", document=document)
    return text
