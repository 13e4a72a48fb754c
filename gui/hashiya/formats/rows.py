"""Rows of tables into documents: one row, one document. What the columns mean the user says, or their names do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from hashiya.formats.contract import Choices, Columns, Key, Refused
from hashiya.formats.days import iso_day
from hashiya.formats.making import clean, made
from hashiya.late import late
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError
from hashiya.text.bidi import RTL, first_strong

if TYPE_CHECKING:
    from hashiya.text import folding
else:
    (folding,) = late("hashiya.text", "folding")

Row = tuple[int, Sequence[str]]
"""The number of a row in its file, from 1, and its cells."""

WIDEST: Final = 16_384
"""Columns of the widest table that is read: as many as a spreadsheet can have."""

LOOKED_AT: Final = 50
"""Rows that are looked at to find out what the columns are."""

_ALONE: Final = frozenset({"name", "by", "user", "key", "time", "subject"})
"""Names that mean what they mean when they stand alone: a "user name" is no title."""

_NAMES: Final = {
    "text": (
        "text content body article tweet sentence document full_text message transcript \u0646\u0635 "
        "\u0627\u0644\u0646\u0635 \u0645\u062a\u0646 \u0627\u0644\u0645\u062a\u0646 "
        "\u0645\u062d\u062a\u0648\u0649 \u0627\u0644\u0645\u062d\u062a\u0648\u0649 "
        "\u0645\u062d\u062a\u0648\u0627 \u062a\u063a\u0631\u064a\u062f\u0629 \u062a\u0648\u06cc\u06cc\u062a "
        "\u05d8\u05e7\u05e1\u05d8 \u05ea\u05d5\u05db\u05df"
    ),
    "title": (
        "title headline heading subject name \u0639\u0646\u0648\u0627\u0646 "
        "\u0627\u0644\u0639\u0646\u0648\u0627\u0646 \u062a\u06cc\u062a\u0631 \u05db\u05d5\u05ea\u05e8\u05ea"
    ),
    "date": (
        "date created created_at published time timestamp datetime \u062a\u0627\u0631\u064a\u062e "
        "\u0627\u0644\u062a\u0627\u0631\u064a\u062e \u062a\u0627\u0631\u06cc\u062e "
        "\u05ea\u05d0\u05e8\u05d9\u05da"
    ),
    "author": (
        "author writer creator user username by \u0643\u0627\u062a\u0628 \u0627\u0644\u0643\u0627\u062a\u0628 "
        "\u0627\u0644\u0645\u0624\u0644\u0641 \u0646\u0648\u06cc\u0633\u0646\u062f\u0647 "
        "\u05de\u05d7\u05d1\u05e8"
    ),
    "id": (
        "id identifier uid key tweet_id doc_id \u0645\u0639\u0631\u0641 \u0634\u0646\u0627\u0633\u0647 "
        "\u05de\u05d6\u05d4\u05d4"
    ),
    "language": (
        "language lang \u0644\u063a\u0629 \u0627\u0644\u0644\u063a\u0629 \u0632\u0628\u0627\u0646 \u05e9\u05e4\u05d4"
    ),
}
_PARTING: Final = re.compile(r"[\W_]+")
_ARTICLE: Final = "\u0627\u0644"
_NAME_OF: Final = ("\u0627\u0633\u0645", "\u0646\u0627\u0645")
ROLES: Final = tuple(_NAMES)
"""What a column can be: text, title, date, author, id, language."""


class Look(Struct, frozen=True):
    """The beginning of a table: the names of its columns, its first rows, and what is made of it by itself or by what
    the user said so far (``columns`` is complete). ``sheets``: the names of those of the workbook, if it is one."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: Columns
    encoding: str = ""
    sheets: tuple[str, ...] = ()


def look_at(rows: Iterable[Row], columns: Columns, encoding: str = "") -> Look:
    """What the first rows tell. Raises KnownError "table.empty", "table.wide", "table.column"."""
    first = [tuple(cells) for _, cells in _some(rows)]
    if first and len(first[0]) > WIDEST:
        raise KnownError("table.wide", most=WIDEST)
    first = [cells for cells in first if len(cells) <= WIDEST]
    if not any(first):
        raise KnownError("table.empty")
    header = columns.header
    if header is None:
        header = _is_header(first)
    width = max(len(cells) for cells in first)
    names = _names(first[0] if header else (), width)
    body = first[1:] if header else first
    wished = replace(columns, header=header)
    for role in ROLES:
        wish = getattr(columns, role)
        if wish and wish not in names:
            raise KnownError("table.column", column=wish, columns=", ".join(names)[:500])
    if not columns.text:
        wished = _guessed(names, body, wished)
    return Look(names, tuple(body), wished, encoding)


def folios(
    path: Path, rows: Iterator[Row], look: Look, choices: Choices, known: dict[str, Any]
) -> Iterator[Folio | Refused]:
    """A document for each row."""
    columns, names = look.columns, look.names
    place = {role: names.index(getattr(columns, role)) for role in ROLES if getattr(columns, role)}
    rest = [(number, name) for number, name in enumerate(names) if number not in place.values()]
    metadata_roles = [(role, Key(role)) for role in ("date", "author", "id") if role in place]
    for row, (number, cells) in enumerate(rows):
        if row == 0 and columns.header:
            continue
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > WIDEST:
            yield Refused(path, number, KnownError("table.wide", most=WIDEST))
            continue
        if len(cells) <= place["text"]:
            yield Refused(path, number, KnownError("row.short", column=columns.text))
            continue
        text = cells[place["text"]]
        if not text.strip():
            yield Refused(path, number, KnownError("row.empty", column=columns.text))
            continue
        there = islice(rest, len(cells))  # not all of them: a row may be short where the first claims thousands
        own: dict[str, Any] = {name: cells[at] for at, name in there if at < len(cells) and cells[at].strip()}
        own |= {key.value: clean(cells[place[role]]) for role, key in metadata_roles if place[role] < len(cells)}
        if (written := own.get("date")) and (day := iso_day(written)) != written:
            own |= {"date": day, columns.date if columns.date != "date" else "date as written": written}
        own |= {**known, Key.ROW.value: number}
        title = clean(_cell(cells, place, "title"))
        yield made(path, text, choices, own, title=title, language=_cell(cells, place, "language"), line=number)


def _cell(cells: Sequence[str], place: dict[str, int], role: str) -> str:
    at = place.get(role, len(cells))
    return cells[at] if at < len(cells) else ""


def _some(rows: Iterable[Row]) -> Iterator[Row]:
    for count, row in enumerate(rows):
        if count == LOOKED_AT:
            return
        yield row


def _names(header: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for each column: its header, else its number; no name twice."""
    names: dict[str, None] = {}
    for number in range(width):
        name = clean(header[number])[:100] if number < len(header) else ""
        name = name or str(number + 1)
        while name in names:
            name = f"{name} ({number + 1})"
        names[name] = None
    return tuple(names)


def _is_header(rows: list[tuple[str, ...]]) -> bool:
    """Whether the first row names the columns: it says a name that we know, or its cells are short and all different
    while those below are long or numbers."""
    first = [cell.strip() for cell in rows[0]]
    known = {name for names in _NAMES.values() for name in names.split()}
    if any(cell.lower() in known for cell in first):
        return True
    if len(rows) < 2 or not first or not all(first) or len(set(first)) < len(first):
        return False
    if any(len(cell) > 40 or cell.replace(".", "").isdecimal() for cell in first):
        return False
    below = [max((len(row[at]) for row in rows[1:] if at < len(row)), default=0) for at in range(len(first))]
    return max(below, default=0) > 3 * max(map(len, first))


def _head(name: str) -> str:
    """The word of a *name* that says what it is: the first one of "\u0639\u0646\u0648\u0627\u0646
    \u0627\u0644\u062e\u0628\u0631", the last one of "publication date"."""
    words = [word for word in _PARTING.split(folding.fold(name)) if word] or [""]
    if first_strong(name) != RTL:
        return _plain(words[-1])
    return _plain(words[1] if words[0] in _NAME_OF and len(words) > 1 else words[0])


def _plain(word: str) -> str:
    """*word* as a reader takes it: no marks, no forms of alef and yeh, no article."""
    folded = folding.fold(word)
    return folded.removeprefix(_ARTICLE) if len(folded) > 4 else folded


def _guessed(names: tuple[str, ...], rows: list[tuple[str, ...]], columns: Columns) -> Columns:
    """What each column is, as far as its name tells; the text is else the longest."""
    taken = {getattr(columns, role) for role in ROLES if getattr(columns, role)}
    found: dict[str, Any] = {}
    for role, known in _NAMES.items():
        if getattr(columns, role):
            continue
        for wanted in known.split():
            name = next((name for name in names if name.lower().strip() == wanted and name not in taken), "")
            if name:
                found[role] = name
                taken.add(name)
                break
    for role in ("text", "title", "date", "author"):  # "user id" is not what tells rows apart
        if role in found or getattr(columns, role):
            continue
        heads = {_plain(name) for name in _NAMES[role].split() if name not in _ALONE}
        name = next((name for name in names if name not in taken and _head(name) in heads), "")
        if name:
            found[role] = name
            taken.add(name)
    if "text" not in found:
        lengths = {
            name: sum(len(row[at]) for row in rows if at < len(row))
            for at, name in enumerate(names)
            if name not in taken or len(names) == 1
        }
        found["text"] = max(lengths, key=lambda name: lengths[name]) if lengths else names[0]
        found = {role: name for role, name in found.items() if role == "text" or name != found["text"]}
    return replace(columns, **found)
