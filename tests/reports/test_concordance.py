"""Lines of a concordance: exact, cut between graphemes, sorted from the hit outwards."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.reports.concordance import Line, line, one_line, sort_key, write_csv, write_jsonl
from hashiya.text.segmentation import grapheme_starts

TEXTS = st.lists(
    st.sampled_from(["ب", "\u064e", " ", "\r\n", "😀", "\u200d", "a", "\u0301", "🇮🇷", '"', ",", "="]), max_size=60
).map("".join)


@given(text=TEXTS, data=st.data())
def test_lines_are_pieces_of_the_text(text: str, data: st.DataObject) -> None:
    starts = grapheme_starts(text)
    first = data.draw(st.integers(0, len(starts) - 1))
    last = data.draw(st.integers(first, len(starts) - 1))
    start, end, width = starts[first], starts[last], data.draw(st.integers(0, 20))
    one = line("d", "t", text, start, end, width)
    assert one.hit == text[start:end]
    assert text[:start].endswith(one.before) and text[end:].startswith(one.after)
    assert len(one.before) <= width and len(one.after) <= width
    assert start - len(one.before) in starts and end + len(one.after) in starts


def test_context_is_not_cut_within_a_letter() -> None:
    one = line("d", "t", "بَبَبَ س بَبَبَ", 7, 8, 4)
    assert (one.before, one.hit, one.after) == ("بَ ", "س", " بَ")


@pytest.mark.parametrize(
    ("order", "key"),
    [("place", ""), ("hit", "الكتاب"), ("right", "الذي قراه زيد"), ("left", "ذلك ان قال")],
)
def test_keys_go_outwards_by_folded_words(order: str, key: str) -> None:
    text = "قال: إنَّ ذلك الكتاب، الذي قرأه زيد"
    start = text.index("الكتاب")
    assert sort_key(text, start, start + 6, order) == key  # type: ignore[arg-type]


@given(st.lists(st.builds(Line, st.text(), st.text(), st.integers(0), st.integers(0), st.text(), st.text(), st.text())))
def test_tables_give_back_what_was_written(rows: list[Line]) -> None:
    found = [Line(**json.loads(one)) for one in "".join(write_jsonl(rows)).split("\n")[:-1]]
    assert found == rows
    whole = "".join(write_csv(rows))
    assert whole.startswith("\ufeff")
    table = list(csv.reader(io.StringIO(whole[1:], newline=""), strict=True))
    assert len(table) == len(rows) + 1
    for cells, row in zip(table[1:], rows, strict=True):
        assert cells[5].removeprefix("'") == row.hit.removeprefix("'")
        assert not cells[5].startswith(("=", "+", "-", "@"))


def test_for_the_eye_it_is_one_line() -> None:
    assert one_line("a\r\n b\u2029c") == "a b c"
