"""The spans of one document in text order, asked for by stretch: which of them touch what is in sight?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from hashiya.model.span import Span


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

    def between(self, start: int, end: int) -> list[Span]:
        """Spans with a range that overlaps ``[start, end)`` (code points), in text order."""
        low = bisect_right(self._reach, start)
        high = bisect_left(self._orders, (end,))
        return [
            span
            for span in self._spans[low:high]
            if span.end > start and any(first < end and last > start for first, last in span.ranges)
        ]

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
