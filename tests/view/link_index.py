"""Links in memory: the plain way, for the reader without a project and as the oracle of the stored ones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from hashiya.view.threads import PaintedLink


class LinkIndex:
    """Links in memory, found by where their ends start."""

    def __init__(self, links: Iterable[PaintedLink]) -> None:
        ends = []
        for place, link in enumerate(links):
            ends += [(end[0], place, link) for end in (link.source, link.target) if end is not None]
        ends.sort(key=lambda end: end[:2])
        self._starts = [start for start, _, _ in ends]
        self._ends = ends

    def between(self, start: int, end: int) -> list[PaintedLink]:
        """Those that have an end that starts in ``[start, end)`` (code points), each once."""
        found = self._ends[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return list({place: link for _, place, link in found}.values())
