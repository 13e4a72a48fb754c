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
