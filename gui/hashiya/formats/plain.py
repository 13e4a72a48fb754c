"""Plain text files: one document each, every character as the file has it, newlines too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hashiya.formats.contract import Refused, source_name
from hashiya.model.document import Document, Folio, digest, document_direction
from hashiya.model.errors import KnownError
from hashiya.model.span import new_id, now
from hashiya.text.encodings import decode
from hashiya.text.language import guess_language
from hashiya.text.title import title_of


def read(path: Path) -> Iterator[Folio | Refused]:
    """The file as one document, or what is wrong with it. Raises KnownError("file.unreadable").

    UTF-8 without a byte order mark, UTF-16 and UTF-32 only with one: an encoding is never guessed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=error.strerror or str(error)) from error
    try:
        text, encoding = decode(data)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = f"This is not UTF-8: the byte at offset {error.start} does not fit. Save the file as UTF-8."
        yield Refused(path, line, reason)
        return
    nul = text.find("\0")
    if nul >= 0:
        reason = f"A NUL character stands at position {nul}, so this is not a text, or it is UTF-16 without a mark."
        yield Refused(path, text.count("\n", 0, nul) + 1, reason)
    elif not text or text.isspace():
        yield Refused(path, 0, "The file is empty: there is nothing to annotate in it.")
    else:
        yield _folio(path, text, encoding)


def _folio(path: Path, text: str, encoding: str) -> Folio:
    language = guess_language(text)
    document = Document(
        id=new_id(),
        title=title_of(text) or source_name(path),
        language=language,
        direction=document_direction(text, language),
        source=source_name(path),
        sha256=digest(text),
        length=len(text),
        metadata={} if encoding == "utf-8" else {"encoding": encoding},
        created=now(),
    )
    return Folio(document, text)
