"""The formats that Hashiya reads and writes: one file each, one line each in the table; none knows another.

Outsiders add theirs through the entry-point group ``hashiya.formats``: each entry names a `Format`.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from hashiya.formats import docx, epub, jsonl, odt, page, pdf, plain, sheet, spans, table, tei
from hashiya.formats.contract import PLAIN, Choices, Columns, Format, Key, Reader, Refused, Writer
from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.model.errors import KnownError
from hashiya.model.files import is_there
from hashiya.model.reasons import reason_of

__all__ = [
    "FORMATS",
    "PLAIN",
    "Choices",
    "Columns",
    "Format",
    "Key",
    "Reader",
    "Refused",
    "Writer",
    "format_for",
    "format_to_write",
    "formats",
    "readable_suffixes",
    "reader_for",
    "writer_for",
]  # fmt: skip

_TEXT = frozenset({"encoding"})

FORMATS: tuple[Format, ...] = (
    Format(
        "jsonl", (".jsonl", ".ndjson"), T("formats", "Hashiya JSONL, one document a line"), jsonl.read, jsonl.write,
        jsonl.write_leaves, own_ids=True, notes=T("formats", "everything; foreign keys are kept as metadata"),
    ),
    Format(
        "text", (".txt", ".text"), T("formats", "Plain text"), plain.read, asks=_TEXT,
        notes=T("formats", "every character; the encoding is found"),
    ),
    Format(
        "markdown", (".md", ".markdown"), T("formats", "Markdown"), plain.read, asks=_TEXT,
        notes=T("formats", "every character; title, author, date and language of its front matter"),
    ),
    Format(
        "html", (".html", ".htm", ".xhtml"), T("formats", "Web pages"), page.read, asks=_TEXT,
        notes=T("formats", "what a reader sees, tables row by row; what its head says"),
    ),
    Format(
        "docx", (".docx",), T("formats", "Word documents"), docx.read,
        notes=T("formats", "text, tables, footnotes; no comments, headers, deleted or hidden text"),
    ),
    Format(
        "odt", (".odt",), T("formats", "OpenDocument texts"), odt.read,
        notes=T("formats", "text, tables, footnotes; no comments, headers, deleted text"),
    ),
    Format(
        "epub", (".epub",), T("formats", "E-books"), epub.read, asks=frozenset({"chapters"}),
        notes=T("formats", "the chapters, a document each, or the book as one"),
    ),
    Format(
        "pdf", (".pdf",), T("formats", "PDF"), pdf.read,
        notes=T("formats", "text in paragraphs; no running heads and page numbers; no pictures of pages"),
    ),
    Format(
        "table", (".csv", ".tsv", ".tab"), T("formats", "Tables as text"), table.read,
        asks=frozenset({"encoding", "columns"}),
        notes=T("formats", "a document for each row; you say what the columns are"),
    ),
    Format(
        "xlsx", (".xlsx",), T("formats", "Spreadsheets"), sheet.read, asks=frozenset({"columns"}),
        notes=T("formats", "a document for each row of one sheet: the first that has rows, if no other is chosen"),
    ),
    Format(
        "xml", (".xml", ".tei"), T("formats", "XML (TEI and other)"), tei.read, asks=_TEXT,
        notes=T("formats", "TEI: text with notes, header as metadata; other XML: its running text"),
    ),
    Format(
        "spans-jsonl", (".jsonl", ".ndjson"), T("formats", "Spans as JSONL"), write=spans.write_jsonl,
        write_leaves=spans.jsonl_of_leaves, spans=True,
    ),
    Format(
        "spans-csv", (".csv",), T("formats", "Spans as CSV"), write=spans.write_csv,
        write_leaves=spans.csv_of_leaves, spans=True,
    ),
    Format(
        "spans-tsv", (".tsv", ".tab"), T("formats", "Spans as TSV"), write=spans.write_tsv,
        write_leaves=spans.tsv_of_leaves, spans=True,
    ),
)  # fmt: skip


@cache
def formats() -> tuple[Format, ...]:
    """Our formats, then those that installed packages add."""
    foreign = (entry.load() for entry in entry_points(group="hashiya.formats"))
    return (*FORMATS, *(found for found in foreign if isinstance(found, Format)))


def format_for(path: Path) -> Format:
    """What reads *path*, by its suffix. Raises KnownError "file.missing", "file.unreadable", "file.unknown"."""
    suffix = path.suffix.lower()
    try:
        there = is_there(path)
    except OSError as error:  # in a folder that cannot be looked into
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    if not there:
        raise KnownError("file.missing", path=path)
    for known in formats():
        if known.read and suffix in known.suffixes:
            return known
    raise KnownError("file.unknown", path=path, kinds=", ".join(readable_suffixes()))


def reader_for(path: Path) -> Reader:
    """The reader of `format_for`; raises as it does."""
    reader = format_for(path).read
    assert reader is not None
    return reader


def readable_suffixes() -> tuple[str, ...]:
    """The suffixes of the files that can be read, in the order of the table."""
    return tuple(dict.fromkeys(suffix for known in formats() if known.read for suffix in known.suffixes))


def writer_for(path: Path, spans: bool = False) -> Writer:
    """The writer of `format_to_write`."""
    writer = format_to_write(path, spans).write
    assert writer is not None
    return writer


def format_to_write(path: Path, spans: bool = False) -> Format:
    """What writes *path*, by its suffix. With *spans* one span a line; a suffix that only such formats have asks for
    them too; JSONL when the suffix tells nothing."""
    suffix = path.suffix.lower()
    writers = [known for known in formats() if known.write]
    fitting = [known for known in writers if suffix in known.suffixes]
    wanted = [known for known in fitting if known.spans == spans] or ([] if spans else fitting)
    return next(iter(wanted or [known for known in writers if known.spans == spans]))
