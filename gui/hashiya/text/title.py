"""A title for a text that comes without one."""

from __future__ import annotations

import re
from typing import Final

from hashiya.text.bidi import EXPLICIT
from hashiya.text.segmentation import grapheme_starts

LONGEST: Final = 60
"""Code points of a title made from a text, the ellipsis not counted."""

_BLANK: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def title_of(text: str) -> str:
    """The first line of *text* that says anything, cut at a word's end if it is long; "" if there is none.

    White space is made single and directional formatting left out: a title stands alone in lists and must not turn
    its neighbours round.
    """
    for line in text[: 1 << 14].splitlines():
        line = _BLANK.sub(" ", EXPLICIT.sub("", line)).strip()
        if line:
            return _shortened(line)
    return ""


def _shortened(line: str) -> str:
    if len(line) <= LONGEST:
        return line
    cut = line.rfind(" ", LONGEST // 2, LONGEST + 1)
    if cut < 0:
        cut = max((start for start in grapheme_starts(line[: LONGEST + 32]) if start <= LONGEST), default=LONGEST)
    return line[: cut or LONGEST].rstrip(" ,;:.-\u060c\u061b\u066b") + "\u2026"
