"""The formats that Hashiya reads and writes: one file each, one line each in the table; none knows another.

Outsiders add theirs through the entry-point group ``hashiya.formats``: each entry names a `Format`.
"""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from hashiya.formats import jsonl, plain, spans
from hashiya.formats.contract import Format, Reader, Refused, Writer
from hashiya.model.errors import KnownError

__all__ = ["FORMATS", "Format", "Reader", "Refused", "Writer", "formats", "reader_for", "writer_for"]

FORMATS: tuple[Format, ...] = (
    Format("jsonl", (".jsonl", ".ndjson"), "Hashiya JSONL, one document a line", jsonl.read, jsonl.write),
    Format("text", (".txt", ".text", ".md"), "Plain text", plain.read),
    Format("spans-jsonl", (".jsonl", ".ndjson"), "Spans as JSONL", write=spans.write_jsonl, spans=True),
    Format("spans-csv", (".csv",), "Spans as CSV", write=spans.write_csv, spans=True),
    Format("spans-tsv", (".tsv", ".tab"), "Spans as TSV", write=spans.write_tsv, spans=True),
)


@cache
def formats() -> tuple[Format, ...]:
    """Our formats, then those that installed packages add."""
    foreign = (entry.load() for entry in entry_points(group="hashiya.formats"))
    return (*FORMATS, *(found for found in foreign if isinstance(found, Format)))


def reader_for(path: Path) -> Reader:
    """What reads *path*, by its suffix. Raises KnownError "file.missing", "file.unknown"."""
    suffix = path.suffix.lower()
    for known in formats():
        if known.read and suffix in known.suffixes:
            if not path.exists():
                raise KnownError("file.missing", path=path)
            return known.read
    if not path.exists():
        raise KnownError("file.missing", path=path)
    raise KnownError("file.unknown", path=path, kinds=", ".join(readable_suffixes()))


def readable_suffixes() -> tuple[str, ...]:
    """The suffixes of the files that can be read, in the order of the table."""
    return tuple(dict.fromkeys(suffix for known in formats() if known.read for suffix in known.suffixes))


def writer_for(path: Path, spans: bool = False) -> Writer:
    """What writes *path*, by its suffix. With *spans* one span a line; a suffix that only such formats have asks for
    them too; JSONL when the suffix tells nothing."""
    suffix = path.suffix.lower()
    writers = [known for known in formats() if known.write]
    fitting = [known for known in writers if suffix in known.suffixes]
    wanted = [known for known in fitting if known.spans == spans] or ([] if spans else fitting)
    chosen = next(iter(wanted or [known for known in writers if known.spans == spans]))
    assert chosen.write is not None
    return chosen.write
