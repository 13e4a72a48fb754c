"""The constants of Qt are made in a third of the time that they took.

PySide6 makes an enumeration of Python from each of Qt's as soon as the class around it is named: 270 with 4,000 members
while the window starts, an eighth of the start. `enum` asks of each member whether it is a descriptor, a value that
makes itself or a private name; PySide6 only ever gives names and whole numbers. Where that is so, the class is put
together here, as `enum` would have done it: like an empty one of its kind that `enum` made, with the members added.

Whether it comes out the same is looked at before the first of each kind is made; where it does not, in a version of
Python that does it in another way, and for everything else that may be asked of `enum`, all is as ever.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from enum import KEEP, Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from typing import Any, Final

_KINDS: Final = (Enum, IntEnum, Flag, IntFlag)
_AS_EVER: Final = EnumType._create_  # type: ignore[attr-defined]

_SAMPLE: Final = [("A", 4), ("B", 1), ("C", 4), ("D", 0), ("E", 12), ("F", 8), ("G", 12)]
"""One bit, several, none; out of order; two names for one value."""

_OWN: Final = ("__dict__", "__weakref__", "__module__")
"""What each class has of its own."""

_patterns: dict[type, tuple[dict[str, Any], frozenset[str]] | None] = {}
"""What an empty enumeration of each kind holds, and the names that mean something in it; None: left to `enum`."""


def make_quickly() -> None:
    """From now on, in the whole process."""
    setattr(EnumType, "_create_", _create)  # noqa: B010 (not known to type checkers)


def _create(
    cls: type[Enum], class_name: str, names: Any, *, module: str | None = None, qualname: str | None = None,
    type: type | None = None, start: int = 1, boundary: FlagBoundary | None = None,
) -> Any:  # fmt: skip
    """What ``Enum("Name", names)`` calls."""
    if module is None:
        with suppress(ValueError):
            module = sys._getframe(2).f_globals.get("__name__")
    if type is None and qualname is None and module is not None and boundary is KEEP and cls in _KINDS:
        if cls not in _patterns:
            _patterns[cls] = _pattern(cls)
        pattern = _patterns[cls]
        if pattern is not None and _is_plain(names, pattern[1]):
            return _made(cls, pattern[0], class_name, names, module)
    return _AS_EVER(cls, class_name, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)


def _is_plain(names: Any, taken: frozenset[str]) -> bool:
    """Whether *names* are nothing but names, none of which means something already, with whole numbers."""
    if names.__class__ is not list:
        return False
    seen = set()
    for pair in names:
        if (
            pair.__class__ is not tuple
            or len(pair) != 2
            or pair[0].__class__ is not str
            or pair[1].__class__ is not int
        ):
            return False
        seen.add(pair[0])
    return len(seen) == len(names) and seen.isdisjoint(taken) and not any(name.startswith("_") for name in seen)


def _pattern(kind: type[Enum]) -> tuple[dict[str, Any], frozenset[str]] | None:
    """What there is to know of the enumerations of *kind*, if one made here is the same as one that `enum` makes."""
    empty = _AS_EVER(kind, "Empty", [], module=__name__, boundary=KEEP)
    held = {name: value for name, value in vars(empty).items() if name not in _OWN}
    taken = frozenset({"mro", "", *held}.union(*(vars(base) for base in kind.__mro__)))
    asked = _AS_EVER(kind, "Sample", _SAMPLE, module=__name__, boundary=KEEP)
    with suppress(AttributeError, KeyError, TypeError):
        if told(_made(kind, held, "Sample", _SAMPLE, __name__)) == told(asked):
            return held, taken
    return None


def _made(kind: type[Enum], held: Mapping[str, Any], class_name: str, names: list[tuple[str, int]], module: str) -> Any:
    """The enumeration *class_name* of *kind*, with what an empty one *held*, and *names*."""
    body: dict[str, Any] = {
        name: value.copy() if value.__class__ in (list, dict) else value for name, value in held.items()
    }
    made: Any = type.__new__(EnumType, class_name, (kind,), {**body, "__module__": module})
    made.__new__ = Enum.__new__
    listed, members, by_value = made._member_names_, made._member_map_, made._value2member_map_
    hashable = body.get("_hashable_values_", [])
    whole, flags = issubclass(kind, int), issubclass(kind, Flag)
    add, mask, singles = type.__setattr__, 0, 0
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if whole else object.__new__(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(listed)
            by_value[value] = member
            hashable.append(value)
            single = not value & (value - 1) and value != 0
            if single or not flags:
                listed.append(name)
            if flags:
                mask |= value
                singles |= value if single else 0
        members[name] = member
        add(made, name, member)
    if flags:
        made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
        values = [members[name]._value_ for name in listed]
        if values != sorted(values):
            made._iter_member_ = made._iter_member_by_def_
    return made


def told(made: Any) -> dict[str, object]:
    """All that an enumeration holds, in values that are equal if those of another are; the order of attributes aside,
    in which nobody looks."""
    return {name: _plain(value, made) for name, value in vars(made).items() if name not in ("__dict__", "__weakref__")}


def _plain(value: Any, made: Any) -> object:
    if isinstance(value, made):
        return {name: one if one is not made else "itself" for name, one in vars(value).items()}
    if isinstance(value, dict):
        return [(key, _plain(one, made)) for key, one in value.items()]
    if isinstance(value, list):
        return [_plain(one, made) for one in value]
    if isinstance(value, staticmethod | classmethod):
        return value.__func__
    return value.__func__ if hasattr(value, "__func__") else value
