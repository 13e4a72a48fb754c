"""Days and numbers as a report in some language writes them, without a window: Persian has its own.

The window's are Qt's (`ui.numbers`); the two agree.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from persiantools.jdatetime import JalaliDate

_PERSIAN_DIGITS: Final = {ord(str(number)): 0x06F0 + number for number in range(10)}
_PERSIAN_FROM: Final = date(622, 3, 22)


def digits(words: str, language: str) -> str:
    """*words* with the digits of *language*."""
    return words.translate(_PERSIAN_DIGITS) if language[:2] == "fa" else words


def day_words(day: date, language: str) -> str:
    """*day* as year, month and day; in Persian by the solar Hijri calendar (a day before its first as it is)."""
    if language[:2] != "fa" or day < _PERSIAN_FROM:
        return day.isoformat()
    told = JalaliDate(day)  # type: ignore[no-untyped-call]
    return digits(f"{told.year}/{told.month:02}/{told.day:02}", language)
