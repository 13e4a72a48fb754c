"""What a few letters of the quick line may mean: a value of a field, or a link to a span. Widgets are elsewhere.

A word that begins with the key of a link ("1" or a Persian one; "@" where that is its letter) is a link, and what
follows are letters of its other end. All others are values, in the order of the fields: those that are still empty
first. A name of a field with a colon asks that field only, and quotation marks hold words together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from msgspec import Struct, field

from hashiya.model.field import Field, is_empty, problem_of
from hashiya.model.scheme import Label
from hashiya.ui.choices import Choice, ranked
from hashiya.ui.dates import parse_date, parse_day
from hashiya.ui.fuzzy import folded, score
from hashiya.ui.values import read, shown_value, typed, yes_no_words

MOST: Final = 60
"""Meanings that are proposed at once."""

ENDS: Final = 3
"""Other ends of each link that are proposed for a word that names no link."""

_FILLED: Final = 3000  # points that a field loses which says something already
_QUOTES: Final = '"\u201c\u201d\u201e\u00ab\u00bb'
_NAMED: Final = re.compile(rf"([^:=\d{_QUOTES}][^:={_QUOTES}]*)[:=](.*)", re.DOTALL)


class Meaning(Struct, frozen=True):
    """One thing that is said of the span: ``value`` of the field ``name``, or the span ``target`` at the end of the
    link ``name``. ``title`` and ``words`` are how it is shown."""

    name: str
    title: str
    words: str
    value: Any = None
    target: str = ""
    choice: Choice | None = None


class Sayable(Struct, frozen=True):
    """What can be said of a span: its ``fields``, the ``links`` from it, the ends of each (``targets``), the last
    values of a field (``recent``); ``filled`` are fields that say something already. ``year`` is that of days that are
    typed without one."""

    fields: Sequence[Field]
    links: Sequence[Label]
    targets: Callable[[str], Sequence[Choice]]
    recent: Callable[[str], Sequence[Any]]
    language: str
    filled: frozenset[str] = frozenset()
    year: int = 0
    known: dict[str, Sequence[Choice]] = field(default_factory=dict)

    def ends(self, link: str) -> Sequence[Choice]:
        """The other ends of *link*, the likeliest first."""
        if link not in self.known:
            self.known[link] = self.targets(link)
        return self.known[link]


def is_open(word: str) -> bool:
    """Whether a quotation mark in *word* is not closed yet, so that a space belongs to it."""
    return sum(word.count(mark) for mark in _QUOTES) % 2 == 1


def meanings(word: str, sayable: Sayable, said: Sequence[Meaning] = ()) -> list[Meaning]:
    """What *word* may mean, the likeliest first; what can be said at all for an empty one. *said* is what stands in
    the line already: no field twice, unless it takes several values, and no link twice."""
    word = word.strip()
    once = {one.name for one in said if not one.target}
    taken = {(one.name, one.target) for one in said if one.target}
    fields = [one for one in sayable.fields if one.name not in once or one.kind == "choices"]
    told = [(one.name, one.value) for one in said]
    found = [*_links(word, sayable), *_values(word, sayable, fields)]
    kept = [one for one in found if (one.name, one.target) not in taken and (one.name, one.value) not in told]
    return list({(one.name, one.target, repr(one.value)): one for one in reversed(kept)}.values())[::-1][:MOST]


def together(said: Sequence[Meaning]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Values by field and ends by link, as `session.filling` takes them."""
    values: dict[str, Any] = {}
    for one in said:
        if not one.target:
            several = isinstance(one.value, list)
            values[one.name] = [*values.get(one.name, []), *one.value] if several else one.value
    return values, [(one.name, one.target) for one in said if one.target]


# --- links --------------------------------------------------------------------------------------


def _links(word: str, sayable: Sayable) -> Iterator[Meaning]:
    """A day may begin like the key of a link; then the day is meant."""
    if word and not _day(word, sayable.year):
        for link in sayable.links:
            if _begins(word, link):
                for choice in ranked(sayable.ends(link.name), word[1:].strip(_QUOTES)):
                    yield _linked(link, choice, sayable.language)


def _begins(word: str, link: Label) -> bool:
    digit = unicodedata.decimal(word[0], None)
    first = word[0] if digit is None else str(digit)
    signs = {letter for letter in link.letter.values() if not letter.isalnum()}
    return first == link.key or first in signs


def _linked(link: Label, choice: Choice, language: str) -> Meaning:
    return Meaning(link.name, link.title_in(language), choice.words, target=choice.id, choice=choice)


def _near(word: str, sayable: Sayable) -> Iterator[tuple[int, Meaning]]:
    """Ends of links for a word that does not say which."""
    for link in sayable.links:
        ends = ranked(sayable.ends(link.name), word) if word else list(sayable.ends(link.name))
        for place, choice in enumerate(ends[: ENDS if word else 1]):
            yield -2 * _FILLED - place, _linked(link, choice, sayable.language)


# --- values of fields ---------------------------------------------------------------------------


def _values(word: str, sayable: Sayable, fields: Sequence[Field]) -> list[Meaning]:
    found: list[tuple[int, int, Meaning]] = []
    named = _NAMED.fullmatch(word)
    own = [one for one in fields if named and _is_called(one, named[1])]
    if named and own:
        fields, word = own, named[2]
    for one in fields:
        less = _FILLED if one.name in sayable.filled else 0
        found += [(less - points, len(found), meant) for points, meant in _of_field(word, sayable, one, bool(own))]
    if not own:
        found += [(-points, len(found), meant) for points, meant in _near(word, sayable)]
    return [meant for _, _, meant in sorted(found, key=lambda row: row[:2])]


def _is_called(one: Field, name: str) -> bool:
    same = folded(name.strip())
    return bool(same) and any(folded(title).startswith(same) for title in (one.name, *one.title.values()))


def _of_field(word: str, sayable: Sayable, one: Field, asked: bool) -> Iterator[tuple[int, Meaning]]:
    """Points and meaning; *asked*: its name was typed, so that any words are meant for it."""
    language = sayable.language
    quoted = bool(word) and word[0] in _QUOTES
    plain = word.strip(_QUOTES).strip()

    def meant(value: Any) -> Meaning:
        return Meaning(one.name, one.title_in(language), shown_value(one, value, language), value)

    if one.kind in ("choice", "choices") and not quoted:
        for choice in one.choices:
            points = _points(plain, choice.title_in(language), " ".join((choice.name, *choice.title.values())))
            if points is not None:
                yield points, meant([choice.name] if one.kind == "choices" else choice.name)
    elif one.kind == "yes_no" and not quoted:
        for value, said in zip((True, False), yes_no_words(), strict=True):
            points = _points(plain, said if asked else one.title_in(language), "" if asked else one.name)
            if points is not None:
                yield points - (not value), meant(value)
    elif one.kind == "date" and (day := _day(plain, sayable.year)):
        yield 4000, meant(day)
        return
    elif one.kind == "number" and plain and not problem_of(one, value := read(one, plain, language)):
        yield 4000, meant(value)
    if one.kind in ("text", "place", "date") or one.free:
        for place, value in enumerate(sayable.recent(one.name)):
            if isinstance(value, str) and not is_empty(value) and one.choice(value) is None:
                points = _points(plain, typed(one, value, language), "")
                if points is not None and (plain or asked or one.kind == "place"):
                    yield points - 40 - place, meant(value)
        if plain and (quoted or asked):
            value = read(one, plain, language)
            if not problem_of(one, value):
                yield (2000 if quoted and one.free else 1000 if quoted else 100), meant(value)


def _points(word: str, title: str, other: str) -> int | None:
    if not word:
        return 0
    own = score(word, title)
    wide = score(word, f"{title} {other}")
    return max((points for points in (own and own + 80, wide) if points is not None), default=None)


def _day(word: str, year: int) -> str:
    return parse_date(word) or (parse_day(word, year) if year else "")
