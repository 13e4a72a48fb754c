"""Plain text files: one document each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hashiya.formats.contract import Refused
from hashiya.model.document import Folio


def read(path: Path) -> Iterator[Folio | Refused]:
    """The file as one document."""
    raise NotImplementedError
