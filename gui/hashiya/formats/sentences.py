"""The sentences that spans stand in, found once for each paragraph however many spans it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from hashiya.model.span import Range
from hashiya.text.paragraphs import paragraph_start, paragraph_stop
from hashiya.text.sentence_ends import sentence_starts


class Sentences:
    """The sentences of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._bounds: dict[int, list[int]] = {}
        self._last: Range = (0, 0)

    def around(self, start: int, end: int) -> Range:
        """The sentences that hold ``[start, end)``, as one range (code points), white space at its ends left out.

        A stretch over several sentences or paragraphs gets all of them; white space of the stretch itself stays.
        """
        first = self._bounds_at(start)
        low = first[max(0, bisect_right(first, start) - 1)]
        last = self._bounds_at(max(start, end - 1))
        high = last[min(bisect_left(last, end), len(last) - 1)]
        return self._trimmed(low, max(high, end), start, end)

    def _bounds_at(self, position: int) -> list[int]:
        low, high = self._last
        if not low <= position < high:
            low = paragraph_start(self._text, position)
            _, high = paragraph_stop(self._text, position)
            self._last = (low, high)
        bounds = self._bounds.get(low)
        if bounds is None:
            bounds = self._bounds[low] = [low + bound for bound in sentence_starts(self._text[low:high])]
        return bounds

    def _trimmed(self, low: int, high: int, start: int, end: int) -> Range:
        before, after = self._text[low:start], self._text[end:high]
        return low + len(before) - len(before.lstrip()), high - len(after) + len(after.rstrip())
