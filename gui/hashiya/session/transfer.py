"""Carrying documents in and out: files into a project, a project into a file.

Both may run in a worker (`Session.in_this_thread` is taken here); the session's own thread then calls `settle`.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, nullcontext
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hashiya.formats import PLAIN, Choices, Format, Key, Refused, format_for, format_to_write
from hashiya.formats.writing import write_atomically
from hashiya.model.change import Step
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.leaf import Leaf
from hashiya.session.folders import Gathered, gather
from hashiya.session.project import Session
from hashiya.store import Cancelled, Intake, Store, never

Progress = Callable[[int, int], None]
"""Called now and then with what is done of how much: bytes of files for an import, documents for an export. May raise
KnownError("cancelled"), which ends the work as `Cancelled` does."""

_PULSE: Final = 0.05  # seconds between two calls of progress


class Found(Struct, frozen=True):
    """How many documents of an import were read in an encoding ("" for UTF-8), with such a repair ("" for none), and
    the file of the first of them."""

    encoding: str
    repaired: str
    documents: int
    source: str


class ImportReport(Struct, frozen=True):
    """What an import did. ``step`` is None when the project was not changed; ``skipped`` counts documents that brought
    nothing new; ``refused`` tells file, line (0: the whole file) and reason."""

    step: Step | None = None
    files: int = 0
    documents: int = 0
    spans: int = 0
    links: int = 0
    skipped: int = 0
    joined: int = 0
    """Documents whose spans and links went to one with the same text that was there under another id."""
    refused: tuple[Refused, ...] = ()
    first: str = ""
    """The id of the first document that came, else of the first that others have joined."""
    found: tuple[Found, ...] = ()
    """What was found out about texts that were not plain UTF-8 in the order of reading."""
    left_out: tuple[tuple[str, int], ...] = ()
    """How many files of folders were not read, by their kind (`folders.Gathered`)."""


class ExportReport(Struct, frozen=True):
    """How much was written."""

    documents: int = 0
    spans: int = 0
    links: int = 0


def import_files(
    session: Session,
    paths: Iterable[Path],
    keep_good: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    initiator: object | None = None,
    *,
    choices: Choices = PLAIN,
    by_file: Mapping[Path, Choices] | None = None,
    same_again: bool = False,
) -> ImportReport:
    """Take files, and all readable files in folders, into the project: one step, all or nothing.

    *choices* say how files are read, *by_file* those that are read in another way. With *keep_good* what is good is
    taken in although other lines are refused; without, refused lines mean that nothing is. A document without an id of
    its own whose text is in the project already is skipped; spans and links of one with an id of its own join the only
    document that has its text under another id, if that has no spans or came from a file of the same name. With
    *same_again* both become documents of their own. Raises KnownError "file.missing",
    "file.unreadable", "file.unknown", "cancelled", "project.full", "project.read_only"; then nothing has changed.
    """
    if session.read_only:
        raise KnownError("project.read_only", path=session.path)
    reading = _Reading(gather(paths, partial(progress, 0, 0) if progress else None), progress, choices, by_file or {})

    def accept(intake: Intake) -> bool:
        return keep_good or not (intake.refused or reading.refused)

    with session.in_this_thread():
        step, intake = session.store.add_folios(
            reading.folios(), "import", {"files": len(reading.files)}, session.annotator, accept=accept,
            skip_same_text=never if same_again else reading.has_no_id, join_same_text=not same_again,
            cancelled=cancelled,
        )  # fmt: skip
        first = (session.store.first_of_step(step.number) or intake.host) if step else ""
    if step is not None:
        session.took(step, initiator)
    return replace(reading.report(step, intake), first=first)


class _Reading:
    """Files as one stream of folios; remembers where each came from and what was refused."""

    def __init__(
        self, gathered: Gathered, progress: Progress | None, choices: Choices, by_file: Mapping[Path, Choices]
    ) -> None:
        self.files = gathered.files
        self._left_out = gathered.left_out
        self._choices, self._by_file = choices, by_file
        self.refused: list[Refused] = list(gathered.refused)
        self._progress = progress
        self._starts: list[int] = []  # the number of the first folio of each file
        self._format: Format | None = None
        self._found: dict[tuple[str, str], tuple[str, int]] = {}

    def folios(self) -> Iterator[Folio]:
        """All documents of all files; a file that cannot be read is refused as a whole."""
        sizes = [_size(path) for path in self.files]
        total, done, count = sum(sizes), 0, 0
        beat = time.monotonic()
        for path, size in zip(self.files, sizes, strict=True):
            self._starts.append(count)
            inside = 0
            for item in self._items(path):
                if isinstance(item, Refused):
                    self.refused.append(item)
                else:
                    count += 1
                    self._note(item)
                    inside = min(size, inside + 2 * len(item.text) + 200 * len(item.spans))
                    yield item
                if self._progress and time.monotonic() - beat > _PULSE:
                    beat = time.monotonic()
                    self._progress(done + inside, total)
            done += size
        if self._progress:
            self._progress(total, total)

    def _items(self, path: Path) -> Iterator[Folio | Refused]:
        try:
            self._format = format_for(path)
            assert self._format.read is not None
            yield from self._format.read(path, self._by_file.get(path, self._choices))
        except KnownError as error:
            if error.code == "cancelled":
                raise
            yield Refused(path, 0, error)

    def _note(self, folio: Folio) -> None:
        known = folio.document.metadata
        if Key.ENCODING in known or Key.REPAIRED in known:
            facts = (str(known.get(Key.ENCODING, "")), str(known.get(Key.REPAIRED, "")))
            source, documents = self._found.get(facts, (folio.document.source, 0))
            self._found[facts] = (source, documents + 1)

    def has_no_id(self, folio: Folio) -> bool:
        """Whether the folio that came last has no id but the one that it was given here."""
        return self._format is not None and (not self._format.own_ids or folio.document.id in folio.made)

    def report(self, step: Step | None, intake: Intake) -> ImportReport:
        """What came of it."""
        late = [
            Refused(self.files[bisect_right(self._starts, one.number) - 1], 0, one.error)
            for one in intake.refused
        ]  # fmt: skip
        order = {path: place for place, path in enumerate(self.files)}
        refused = sorted((*self.refused, *late), key=lambda one: (order.get(one.path, -1), one.line))
        found = tuple(Found(*facts, documents, source) for facts, (source, documents) in self._found.items())
        return ImportReport(
            step, len(self.files), intake.documents, intake.spans, intake.links, intake.skipped, intake.joined,
            tuple(refused), found=found, left_out=self._left_out,
        )  # fmt: skip


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def export(
    source: Session | Store,
    out_path: Path,
    documents: Iterable[str] | None = None,
    labels: Iterable[str] | None = None,
    spans_only: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ExportReport:
    """Write the project, or the chosen *documents* (ids), to *out_path* in the project's order: all of it or nothing.

    With *labels* only spans of these labels and links between them; with *spans_only* one span a line. The format goes
    by the suffix. Raises KnownError "document.missing", "label.missing", "file.unwritable", "span.mismatch",
    "text.altered", "cancelled"; then *out_path* is what it was.
    """
    store = source.store if isinstance(source, Session) else source
    chosen = None if documents is None else list(documents)
    wanted = None if labels is None else list(labels)
    inside = source.in_this_thread() if isinstance(source, Session) else nullcontext()
    with inside:
        if wanted is not None:
            scheme = store.scheme()
            for label in wanted:
                scheme.label(label)
        total = store.count() if chosen is None else len(chosen)
        counting = _Counting(total, progress, cancelled)
        kind = format_to_write(out_path, spans_only)
        if kind.write_leaves:
            with closing(store.leaves(chosen, wanted)) as leaves:
                write_atomically(out_path, kind.write_leaves(counting.watched(leaves)))
        else:
            assert kind.write is not None
            with closing(store.folios(chosen, wanted)) as folios:
                write_atomically(out_path, kind.write(counting.watched(folios)))
    return ExportReport(counting.documents, counting.spans, counting.links)


_Page = TypeVar("_Page", Folio, Leaf)


class _Counting:
    """Counts the folios or leaves that pass, tells how far it is, stops when it is told to."""

    def __init__(self, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
        self.documents = self.spans = self.links = 0
        self._total = total
        self._progress = progress
        self._cancelled = cancelled

    def watched(self, pages: Iterable[_Page]) -> Iterator[_Page]:
        """*pages* as they come."""
        beat = 0.0
        for page in pages:
            moment = time.monotonic()
            if moment - beat > _PULSE:
                self._tell()
                beat = moment
            yield page
            self.documents += 1
            self.spans += len(page.spans)
            self.links += len(page.links)
        self._tell()

    def _tell(self) -> None:
        if self._cancelled and self._cancelled():
            raise KnownError("cancelled")
        if self._progress:
            self._progress(self.documents, self._total)
