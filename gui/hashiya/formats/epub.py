"""E-books (EPUB 2 and 3): the chapters in the order in which the book is read.

A chapter is a document, unless the user wants the book as one: what is read, marked and called done is a chapter, a
hit of a search is found by it, and a book of 2 MB is nobody's unit of work. ``metadata`` keeps the book and the number
of the chapter. Files of the book that hold no text (covers, empty pages) are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from hashiya.formats import markup
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import made
from hashiya.formats.trees import Element, attribute, local, text_in, xml
from hashiya.formats.zipped import Archive, archive, joined
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError

_PAGES: Final = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_MOST: Final = 100_000  # chapters


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The chapters, or with ``choices.chapters`` off the book. Raises KnownError "file.unreadable", "read...."."""
    with archive(path) as parts:
        if "META-INF/rights.xml" in parts:  # a book that only its seller's program may open
            raise KnownError("read.password")
        package = _package_name(parts)
        root = xml(parts.read(package))
        title, language, known = _said(root)
        found = 0
        whole: list[str] = []
        for name in _spine(root, package.rpartition("/")[0]):
            try:
                page = _page(parts, name, choices)
                text = markup.text_of(page)
            except KnownError as error:
                if error.code not in ("read.empty", "read.missing"):
                    yield Refused(path, 0, error)
                continue
            if not text.strip():
                continue
            found += 1
            if not choices.chapters:
                whole.append(text)
                continue
            own = {**known, Key.BOOK.value: title, Key.CHAPTER.value: found}
            yield made(path, text, choices, own, title=_chapter_title(page, title), language=language)
    if not choices.chapters and whole:
        yield made(path, "\n".join(whole), choices, known, title=title, language=language)
    elif not found:
        yield Refused(path, 0, KnownError("read.no_text"))


def _package_name(parts: Archive) -> str:
    for element in xml(parts.read("META-INF/container.xml")).iter():
        if local(element) == "rootfile" and attribute(element, "full-path"):
            return joined("", attribute(element, "full-path"))
    raise KnownError("read.missing", name="rootfile")


def _said(root: Element) -> tuple[str, str, dict[str, Any]]:
    known = {
        Key.FORMAT.value: "epub",
        Key.AUTHOR.value: text_in(root, "creator"),
        Key.DATE.value: text_in(root, "date"),
        Key.PUBLISHER.value: text_in(root, "publisher"),
        Key.DESCRIPTION.value: text_in(root, "description"),
        Key.URL.value: text_in(root, "source"),
    }
    return text_in(root, "title"), text_in(root, "language"), known


def _spine(root: Element, folder: str) -> list[str]:
    """The names of the pages in reading order. Raises KnownError "read.climbs", "read.pages"."""
    pages: dict[str, str] = {}
    order: list[str] = []
    for element in root.iter():
        if local(element) == "item" and attribute(element, "media-type") in _PAGES:
            if "nav" not in attribute(element, "properties").split():
                pages[attribute(element, "id")] = unquote(attribute(element, "href"))
        elif local(element) == "itemref":
            if len(order) == _MOST:
                raise KnownError("read.pages", most=_MOST)
            order.append(attribute(element, "idref"))
    names = [joined(folder, pages[one]) for one in order if one in pages]
    return list(dict.fromkeys(names))


def _page(parts: Archive, name: str, choices: Choices) -> Element:
    data = parts.read(name)
    said = markup.declared_encoding(data)
    text, _ = markup.decoded_as_said(data, Choices(encoding="" if said else choices.encoding, guess=True))
    return markup.page(text)


def _chapter_title(page: Element, book: str) -> str:
    for element in page.iter("h1", "h2", "h3"):
        words = " ".join("".join(str(piece) for piece in element.itertext()).split())
        if words:
            return words
    title = markup.said_of(page)[0]
    return "" if title == book else title
