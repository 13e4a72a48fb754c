"""Mirror images of characters (UAX #9 L4), and which of them are brackets that pair (BD14 to BD16)."""

from __future__ import annotations

from functools import cache
from typing import Final
from unicodedata import category

_NEW: Final = "\u2e55\u2e56\u2e57\u2e58\u2e59\u2e5a\u2e5b\u2e5c"
"""Bracket pairs of Unicode 14, which python-bidi's table does not have."""

_SAME: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}
"""Brackets that are canonically equivalent to others, and pair with those too."""


@cache
def mirrored() -> dict[str, str]:
    """The mirror image of each character that has one as a character (BidiMirroring.txt)."""
    from bidi.mirror import MIRRORED

    pairs = zip(_NEW[::2], _NEW[1::2], strict=True)
    return dict(MIRRORED) | {one: other for pair in pairs for one, other in (pair, pair[::-1])}


@cache
def openings() -> dict[str, str]:
    """Each opening bracket with the closing one that ends it, as `closing` names it."""
    brackets = ((one, other) for one, other in mirrored().items() if category(one) == "Ps")
    return {one: _SAME.get(other, other) for one, other in brackets}


@cache
def closings() -> dict[str, str]:
    """Each closing bracket under the one name that equivalent ones share."""
    return {one: _SAME.get(one, one) for one in mirrored() if category(one) == "Pe"}
