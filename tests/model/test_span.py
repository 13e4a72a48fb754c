"""Spans: ranges in order, and an index that agrees with looking at each span."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hashiya.model.span import Span, new_id, normal_ranges, now
from hashiya.model.span_index import SpanIndex

pairs = st.tuples(st.integers(0, 30), st.integers(0, 30))


def span(name: str, ranges: list[tuple[int, int]]) -> Span:
    return Span(name, "d", "entity", normal_ranges(ranges), "")


@given(st.lists(pairs, max_size=8))
def test_normal_ranges_cover_the_same_places(ranges: list[tuple[int, int]]) -> None:
    found = normal_ranges(ranges)
    assert {place for start, end in ranges for place in range(start, end)} == {
        place for start, end in found for place in range(start, end)
    }
    assert list(found) == sorted(found)
    assert all(end < start for (_, end), (start, _) in pairwise(found))
    assert normal_ranges(found) == found


def test_ids_and_moments() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000 and len(new_id()) == 16
    assert 1_700_000_000_000 < now() < 4_000_000_000_000


def test_the_outer_stands_before_the_inner() -> None:
    inner, outer, late = span("a", [(2, 4)]), span("b", [(2, 9)]), span("c", [(1, 3), (8, 9)])
    assert list(SpanIndex([inner, outer, late])) == [late, outer, inner]
    assert late.start == 1 and late.end == 9


class IndexMachine(RuleBasedStateMachine):
    """Whatever is put in and taken out, the index is the one that would be made of what is there."""

    def __init__(self) -> None:
        super().__init__()
        self.index = SpanIndex()
        self.spans: dict[str, Span] = {}

    @rule(name=st.sampled_from("abcdefgh"), ranges=st.lists(pairs.filter(lambda pair: pair[0] < pair[1]), min_size=1))
    def put(self, name: str, ranges: list[tuple[int, int]]) -> None:
        self.spans[name] = span(name, ranges)
        self.index.put(self.spans[name])

    @rule(name=st.sampled_from("abcdefgh"))
    def discard(self, name: str) -> None:
        assert self.index.discard(name) == self.spans.pop(name, None)

    @rule(pair=pairs)
    def between(self, pair: tuple[int, int]) -> None:
        start, end = sorted(pair)
        touching = [
            one for one in self.index if any(first < end and last > start for first, last in one.ranges)
        ]  # fmt: skip
        assert self.index.between(start, end) == touching

    @invariant()
    def agrees(self) -> None:
        assert list(self.index) == sorted(self.spans.values(), key=lambda one: one.order)
        assert len(self.index) == len(self.spans)
        for row, one in enumerate(self.index):
            assert self.index.row(one.id) == row and self.index[row] is one and one.id in self.index
            assert self.index.get(one.id) is one
        assert self.index.get("nobody") is None


IndexMachine.TestCase.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
TestIndex = IndexMachine.TestCase
