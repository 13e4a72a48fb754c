"""JSONL, one document a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from hashiya.formats.contract import Refused
from hashiya.model.document import Folio


def read(path: Path) -> Iterator[Folio | Refused]:
    """The documents of a JSONL file."""
    raise NotImplementedError


def write(folios: Iterable[Folio]) -> Iterator[str]:
    """One line for each folio."""
    raise NotImplementedError
