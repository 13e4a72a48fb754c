"""The hits as the reader and the overview ask for them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.finding import Hits
from hashiya.view.hits import TICKS, HitIndex


@given(st.sets(st.integers(0, 50_000), max_size=3000), st.integers(0, 50_000), st.integers(0, 400))
def test_hits_are_found_by_stretch_and_thinned_for_the_overview(places: set[int], start: int, size: int) -> None:
    hits = [(place * 3, place * 3 + 2) for place in sorted(places)]
    length = 150_010
    behind, ahead = Hits(), Hits()
    behind.extend(hits[: len(hits) // 2])
    ahead.extend(hits[len(hits) // 2 :])
    index = HitIndex((behind, ahead), length)
    assert len(index) == len(hits)
    end = start + size
    assert index.between(start, end) == [hit for hit in hits if hit[0] < end and hit[1] > start]
    stretch = -(-length // TICKS)
    shown = list(index.starts())
    assert {place // stretch for place in shown} == {hit[0] // stretch for hit in hits}
    assert len(shown) <= TICKS + 1 and set(shown) <= {hit[0] for hit in hits}
