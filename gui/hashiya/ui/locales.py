"""Two locales: that of the window's words (names of months, direction) and that of its numbers, Qt's default one.

They are the same unless somebody wants other digits than those of the language, which Qt has no locale for.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import QDate, QLocale

DIGITS: Final = ("language", "european", "native")
"""What may be chosen: the digits of the language, 0123, or those of its script (Arabic has both)."""

_USUAL: Final = {"ar": "ar_AE", "en": "en_GB"}
_NATIVE: Final = {"ar": "ar_EG", "ur": "ur_IN"}
_EUROPEAN: Final = "en_GB"
_other_words: list[QLocale] = []


def speak(language: str, digits: str) -> None:
    """Write words as *language* does, and numbers with *digits*, one of `DIGITS`."""
    words = numbers = of_language(language)
    if digits == "native" and language in _NATIVE and words.toString(0) == "0":
        words = numbers = QLocale(_NATIVE[language])
    elif digits == "european" and words.toString(0) != "0":
        words = QLocale(_USUAL.get(language, language))
        numbers = words if words.toString(0) == "0" else QLocale(_EUROPEAN)
    _other_words[:] = [words] if words != numbers else []
    QLocale.setDefault(numbers)


def fall_silent() -> None:
    """Words are written as numbers are."""
    _other_words.clear()


def of_words() -> QLocale:
    """The locale of the window's words."""
    return _other_words[-1] if _other_words else QLocale()


def with_our_digits(words: str) -> str:
    """*words*, made by the locale of words, with the digits that numbers are written with."""
    if not _other_words:
        return words
    digits = [QLocale().toString(value) for value in range(10)]
    return "".join(digits[value] if (value := unicodedata.decimal(one, -1)) >= 0 else one for one in words)


def of_language(language: str) -> QLocale:
    """How words and numbers are written in *language*: as the user's system does if it is of that language, and if all
    its parts agree on the digits: one may have Persian words and English formats (LANGUAGE, LC_NUMERIC, LC_TIME).

    Arabic is written with both sets of digits, and scholarly print uses the European ones; so does our fallback.
    """
    system = QLocale.system()
    if system.name()[:2] == language:
        own = QLocale(system.name())
        if _digits(system) == _digits(own):
            return system
        return QLocale(_USUAL[language]) if language == "ar" else own
    return QLocale(_USUAL.get(language, language))


def _digits(locale: QLocale) -> set[str]:
    """The zeros of the sets of digits that *locale* writes numbers and dates with."""
    day = locale.toString(QDate(2011, 11, 21), QLocale.FormatType.ShortFormat)
    written = [one for one in locale.toString(1) + day if one.isdecimal()]
    return {chr(ord(one) - unicodedata.decimal(one)) for one in written}
