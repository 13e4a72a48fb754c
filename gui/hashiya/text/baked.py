"""Text that was baked for display: letters as presentation forms, lines from left to right. Told apart and put right.

Old PDF files, DOS programs and shaping libraries store what is seen instead of what is written. The repair is proved
line by line: what it gives is baked again (arabic-reshaper joins, python-bidi orders) and must give what was there.
Lines for which that fails are counted, for the user to look at. `text.visual` does the opposite, for terminals.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from hashiya.text.language import guess_language
from hashiya.text.likeness import cost, pairs

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

Kind = Literal["", "forms", "visual"]
"""Nothing; presentation forms in the order of reading; the order of display, whatever the letters."""

SAMPLE: Final = 40_000
"""Code points that are looked at to tell the kind."""

_ISOLATES: Final = re.compile("[\u2066-\u2069]")
_FORMS: Final = re.compile("[\ufb1d-\ufb4f\ufb50-\ufbc1\ufbd3-\ufd3d\ufd50-\ufdcf\ufdf0-\ufdfc\ufe70-\ufefc]")
_LETTERS: Final = re.compile(
    "[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\ufb1d-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc]"
)
_RUNS: Final = re.compile(f"{_LETTERS.pattern}+")
_KEPT: Final = frozenset("\ufdf0\ufdf1\ufdf2\ufdf3\ufdf4\ufdf5\ufdf6\ufdf7\ufdf8\ufdf9\ufdfa\ufdfb\ufdfc")
"""Words that are written as one sign on purpose (U+FDFA stands in good texts); they are left as they are."""
_BREAKS: Final = re.compile("(\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029])")
_FINALS: Final = "\u05da\u05dd\u05df\u05e3\u05e5"
_INITIAL: Final = ("<initial>", "<medial>")
_FINAL: Final = ("<final>", "<medial>")


class Repair(Struct, frozen=True):
    """What was found, the text put right, and how many of the *lines* that were changed were *proved*."""

    kind: Kind
    text: str
    lines: int = 0
    proved: int = 0


def kind_of(text: str) -> Kind:
    """How *text* was baked, if it was, by its first `SAMPLE` code points."""
    sample = text[:SAMPLE]
    letters = sum(map(len, _RUNS.findall(sample)))
    forms = sum(1 for one in _FORMS.findall(sample) if one not in _KEPT)
    if letters < 4:
        return ""
    if 10 * forms > letters:
        return "visual" if _forms_run_left(sample) else "forms"
    return "visual" if _runs_left(sample) else ""


def mended(text: str, kind: Kind | None = None) -> Repair:
    """*text* put right, and how well that is proved; the text itself where there is nothing to mend."""
    kind = kind_of(text) if kind is None else kind
    if not kind:
        return Repair("", text)
    pieces: list[str] = []
    lines = proved = 0
    for line, separator in _lines(text):
        if _LETTERS.search(line):
            line, good = _mended_line(line, kind)
            lines += 1
            proved += good
        pieces += (line, separator)
    return Repair(kind, "".join(pieces), lines, proved)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    pieces = _BREAKS.split(text)
    yield from zip(pieces[::2], [*pieces[1::2], ""], strict=True)


def _mended_line(line: str, kind: Kind) -> tuple[str, bool]:
    """The line in the order and the letters of writing, and whether baking it again gives the line."""
    if kind == "forms":
        found = _plain(line)
        return found, _is_baked(found, line, None)
    if _ISOLATES.search(line):  # nobody bakes lines that hold them, and python-bidi cannot order such
        return line, False
    best = ""
    for base in ("R", "L"):
        found = _plain(_displayed(line, base))
        if _is_baked(found, line, base):
            return found, True
        best = best or found
    return best, False


def _is_baked(logical: str, line: str, base: str | None) -> bool:
    """Whether *logical*, baked as the libraries bake, is *line*; compared letter by letter, ligatures taken apart, for
    each program had its own. ``base`` is the direction of the line, None where only forms are compared."""
    wanted = _apart(line)
    for ligatures in (False, True):
        shaped = _reshaper(ligatures).reshape(logical) if _FORMS.search(line) else logical
        shown = shaped if base is None else _displayed(shaped, base)
        if shown == line or _apart(shown) == wanted:
            return True
    return False


def _apart(line: str) -> str:
    """*line* without what programs do differently: forms as letters with the marks of the same letter in one order."""
    return unicodedata.normalize("NFKC", line)


def _plain(line: str) -> str:
    """Presentation forms as the letters that they are forms of; nothing else is changed."""
    if not _FORMS.search(line):
        return line
    return _FORMS.sub(lambda found: found[0] if found[0] in _KEPT else _letters(found[0]), line)


@cache
def _letters(form: str) -> str:
    letters = unicodedata.normalize("NFKC", form)
    # Marks that stand on nothing (U+FE70...) come with a space of their own.
    return letters.lstrip(" ") if letters.startswith(" ") and len(letters) > 1 else letters


def _displayed(line: str, base: str) -> str:
    from bidi.algorithm import get_display

    shown = get_display(line, base_dir=base)
    return shown if isinstance(shown, str) else shown.decode("utf-8")


@cache
def _reshaper(ligatures: bool) -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False, "support_ligatures": ligatures})


def _forms_run_left(sample: str) -> bool:
    """Whether the forms of *sample* stand in the order of display: the first form of a word then comes last."""
    right = left = 0
    before = ""
    for one in sample:
        form = unicodedata.decomposition(one).partition(" ")[0] if _FORMS.match(one) else ""
        if before in _INITIAL and form in _FINAL:
            right += 1
        if before in _FINAL and form in _INITIAL:
            left += 1
        before = form
    # Medial forms beside each other count for both.
    return left > right


def _runs_left(sample: str) -> bool:
    """Whether plain letters of *sample* stand in the order of display: reversed, they look far more like a text."""
    language = guess_language(sample)
    if language not in ("ar", "fa", "he"):
        return False
    for size in (1000, 4000):
        counted = pairs(sample[:size])
        forth, count = cost(counted, language)
        back, count_back = cost(counted, language, backwards=True)
        if count > 200 and forth / count + 0.5 < back / max(count_back, 1):
            return False  # its beginning is plain enough
    return count > 8 and back / max(count_back, 1) + 0.5 < forth / count
