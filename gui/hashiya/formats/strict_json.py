"""JSON as the standard has it, and stricter where a lax reader would lose something without a word.

No NaN, no number that others cannot hold, no key twice, no half characters: what is taken in can be written again.
"""

from __future__ import annotations

import json
from typing import Any, Final, NoReturn

from hashiya.formats.jsonl_checks import clean_strings, quoted
from hashiya.model.errors import KnownError
from hashiya.model.reasons import JSON, library_reason


def parsed(raw: bytes) -> dict[str, Any]:
    """The object that the UTF-8 line *raw* holds. Raises KnownError."""
    try:
        line = raw.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise KnownError("json.utf8", offset=error.start) from None
    try:
        data = _DECODER.decode(line)
    except json.JSONDecodeError as error:
        raise KnownError("json.syntax", column=error.colno, reason=library_reason(JSON, error.msg)) from None
    except RecursionError:
        raise KnownError("json.deep", name="JSON") from None
    if not isinstance(data, dict):
        raise KnownError("json.object", open="{", close="}")
    if "\\u" in line:  # only an escape can bring what follows into a string
        clean_strings(data)
    return data


def _refuse_constant(name: str) -> NoReturn:
    raise KnownError("json.constant", name=name)


def _integer(digits: str) -> int:
    if len(digits) > 20 or not -(2**63) <= int(digits) < 2**63:
        raise KnownError("json.integer", digits=f"{digits[:12]}\u2026")
    return int(digits)


def _real(digits: str) -> float:
    value = float(digits)
    if value in (float("inf"), float("-inf")):
        raise KnownError("json.real", digits=digits[:20])
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) != len(pairs):
        seen: set[str] = set()
        for twice, _ in pairs:
            if twice in seen:
                break
            seen.add(twice)
        raise KnownError("json.key_twice", key=quoted(twice))
    return data


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_constant=_refuse_constant, parse_int=_integer, parse_float=_real
)
