"""The text of a page of HTML: what a reader sees, paragraph by paragraph; no scripts, no styles, nothing hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from hashiya.formats.blocks import Blocks
from hashiya.formats.contract import Choices, Key
from hashiya.formats.making import clean
from hashiya.formats.plain import decoded
from hashiya.formats.trees import Element, check_tags, local
from hashiya.model.errors import KnownError
from hashiya.model.reasons import MARKUP, library_reason
from hashiya.text.encodings import byte_order_mark, is_known

_BLOCKS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary "
    "table tbody tfoot thead title tr ul".split()
)
_UNSEEN: Final = frozenset(
    "script style template noscript head iframe object embed svg math canvas audio video select textarea button input "
    "noframes map rp datalist".split()
)
_CELLS: Final = frozenset({"td", "th"})
_HIDDEN: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_DECLARED: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_ASCII: Final = bytes(range(0x80))
_BEYOND: Final = bytes(range(0x80, 0x100))
_ENOUGH: Final = 6  # bytes beyond ASCII, from which on it is no chance that they are UTF-8
_META: Final = {
    "author": Key.AUTHOR, "article:author": Key.AUTHOR, "dc.creator": Key.AUTHOR, "dcterms.creator": Key.AUTHOR,
    "citation_author": Key.AUTHOR, "date": Key.DATE, "article:published_time": Key.DATE, "dc.date": Key.DATE,
    "dcterms.date": Key.DATE, "dcterms.created": Key.DATE, "pubdate": Key.DATE, "datepublished": Key.DATE,
    "citation_publication_date": Key.DATE, "og:url": Key.URL, "description": Key.DESCRIPTION,
    "og:description": Key.DESCRIPTION, "dc.description": Key.DESCRIPTION, "og:site_name": Key.PUBLISHER,
    "publisher": Key.PUBLISHER, "dc.publisher": Key.PUBLISHER,
}  # fmt: skip


def declared_encoding(data: bytes) -> str:
    """The encoding that a page says it is in, in its first 4 kB; "" if it does not say."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return ""
    name = (found[1] or found[2]).decode("ascii").lower()
    return "windows-1252" if name in ("iso-8859-1", "latin1", "us-ascii", "ascii") else name  # as browsers take it


def is_utf8_after_all(data: bytes, said: str) -> bool:
    """Whether *data*, which is *said* to be in an encoding of one byte a character, is UTF-8: what a page says is often
    what it was before a program saved it anew, and other texts do not happen to be well-formed UTF-8.
    """
    if not is_known(said) or len(data.translate(None, _ASCII)) < _ENOUGH:
        return False
    try:
        one_byte = len(_BEYOND.decode(said, "replace")) == len(_BEYOND)
        return one_byte and bool(data.decode("utf-8"))
    except (UnicodeError, LookupError):
        return False


def decoded_as_said(data: bytes, choices: Choices) -> tuple[str, str]:
    """The text of a page and its encoding: what the user says, else what a mark or the page itself says, if its bytes
    agree; else it is found as that of a text. Raises as `plain.decoded`."""
    said = declared_encoding(data)
    if not choices.encoding and is_known(said) and not byte_order_mark(data):
        if is_utf8_after_all(data, said):
            return data.decode("utf-8"), "utf-8"
        try:
            return data.decode(said), said
        except (UnicodeError, LookupError):
            pass  # it says what it is not: look for ourselves
    return decoded(data, choices)


def page(text: str) -> Element:
    """The root of the page in *text*. Raises KnownError "read.damaged", "read.deep", "read.empty", "read.tags"."""
    from lxml import etree, html

    if not text.strip():
        raise KnownError("read.empty")
    check_tags(text.count("<"), text.count("="))
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise KnownError("read.damaged", reason=library_reason(MARKUP, error)) from error
    for one in parser.error_log:
        if one.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:  # else what stands behind it would be lost in silence
            raise KnownError("read.deep") if "depth" in one.message else KnownError("read.large_tag")
    return root


def said_of(root: Element) -> tuple[str, str, dict[str, Any]]:
    """Title, language and metadata that the head of a page tells."""
    title = language = ""
    known: dict[str, Any] = {}
    for element in root.iter("html", "body", "title", "meta", "link", "time"):
        name = local(element)
        if name == "title" and not title:
            title = clean("".join(str(piece) for piece in element.itertext()))
        elif name in ("html", "body") and not language:
            language = element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        elif name == "meta":
            key = _META.get((element.get("name") or element.get("property") or element.get("itemprop") or "").lower())
            if key and clean(element.get("content")):
                known.setdefault(key.value, clean(element.get("content")))
        elif name == "link" and (element.get("rel") or "").lower() == "canonical" and clean(element.get("href")):
            known[Key.URL.value] = clean(element.get("href"))
        elif name == "time" and clean(element.get("datetime")):
            known.setdefault(Key.DATE.value, clean(element.get("datetime")))
    return title, language, known


def text_of(root: Element, blocks: Blocks | None = None) -> str:
    """What a reader sees of *root*."""
    blocks = blocks or Blocks()
    kept = 0  # how many elements that preserve white space are open
    rows: list[bool] = []
    for event, element, name in _seen(root):
        if event == "text":
            blocks.add(str(element), preserve=kept > 0)
        elif event == "start":
            if name == "tr":
                rows.append(_is_data(element))
                if rows[-1]:
                    blocks.begin_row()
                else:
                    blocks.end()
            elif name in _CELLS:
                if rows and rows[-1]:
                    blocks.cell()
                else:
                    blocks.end()
            elif name in _BLOCKS or name == "br":
                blocks.end()
            elif name == "img" and element.get("alt"):
                blocks.add(f" {element.get('alt')} ")
            kept += name == "pre"
        else:
            kept -= name == "pre"
            if name == "tr" and rows and rows.pop():
                blocks.end_row()
            elif name in _BLOCKS or (name in _CELLS and not (rows and rows[-1])):
                blocks.end()
    return blocks.text()


def _seen(root: Element) -> Iterator[tuple[str, Any, str]]:
    """Elements as they begin and end, with the text between them; without what nobody sees. Not recursive: a page may
    be nested as deeply as it likes."""
    from lxml import etree

    unseen: Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = local(element).lower()
        if event == "start":
            if unseen is not None:
                continue
            if name in _UNSEEN or not name or _is_hidden(element):
                unseen = element
                continue
            yield "start", element, name
            if element.text:
                yield "text", element.text, ""
        else:
            if unseen is element:
                unseen = None
            elif unseen is None:
                yield "end", element, name
            if unseen is None and element.tail and element is not root:
                yield "text", element.tail, ""


def _is_hidden(element: Element) -> bool:
    get = element.get
    return get("hidden") is not None or get("aria-hidden") == "true" or bool(_HIDDEN.search(get("style") or ""))


def _is_data(row: Element) -> bool:
    """Whether *row* is one of a table of data: pages also use tables to put whole articles side by side."""
    return not any(local(inner).lower() in _BLOCKS or local(inner) == "br" for cell in row for inner in cell)
