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
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

from hashiya.formats.contract import PLAIN, Choices, Refused, source_name
from hashiya.formats.json_lines import LONG, encoded, free, line, string
from hashiya.formats.jsonl_line import Known, folio_from
from hashiya.formats.making import LARGEST, check_ordinary
from hashiya.formats.times import to_iso
from hashiya.model.document import Folio, digest
from hashiya.model.errors import KnownError
from hashiya.model.leaf import Leaf, LeafLink, LeafSpan, leaf_of
from hashiya.model.reasons import reason_of
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
    if not path.is_fifo():  # who names a pipe means it; a folder offers none
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
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error


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
    for piece in write_leaves(map(leaf_of, folios)):
        yield piece.decode()


def write_leaves(leaves: Iterable[Leaf]) -> Iterator[bytes]:
    """As `write`, in pieces: the line of a document with very many spans comes in several."""
    for leaf in leaves:
        if len(leaf.spans) <= _AT_ONCE:
            yield line(_document_data(leaf))
        else:
            yield from _in_pieces(leaf)


_AT_ONCE: Final = 2000
"""Spans that are encoded at once."""


def _in_pieces(leaf: Leaf) -> Iterator[bytes]:
    spans, links = leaf.spans, leaf.links
    yield encoded(_about(leaf))[:-1] + b',"spans":['
    for first in range(0, len(spans), _AT_ONCE):
        yield (b"," if first else b"") + encoded(_spans_data(spans[first : first + _AT_ONCE], leaf.text))[1:-1]
    yield b'],"links":' + encoded([_link_data(link) for link in links]) + b"}\n"


def _document_data(leaf: Leaf) -> dict[str, Any]:
    """What a line says about one document, in the order in which it says it."""
    data = _about(leaf)
    data["spans"] = _spans_data(leaf.spans, leaf.text) if leaf.spans else []
    data["links"] = [_link_data(link) for link in leaf.links] if leaf.links else []
    return data


def _about(leaf: Leaf) -> dict[str, Any]:
    id, title, source, language, direction, state, created, sha256, metadata, _, text, _, _ = leaf
    return {
        "id": id,
        "title": title,
        "source": source,
        "language": language,
        "direction": direction,
        "state": state,
        "created": to_iso(created),
        "sha256": sha256 or digest(text),
        "offsets": "code points",
        "text": text if len(text) < LONG else string(text),
        "metadata": free(metadata) if metadata else {},
    }


def _spans_data(spans: Sequence[LeafSpan], text: str) -> list[dict[str, Any]]:
    """Raises KnownError("span.mismatch")."""
    found = []
    moment, told = 0, to_iso(0)
    for id, label, start, end, ranges, quoted, fields, note, annotator, origin, created, changed in spans:
        if text[start:end] != quoted:
            raise KnownError("span.mismatch", span=id, quoted=quoted, start=start, end=end, found=text[start:end])
        if created != moment:
            moment, told = created, to_iso(created)
        found.append({
            "id": id,
            "start": start,
            "end": end,
            "ranges": ranges or ((start, end),),
            "label": label,
            "text": quoted if end - start < LONG else string(quoted),
            "fields": free(fields) if fields else {},
            "note": note,
            "annotator": annotator,
            "origin": origin,
            "created": told,
            "changed": told if changed == created else to_iso(changed),
        })  # fmt: skip
    return found


def _link_data(link: LeafLink) -> dict[str, Any]:
    id, label, source, target, fields, note, annotator, origin, created, changed = link
    return {
        "id": id,
        "label": label,
        "from": source,
        "to": target,
        "fields": free(fields) if fields else {},
        "note": note,
        "annotator": annotator,
        "origin": origin,
        "created": to_iso(created),
        "changed": to_iso(changed),
    }
