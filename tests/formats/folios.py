"""Random folios of nasty texts, for tests of what travels between files and projects."""

from __future__ import annotations

from hypothesis import strategies as st

from hashiya.model.document import STATES, Document, Folio, digest
from hashiya.model.span import Link, Span, normal_ranges

_PIECES = (
    "محافظ", "الإسماعيلية", "می\u200cخواهند", "گزارش", "שלום", "צה\"ל", "مُحَمَّدٌ", "الله", "بْ", "\u0301",
    "👨\u200d👩\u200d👧", "🏳️\u200d🌈", "𝔘", "𐤀", "abc", "(س)", "[2020]", "١٢٫٥", "۱۳۹۲/۵/۲۴", "\u00a0", " ", "  ", "\t",
    "\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\u202b", "\u202c", "\u2067", "\u2069", "\u200f", "\ufeff",
    "\x0b", "\x0c", "\x1c", "\x7f", '"', "\\", "\\u0000", "\\ud800", "=1+1", "@", "-", ".", "؟ ", "! ", "،", "e\u0301",
)  # fmt: skip

words = st.sampled_from(_PIECES)
texts = st.lists(st.one_of(words, st.characters(exclude_categories=("Cs",), exclude_characters="\0")), min_size=1).map(
    "".join
)
short = st.one_of(st.just(""), words, texts)
ids = st.text("0123456789abcdef", min_size=16, max_size=16)
times = st.integers(1, 4_102_444_800_000)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | short,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(short, inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(short, values, max_size=3)


@st.composite
def said(draw: st.DrawFn) -> dict[str, object]:
    return {
        "fields": draw(objects),
        "note": draw(short),
        "annotator": draw(short),
        "origin": draw(st.sampled_from(("hand", "import", "dates"))),
        "created": draw(times),
        "changed": draw(times),
    }


@st.composite
def folios(draw: st.DrawFn) -> Folio:
    text = draw(texts)
    name = draw(ids)
    place = st.integers(0, len(text))
    spans = []
    for span_id in draw(st.lists(ids, unique=True, max_size=5)):
        ranges = normal_ranges(draw(st.lists(st.tuples(place, place), min_size=1, max_size=3)))
        if ranges:
            quotation = text[ranges[0][0] : ranges[-1][1]]
            label = draw(st.sampled_from(("entity", "directive", "مكان", "=label")))
            spans.append(Span(span_id, name, label, ranges, quotation, **draw(said())))
    links = []
    if spans:
        end = st.sampled_from([span.id for span in spans])
        for link_id in draw(st.lists(ids, unique=True, max_size=2)):
            links.append(Link(link_id, name, "issued_by", draw(end), draw(end), **draw(said())))
    document = Document(
        id=name,
        title=draw(words) + "x",
        language=draw(st.sampled_from(("ar", "fa", "he", "und"))),
        direction=draw(st.sampled_from(("rtl", "ltr"))),
        source=draw(words),
        sha256=digest(text),
        length=len(text),
        metadata=draw(objects),
        state=draw(st.sampled_from(STATES)),
        created=draw(times),
        spans=len(spans),
    )
    return Folio(
        document,
        text,
        tuple(sorted(spans, key=lambda span: span.order)),
        tuple(sorted(links, key=lambda link: (link.created, link.id))),
    )


def many(size: int) -> st.SearchStrategy[list[Folio]]:
    """Folios whose ids, and their spans' and links', stand once."""

    def apart(found: list[Folio]) -> bool:
        names = [folio.document.id for folio in found]
        spans = [span.id for folio in found for span in folio.spans]
        links = [link.id for folio in found for link in folio.links]
        return all(len(set(group)) == len(group) for group in (names, spans, links))

    return st.lists(folios(), max_size=size).filter(apart)
