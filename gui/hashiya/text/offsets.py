"""The only place where UTF-16 exists.

Hashiya counts code points. Qt, and some file formats, count UTF-16 code units; a character outside the basic
plane is one code point and two units. A converter belongs to one stretch of text (in the view: one paragraph).
"""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Offsets:
    """Converts between code points and UTF-16 units of one stretch of text."""

    __slots__ = ("_astral", "_astral16", "length")

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._astral16 = [position + count for count, position in enumerate(self._astral)]
        self.length = len(text) + len(self._astral)
        """Length of the stretch in UTF-16 units."""

    def to_utf16(self, position: int) -> int:
        """UTF-16 unit at which the code point *position* starts."""
        return position + bisect_left(self._astral, position) if self._astral else position

    def to_code_point(self, unit: int) -> int:
        """Code point that starts at, or holds, the UTF-16 *unit* (the middle of a pair belongs to its character)."""
        if not self._astral:
            return unit
        before = bisect_left(self._astral16, unit)
        inside_pair = before > 0 and self._astral16[before - 1] + 1 == unit
        return self._astral[before - 1] if inside_pair else unit - before
