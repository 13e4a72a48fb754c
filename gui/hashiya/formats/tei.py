"""XML: TEI, whose words are known, and any other, whose blocks are found by where its text stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from hashiya.formats import ebcdic
from hashiya.formats.blocks import Blocks
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import bytes_of, clean, made
from hashiya.formats.markup import declared_encoding, decoded_as_said, is_utf8_after_all
from hashiya.formats.trees import Element, attribute, children, local, text_in, xml
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError

_MOST: Final = 128 << 20
_ROOTS: Final = frozenset({"TEI", "TEI.2", "teiCorpus"})
_BLOCKS: Final = frozenset(
    "ab argument back bibl biblStruct body byline closer dateline div div1 div2 div3 div4 div5 docAuthor docDate "
    "docImprint docTitle epigraph front group head imprimatur item l label lg list listBibl opener p postscript quote "
    "row salute signed sp speaker stage table text titlePage titlePart trailer u cit".split()
)
_INLINE_QUOTES: Final = frozenset({"quote", "cit", "label", "bibl"})  # blocks only when they stand among blocks
_UNSEEN: Final = frozenset("teiHeader facsimile sourceDoc standOff fw figDesc del sic orig abbr xenoData".split())
_NOTE: Final = frozenset({"note"})


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The file as one document. Raises KnownError "file.unreadable", "read...."."""
    root, declared = _root(bytes_of(path, _MOST), choices)
    known: dict[str, Any] = {} if declared in ("", "utf-8", "us-ascii", "ascii") else {Key.ENCODING.value: declared}
    if local(root) in _ROOTS:
        title, language, said = _header(root)
        text = _tei_text(root)
    else:
        title, language, said = "", attribute(root, "lang"), {Key.FORMAT.value: "xml"}
        text = _text(root)
    yield made(path, text, choices, {**said, **known}, title=title, language=language, empty="read.no_text")


def _root(data: bytes, choices: Choices) -> tuple[Element, str]:
    """The tree and the encoding it was in: what the user or the file says; where it says nothing, or what is not so,
    or what lxml does not know, it is found as that of a text."""
    if not choices.encoding and ebcdic.is_ebcdic(data):
        text, encoding = ebcdic.decoded(data)
        return xml(text.encode("utf-8", "surrogatepass"), "utf-8"), encoding
    if not choices.encoding:
        try:
            said = declared_encoding(data)
            after_all = is_utf8_after_all(data, said)
            root = xml(data, "utf-8" if after_all else "")
        except KnownError as error:
            if error.code != "read.damaged" or "encoding" not in error.facts["reason"].detail.lower():
                raise
        else:
            return root, "utf-8" if after_all else str(root.getroottree().docinfo.encoding or "").lower()
    text, encoding = decoded_as_said(data, choices)
    return xml(text.encode("utf-8", "surrogatepass"), "utf-8"), encoding


def _header(root: Element) -> tuple[str, str, dict[str, Any]]:
    known = {Key.FORMAT.value: "tei"}
    title = ""
    language = next(
        (attribute(one, "lang") for one in root.iter() if local(one) == "text" and attribute(one, "lang")), ""
    )
    header = next((one for one in children(root, "teiHeader")), None)
    if header is None:
        return title, language or attribute(root, "lang"), known
    for part in header.iter():
        if local(part) == "titleStmt":
            title = title or clean(text_in(part, "title"))
            known.setdefault(Key.AUTHOR.value, clean(text_in(part, "author")))
        elif local(part) == "publicationStmt":
            known.setdefault(Key.PUBLISHER.value, clean(text_in(part, "publisher", "authority", "distributor")))
            known.setdefault(Key.DATE.value, _date(part))
        elif local(part) == "sourceDesc" and _date(part):
            known[Key.DATE.value] = _date(part)  # of the text, not of the file
    url = next(
        (
            text_in(one, "idno")
            for one in header.iter()
            if local(one) == "idno" and attribute(one, "type").lower() in ("url", "uri")
        ),
        "",
    )
    known[Key.URL.value] = clean(url)
    return title, language or attribute(root, "lang"), known


def _date(part: Element) -> str:
    for one in part.iter():
        if local(one) == "date":
            return clean(attribute(one, "when") or attribute(one, "from") or text_in(one, "date"))
    return ""


def _tei_text(root: Element) -> str:
    from lxml import etree

    blocks = Blocks()
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = local(element)
        block = name in _BLOCKS and not (name in _INLINE_QUOTES and _is_amid_text(element))
        if event == "start":
            if name in _UNSEEN:
                # A choice offers the same words twice: the corrected, regular, expanded ones are what is read.
                if name in ("sic", "orig", "abbr") and local(element.getparent()) != "choice":
                    pass
                else:
                    walk.skip_subtree()
                    continue
            if name == "note" and _is_amid_text(element):
                blocks.note("".join(str(piece) for piece in element.itertext()))
                walk.skip_subtree()
                continue
            if name == "row":
                blocks.begin_row()
            elif name == "cell":
                blocks.cell()
            elif block or name in ("lb", "pb", "note"):
                # A line or page that begins within a word is said to be no break.
                if name in ("lb", "pb"):
                    blocks.add("" if attribute(element, "break") == "no" else " ")
                else:
                    blocks.end()
            if element.text:
                blocks.add(element.text)
            continue
        if name in _UNSEEN and not (name in ("sic", "orig", "abbr") and local(element.getparent()) != "choice"):
            pass
        elif name == "row":
            blocks.end_row()
        elif block or (name == "note" and not _is_amid_text(element)):
            blocks.end()
        if element.tail and element is not root:
            blocks.add(element.tail)
    return blocks.text()


def _is_amid_text(element: Element) -> bool:
    """Whether text stands beside *element*: it is part of a sentence."""
    parent = element.getparent()
    if parent is None:
        return False
    before = element.getprevious()
    beside = (element.tail, parent.text if before is None else before.tail)
    return local(parent) in ("p", "l", "ab", "head", "item", "cell") or any(one and one.strip() for one in beside)


def _text(root: Element) -> str:
    """The text of XML that nobody knows: an element in which text stands beside elements is a paragraph, and so is one
    that holds only text."""
    from lxml import etree

    blocks = Blocks()
    mixed: Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if mixed is None and _is_mixed(element):
                blocks.end()
                mixed = element
            if element.text:
                blocks.add(element.text)
        else:
            if mixed is element:
                mixed = None
                blocks.end()
            elif mixed is None:
                blocks.end()
            if element.tail and element is not root:
                blocks.add(element.tail)
    return blocks.text()


def _is_mixed(element: Element) -> bool:
    if (element.text and element.text.strip()) or any(child.tail and child.tail.strip() for child in element):
        return True
    # Words that are elements each, as in corpora, make one line.
    return len(element) > 1 and all(len(one) == 0 and one.text and not one.text.strip().count(" ") for one in element)
