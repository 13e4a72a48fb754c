"""Values out of a stranger's JSON: each is what it should be, or refused with a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from hashiya.formats.times import from_iso
from hashiya.model.errors import KnownError
from hashiya.model.span import Range
from hashiya.text.offsets import Utf16Offsets

_DEEPEST: Final = 64
"""How deep metadata and fields may be nested: everyone who reads the file after us must be able to, too."""

_LONGEST: Final = 40
_JOINERS: Final = "\u200c\u200d"


class Converter:
    """Positions as the file counts them into code points of the text."""

    __slots__ = ("_length", "_utf16")

    def __init__(self, text: str, utf16: bool) -> None:
        self._length = len(text)
        self._utf16 = Utf16Offsets(text) if utf16 else None

    def range(self, pair: Range, name: str) -> Range:
        """*pair* in code points. Raises KnownError if it is empty, outside, or cuts a character in two."""
        start, end = pair
        if start >= end:
            raise KnownError("json.range_empty", range=f"{start}-{end}", name=name)
        length = self._utf16.length if self._utf16 else self._length
        if start < 0 or end > length:
            raise KnownError("span.outside", start=start, end=end, length=length)
        if self._utf16 is None:
            return pair
        found = (self._utf16.to_code_point(start), self._utf16.to_code_point(end))
        if (self._utf16.to_utf16(found[0]), self._utf16.to_utf16(found[1])) != pair:
            raise KnownError("json.range_half", range=f"{start}-{end}", name=name)
        return found


def positions(pair: object, name: str) -> Range:
    """A start and an end, whole numbers."""
    if (
        not isinstance(pair, list)
        or len(pair) != 2
        or not all(isinstance(position, int) and not isinstance(position, bool) for position in pair)
    ):
        raise KnownError("json.positions", name=name)
    return (pair[0], pair[1])


def string(data: Mapping[str, Any], key: str, name: str, default: str = "") -> str:
    """The string under *key*; *default* if there is nothing or null."""
    value = data.get(key)
    if value is None:
        return default
    if not isinstance(value, str):
        raise KnownError("json.string", key=quoted(key), name=name)
    return value


def moment(data: Mapping[str, Any], key: str, name: str, default: int) -> int:
    """The time under *key* in milliseconds since 1970 UTC; *default* if there is none."""
    written = string(data, key, name)
    if not written:
        return default
    try:
        return from_iso(written)
    except ValueError:
        raise KnownError(
            "json.time", key=quoted(key), name=name, example="2026-11-03T09:15:00.250Z", found=quoted(written)
        ) from None


def shallow(value: object, name: str, depth: int = _DEEPEST) -> None:
    """Refuses what is nested more than *depth* deep."""
    if isinstance(value, dict | list):
        if not depth:
            raise KnownError("json.deep", name=name)
        for inner in value.values() if isinstance(value, dict) else value:
            shallow(inner, name, depth - 1)


def clean_strings(value: object) -> None:
    """Refuses a NUL or a lone surrogate in any string of *value*, keys included."""
    pending = [value]
    while pending:
        inner = pending.pop()
        if isinstance(inner, str):
            _clean(inner)
        elif isinstance(inner, list):
            pending += inner
        elif isinstance(inner, dict):
            pending += inner.keys()
            pending += inner.values()


def _clean(text: str) -> None:
    if (nul := text.find("\0")) >= 0:
        raise KnownError("json.nul", offset=nul)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise KnownError("json.surrogate", offset=error.start) from None


def short(value: object) -> str:
    """*value* as a sentence may quote it: not long, and nothing in it that a terminal would obey."""
    text = str(value)
    if len(text) > _LONGEST:
        text = text[: _LONGEST - 1] + "\u2026"
    return "".join(letter if letter.isprintable() or letter in _JOINERS else "\ufffd" for letter in text)


def quoted(value: object) -> str:
    """*value* in quotation marks, shortened."""
    return f"\u201c{short(value)}\u201d"
