"""What users type to find something, as a tree: one language for the search in all texts and for the list of documents.

    word            a word, however it is spelt (folding); wor*, *ord, w*d: with anything for the star
    "two words"     one behind the other; also between guillemets and curly quotes; a lone * is any word
    ="As typed"     exactly these characters; =word too
    /reg.*ex/       a regular expression; a c behind it makes capitals count: /Reg/c
    a b, a AND b    both in the document; also a & b
    a OR b          one of them; also a | b. AND goes before OR, parentheses before both
    NOT a           a document without it; also -a and !a
    a NEAR/5 b      with at most five words between them, in any order; also a ~5 b
    name:value      a filter; = != < <= > >= stand for the colon where they mean something; quotes around values
                    with blanks; a comma between values means or
    in:label        only within spans of that label; so does field:name=value, by:annotator, note:words

Words in capitals are the operators of those who type Latin letters; the signs are for everyone. (No Arabic words: each
of them is a word that texts hold.) Names of filters may be typed in Arabic and Persian too.

A tree is data: `session.search` asks the texts with it. A list of documents reads filters as they are, and words as
words of the title. Positions are code points of what was typed. Nothing here knows how anything is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from hashiya.late import late
from hashiya.model.errors import KnownError

if TYPE_CHECKING:
    from hashiya.text import folding
else:
    (folding,) = late("hashiya.text", "folding")


TermKind = Literal["words", "typed", "regex"]
Sign = Literal["=", "!=", "<", "<=", ">", ">="]
FilterKind = Literal["text", "choice", "number", "date", "pair"]

MOST_STARS: Final = 4
"""Stars in one word."""
DEEPEST: Final = 40
"""Parentheses within parentheses."""
WIDEST: Final = 100
"""The largest number of words between two that are near each other."""


class Term(Struct, frozen=True):
    """Something to be found in a text. ``pattern`` is as typed, without its quotes; ``case`` is for "regex" only."""

    kind: TermKind
    pattern: str
    start: int = 0
    end: int = 0
    case: bool = False


class Near(Struct, frozen=True):
    """Two terms of words with at most ``distance`` words between them."""

    left: Term
    right: Term
    distance: int


class Filter(Struct, frozen=True):
    """``name`` is a key of `FILTERS`; one of ``values`` has to do. ``key`` is the name in a pair: field:KEY=value."""

    name: str
    sign: Sign
    values: tuple[str, ...]
    key: str = ""
    start: int = 0
    end: int = 0


class Not(Struct, frozen=True):
    """What does not hold."""

    item: Node


class And(Struct, frozen=True):
    """All of it; with no items: everything."""

    items: tuple[Node, ...] = ()


class Or(Struct, frozen=True):
    """One of it."""

    items: tuple[Node, ...]


Node = Term | Near | Filter | Not | And | Or


class FilterRule(Struct, frozen=True):
    """A filter: how its value is meant, whether it is about spans, and its other names (folded)."""

    kind: FilterKind
    spans: bool = False
    names: tuple[str, ...] = ()


FILTERS: Final[dict[str, FilterRule]] = {
    "title": FilterRule("text", names=("\u0639\u0646\u0648\u0627\u0646",)),
    "lang": FilterRule("choice", names=("language", "\u0644\u063a\u0629", "\u0632\u0628\u0627\u0646")),
    "state": FilterRule("choice", names=("\u062d\u0627\u0644\u0629", "\u0648\u0636\u0639\u06cc\u062a")),
    "source": FilterRule("text", names=("file", "\u0645\u0635\u062f\u0631", "\u0645\u0646\u0628\u0639")),
    "date": FilterRule("date", names=("\u062a\u0627\u0631\u064a\u062e",)),
    "added": FilterRule("date", names=("imported",)),
    "id": FilterRule("choice"),
    "length": FilterRule("number", names=("\u0637\u0648\u0644",)),
    "spans": FilterRule("number"),
    "meta": FilterRule("pair", names=("metadata",)),
    "label": FilterRule("choice", names=("\u0648\u0633\u0645", "\u0628\u0631\u0686\u0633\u0628")),
    "collection": FilterRule("text", names=("\u0645\u062c\u0645\u0648\u0639\u0629",)),
    "in": FilterRule("choice", spans=True, names=("\u0641\u064a", "\u062f\u0631")),
    "field": FilterRule("pair", spans=True, names=("\u062d\u0642\u0644", "\u0641\u06cc\u0644\u062f")),
    "by": FilterRule("choice", spans=True, names=("annotator",)),
    "note": FilterRule("text", spans=True),
}  # fmt: skip
"""By name. "text": the value stands somewhere in it, folded; "choice": it is that, case aside; "date": "2020",
"2020-05" or a day, compared as far as it goes; "pair": ``key=value``, with a * or nothing as value for any. With
``spans`` it is about single spans: hits lie within these; without one of them, documents are meant."""

_QUOTES: Final = {'"': '"', "\u201c": "\u201d", "\u201e": "\u201c", "\u00ab": "\u00bb"}
_SIGNS: Final[tuple[Sign, ...]] = ("!=", "<=", ">=", "=", "<", ">")  # the longer ones first
_ENDS: Final = frozenset("()|&")
_COMMAS: Final = ",\u060c"
_STOPS: Final = _COMMAS + "".join(_ENDS)
_CONTROLS: Final = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


@cache
def _names() -> dict[str, str]:
    """Filters by what is typed for them, folded: made when something is typed, as folding takes its time to begin."""
    return {folding.fold(other): name for name, rule in FILTERS.items() for other in (name, *rule.names)}


def parse(typed: str) -> Node:
    """The tree of what was *typed*; ``And()`` for nothing at all.

    Raises KnownError "query.unclosed" (``sign``), "query.missing", "query.unexpected" (``sign``), "query.filter"
    (``name``), "query.value" (``name``), "query.number" (``value``), "query.near", "query.stars" (``most``),
    "query.deep", all with ``position``, from 1.
    """
    return _Parser(typed).whole()


def terms(node: Node) -> Iterator[Term]:
    """All terms of *node*, those that must not be found too."""
    match node:
        case Term():
            yield node
        case Near(left, right):
            yield left
            yield right
        case Not(item):
            yield from terms(item)
        case And(items) | Or(items):
            for item in items:
                yield from terms(item)
        case Filter():
            return


def filters(node: Node) -> Iterator[Filter]:
    """All filters of *node*, negated ones too."""
    match node:
        case Filter():
            yield node
        case Not(item):
            yield from filters(item)
        case And(items) | Or(items):
            for item in items:
                yield from filters(item)
        case Term() | Near():
            return


class _Parser:
    """Recursive descent over the characters; `_at` is where it is."""

    def __init__(self, typed: str) -> None:
        self._typed = typed
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        self._skip()
        if self._over():
            return And()
        node = self._or()
        if not self._over():
            raise self._error("query.unexpected", sign=self._typed[self._at])
        return node

    # -- operators ---------------------------------------------------------------------------------------------------

    def _or(self) -> Node:
        items = [self._and()]
        while self._takes("OR", "|"):
            items.append(self._and())
        return items[0] if len(items) == 1 else Or(tuple(items))

    def _and(self) -> Node:
        items = [self._near()]
        while True:
            if self._takes("AND", "&"):
                items.append(self._near())
            elif self._over() or self._typed[self._at] in ")|" or self._is_word("OR"):
                break
            else:
                items.append(self._near())
        return items[0] if len(items) == 1 else And(tuple(items))

    def _near(self) -> Node:
        node = self._unary()
        begin = self._at
        distance = self._distance()
        if distance is None:
            return node
        other = self._unary()
        for side in (node, other):
            if not isinstance(side, Term) or side.kind != "words":
                raise self._error("query.near", at=begin)
        assert isinstance(node, Term) and isinstance(other, Term)
        return Near(node, other, distance)

    def _distance(self) -> int | None:
        """The words between, if an operator of nearness stands here."""
        rest = self._typed[self._at :]
        if rest.startswith("NEAR") and (len(rest) == 4 or rest[4] in " /"):
            self._at += 4 + rest.startswith("NEAR/")
        elif rest.startswith("~"):
            self._at += 1
        else:
            return None
        begin = self._at
        while not self._over() and self._typed[self._at].isdecimal():
            self._at += 1
        digits = self._typed[begin : self._at]
        if len(digits) > 3 or (digits and int(digits) > WIDEST):
            raise self._error("query.number", at=begin, value=digits)
        self._skip()
        return int(digits) if digits else 5

    def _unary(self) -> Node:
        if self._depth > DEEPEST:
            raise self._error("query.deep")
        if self._over():
            raise self._error("query.missing")
        self._depth += 1
        try:
            if self._takes("NOT", "-", "!"):
                return Not(self._unary())
            return self._atom()
        finally:
            self._depth -= 1

    # -- what stands between operators -------------------------------------------------------------------------------

    def _atom(self) -> Node:
        begin = self._at
        first = self._typed[begin]
        if first == "(":
            self._move(1)
            if self._over():
                raise self._error("query.missing")
            node = self._or()
            if self._over():
                raise self._error("query.unclosed", at=begin, sign="(")
            self._move(1)
            return node
        if first in ")|&" or self._is_word("OR") or self._is_word("AND"):
            raise self._error("query.missing")
        if first == "/":
            return self._expression()
        if first in _QUOTES:
            return self._term("words", self._quoted(), begin)
        if first == "=" and begin + 1 < len(self._typed) and not self._typed[begin + 1].isspace():
            self._at += 1
            quoted = self._typed[self._at] in _QUOTES
            return self._term("typed", self._quoted() if quoted else self._word(), begin)
        return self._filter() or self._term("words", self._word(), begin)

    def _term(self, kind: TermKind, pattern: str, begin: int) -> Term:
        end = self._at
        self._skip()
        if not pattern or (kind == "words" and not pattern.replace("*", "").strip()):
            raise self._error("query.missing", at=begin)
        if kind == "words" and any(word.count("*") > MOST_STARS for word in pattern.split()):
            raise self._error("query.stars", at=begin, most=MOST_STARS)
        return Term(kind, pattern, begin, end)

    def _expression(self) -> Term:
        begin = self._at
        at = begin + 1
        while at < len(self._typed) and self._typed[at] != "/":
            at += 1 + (self._typed[at] == "\\")
        if at >= len(self._typed):
            raise self._error("query.unclosed", at=begin, sign="/")
        pattern = self._typed[begin + 1 : at]
        case = self._typed[at + 1 : at + 2] == "c"
        self._at = at + 1 + case
        if not pattern:
            raise self._error("query.missing", at=begin)
        self._skip()
        return Term("regex", pattern, begin, at + 1 + case, case)

    def _filter(self) -> Filter | None:
        """The filter that stands here, if one does: a name, and a sign right behind it."""
        begin = self._at
        at = begin
        while at < len(self._typed) and (self._typed[at].isalpha() or self._typed[at] in "_\u200c"):
            at += 1
        sign = next((one for one in (":", *_SIGNS) if self._typed.startswith(one, at)), "")
        if at == begin or not sign:
            return None
        word = self._typed[begin:at]
        name = _names().get(folding.fold(word))
        if name is None:
            if word.isascii():
                raise self._error("query.filter", name=word)
            return None
        self._at = at + len(sign)
        key = ""
        if sign == ":":
            sign = next((one for one in _SIGNS if self._typed.startswith(one, self._at)), "")
            self._at += len(sign)
        if FILTERS[name].kind == "pair":
            key, sign = self._key(name)
        values = self._values()
        if not key and not any(values):
            raise self._error("query.value", at=begin, name=word)
        self._check(name, values, begin)
        end = self._at
        self._skip()
        return Filter(name, sign or "=", values, key, begin, end)  # type: ignore[arg-type]

    def _key(self, name: str) -> tuple[str, str]:
        begin = self._at
        if not self._over() and self._typed[begin] in _QUOTES:
            key = self._quoted()
        else:
            while not self._over() and self._typed[self._at] not in "=!<>() \t":
                self._at += 1
            key = self._typed[begin : self._at]
        if not key:
            raise self._error("query.value", at=begin, name=name)
        sign = next((one for one in _SIGNS if self._typed.startswith(one, self._at)), "")
        self._at += len(sign)
        return key, sign or "="

    def _values(self) -> tuple[str, ...]:
        found = []
        while True:
            if not self._over() and self._typed[self._at] in _QUOTES:
                found.append(self._quoted())
            else:
                begin = self._at
                while not self._over() and not self._typed[self._at].isspace() and self._typed[self._at] not in _STOPS:
                    self._at += 1
                found.append(_CONTROLS.sub("", self._typed[begin : self._at]))
            if self._over() or self._typed[self._at] not in _COMMAS:
                return tuple(one for one in found if one) or ("",)
            self._at += 1

    def _check(self, name: str, values: tuple[str, ...], begin: int) -> None:
        kind = FILTERS[name].kind
        for value in values:
            folded = folding.fold(value)
            wrong = (kind == "number" and not folded.isdecimal()) or (
                kind == "date" and not folded.replace("-", "").isdecimal()
            )
            if wrong:
                raise self._error("query.number", at=begin, value=value)

    def _word(self) -> str:
        begin = self._at
        while not self._over():
            here = self._typed[self._at]
            if here.isspace() or here in _ENDS or here in _QUOTES:
                break
            self._at += 1
        return self._typed[begin : self._at]

    def _quoted(self) -> str:
        """What stands between the quote here and the one that closes it."""
        begin = self._at
        close = self._typed.find(_QUOTES[self._typed[begin]], begin + 1)
        if close < 0:
            raise self._error("query.unclosed", sign=self._typed[begin])
        self._at = close + 1
        return self._typed[begin + 1 : close]

    # -- characters --------------------------------------------------------------------------------------------------

    def _over(self) -> bool:
        return self._at >= len(self._typed)

    def _move(self, count: int) -> None:
        self._at += count
        self._skip()

    def _skip(self) -> None:
        """Go on to what is neither blank nor a directional control."""
        while not self._over() and (self._typed[self._at].isspace() or _CONTROLS.match(self._typed[self._at])):
            self._at += 1

    def _is_word(self, word: str) -> bool:
        end = self._at + len(word)
        return self._typed.startswith(word, self._at) and (
            end == len(self._typed) or self._typed[end].isspace() or self._typed[end] in "()"
        )

    def _takes(self, word: str, *signs: str) -> bool:
        """Step over that operator if it stands here."""
        if not self._over() and self._typed[self._at] in signs:
            self._move(1)
            return True
        if self._is_word(word):
            self._move(len(word))
            return True
        return False

    def _error(self, code: str, at: int | None = None, **facts: object) -> KnownError:
        return KnownError(code, position=(self._at if at is None else at) + 1, **facts)
