"""Digits of any script as those that programs count with."""

from __future__ import annotations

import unicodedata


def plain_digits(words: str) -> str:
    """*words* with decimal digits of every script (UnicodeData, field 6) as 0 to 9."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in words)
