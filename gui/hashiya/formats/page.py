"""HTML pages, one document each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hashiya.formats import markup
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import bytes_of, made
from hashiya.formats.plain import decoded
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.text.encodings import is_known

_MOST = 64 << 20


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The page as one document. The encoding is what the user says, else what a mark or the page itself says, if its
    bytes agree; else it is found as that of a text. Raises KnownError "file.unreadable", "read.large"."""
    data = bytes_of(path, _MOST)
    try:
        text, encoding = _decoded(data, choices)
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


def _decoded(data: bytes, choices: Choices) -> tuple[str, str]:
    said = markup.declared_encoding(data)
    if not choices.encoding and is_known(said) and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(said), said
        except (UnicodeDecodeError, LookupError):
            pass  # it says what it is not: look for ourselves
    return decoded(data, choices)
