"""Strings of unknown direction inside sentences: isolated (UAX #9, 2.7), so that neither turns the other round."""

from __future__ import annotations

from pathlib import Path

from hashiya.text.bidi import EXPLICIT, RTL, Direction, first_strong

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"


def isolated(value: object) -> str:
    """*value* as a stretch of its own; its direction is that of its first strong character."""
    return f"{FSI}{value}{PDI}"


def left_to_right(value: object) -> str:
    """*value* as a stretch that runs from left to right: paths, keys, formulas."""
    return f"{LRI}{value}{PDI}"


def path_words(path: Path | str) -> str:
    """A path as it is shown: left to right, each name in its own direction."""
    parts = Path(path).parts
    return left_to_right("/".join(isolated(part.strip("/\\")) if part.strip("/\\") else "" for part in parts))


def quoted(text: str, longest: int = 40) -> str:
    """The beginning of *text* on one line, isolated, for a sentence that speaks of it."""
    line = " ".join(EXPLICIT.sub("", text).split())
    if len(line) > longest:
        line = line[:longest].rstrip() + "\u2026"
    return isolated(line)


def direction_of(text: str, fallback: Direction = RTL) -> Direction:
    """The direction in which a line of *text* is to be set."""
    return first_strong(text) or fallback
