"""Modules that are loaded when something of them is first asked for: what a start does without."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Late:
    """Stands for the module *name*. For type checkers it is imported beside, below ``TYPE_CHECKING``."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, wanted: str) -> Any:
        return getattr(import_module(self._name), wanted)


def late(package: str, names: str) -> tuple[Late, ...]:
    """The modules *names* (with blanks between them) of *package*."""
    return tuple(Late(f"{package}.{name}") for name in names.split())
