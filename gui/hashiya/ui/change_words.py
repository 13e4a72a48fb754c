"""What a step changed, before and after, in words: rows of a name and two values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from hashiya.model.change import Change
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.model.field import Field
from hashiya.model.history import Entry
from hashiya.model.scheme import Scheme
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.languages import language_name
from hashiya.ui.models.documents import state_word
from hashiya.ui.models.history import Told
from hashiya.ui.numbers import counted, moment, number, range_words
from hashiya.ui.panels.facts import origin_words
from hashiya.ui.steps import step_title
from hashiya.ui.values import shown_value

translate = QCoreApplication.translate

LONGEST: Final = 2000
"""Code points of a value that are shown."""

_NAMES: Final[Mapping[str, str]] = {
    "label": QT_TRANSLATE_NOOP("changes", "Label"),
    "text": QT_TRANSLATE_NOOP("changes", "Text"),
    "ranges": QT_TRANSLATE_NOOP("changes", "Range"),
    "note": QT_TRANSLATE_NOOP("changes", "Note"),
    "annotator": QT_TRANSLATE_NOOP("changes", "Annotator"),
    "origin": QT_TRANSLATE_NOOP("changes", "Origin"),
    "source": QT_TRANSLATE_NOOP("changes", "From"),
    "target": QT_TRANSLATE_NOOP("changes", "To"),
    "title": QT_TRANSLATE_NOOP("changes", "Title"),
    "language": QT_TRANSLATE_NOOP("changes", "Language"),
    "direction": QT_TRANSLATE_NOOP("changes", "Direction"),
    "state": QT_TRANSLATE_NOOP("changes", "State"),
    "position": QT_TRANSLATE_NOOP("changes", "Place in the list"),
    "name": QT_TRANSLATE_NOOP("changes", "Name"),
    "key": QT_TRANSLATE_NOOP("changes", "Key"),
    "letter": QT_TRANSLATE_NOOP("changes", "Letter"),
    "rules": QT_TRANSLATE_NOOP("changes", "Rules"),
    "light": QT_TRANSLATE_NOOP("changes", "Colour, light"),
    "dark": QT_TRANSLATE_NOOP("changes", "Colour, dark"),
    "value": QT_TRANSLATE_NOOP("changes", "Value"),
    "query": QT_TRANSLATE_NOOP("changes", "Search"),
    "member": QT_TRANSLATE_NOOP("changes", "In the collection"),
    "removed": QT_TRANSLATE_NOOP("changes", "Removed"),
    "kind": QT_TRANSLATE_NOOP("changes", "Kind"),
}
"""Names of what a record holds; all else is called what it is called."""

_HEADS: Final[Mapping[str, str]] = {
    "span": QT_TRANSLATE_NOOP("changes", "Span"),
    "link": QT_TRANSLATE_NOOP("changes", "Link"),
    "document": QT_TRANSLATE_NOOP("changes", "Document"),
    "documents": QT_TRANSLATE_NOOP("changes", "Documents"),
    "label": QT_TRANSLATE_NOOP("changes", "Label"),
    "setting": QT_TRANSLATE_NOOP("changes", "Setting"),
    "collection": QT_TRANSLATE_NOOP("changes", "Collection"),
    "search": QT_TRANSLATE_NOOP("changes", "Saved search"),
}

_NEVER_SHOWN: Final = frozenset({"created", "changed", "runs", "values", "field", "collection", "uid"})


class Row(Struct, frozen=True):
    """One thing that changed; "" where there was, or is, nothing. ``changed`` is False for what only says what it was
    about."""

    name: str
    before: str
    after: str
    changed: bool = True


class ChangeWords(Struct, frozen=True):
    """One change: what it is about, whether that came, went or changed, and its rows."""

    head: str
    rows: tuple[Row, ...]


def entry_told(entry: Entry, scheme: Scheme | None, language: str) -> Told:
    """What *entry* did, and what became of it."""
    what = step_title(entry.action, entry.facts, scheme, language)
    quotation = str(entry.facts.get("text") or entry.facts.get("title") or "")
    if quotation and isolated(quotation) not in what and entry.facts.get("count", 1) == 1:
        what = apart([what, isolated(quotation)])
    if entry.mode == "undo":
        return Told(translate("history", "Undone: {step}").format(step=what), "")
    if entry.mode == "redo":
        return Told(translate("history", "Done again: {step}").format(step=what), "")
    fates = {
        "undone": translate("history", "taken back"),
        "gone": translate("history", "taken back for good"),
        "final": translate("history", "cannot be taken back"),
    }
    return Told(what[:1].upper() + what[1:], fates.get(entry.state, ""))


def told_changes(
    changes: Sequence[Change], scheme: Scheme | None, language: str, quoted: Callable[[str], str] = isolated
) -> Iterator[ChangeWords]:
    """Each of *changes* in words; *quoted* says what is marked by the span of an id."""
    for change in changes:
        rows = tuple(_rows(change, scheme, language))
        if change.kind == "link":
            ends = {_name("source"), _name("target")}
            rows = tuple(
                replace(row, before=row.before and quoted(row.before), after=row.after and quoted(row.after))
                if row.name in ends
                else row
                for row in rows
            )
        yield ChangeWords(_head(change), rows)


def _head(change: Change) -> str:
    what = translate("changes", _HEADS[change.kind]) if change.kind in _HEADS else isolated(change.kind)
    if change.before is None:
        return translate("changes", "{thing}: new").format(thing=what)
    if change.after is None:
        return translate("changes", "{thing}: removed").format(thing=what)
    return what


def _rows(change: Change, scheme: Scheme | None, language: str) -> Iterator[Row]:
    if change.kind == "documents":
        yield from _many(change)
        return
    before, after = change.before or {}, change.after or {}
    names = [*before, *(name for name in after if name not in before)]
    for name in names:
        if name in _NEVER_SHOWN:
            continue
        if name in ("fields", "metadata"):
            yield from _inner(name, before, after, scheme, language)
            continue
        old, new = (_value(name, record.get(name), scheme, language) for record in (before, after))
        if old != new or name in ("label", "text"):
            yield Row(_name(name), old, new, old != new)


def _inner(
    name: str, before: Mapping[str, Any], after: Mapping[str, Any], scheme: Scheme | None, language: str
) -> Iterator[Row]:
    old, new = (_mapping(record.get(name)) for record in (before, after))
    label = str(after.get("label") or before.get("label") or "")
    for key in [*old, *(one for one in new if one not in old)]:
        if old.get(key) != new.get(key):
            declared = _declared(scheme, label, key) if scheme and name == "fields" else None
            title = declared.title_in(language) if declared else isolated(key)
            was, now = (_field_value(declared, values.get(key), language) for values in (old, new))
            yield Row(title, was, now)


def _declared(scheme: Scheme, label: str, key: str) -> Field | None:
    """The field *key* of the span label or the link label *label*."""
    link = next((one for one in scheme.links if one.name == label), None)
    own = next((one for one in link.fields if one.name == key), None) if link is not None else None
    return own or scheme.field(label, key)


def _field_value(declared: Field | None, value: Any, language: str) -> str:
    """The value of a field as the window says it; what another program wrote as it is."""
    parts = value if isinstance(value, list) else [value]
    known = declared is not None and all(isinstance(one, str | bool | int | float) for one in parts)
    return shown_value(declared, value, language) if declared is not None and known else _plain(value)


def _many(change: Change) -> Iterator[Row]:
    """Pairs of values of a change of very many documents, each with how many had it."""
    before, after = change.before or {}, change.after or {}
    field = str(after.get("field") or before.get("field") or "")
    runs = after.get("runs") or before.get("runs") or []
    for place, (old, new) in enumerate(zip(before.get("values", ()), after.get("values", ()), strict=False)):
        flat = runs[place] if place < len(runs) else []
        count = sum(last - first + 1 for first, last in zip(flat[::2], flat[1::2], strict=False))
        name = apart([_name(field), counted.documents(count)])
        yield Row(name, _value(field, old, None, ""), _value(field, new, None, ""))


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _name(name: str) -> str:
    return translate("changes", _NAMES[name]) if name in _NAMES else isolated(name)


def _value(name: str, value: Any, scheme: Scheme | None, language: str) -> str:
    """*value* of what is called *name*; numbers, states and labels as the window says them."""
    if value is None or value == "":
        return ""
    if name == "label":
        return _label(str(value), scheme, language)
    if name == "state":
        return state_word(str(value))
    if name == "language":
        return language_name(str(value))
    if name == "origin":
        return origin_words(str(value))
    if name == "direction":
        words = {"rtl": translate("changes", "right to left"), "ltr": translate("changes", "left to right")}
        return words.get(str(value), _plain(value))
    if name in ("member", "removed"):
        return translate("changes", "yes") if value else translate("changes", "no")
    if name == "ranges":
        return _ranges(value)
    return _plain(value)


def _label(name: str, scheme: Scheme | None, language: str) -> str:
    if scheme is None:
        return isolated(name)
    link = next((one for one in scheme.links if one.name == name), None)
    if link is not None:
        return link.title_in(language)
    return scheme.title_of(name, language) if scheme.has_label(name) else isolated(name)


def _ranges(value: Any) -> str:
    try:
        return "\n".join(range_words(int(start), int(end)) for start, end in value)
    except (TypeError, ValueError):  # a journal that another program wrote
        return _plain(value)


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("changes", "yes") if value else translate("changes", "no")
    if isinstance(value, int):
        return number(value) if abs(value) < 1 << 62 else str(value)
    if isinstance(value, list | tuple) and all(isinstance(one, str | int | float) for one in value):
        words = "\n".join(str(one) for one in value)
    elif isinstance(value, Mapping | list | tuple):
        words = json.dumps(value, ensure_ascii=False, indent=1)
    else:
        words = str(value)
    return words if len(words) <= LONGEST else words[:LONGEST] + "\u2026"


def when_words(entry: Entry) -> str:
    """Who did it and when, on one line."""
    return apart([isolated(entry.annotator), moment(entry.at)])
