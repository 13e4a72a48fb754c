"""The register: who ordered whom to do what, where, by when, and where does it say so.

A row for each span of a label, with what it is linked to by its best name and each name with the words it rests on.
Pure: it is given what `Store.linked` has read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from hashiya.model.document import Document
from hashiya.model.field import Field, is_date, is_empty, value_words
from hashiya.model.mention import SAME_AS, Linked, Mention
from hashiya.model.scheme import Scheme
from hashiya.model.span import Span
from hashiya.text.collation import alphabet_of, sort_keys
from hashiya.text.folding import fold

DIRECTIVE: Final = "directive"
"""The label that a register is of, unless somebody says another."""

ROW_KEYS: Final = (
    "text", "document", "start", "end", "issued_by", "addressed_to", "about", "at", "modality", "status", "due", "note",
)  # fmt: skip
"""The keys of `row_data`."""

_KINDS: Final = ("person", "organisation", "role", "group", "other")
"""Kinds of entities, the one whose mention tells most first."""

_NOT_COLUMNS: Final = (SAME_AS, "part_of")


class End(Struct, frozen=True):
    """What an entry is linked to: its best name, and the mention that the link leads to."""

    name: str
    mention: Mention


class Entry(Struct, frozen=True):
    """One row: a span, its document, and what it is linked to by link label."""

    span: Span
    document: Document
    ends: Mapping[str, tuple[End, ...]]
    same: str = ""
    """Entries with the same one here say the same ("" for one that stands alone)."""
    also: tuple[Entry, ...] = ()
    """The entries that are folded into this one, each with its own words and place."""

    @property
    def id(self) -> str:
        """The span's."""
        return self.span.id

    @property
    def day(self) -> date | None:
        """The document's day, if its metadata tell one as ``date`` (ISO 8601)."""
        said = str(self.document.metadata.get("date", ""))[:10]
        return date.fromisoformat(said) if is_date(said) else None

    @property
    def week(self) -> date:
        """The Monday of the week in which the document says it was; if it tells no day, in which it was marked."""
        day = self.day or datetime.fromtimestamp(self.span.created / 1000, UTC).date()
        return day - timedelta(days=day.weekday())


class Column(Struct, frozen=True):
    """A column of a register: ``kind`` is "text", "link", "field", "note", "document" or "date"; ``name`` that of the
    link label or the field; ``field`` the field as the scheme declares it."""

    key: str
    kind: str
    name: str = ""
    field: Field | None = None


def labels_of(scheme: Scheme, label: str) -> list[str]:
    """*label* and the labels that are kinds of it. Raises KnownError "label.missing"."""
    scheme.label(label)
    return [known.name for known in scheme.labels if scheme.is_a(known.name, label)]


def columns_of(scheme: Scheme, label: str) -> tuple[Column, ...]:
    """The columns of a register of *label*: the words, its links, its fields, the note, the document and its day."""
    links = [one for one in scheme.links_from(label) if not one.symmetric and one.name not in _NOT_COLUMNS]
    taken = {"text", "note", "document", "date", *(one.name for one in links)}
    fields = [
        Column(f"field.{one.name}" if one.name in taken else one.name, "field", one.name, one)
        for one in scheme.fields(label)
    ]
    return (
        Column("text", "text"),
        *(Column(one.name, "link", one.name) for one in links),
        *fields,
        Column("note", "note"),
        Column("document", "document"),
        Column("date", "date"),
    )


def entries(linked: Linked) -> list[Entry]:
    """The rows, in the order of the project."""
    known = linked.documents
    leaders = _leaders(linked)
    names = _best_names(linked, leaders)
    ends: dict[str, dict[str, list[End]]] = {}
    for label, source, target in linked.links:
        mention = linked.mentions.get(target)
        if mention is not None:
            ends.setdefault(source, {}).setdefault(label, []).append(End(names[target], mention))
    return [
        Entry(
            span,
            known[span.document],
            {label: _once(found) for label, found in ends.get(span.id, {}).items()},
            leaders.get(span.id, ""),
        )
        for span in linked.spans
        if span.document in known
    ]


def folded(found: Iterable[Entry]) -> list[Entry]:
    """Each thing once: entries that say the same are one row, that of which most is known, in the place of the first.

    What any of them is linked to, all are; fields and note are those of the row's own span.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in found:
        groups.setdefault(entry.same or entry.id, []).append(entry)
    return [_fold(group) if len(group) > 1 else group[0] for group in groups.values()]


def _fold(group: Sequence[Entry]) -> Entry:
    main = max(group, key=_knowledge)
    others = tuple(one for one in group if one is not main)
    labels = dict.fromkeys(label for one in (main, *others) for label in one.ends)
    ends = {label: _once([end for one in (main, *others) for end in one.ends.get(label, ())]) for label in labels}
    return replace(main, ends=ends, also=others)


def _knowledge(entry: Entry) -> tuple[int, int]:
    known = sum(map(len, entry.ends.values())) + sum(not is_empty(value) for value in entry.span.fields.values())
    return (known, len(entry.span.text))


def _once(ends: Sequence[End]) -> tuple[End, ...]:
    """Each name once: two mentions of one thing say it together."""
    return tuple({end.name: end for end in reversed(ends)}.values())[::-1]


def _leaders(linked: Linked) -> dict[str, str]:
    """For each mention the one that leads all that are the same (union-find)."""
    leader = {uid: uid for uid in linked.mentions}

    def lead(uid: str) -> str:
        while leader[uid] != uid:
            leader[uid] = leader[leader[uid]]
            uid = leader[uid]
        return uid

    for one, other in linked.same:
        if one in leader and other in leader:
            leader[lead(other)] = lead(one)
    return {uid: lead(uid) for uid in leader}


def _best_names(linked: Linked, leaders: Mapping[str, str]) -> dict[str, str]:
    """The best name of each mention: the usual one that somebody gave it, else the fullest of all that are the same."""
    best: dict[str, Mention] = {}
    for uid, mention in linked.mentions.items():
        first = leaders[uid]
        if first not in best or _fullness(mention) > _fullness(best[first]):
            best[first] = mention
    return {uid: _name(best[leaders[uid]]) for uid in linked.mentions}


def _fullness(mention: Mention) -> tuple[bool, int, int, str, int]:
    kind = mention.fields.get("kind")
    rank = -_KINDS.index(kind) if kind in _KINDS else -len(_KINDS)
    return (bool(mention.fields.get("place")), rank, len(mention.text), mention.document, -mention.start)


def _name(mention: Mention) -> str:
    return " ".join(str(mention.fields.get("place") or mention.text).split())


DUE: Final = "due"
"""The field that says by when."""

STANDINGS: Final = ("overdue", "today", "week", "later", "words", "over")
"""How an entry stands to its due date: late, due today or within seven days or later, told in words; over and done."""

_OVER: Final = ("done", "refused")


def standing(entry: Entry, today: date) -> str:
    """One of `STANDINGS`, "" if nothing is due."""
    due = entry.span.fields.get(DUE)
    if is_empty(due):
        return ""
    if entry.span.fields.get("status") in _OVER:
        return "over"
    if not is_date(due):
        return "words"
    days = (date.fromisoformat(str(due)) - today).days
    return "overdue" if days < 0 else "today" if not days else "week" if days <= 7 else "later"


class Speech(Struct, frozen=True):
    """How values are told: the language of titles, the words for yes and no."""

    language: str = "en"
    yes: str = "yes"
    no: str = "no"
    today: date = date.max
    """The day that tells what is late; of a register without a day nothing is."""
    when: tuple[str, ...] = STANDINGS
    """The words for `STANDINGS`."""


PLAIN: Final = Speech()


def values(entry: Entry, column: Column, speech: Speech = PLAIN) -> tuple[str, ...]:
    """What stands in that cell, one string for each value; () for nothing."""
    if column.kind == "link":
        return tuple(end.name for end in entry.ends.get(column.name, ()))
    if column.kind == "field":
        value = entry.span.fields.get(column.name)
        if is_empty(value):
            return ()
        several = value if isinstance(value, list) else [value]
        return tuple(value_words(column.field, one, speech.language, speech.yes, speech.no) for one in several)
    one = {
        "text": " ".join(entry.span.quotation.split()),
        "note": entry.span.note,
        "document": entry.document.title,
        "date": entry.day.isoformat() if entry.day else "",
        "week": entry.week.isoformat(),
        "when": _when(entry, speech),
    }[column.kind]
    return (one,) if one else ()


def _when(entry: Entry, speech: Speech) -> str:
    stands = standing(entry, speech.today)
    return speech.when[STANDINGS.index(stands)] if stands else ""


WEEK: Final = Column("week", "week")
WHEN: Final = Column("when", "when")
"""What can be grouped and counted by besides the columns; `WHEN` only where something may be due."""


def groupings(columns: Iterable[Column]) -> tuple[Column, ...]:
    """What rows can be grouped and counted by."""
    counted = [
        one
        for one in columns
        if one.kind in ("link", "document") or (one.field is not None and one.field.kind != "text")
    ]
    due = any(one.name == DUE and one.field is not None and one.field.kind == "date" for one in counted)
    return (*counted, WHEN, WEEK) if due else (*counted, WEEK)


def grouped(
    found: Iterable[Entry], column: Column, speech: Speech = PLAIN
) -> list[tuple[str, list[Entry]]]:  # fmt: skip
    """The rows by what stands in *column*, "" for nothing, which comes last; a row with several values is in several.

    Choices come in the order of the scheme, weeks from the last to the first, all others from the commonest on.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in found:
        for value in values(entry, column, speech) or ("",):
            groups.setdefault(value, []).append(entry)
    letters = dict(zip(groups, sort_keys(list(groups), alphabet_of(speech.language)), strict=True))
    order: Callable[[tuple[str, list[Entry]]], Any]
    choices = [one.title_in(speech.language) for one in column.field.choices] if column.field else []
    if column is WHEN:
        choices = list(speech.when)
    if choices:
        place = {title: number for number, title in enumerate(choices)}
        order = lambda group: (not group[0], place.get(group[0], len(place)), letters[group[0]])  # noqa: E731
    elif column.kind == "week":
        order = lambda group: (not group[0], -date.fromisoformat(group[0]).toordinal())  # noqa: E731
    else:
        order = lambda group: (not group[0], -len(group[1]), letters[group[0]])  # noqa: E731
    return sorted(groups.items(), key=order)


def filtered(
    found: Iterable[Entry], columns: Sequence[Column], words: str, speech: Speech = PLAIN
) -> list[Entry]:  # fmt: skip
    """The rows that hold all of *words* somewhere, however they are spelt; ``status=open`` or ``at="two words"`` asks
    one column only, ``when=overdue`` how the due date stands."""
    tests = [_test(part.replace('"', ""), columns, speech) for part in _PARTS.findall(words)]
    return [entry for entry in found if all(test(entry) for test in tests)]


_PARTS: Final = re.compile(r'(?:[^\s"]|"[^"]*"?)+')


def _is_named(column: Column, name: str) -> bool:
    """Whether *name* is that of the column in files, or in any language that of its field."""
    titles = column.field.title.values() if column.field is not None else ()
    return column.key == name or fold(name) in map(fold, titles)


def _test(part: str, columns: Sequence[Column], speech: Speech) -> Callable[[Entry], bool]:
    name, sign, wanted = part.partition("=")
    chosen = [one for one in (*columns, WHEN, WEEK) if _is_named(one, name)] if sign else []
    if not chosen:
        chosen, wanted = list(columns), part
    needle = fold(wanted)

    def test(entry: Entry) -> bool:
        for column in chosen:
            raw = entry.span.fields.get(column.name) if column.kind == "field" else None
            if isinstance(raw, str) and needle in fold(raw):
                return True
            if column is WHEN and wanted in STANDINGS:
                return standing(entry, speech.today) == wanted
            if any(needle in fold(value) for value in values(entry, column, speech)):
                return True
        return False

    return test


def row_data(entry: Entry) -> dict[str, Any]:
    """The row as plain data, with `ROW_KEYS`. ``document`` is its id, ``start`` and ``end`` code points of its text;
    what is linked is a list of best names; what is not said is None, a note that is not there "". Where entries are
    folded, ``also`` lists the other places that say the same."""
    span = entry.span
    links = {name: [end.name for end in entry.ends.get(name, ())] for name in ROW_KEYS[4:8]}
    fields = {name: None if is_empty(span.fields.get(name)) else span.fields[name] for name in ROW_KEYS[8:11]}
    head = {"text": span.text, "document": span.document, "start": span.start, "end": span.end}
    row = {**head, **links, **fields, "note": span.note}
    if entry.also:
        row["also"] = [
            {"text": one.span.text, "document": one.span.document, "start": one.span.start, "end": one.span.end}
            for one in entry.also
        ]
    return row
