"""Embedding levels of a paragraph and the visual order of its lines: the Unicode Bidirectional Algorithm (UAX #9).

Qt does this inside the window; what is printed to a terminal, or checked against Qt, needs it without Qt. python-bidi
gives no levels, and without levels neither a wrapped line nor a mirrored bracket is right. Conforms to all of
BidiCharacterTest.txt (`tests/text/test_levels.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from unicodedata import bidirectional

from hashiya.text.bidi import RTL, Direction
from hashiya.text.explicit_levels import INITIATORS, REMOVED, explicit_levels, matching_isolates, run_sequences
from hashiya.text.mirror import closings, openings

_PAIRS: Final = 63  # BD16
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG: Final = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}  # as N0 to N2 see them


def kinds_of(paragraph: str) -> list[str]:
    """The bidirectional class of each character; what Unicode has not assigned counts as L."""
    return [bidirectional(character) or "L" for character in paragraph]


def resolve(paragraph: str, direction: Direction) -> list[int]:
    """The level of each character of a *paragraph* of the given direction, before L1 (P to I).

    What X9 removes has the level of the character before it.
    """
    original = kinds_of(paragraph)
    base = 1 if direction == RTL else 0
    matches = matching_isolates(original)
    kinds, explicit = explicit_levels(original, base, matches)
    levels = list(explicit)
    for sequence in run_sequences(original, explicit, matches):
        resolver = _Resolver(paragraph, original, explicit, base, sequence, matches)
        for position, level in zip(sequence, resolver.resolved(kinds), strict=True):
            levels[position] = level
    for position, kind in enumerate(original):
        if kind in REMOVED:
            levels[position] = levels[position - 1] if position else base
    return levels


def line_levels(levels: Sequence[int], kinds: Sequence[str], direction: Direction) -> list[int]:
    """Levels of one line, given its part of `resolve` and of `kinds_of`.

    White space at the line's end and before tabs gets the paragraph's level (L1).
    """
    base = 1 if direction == RTL else 0
    line = list(levels)
    trailing = True
    for position in range(len(line) - 1, -1, -1):
        kind = kinds[position]
        if kind in ("B", "S"):
            trailing = True
            line[position] = base
        elif kind == "WS" or kind in INITIATORS or kind == "PDI" or kind in REMOVED:
            if trailing:
                line[position] = base
        else:
            trailing = False
    return line


def visual_order(levels: Sequence[int]) -> list[int]:
    """The places of a line's items from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        place = 0
        while place < len(order):
            if levels[order[place]] < level:
                place += 1
                continue
            end = place
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[place:end] = order[place:end][::-1]
            place = end
    return order


class _Resolver:
    """Rules W, N and I for one isolating run sequence."""

    def __init__(
        self,
        text: str,
        original: Sequence[str],
        levels: Sequence[int],
        base: int,
        sequence: Sequence[int],
        matches: Mapping[int, int],
    ) -> None:
        self._text, self._original, self._sequence = text, original, sequence
        first, last = sequence[0], sequence[-1]
        self._level = levels[first]
        self._embedding = "R" if self._level % 2 else "L"
        before = _neighbour(original, levels, first, -1, base)
        left_open = original[last] in INITIATORS and last not in matches
        after = base if left_open else _neighbour(original, levels, last, 1, base)
        self._sos = "R" if max(self._level, before) % 2 else "L"
        self._eos = "R" if max(self._level, after) % 2 else "L"

    def resolved(self, explicit_kinds: Sequence[str]) -> list[int]:
        """The levels of the sequence's characters."""
        kinds = [explicit_kinds[position] for position in self._sequence]
        self._weak(kinds)
        self._brackets(kinds)
        self._neutrals(kinds)
        rise = {"R": 0, "L": 1, "EN": 1, "AN": 1} if self._level % 2 else {"L": 0, "R": 1, "EN": 2, "AN": 2}  # I1, I2
        return [self._level + rise[kind] for kind in kinds]

    def _weak(self, kinds: list[str]) -> None:
        before = strong = self._sos
        for place, kind in enumerate(kinds):  # W1, W2, W3
            if kind == "NSM":
                kind = "ON" if before in INITIATORS or before == "PDI" else before
            before = kind
            if kind == "EN" and strong == "AL":
                kind = "AN"
            elif kind in ("L", "R", "AL"):
                strong = kind
            kinds[place] = kind
        for place, kind in enumerate(kinds):
            if kind == "AL":
                kinds[place] = "R"
        for place in range(1, len(kinds) - 1):  # W4
            if kinds[place] in ("ES", "CS") and kinds[place - 1] == kinds[place + 1]:
                number = kinds[place - 1]
                if number == "EN" or (number == "AN" and kinds[place] == "CS"):
                    kinds[place] = number
        place = 0
        while place < len(kinds):  # W5, W6
            if kinds[place] == "ET":
                end = place
                while end < len(kinds) and kinds[end] == "ET":
                    end += 1
                number_beside = "EN" in (kinds[place - 1] if place else "", kinds[end] if end < len(kinds) else "")
                kinds[place:end] = ["EN" if number_beside else "ON"] * (end - place)
                place = end
                continue
            if kinds[place] in ("ES", "CS"):
                kinds[place] = "ON"
            place += 1
        strong = self._sos
        for place, kind in enumerate(kinds):  # W7
            if kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                kinds[place] = "L"

    def _brackets(self, kinds: list[str]) -> None:
        """N0."""
        for opening, closing in self._pairs(kinds):
            inside = {_STRONG[kind] for kind in kinds[opening + 1 : closing] if kind in _STRONG}
            if not inside:
                continue
            kind = self._embedding
            if kind not in inside:
                before = (_STRONG[kind] for kind in reversed(kinds[:opening]) if kind in _STRONG)
                if next(before, self._sos) != self._embedding:
                    kind = "L" if self._embedding == "R" else "R"
            for place in (opening, closing):
                kinds[place] = kind
                for mark in range(place + 1, len(kinds)):
                    if self._original[self._sequence[mark]] != "NSM":
                        break
                    kinds[mark] = kind

    def _pairs(self, kinds: Sequence[str]) -> list[tuple[int, int]]:
        """The bracket pairs, in the order of their openings (BD16)."""
        opening, closing = openings(), closings()
        waiting: list[tuple[str, int]] = []
        pairs = []
        for place, position in enumerate(self._sequence):
            character = self._text[position]
            if kinds[place] != "ON":
                continue
            if character in opening:
                if len(waiting) == _PAIRS:
                    return []
                waiting.append((opening[character], place))
            elif character in closing:
                for row in range(len(waiting) - 1, -1, -1):
                    if waiting[row][0] == closing[character]:
                        pairs.append((waiting[row][1], place))
                        del waiting[row:]
                        break
        return sorted(pairs)

    def _neutrals(self, kinds: list[str]) -> None:
        """N1, N2."""
        place = 0
        while place < len(kinds):
            if kinds[place] not in _NEUTRAL:
                place += 1
                continue
            end = place
            while end < len(kinds) and kinds[end] in _NEUTRAL:
                end += 1
            before = _STRONG[kinds[place - 1]] if place else self._sos
            after = _STRONG[kinds[end]] if end < len(kinds) else self._eos
            kinds[place:end] = [before if before == after else self._embedding] * (end - place)
            place = end


def _neighbour(original: Sequence[str], levels: Sequence[int], position: int, step: int, base: int) -> int:
    """Level of the next character in the direction of *step* that X9 does not remove; *base* at the ends."""
    position += step
    while 0 <= position < len(original):
        if original[position] not in REMOVED:
            return levels[position]
        position += step
    return base
