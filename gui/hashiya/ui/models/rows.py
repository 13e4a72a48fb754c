"""Which rows of a list changed: so that a list with one new span inserts one row and keeps its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar


class Named(Protocol):
    """A thing with an id."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=Named)


@dataclass(frozen=True, slots=True)
class Edit:
    """Rows ``[first, old_end)`` of the list before become rows ``[first, new_end)`` of the list after."""

    first: int
    old_end: int
    new_end: int
    same_things: bool
    """Whether the same ids stand in the same rows, so that only their contents changed."""


def edit_between(before: Sequence[T], after: Sequence[T]) -> Edit:
    """The smallest single stretch in which the two lists differ."""
    first = 0
    shorter = min(len(before), len(after))
    while first < shorter and before[first] == after[first]:
        first += 1
    old_end, new_end = len(before), len(after)
    while old_end > first and new_end > first and before[old_end - 1] == after[new_end - 1]:
        old_end -= 1
        new_end -= 1
    same = [thing.id for thing in before[first:old_end]] == [thing.id for thing in after[first:new_end]]
    return Edit(first, old_end, new_end, same)
