"""A register made ready to be written: columns with headings, rows in groups, counted summaries, in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from hashiya.model.errors import KnownError
from hashiya.model.scheme import Scheme
from hashiya.reports.register import WEEK, Column, Entry, Speech, columns_of, grouped, groupings, values
from hashiya.shipped import resources
from hashiya.text.bidi import LTR, Direction, language_direction

LANGUAGES = ("en", "ar", "fa")
"""What a register can be written in."""


@cache
def words_in(language: str) -> Mapping[str, str]:
    """The words of registers in *language* ("ar", "fa_IR"), else in English."""
    known = tomllib.loads((resources() / "reports" / "register.toml").read_text("utf-8"))
    found: Mapping[str, str] = known.get(language[:2]) or known["en"]
    return found


@dataclass(frozen=True, slots=True)
class Summary:
    """How many rows there are for each value of a column; with *parts* (statuses, say) also of each part."""

    heading: str
    parts: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """``groups``: heading ("" for the only one) and rows, each with its number in ``entries``, from 1. ``label`` is the
    title of what it is a register of, ``words`` those of its language."""

    project: str
    label: str
    language: str
    direction: Direction
    day: date
    words: Mapping[str, str]
    speech: Speech
    columns: tuple[Column, ...]
    headings: tuple[str, ...]
    entries: tuple[Entry, ...]
    groups: tuple[tuple[str, tuple[tuple[int, Entry], ...]], ...]
    summaries: tuple[Summary, ...]
    query: str = ""

    @property
    def title(self) -> str:
        """What stands at its head."""
        return self.words["title"].format(name=self.label)

    def cell(self, entry: Entry, column: Column) -> tuple[str, ...]:
        """The values of one cell."""
        return values(entry, column, self.speech)

    @property
    def facts(self) -> list[str]:
        """What stands under the title: project, day, how much."""
        documents = len({entry.document.id for entry in self.entries})
        found = [
            self.project,
            self.words["made"].format(day=f"\u2066{self.day.isoformat()}\u2069"),
            self.words["rows"].format(count=len(self.entries)),
            self.words["documents"].format(count=documents),
        ]
        return [*found, self.words["filter"].format(words=self.query)] if self.query else found

    def position(self, entry: Entry) -> str:
        """Where the words stand in their document (code points)."""
        return self.words["position"].format(start=entry.span.start, end=entry.span.end)


def heading_of(column: Column, scheme: Scheme, language: str) -> str:
    """What a column is called in *language*."""
    if column.kind == "link":
        return scheme.link(column.name).title_in(language)
    if column.field is not None:
        return column.field.title_in(language)
    return words_in(language)[column.kind]


def report_of(
    entries: Sequence[Entry],
    scheme: Scheme,
    label: str,
    *,
    language: str,
    project: str,
    day: date,
    group: str = "",
    query: str = "",
) -> Report:
    """A report of *entries*, which are a register of *label*; *group* is the key of a column or "week".

    Raises KnownError "label.missing", "register.group".
    """
    words = words_in(language)
    speech = Speech(language, words["yes"], words["no"])
    columns = columns_of(scheme, label)
    parted = grouping(group, columns) if group else None
    numbers = {entry.id: number for number, entry in enumerate(entries, 1)}
    groups: list[tuple[str, list[Entry]]] = grouped(entries, parted, speech) if parted else [("", list(entries))]
    nothing = words["nothing"] if parted else ""
    status = next((one for one in columns if one.name == "status" and one.field and one.field.choices), None)
    return Report(
        project=project,
        label=scheme.label(label).title_in(language),
        language=language[:2] if language[:2] in LANGUAGES else "en",
        direction=language_direction(language) or LTR,
        day=day,
        words=words,
        speech=speech,
        columns=columns,
        headings=tuple(heading_of(one, scheme, language) for one in columns),
        entries=tuple(entries),
        groups=tuple((title or nothing, tuple((numbers[one.id], one) for one in found)) for title, found in groups),
        summaries=tuple(
            _summary(
                entries, one, heading_of(one, scheme, language), words, speech, status if one is not status else None
            )
            for one in groupings(columns)
            if any(values(entry, one, speech) for entry in entries)
        ),
        query=query,
    )


def grouping(key: str, columns: Sequence[Column]) -> Column:
    """The column that rows are grouped by. Raises KnownError "register.group" if they cannot be grouped by it."""
    known = groupings(columns)
    found = next((one for one in known if one.key == key), None)
    if found is None:
        raise KnownError("register.group", key=key, known=", ".join(one.key for one in known))
    return found


def _summary(
    entries: Sequence[Entry],
    column: Column,
    heading: str,
    words: Mapping[str, str],
    speech: Speech,
    parted: Column | None,
) -> Summary:
    parts = tuple(title for title, _ in grouped(entries, parted, speech)) if parted and column is WEEK else ()
    rows = []
    for title, found in grouped(entries, column, speech):
        inside = dict(grouped(found, parted, speech)) if parts and parted else {}
        rows.append((title or words["nothing"], (len(found), *(len(inside.get(part, ())) for part in parts))))
    return Summary(heading, tuple(part or words["nothing"] for part in parts), tuple(rows))
