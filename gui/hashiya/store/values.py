"""The values that stand in a file, looked at before anybody believes them: a project from a stranger is data.

A table is strict about integers and texts, but JSON can hold anything, and so can a row that another program wrote.
What cannot be ours is an `OddValueError`, which `failures.known_errors` tells as damage.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from hashiya.model.document import Document
from hashiya.model.span import Link, Span
from hashiya.text.bidi import LTR, RTL

try:
    import orjson as _orjson

    orjson: Any = _orjson
except ImportError:  # there may be no wheel for this machine
    orjson = None

_MOST: Final = 1 << 63
_DEEPEST: Final = 64
FIRST: Final = -62_135_596_800_000
LAST: Final = 253_402_300_799_999
"""Milliseconds since 1970: the years 1 to 9999, beyond which nobody can say a date."""


class OddValueError(ValueError):
    """What stands in a row cannot have been written by this program."""


@contextmanager
def believed() -> Iterator[None]:
    """What is made of a file's values inside: whatever does not fit is an `OddValueError`."""
    try:
        yield
    except OddValueError:
        raise
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError, OverflowError) as error:
        raise OddValueError(f"a value that cannot be: {type(error).__name__}") from error


def _whole(digits: str) -> int:
    found = int(digits) if len(digits) < 21 else _MOST
    if not -_MOST <= found < _MOST:
        raise OddValueError("a number of more than 64 bits")
    return found


def _constant(name: str) -> Any:
    raise OddValueError(f"a value that cannot be: {name}")


def _fraction(digits: str) -> float:
    found = float(digits)
    if math.isinf(found):
        raise OddValueError("a number without end")
    return found


_DECODER: Final = json.JSONDecoder(parse_int=_whole, parse_float=_fraction, parse_constant=_constant)


def _decoded(text: str) -> Any:
    """As the decoder's own `decode`, which looks for blanks before and behind first: we write none."""
    try:
        found, end = _DECODER.scan_once(text, 0)  # type: ignore[attr-defined]
    except StopIteration:
        return _DECODER.decode(text)
    return found if end == len(text) else _DECODER.decode(text)


def loads(text: str) -> Any:
    """Plain JSON data. Raises `OddValueError` for what is none, too deep, too great, or half a character."""
    if type(text) is not str:
        raise OddValueError("something else than a text")
    try:
        found = _decoded(text)
        if "\\u" in text:
            _ENCODER.encode(found).encode("utf-8")  # an escape may hide a lone surrogate
        if text.count("[") + text.count("{") > _DEEPEST:
            _check_depth(found, _DEEPEST)
    except (ValueError, RecursionError, TypeError) as error:
        raise OddValueError(f"not the JSON that was written: {type(error).__name__}") from error
    return found


_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)


def _check_depth(value: Any, left: int) -> None:
    if left == 0:
        raise OddValueError("JSON that is too deep")
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return
    for one in value:
        _check_depth(one, left - 1)


def mapping(text: str | None) -> dict[str, Any]:
    """The JSON object in *text*; {} for None. Raises `OddValueError`.

    An object of texts, which it nearly always is, is read by orjson in a third of the time; what it knows other limits
    of (numbers, depth, halves of characters), and whatever it refuses, is left to the standard library.
    """
    if text is None or text == "{}":
        return {}
    found = _quick(text) if type(text) is str else None
    if type(found) is dict:
        for value in found.values():
            if type(value) is not str:
                break
        else:
            return found
    found = loads(text)
    if not isinstance(found, dict):
        raise OddValueError("a value that is no object")
    return found


def _quick(text: str) -> Any:
    try:
        return orjson.loads(text) if orjson is not None else None
    except ValueError:
        return None


def words(text: str) -> dict[str, str]:
    """The JSON object of texts in *text*. Raises `OddValueError`."""
    found = mapping(text)
    if not all(isinstance(value, str) for value in found.values()):
        raise OddValueError("an object that holds something else than texts")
    return found


def pairs(text: str) -> tuple[tuple[int, int], ...]:
    """The JSON list of pairs of positions in *text*. Raises `OddValueError`."""
    found = loads(text)
    try:
        made = tuple((start, end) for start, end in found)
    except (TypeError, ValueError) as error:
        raise OddValueError("ranges that are none") from error
    if not made or not all(type(place) is int for pair in made for place in pair):
        raise OddValueError("ranges that are none")
    return made


def check_texts(*found: Any) -> None:
    """Raises `OddValueError` for one that is no text: a damaged page can give a row the values of another table,
    whatever the columns are declared to hold."""
    for one in found:
        if type(one) is not str:
            raise OddValueError("something else than a text")


def check_whole(*found: Any) -> None:
    """Raises `OddValueError` for one that is no whole number."""
    for one in found:
        if type(one) is not int:
            raise OddValueError("something else than a whole number")


def check_moments(*found: Any) -> None:
    """Raises `OddValueError` for one that is no number of milliseconds since 1970 in the years 1 to 9999."""
    for one in found:
        if type(one) is not int or not FIRST <= one <= LAST:
            raise OddValueError("a moment in no year")


def document_from(row: tuple[Any, ...], spans: int = 0) -> Document:
    """The document in the columns uid, title, language, direction, source, sha256, length, metadata, state, position,
    created. Raises `OddValueError`."""
    try:
        uid, title, language, direction, source, sha256, length, metadata, state, position, created = row
    except ValueError as error:
        raise OddValueError("a row that is not whole") from error
    check_texts(uid, title, language, direction, source, sha256, metadata, state)
    check_whole(length, position)
    check_moments(created)
    if direction not in ("rtl", "ltr") or length < 0 or not uid:
        raise OddValueError("a document that cannot be")
    return Document(
        id=uid, title=title, language=language, direction=RTL if direction == RTL else LTR, source=source,
        sha256=sha256, length=length,
        metadata=mapping(metadata), state=state, position=position, created=created, spans=spans,
    )  # fmt: skip


def span_from(row: tuple[Any, ...], document: str) -> Span:
    """The span of *document* (its id) in the columns `rows.SPAN_COLUMNS`. Raises `OddValueError`."""
    try:
        uid, _, label, start, end, ranges, quoted, fields, note, annotator, origin, created, changed = row
    except ValueError as error:
        raise OddValueError("a row that is not whole") from error
    stretch = pairs(ranges) if ranges else ((start, end),)
    if stretch[0][0] != start or stretch[-1][1] != end:
        raise OddValueError("ranges beside their hull")
    # Written out, since a page may have hundreds; the functions say what is wrong.
    if not type(uid) is type(label) is type(quoted) is type(note) is type(annotator) is type(origin) is str:
        check_texts(uid, label, quoted, note, annotator, origin)
    if not type(start) is type(end) is int:
        check_whole(start, end)
    if not (type(created) is type(changed) is int and FIRST <= created <= LAST and FIRST <= changed <= LAST):
        check_moments(created, changed)
    return Span(
        uid, document, label, stretch, quoted, mapping(fields) if fields else {}, note, annotator, origin, created,
        changed,
    )  # fmt: skip


def link_from(row: tuple[Any, ...], document: str) -> Link:
    """The link of *document* (its id) in the columns `rows.LINK_COLUMNS`. Raises `OddValueError`."""
    try:
        uid, _, label, source, target, fields, note, annotator, origin, created, changed = row
    except ValueError as error:
        raise OddValueError("a row that is not whole") from error
    check_texts(uid, label, source, target, note, annotator, origin)
    check_moments(created, changed)
    return Link(
        uid, document, label, source, target, mapping(fields) if fields else {}, note, annotator, origin, created,
        changed,
    )  # fmt: skip
