"""Plain text and Markdown: one document each, every character as the file has it, newlines and marks too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import bytes_of, clean, made
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.text.encodings import Verdict, decode, find_encoding

_FRONT: Final = re.compile(r"\A---[ \t]*\r?\n(.{0,4000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FACT: Final = re.compile(r"^(title|author|date|lang|language|url|source)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The file as one document, or what is wrong with it. Raises KnownError "file.unreadable", "read.large"."""
    data = bytes_of(path)
    try:
        text, encoding = decoded(data, choices)
    except KnownError as error:
        line = data.count(b"\n", 0, error.facts["offset"]) + 1 if error.code == "read.decode" else 0
        yield Refused(path, line, error)
        return
    title, language, known = _front_matter(text) if path.suffix.lower() in (".md", ".markdown") else ("", "", {})
    if encoding != "utf-8":
        known[Key.ENCODING.value] = encoding
    yield made(path, text, choices, known, title=title, language=language)


def decoded(data: bytes, choices: Choices) -> tuple[str, str]:
    """The text of *data* and its encoding: what the user says, else what is found.

    Raises KnownError "read.codec", "read.decode", "read.encoding" (not certain, and no guess is wanted), "read.binary".
    """
    encoding = choices.encoding
    if not encoding:
        found = find_encoding(data)
        if not found.encoding:
            raise KnownError("read.binary")
        if found.verdict is Verdict.OPEN and not choices.guess:
            raise KnownError("read.encoding", candidates=", ".join(found.candidates))
        encoding = found.encoding
    try:
        return decode(data, encoding)
    except UnicodeDecodeError as error:
        raise KnownError("read.decode", encoding=encoding, offset=error.start) from error
    except LookupError as error:
        raise KnownError("read.codec", encoding=encoding) from error


def _front_matter(text: str) -> tuple[str, str, dict[str, str]]:
    """Title, language and metadata of a Markdown file's first lines, if it has such; the text keeps them."""
    found = _FRONT.match(text)
    facts = {key: clean(value.strip("\"'")) for key, value in _FACT.findall(found[1])} if found else {}
    language = facts.get("lang") or facts.get("language", "")
    names = {"author": Key.AUTHOR, "date": Key.DATE, "url": Key.URL, "source": Key.URL}
    known = {names[key].value: value for key, value in facts.items() if key in names}
    return facts.get("title", ""), language, known
