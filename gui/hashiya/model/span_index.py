"""The spans of one document in text order, asked for by stretch: which of them touch what is in sight?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import Final, Protocol

from hashiya.model.span import Span


class Spans(Protocol):
    """What all who show spans may ask of those of a document, in text order (`Span.order`).

    There may be a hundred thousand of them that are read from the disk only where they are asked for, so nobody walks
    through all to show a few. What must be read may raise KnownError, "span.mismatch" among others.
    """

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[Span]: ...

    def __getitem__(self, row: int, /) -> Span: ...

    def __contains__(self, span_id: str, /) -> bool: ...

    def get(self, span_id: str) -> Span | None:
        """The span of that id, None if it is not here."""
        ...

    def row(self, span_id: str) -> int:
        """Place of the span in text order. Raises KeyError."""
        ...

    def row_from(self, position: int) -> int:
        """Row of the first span that starts at the code point *position* or later; the number of spans if none does."""
        ...

    def between(self, start: int, end: int) -> list[Span]:
        """Spans with a range that overlaps ``[start, end)`` (code points), in text order."""
        ...

    def starts(self, parts: int) -> Iterable[tuple[int, str]]:
        """``(code point, label)`` of where spans start. Of those of one label that start in the same of *parts* equal
        parts of the text, all but one may be left out."""
        ...

    def ids(self) -> Sequence[str]:
        """The ids in text order, as far as they are read; changes with the spans, so copy what is to stay."""
        ...

    def read_on(self) -> bool:
        """Read some thousands of ids more; return whether there may be others left."""
        ...


MANY: Final = 5_000
"""A document with more spans than this has them read where they are asked for, by `session.stored_spans`."""


class SpanIndex:
    """Spans sorted by start with the running maximum of their ends: a stretch is found by two bisections."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans, key=_order)
        self._by_id = {span.id: span for span in self._spans}
        self._orders = [span.order for span in self._spans]
        self._reach = list(accumulate((span.end for span in self._spans), max))

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def __getitem__(self, row: int) -> Span:
        return self._spans[row]

    def __contains__(self, span_id: str) -> bool:
        return span_id in self._by_id

    def get(self, span_id: str) -> Span | None:
        """The span of that id, None if it is not here."""
        return self._by_id.get(span_id)

    def row(self, span_id: str) -> int:
        """Place of the span in text order. Raises KeyError."""
        return bisect_left(self._orders, self._by_id[span_id].order)

    def row_from(self, position: int) -> int:
        """Row of the first span that starts at the code point *position* or later; the number of spans if none does."""
        return bisect_left(self._orders, (position,))

    def starts(self, parts: int = 0) -> Iterable[tuple[int, str]]:
        """``(code point, label)`` of each span; *parts* makes no difference to so few."""
        return ((span.start, span.label) for span in self._spans)

    def ids(self) -> Sequence[str]:
        """The ids in text order."""
        return [span.id for span in self._spans]

    def read_on(self) -> bool:
        """False: everything is here."""
        return False

    def between(self, start: int, end: int) -> list[Span]:
        """Spans with a range that overlaps ``[start, end)`` (code points), in text order."""
        low = bisect_right(self._reach, start)
        high = bisect_left(self._orders, (end,))
        return [
            span
            for span in self._spans[low:high]
            if span.end > start and any(first < end and last > start for first, last in span.ranges)
        ]

    def follow(self, before: Span | None, after: Span | None) -> None:
        """Keep in step with a span that came (*before* is None), changed, or went (*after* is None)."""
        if before is not None:
            self.discard(before.id)
        if after is not None:
            self.put(after)

    def put(self, span: Span) -> None:
        """Add *span*, in the place of the one with its id if there is one."""
        self.discard(span.id)
        row = bisect_left(self._orders, span.order)
        self._spans.insert(row, span)
        self._orders.insert(row, span.order)
        self._reach.insert(row, self._reach[row - 1] if row else 0)
        self._by_id[span.id] = span
        for place in range(row, len(self._reach)):
            if self._reach[place] >= span.end:
                break
            self._reach[place] = span.end

    def discard(self, span_id: str) -> Span | None:
        """Take the span of that id out; return it, None if it was not here."""
        span = self._by_id.pop(span_id, None)
        if span is not None:
            row = bisect_left(self._orders, span.order)
            del self._spans[row], self._orders[row], self._reach[row]
            reach = self._reach[row - 1] if row else 0
            for place in range(row, len(self._reach)):
                reach = max(reach, self._spans[place].end)
                if self._reach[place] == reach:  # from here on the span that is gone did not matter
                    break
                self._reach[place] = reach
        return span


def _order(span: Span) -> tuple[int, int, str]:
    return span.order
