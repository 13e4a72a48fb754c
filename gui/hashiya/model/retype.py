"""Values of a field that becomes another one: what can be read in the new kind is, what cannot stays as it is."""

from __future__ import annotations

from typing import Any

from hashiya.model.field import Field, is_empty, problem_of


def retyped(value: Any, old: Field, new: Field) -> Any:
    """*value* of the field *old* as the field *new* has it; itself if that cannot be (`problem_of` then says so)."""
    if is_empty(value) or not problem_of(new, value):
        return value
    if new.kind == "choices":
        found = [_choice(one, old, new) for one in (value if isinstance(value, list) else [value])]
        return found if not problem_of(new, found) else value
    if isinstance(value, list):
        if len(value) == 1:
            return retyped(value[0], old, new)
        value = ", ".join(str(_words(one, old)) for one in value) if new.kind in ("text", "place") else value
        return value
    if new.kind == "choice":
        return _choice(value, old, new)
    if new.kind in ("text", "place"):
        return _words(value, old)
    if new.kind == "number" and isinstance(value, str):
        return _number(value)
    if new.kind == "yes_no" and isinstance(value, str):
        return {"yes": True, "no": False, "true": True, "false": False}.get(value.lower(), value)
    return value


def _choice(value: Any, old: Field, new: Field) -> Any:
    """The choice that is called like *value*, in any language."""
    said = {str(value).casefold(), str(_words(value, old)).casefold()}
    for choice in new.choices:
        if said & {name.casefold() for name in (choice.name, *choice.title.values())}:
            return choice.name
    return value if isinstance(value, str) else str(value)


def _words(value: Any, old: Field) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    choice = old.choice(value) if isinstance(value, str) else None
    return choice.title.get("en", choice.name) if choice else str(value)


def _number(words: str) -> Any:
    for kind in (int, float):
        try:
            number = kind(words)
        except ValueError:
            continue
        return number if number - number == 0 else words
    return words
