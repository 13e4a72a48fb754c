"""Rows on their way into the file: held until there are enough of them, then written many at once."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import Final, Literal

from hashiya.model.change import Change
from hashiya.model.document import Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.record import link_record, span_record
from hashiya.model.span import Link, now
from hashiya.store import changes as writing
from hashiya.store import journal, rows
from hashiya.store.database import ProjectDatabase
from hashiya.store.json_text import to_json
from hashiya.store.texts import pieces

_BATCH: Final = 4_000_000  # code points of text, and as much for rows, that are held
_ROW: Final = 400  # what a row counts for

_DOCUMENT_COLUMNS: Final = (
    "id", "uid", "title", "language", "direction", "source", "sha256", "length", "metadata", "state", "position",
    "created", "removed",
)  # fmt: skip
_LAST_POSITION: Final = (
    "SELECT max(coalesce((SELECT max(position) FROM document WHERE removed = 0), 0), "
    "coalesce((SELECT max(position) FROM document WHERE removed = 1), 0))"
)
_PIECE_COLUMNS: Final = ("document_id", "piece", "start", "length", "text")

Kind = Literal["document", "span", "link", "text"]


class Buffers:
    """What is to be written, with the changes that tell of it; knows which ids and texts are waiting in it."""

    def __init__(self, database: ProjectDatabase, step: int | None) -> None:
        """*step* is the number of the step that the changes belong to, None if they are not journalled."""
        self._database = database
        self._raw = database.raw()
        self._step = step
        self.journalled = 0
        """How many changes stand in the journal."""
        self._next_row = self._after("SELECT seq FROM sqlite_sequence WHERE name = 'document'")
        self._next_position = self._after(_LAST_POSITION)
        self._size = 0
        self._documents: list[rows.Row] = []
        self._pieces: list[rows.Row] = []
        self._spans: list[rows.Row] = []
        self._links: list[rows.Row] = []
        self._changes: list[Change] = []
        self._waiting: set[tuple[Kind, str]] = set()

    def _after(self, query: str) -> int:
        found = self._raw.execute(query).fetchone()
        return (found[0] if found and found[0] is not None else 0) + 1

    def is_waiting(self, kind: Kind, name: str) -> bool:
        """Whether a thing with that id, or a text with that hash, is not written yet."""
        return (kind, name) in self._waiting

    def reserve(self, kind: Kind, names: Iterable[str]) -> None:
        """Let `is_waiting` know of ids that the caller is about to write."""
        self._waiting.update((kind, name) for name in names)

    def hold(self, folio: Folio, sha256: str, links: list[Link]) -> None:
        """Hold a new document with its text, its spans and those *links* that can be written with it."""
        document: Document = folio.document
        row = self._next_row
        metadata = to_json(dict(document.metadata))
        # In text order, so that the rows of a page lie together in the file.
        in_order = sorted(folio.spans, key=attrgetter("order"))
        span_rows = [rows.span_row(span.id, row, span_record(span)) for span in in_order]
        link_rows = [rows.link_row(link.id, row, link_record(link)) for link in links]
        # From here on nothing is refused any more.
        self._documents.append((
            row, document.id, document.title, document.language, document.direction, document.source, sha256,
            len(folio.text), metadata, document.state, self._next_position, document.created or now(), 0,
        ))  # fmt: skip
        self._pieces += [(row, piece, start, len(text), text) for piece, (start, text) in enumerate(pieces(folio.text))]
        self._spans += span_rows
        self._links += link_rows
        self._changes.append(Change("document", document.id, document.id, None, {"title": document.title}))
        self._waiting |= {("document", document.id), ("text", sha256)}
        self.reserve("span", (span.id for span in folio.spans))
        self.reserve("link", (link.id for link in links))
        self._next_row, self._next_position = row + 1, self._next_position + 1
        self._size += len(folio.text) + _ROW * (1 + len(span_rows) + len(link_rows))
        if self._size > _BATCH:
            self.flush()

    def write(self, changes: list[Change]) -> None:
        """Write *changes* at once, and hold them for the journal. Raises what `write_changes` raises."""
        if changes:
            self.flush()
            writing.write_changes(self._database, changes)
            self._changes += changes
            self._size += _ROW * len(changes)

    def check_unused(self, kind: Literal["span", "link"], ids: list[str]) -> None:
        """Raise KnownError "span.taken" or "link.taken" if one of *ids* is there already, or comes twice."""
        taken = next((one for one in ids if (kind, one) in self._waiting), None)
        if taken is None and len(set(ids)) != len(ids):
            taken = next(one for place, one in enumerate(ids) if one in ids[:place])
        if taken is None and ids:
            query = f"SELECT uid FROM {kind} WHERE uid IN (SELECT value FROM json_each(?)) LIMIT 1"
            found = self._raw.execute(query, (to_json(ids),)).fetchone()
            taken = found and found[0]
        if taken is not None:
            raise KnownError(f"{kind}.taken", **{kind: taken})

    def flush(self) -> None:
        """Write what is held."""
        self._insert("document", _DOCUMENT_COLUMNS, self._documents)
        self._insert("document_text", _PIECE_COLUMNS, self._pieces)
        self._insert("span", rows.SPAN_COLUMNS, self._spans)
        self._insert("link", rows.LINK_COLUMNS, self._links)
        if self._step is not None:
            journal.append_changes(self._database, self._step, self.journalled, self._changes)
            self.journalled += len(self._changes)
        for buffer in (self._documents, self._pieces, self._spans, self._links, self._changes, self._waiting):
            buffer.clear()
        self._size = 0

    def _insert(self, table: str, columns: tuple[str, ...], values: list[rows.Row]) -> None:
        """Many rows at once: six times as fast as through a query builder."""
        if values:
            names = ", ".join(f'"{name}"' for name in columns)
            self._raw.executemany(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})", values)
