"""The schemes that ship, to begin a project with."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from hashiya.formats.scheme import parse_scheme
from hashiya.model.scheme import Scheme
from hashiya.shipped import resources

ORDER: Final = ("default", "entities", "events", "sentiment", "grammar", "codes")
"""Names of the files in resources/schemes, as they are offered."""


@cache
def ready_schemes() -> tuple[Scheme, ...]:
    """All of them, in the order in which they are offered; the first is the one that a new project starts with."""
    folder = resources() / "schemes"
    return tuple(parse_scheme((folder / f"{name}.toml").read_text("utf-8"), Path(f"{name}.toml")) for name in ORDER)
