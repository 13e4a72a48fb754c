"""JSON as it is written: orjson and the standard library give the same bytes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.formats import json_lines, jsonl
from hashiya.model.document import Document, Folio
from hashiya.model.span import Span
from tests.formats.folios import folios, objects, short


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where there is no orjson."""
    monkeypatch.setattr(json_lines, "orjson", None)


def by_hand(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"


def line(data: dict[str, Any]) -> str:
    return json_lines.line(data).decode()


letters = st.lists(short | st.characters(exclude_categories=("Cs",)), max_size=20).map("".join)


@given(letters, st.integers(-(2**63), 2**63 - 1), objects)
def test_the_same_bytes_by_both(text: str, number: int, anything: dict[str, Any]) -> None:
    made = {"text": text, "number": number, "pairs": ((1, 2), (number, 4)), "none": [], text: True}
    assert line({**made, "free": json_lines.free(anything)}) == by_hand({**made, "free": anything})


@given(folios())
def test_documents_are_the_same_without_orjson(folio: Folio) -> None:
    fast = "".join(jsonl.write([folio]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_lines, "orjson", None)
        assert "".join(jsonl.write([folio])) == fast
    assert by_hand(json.loads(fast)) == fast


def test_long_documents_are_the_same() -> None:
    for length in (json_lines.LONG - 1, json_lines.LONG):
        text = ('\u0645"\\\n\x01\u2028\U0001f642 ' * json_lines.LONG)[:length]
        span = Span("s", "d", "entity", ((1, 9),), text[1:9], {"number": 1e16})
        made = "".join(jsonl.write([Folio(Document("d", "t", metadata={"x": 0.1}), text, (span,))]))
        assert by_hand(json.loads(made)) == made


def test_all_characters_alone() -> None:
    for point in range(0x3000):
        made = {"text": chr(point)}
        assert line(made) == by_hand(made)


def test_numbers_that_are_none_are_refused() -> None:
    for number in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="not JSON compliant"):
            line({"fields": json_lines.free({"x": number})})


def test_numbers_of_users_are_spelt_as_ever(without: None) -> None:
    assert line({"fields": json_lines.free({"x": 1e16, "y": 2**70})}) == by_hand({"fields": {"x": 1e16, "y": 2**70}})
