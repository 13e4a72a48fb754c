"""One span a line, with its sentence and its document: for spreadsheets, and for programs that want no nesting.

A report, not a way back: texts without spans, links and what stands between the sentences are not in it.

CSV follows RFC 4180 (CR LF, quotation marks doubled) and starts with a byte order mark, or spreadsheets take UTF-8 for
something else. TSV is without the mark, LF at the end of lines, quoted likewise. Newlines within a sentence stay what
they are, inside quotation marks. A cell that begins like a formula (= + - @, their full-width forms, TAB, CR) gets an
apostrophe before it, as OWASP advises: a spreadsheet must not run what stands in a text. JSONL has each value as
it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from hashiya.formats.json_lines import LONG, free, line, string
from hashiya.formats.sentences import Sentences
from hashiya.formats.times import to_iso
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.leaf import Leaf, LeafSpan, leaf_of
from hashiya.text.table import harmless, quoted

COLUMNS: Final = (
    "document", "title", "source", "language", "span", "label", "start", "end", "text",
    "sentence", "sentence_start", "note", "annotator", "origin", "fields", "ranges", "created", "changed",
)  # fmt: skip
"""Keys of a line and columns of a table. ``start``, ``end``, ``ranges`` and ``sentence_start`` are code points of the
document's text. In a table ``fields`` and ``ranges`` hold JSON; ``fields`` is empty when there are none, ``ranges``
when the span has only one."""


def write_jsonl(folios: Iterable[Folio]) -> Iterator[str]:
    """One JSON object a span."""
    for piece in jsonl_of_leaves(map(leaf_of, folios)):
        yield piece.decode()


def write_csv(folios: Iterable[Folio]) -> Iterator[str]:
    """A table with commas, for spreadsheets."""
    return _csv(map(leaf_of, folios))


def write_tsv(folios: Iterable[Folio]) -> Iterator[str]:
    """A table with tabs."""
    return _table(map(leaf_of, folios), "\t", "\n")


def jsonl_of_leaves(leaves: Iterable[Leaf]) -> Iterator[bytes]:
    """As `write_jsonl`."""
    for row in rows(leaves):
        row["fields"] = free(row["fields"])
        if len(row["text"]) + len(row["sentence"]) >= LONG:
            row["text"], row["sentence"] = string(row["text"]), string(row["sentence"])
        yield line(row)


def csv_of_leaves(leaves: Iterable[Leaf]) -> Iterator[bytes]:
    """As `write_csv`."""
    return map(str.encode, _csv(leaves))


def tsv_of_leaves(leaves: Iterable[Leaf]) -> Iterator[bytes]:
    """As `write_tsv`."""
    return map(str.encode, _table(leaves, "\t", "\n"))


def rows(leaves: Iterable[Leaf]) -> Iterator[dict[str, Any]]:
    """The spans of *leaves* in text order, each with its `COLUMNS`. Raises KnownError("span.mismatch")."""
    for leaf in leaves:
        text, sentences = leaf.text, Sentences(leaf.text)
        head = {"document": leaf.id, "title": leaf.title, "source": leaf.source, "language": leaf.language}
        for span in leaf.spans:
            yield head | _row(span, text, sentences)


def _row(span: LeafSpan, text: str, sentences: Sentences) -> dict[str, Any]:
    id, label, start, end, ranges, quoted, fields, note, annotator, origin, created, changed = span
    if text[start:end] != quoted:
        raise KnownError("span.mismatch", span=id, quoted=quoted, start=start, end=end, found=text[start:end])
    low, high = sentences.around(start, end)
    return {
        "span": id,
        "label": label,
        "start": start,
        "end": end,
        "text": quoted,
        "sentence": text[low:high],
        "sentence_start": low,
        "note": note,
        "annotator": annotator,
        "origin": origin,
        "fields": fields or {},
        "ranges": ranges or ((start, end),),
        "created": to_iso(created),
        "changed": to_iso(changed),
    }


def _csv(leaves: Iterable[Leaf]) -> Iterator[str]:
    yield "\ufeff"
    yield from _table(leaves, ",", "\r\n")


def _table(leaves: Iterable[Leaf], comma: str, newline: str) -> Iterator[str]:
    yield comma.join(COLUMNS) + newline
    for row in rows(leaves):
        yield comma.join(quoted(_cell(name, row[name])) for name in COLUMNS) + newline


def _cell(name: str, value: Any) -> str:
    if isinstance(value, int):
        return str(value)
    if name == "ranges":
        return json.dumps(value) if len(value) > 1 else ""
    text = (json.dumps(value, ensure_ascii=False) if value else "") if name == "fields" else str(value)
    return harmless(text)
