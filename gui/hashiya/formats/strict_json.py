"""JSON as the standard has it, and stricter where a lax reader would lose something without a word.

No NaN, no number that others cannot hold, no key twice, no half characters: what is taken in can be written again.
"""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn

from hashiya.formats.jsonl_checks import UnfitError, clean_strings, quoted


def parsed(raw: bytes) -> dict[str, Any]:
    """The object that the UTF-8 line *raw* holds. Raises UnfitError."""
    try:
        line = raw.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise UnfitError(f"This is not UTF-8: the byte at offset {error.start} of the line does not fit.") from None
    try:
        data = _DECODER.decode(line)
    except json.JSONDecodeError as error:
        raise UnfitError(f"This is not JSON (column {error.colno}: {error.msg}).") from None
    except RecursionError:
        raise UnfitError("The JSON is nested too deeply.") from None
    if not isinstance(data, dict):
        raise UnfitError("The line is JSON, but not an object: a document stands between { and }.")
    if "\\u" in line:  # only an escape can bring what follows into a string
        clean_strings(data)
    return data


def _refuse_constant(name: str) -> NoReturn:
    raise UnfitError(f"{name} is not a number that JSON knows.")


def _integer(digits: str) -> int:
    if len(digits) > 20 or not -(2**63) <= int(digits) < 2**63:
        raise UnfitError(f"The number {digits[:12]}\u2026 is too large: whole numbers have up to 64 bits.")
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise UnfitError(f"The number {digits[:20]} is too large.")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in data if keys.count(key) > 1)
        raise UnfitError(f"The key {quoted(twice)} stands twice in one object.")
    return data


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_refuse_constant, parse_int=_integer, parse_float=_real
)
