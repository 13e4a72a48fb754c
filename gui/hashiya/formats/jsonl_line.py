"""One line of JSONL into a folio, or into a sentence about why not: files come from strangers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct, field

from hashiya.formats.jsonl_checks import (
    Converter,
    moment,
    positions,
    quoted,
    shallow,
    short,
    string,
)
from hashiya.formats.strict_json import parsed
from hashiya.model.document import STATES, Document, Folio, digest, document_direction
from hashiya.model.errors import KnownError
from hashiya.model.span import Link, Range, Span, new_id, normal_ranges, now
from hashiya.text.bidi import LTR, RTL
from hashiya.text.language import guess_language
from hashiya.text.title import title_of

Data = Mapping[str, Any]

_DOCUMENT: Final = frozenset(
    [
        "id",
        "title",
        "source",
        "language",
        "direction",
        "state",
        "created",
        "sha256",
        "offsets",
        "text",
        "metadata",
        "spans",
        "links",
    ]
)
_SAID: Final = frozenset({"fields", "note", "annotator", "origin", "created", "changed"})
_SPAN: Final = frozenset({"id", "start", "end", "ranges", "label", "text"}) | _SAID
_LINK: Final = frozenset({"id", "label", "from", "to"}) | _SAID
_SPAN_TABLE: Final = frozenset({"document", "span", "sentence", "sentence_start"})
_UNITS: Final = ("code points", "utf-16")


class Known(Struct):
    """The ids that a file has used so far, with the line of each: of documents, of spans, of links."""

    documents: dict[str, int] = field(default_factory=dict)
    spans: dict[str, int] = field(default_factory=dict)
    links: dict[str, int] = field(default_factory=dict)


def folio_from(raw: bytes, number: int, source: str, known: Known) -> Folio:
    """The folio that the line *raw* holds; *source* names the file. Its ids join *known*. Raises KnownError.

    Only ``text`` is needed. Ids that are numbers count within their document only and are made anew; keys that are
    not ours are kept, in the metadata of the document or the fields of the span or link.
    """
    data = parsed(raw)
    if data.keys() >= _SPAN_TABLE:
        raise KnownError("json.table")
    text, sha256 = _text(data)
    document = _document(data, text, sha256, source)
    made = set() if data.get("id") else {document.id}
    _once(document.id, known.documents, number, "document")
    offsets = _converter(data, text)
    names: dict[object, str] = {}
    spans: list[Span] = []
    for place, row in enumerate(_rows(data, "spans"), 1):
        spans.append(_span(row, f"span {place}", document, text, offsets, names, made))
    rows = enumerate(_rows(data, "links"), 1)
    links = tuple(_link(row, f"link {place}", document, names, made) for place, row in rows)
    for things, used, kind in ((spans, known.spans, "span"), (links, known.links, "link")):
        fresh: dict[str, int] = {}
        for thing in things:
            _once(thing.id, fresh if thing.id in fresh else used, number, kind)
            fresh[thing.id] = number
    known.documents[document.id] = number
    known.spans.update((span.id, number) for span in spans)
    known.links.update((link.id, number) for link in links)
    return Folio(document, text, tuple(sorted(spans, key=_text_order)), links, frozenset(made))


def _text(data: Data) -> tuple[str, str]:
    """The text and its digest."""
    if "text" not in data:
        raise KnownError("json.no_text", key=quoted("text"))
    text = data["text"]
    if not isinstance(text, str):
        raise KnownError("json.string", key=quoted("text"), name="document")
    if not text:
        raise KnownError("json.empty_text", key=quoted("text"))
    found, claimed = digest(text), string(data, "sha256", "document")
    if claimed and claimed.lower() != found:
        raise KnownError("json.sha256", key=quoted("sha256"))
    return text, found


def _document(data: Data, text: str, sha256: str, source: str) -> Document:
    language = string(data, "language", "document") or guess_language(text)
    direction = string(data, "direction", "document") or document_direction(text, language)
    if direction not in (RTL, LTR):
        raise KnownError("json.choice", key=quoted("direction"), choices=f"{RTL}, {LTR}", found=quoted(direction))
    state = string(data, "state", "document") or STATES[0]
    if state not in STATES:
        raise KnownError("json.choice", key=quoted("state"), choices=", ".join(STATES), found=quoted(state))
    name = data.get("id")
    return Document(
        id=str(name) if _is_number(name) else string(data, "id", "document") or new_id(),
        title=string(data, "title", "document") or title_of(text) or source,
        language=language,
        direction=RTL if direction == RTL else LTR,
        source=string(data, "source", "document", default=source),
        sha256=sha256,
        length=len(text),
        metadata=_with_strangers(data, "metadata", _DOCUMENT, "document"),
        state=state,
        created=moment(data, "created", "document", now()),
        spans=len(_rows(data, "spans")),
    )


def _converter(data: Data, text: str) -> Converter:
    unit = string(data, "offsets", "document") or _UNITS[0]
    if unit not in _UNITS:
        raise KnownError("json.choice", key=quoted("offsets"), choices=", ".join(_UNITS), found=quoted(unit))
    return Converter(text, utf16=unit == _UNITS[1])


def _span(
    row: Data, name: str, document: Document, text: str, offsets: Converter, names: dict[object, str], made: set[str]
) -> Span:
    ranges = _ranges(row, name, offsets)
    start, end = ranges[0][0], ranges[-1][1]
    found = text[start:end]
    said = string(row, "text", name, default=found)
    span_id = _id(row, name, names, made)
    if said != found:
        raise KnownError("span.mismatch", span=span_id, quoted=short(said), start=start, end=end, found=short(found))
    return Span(span_id, document.id, _label(row, name), ranges, found, *_said(row, name, _SPAN))


def _ranges(row: Data, name: str, offsets: Converter) -> tuple[Range, ...]:
    if row.get("ranges") is None:
        return (offsets.range(positions([row.get("start"), row.get("end")], name), name),)
    rows = row["ranges"]
    if not isinstance(rows, list) or not rows:
        raise KnownError("json.ranges", key=quoted("ranges"), name=name, pair="[0, 5]")
    ranges = normal_ranges(offsets.range(positions(pair, name), name) for pair in rows)
    hull = (ranges[0][0], ranges[-1][1])
    if row.get("start") is not None or row.get("end") is not None:
        said = offsets.range(positions([row.get("start"), row.get("end")], name), name)
        if said != hull:
            raise KnownError("json.hull", key=quoted("ranges"), name=name, start=quoted("start"), end=quoted("end"))
    return ranges


def _link(row: Data, name: str, document: Document, names: Mapping[object, str], made: set[str]) -> Link:
    return Link(
        _id(row, name, {}, made),
        document.id,
        _label(row, name),
        _end(row, "from", name, names),
        _far_end(row, name, names),
        *_said(row, name, _LINK),
    )


def _end(row: Data, key: str, name: str, names: Mapping[object, str]) -> str:
    called = row.get(key)
    if isinstance(called, bool) or not isinstance(called, str | int) or called not in names:
        raise KnownError("json.end", key=quoted(key), name=name, span=quoted(called))
    return names[called]


def _far_end(row: Data, name: str, names: Mapping[object, str]) -> str:
    """Where a link leads to: a span of this document, or by its id one of another, which the project looks for."""
    called = row.get("to")
    if isinstance(called, str) and called and called not in names:
        return called
    return _end(row, "to", name, names)


def _said(row: Data, name: str, ours: frozenset[str]) -> tuple[dict[str, Any], str, str, str, int, int]:
    """Fields, note, annotator, origin, created, changed."""
    created = moment(row, "created", name, now())
    return (
        _with_strangers(row, "fields", ours, name),
        string(row, "note", name),
        string(row, "annotator", name),
        string(row, "origin", name, default="import"),
        created,
        moment(row, "changed", name, created),
    )


def _with_strangers(data: Data, key: str, ours: frozenset[str], name: str) -> dict[str, Any]:
    """The object under *key*, and with it what stands in *data* under keys that are not ours: nothing is lost."""
    inner = data.get(key)
    if inner is None:
        inner = {}
    if not isinstance(inner, dict):
        raise KnownError("json.mapping", key=quoted(key), name=name)
    strangers = {stranger: value for stranger, value in data.items() if stranger not in ours}
    for stranger in strangers.keys() & inner.keys():
        raise KnownError("json.stranger", stranger=quoted(stranger), name=name, key=quoted(key))
    everything = inner | strangers
    shallow(everything, f"\u201c{key}\u201d of {name}")
    return everything


def _rows(data: Data, key: str) -> list[Data]:
    rows = data.get(key)
    if rows is None:
        return []
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise KnownError("json.list", key=quoted(key))
    return rows


def _label(row: Data, name: str) -> str:
    label = string(row, "label", name)
    if not label.strip():
        raise KnownError("json.label", key=quoted("label"), name=name)
    return label


def _id(row: Data, name: str, names: dict[object, str], made: set[str]) -> str:
    """The id of a span or link, made if there is none or only a number; *names* keeps what it was called by, *made*
    those that were made."""
    called = row.get("id")
    found = "" if _is_number(called) else string(row, "id", name)
    if not found:
        found = new_id()
        made.add(found)
    if called is None or called == "":
        called = found
    if called in names:
        raise KnownError("json.id_twice", id=quoted(called), name=name)
    names[called] = found
    return found


def _once(name: str, used: Mapping[str, int], number: int, kind: str) -> None:
    if name in used:
        if used[name] == number:
            raise KnownError("json.id_same_line", kind=kind, id=quoted(name))
        raise KnownError("json.id_line", kind=kind, id=quoted(name), line=used[name])


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _text_order(span: Span) -> tuple[int, int, str]:
    return span.order
