"""The spans of a document that has very many: read from the project where they are asked for.

Answers as `SpanIndex` does, but nothing that a page needs grows with their number: stretches come from blocks of text
that are kept a while, rows of a list from the ids in text order, which are read the first time a row is asked for.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final

from hashiya.model.span import Span
from hashiya.store.document_spans import LONG, DocumentSpans, misquoting
from hashiya.text.source import TextLike

BLOCK: Final = 128
"""Code points of text whose spans are read together."""

_KEPT_BLOCKS: Final = 1024
_WIDEST: Final = 256  # blocks; a wider stretch is read at once and not kept
_KEPT_SPANS: Final = 1024  # spans that were asked for by id
_SLICE: Final = 8192  # ids read in one go (4 ms)
_ORDER: Final = attrgetter("order")
_START: Final = attrgetter("start")


class StoredSpans:
    """A `model.span_index.Spans` over a `DocumentSpans`; `follow` keeps it in step. For the session's own thread.

    Whatever is handed out quotes the text. The first time a span is met that does not, the method raises KnownError
    "span.mismatch" (or "span.outside"), so that it is told of; from then on it is left out, so that the rest can be
    read.
    """

    def __init__(self, source: DocumentSpans, text: TextLike, count: int) -> None:
        """*count*: how many spans there are."""
        self._source = source
        self._text = text
        self._count = count
        self._blocks: OrderedDict[int, list[Span]] = OrderedDict()
        self._long: dict[int, Span] = {}  # by row id
        self._no_long: bool | None = None  # whether it is known that there are none
        self._asked: OrderedDict[str, Span] = OrderedDict()
        self._rows = _Rows(source)
        self._unsound: set[str] = set()

    # --- by row -------------------------------------------------------------------------------

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Span]:
        """All spans in text order, read some thousands at a time."""
        start, limit = 0, _SLICE
        while True:
            found = self._source.spans_from(start, limit)
            if len(found) < limit:
                yield from self._sound(found)
                return
            whole = bisect_left(found, found[-1].start, key=_START)
            if whole:  # those that start where the last one does may not all be here
                yield from self._sound(found[:whole])
                start, limit = found[whole].start, _SLICE
            else:
                limit *= 2

    def __getitem__(self, row: int) -> Span:
        ids = self._rows.all()
        span = self.get(ids[row])
        if span is None:
            raise IndexError("no such row")
        return span

    def row(self, span_id: str) -> int:
        """Place of the span in text order. Raises KeyError."""
        start = self._source.start_of(span_id)
        if start is None:
            raise KeyError(span_id)
        self._rows.all()
        return self._rows.row(span_id, start)

    def row_from(self, position: int) -> int:
        """Row of the first span that starts at the code point *position* or later; the number of spans if none does."""
        self._rows.all()
        return self._rows.row_from(position)

    def ids(self) -> Sequence[str]:
        """The ids in text order, as far as they are read."""
        return self._rows.ids

    def read_on(self) -> bool:
        """Read some thousands of ids more; return whether there may be others left."""
        return self._rows.read_on()

    # --- by id --------------------------------------------------------------------------------

    def __contains__(self, span_id: str) -> bool:
        return self.get(span_id) is not None

    def get(self, span_id: str) -> Span | None:
        """The span of that id, None if it is not here."""
        if not span_id or span_id in self._unsound:
            return None
        known = self._asked.get(span_id)
        if known is None:
            found = self._source.get(span_id)
            if found is None or not self._sound([found]):
                return None
            known = self._asked[span_id] = found
            if len(self._asked) > _KEPT_SPANS:
                self._asked.popitem(last=False)
        else:
            self._asked.move_to_end(span_id)
        return known

    # --- by stretch ---------------------------------------------------------------------------

    def between(self, start: int, end: int) -> list[Span]:
        """Spans with a range that overlaps ``[start, end)`` (code points), in text order."""
        start, end = max(start, 0), min(end, len(self._text) + 1)
        if end <= start:
            return []
        first, last = start // BLOCK, (end - 1) // BLOCK
        if last - first > _WIDEST:
            found = self._sound(self._source.short_between(start, end))
        else:
            blocks = self._blocks_in(first, last)
            found = list(blocks[0])
            for number, block in enumerate(blocks[1:], first + 1):
                found += block[bisect_left(block, number * BLOCK, key=_START) :]
        spans = [
            span
            for span in found[: bisect_left(found, end, key=_START)]
            if span.ranges[-1][1] > start and (len(span.ranges) == 1 or _touches(span, start, end))
        ]
        if self._no_long is None:
            self._no_long = not self._source.has_long()
        if self._no_long:
            return spans
        long = [span for span in self._long_between(start, end) if _touches(span, start, end)]
        return sorted(spans + long, key=_ORDER) if long else spans

    def starts(self, parts: int) -> list[tuple[int, str]]:
        """``(code point, label)``: the first span of each label in each of *parts* equal parts of the text."""
        return self._source.starts(len(self._text), parts)

    def _blocks_in(self, first: int, last: int) -> list[list[Span]]:
        """The short spans that reach into each of the blocks from *first* to *last*, in text order. Those that are not
        known are read in one go: every query looks at all that start up to `LONG` code points earlier."""
        missing = [number for number in range(first, last + 1) if number not in self._blocks]
        if missing:
            low, high = missing[0], missing[-1] + 1
            found = self._sound(self._source.short_between(low * BLOCK, high * BLOCK))
            read: dict[int, list[Span]] = {number: [] for number in range(low, high)}
            for span in found:
                ranges = span.ranges
                reached = min((ranges[-1][1] - 1) // BLOCK, high - 1)
                for number in range(max(ranges[0][0] // BLOCK, low), reached + 1):
                    read[number].append(span)
            self._blocks.update((number, read[number]) for number in missing)
        blocks = [self._blocks[number] for number in range(first, last + 1)]
        for number in range(first, last + 1):
            self._blocks.move_to_end(number)
        while len(self._blocks) > _KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        return blocks

    def _long_between(self, start: int, end: int) -> list[Span]:
        found = []
        for row in self._source.long_between(start, end):
            if row not in self._long:
                span = self._source.by_row(row)
                if span is None or not self._sound([span]):
                    continue
                self._long[row] = span
            found.append(self._long[row])
        return found

    def _sound(self, spans: list[Span]) -> list[Span]:
        """Those of *spans* that quote the text. Raises KnownError for those that do not, once."""
        wrong = misquoting(self._text, spans)
        if not wrong:
            return spans
        new = wrong.keys() - self._unsound
        self._unsound |= new
        if new:
            raise wrong[min(new)]
        return [span for span in spans if span.id not in wrong]

    # --- keeping in step ----------------------------------------------------------------------

    def follow(self, before: Span | None, after: Span | None) -> None:
        """Keep in step with a span that came (*before* is None), changed, or went (*after* is None).

        The project holds it by now: what is read later is right by itself.
        """
        self._count += (after is not None) - (before is not None)
        if before is not None:
            self._asked.pop(before.id, None)
            self._rows.discard(before)
            for block in self._blocks_of(before):
                block[:] = [span for span in block if span.id != before.id]
            self._long = {row: span for row, span in self._long.items() if span.id != before.id}
        if after is not None:
            self._unsound.discard(after.id)
            self._rows.put(after)
            if after.end - after.start <= LONG:
                for block in self._blocks_of(after):
                    if all(span.id != after.id for span in block):
                        insort(block, after, key=_ORDER)
            else:
                self._no_long = False

    def _blocks_of(self, span: Span) -> list[list[Span]]:
        """The blocks that are kept and that *span* reaches into."""
        numbers = range(span.start // BLOCK, (span.end - 1) // BLOCK + 1)
        return [self._blocks[number] for number in list(self._blocks) if number in numbers]


class _Rows:
    """Ids, starts and ends of all spans in text order: light, and read in slices up to ``_reached``."""

    def __init__(self, source: DocumentSpans) -> None:
        self._source = source
        self.ids: list[str] = []
        self._starts = array("q")
        self._ends = array("q")
        self._reached = 0  # code point; the spans that start before it are here
        self._whole = False

    def all(self) -> list[str]:
        """The ids of all."""
        while self.read_on():
            pass
        return self.ids

    def read_on(self) -> bool:
        """Read the next slice; return whether there may be others left."""
        if self._whole:
            return False
        limit = _SLICE
        keys = self._source.keys_from(self._reached, limit)
        while len(keys) == limit and keys[0][1] == keys[-1][1]:  # a whole slice that starts at one place
            limit *= 2
            keys = self._source.keys_from(self._reached, limit)
        self._whole = len(keys) < limit
        if not self._whole:  # those that start where the last one does may not all be here
            self._reached = keys[-1][1]
            while keys[-1][1] == self._reached:
                keys.pop()
        if keys:
            ids, starts, ends = zip(*keys, strict=True)
            self.ids += ids
            self._starts.extend(starts)
            self._ends.extend(ends)
        return not self._whole

    def row_from(self, position: int) -> int:
        """The first row that starts at *position* or later."""
        return bisect_left(self._starts, position)

    def row(self, span_id: str, start: int) -> int:
        """The row of that id, which starts at *start*. Raises KeyError."""
        try:
            return self.ids.index(span_id, self.row_from(start), self.row_from(start + 1))
        except ValueError:
            raise KeyError(span_id) from None

    def put(self, span: Span) -> None:
        """Take *span* in at its place, unless it is here or that place is not reached yet."""
        if not self._whole and span.start >= self._reached:
            return
        place, behind = self.row_from(span.start), self.row_from(span.start + 1)
        if span.id in self.ids[place:behind]:
            return
        key = (-span.end, span.id)
        while place < behind and (-self._ends[place], self.ids[place]) < key:
            place += 1
        self.ids.insert(place, span.id)
        self._starts.insert(place, span.start)
        self._ends.insert(place, span.end)

    def discard(self, span: Span) -> None:
        """Take *span* out."""
        try:
            place = self.row(span.id, span.start)
        except KeyError:
            return
        del self.ids[place], self._starts[place], self._ends[place]


def _touches(span: Span, start: int, end: int) -> bool:
    return any(first < end and last > start for first, last in span.ranges)
