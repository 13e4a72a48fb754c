"""A register made ready to be written: columns with headings, rows in groups, counted summaries, in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Final

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.model.field import is_date
from hashiya.model.scheme import Scheme
from hashiya.reports.days import day_words, digits
from hashiya.reports.register import (
    DUE,
    STANDINGS,
    WEEK,
    Column,
    Entry,
    Speech,
    columns_of,
    grouped,
    groupings,
    standing,
    values,
)
from hashiya.shipped import resources
from hashiya.text.bidi import LTR, RTL, Direction, language_direction

LANGUAGES = ("en", "ar", "fa")
"""What a register can be written in."""

_PEOPLE: Final = 6
"""How many annotators are named."""


@cache
def words_in(language: str) -> Mapping[str, str]:
    """The words of registers in *language* ("ar", "fa_IR"), else in English."""
    known = tomllib.loads((resources() / "reports" / "register.toml").read_text("utf-8"))
    found: Mapping[str, str] = known.get(language[:2]) or known["en"]
    return found


def speech_in(language: str, today: date | None = None) -> Speech:
    """How values are told in *language*; *today* (by default the day it is) tells what is late."""
    words = words_in(language)
    when = tuple(words[f"when_{one}"] for one in STANDINGS)
    return Speech(language, words["yes"], words["no"], today or date.today(), when)


class Summary(Struct, frozen=True):
    """How many rows there are for each value of a column; with *parts* (statuses, say) also of each part."""

    heading: str
    parts: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


class Report(Struct, frozen=True):
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

    def said(self, entry: Entry, column: Column) -> tuple[str, ...]:
        """The values of one cell for people: days in the calendar of the language, numbers in its digits."""
        told = column.field is not None and column.field.kind == "number"
        return tuple(self.digits(one) if told else self.told(one) for one in self.cell(entry, column))

    def told(self, value: str) -> str:
        """A day (ISO 8601) in the calendar of the language; all else as it is."""
        return day_words(date.fromisoformat(value), self.language) if is_date(value) else value

    def digits(self, value: object) -> str:
        """A number in the digits of the language."""
        return digits(str(value), self.language)

    def late(self, entry: Entry, column: Column) -> str:
        """The word for what is overdue, if *column* says by when and the day is past; else ""."""
        return self.words["when_overdue"] if column.name == DUE and standing(entry, self.day) == "overdue" else ""

    @property
    def facts(self) -> list[str]:
        """What stands under the title: project, day, how much, who marked it."""
        documents = len({entry.document.id for entry in self.entries})
        people = list(dict.fromkeys(entry.span.annotator for entry in self.entries if entry.span.annotator))
        found = [
            self.project,
            self.words["made"].format(day=f"\u2068{self.told(self.day.isoformat())}\u2069"),
            self.words["rows"].format(count=self.digits(len(self.entries))),
            self.words["documents"].format(count=self.digits(documents)),
        ]
        if people:
            more = " \u2026" if len(people) > _PEOPLE else ""
            named = "\u060c " if self.direction == RTL else ", "
            found.append(self.words["annotators"].format(names=named.join(people[:_PEOPLE]) + more))
        return [*found, self.words["filter"].format(words=self.query)] if self.query else found

    def position(self, entry: Entry) -> str:
        """Where the words stand in their document (code points)."""
        span = entry.span
        return self.words["position"].format(start=self.digits(span.start), end=self.digits(span.end))

    def sources(self, entry: Entry) -> list[str]:
        """Each place that says it: document, its day, position; the first is the quoted one's."""
        found = []
        for one in (entry, *entry.also):
            day = [self.told(one.day.isoformat())] if one.day else []
            parts = (one.document.title, *day, self.position(one))
            between = "\u060c " if self.direction == RTL else " \u00b7 "  # a dot beside their digits is a zero
            found.append(between.join(f"\u2068{part}\u2069" for part in parts))
        return found


def heading_of(column: Column, scheme: Scheme, language: str) -> str:
    """What a column is called in *language*, with a capital where the language has them: titles of links stand in
    sentences, too."""
    if column.kind == "link":
        title = scheme.link(column.name).title_in(language)
        return title[:1].upper() + title[1:]
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
    shown: Sequence[str] = (),
) -> Report:
    """A report of *entries*, which are a register of *label*; *group* is the key of a column or "week". *shown* are
    the keys of its columns in their order, none for all; counted is by all.

    Raises KnownError "label.missing", "register.group".
    """
    words = words_in(language)
    speech = speech_in(language, day)
    every = columns_of(scheme, label)
    keyed = {one.key: one for one in every}
    columns = tuple(keyed[key] for key in shown if key in keyed) or every
    parted = grouping(group, every) if group else None
    numbers = {entry.id: number for number, entry in enumerate(entries, 1)}
    groups: list[tuple[str, list[Entry]]] = grouped(entries, parted, speech) if parted else [("", list(entries))]
    nothing = words["nothing"] if parted else ""
    status = next((one for one in every if one.name == "status" and one.field and one.field.choices), None)
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
            for one in _counted(every)
            if any(values(entry, one, speech) for entry in entries)
        ),
        query=query,
    )


def _counted(columns: Sequence[Column]) -> list[Column]:
    """What is counted, in the order in which a weekly report asks for it; how due dates stand, not each of them."""
    found = [one for one in groupings(columns) if one.name != DUE]
    order = ("status", "when", "issued_by", "addressed_to", "at", "modality")
    return sorted(found, key=lambda one: order.index(one.key) if one.key in order else len(order))


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
