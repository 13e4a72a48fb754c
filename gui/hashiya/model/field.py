"""Fields: the typed values that a span or a link may carry, as the scheme declares them, and what is wrong with one.

Values are plain JSON data: a choice is its name, several choices are a list of names, a date is ISO 8601
(``2024-08-15``), yes/no is true or false, a number is a number, a text or a place is a string. A field that is *free*
takes other words as well, so that a due date may be "before the pilgrims come".
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from msgspec import Struct, field

KINDS: Final = ("text", "choice", "choices", "number", "date", "yes_no", "place")
"""What a field may hold; "choices" is several of them, "place" the usual name of one."""

Titles = Mapping[str, str]
"""A title by language ("en", "ar", "fa")."""


def title_in(title: Titles, language: str, name: str) -> str:
    """*title* in *language* ("ar", "fa_IR"), else in English, else *name*."""
    return title.get(language[:2]) or title.get("en") or name


class Choice(Struct, frozen=True):
    """One of the values of a field of the kind "choice" or "choices"."""

    name: str
    title: Titles = field(default_factory=dict)

    def title_in(self, language: str) -> str:
        """What the window calls it."""
        return title_in(self.title, language, self.name)


class Field(Struct, frozen=True):
    """One field of a label. ``kind`` is one of `KINDS`; ``choices`` are for the kinds "choice" and "choices".

    ``required``: a span without it is listed as to do. ``free``: other words than the kind's own are taken too.
    """

    name: str
    kind: str = "text"
    title: Titles = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    required: bool = False
    free: bool = False

    def title_in(self, language: str) -> str:
        """What the window calls it."""
        return title_in(self.title, language, self.name)

    def choice(self, name: str) -> Choice | None:
        """The choice of that name, None if there is none."""
        return next((choice for choice in self.choices if choice.name == name), None)


def is_empty(value: Any) -> bool:
    """Whether *value* says nothing: not there, an empty string or an empty list. (False and 0 say something.)"""
    return value is None or value == "" or value == []


def problem_of(declared: Field, value: Any) -> str:
    """What is wrong with *value* in that field: "" for nothing, "missing", "kind" or "choice"."""
    if is_empty(value):
        return "missing" if declared.required else ""
    if declared.kind == "choices":
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            return "kind"
        return "" if declared.free or all(declared.choice(one) for one in value) else "choice"
    if declared.free and isinstance(value, str):
        return ""
    if declared.kind == "choice":
        if not isinstance(value, str):
            return "kind"
        return "" if declared.choice(value) else "choice"
    return "" if _FITS[declared.kind](value) else "kind"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_yes_no(value: Any) -> bool:
    return isinstance(value, bool)


def is_date(value: Any) -> bool:
    """Whether *value* is a day in ISO 8601 (``2024-08-15``)."""
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


_FITS: Final = {"text": _is_text, "place": _is_text, "number": _is_number, "date": is_date, "yes_no": _is_yes_no}


def value_words(declared: Field | None, value: Any, language: str, yes: str = "yes", no: str = "no") -> str:
    """*value* as people read it: titles of choices, *yes* or *no*; several values with commas between them.

    For a value that no field declares, *declared* is None. Dates stay ISO 8601: who shows them knows the calendar.
    """
    if is_empty(value):
        return ""
    if isinstance(value, bool):
        return yes if value else no
    if isinstance(value, list):
        comma = "\N{ARABIC COMMA} " if language[:2] in ("ar", "fa") else ", "
        return comma.join(value_words(declared, one, language, yes, no) for one in value)
    choice = declared.choice(value) if declared is not None and isinstance(value, str) else None
    return choice.title_in(language) if choice else str(value)
