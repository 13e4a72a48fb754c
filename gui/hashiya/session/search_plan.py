"""From a query to the documents in which it may have hits, by the index: never one too few."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fnmatch import translate
from typing import Final

from msgspec import Struct

from hashiya.model.query import And, Filter, Near, Node, Not, Or, Term
from hashiya.store.search_index import SearchIndex, phrase
from hashiya.text.words import pattern_words, separated

MOST: Final = 5000
"""Words of the vocabulary that are looked up for one pattern; what more words hold is nearly everywhere."""

_STRETCH: Final = 1024
"""Row ids among which documents with a word of a group are looked for first."""

Labels = Callable[[tuple[str, ...]], set[int]]
"""Row ids of documents that have spans of these labels."""


class Candidates(Struct, frozen=True):
    """Documents for which ``expression`` (FTS5) holds, that are among ``rows`` and that hold a word of each of
    ``groups``; None and () are no bound."""

    expression: str | None = None
    rows: frozenset[int] | None = None
    groups: tuple[tuple[str, ...], ...] = ()

    @property
    def everything(self) -> bool:
        """Whether they are all documents."""
        return self.expression is None and self.rows is None and not self.groups

    def read(self, index: SearchIndex, after: int, upto: int) -> Iterator[int] | None:
        """Their row ids in ``(after, upto]``, rising; None when they are all documents. Raises IndexLostError."""
        if self.everything:
            return None
        if self.groups:
            return self._by_groups(index, after, upto)
        if self.expression is None:
            assert self.rows is not None
            return (row for row in sorted(self.rows) if after < row <= upto)
        return _bounded(index.candidates(self.expression, after), upto, self.rows)

    def _by_groups(self, index: SearchIndex, after: int, upto: int) -> Iterator[int]:
        """Stretch by stretch, the first ones short: what thousands of words hold is soon found there, and long."""
        size = _STRETCH
        while after < upto:
            high = min(after + size, upto)
            found = self.rows
            for group in self.groups:
                rows = index.rows_with(group, after, high)
                found = frozenset(rows if found is None else found & rows)
            if self.expression is None:
                yield from sorted(found or ())
            elif found:
                yield from _bounded(index.candidates(self.expression, after), high, found)
            after, size = high, size * 8


def _bounded(rising: Iterator[int], upto: int, rows: frozenset[int] | None) -> Iterator[int]:
    for row in rising:
        if row > upto:
            return
        if rows is None or row in rows:
            yield row


ALL: Final = Candidates()


def candidates(node: Node, index: SearchIndex, labels: Labels) -> Candidates:
    """Where *node* may have hits. Raises IndexLostError."""
    match node:
        case Term():
            return _term(node, index)
        case Near(left, right):
            return _both((_term(left, index), _term(right, index)))
        case And(items):
            return _both(candidates(item, index, labels) for item in items)
        case Or(items):
            return _either([candidates(item, index, labels) for item in items], index)
        case Filter(name, "=", values) if name in ("in", "label"):
            return Candidates(rows=frozenset(labels(values)))
        case Filter() | Not():
            return ALL


def _both(parts: Iterable[Candidates]) -> Candidates:
    expressions: list[str] = []
    rows: frozenset[int] | None = None
    groups: list[tuple[str, ...]] = []
    for part in parts:
        groups += part.groups
        if part.expression is not None:
            expressions.append(part.expression)
        if part.rows is not None:
            rows = part.rows if rows is None else rows & part.rows
    return Candidates(" AND ".join(f"({one})" for one in dict.fromkeys(expressions)) or None, rows, tuple(groups))


def _either(parts: list[Candidates], index: SearchIndex) -> Candidates:
    if any(part.everything for part in parts):
        return ALL
    if all(part.rows is None and not part.groups for part in parts):
        return Candidates(" OR ".join(f"({part.expression})" for part in parts))
    rows: set[int] = set()
    for part in parts:
        rows.update(part.read(index, 0, index.upto) or ())
    return Candidates(rows=frozenset(rows))


def _term(term: Term, index: SearchIndex) -> Candidates:
    if term.kind == "regex":
        return ALL
    if term.kind == "words":
        words = pattern_words(term.pattern)
    else:  # what is typed may begin and end within words
        blanked = separated(term.pattern)
        found = blanked.split()
        if found and blanked[:1] != " ":
            found[0] = "*" + found[0]
        if found and blanked[-1:] != " ":
            found[-1] += "*"
        words = tuple(found)
    if not any("*" in word for word in words):
        return Candidates(phrase(words)) if words else ALL
    if not any("*" in word for word in words[:-1]) and words[-1].find("*") == len(words[-1]) - 1 > 0:
        return Candidates(phrase([*words[:-1], words[-1][:-1]], prefix=True))
    return _both(_word(word, index) for word in words if word != "*")


def _word(word: str, index: SearchIndex) -> Candidates:
    head = word.partition("*")[0]
    if head:
        return Candidates(phrase([head], prefix=head != word))
    terms = expansion(word, index.words())
    return ALL if terms is None else Candidates(groups=(tuple(terms),))


def expansion(word: str, vocabulary: str) -> list[str] | None:
    """The words of *vocabulary* (each between newlines) that are like *word*, with its stars; None for too many."""
    longest = max(word.split("*"), key=len)
    fits = re.compile(translate(word)).match
    found: list[str] = []
    at = vocabulary.find(longest, 1)
    while at >= 0:
        begin = vocabulary.rfind("\n", 0, at) + 1
        end = vocabulary.find("\n", at)
        one = vocabulary[begin:end]
        if fits(one):
            found.append(one)
            if len(found) > MOST:
                return None
        at = vocabulary.find(longest, end + 1)
    return found
