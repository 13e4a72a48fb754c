"""Where sentences end (UAX #29, section 5), without Qt. The properties of characters come from the `regex` library."""

from __future__ import annotations

from bisect import bisect_right

import regex

# UAX #29, table 4. SB5: what extends a character, and formatting characters, are looked through.
_SB = r"[\p{SB=%s}][\p{SB=Extend}\p{SB=Format}]*+"
_SENTENCE_END = regex.compile(
    rf"(?:(?P<full>{_SB % 'STerm'})|{_SB % 'ATerm'})(?P<close>(?:{_SB % 'Close'})*+)(?P<space>(?:{_SB % 'Sp'})*+)"
    r"(?P<sep>\r\n|[\p{SB=Sep}\p{SB=CR}\p{SB=LF}])?+"  # SB9 to SB11
    r"|(?P<sep>\r\n|[\p{SB=Sep}\p{SB=CR}\p{SB=LF}])"  # SB3, SB4
)
_NUMERIC = regex.compile(r"\p{SB=Numeric}")
_UPPER = regex.compile(r"\p{SB=Upper}")
_CASED_BEFORE = regex.compile(rf"(?:{_SB % 'Upper'}|{_SB % 'Lower'})\Z")
_LOWER_FOLLOWS = regex.compile(
    r"[^\p{SB=OLetter}\p{SB=Upper}\p{SB=Lower}\p{SB=Sep}\p{SB=CR}\p{SB=LF}\p{SB=STerm}\p{SB=ATerm}]*+\p{SB=Lower}"
)
_CONTINUES = regex.compile(r"[\p{SB=SContinue}\p{SB=STerm}\p{SB=ATerm}]")


def sentence_starts(paragraph: str) -> list[int]:
    """Code points at which the sentences of *paragraph* start (UAX #29, section 5), and its length at the end."""
    starts = [0]
    for found in _SENTENCE_END.finditer(paragraph):
        end = found.end()
        if end == len(paragraph):
            break
        if found["full"] is None and found["sep"] is None and _goes_on(paragraph, found):
            continue
        if found["sep"] is None and _CONTINUES.match(paragraph, end):  # SB8a
            continue
        starts.append(end)
    if paragraph:
        starts.append(len(paragraph))
    return starts


def _goes_on(paragraph: str, found: regex.Match[str]) -> bool:
    """Whether the sentence goes on behind a full stop that may belong to an abbreviation or a number."""
    end = found.end()
    if not found["close"] and not found["space"]:
        if _NUMERIC.match(paragraph, end):  # SB6
            return True
        if _UPPER.match(paragraph, end) and _CASED_BEFORE.search(paragraph, max(0, found.start() - 32), found.start()):
            return True  # SB7
    return _LOWER_FOLLOWS.match(paragraph, end) is not None  # SB8


def sentence_around(paragraph: str, start: int, end: int) -> tuple[int, int]:
    """The sentences of *paragraph* that hold ``[start, end)``, as one range (code points)."""
    bounds = sentence_starts(paragraph)
    first = bounds[max(0, bisect_right(bounds, start) - 1)]
    last = next((bound for bound in bounds if bound >= end), len(paragraph))
    return (first, max(last, first))
