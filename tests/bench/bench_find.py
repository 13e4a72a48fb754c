"""How fast a text of 100 MB is searched in slices, as the window does it: from a project, in windows, never whole.

The baseline is ``str.count`` of the same characters over the same pieces of the project: what cannot be saved.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from hashiya.model.document import Document, Folio
from hashiya.session.project import default_scheme
from hashiya.store import Store
from hashiya.text.finding import WIDEST, Kind, Query, Search
from hashiya.text.source import TextLike, windows
from tests.bench import Row, row

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SLICE = 0.006
"""Seconds that a search is given at a time."""
END = "\u0627\u0644\u0646\u0651\u0650\u0647\u0627\u064a\u0629"
"""The last word of the text, with marks."""
PLAIN_END = "\u0627\u0644\u0646\u0647\u0627\u064a\u0647"
COMMON = "\u0627\u0644\u0627"
AL = "\u0627\u0644"

HARAKAT = "\u064e\u064f\u0650\u0652\u064e\u0651"


def seeds_text() -> str:
    """The Arabic and Persian seeds, one after the other."""
    return "\n".join(path.read_text("utf-8") for path in sorted(SEEDS.glob("*.txt")))


def vocalised(text: str) -> str:
    """*text* with a mark on every letter."""
    return "".join(letter + (HARAKAT[place % 6] if letter.isalpha() else "") for place, letter in enumerate(text))


def opened(folder: Path, text: str) -> tuple[Store, TextLike]:
    """*text*, repeated up to 100 MB of UTF-8, as a project gives it."""
    times = 100_000_000 // len(text.encode())
    store = Store.create(folder / "find.hashiya", default_scheme())
    store.add_folios([Folio(Document("d", "t", "ar"), text * times + END)], journal=False)
    return store, store.text("d")


def sliced(search: Search) -> tuple[float, float]:
    """Seconds of CPU until *search* is done, and of its longest slice."""
    longest, began = 0.0, time.thread_time()
    while not search.done:
        before = time.thread_time()
        search.advance(SLICE)
        longest = max(longest, time.thread_time() - before)
    return time.thread_time() - began, longest


def counted(text: TextLike, pattern: str) -> float:
    """Seconds of CPU that ``str.count`` takes over the pieces of *text*."""
    began = time.thread_time()
    sum(piece.count(pattern) for _, piece in windows(text, size=WIDEST))
    return time.thread_time() - began


def searched(name: str, text: TextLike, pattern: str, kind: Kind, target: float | None) -> Iterator[Row]:
    """The rows of one search through all of *text*."""
    plain = counted(text, pattern)
    search = Search(text, Query(pattern, kind))
    total, longest = sliced(search)
    scanned = 100 * search.share
    yield row(f"find 100 MB, {name}, {len(search)} hits: CPU", total, "s", target=target)
    yield row(f"find 100 MB, {name}: against str.count", total, "s", baseline=plain)
    yield row(f"find 100 MB, {name}: MB a second", scanned / total, "MB/s")
    yield row(f"find 100 MB, {name}: longest slice, CPU", longest * 1000, "ms", target=16)


def measure_find(folder: Path) -> Iterator[Row]:
    """All kinds of search over 100 MB of plain Arabic and Persian; 40 MB a second is 2.5 s."""
    store, text = opened(folder, seeds_text())
    origin = len(text) // 2
    began = time.thread_time()
    search = Search(text, Query(AL), origin)
    while search.after(origin) is None:
        search.advance(0.001)
    yield row("first hit after the caret in 100 MB", (time.thread_time() - began) * 1000, "ms", target=16)
    yield from searched("folded, rare", text, PLAIN_END, "folded", 2.5)
    yield from searched("folded, common", text, COMMON, "folded", 2.5)
    yield from searched("folded, up to a million", text, AL, "folded", None)
    yield from searched("typed", text, END, "typed", 2.5)
    yield from searched("whole words", text, "\u0645\u0646", "words", None)
    yield from searched("expression", text, r"\u0645\w+\u0629\b", "regex", None)
    store.close()


def measure_vocalised(folder: Path) -> Iterator[Row]:
    """The same with a mark on every letter."""
    store, text = opened(folder, vocalised(seeds_text()))
    yield from searched("vocalised, rare", text, PLAIN_END, "folded", 2.5)
    yield from searched("vocalised, common", text, COMMON, "folded", 2.5)
    store.close()


def measure_emoji(folder: Path) -> Iterator[Row]:
    """The same with an emoji every hundred letters."""
    source = seeds_text()
    parts = [source[at : at + 100] + "\U0001f600" for at in range(0, len(source), 100)]
    store, text = opened(folder, "".join(parts))
    yield from searched("emoji, rare", text, PLAIN_END, "folded", 2.5)
    store.close()


def measure_scripts(folder: Path) -> Iterator[Row]:
    """The same with words of other scripts between: more letters in all than a code page of the folding holds."""
    foreign = " ".join(chr(point) for point in range(0xC0, 0x5F0) if chr(point).isalpha())
    store, text = opened(folder, foreign + seeds_text() * 10)
    yield from searched("many scripts, rare", text, PLAIN_END, "folded", 2.5)
    store.close()
