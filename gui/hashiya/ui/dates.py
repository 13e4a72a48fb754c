"""Days as people type and read them: Gregorian or Solar Hijri, with the digits of any keyboard."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCalendar, QDate, QLocale

from hashiya.text.digits import plain_digits
from hashiya.text.folding import fold
from hashiya.ui.isolates import apart, running
from hashiya.ui.locales import of_words
from hashiya.ui.numbers import calendar

_PARTS: Final = re.compile(r"(\d{1,4})\s*[-/.\u066b\u2010-\u2015]\s*(\d{1,2})\s*[-/.\u066b\u2010-\u2015]\s*(\d{1,4})")
_NAMED: Final = re.compile(r"(\d{1,4})\s+(\D{2,30}?)\s+(\d{1,4})")
SOLAR_HIJRI: Final = range(1200, 1600)
"""Years that are read as those of the Solar Hijri calendar (Iran, Afghanistan)."""


@cache
def _months() -> dict[str, tuple[QCalendar.System, int]]:
    """Calendar and number of each month by its names, folded: people write Gregorian days in Persian letters too."""
    found: dict[str, tuple[QCalendar.System, int]] = {}
    for system in (QCalendar.System.Gregorian, QCalendar.System.Jalali):
        for locale in map(QLocale, ("en", "ar_EG", "ar_IQ", "ar_MA", "fa")):
            for month in range(1, 13):
                for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                    name = fold(QCalendar(system).monthName(locale, month, format=kind))
                    found.setdefault(name, (system, month))
    return found


def parse_date(words: str) -> str:
    """The day that *words* name, in ISO 8601, "" if they name none: 2024-08-15, 15/8/2024, 1403/05/25, or with the name
    of a month as the window writes it in any of its languages: 15 August 2024, 25 Mordad 1403."""
    plain = plain_digits(words).strip()
    found = _PARTS.fullmatch(plain) or _NAMED.fullmatch(plain)
    if found is None:
        return ""
    middle = found[2] if found[2].isdigit() else _months().get(fold(found[2]))
    if middle is None:
        return ""
    year, day = (int(found[place]) for place in ((1, 3) if len(found[1]) > 2 else (3, 1)))
    if year < 100:
        return ""
    if isinstance(middle, str):
        system = QCalendar.System.Jalali if year in SOLAR_HIJRI else QCalendar.System.Gregorian
        month = int(middle)
    else:
        system, month = middle
    date = QDate(year, month, day, QCalendar(system))
    return date.toString("yyyy-MM-dd") if date.isValid() and date.year() > 999 else ""


_DAY: Final = re.compile(r"(\d{1,2})\s*[-/.\u066b]\s*(\d{1,2})")


def parse_day(words: str, year: int) -> str:
    """The day of *year* (Gregorian) that *words* without a year name, in ISO 8601, "" if they name none: 15/8 and 8/15,
    and where the window writes Solar Hijri dates 5/25 of the Solar year that begins in *year*."""
    found = _DAY.fullmatch(plain_digits(words).strip())
    if found is None:
        return ""
    one, other = int(found[1]), int(found[2])
    solar = QCalendar(QCalendar.System.Jalali)
    if calendar().name() == solar.name():
        month, day = (one, other) if one <= 12 else (other, one)
        date = QDate(year - 621, month, day, solar)
    else:
        day, month = (one, other) if other <= 12 else (other, one)
        date = QDate(year, month, day)
    return date.toString("yyyy-MM-dd") if date.isValid() else ""


def short_date(iso: str) -> str:
    """A day as it is typed, so that `parse_date` reads it again: 1403/05/25 in Persian digits
    where the window writes Solar Hijri dates, else, and for what is no day, as it is."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    solar = QCalendar(QCalendar.System.Jalali)
    if not date.isValid() or calendar().name() != solar.name():
        return iso
    parts = solar.partsFromDate(date)
    if parts.year not in SOLAR_HIJRI:
        return iso
    words = f"{parts.year}/{parts.month:02}/{parts.day:02}"
    locale = QLocale()
    return "".join(locale.toString(int(one)) if one.isdigit() else one for one in words)


def date_words(iso: str) -> str:
    """A day in both calendars, with the window's names of months: "15 August 2024 \u00b7 25 Mordad 1403"."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    systems = (QCalendar.System.Gregorian, QCalendar.System.Jalali)
    if of_words().language() == QLocale.Language.Persian:
        systems = (systems[1], systems[0])
    return running(apart(_in_calendar(date, QCalendar(system)) for system in systems))


def day_words(iso: str) -> str:
    """A day in the calendar that the window writes: "15 August 2024"."""
    return running(_in_calendar(QDate.fromString(iso, "yyyy-MM-dd"), calendar()))


def _in_calendar(date: QDate, calendar: QCalendar) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    parts = calendar.partsFromDate(date)
    month = calendar.monthName(of_words(), parts.month, parts.year)
    return f"{locale.toString(parts.day)} {month} {locale.toString(parts.year)}"
