"""What a command is: a frozen row. The table of them is in `commands.py`; what they do, in `handlers`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.ui.chips import chip_icon
from hashiya.ui.conditions import always
from hashiya.ui.desk import Desk
from hashiya.ui.icons import icon
from hashiya.view.style import LabelInk

MENUS: Final = {
    "file": QT_TRANSLATE_NOOP("menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("menus", "&Edit"),
    "mark": QT_TRANSLATE_NOOP("menus", "&Mark"),
    "go": QT_TRANSLATE_NOOP("menus", "&Go"),
    "document": QT_TRANSLATE_NOOP("menus", "&Document"),
    "view": QT_TRANSLATE_NOOP("menus", "&View"),
    "help": QT_TRANSLATE_NOOP("menus", "&Help"),
}
"""The menus in their order."""

SUBMENUS: Final = {
    "labels": QT_TRANSLATE_NOOP("menus", "Mark as"),
    "edges": QT_TRANSLATE_NOOP("menus", "Extend and shrink"),
    "states": QT_TRANSLATE_NOOP("menus", "State"),
    "sort": QT_TRANSLATE_NOOP("menus", "Sort documents"),
    "theme": QT_TRANSLATE_NOOP("menus", "Theme"),
    "language": QT_TRANSLATE_NOOP("menus", "Language of the window"),
}
"""Menus inside menus."""


def without_mnemonics(text: str) -> str:
    """The *text* of a menu's line as it is spoken of."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Command(Struct, frozen=True):
    """One thing the user can do.

    ``text`` and ``doc`` are sentences to translate in the context "commands"; ``doc`` is for the tooltip, the sheet and
    the palette. ``keys`` work in the whole window, ``text_keys`` only while the text or the list of spans has the
    keyboard, because they are letters and plain keys. ``group`` parts a menu by lines; ``sub`` is a submenu.
    ``tool`` is the place on the bar above the text (0: none), ``context`` whether it stands in the text's own menu.
    ``on`` tells whether a command that switches something has it switched on.
    """

    id: str
    text: str
    doc: str
    menu: str
    run: Callable[[Desk], None]
    group: int = 0
    icon: str = ""
    keys: tuple[str, ...] = ()
    text_keys: tuple[str, ...] = ()
    when: Callable[[Desk], bool] = always
    on: Callable[[Desk], bool] | None = None
    sub: str = ""
    tool: int = 0
    context: bool = False
    ink: LabelInk | None = None
    """The label that a row stands for: its chip is the icon."""
    translated: bool = False
    """Whether ``text`` and ``doc`` are in the window's language already: rows made from a scheme."""

    def title(self) -> str:
        """The text in the window's language, with its mnemonic and ellipsis."""
        return self.text if self.translated else QCoreApplication.translate("commands", self.text)

    def picture(self) -> QIcon:
        """The icon in menus and lists."""
        return chip_icon(self.ink) if self.ink else icon(self.icon)

    def name(self) -> str:
        """The text in the window's language as it is spoken of."""
        return without_mnemonics(self.title()).rstrip("\u2026")

    def sentence(self) -> str:
        """What it does, in the window's language."""
        return self.doc if self.translated else QCoreApplication.translate("commands", self.doc)
