"""The tables of the manual, made from the tables of the program, as Markdown in the window's language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from hashiya.formats import Format, formats
from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.model.query import FILTERS
from hashiya.ui.command import MENUS, Command
from hashiya.ui.dialogs.sheet import MOUSE, TEXT_KEYS
from hashiya.ui.isolates import left_to_right
from hashiya.ui.keys import key_words
from hashiya.ui.languages import INTERFACE
from hashiya.ui.numbers import number
from hashiya.ui.preferences import PAGES, PREFERENCES, Preference

translate = QCoreApplication.translate

SYNTAX: Final = (
    ("word", T("Manual", "a word, however it is spelt")),
    ("wor*", T("Manual", "a word with anything for the star; the star may stand anywhere in it")),
    ('"two words"', T("Manual", "one word behind the other; a lone star in it is any word")),
    ('="As typed"', T("Manual", "exactly these characters")),
    ("/reg.*ex/", T("Manual", "a regular expression; with a c behind it, /Reg/c, capitals count")),
    ("a b", T("Manual", "both in the same document; a AND b and a & b mean the same")),
    ("a OR b", T("Manual", "one of the two; a | b means the same")),
    ("-a", T("Manual", "documents without it; NOT a and !a mean the same")),
    ("a NEAR/5 b", T("Manual", "with at most five words between them, in any order; a ~5 b means the same")),
    ("(a OR b) c", T("Manual", "parentheses: AND goes before OR, they go before both")),
    ("name:value", T("Manual", "a filter; commas between values mean or, = < > compare, quotes hold blanks")),
)  # fmt: skip
"""What can be typed to find something (`model.query`)."""

FILTER_WORDS: Final = {
    "title": (T("Manual", "words of the title"), "title:report"),
    "lang": (T("Manual", "the language of the document"), "lang:fa"),
    "state": (T("Manual", "how far the document is"), "state:done"),
    "source": (T("Manual", "the file that it came from"), "source:minutes"),
    "date": (T("Manual", "the date of the document"), "date>2020-05"),
    "added": (T("Manual", "when it was imported"), "added>2024"),
    "id": (T("Manual", "the id of the document"), "id:report-3"),
    "length": (T("Manual", "the number of its characters"), "length>10000"),
    "spans": (T("Manual", "the number of its spans"), "spans=0"),
    "meta": (T("Manual", "what its metadata say"), "meta:author=x"),
    "label": (T("Manual", "documents with a span of this label"), "label:directive"),
    "collection": (T("Manual", "the collection that it is in"), "collection:x"),
    "in": (T("Manual", "only within spans of this label"), "in:directive"),
    "field": (T("Manual", "only within spans whose field says this"), "field:status=open"),
    "by": (T("Manual", "only within spans of this annotator"), "by:x"),
    "note": (T("Manual", "only within spans whose note says this"), "note:check"),
}  # fmt: skip
"""For each filter of `model.query.FILTERS`, what it asks for and an example."""


def plain(words: str) -> str:
    """*words* as they are, in Markdown."""
    return re.sub(r"([\\`*_{}\[\]<>#|~])", r"\\\1", words)


def code(words: str) -> str:
    """*words* as code that runs from left to right whatever stands around it."""
    return f"`{left_to_right(words)}`"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(heads) + " |", "|" + " --- |" * len(heads)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])


def _commands(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Command"), translate("Manual", "Keys"), translate("Manual", "What it does")]
    parts = []
    for menu, title in MENUS.items():
        rows = [
            (plain(row.name()), " ".join(f"`{key_words(key)}`" for key in (*row.keys, *row.text_keys)),
             plain(row.sentence()))
            for row in commands
            if row.menu == menu
        ]  # fmt: skip
        parts += [f"## {translate('menus', title).replace('&', '')}", _table(heads, rows)]
    return "\n\n".join(parts)


def _gestures(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Key or gesture"), translate("Manual", "What it does")]
    rows = [
        (" ".join(f"`{key_words(key)}`" for key in keys), plain(translate("Sheet", words))) for keys, words in TEXT_KEYS
    ]
    rows += [(plain(translate("Sheet", gesture)), plain(translate("Sheet", words))) for gesture, words in MOUSE]
    return _table(heads, rows)


def _settings(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Setting"), translate("Manual", "What it does"), translate("Manual", "At first")]
    parts = []
    for page, title in PAGES.items():
        rows = [
            (plain(translate("preferences", one.words)), plain(translate("preferences", one.doc)), plain(_value(one)))
            for one in PREFERENCES
            if one.page == page
        ]
        if rows:
            parts += [f"## {translate('preferences', title)}", _table(heads, rows)]
    return "\n\n".join(parts)


def _value(preference: Preference) -> str:
    """What *preference* says before anybody touched it."""
    default = preference.default
    if isinstance(default, bool):
        return translate("Manual", "yes") if default else translate("Manual", "no")
    if isinstance(default, int):
        return number(default) + translate("preferences", preference.unit)
    words = dict(preference.choices).get(default, "")
    return translate("preferences", words) if words else INTERFACE.get(default, default or "\u2013")


def _read(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Format"), translate("Manual", "Files"), translate("Manual", "What is read")]
    return _table(heads, (_format(one, notes=True) for one in formats() if one.read))


def _written(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Format"), translate("Manual", "Files")]
    return _table(heads, (_format(one) for one in formats() if one.write))


def _format(one: Format, *, notes: bool = False) -> list[str]:
    row = [plain(translate("formats", one.title)), " ".join(map(code, one.suffixes))]
    return [*row, plain(translate("formats", one.notes)) if one.notes else "\u2013"] if notes else row


def _syntax(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Typed"), translate("Manual", "What is found")]
    return _table(heads, ((code(typed), plain(translate("Manual", words))) for typed, words in SYNTAX))


def _filters(commands: Sequence[Command]) -> str:
    heads = [translate("Manual", "Filter"), translate("Manual", "What it asks for"), translate("Manual", "Other names")]
    rows = []
    for name, rule in FILTERS.items():
        words, example = FILTER_WORDS[name]
        rows.append((code(example), plain(translate("Manual", words)), " ".join(f"`{other}`" for other in rule.names)))
    return _table(heads, rows)


TABLES: Final[dict[str, Callable[[Sequence[Command]], str]]] = {
    "commands": _commands,
    "gestures": _gestures,
    "settings": _settings,
    "read": _read,
    "written": _written,
    "syntax": _syntax,
    "filters": _filters,
}
"""By name; each takes the commands with their present keys."""
