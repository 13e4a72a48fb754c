"""Where to go, as it is typed: a position, a range, a paragraph, a span; and where a paragraph is."""

from __future__ import annotations

import re
from typing import Final, Literal
from unicodedata import decimal

from msgspec import Struct

from hashiya.text.paragraphs import SEPARATOR
from hashiya.text.source import TextLike

_WIDE: Final = 1 << 16
_SEPARATORS: Final = "\n\r\x1c\x1d\x1e\x85\u2029"

# p, the pilcrow, and the first letters of the Arabic and the Persian word; s, and those of the words for a mark.
_PARAGRAPH: Final = "pP\u00b6\u0641\u067e\u0628"
_SPAN: Final = "sS\u0639\u0646"
# The whole words: paragraph, and span, as the window calls them in its three languages, with and without the article.
_WORDS: Final = re.compile(
    "(?:paragraph|(?:\u0627\u0644)?\u0641\u0642\u0631[\u0629\u0647]|\u0628\u0646\u062f|"
    "\u067e\u0627\u0631\u0627\u06af\u0631\u0627\u0641)|"
    "(span|(?:\u0627\u0644)?\u0639\u0644\u0627\u0645[\u0629\u0647]|\u0646\u0634\u0627\u0646\u0647[\u0654\u200c]?(?:\u06cc)?)",
    re.IGNORECASE,
)
_GROUPING: Final = re.compile("(?<=[0-9])[,\u066c'\u2019\u00a0\u202f](?=[0-9]{3})")
_TYPED: Final = re.compile(rf"([{_PARAGRAPH}{_SPAN}]?)\s*([0-9]{{1,12}})(?:\s*[-\u2010-\u2015:]\s*([0-9]{{1,12}}))?")
_CONTROLS: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


class Destination(Struct, frozen=True):
    """A position (``first`` equals ``last``) or a range in code points, from 0; or a paragraph or a span by its number
    in the text, from 1."""

    kind: Literal["text", "paragraph", "span"]
    first: int
    last: int


def destination(typed: str) -> Destination | None:
    """What *typed* means: "1412", "1412-1475", "p12", "s3", "paragraph 12", in any digits; None if it means nothing."""
    words = _CONTROLS.sub("", typed).strip()
    words = "".join(letter if (value := decimal(letter, None)) is None else str(value) for letter in words)
    words = _WORDS.sub(lambda word: _SPAN[0] if word[1] else _PARAGRAPH[0], words, count=1)
    found = _TYPED.fullmatch(_GROUPING.sub("", words))
    if found is None:
        return None
    sign, first = found[1], int(found[2])
    if not sign:
        last = int(found[3]) if found[3] else first
        return Destination("text", min(first, last), max(first, last))
    if found[3] or not first:
        return None
    return Destination("paragraph" if sign in _PARAGRAPH else "span", first, first)


def paragraph_at(text: TextLike, number: int) -> tuple[int, int]:
    """Where the paragraph of that *number* (from 1) starts, and *number*; if there are fewer, -1 and how many.

    A separator at the text's very end begins no paragraph.
    """
    seen, at, length = 1, 0, len(text)
    if number == 1:
        return 0, 1
    while at < length:
        piece = text[at : at + _WIDE]
        if piece.endswith("\r") and text[at + len(piece) : at + len(piece) + 1] == "\n":
            piece += "\n"
        count = sum(map(piece.count, _SEPARATORS)) - piece.count("\r\n")
        if at + len(piece) == length and piece[-1] in _SEPARATORS:
            count -= 1
        if seen + count >= number:
            ends = [found.end() for found in SEPARATOR.finditer(piece)]
            return at + ends[number - seen - 1], number
        seen += count
        at += len(piece)
    return -1, seen
