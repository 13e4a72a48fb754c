"""Documents: immutable texts with what is known about them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct, field

from hashiya.model.span import Link, Span
from hashiya.text.bidi import RTL, Direction, first_strong, language_direction

STATES: Final = ("new", "in_progress", "done", "flagged")
"""Progress states of a document, in the order in which a key steps through them."""


class Document(Struct, frozen=True):
    """All of a document but its text, which is asked for by id because it may be large.

    ``length`` is in code points; ``sha256`` is the hexadecimal digest of the text in UTF-8; ``position`` orders the
    documents of a project; ``created`` is in milliseconds since 1970 UTC; ``spans`` is the number of its spans.
    """

    id: str
    title: str
    language: str = "und"
    direction: Direction = RTL
    source: str = ""
    sha256: str = ""
    length: int = 0
    metadata: Mapping[str, Any] = field(default_factory=dict)
    state: str = "new"
    position: int = 0
    created: int = 0
    spans: int = 0


class Folio(Struct, frozen=True):
    """One document as it travels between a file and a project: with its text, its spans and its links."""

    document: Document
    text: str
    spans: tuple[Span, ...] = ()
    links: tuple[Link, ...] = ()
    made: frozenset[str] = frozenset()
    """The ids (of the document, of spans and links) that its file did not tell and its reader made up."""


class Place(Struct, frozen=True):
    """Where a reader left a document: the caret, the other end of the selection, the first position in sight
    (code points), and the span that was selected."""

    caret: int = 0
    anchor: int = 0
    top: int = 0
    span: str = ""


def digest(text: str) -> str:
    """Hexadecimal SHA-256 of *text* in UTF-8. Raises UnicodeEncodeError for lone surrogates."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def document_direction(text: str, language: str = "und") -> Direction:
    """The direction a document's neutral paragraphs follow: its language's, else its first strong character's."""
    known = language_direction(language)
    if known:
        return known
    for paragraph in text[:65536].splitlines():
        strong = first_strong(paragraph)
        if strong:
            return strong
    return RTL
