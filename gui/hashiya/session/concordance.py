"""Finds as lines of a concordance: kept in little memory, in order, sorted."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.model.span import Range
from hashiya.reports.concordance import WIDTH, Line, Order, line, sort_key
from hashiya.session.search import Cancelled, Found
from hashiya.store import Store
from hashiya.text.collation import Alphabet, sort_keys
from hashiya.text.source import TextLike

MOST: Final = 1_000_000
"""Hits that a concordance keeps."""


class Hit(Struct, frozen=True):
    """Where a hit is: the document's id and title, and the range in its text (code points)."""

    document: str
    title: str
    start: int
    end: int


class Concordance:
    """Hits in the order in which they were found, or sorted: 24 bytes each. The lines are made where they are asked."""

    def __init__(self) -> None:
        self._documents: list[tuple[str, str]] = []
        self._numbers, self._starts, self._ends = array("l"), array("q"), array("q")
        self._sorted: Sequence[int] | None = None

    def __len__(self) -> int:
        return len(self._starts)

    @property
    def documents(self) -> int:
        """How many documents have hits."""
        return len(self._documents)

    @property
    def full(self) -> bool:
        """Whether no more hits are kept."""
        return len(self) >= MOST

    def take(self, document: str, title: str, hits: Sequence[Range]) -> None:
        """Keep the *hits* of a document behind all others. What was sorted is in the order of finding again."""
        room = hits[: MOST - len(self)]
        self._sorted = None
        self._numbers.extend([len(self._documents)] * len(room))
        self._documents.append((document, title))
        self._starts.extend([start for start, _ in room])
        self._ends.extend([end for _, end in room])

    def hit(self, row: int) -> Hit:
        """The hit in that row."""
        place = self._sorted[row] if self._sorted is not None else row
        return Hit(*self._documents[self._numbers[place]], self._starts[place], self._ends[place])

    def hits(self, rows: Iterable[int] | None = None) -> list[Hit]:
        """The hits of *rows*, or all of them, as they are ordered."""
        return [self.hit(row) for row in (range(len(self)) if rows is None else rows)]

    def sort(self, order: Sequence[int] | None) -> None:
        """Show them in that order, which `sorting` made; None for the order of finding."""
        self._sorted = order

    def found(self) -> list[Hit]:
        """All hits in the order of finding."""
        return [
            Hit(*self._documents[number], start, end)
            for number, start, end in zip(self._numbers, self._starts, self._ends, strict=True)
        ]


def sorting(
    store: Store, hits: Sequence[Hit], order: Order, cancelled: Cancelled, alphabet: Alphabet = "ar"
) -> array[int] | None:
    """The places of *hits*, which are in the order of finding, sorted; None for the order that they have.

    Reads each text once. Raises KnownError "cancelled", "document.missing".
    """
    if order == "place":
        return None
    keys = []
    for text, hit in _with_texts(store, hits):
        if cancelled():
            raise KnownError("cancelled")
        keys.append(sort_key(text, hit.start, hit.end, order))
    coded = sort_keys(keys, alphabet)
    return array("l", sorted(range(len(coded)), key=coded.__getitem__))


def lines_of(store: Store, hits: Iterable[Hit], width: int = WIDTH) -> Iterator[Line]:
    """The lines of *hits*. Raises KnownError "document.missing"."""
    for text, hit in _with_texts(store, hits):
        yield line(hit.document, hit.title, text, hit.start, hit.end, width)


def _with_texts(store: Store, hits: Iterable[Hit]) -> Iterator[tuple[TextLike, Hit]]:
    known: tuple[str, TextLike] = ("", "")
    for hit in hits:
        if hit.document != known[0]:
            known = (hit.document, store.text(hit.document))
        yield known[1], hit


def lines(found: Iterable[Found], width: int = WIDTH) -> Iterator[Line]:
    """The lines of *found* in their order, *width* code points of context on each side."""
    for one in found:
        for start, end in one.hits:
            yield line(one.head.document, one.head.title, one.text, start, end, width)


def sorted_lines(found: Iterable[Found], order: Order, width: int = WIDTH, alphabet: Alphabet = "ar") -> list[Line]:
    """The lines of *found* sorted; those that are alike there stay in the order of the texts."""
    keys: list[str] = []
    made: list[Line] = []
    for one in found:
        for start, end in one.hits:
            keys.append(sort_key(one.text, start, end, order))
            made.append(line(one.head.document, one.head.title, one.text, start, end, width))
    coded = sort_keys(keys, alphabet)
    return [made[place] for place in sorted(range(len(made)), key=coded.__getitem__)]
