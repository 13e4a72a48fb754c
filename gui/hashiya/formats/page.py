"""HTML pages, one document each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hashiya.formats import markup
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import bytes_of, made
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError

_MOST = 64 << 20


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The page as one document. The encoding is what the user says, else what a mark or the page itself says, if its
    bytes agree; else it is found as that of a text. Raises KnownError "file.unreadable", "read.large"."""
    data = bytes_of(path, _MOST)
    try:
        text, encoding = markup.decoded_as_said(data, choices)
        root = markup.page(text)
        title, language, known = markup.said_of(root)
        if encoding != "utf-8":
            known[Key.ENCODING.value] = encoding
        body = markup.text_of(root)
    except KnownError as error:
        yield Refused(path, 0, error)
        return
    known[Key.FORMAT.value] = "html"
    yield made(path, body, choices, known, title=title, language=language, empty="read.no_text")
