"""What every reader of a text may ask of it, so that a text of 100 MB need not be in memory.

A ``str`` is a `TextLike`; so is the store's text that loads its pieces when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, overload, runtime_checkable

WINDOW = 1 << 14
"""Code points looked at in one go by the searches below."""


@runtime_checkable
class TextLike(Protocol):
    """An immutable text: its length and its slices, both in code points."""

    def __len__(self) -> int: ...

    @overload
    def __getitem__(self, index: int, /) -> str: ...
    @overload
    def __getitem__(self, index: slice, /) -> str: ...


def windows(text: TextLike, start: int = 0, end: int | None = None, size: int = WINDOW) -> Iterator[tuple[int, str]]:
    """Yield ``(position, piece)`` from *start* to *end* (code points), *size* at a time."""
    end = len(text) if end is None else min(end, len(text))
    while start < end:
        stop = min(start + size, end)
        yield start, text[start:stop]
        start = stop
