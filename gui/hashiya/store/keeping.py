"""What is done to keep a project: its history at length, copies while it is open, a look for damage, compacting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hashiya.model.change import Change, Step
from hashiya.model.errors import KnownError
from hashiya.model.history import Asked, Entry, Page
from hashiya.model.reasons import DATABASE, library_reason
from hashiya.store import backup, history, journal
from hashiya.store.backup import Contents
from hashiya.store.compact import Compacted, compact, would_go
from hashiya.store.stopping import Told

if TYPE_CHECKING:
    from hashiya.store.project import Store


class Keeping:
    """A room of an open `Store`. Raises what that raises."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # --- history ------------------------------------------------------------------------------

    def history(self, asked: Asked = Asked(), before: int | None = None, limit: int = 100) -> Page:  # noqa: B008
        """The history, the newest first; see `history.page`."""
        with self._store.reading() as database:
            return history.page(database, asked, before, limit)

    def changes(self, number: int, limit: int = 200) -> tuple[Change, ...]:
        """What the step *number* changed, the first *limit* of it."""
        with self._store.reading() as database:
            return history.changes(database, number, limit)

    def annotators(self) -> list[str]:
        """Everybody who stands in the history, by name."""
        with self._store.reading() as database:
            return history.annotators(database)

    def size(self, step: Step) -> int:
        """How many things a step changed."""
        with self._store.reading() as database:
            return journal.size(database, step)

    def way_to(self, number: int, limit: int = -1) -> list[Entry]:
        """The steps that `go_to` would take back or do again; the first *limit* of them, if not negative."""
        with self._store.reading() as database:
            return history.between(database, number, limit)

    def distance(self, number: int) -> int:
        """How many steps `go_to` would take back, or, as a negative number, do again."""
        with self._store.reading() as database:
            return history.distance(database, number)

    def reached(self) -> int:
        """The point at which the project stands: the number of the newest step that is done, 0 if none is."""
        with self._store.reading() as database:
            return history.reached(database)

    def go_to(self, number: int, annotator: str = "", told: Told | None = None) -> tuple[int, int]:
        """Go back, or forward, to the state right after the step *number* (0: the beginning), all at once.

        Returns how many steps were taken back and how many done again. Whatever *told* raises, nothing was changed.
        """
        with self._store.writing() as database:
            return history.go_to(database, number, annotator, told)

    # --- copies, damage, room -----------------------------------------------------------------

    def quick_check(self) -> list[KnownError]:
        """Look whether the file is in order as a file, by a connection of its own: for any thread. A second per GB."""
        try:
            with self._store.apart() as connection:
                found = connection.execute("PRAGMA quick_check(5)").fetchall()
        except KnownError as error:
            return [error]
        return [
            KnownError("project.damaged", path=self._store.path, reason=library_reason(DATABASE, said))
            for (said,) in found
            if said != "ok"
        ]

    def contents(self) -> Contents:
        """How much is in the project; for any thread."""
        with self._store.apart() as connection:
            return backup.contents(connection)

    def write_copy(self, target: Path, uid: str = "") -> Contents:
        """Copy the project, its history too, to *target*: whole and looked at, or not at all; for any thread.

        What is at *target* is replaced. *uid*: what the copy is to be called in its settings, if not the same.
        Raises KnownError "backup.bad", "project.full", "file.unwritable".
        """
        if self._store.is_in_place:
            with self._store.apart() as connection:
                return backup.write_copy(connection, target, uid)
        with self._store.reading() as database:  # only this connection still has hold of the file
            return backup.write_copy(database.raw(), target, uid)

    def would_go(self) -> Compacted:
        """What `compact` would take away, and about how small the file would be.

        Raises KnownError "project.vanished".
        """
        with self._store.reading() as database:
            if not self._store.is_in_place:
                raise KnownError("project.vanished", path=self._store.path)
            return would_go(database, self._store.path)

    def compact(self) -> Compacted:
        """Make the file smaller: see `compact.compact`. What it takes away cannot be brought back."""
        if self._store.read_only or not self._store.is_in_place:
            code = "project.read_only" if self._store.read_only else "project.vanished"
            raise KnownError(code, path=self._store.path)
        with self._store.reading() as database:
            return compact(database, self._store.path)
