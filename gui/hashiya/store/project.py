"""`Store`: one open project file. Every call that writes is one transaction, on the disk when it returns."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hashiya.late import late
from hashiya.model.change import Step
from hashiya.model.document import Document, Folio, Place
from hashiya.model.errors import KnownError
from hashiya.model.listing import AS_THEY_CAME, Order
from hashiya.model.record import label_record
from hashiya.model.scheme import Scheme
from hashiya.model.span import Link, Span
from hashiya.store import database as files
from hashiya.store import gathered, journal, listing, reads, rows, use
from hashiya.store.failures import known_errors
from hashiya.store.intake import Cancelled, Intake, Progress, flawless, never
from hashiya.store.lock import ProjectLock, lock_path
from hashiya.store.migrations import VERSION

if TYPE_CHECKING:
    from hashiya.model.mention import Linked
    from hashiya.model.query import Node
    from hashiya.store import asides, bulk, check, counts, document_spans, outgoing, register_reads, search_reads
    from hashiya.store.keeping import Keeping
    from hashiya.store.stopping import Told
    from hashiya.text.collation import Alphabet
    from hashiya.text.source import TextLike
else:
    asides, bulk, check, counts, document_spans, outgoing, register_reads, search_reads = late(
        "hashiya.store", "asides bulk check counts document_spans outgoing register_reads search_reads"
    )


class Store:
    """An open project. Made by `open` and `create`, in the thread that will close it.

    Another thread may use it inside `in_this_thread`; only one thread writes at a time. Besides what a method's
    docstring names, each raises KnownError "project.full", "project.busy", "project.read_only", "project.damaged",
    "project.unreachable" when SQLite says so, "project.vanished" when the file is gone, and has then changed nothing.
    """

    def __init__(
        self, path: Path, database: files.ProjectDatabase, lock: ProjectLock | None, unclean: bool = False,
        folder: TemporaryDirectory[str] | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self.unclean = unclean
        """Whether whoever had it open before did not close it: a reason for `quick_check`."""
        self._database = database
        self._lock = lock
        self._folder = folder
        self._file = _identity(path)

    @cached_property
    def keeping(self) -> Keeping:
        """History at length, copies, compacting."""
        from hashiya.store import keeping  # noqa: PLC0415 (not for the start)

        return keeping.Keeping(self)

    @classmethod
    def create(cls, path: Path, scheme: Scheme) -> Store:
        """Make a project at *path* with the labels of *scheme*, and open it.

        Raises KnownError "project.exists", "file.unwritable" and those of `open`.
        """
        path = Path(os.path.realpath(path))
        files.create_file(path, [rows.label_row(label_record(one)) for one in (*scheme.labels, *scheme.links)])
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False, take_over: bool = False) -> Store:
        """Open the project at *path*; to write, nobody else may have it open.

        An older one is brought up to date, a copy of it (*read_only*) if it is only to be read. *take_over* breaks the
        lock of another machine, of which the user knows that nobody works there any more.

        Raises KnownError "project.missing", "project.foreign", "project.newer", "project.newer_readable" (it can be
        opened *read_only*), "project.altered", "project.damaged", "project.locked", "project.locked_on" (facts
        ``process``, ``host``, ``person``, ``since``), "project.read_only".
        """
        path = Path(os.path.realpath(path))  # one lock and one log for a file, by whatever name; no error in circles
        files.check_header(path)
        if not read_only:
            files.check_writable(path)
        unclean = not read_only and _was_left_open(path)
        lock = None if read_only else ProjectLock(path, take_over)
        try:
            database, folder = _open(path, read_only)
        except BaseException:
            if lock:
                lock.release()
            raise
        return cls(path, database, lock, unclean, folder)

    def close(self) -> None:
        """Close the file and give it free; it is then one plain file. A second call does nothing."""
        try:
            files.close(self._database, read_only=self.read_only or not self.is_in_place)
        finally:
            if self._lock:
                self._lock.release()
            if self._folder:
                self._folder.cleanup()

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is open is still the one at its path: neither moved nor deleted."""
        return self._file is not None and _identity(self.path) == self._file

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed because the file was opened so."""
        return self._lock is None

    @contextmanager
    def in_this_thread(self) -> Iterator[None]:
        """Let the calling thread, not the one that opened the store, use it: a connection of its own, for the while."""
        with known_errors(self.path):
            self._database.connect()
        try:
            yield
        finally:
            self._database.close()

    # --- reading ------------------------------------------------------------------------------

    def scheme(self) -> Scheme:
        """The labels of the project."""
        with self.reading() as database:
            return reads.scheme(database)

    def count(self) -> int:
        """How many documents there are."""
        with self.reading() as database:
            return listing.count(database)

    def listed(
        self, wish: Node = listing.EVERYTHING, order: Order = AS_THEY_CAME, alphabet: Alphabet = "ar",
        cancelled: Cancelled | None = None, part: listing.Part | None = None,
    ) -> array[int]:  # fmt: skip
        """The rows (numbers that `page` takes) of the wanted documents, in *order*; *alphabet* is that of titles.

        *wish* is a tree of `model.query`; words in it are words of the title. *part* is handed the first ones while
        others are looked for. Raises KnownError "cancelled", "query.state", "find.pattern", "find.slow".
        """
        with self.reading() as database:
            return listing.listed(database, wish, order, alphabet, cancelled, part)

    def page(self, rows: Sequence[int]) -> list[Document | None]:
        """The documents in these rows, each with the number of its spans; None for one that is gone."""
        with self.reading() as database:
            return listing.page(database, rows)

    def documents(self, rows: Sequence[int] | None = None) -> Iterator[Document]:
        """The documents in these rows, else all in the project's order, one at a time; memory stays flat."""
        with self.reading() as database:
            yield from listing.documents(database, rows)

    def first(self) -> str:
        """The id of the first document; "" if there is none."""
        with self.reading() as database:
            return listing.first(database)

    def row(self, id: str) -> int:
        """The row of a document; 0 if there is none of that id."""
        with self.reading() as database:
            return listing.row(database, id)

    def rows_of(self, ids: Sequence[str]) -> array[int]:
        """The rows of documents, in the project's order. Raises KnownError "document.missing"."""
        with self.reading() as database:
            return listing.rows_of(database, ids)

    def named(self, name: str, file: str) -> str:
        """The id of the document that somebody calls *name*; *file* is what its source would be called.

        Raises KnownError "document.missing", "document.ambiguous".
        """
        with self.reading() as database:
            return listing.named(database, name, file)

    def unfinished(self, id: str, step: int) -> str:
        """The id of the next (*step* 1) or last (-1) document from *id* on that is not done; "" if there is none."""
        with self.reading() as database:
            return listing.unfinished(database, id, step)

    def first_of_step(self, number: int) -> str:
        """The id of the first document that a step brought or changed; "" if there is none."""
        with self.reading() as database:
            return listing.first_of_step(database, number)

    @property
    def gathered(self) -> gathered.Gathered:
        """Collections, saved searches, and what else is proposed when a filter is typed."""
        return gathered.Gathered(self.reading)

    def spans_by_label(self) -> dict[str, int]:
        """The number of spans of each label that has any."""
        with self.reading() as database:
            return counts.spans_by_label(database)

    def document(self, id: str) -> Document:
        """One document. Raises KnownError "document.missing"."""
        with self.reading() as database:
            return reads.document(database, id)

    def text(self, id: str) -> TextLike:
        """A document's text: a ``str`` up to a million code points, else one that loads its pieces when asked.

        Raises KnownError "document.missing", "text.altered".
        """
        with self.reading() as database:
            return reads.text(database, id)

    def spans(self, id: str) -> list[Span]:
        """A document's spans in text order. Raises KnownError "document.missing", "span.mismatch"."""
        with self.reading() as database:
            return reads.spans(database, id)

    def document_spans(self, id: str) -> document_spans.DocumentSpans:
        """A document's spans, to be asked for by stretch: where there are too many for `spans`.

        Raises KnownError "document.missing".
        """
        with self.reading() as database:
            row, _ = reads.row_of(database, id)
        return document_spans.DocumentSpans(id, row, self.reading)

    def span(self, id: str) -> Span:
        """One span. Raises KnownError "span.missing"."""
        with self.reading() as database:
            return reads.span(database, id)

    def links(self, id: str) -> list[Link]:
        """The links kept with a document. Raises KnownError "document.missing"."""
        with self.reading() as database:
            return reads.links(database, id)

    def link(self, id: str) -> Link:
        """One link. Raises KnownError "link.missing"."""
        with self.reading() as database:
            return reads.link(database, id)

    def span_links(self, span: str) -> list[Link]:
        """The links from and to a span, oldest first, those of other documents too."""
        with self.reading() as database:
            return use.span_links(database, span)

    def link_ends(self, document: str, start: int, end: int) -> list[use.Ends]:
        """The links from and to those spans of a document that start in ``[start, end)`` (code points), with where
        their ends lie."""
        with self.reading() as database:
            return use.ends_between(database, document, start, end)

    def joints(self, document: str = "") -> dict[use.Joint, int]:
        """The ways in which links are used, each with their number; with *document*, of the links kept with it."""
        with self.reading() as database:
            return use.joints(database, document)

    def joined(self, joint: use.Joint, document: str = "", limit: int = -1) -> list[Link]:
        """The links that are used in one of these ways; at most *limit* if that is not negative."""
        with self.reading() as database:
            return use.joined(database, joint, document, limit)

    def labelled(self, labels: Iterable[str], document: str = "") -> Iterator[Span]:
        """Spans of *labels* in the project's order; with *document* only its own."""
        with self.reading() as database:
            yield from use.labelled(database, labels, document)

    def same_words(self, words: str, labels: Iterable[str], beside: str, limit: int) -> list[Span]:
        """At most *limit* spans of *labels* with exactly these words, but for those of the document *beside*."""
        with self.reading() as database:
            return list(use.same_words(database, words, labels, beside, limit))

    def first_of(self, labels: Iterable[str], beside: str, limit: int) -> list[Span]:
        """The first *limit* spans of *labels*, but for those of the document *beside*."""
        with self.reading() as database:
            return use.first_of(database, labels, beside, limit)

    def links_labelled(self, labels: Iterable[str]) -> Iterator[Link]:
        """Links of *labels*."""
        with self.reading() as database:
            yield from use.links_labelled(database, labels)

    def label_counts(self) -> dict[tuple[str, str], int]:
        """How many spans and links carry each label, by kind ("span", "link") and name."""
        with self.reading() as database:
            return use.counts(database)

    def field_values(self, label: str, field: str, limit: int = 30) -> list[Any]:
        """Values of *field* on the youngest spans of *label*, each once, the youngest first."""
        with self.reading() as database:
            return use.values(database, label, field, limit)

    def folios(self, documents: Iterable[str] | None = None, labels: Iterable[str] | None = None) -> outgoing.Folios:
        """As `leaves`, each as a folio."""
        with self.reading() as database:
            yield from outgoing.folios(database, documents, labels)

    def leaves(self, documents: Iterable[str] | None = None, labels: Iterable[str] | None = None) -> outgoing.Leaves:
        """Documents with text, spans and links, one at a time in the project's order; all, or the chosen ones.

        With *labels*, only spans of these and links between them. Until the last one is taken, or it is closed, this
        thread cannot write. Raises KnownError "document.missing".
        """
        with self.reading() as database:
            yield from outgoing.leaves(database, documents, labels)

    def linked(self, labels: Collection[str], most: int | None = None) -> Linked:
        """All spans with one of *labels*, what they are linked to, and what is the same: what a register is made of.

        With *most* no more spans than that, from the first document on.
        """
        with self.reading() as database:
            return register_reads.linked(database, labels, most)

    def place(self, document: str, annotator: str = "") -> Place:
        """Where *annotator* left a document; its beginning if nowhere. Raises KnownError "document.missing"."""
        with self.reading() as database:
            return reads.place(database, document, annotator)

    def setting(self, key: str, default: Any = None) -> Any:
        """Plain JSON data that `set_setting` kept under *key*."""
        with self.reading() as database:
            return reads.setting(database, key, default)

    def searched(self) -> search_reads.SearchedTexts:
        """What a search over all texts asks."""
        return search_reads.SearchedTexts(self.reading)

    def check(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> list[KnownError]:
        """Look through the whole file: structure, texts (hashed again), quotations, links. Returns what is wrong.

        *progress* counts documents. Raises KnownError "cancelled".
        """
        with self.reading() as database:
            return check.check(database, self.path, progress, cancelled)

    # --- writing, journalled ------------------------------------------------------------------

    def apply(self, step: Step) -> Step:
        """Write *step*; return it with its number and with the changes that had to go with it (links of a span).

        Raises KnownError "change.conflict" when something is not as a change says it was before, "span.empty",
        "span.ranges", "span.outside", "span.mismatch", "link.ends", "document.missing".
        """
        with self.writing() as database:
            return journal.apply(database, step)

    def change_many(
        self,
        rows: Sequence[int],
        field: str,
        renew: bulk.Renew,
        step: Step,
        collection: str = "",
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Step | None:
        """Give *field* of the documents in these rows other values: a column, "removed" (0, 1), or "member" (0, 1) of a
        *collection*. One transaction, one step, ten thousand documents a change.

        Returns the step without its changes, its fact "count" telling how many documents it changed; None if none.
        Raises KnownError "cancelled"; then nothing is changed.
        """
        with self.writing() as database:
            return bulk.change_many(database, rows, field, renew, step, collection, progress, cancelled)

    def add_folios(
        self, folios: Iterable[Folio], action: str = "import", facts: Mapping[str, Any] | None = None,
        annotator: str = "", *, accept: Callable[[Intake], bool] = flawless,
        skip_same_text: Callable[[Folio], bool] = never, join_same_text: bool = False, journal: bool = True,
        progress: Progress | None = None, cancelled: Cancelled | None = None, total: int | None = None,
    ) -> tuple[Step | None, Intake]:  # fmt: skip
        """Take *folios* (which may be made while they are taken) in: one transaction, one step, memory flat.

        A folio whose document is here already, with the same text, adds its spans and links; identical ones are
        skipped (by what they say, where the folio has made up their ids), others with a known id are refused. One with
        another text is refused. A removed document comes back as the folio has it. Where *skip_same_text* says so, a
        folio whose text is here under another id, with its spans, is skipped; with *join_same_text* another one gives
        its spans and links to the only document that has its text, if that has no spans yet or came from a file of the
        same name.
        Unknown labels join the scheme. *accept* is asked at the end; if it says no (unless told otherwise it does so
        when anything was refused), nothing is taken in at all.

        Returns the step (its changes left out; None if nothing was changed, or if not *journal*) and the report.
        Raises KnownError "cancelled", and whatever *folios* raises; then nothing is changed.
        """
        from hashiya.store.folios import RefusedError, add_folios  # noqa: PLC0415 (not for the start)

        step = Step(action, (), facts or {}, annotator) if journal else None
        try:
            with self.writing() as database:
                return add_folios(database, folios, step, accept=accept, skip_same_text=skip_same_text,
                                  join_same_text=join_same_text, progress=progress, cancelled=cancelled,
                                  total=total)  # fmt: skip
        except RefusedError as refused:
            return None, refused.report

    def undo_step(self) -> Step | None:
        """What `undo` would take back, without its changes."""
        with self.reading() as database:
            return journal.undo_step(database)

    def redo_step(self) -> Step | None:
        """What `redo` would do again, without its changes."""
        with self.reading() as database:
            return journal.redo_step(database)

    def undo(self, annotator: str = "", told: Told | None = None) -> Step | None:
        """Take the newest step back; return it with its changes as they now happened, None if there is none."""
        with self.writing() as database:
            return journal.undo(database, annotator, told)

    def redo(self, annotator: str = "", told: Told | None = None) -> Step | None:
        """Do again what was undone last; return it with its changes, None if there is none."""
        with self.writing() as database:
            return journal.redo(database, annotator, told)

    # --- writing, not journalled --------------------------------------------------------------

    def keep_place(self, document: str, place: Place, annotator: str = "") -> None:
        """Remember where *annotator* left a document. Raises KnownError "document.missing"."""
        with self.writing() as database:
            asides.keep_place(database, document, place, annotator)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep *value* (plain JSON data) under *key*."""
        with self.writing() as database:
            asides.set_setting(database, key, value)

    # --- for the other rooms of the store -------------------------------------------------------

    @contextmanager
    def apart(self) -> Iterator[sqlite3.Connection]:
        """A connection that reads what is committed, whatever the others do; for any thread."""
        path = Path(self._folder.name) / self.path.name if self._folder else self.path
        with known_errors(self.path):
            database = files.connect(path, read_only=True)
            try:
                yield database.raw()
            finally:
                database.close()

    @contextmanager
    def reading(self) -> Iterator[files.ProjectDatabase]:
        """The database, SQLite's errors told in words."""
        with known_errors(self.path):
            yield self._database

    @contextmanager
    def writing(self) -> Iterator[files.ProjectDatabase]:
        """The database in a transaction. Raises KnownError "project.read_only", "project.vanished"."""
        if self.read_only:
            raise KnownError("project.read_only", path=self.path)
        if not self.is_in_place:  # SQLite would go on writing to a file that has no name any more
            raise KnownError("project.vanished", path=self.path)
        with known_errors(self.path), self._database.atomic():
            yield self._database


def _identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at *path*; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _was_left_open(path: Path) -> bool:
    return lock_path(path).exists() or path.with_name(path.name + "-wal").exists() or files.was_left(path)


def _open(path: Path, read_only: bool) -> tuple[files.ProjectDatabase, TemporaryDirectory[str] | None]:
    with known_errors(path):
        database = files.connect(path, read_only=read_only)
        try:
            version = files.check_content(path, database.raw(), read_only=read_only)
            if not read_only:
                files.bring_up_to_date(path, database, version)
            elif version < VERSION:
                newer, folder = files.open_older(path, database)
                database.close()
                return newer, folder
        except BaseException:
            database.close()
            raise
        return database, None
