"""Strings of unknown direction inside sentences: isolated (UAX #9, 2.7), so that neither turns the other round."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt

from hashiya.text.bidi import EXPLICIT, RTL, Direction, first_strong
from hashiya.ui.locales import of_words

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"
LRM, RLM = "\u200e", "\u200f"


def _rtl() -> bool:
    return of_words().textDirection() == Qt.LayoutDirection.RightToLeft


def running(words: str) -> str:
    """*words* as a stretch that runs as the window's language does, although they may hold no letter."""
    return f"{RLI if _rtl() else LRI}{words}{PDI}"


def led(words: str) -> str:
    """A sentence of the window's language that may begin with an isolated name. `QTextBlock` looks for the first strong
    letter inside isolates too (UAX #9, P2 skips them), so a mark at the beginning of each line tells it."""
    mark = RLM if _rtl() else LRM
    return "\n".join(mark + line for line in words.split("\n"))


def isolated(value: object) -> str:
    """*value* as a stretch of its own; its direction is that of its first strong character."""
    return f"{FSI}{value}{PDI}"


def apart(facts: Iterable[str]) -> str:
    """*facts* in one line: "Arabic \u00b7 done". To readers of Arabic and Persian digits a dot beside a number is a
    zero, so their comma stands there."""
    return ("\u060c " if _rtl() else " \u00b7 ").join(facts)


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
