"""Handlers that are loaded when they are first used: the table of commands names them, the window starts without."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

PACKAGE = "hashiya.ui.handlers"


@dataclass(frozen=True, slots=True)
class Late:
    """The function *name* of the handlers' module *module*; called as if it were that function."""

    module: str
    name: str

    def found(self) -> Any:
        """The function itself. Raises ImportError or AttributeError if there is none of that name."""
        return getattr(import_module(f"{PACKAGE}.{self.module}"), self.name)

    def __call__(self, *facts: Any, **named: Any) -> Any:
        return self.found()(*facts, **named)


class Handlers:
    """Stands for a module of handlers: each attribute is a `Late` function of it."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Late:
        if name.startswith("__"):
            raise AttributeError(name)
        return Late(self._module, name)
