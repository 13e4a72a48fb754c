"""Whether a document is what a query asks for, and where its hits are: the query looked at against one text.

This is the truth of the search; the index only saves it work.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from hashiya.model.errors import KnownError
from hashiya.model.query import FILTERS, And, Filter, Near, Node, Not, Or, Term
from hashiya.model.scheme import Scheme
from hashiya.model.span import Range
from hashiya.store.search_reads import Head, SearchedSpan, SearchedTexts
from hashiya.text import finding
from hashiya.text.finding import PatternError
from hashiya.text.folding import fold
from hashiya.text.matching import Query, matcher
from hashiya.text.source import TextLike
from hashiya.text.words import Finder, Pattern, pattern_words

Scope = tuple[tuple[Filter, bool], ...]
"""Filters of spans that hold here, each with whether hits must lie within such a span (or must not)."""

_Spans = Callable[[], list[SearchedSpan]]


def labels_named(scheme: Scheme, names: tuple[str, ...]) -> frozenset[str]:
    """The labels of *scheme* that are called so, by name or by title in any language, and those below them.

    Raises KnownError "label.missing".
    """
    found: set[str] = set()
    for name in names:
        wanted = fold(name)
        these = {
            label.name
            for label in scheme.labels
            if wanted in {fold(label.name), *(fold(title) for title in label.title.values())}
        }
        if not these:
            raise KnownError("label.missing", label=name)
        found |= these
    while more := {label.name for label in scheme.labels if label.parent in found} - found:
        found |= more
    return frozenset(found)


def check(node: Node, scheme: Scheme) -> None:
    """Raise KnownError if nothing can be found by *node*: "query.empty", "label.missing", "find.pattern"..."""
    if not _has_hits(node):
        raise KnownError("query.empty")
    for one in _nodes(node):
        if isinstance(one, Filter) and one.name in ("in", "label"):
            labels_named(scheme, one.values)
        if isinstance(one, Term) and one.kind == "regex":
            try:
                matcher(_query(one))
            except PatternError as error:
                facts = dict(error.facts)
                if "position" in facts:
                    facts["position"] += one.start + 1
                raise KnownError(error.code, **facts) from error


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case And(items) | Or(items):
            for item in items:
                yield from _nodes(item)
        case Not(item):
            yield from _nodes(item)
        case Near(left, right):
            yield from (left, right)
        case _:
            return


def _has_hits(node: Node) -> bool:
    match node:
        case Term() | Near():
            return True
        case Filter(name):
            return FILTERS[name].spans
        case And(items) | Or(items):
            return any(map(_has_hits, items))
        case Not():
            return False


def _query(term: Term) -> Query:
    if term.kind == "regex":
        return Query(term.pattern, "regex", case=term.case)
    return Query(term.pattern, "typed" if term.kind == "typed" else "folded")


class Matching:
    """One query against documents, one after the other."""

    def __init__(self, node: Node, scheme: Scheme, texts: SearchedTexts) -> None:
        """Raises KnownError as `check` does."""
        check(node, scheme)
        self._node = node
        self._scheme = scheme
        self._texts = texts
        self._labels: dict[tuple[str, ...], frozenset[str]] = {}
        self._counts: Mapping[int, int] | None = None
        self._members: dict[int, list[str]] | None = None

    def may_have(self, head: Head) -> bool:
        """Whether the filters alone let *head* by: else its text need not be read."""
        return self._may(self._node, head)

    def hits(self, head: Head, text: Callable[[], TextLike]) -> list[Range]:
        """The hits in a document that `may_have` some, in order, none over another; [] if it has none.

        Raises KnownError "find.slow", "text.altered".
        """
        read: list[list[SearchedSpan]] = []

        def spans() -> list[SearchedSpan]:
            if not read:
                read.append(self._texts.spans(head.row))
            return read[0]

        try:
            holds, found = self._look(self._node, (), head, text(), spans)
        except PatternError as error:
            raise KnownError(error.code, **error.facts) from error
        return _apart(found) if holds else []

    def _may(self, node: Node, head: Head) -> bool:
        match node:
            case Filter(name) if not FILTERS[name].spans:
                return self._lets(node, head)
            case And(items):
                return all(self._may(item, head) for item in items)
            case Or(items):
                return any(self._may(item, head) for item in items)
            case Not(Filter(name) as item) if not FILTERS[name].spans:
                return not self._lets(item, head)
            case _:
                return True

    def _look(self, node: Node, scope: Scope, head: Head, text: TextLike, spans: _Spans) -> tuple[bool, list[Range]]:
        match node:
            case And(items):
                return self._all(items, scope, head, text, spans)
            case Or(items):
                answers = [self._look(item, scope, head, text, spans) for item in items]
                return any(holds for holds, _ in answers), [hit for holds, hits in answers if holds for hit in hits]
            case Not(item):
                return not self._look(item, scope, head, text, spans)[0], []
            case Filter(name):
                if FILTERS[name].spans:
                    return self._all((node,), scope, head, text, spans)
                return self._lets(node, head), []
            case Term() | Near():
                found = list(self._within(_found(node, text), scope, spans))
                return bool(found), found

    def _all(
        self, items: tuple[Node, ...], scope: Scope, head: Head, text: TextLike, spans: _Spans
    ) -> tuple[bool, list[Range]]:
        own: list[tuple[Filter, bool]] = []
        rest: list[Node] = []
        for item in items:
            if isinstance(item, Filter) and FILTERS[item.name].spans:
                own.append((item, True))
            elif isinstance(item, Not) and isinstance(item.item, Filter) and FILTERS[item.item.name].spans:
                own.append((item.item, False))
            else:
                rest.append(item)
        inner = (*scope, *own)
        hits: list[Range] = []
        for item in rest:
            holds, found = self._look(item, inner, head, text, spans)
            if not holds:
                return False, []
            hits += found
        if own and not any(map(_has_hits, rest)):
            wanted = self._spans_in(inner, spans)
            if any(positive for _, positive in own):
                hits = [(span.ranges[0][0], span.ranges[-1][1]) for span in wanted]
                return bool(hits), hits
            return not any(self._fits(span, one) for span in spans() for one, _ in own), []
        return True, hits

    # --- spans --------------------------------------------------------------------------------

    def _within(self, hits: Iterator[Range], scope: Scope, spans: _Spans) -> Iterator[Range]:
        if not scope:
            yield from hits
            return
        first = next(hits, None)
        if first is None:
            return
        wanted = self._spans_in(scope, spans)
        asked = any(positive for _, positive in scope)
        inside = sorted(one for span in wanted for one in span.ranges) if asked else []
        outside = [
            one for filter, positive in scope if not positive
            for span in spans() if self._fits(span, filter) for one in span.ranges
        ]  # fmt: skip
        for hit in (first, *hits):
            held = not asked or any(start <= hit[0] and hit[1] <= end for start, end in inside)
            if held and not any(start <= hit[0] and hit[1] <= end for start, end in outside):
                yield hit

    def _spans_in(self, scope: Scope, spans: _Spans) -> list[SearchedSpan]:
        """The spans for which all of *scope* holds."""
        return [
            span for span in spans()
            if all(self._fits(span, filter) == positive for filter, positive in scope)
        ]  # fmt: skip

    def _fits(self, span: SearchedSpan, filter: Filter) -> bool:
        match filter.name:
            case "in":
                if filter.values not in self._labels:
                    self._labels[filter.values] = labels_named(self._scheme, filter.values)
                held = span.label in self._labels[filter.values]
            case "by":
                held = any(fold(value) == fold(span.annotator) for value in filter.values)
            case "note":
                held = any(fold(value) in fold(span.note) for value in filter.values)
            case _:
                return _pair(_data(span.fields) if span.fields else {}, filter)
        return held != (filter.sign == "!=")

    # --- documents ----------------------------------------------------------------------------

    def _lets(self, filter: Filter, head: Head) -> bool:
        """Whether a filter of documents lets *head* by."""
        match filter.name:
            case "title" | "source":
                held = _holds(str(getattr(head, filter.name)), filter.values)
            case "lang":
                held = any(_is_language(head.language, value) for value in filter.values)
            case "state":
                held = any(fold(value).replace(" ", "_") == head.state for value in filter.values)
            case "id":
                held = any(head.document.startswith(value) for value in filter.values)
            case "length":
                return _compared(head.length, filter)
            case "spans":
                if self._counts is None:
                    self._counts = self._texts.span_counts()
                return _compared(self._counts.get(head.row, 0), filter)
            case "date":
                return _dated(str(_data(head.metadata).get("date") or ""), filter)
            case "added":
                return _dated(datetime.fromtimestamp(head.created / 1000, UTC).date().isoformat(), filter)
            case "meta":
                return _pair(_data(head.metadata), filter)
            case "label":
                labels = labels_named(self._scheme, filter.values)
                held = any(span.label in labels for span in self._texts.spans(head.row))
            case _:  # "collection"
                held = any(_holds(name, filter.values) for name in self._collections().get(head.row, ()))
        return held != (filter.sign == "!=")

    def _collections(self) -> dict[int, list[str]]:
        if self._members is None:
            self._members = {}
            for name, row in self._texts.members():
                self._members.setdefault(row, []).append(name)
        return self._members


def _found(node: Term | Near, text: TextLike) -> Iterator[Range]:
    if isinstance(node, Near):
        left, right = (pattern_words(term.pattern) for term in (node.left, node.right))
        if left and right:
            yield from Finder(Pattern(left), Pattern(right), node.distance).find(text)
    elif node.kind == "words" and (words := pattern_words(node.pattern)):
        yield from Finder(Pattern(words)).find(text)
    else:
        yield from finding.find(text, _query(node))


def _apart(hits: list[Range]) -> list[Range]:
    """*hits* in order, those that overlap one before left out, the longer of two that begin together kept."""
    kept: list[Range] = []
    for start, end in sorted(set(hits), key=lambda hit: (hit[0], -hit[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


@lru_cache(maxsize=512)
def _folded(value: str) -> str:
    return fold(value)


def _holds(text: str, values: tuple[str, ...]) -> bool:
    folded = fold(text)
    return any(_folded(value) in folded for value in values)


def _is_language(language: str, value: str) -> bool:
    tag, wanted = language.lower().replace("_", "-"), value.lower().replace("_", "-")
    return tag == wanted or tag.startswith(wanted + "-")


def _data(text: str) -> Mapping[str, Any]:
    found = json.loads(text)
    return found if isinstance(found, dict) else {}


def _pair(data: Mapping[str, Any], filter: Filter) -> bool:
    """Whether the value that *data* has under the filter's key is as it asks."""
    value = next((data[name] for name in data if _folded(name) == _folded(filter.key)), None)
    wanted = [one for one in filter.values if one not in ("", "*")]
    there = value is not None and value != "" and value != []
    if not wanted:
        return there != (filter.sign == "!=")
    if filter.sign in ("=", "!="):
        values = value if isinstance(value, list) else [value]
        held = there and any(_folded(_plain(one)) == _folded(other) for one in values for other in wanted)
        return held != (filter.sign == "!=")
    return there and any(_ordered(_plain(value), other, filter.sign) for other in wanted)


def _plain(value: Any) -> str:
    """A value as one types it."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _ordered(value: str, other: str, sign: str) -> bool:
    """Compared as numbers if both are, else as dates and words are: letter by letter."""
    one, two = _folded(value), _folded(other)
    try:
        return _compare(float(one), float(two), sign)
    except ValueError:
        return _compare(one[: len(two)], two, sign)


def _compare(one: Any, two: Any, sign: str) -> bool:
    return bool(
        {"=": one == two, "!=": one != two, "<": one < two, "<=": one <= two, ">": one > two, ">=": one >= two}[sign]
    )


def _compared(number: int, filter: Filter) -> bool:
    if filter.sign == "!=":
        return all(number != int(value) for value in filter.values)
    return any(_compare(number, int(value), filter.sign) for value in filter.values)


def _dated(date: str, filter: Filter) -> bool:
    """ISO dates, compared as far as the value goes; what has no date is on no side."""
    if not date:
        return False
    pairs = [(_folded(date)[: len(_folded(value))], _folded(value)) for value in filter.values]
    if filter.sign == "!=":
        return all(one != two for one, two in pairs)
    return any(_compare(one, two, filter.sign) for one, two in pairs)
