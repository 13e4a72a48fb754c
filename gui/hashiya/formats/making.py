"""What every reader ends with: a text and what is known of it become a folio."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from hashiya.formats.contract import Choices, Key, Refused, source_name
from hashiya.formats.jsonl_checks import clean_strings
from hashiya.model.document import Document, Folio, digest, document_direction
from hashiya.model.errors import KnownError
from hashiya.model.files import is_ordinary, is_there
from hashiya.model.reasons import reason_of
from hashiya.model.span import new_id, now
from hashiya.text.baked import Repair, mended
from hashiya.text.language import guess_language, language_code
from hashiya.text.title import title_of

LARGEST: Final = 512 << 20
"""Bytes that are read of one file at once. A document that long is no longer one that is read."""

_SAID: Final = 4096
"""Code points of a piece of metadata; longer ones are blurbs that belong to no list."""


def made(
    path: Path,
    text: str,
    choices: Choices,
    metadata: Mapping[str, Any],
    *,
    title: str = "",
    language: str = "",
    line: int = 0,
    empty: str = "read.empty",
    repair: Repair | None = None,
) -> Folio | Refused:
    """*text* as a document of the file *path*; refused (at *line*) when it is empty, with the sentence *empty*, or no
    text. *language* is what the file says, a BCP 47 tag or nothing; it is guessed where it says nothing. A *repair*
    that the format made itself replaces ours."""
    if not text or text.isspace():
        return Refused(path, line, KnownError(empty))
    nul = text.find("\0")
    if nul >= 0:
        return Refused(path, line or text.count("\n", 0, nul) + 1, KnownError("read.nul", offset=nul))
    known: dict[str, Any] = {str(key): value for key, value in metadata.items() if value not in ("", None)}
    try:
        clean_strings(known)
    except KnownError as error:  # else a project would hold what no file can
        return Refused(path, line, error)
    if choices.repair:
        repair = repair or mended(text)
        if repair.kind:
            known |= {Key.REPAIRED.value: repair.kind, Key.ORIGINAL.value: packed(text)}
            text = repair.text
    try:
        sha256 = digest(text)
    except UnicodeEncodeError as error:
        return Refused(path, line, KnownError("json.surrogate", offset=error.start))
    language = language_code(language, text) or guess_language(text)
    source = source_name(path)
    document = Document(
        id=new_id(),
        title=clean(title)[:200] or title_of(text) or source,
        language=language,
        direction=document_direction(text, language),
        source=source,
        sha256=sha256,
        length=len(text),
        metadata=known,
        created=now(),
    )
    return Folio(document, text)


def clean(said: object) -> str:
    """What a file says of itself, on one line and not without end; "" for nothing."""
    if said is None:
        return ""
    words = " ".join(str(said).replace("\0", " ").split())
    return words.encode("utf-8", "replace").decode("utf-8")[:_SAID]


def packed(text: str) -> str:
    """*text* as metadata keeps it; `unpacked` gives it back, and so do base64 and zlib everywhere."""
    return base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")


def unpacked(kept: str) -> str:
    """The text that `packed` was given."""
    return zlib.decompress(base64.b64decode(kept)).decode("utf-8")


def bytes_of(path: Path, most: int = LARGEST) -> bytes:
    """All of an ordinary file. Raises KnownError "file.unreadable", "read.special", "read.large"."""
    size = check_ordinary(path, most)
    try:
        with path.open("rb") as file:
            data = file.read(size + 1)  # room for all that may be there would take longer to get than the file to read
            if len(data) > size:  # it grew meanwhile
                data += file.read(most + 1 - len(data))
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    if len(data) > most:
        raise KnownError("read.large", most=most >> 20)
    return data


def check_ordinary(path: Path, most: int = 0) -> int:
    """The size of *path* in bytes. Raises KnownError "read.special" for pipes and devices, which may have no end,
    "read.large" beyond *most* bytes (0: any size), "file.unreadable"."""
    try:
        if not is_ordinary(path):
            raise KnownError("read.special" if is_there(path) else "file.missing", path=path)
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    if most and size > most:
        raise KnownError("read.large", most=most >> 20)
    return size
