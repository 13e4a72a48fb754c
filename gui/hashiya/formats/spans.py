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

from hashiya.formats.json_lines import LONG, free, line, plain_line
from hashiya.formats.sentences import Sentences
from hashiya.formats.times import to_iso
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.span import Span
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
    for row in rows(folios):
        short = len(row["text"]) + len(row["sentence"]) < LONG
        yield line(row | {"fields": free(row["fields"])}) if short else plain_line(row)


def write_csv(folios: Iterable[Folio]) -> Iterator[str]:
    """A table with commas, for spreadsheets."""
    yield "\ufeff"
    yield from _table(folios, ",", "\r\n")


def write_tsv(folios: Iterable[Folio]) -> Iterator[str]:
    """A table with tabs."""
    yield from _table(folios, "\t", "\n")


def rows(folios: Iterable[Folio]) -> Iterator[dict[str, Any]]:
    """The spans of *folios* in text order, each with its `COLUMNS`. Raises KnownError("span.mismatch")."""
    for folio in folios:
        document, sentences = folio.document, Sentences(folio.text)
        head = {
            "document": document.id,
            "title": document.title,
            "source": document.source,
            "language": document.language,
        }
        for span in sorted(folio.spans, key=_text_order):
            yield head | _row(span, folio.text, sentences)


def _row(span: Span, text: str, sentences: Sentences) -> dict[str, Any]:
    start, end = span.start, span.end
    if text[start:end] != span.text:
        raise KnownError("span.mismatch", span=span.id, quoted=span.text, start=start, end=end, found=text[start:end])
    low, high = sentences.around(start, end)
    return {
        "span": span.id,
        "label": span.label,
        "start": start,
        "end": end,
        "text": span.text,
        "sentence": text[low:high],
        "sentence_start": low,
        "note": span.note,
        "annotator": span.annotator,
        "origin": span.origin,
        "fields": dict(span.fields),
        "ranges": span.ranges,
        "created": to_iso(span.created),
        "changed": to_iso(span.changed),
    }


def _table(folios: Iterable[Folio], comma: str, newline: str) -> Iterator[str]:
    yield comma.join(COLUMNS) + newline
    for row in rows(folios):
        yield comma.join(quoted(_cell(name, row[name])) for name in COLUMNS) + newline


def _cell(name: str, value: Any) -> str:
    if isinstance(value, int):
        return str(value)
    if name == "ranges":
        return json.dumps(value) if len(value) > 1 else ""
    text = (json.dumps(value, ensure_ascii=False) if value else "") if name == "fields" else str(value)
    return harmless(text)


def _text_order(span: Span) -> tuple[int, int, str]:
    return span.order
