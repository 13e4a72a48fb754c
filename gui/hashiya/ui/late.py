"""What the window starts without: handlers, which the table of commands names, and parts made when first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Generic, TypeVar

from msgspec import Struct

PACKAGE = "hashiya.ui.handlers"

Part = TypeVar("Part")


class Late(Struct, frozen=True):
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


class Made(Generic[Part]):
    """A part of the window that is made when it is first asked for."""

    def __init__(self, make: Callable[[], Part], then: Callable[[], None]) -> None:
        """*make* makes it; *then* is called when it is there."""
        self._make = make
        self._then = then
        self.there: Part | None = None
        """The part, if anybody asked for it yet."""

    def __call__(self) -> Part:
        """The part, from now on there."""
        if self.there is None:
            self.there = self._make()
            self._then()
        return self.there
