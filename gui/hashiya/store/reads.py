"""What is asked of a project: documents, spans, links, the scheme, places and settings. Writes nothing."""

from __future__ import annotations

from typing import Any, Final

from hashiya.model.document import Document, Place
from hashiya.model.errors import KnownError
from hashiya.model.record import label_from
from hashiya.model.scheme import Scheme
from hashiya.model.span import Link, Span
from hashiya.store import rows, values
from hashiya.store.border import check_span
from hashiya.store.database import ProjectDatabase
from hashiya.store.texts import load_text
from hashiya.text.source import TextLike

_DOCUMENT_COLUMNS: Final = (
    "uid", "title", "language", "direction", "source", "sha256", "length", "metadata", "state", "position", "created",
)  # fmt: skip
DOCUMENT_SQL: Final = "(SELECT count(*) FROM span WHERE document_id = d.id), " + ", ".join(
    f"d.{name}" for name in _DOCUMENT_COLUMNS
)
"""What `document_of` is made of, from ``document d``."""

SPAN_COLUMNS_SQL: Final = ", ".join(f's."{name}"' for name in rows.SPAN_COLUMNS)
"""What `span_of` is made of, from ``span s``."""

LINK_COLUMNS_SQL: Final = ", ".join(f'l."{name}"' for name in rows.LINK_COLUMNS)
"""What `link_of` is made of, from ``link l``."""

_SPANS_OF: Final = f'SELECT {SPAN_COLUMNS_SQL} FROM span s WHERE document_id = ? ORDER BY start, "end" DESC, uid'
_LINKS_OF: Final = f"SELECT {LINK_COLUMNS_SQL} FROM link l WHERE document_id = ? ORDER BY created, uid"


def document(database: ProjectDatabase, uid: str) -> Document:
    """One document, with the number of its spans. Raises KnownError "document.missing"."""
    query = f"SELECT {DOCUMENT_SQL} FROM document d WHERE d.uid = ? AND d.removed = 0"
    row = database.raw().execute(query, (uid,)).fetchone()
    if row is None:
        raise KnownError("document.missing", document=uid)
    return document_of(row)


def document_of(row: rows.Row) -> Document:
    """The document in the columns of `DOCUMENT_SQL`."""
    return values.document_from(row[1:], row[0])


def row_of(database: ProjectDatabase, uid: str) -> tuple[int, int]:
    """Row id and length (code points) of a document. Raises KnownError "document.missing"."""
    found: tuple[int, int] | None = (
        database.raw().execute("SELECT id, length FROM document WHERE uid = ? AND removed = 0", (uid,)).fetchone()
    )
    if found is None:
        raise KnownError("document.missing", document=uid)
    return found


def text(database: ProjectDatabase, uid: str) -> TextLike:
    """The text of a document. Raises KnownError "document.missing", "text.altered"."""
    return load_text(database, uid, *row_of(database, uid))


def spans(database: ProjectDatabase, uid: str) -> list[Span]:
    """Spans in text order, their quotations compared with the text where that is a ``str``.

    Raises KnownError "document.missing", "span.mismatch".
    """
    row, length = row_of(database, uid)
    found = spans_of(database, row, uid)
    if found:
        whole = load_text(database, uid, row, length)
        if isinstance(whole, str):
            for span in found:
                if whole[span.start : span.end] != span.text:
                    check_span(whole, span.id, span.ranges, span.text)
    return found


def spans_of(database: ProjectDatabase, row: int, uid: str) -> list[Span]:
    """Spans, as they are, of the document *uid* with the row id *row*, which may be a removed one."""
    return [span_of(one, uid) for one in database.raw().execute(_SPANS_OF, (row,))]


def span(database: ProjectDatabase, uid: str) -> Span:
    """One span. Raises KnownError "span.missing"."""
    row = (
        database.raw()
        .execute(
            f"SELECT d.uid, {SPAN_COLUMNS_SQL} FROM span s JOIN document d ON d.id = s.document_id "
            "WHERE s.uid = ? AND d.removed = 0",
            (uid,),
        )
        .fetchone()
    )
    if row is None:
        raise KnownError("span.missing", span=uid)
    return span_of(row[1:], row[0])


def span_of(row: rows.Row, document: str) -> Span:
    """The span of *document* (its id) in the columns of `SPAN_COLUMNS_SQL`."""
    return values.span_from(row, document)


def links(database: ProjectDatabase, uid: str) -> list[Link]:
    """Links that are kept with a document, oldest first. Raises KnownError "document.missing"."""
    row, _ = row_of(database, uid)
    return links_of(database, row, uid)


def links_of(database: ProjectDatabase, row: int, uid: str) -> list[Link]:
    """Links of the document *uid* with the row id *row*, which may be a removed one."""
    return [link_of(one, uid) for one in database.raw().execute(_LINKS_OF, (row,))]


def link(database: ProjectDatabase, uid: str) -> Link:
    """One link. Raises KnownError "link.missing"."""
    row = (
        database.raw()
        .execute(
            f"SELECT d.uid, {LINK_COLUMNS_SQL} FROM link l JOIN document d ON d.id = l.document_id "
            "WHERE l.uid = ? AND d.removed = 0",
            (uid,),
        )
        .fetchone()
    )
    if row is None:
        raise KnownError("link.missing", link=uid)
    return link_of(row[1:], row[0])


def link_of(row: rows.Row, document: str) -> Link:
    """The link kept with *document* (its id) in the columns of `LINK_COLUMNS_SQL`."""
    return values.link_from(row, document)


def scheme(database: ProjectDatabase) -> Scheme:
    """The labels of the project, each kind in its order."""
    query = f"SELECT {', '.join(rows.LABEL_COLUMNS)} FROM label ORDER BY position, id"
    with values.believed():
        found = [label_from(rows.label_record(row)) for row in database.raw().execute(query)]
    return Scheme(
        tuple(label for label in found if label.kind == "span"), tuple(label for label in found if label.kind == "link")
    )


def place(database: ProjectDatabase, uid: str, annotator: str) -> Place:
    """Where *annotator* left a document; its beginning if nowhere. Raises KnownError "document.missing"."""
    row, _ = row_of(database, uid)
    query = "SELECT caret, anchor, top, span FROM place WHERE document_id = ? AND annotator = ?"
    found = database.raw().execute(query, (row, annotator)).fetchone()
    return Place(*found) if found else Place()


def setting(database: ProjectDatabase, key: str, default: Any = None) -> Any:
    """What `set_setting` kept under *key*, else *default*."""
    found = database.raw().execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return values.loads(found[0]) if found else default
