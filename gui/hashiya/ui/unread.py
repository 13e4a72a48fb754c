"""Modules are imported, but their sources are not read.

As soon as PySide6 is there it reads the source of each module that is imported after it, and searches it for its own
name: such a module may ask for other spellings of Qt's names (``from __feature__ import snake_case``). None of ours
does, and it is a tenth of a start.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from types import ModuleType


def leave_unread() -> None:
    """Import all that comes without PySide6 looking into it; nothing is done where it does not work that way."""
    with suppress(ImportError):
        import_module("PySide6.QtCore")
        feature = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            setattr(feature, "_mod_uses_pyside", _selects_nothing)  # noqa: B010 (not known to type checkers)


def _selects_nothing(module: ModuleType) -> bool:
    return False
