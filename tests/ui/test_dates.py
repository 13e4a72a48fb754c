"""Days as the window writes and reads them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from hashiya.model.field import Field
from hashiya.ui.dates import day_words, parse_date, short_date
from hashiya.ui.numbers import use_calendar
from hashiya.ui.values import read, typed

PERSIAN = "\u06f1\u06f4\u06f0\u06f3/\u06f0\u06f5/\u06f2\u06f5"


@pytest.fixture(scope="module")
def persian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fa"))
    use_calendar("jalali")
    yield
    use_calendar("gregorian")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("persian")
def test_a_due_day_is_written_as_persians_write_it() -> None:
    due = Field("due", kind="date", free=True)
    assert typed(due, "2024-08-15", "fa") == PERSIAN
    assert read(due, PERSIAN, "fa") == "2024-08-15"
    assert typed(due, "before Friday", "fa") == "before Friday"


def test_a_day_is_left_as_it_is_in_the_gregorian_calendar() -> None:
    use_calendar("gregorian")
    assert short_date("2024-08-15") == "2024-08-15"


@pytest.mark.usefixtures("persian")
@given(st.dates().map(str))
def test_what_is_written_is_read_again(day: str) -> None:
    assert short_date(day) == day or parse_date(short_date(day)) == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("۱۵ آبان ۱۴۰۴", "2025-11-06"),
        ("15 ابان 1404", "2025-11-06"),
        ("۱۴۰۴ اردیبهشت ۱", "2025-04-21"),
        ("6 November 2025", "2025-11-06"),
        ("٦ نوفمبر ٢٠٢٥", "2025-11-06"),
        ("6 تشرين الثاني 2025", "2025-11-06"),
        ("۶ نوامبر ۲۰۲۵", "2025-11-06"),
        ("31 آبان 1404", ""),
        ("15 nothing 1404", ""),
        ("15 آبان 04", ""),
    ],
)
def test_a_day_with_the_name_of_its_month(words: str, day: str) -> None:
    assert parse_date(words) == day


@pytest.mark.usefixtures("persian")
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_a_day_that_is_told_in_words_is_read_again(day: date) -> None:
    assert parse_date(day_words(str(day)).strip("\u2066\u2067\u2069")) == str(day)


@pytest.mark.usefixtures("persian")
@given(st.text(max_size=12))
def test_what_is_no_day_is_left_alone(words: str) -> None:
    assert parse_date(words) == words or short_date(words) == words
