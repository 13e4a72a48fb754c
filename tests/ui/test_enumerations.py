"""Enumerations that are made quickly are those that Python would have made."""

from __future__ import annotations

import copy
import enum
import pickle
import re
import subprocess
import sys
from enum import KEEP, STRICT, Enum, Flag, IntEnum, IntFlag
from functools import partial
from operator import and_, contains, invert, or_, xor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtWidgets

from hashiya.ui import enumerations
from hashiya.ui.enumerations import told

KINDS = [Enum, IntEnum, Flag, IntFlag]
MODULES = [QtCore, QtGui, QtWidgets, QtNetwork, QtPrintSupport]

slow, quick = enumerations._AS_EVER, enumerations._create


def enumerations_of(module: Any) -> list[Any]:
    """All that the classes of *module* hold, and those beside them."""
    holders = [module, *(one for name in dir(module) if isinstance(one := getattr(module, name), type))]
    return [one for holder in holders for one in vars(holder).values() if isinstance(one, enum.EnumType)]


def both(kind: type[Enum], names: Any, **given_: Any) -> tuple[Any, Any]:
    """The class as Python makes it, and ours."""
    given_ = {"module": __name__, "boundary": KEEP, **given_}
    made = slow(kind, "Made", names, **given_), quick(kind, "Made", names, **given_)
    assert made[0] is not made[1]
    return made


def answer(ask: Any) -> object:
    """What *ask* returns, in words, or how it fails."""
    try:
        return re.sub(" at 0x[0-9a-f]+", "", repr(ask()))
    except Exception as error:
        return type(error), str(error)


def compare(asked: Any, made: Any) -> None:
    """In all that one can see of the two."""
    assert told(made) == told(asked)
    assert (made.__mro__[1:], made.__name__, made.__qualname__) == (
        asked.__mro__[1:],
        asked.__name__,
        asked.__qualname__,
    )
    assert set(vars(made)) == set(vars(asked)) and dir(made) == dir(asked)
    assert repr(made) == repr(asked) and len(made) == len(asked)
    assert repr([*made]) == repr([*asked]) and repr([*reversed(made)]) == repr([*reversed(asked)])
    assert list(made.__members__) == list(asked.__members__)
    globals()["Made"] = made
    for name, theirs in asked.__members__.items():
        ours = made[name]
        assert type(ours) is made and getattr(made, name) is ours and made(theirs.value) is ours
        for words in (repr, str, hash, format, lambda one: (one.name, one.value), vars):
            assert answer(partial(words, ours)) == answer(partial(words, theirs))
        assert pickle.loads(pickle.dumps(ours)) is ours and copy.deepcopy(ours) is ours and ours in made
        with pytest.raises(AttributeError):
            setattr(made, name, 1)
    for value in (-5, -1, 0, 3, 7, 1 << 40, "no"):
        assert answer(partial(made, value)) == answer(partial(asked, value))
    if issubclass(asked, Flag):
        pairs = list(zip(asked.__members__.values(), made.__members__.values(), strict=True))[:12]
        for theirs, ours in pairs:
            for ask in (invert, list, len, bool):
                assert answer(partial(ask, ours)) == answer(partial(ask, theirs))
            for other, another in pairs:
                for join in (or_, and_, xor, contains):
                    assert answer(partial(join, ours, another)) == answer(partial(join, theirs, other))


@pytest.mark.parametrize("kind", KINDS)
def test_this_python_is_one_of_those_that_it_works_with(kind: type[Enum]) -> None:
    assert enumerations._pattern(kind) is not None


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_those_of_qt(module: Any) -> None:
    found = enumerations_of(module)
    assert found and {one.__bases__[0] for one in found} <= set(KINDS)
    for one in found:
        names = [(name, member.value) for name, member in one.__members__.items()]
        compare(*both(one.__bases__[0], names))


LETTERS = st.text("ABCDEFGHabcxyz_", min_size=1, max_size=3).filter(lambda name: not name.startswith("_"))


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_any_numbers(kind: type[Enum], data: Any) -> None:
    least = 0 if issubclass(kind, Flag) else -3
    numbers = st.integers(least, 9) | st.sampled_from([1 << place for place in range(33)]) | st.integers(0, 1 << 40)
    names = data.draw(st.lists(st.tuples(LETTERS, numbers), unique_by=lambda pair: pair[0], max_size=9))
    compare(*both(kind, names))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("names", "more"),
    [
        ("A B", {}),
        (["A", "B"], {}),
        ({"A": 1, "B": 2}, {}),
        ((("A", 1),), {}),
        ([("A", 1), ["B", 2]], {}),
        ([("A", 1), ("A", 2)], {}),
        ([("A", True)], {}),
        ([("A", (1,))], {}),
        ([("__a__", 1)], {}),
        ([("_a_", 1)], {}),
        ([("_Made__a", 1)], {}),
        ([("mro", 1)], {}),
        ([("name", 1), ("real", 2), ("value", 4)], {}),
        ([("from_bytes", 1), ("__str__", 2)], {}),
        ([("A", 1)], {"qualname": "Inner.Made"}),
        ([("A", 1)], {"boundary": None}),
        ([("A", 1), ("B", 2)], {"boundary": STRICT}),
        (["A"], {"start": 4}),
        ([("A", "1")], {"type": str}),
    ],
)
def test_everything_else_is_left_to_python(kind: type[Enum], names: Any, more: dict[str, Any]) -> None:
    given_ = {"module": __name__, "boundary": KEEP, **more}
    asked, made = (answer(lambda make=make: told(make(kind, "Made", names, **given_))) for make in (slow, quick))
    assert made == asked


def test_the_module_that_asks_is_found_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", quick)
    assert Enum("Made", [("A", 1)], boundary=KEEP).__module__ == __name__
    assert Enum("Made", "A B").__module__ == __name__


def test_a_python_that_does_it_in_another_way_does_it_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(enumerations, "_patterns", {})
    monkeypatch.setattr(enumerations, "told", lambda made: object())
    compare(*both(IntFlag, [("A", 1), ("B", 6)]))
    monkeypatch.setattr(enumerations, "_made", never)
    compare(*both(IntFlag, [("A", 1), ("B", 6)]))
    assert enumerations._patterns == {IntFlag: None}


def test_the_start_makes_them_so() -> None:
    code = """
import enum
slowly, ever = [], enum.EnumType._create_
def create(cls, name, names, **given):
    slowly.append(name)
    return ever(cls, name, names, **given)
enum.EnumType._create_ = create
import hashiya.app
from PySide6.QtCore import Qt
print({*slowly} == {"Empty", "Sample"}, len(slowly), repr(Qt.Key.Key_A))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "True 8 <Key.Key_A: 65>"
