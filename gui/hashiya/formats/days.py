"""Days as tables write them, in the digits and with the month names of their language, as ISO 8601: what is filtered
and sorted by its date must be told in one way."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from hashiya.late import late
from hashiya.text.digits import plain_digits

if TYPE_CHECKING:
    from hashiya.text import folding
else:
    (folding,) = late("hashiya.text", "folding")

_FIRST: Final = 1700
"""Years before it are years of the Hijra, or of the Persian calendar: which of the two, a table does not say."""

_LONGEST: Final = 60
"""Characters of the longest cell that is looked at as a day."""

_NUMBERS: Final = re.compile(
    r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?:[T ]+([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?"
)
_WORDS: Final = re.compile(
    r"(?:[^\W\d]+[,\u060c]? +)?([0-9]{1,2})[. ] *([^\W\d]+(?: [^\W\d]+)?)[ ,\u060c]+([0-9]{4})(?: ?\u0645)?"
)

_MONTHS: Final = (
    "\u064a\u0646\u0627\u064a\u0631|\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u062b\u0627\u0646\u064a|"
    "\u062c\u0627\u0646\u0641\u064a|january|jan",
    "\u0641\u0628\u0631\u0627\u064a\u0631|\u0634\u0628\u0627\u0637|\u0641\u064a\u0641\u0631\u064a|february|feb",
    "\u0645\u0627\u0631\u0633|\u0622\u0630\u0627\u0631|march|mar",
    "\u0623\u0628\u0631\u064a\u0644|\u0625\u0628\u0631\u064a\u0644|"
    "\u0646\u064a\u0633\u0627\u0646|\u0623\u0641\u0631\u064a\u0644|april|apr",
    "\u0645\u0627\u064a\u0648|\u0623\u064a\u0627\u0631|\u0645\u0627\u064a|may",
    "\u064a\u0648\u0646\u064a\u0648|\u064a\u0648\u0646\u064a\u0647|"
    "\u062d\u0632\u064a\u0631\u0627\u0646|\u062c\u0648\u0627\u0646|june|jun",
    "\u064a\u0648\u0644\u064a\u0648|\u064a\u0648\u0644\u064a\u0647|"
    "\u062a\u0645\u0648\u0632|\u062c\u0648\u064a\u0644\u064a\u0629|\u064a\u0648\u0644\u064a\u0648\u0632|july|jul",
    "\u0623\u063a\u0633\u0637\u0633|\u0622\u0628|\u0623\u0648\u062a|\u063a\u0634\u062a|august|aug",
    "\u0633\u0628\u062a\u0645\u0628\u0631|\u0623\u064a\u0644\u0648\u0644|\u0634\u062a\u0646\u0628\u0631|september|sep",
    "\u0623\u0643\u062a\u0648\u0628\u0631|\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u0623\u0648\u0644|october|oct",
    "\u0646\u0648\u0641\u0645\u0628\u0631|\u062a\u0634\u0631\u064a\u0646 \u0627\u0644\u062b\u0627\u0646\u064a|"
    "\u0646\u0648\u0646\u0628\u0631|november|nov",
    "\u062f\u064a\u0633\u0645\u0628\u0631|\u0643\u0627\u0646\u0648\u0646 \u0627\u0644\u0623\u0648\u0644|"
    "\u062f\u062c\u0646\u0628\u0631|december|dec",
)
"""Of the Gregorian calendar: in Egypt and the Gulf, the Levant and Iraq, the Maghreb; in English."""


def iso_day(written: str) -> str:
    """The day *written* in ISO 8601, with its time if it has one ("2026-03-12 14:05"); *written* itself where it is no
    day, or one that could be two (3/4/2026)."""
    if len(written) > _LONGEST:
        return written
    words = plain_digits(written.strip())
    if (found := _NUMBERS.fullmatch(words)) is not None:
        year, month, day = int(found[1]), int(found[3]), int(found[4])
        behind = f" {found[5]:0>5}" if found[5] else ""
    elif (found := _WORDS.fullmatch(words)) is not None:
        year, month, day, behind = int(found[3]), _months().get(folding.fold(found[2]), 0), int(found[1]), ""
    else:
        return written
    try:
        return date(year, month, day).isoformat() + behind if year >= _FIRST else written
    except ValueError:
        return written


@cache
def _months() -> dict[str, int]:
    return {folding.fold(name): number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
