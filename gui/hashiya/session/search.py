"""Searching all texts of a project, and keeping the index that makes it quick. For a worker, or a command line.

What is found is the same with an index, with a part of one, and without: documents that are not in it yet are looked
through one by one. Documents come in the order in which they were taken into the project.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from itertools import compress, islice
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.model.query import Node, Term, parse
from hashiya.model.span import Range
from hashiya.session.own_folders import own_folder
from hashiya.session.project import Session
from hashiya.session.search_match import Matching, labels_named
from hashiya.session.search_plan import Candidates, candidates
from hashiya.store.search_index import SUFFIX, IndexLostError, SearchIndex, discard
from hashiya.store.search_reads import Head, SearchedTexts
from hashiya.text.source import TextLike, windows
from hashiya.text.words import WINDOW, separated

Kind = Literal["folded", "typed", "regex"]
Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]
"""``progress(done, total)``: documents."""

LARGEST: Final = 20_000_000
"""Code points of the longest text that the index takes; longer ones are looked through each time."""

_BATCH: Final = 2_000_000
"""Code points of texts that go into the index in one transaction."""
_MOST: Final = 128
"""Documents that are asked for in one go."""
_MANY: Final = 10
"""What part of the documents, as one over this, is worth making the index neat."""
_REST: Final = 0.002
"""Seconds for the other threads after each stretch of work."""
_STRETCH: Final = 0.01


class Found(Struct, frozen=True):
    """A document with its hits (code points), and its text as long as it is at hand."""

    head: Head
    hits: tuple[Range, ...]
    text: TextLike


def query_of(typed: str, kind: Kind = "folded") -> Node:
    """What was *typed*: the language of `model.query`, or one pattern as a whole. Raises KnownError "query...."."""
    if kind == "folded":
        return parse(typed)
    if not typed:
        raise KnownError("query.empty")
    return Term(kind, typed, -1 if kind == "regex" else 0, len(typed))


def index_path(session: Session) -> Path:
    """Where the index of the project may be: in the cache folder, named by the project's uid.

    Raises KnownError "home.missing".
    """
    uid = str(session.store.setting("uid", "") or "")
    name = uid if uid.isalnum() else "".join(f"{ord(letter):x}" for letter in session.path.name)[:60]
    return own_folder("cache") / "search" / (name + SUFFIX)


def _index(session: Session, texts: SearchedTexts, *, make: bool = False) -> SearchIndex | None:
    """The index of the project; None when there is none, or no place for one."""
    try:
        path = index_path(session)
    except KnownError:
        return None
    return SearchIndex.open(path, _uid(session), texts.is_row, make=make)


def search(
    session: Session, node: Node, *, cancelled: Cancelled | None = None, progress: Progress | None = None
) -> Iterator[Found]:
    """The documents in which *node* has hits.

    *progress* counts documents that were looked through one by one, and is called between finds only. Raises
    KnownError "query.empty", "label.missing", "find.pattern", "find.slow", "cancelled", "text.altered".
    """
    texts = session.store.searched()
    matching = Matching(node, session.scheme, texts)
    after = 0
    index = _index(session, texts)
    if index is not None:
        try:
            upto = index.upto
            plan = candidates(node, index, lambda names: texts.rows_with_labels(labels_named(session.scheme, names)))
            for found in _indexed(texts, matching, plan, index, upto, cancelled):
                yield found
                after = found.head.row
            if not plan.everything:
                after = upto
        except IndexLostError:
            discard(index.path)
        finally:
            index.close()
    rows = texts.rows_after(after)
    total = texts.count() if progress else 0
    for done, one in _looked_through(texts, matching, rows, cancelled):
        if progress:
            progress(min(done, total), total)
        if one:
            yield one
    if progress:
        progress(total, total)


def _indexed(
    texts: SearchedTexts, matching: Matching, plan: Candidates, index: SearchIndex, upto: int,
    cancelled: Cancelled | None,
) -> Iterator[Found]:  # fmt: skip
    rows = plan.read(index, 0, upto)
    if rows is None:
        return
    rows = _once(merge(rows, index.untaken(upto)))
    for _, found in _looked_through(texts, matching, rows, cancelled):
        if found:
            yield found


class _Watched:
    """A long text that is not read on when nobody wants to know any more. Slicing raises KnownError "cancelled"."""

    def __init__(self, text: TextLike, cancelled: Cancelled) -> None:
        self._text = text
        self._cancelled = cancelled

    def __len__(self) -> int:
        return len(self._text)

    def __getitem__(self, index: int | slice, /) -> str:
        if self._cancelled():
            raise KnownError("cancelled")
        return self._text[index]


def _once(rising: Iterable[int]) -> Iterator[int]:
    last = 0
    for row in rising:
        if row > last:
            yield row
            last = row


def _looked_through(
    texts: SearchedTexts, matching: Matching, rows: Iterable[int], cancelled: Cancelled | None
) -> Iterator[tuple[int, Found | None]]:
    """Each document with the number of those looked through; few at first, so that the first finds come soon."""
    coming = iter(rows)
    size, done = 4, 0
    while batch := list(islice(coming, size)):
        size = min(size * 2, _MOST)
        heads = texts.heads(batch)
        wanted = [matching.may_have(head) for head in heads]
        ready = texts.texts(compress(heads, wanted))
        for head, may in zip(heads, wanted, strict=True):
            if cancelled and cancelled():
                raise KnownError("cancelled")
            kept: list[TextLike] = []

            def text(head: Head = head, kept: list[TextLike] = kept, ready: dict[int, str] = ready) -> TextLike:
                kept.append(ready[head.row] if head.row in ready else texts.text(head))
                return _Watched(kept[0], cancelled) if cancelled and len(kept[0]) > WINDOW else kept[0]

            hits = matching.hits(head, text) if may else []
            yield done, Found(head, tuple(hits), kept[0]) if hits else None
            done += 1


# --- the index --------------------------------------------------------------------------------


def build_index(
    session: Session, *, cancelled: Cancelled | None = None, progress: Progress | None = None, gently: bool = False
) -> bool:
    """Bring the index up to the last document; True if it is. What was taken in stays when this is cancelled.

    *gently*: lets other threads work in between. Raises KnownError "text.altered", "project.damaged".
    """
    texts = session.store.searched()
    last = texts.last_row()
    index = _index(session, texts, make=True)
    if index is None:
        return False
    try:
        began = index.upto
        while (upto := index.upto) < last:
            if cancelled and cancelled():
                return False
            if progress:
                progress(upto, last)
            if not index.add(_batch(texts, upto, cancelled, gently)) or index.upto == upto:
                return False
        if last - began > last // _MANY:
            index.gather(lambda: not (cancelled and cancelled()))
        return True
    except IndexLostError:
        discard(index.path)
        return False
    finally:
        index.close()


def index_is_complete(session: Session) -> bool:
    """Whether nothing is left to take in."""
    texts = session.store.searched()
    index = _index(session, texts)
    if index is None:
        return False
    try:
        return index.upto >= texts.last_row()
    except IndexLostError:
        return False
    finally:
        index.close()


def _batch(
    texts: SearchedTexts, after: int, cancelled: Cancelled | None, gently: bool
) -> Iterator[tuple[int, str, str | None]]:
    taken, began = 0, time.perf_counter()
    for row, uid, text in texts.texts_after(after):
        if len(text) > LARGEST:
            yield row, uid, None
            continue
        parts = []
        for _, piece in windows(text, size=1 << 16):
            parts.append(separated(piece))
            if gently and time.perf_counter() - began > _STRETCH:
                time.sleep(_REST)
                began = time.perf_counter()
            if cancelled and cancelled():
                return
        yield row, uid, "".join(parts)
        taken += len(text)
        if taken > _BATCH:
            return


def _uid(session: Session) -> str:
    return str(session.store.setting("uid", "") or session.path)
