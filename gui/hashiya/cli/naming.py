"""Documents and files as they are called on a command line."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from hashiya.session.project import Session


def ids_named(names: Iterable[str], session: Session) -> list[str]:
    """The ids of the documents that *names* call, each once: by id, title, source file, number in the list (from 1), or
    the start of an id. Raises KnownError "document.missing", "document.ambiguous".
    """
    return list(dict.fromkeys(session.store.named(name, Path(name).name) for name in names))


def is_same(one: Path, other: Path) -> bool:
    """Whether both lead to the same place, be there something or not."""
    return os.path.realpath(one) == os.path.realpath(other)
