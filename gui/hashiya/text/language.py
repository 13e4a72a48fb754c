"""Which language a text is probably in, as far as its letters tell: enough to choose direction and face, no more.

Four languages are told apart, by letters that one of them uses all the time and the others do not. Everything else is
"und": other languages of the same scripts (Sindhi, Uyghur, Kurdish, Yiddish...) are known by letters that none of the
four has, and are not called by a wrong name.
"""

from __future__ import annotations

import re
from typing import Final

from hashiya.text.bidi import RTL, language_direction

SAMPLE: Final = 1 << 16
"""Code points at the start of a text that are looked at."""

_LETTER: Final = re.compile(r"[^\W\d_]+")
_HEBREW: Final = re.compile("[\u05d0-\u05ea]+")
_YIDDISH: Final = re.compile("[\u05f0-\u05f2]|\u05d0[\u05b7\u05b8]|\u05d5\u05d5|\u05d9\u05d9")
_POINTS: Final = re.compile("[\u05b0-\u05b6\u05b9-\u05bc\u05c1\u05c2]+")
_ARABIC: Final = re.compile("[\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9]+")
_PERSIAN: Final = re.compile("[\u067e\u0686\u0698\u06af]+")
_PERSIAN_FORMS: Final = re.compile("[\u06a9\u06cc]+")
_ARABIC_LETTERS: Final = re.compile("[\u0629\u0625\u0623]+")
_ARABIC_FORMS: Final = re.compile("[\u0643\u064a]+")
_URDU: Final = re.compile("[\u0679\u0688\u0691\u06ba\u06c1\u06be\u06d2\u06d3]+")
_FOREIGN: Final = re.compile(
    "[\u0620\u063b-\u063f\u066e\u066f\u0672-\u0678\u067a-\u067d\u067f\u0680-\u0685\u0687\u0689-\u0690\u0692-\u0697"
    "\u0699-\u06a8\u06aa-\u06ae\u06b0-\u06b9\u06bb-\u06bd\u06bf\u06c3-\u06cb\u06cd-\u06d1\u06d5\u06ee\u06ef\u06fa-\u06ff"
    "\u0750-\u077f\u08a0-\u08c9]+"
)
"""Letters of the Arabic script that Arabic, Persian and Urdu do not write."""


def guess_language(text: str) -> str:
    """ "ar", "fa", "ur", "he", or "und" when the letters of *text* do not tell."""
    sample = text[:SAMPLE]
    letters = _count(_LETTER, sample)
    hebrew, arabic = _count(_HEBREW, sample), _count(_ARABIC, sample)
    if 2 * hebrew > letters:
        return "und" if _is_yiddish(sample, hebrew) else "he"
    if 2 * arabic <= letters or 100 * _count(_FOREIGN, sample) > arabic:
        return "und"
    return _arabic_script(sample, arabic)


def _arabic_script(sample: str, letters: int) -> str:
    if 20 * _count(_URDU, sample) > letters:
        return "ur"
    persian, arabic = _count(_PERSIAN, sample), _count(_ARABIC_LETTERS, sample)
    if persian == arabic:  # a short text: the shapes of kaf and yeh tell which keyboard it was typed on
        persian, arabic = _count(_PERSIAN_FORMS, sample), _count(_ARABIC_FORMS, sample)
    if persian == arabic:
        return "und"
    return "fa" if persian > arabic else "ar"


def _is_yiddish(sample: str, letters: int) -> bool:
    """Yiddish writes alef with patah or qamats and doubled vav and yod; pointed Hebrew has other points as well."""
    signs, points = len(_YIDDISH.findall(sample)), _count(_POINTS, sample)
    return 20 * signs > letters and signs > points


def _count(runs: re.Pattern[str], text: str) -> int:
    """How many characters the *runs* in *text* have: found run by run, which takes a fifth of the time."""
    return sum(map(len, runs.findall(text)))


_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")
_SHORT: Final = {"ara": "ar", "fas": "fa", "per": "fa", "heb": "he", "urd": "ur", "eng": "en", "pes": "fa", "arb": "ar"}


def language_code(said: str, text: str = "") -> str:
    """The language that a file says it is in, as a BCP 47 tag; "" where it says nothing or nothing that can be.

    Programs write the language of their own window into files, so the letters of *text* are asked as well: a language
    that they rule out is not believed.
    """
    tag = said.strip().replace("_", "-").lower()
    if not _TAG.fullmatch(tag):
        return ""
    primary, *rest = tag.split("-")
    primary = _SHORT.get(primary, primary)
    if primary in ("und", "mul", "zxx", "x"):
        return ""
    sample = text[:SAMPLE]
    seen = guess_language(sample)
    letters = _count(_LETTER, sample)
    from_right = 2 * (_count(_ARABIC, sample) + _count(_HEBREW, sample)) > letters
    if letters and (language_direction(primary) == RTL) != from_right:
        return ""
    if seen != "und" and primary in ("ar", "fa", "ur", "he") and primary != seen:
        return ""
    return "-".join((primary, *rest[:3]))
