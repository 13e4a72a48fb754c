"""Texts cut short for menus and lists."""

from __future__ import annotations

from typing import Final

from hashiya.text.segmentation import grapheme_starts

LENGTH: Final = 40

_MORE: Final = "\N{HORIZONTAL ELLIPSIS}"


def shortened(text: str, length: int = LENGTH) -> str:
    """*text* on one line, of at most *length* code points and an ellipsis; no grapheme cluster is cut."""
    head = text[: length * 8]
    line = " ".join(head.split())
    if len(line) <= length and len(head) == len(text):
        return line
    end = max((start for start in grapheme_starts(line[: length + 64]) if start <= length), default=0)
    return line[: end or length].rstrip() + _MORE


def first_words(text: str, length: int = 60) -> str:
    """The first line of *text* that says something, up to *length* code points, ended at a word if it must be cut."""
    line = next((line for line in map(str.strip, text[: length * 100].splitlines()) if line), "")
    if len(line) <= length:
        return line
    head, blank, _ = line[: length + 1].rpartition(" ")
    return (head if blank and len(head) > length // 2 else shortened(line, length)[:-1]).rstrip() + _MORE
