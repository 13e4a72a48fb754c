"""Explicit levels and isolating run sequences: the first half of the bidirectional algorithm (UAX #9 X1 to X10).

The second half is in `levels`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

INITIATORS: Final = frozenset({"LRI", "RLI", "FSI"})
REMOVED: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
"""Classes that the algorithm does as good as without (X9)."""

_DEEPEST: Final = 125  # BD2


def matching_isolates(kinds: Sequence[str]) -> dict[int, int]:
    """The PDI of each isolate initiator that has one, and the other way round (BD9)."""
    matches: dict[int, int] = {}
    waiting: list[int] = []
    for position, kind in enumerate(kinds):
        if kind in INITIATORS:
            waiting.append(position)
        elif kind == "PDI" and waiting:
            opening = waiting.pop()
            matches[opening], matches[position] = position, opening
    return matches


class _Entry(NamedTuple):
    level: int
    override: str
    isolate: bool


def explicit_levels(original: Sequence[str], base: int, matches: Mapping[int, int]) -> tuple[list[str], list[int]]:
    """Classes after overrides, and explicit levels (X1 to X8)."""
    kinds, levels = list(original), [base] * len(original)
    stack = [_Entry(base, "", False)]
    overflow_isolates = overflow_embeddings = valid_isolates = 0
    for position, kind in enumerate(original):
        top = stack[-1]
        if kind in ("LRE", "RLE", "LRO", "RLO") or kind in INITIATORS:
            isolate = kind in INITIATORS
            if isolate:
                levels[position] = top.level
                kinds[position] = top.override or kind
            if kind == "FSI":
                rightward = _first_strong(original, position + 1, matches.get(position, len(original)))
            else:
                rightward = kind in ("RLE", "RLO", "RLI")
            level = top.level + 1 + ((top.level + 1) % 2 != rightward)
            if level <= _DEEPEST and not overflow_isolates and not overflow_embeddings:
                valid_isolates += isolate
                override = {"LRO": "L", "RLO": "R"}.get(kind, "")
                stack.append(_Entry(level, override, isolate))
            elif isolate:
                overflow_isolates += 1
            elif not overflow_isolates:
                overflow_embeddings += 1
        elif kind == "PDI":
            if overflow_isolates:
                overflow_isolates -= 1
            elif valid_isolates:
                overflow_embeddings = 0
                while not stack.pop().isolate:
                    pass
                valid_isolates -= 1
            levels[position] = stack[-1].level
            kinds[position] = stack[-1].override or kind
        elif kind == "PDF":
            if not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif not top.isolate and len(stack) > 1:
                    stack.pop()
        elif kind == "B":
            levels[position] = base
        elif kind != "BN":
            levels[position] = top.level
            kinds[position] = top.override or kind
    return kinds, levels


def _first_strong(kinds: Sequence[str], start: int, end: int) -> bool:
    """Whether what an FSI isolates runs from right to left (X5c)."""
    depth = 0
    for kind in kinds[start:end]:
        if kind in INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth -= 1
        elif not depth and kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def run_sequences(original: Sequence[str], levels: Sequence[int], matches: Mapping[int, int]) -> list[list[int]]:
    """The isolating run sequences, as positions without what X9 removes (X9, X10, BD13)."""
    runs: list[list[int]] = []
    for position, kind in enumerate(original):
        if kind in REMOVED:
            continue
        if not runs or levels[runs[-1][-1]] != levels[position]:
            runs.append([])
        runs[-1].append(position)
    by_start = {run[0]: run for run in runs}
    sequences = []
    for run in runs:
        if original[run[0]] == "PDI" and run[0] in matches:
            continue  # it goes on from the run that its isolate began in
        sequence = list(run)
        while original[sequence[-1]] in INITIATORS and sequence[-1] in matches:
            sequence += by_start[matches[sequence[-1]]]
        sequences.append(sequence)
    return sequences
