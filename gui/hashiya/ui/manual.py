"""The manual: chapters in the window's language, with the names, keys and tables of the program filled in as they are
now. No widget; `dialogs.manual` shows it.

The files are Markdown (`resources/manual`). A line ``# Title {#id}`` begins a chapter. Placeholders: ``{key:ID}`` the
first key of a command, ``{command:ID}`` its name, ``{path:ID}`` its menu and name, ``{table:NAME}`` one of `TABLES`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from hashiya.shipped import resources
from hashiya.ui.command import MENUS, SUBMENUS, Command
from hashiya.ui.isolates import left_to_right
from hashiya.ui.keys import key_words
from hashiya.ui.manual_tables import TABLES, plain

translate = QCoreApplication.translate

PLACE: Final = re.compile(r"\{(key|command|path|table):([^}]*)\}")
"""A placeholder: its kind and what it names."""

_HEAD: Final = re.compile(r"^# (.+?) \{#([a-z-]+)\}\n", re.M)
_CODE: Final = re.compile(r"`([^`\n]+)`")


class Chapter(Struct, frozen=True):
    """``text`` is Markdown with placeholders, without the title."""

    id: str
    title: str
    text: str


@cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """The chapters in *language* ("en", "ar", "fa"; else in English), in their order."""
    own = resources() / "manual" / f"{language}.md"
    whole = (own if own.is_file() else resources() / "manual" / "en.md").read_text("utf-8")
    parts = _HEAD.split(whole)[1:]
    return tuple(
        Chapter(name, title, text.strip())
        for title, name, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    )


def filled(text: str, commands: Iterable[Command]) -> str:
    """*text* with what its placeholders name. Raises KeyError for one that names nothing."""
    known: Mapping[str, Command] = {command.id: command for command in commands}

    def fill(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind == "table":
            return TABLES[name](tuple(known.values()))
        command = known[name]
        if kind == "key":
            keys = (*command.keys, *command.text_keys)
            return f"`{key_words(keys[0])}`" if keys else translate("Manual", "no key")
        return f"**{plain(command.name() if kind == 'command' else _path(command))}**"

    def isolate(found: re.Match[str]) -> str:
        return f"`{left_to_right(found[1])}`"

    parts = text.split("```")  # what stands in a block of code is left as it is
    parts[::2] = [PLACE.sub(fill, _CODE.sub(isolate, part)) for part in parts[::2]]
    return "```".join(parts)


def _path(command: Command) -> str:
    """Where a command stands in the menus."""
    names = [MENUS[command.menu], *([SUBMENUS[command.sub]] if command.sub else [])]
    return " \u203a ".join([*(translate("menus", name).replace("&", "") for name in names), command.name()])
