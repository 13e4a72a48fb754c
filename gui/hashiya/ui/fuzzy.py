"""Finding a few words by some of their letters, in any of the window's languages."""

from __future__ import annotations

import unicodedata
from typing import Final

_SAME: Final = str.maketrans(
    {
        "\u0623": "\u0627",
        "\u0625": "\u0627",
        "\u0622": "\u0627",
        "\u0671": "\u0627",
        "\u0649": "\u064a",
        "\u06cc": "\u064a",
        "\u0643": "\u06a9",
        "\u0629": "\u0647",
        "\u0640": None,
        "\u200c": None,
    }
)
"""Letters that one types for one another in Arabic and Persian."""


def folded(words: str) -> str:
    """*words* without case, marks, and differences that keyboards make."""
    decomposed = unicodedata.normalize("NFD", words.casefold().translate(_SAME))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def score(query: str, words: str) -> int | None:
    """How well *words* answer *query*; higher is better, None if they do not. Every part of *query* must be found."""
    target = folded(words)
    total = 0
    for part in folded(query).split():
        found = _score_part(part, target)
        if found is None:
            return None
        total += found
    return total * 8 - min(len(target), 64) // 8


def _score_part(part: str, target: str) -> int | None:
    at = _next_word_start(target, part, 0)
    if at >= 0:
        return 140 if at == 0 else 110
    letters = _score_letters(part, target)
    if letters is not None:
        return letters
    return (40 if len(part) > 2 else 8) if part in target else None


def _score_letters(part: str, target: str) -> int | None:
    """Its letters in order, each at a word's start or right behind the one before."""
    at, begun = -1, 0
    for letter in part:
        following = at + 1
        if at >= 0 and target[following : following + 1] == letter:
            at = following
            continue
        at = _next_word_start(target, letter, following)
        begun += 1
        if at < 0:
            return None
    return 90 - 5 * begun


def _next_word_start(target: str, letter: str, at: int) -> int:
    while (at := target.find(letter, at)) >= 0:
        if at == 0 or not target[at - 1].isalnum():
            return at
        at += 1
    return -1
