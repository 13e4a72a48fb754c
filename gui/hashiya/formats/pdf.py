"""PDF: the text of its pages, lines joined to paragraphs, running heads and page numbers left out.

A PDF holds letters and places, no paragraphs: a line that fills the measure goes on in the next. Text that was baked
in the order of display is repaired line by line before lines are joined, and not joined unless it is repaired.
pypdfium2 (BSD; PDFium is Chrome's reader) is an extra; it is not for two threads at once.
"""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import check_ordinary, clean, made
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.model.reasons import PDF, library_reason, reason_of
from hashiya.text.baked import Repair, kind_of, mended

_LARGEST: Final = 1 << 30  # bytes
_MOST: Final = 64_000_000  # code points
_PAGES: Final = 100_000
_FULL: Final = 0.72  # of the page's usual length a line must have to go on in the next
_SENTENCE_END: Final = re.compile("[.!?:\u061f\u06d4\u2026][\"'\u00bb\u201d\u2019)\\]]*$")
_NUMBER: Final = re.compile(r"[\d\u0660-\u0669\u06f0-\u06f9]+")
_HYPHENS: Final = ("\ufffe", "\x02", "\u00ad")  # what PDFium gives for a hyphen at the end of a line
_DATE: Final = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?")
_LOCK: Final = threading.Lock()

Lines = list[str]


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The document. Raises KnownError "file.unreadable", "read.extra", "read.password", "read.damaged", "read.large",
    "read.pages"."""
    check_ordinary(path, _LARGEST)
    pages, said = _pages(path)
    pages = _without_heads(pages)
    raw = "\n".join("\n".join(lines) for lines in pages if lines)
    kind = kind_of(raw)
    title = clean(said.get("Title"))
    known: dict[str, Any] = {
        Key.FORMAT.value: "pdf",
        Key.AUTHOR.value: clean(said.get("Author")),
        Key.DATE.value: _date(said.get("CreationDate", "")),
        Key.DESCRIPTION.value: clean(said.get("Subject")),
    }
    repair = None
    if kind and choices.repair:
        found = [mended("\n".join(lines), kind) for lines in pages]
        pages = [one.text.split("\n") for one in found]
        repair = Repair(kind, _paragraphs(pages), sum(one.lines for one in found), sum(one.proved for one in found))
    text = raw if kind == "visual" else _paragraphs(pages)
    yield made(path, text, choices, known, title=title, empty="read.no_text", repair=repair)


def _pages(path: Path) -> tuple[list[Lines], dict[str, str]]:
    """The lines of each page, and what the file says of itself."""
    try:
        import pypdfium2
    except ImportError as error:
        raise KnownError("read.extra", package="pypdfium2") from error
    pages: list[Lines] = []
    length = 0
    with _LOCK:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise KnownError("read.password") from error
            raise KnownError("read.damaged", reason=library_reason(PDF, error)) from error
        except (OSError, ValueError) as error:
            raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
        try:
            said = document.get_metadata_dict(skip_empty=True)
            if len(document) > _PAGES:
                raise KnownError("read.pages", most=_PAGES)
            for number in range(len(document)):
                lines = _lines(document, number)
                length += sum(map(len, lines))
                if length > _MOST:
                    raise KnownError("read.large", most=_MOST // 1_000_000)
                pages.append(lines)
        except (pypdfium2.PdfiumError, UnicodeDecodeError) as error:
            raise KnownError("read.damaged", reason=library_reason(PDF, error)) from error
        finally:
            document.close()
    return pages, said


def _lines(document: Any, number: int) -> Lines:
    page = document[number]
    try:
        text_page = page.get_textpage()
        try:
            text = text_page.get_text_range(errors="replace")
        finally:
            text_page.close()
    finally:
        page.close()
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [line.strip(" \t") for line in lines]


def _without_heads(pages: list[Lines]) -> list[Lines]:
    """Without first and last lines that come on most pages, numbers aside, and without bare page numbers there; unless
    that would be most of the text, as of a form that was filled in again and again."""
    pages = [_trimmed(lines) for lines in pages]
    whole = list(pages)
    for end in (0, -1):
        counts = Counter(_NUMBER.sub("0", lines[end]) for lines in pages if lines)
        for place, lines in enumerate(pages):
            if not lines:
                continue
            shape = _NUMBER.sub("0", lines[end])
            bare = shape.strip("-\u2013\u2014 .|[]()") == "0" and len(pages) > 1
            if bare or (len(pages) > 3 and counts[shape] * 2 > len(pages)):
                pages[place] = _trimmed(lines[1:] if end == 0 else lines[:-1])
    return pages if _length(pages) * 2 >= _length(whole) else whole


def _length(pages: list[Lines]) -> int:
    return sum(len(line) for lines in pages for line in lines)


def _trimmed(lines: Lines) -> Lines:
    start, end = 0, len(lines)
    while start < end and not lines[start]:
        start += 1
    while end > start and not lines[end - 1]:
        end -= 1
    return lines[start:end]


def _paragraphs(pages: list[Lines]) -> str:
    lengths = sorted(len(line) for lines in pages for line in lines if line)
    usual = lengths[int(len(lengths) * 0.8)] if lengths else 0
    found: list[str] = []
    goes_on = False
    for lines in pages:
        for line in lines:
            if not line:
                goes_on = False
                continue
            if goes_on and found:
                found[-1] = found[-1][:-1] + line if found[-1].endswith(_HYPHENS) else f"{found[-1]} {line}"
            else:
                found.append(line)
            goes_on = line.endswith(_HYPHENS) or (len(line) >= _FULL * usual and usual > 30)
        if found and _SENTENCE_END.search(found[-1]):
            goes_on = False
    return "\n".join("".join(one for one in paragraph if one not in _HYPHENS[:2]) for paragraph in found)


def _date(said: str) -> str:
    found = _DATE.match(said)
    return "-".join(part for part in found.groups() if part) if found else ""
