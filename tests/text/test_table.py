"""Cells that a spreadsheet must not run."""

from __future__ import annotations

import pytest

from hashiya.text.table import harmless, quoted


@pytest.mark.parametrize(
    "before", ["", " ", "\n", "\r", "\t", "\u00a0", "\x85", "\ufeff", "\u200f", "\u202e\u2066", "\u2028", "\u200b "]
)
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20"])
def test_formulas_are_words(before: str, sign: str) -> None:
    cell = f"{before}{sign}1+1"
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "a=b", "12", " words", "\u0642\u0627\u0644 - \u0646\u0639\u0645", "'=1"])
def test_other_cells_stay(cell: str) -> None:
    assert harmless(cell) == cell


def test_quotation_marks() -> None:
    assert quoted('a"b,\r') == '"a""b,\r"' and quoted("a b") == "a b"
