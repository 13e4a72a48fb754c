"""A look at files before they are imported: what they are, how they begin, and what must be asked about them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from msgspec import Struct

from hashiya.formats import PLAIN, Choices, Format, Key, Refused, format_for, sheet, table
from hashiya.formats.making import bytes_of
from hashiya.formats.rows import Look
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.session.folders import files_in
from hashiya.session.transfer import Progress
from hashiya.text.baked import Kind, kind_of, mended
from hashiya.text.encodings import Verdict, find_encoding

SHOWN: Final = 6000
"""Code points of a file that are shown before it is imported."""

LOOKED_AT: Final = 200
"""Files that are opened although nothing need be asked about them, so that a list can say more of them."""

_PULSE: Final = 0.05  # seconds


class Seen(Struct, frozen=True):
    """What a look at a file found.

    ``encoding`` is the one it is read in, with how it was found (``verdict``, None where the user or the file's format
    says it) and what else it may be; ``text`` is the beginning of its first document, ``mended`` the same
    with what was ``baked`` put right; ``length`` is the first document's, ``documents`` how many there are, 0 if nobody
    counted. ``look`` is the beginning of a table. ``refused``: why the file cannot be read as it is.
    """

    path: Path
    format: Format
    choices: Choices = PLAIN
    size: int = 0
    encoding: str = ""
    verdict: Verdict | None = None
    candidates: tuple[str, ...] = ()
    title: str = ""
    language: str = ""
    direction: str = ""
    length: int = 0
    documents: int = 0
    text: str = ""
    baked: Kind = ""
    mended: str = ""
    look: Look | None = None
    refused: KnownError | None = None

    @property
    def asks(self) -> bool:
        """Whether the user should look before it is imported."""
        in_doubt = self.verdict in (Verdict.CLEAR, Verdict.OPEN)
        return in_doubt or bool(self.baked) or "columns" in self.format.asks


def survey(paths: Iterable[Path], choices: Choices = PLAIN, progress: Progress | None = None) -> list[Seen]:
    """A look at each readable file in *paths*: no further than is needed to know whether something must be asked;
    if so, a better one at the first `LOOKED_AT` files. Raises as `files_in`; KnownError "cancelled"."""
    files = files_in(paths, partial(progress, 0, 0) if progress else None)
    seen: list[Seen] = []
    beat = time.monotonic()
    for number, path in enumerate(files):
        seen.append(glance(path, choices))
        if progress and time.monotonic() - beat > _PULSE:
            progress(number, len(files))
            beat = time.monotonic()
    if any(one.asks for one in seen):
        order = sorted(range(len(seen)), key=lambda place: not seen[place].asks)
        for place in order[:LOOKED_AT]:
            seen[place] = examine(seen[place].path, choices)
            if progress and time.monotonic() - beat > _PULSE:
                progress(len(files), len(files))
                beat = time.monotonic()
    return seen


def glance(path: Path, choices: Choices = PLAIN) -> Seen:
    """What must be asked about *path*, found as fast as can be."""
    format = format_for(path)
    if format.name in ("text", "markdown"):
        try:
            data = bytes_of(path)
        except KnownError as error:
            return Seen(path, format, choices, refused=error)
        found = find_encoding(data)
        baked: Kind = ""
        if found.verdict is Verdict.PROVED and not data.isascii():
            baked = kind_of(data[: 1 << 17].decode(found.encoding, "ignore"))
        return Seen(path, format, choices, len(data), found.encoding, found.verdict, found.candidates, baked=baked)
    if format.name in ("pdf", "html"):
        return examine(path, choices)
    return Seen(path, format, choices, _size(path))


def examine(path: Path, choices: Choices = PLAIN) -> Seen:
    """A good look at *path*, read with *choices*: its first document, and what it would be in other ways."""
    format = format_for(path)
    facts: dict[str, object] = {"size": _size(path)}
    if format.asks & {"encoding"} and not choices.encoding:
        facts |= _encoding(path, format)
    reading = Choices(choices.encoding, True, False, choices.chapters, choices.columns)
    try:
        if "columns" in format.asks:
            facts["look"] = (table if format.name == "table" else sheet).look(path, reading)
        first = _first(path, format, reading)
    except KnownError as error:
        return Seen(path, format, choices, refused=error, **facts)  # type: ignore[arg-type]
    if isinstance(first, Refused):
        return Seen(path, format, choices, refused=first.error, **facts)  # type: ignore[arg-type]
    document = first.document
    facts["encoding"] = choices.encoding or str(document.metadata.get(Key.ENCODING, "utf-8"))
    if not format.asks & {"encoding"} or "verdict" not in facts or facts.get("encoding") not in _known(facts):
        facts.pop("verdict", None)
    baked = kind_of(first.text)
    better = mended(first.text[:SHOWN], baked).text if baked else ""
    return Seen(
        path, format, choices, title=document.title, language=document.language, direction=document.direction,
        length=len(first.text), text=first.text[:SHOWN], baked=baked, mended=better, **facts,  # type: ignore[arg-type]
    )  # fmt: skip


def _known(facts: Mapping[str, object]) -> tuple[str, ...]:
    candidates = facts.get("candidates")
    return candidates if isinstance(candidates, tuple) else ()


def _first(path: Path, format: Format, choices: Choices) -> Folio | Refused:
    assert format.read is not None
    refused: Refused | None = None
    for item in format.read(path, choices):
        if isinstance(item, Folio):
            return item
        refused = refused or item
    return refused or Refused(path, 0, KnownError("read.empty"))


def _encoding(path: Path, format: Format) -> dict[str, object]:
    try:
        if format.name == "table":
            with path.open("rb") as file:
                data = file.read(1 << 20)
            data = data[: data.rfind(b"\n") + 1] or data
        else:
            data = bytes_of(path)
    except (KnownError, OSError):
        return {}
    found = find_encoding(data)
    return {"verdict": found.verdict, "candidates": found.candidates, "encoding": found.encoding}


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
