"""The index of spans, changed one by one, is the index of the spans that are there."""

from __future__ import annotations

import random

import pytest

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex


@pytest.mark.parametrize("seed", range(60))
def test_changed_one_by_one(seed: int) -> None:
    source = random.Random(seed)
    index, there = SpanIndex(), {}
    for _ in range(60):
        id = str(source.randrange(15))
        if source.random() < 0.6:
            start = source.randrange(30)
            there[id] = Span(id, "d", "entity", ((start, start + source.randrange(1, 20)),), "")
            index.put(there[id])
        else:
            assert index.discard(id) == there.pop(id, None)
        anew = SpanIndex(there.values())
        assert list(index) == list(anew)
        for low in range(0, 50, 7):
            found = [one for one in anew if one.start < low + 5 and one.end > low]
            assert index.between(low, low + 5) == anew.between(low, low + 5) == found
