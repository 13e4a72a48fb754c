"""JSONL, one document a line: what Hashiya gives to programs, and takes back without loss.

Described in `resources/schema/README.md` and, for machines, in `resources/schema/hashiya-document.schema.json`. A
project that is exported, imported into a new project and exported again gives the same bytes: keys stand in one order,
spans in text order, times in milliseconds, no blank stands between tokens. Letters are written as themselves; escaped
is only what JSON forbids raw (quotation mark, backslash, U+0000 to U+001F). U+0085, U+2028 and U+2029 are letters like
any other, so a line ends at LF and nowhere else: read such a file by lines of bytes or with `open`, not with
`str.splitlines`.
"""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final

from hashiya.formats.contract import PLAIN, Choices, Refused, source_name
from hashiya.formats.json_lines import LONG, free, line, plain_line
from hashiya.formats.jsonl_line import Known, folio_from
from hashiya.formats.making import LARGEST, check_ordinary
from hashiya.formats.times import to_iso
from hashiya.model.document import Document, Folio, digest
from hashiya.model.errors import KnownError
from hashiya.model.span import Link, Span
from hashiya.text.encodings import byte_order_mark

LONGEST: Final = 2 * LARGEST
"""Bytes of a line: a text as long as one may be, however much of it is escaped, with its spans."""

_BEGINNING: Final = 1 << 20  # bytes


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The documents of *path*, one at a time, and what was refused. Raises KnownError "file.missing",
    "file.unreadable", "read.special".

    A byte order mark, CR LF and blank lines are let pass. Ids may stand once in a file.
    """
    known = Known()
    check_ordinary(path)
    try:
        with path.open("rb") as file:
            for number, raw in enumerate(_lines(file), 1):
                if len(raw) > LONGEST:
                    yield Refused(path, number, KnownError("read.large", most=LONGEST >> 20))
                    continue
                if number == 1:
                    mark = byte_order_mark(raw)
                    if mark and mark[0] != "utf-8":
                        yield Refused(path, 0, KnownError("json.mark", encoding=mark[0]))
                        return
                    raw = raw.removeprefix(codecs.BOM_UTF8)
                if not raw.strip():
                    continue
                try:
                    yield folio_from(raw, number, source_name(path), known)
                except KnownError as error:
                    yield Refused(path, number, error)
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=error.strerror or str(error)) from error


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines of *file*. Of one that is no object only the beginning is read, of one that is longer than `LONGEST`
    one byte more than that: nothing makes room for a line that never ends."""
    while raw := file.readline(_BEGINNING):
        if len(raw) == _BEGINNING and not raw.endswith(b"\n"):
            begins = raw.removeprefix(codecs.BOM_UTF8).lstrip()[:1]
            more = file.readline(LONGEST + 1 - len(raw)) if begins in (b"{", b"") else b""
            raw += more
            rest = more or raw
            while rest and not rest.endswith(b"\n"):
                rest = file.readline(_BEGINNING)
        yield raw


def write(folios: Iterable[Folio]) -> Iterator[str]:
    """One line for each folio, with its LF. Raises KnownError("span.mismatch") rather than write a wrong quotation."""
    for folio in folios:
        if len(folio.text) < LONG:
            yield line(document_data(folio, free))
        else:
            yield plain_line(document_data(folio))


_Given = Callable[[Mapping[str, Any]], Any]
"""What becomes of values that anybody may have given: `json_lines.free`, or nothing."""


def document_data(folio: Folio, given: _Given = dict) -> dict[str, Any]:
    """What a line says about one document, in the order in which it says it."""
    document: Document = folio.document
    return {
        "id": document.id,
        "title": document.title,
        "source": document.source,
        "language": document.language,
        "direction": document.direction,
        "state": document.state,
        "created": to_iso(document.created),
        "sha256": document.sha256 or digest(folio.text),
        "offsets": "code points",
        "text": folio.text,
        "metadata": given(document.metadata),
        "spans": [_span_data(span, folio.text, given) for span in sorted(folio.spans, key=_text_order)]
        if folio.spans
        else [],
        "links": [_link_data(link, given) for link in sorted(folio.links, key=_link_order)] if folio.links else [],
    }


def _span_data(span: Span, text: str, given: _Given) -> dict[str, Any]:
    ranges, quoted = span.ranges, span.text
    start, end = ranges[0][0], ranges[-1][1]
    if text[start:end] != quoted:
        raise KnownError("span.mismatch", span=span.id, quoted=quoted, start=start, end=end, found=text[start:end])
    return {
        "id": span.id,
        "start": start,
        "end": end,
        "ranges": ranges,
        "label": span.label,
        "text": quoted,
        "fields": given(span.fields),
        "note": span.note,
        "annotator": span.annotator,
        "origin": span.origin,
        "created": to_iso(span.created),
        "changed": to_iso(span.changed),
    }


def _link_data(link: Link, given: _Given) -> dict[str, Any]:
    return {
        "id": link.id,
        "label": link.label,
        "from": link.source,
        "to": link.target,
        "fields": given(link.fields),
        "note": link.note,
        "annotator": link.annotator,
        "origin": link.origin,
        "created": to_iso(link.created),
        "changed": to_iso(link.changed),
    }


def _text_order(span: Span) -> tuple[int, int, str]:
    return span.order


def _link_order(link: Link) -> tuple[int, str]:
    return (link.created, link.id)
