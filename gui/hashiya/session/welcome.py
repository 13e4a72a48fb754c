"""The project that greets who starts Hashiya for the first time: the three seeds, annotated, their register filled."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from importlib.resources import as_file
from pathlib import Path

from hashiya.formats import Refused, jsonl
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.session.project import SUFFIX, default_scheme
from hashiya.shipped import WELCOME, seeds
from hashiya.store import Store


def welcome_project(folder: Path) -> Path:
    """Make the welcome project in *folder* unless it is there; return its path.

    The seeds are there from the beginning: undo does not take them away. Raises KnownError "file.unwritable",
    "project.full"; then there is no project, and no part of one.
    """
    path = folder / (WELCOME + SUFFIX)
    if path.exists():
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError("file.unwritable", path=folder, reason=reason_of(error)) from error
    part = folder / f".{WELCOME}.{secrets.token_hex(4)}{SUFFIX}"
    try:
        store = Store.create(part, default_scheme())
        try:
            store.add_folios(_folios(), journal=False)
        finally:
            store.close()
        part.replace(path)
    except OSError as error:
        raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def _folios() -> Iterator[Folio]:
    for seed in sorted(seeds().iterdir(), key=lambda one: one.name):
        if seed.name.endswith(".jsonl"):
            with as_file(seed) as path:
                for folio in jsonl.read(path):
                    assert not isinstance(folio, Refused)
                    yield folio
