"""Saving of a damaged project what can be saved, into a new one beside it."""

from __future__ import annotations

import contextlib
from pathlib import Path

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.session.project import SUFFIX, default_scheme
from hashiya.store import Cancelled, Damage, Store, Wreck, what_is_good


class Rescued(Struct, frozen=True):
    """The new project, what was saved into it, and what was not; see `store.rescue.Damage`."""

    path: Path
    documents: int
    spans: int
    links: int
    damage: Damage


def proposed(path: Path) -> Path:
    """A name beside *path* that is free."""
    path = path.absolute()
    if not path.name:  # the root of all folders
        raise KnownError("project.missing", path=path)
    for number in range(1, 1000):
        found = path.with_name(f"{path.stem} rescued{f' {number}' if number > 1 else ''}{SUFFIX}")
        if not found.exists():
            return found
    raise KnownError("project.exists", path=path)


def rescue(path: Path, target: Path, progress: object = None, cancelled: Cancelled | None = None) -> Rescued:
    """Save what can be saved of the project at *path* into a new one at *target*. *path* is only read.

    Raises KnownError "project.missing", "rescue.nothing", "project.exists", "file.unwritable", "cancelled"; then
    there is nothing at *target*.
    """
    wreck = Wreck(path)
    try:
        scheme = wreck.scheme(default_scheme())
        store = Store.create(target, scheme)
        try:
            told = progress if callable(progress) else None
            _, intake = store.add_folios(
                wreck.folios(), journal=False, accept=what_is_good, cancelled=cancelled,
                progress=(lambda done, _: told(done, wreck.documents)) if told else None,
            )  # fmt: skip
            for refusal in intake.refused:
                wreck.damage.strand("link" if refusal.error.code.startswith("link.") else "document")
        except BaseException:
            store.close()
            with contextlib.suppress(OSError):
                target.unlink(missing_ok=True)
            raise
        store.close()
    finally:
        wreck.close()
    return Rescued(target, intake.documents, intake.spans, intake.links, wreck.damage)
