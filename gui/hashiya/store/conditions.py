"""What a filter of documents (`model.query`) says, as SQL; and what SQL cannot say, of spellings and of expressions, as
questions to portions of rows, whose words are folded all at once: ten times as fast as one by one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import regex
from msgspec import Struct, field

from hashiya.late import late
from hashiya.model.document import STATES
from hashiya.model.errors import KnownError
from hashiya.model.query import And, Filter, Near, Node, Not, Or, Term
from hashiya.store.json_text import to_json
from hashiya.store.rows import Row

if TYPE_CHECKING:
    from hashiya.text import folding
else:
    (folding,) = late("hashiya.text", "folding")

_ADDED: Final = "strftime('%Y-%m-%d', d.created / 1000, 'unixepoch')"
DATE: Final = f"coalesce(CAST(json_extract(d.metadata, '$.date') AS TEXT), {_ADDED})"
"""The date of a document: what its metadata say, else when it came into the project."""

_LAST: Final = "\U0010ffff"  # behind everything that begins with a date: 2020 < 2020-12-31 < 2020 + this
_SECONDS: Final = 0.5  # that one title may take a regular expression

_STATE_NAMES: Final = {
    "new": "\u062c\u062f\u064a\u062f \u062c\u062f\u064a\u062f\u0629 \u0646\u0648 \u062a\u0627\u0632\u0647",
    "in_progress": "progress in-progress started \u062c\u0627\u0631\u064a\u0629 \u062f\u0631\u062f\u0633\u062a",
    "done": "\u0645\u0646\u062c\u0632\u0629 \u0645\u0646\u062c\u0632 \u062a\u0645 \u062a\u0645\u0627\u0645",
    "flagged": "flag \u0639\u0644\u0645 \u067e\u0631\u0686\u0645 \u067e\u0631\u0686\u0645\u200c\u062f\u0627\u0631",
}
"""How states may be typed, besides as they are."""


@cache
def _state_names() -> dict[str, str]:
    """States by what may be typed for them, folded: made when it is, as folding takes its time to begin."""
    return {folding.fold(name): state for state, names in _STATE_NAMES.items() for name in (state, *names.split())}


Question = Callable[[Sequence[Row]], list[bool]]
"""Which of these rows fit."""


class Compiled(Struct):
    """``sql`` that must all hold, with its ``values``; ``columns`` that must be read besides (behind the row's number),
    with their ``column_values``, for the ``questions``."""

    sql: list[str] = field(default_factory=list)
    values: list[object] = field(default_factory=list)
    columns: list[str] = field(default_factory=list)
    column_values: list[object] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    counts_spans: bool = False

    def column(self, sql: str, values: Sequence[object] = ()) -> int:
        """The place of *sql* in the rows that are read."""
        if sql in self.columns and not values:
            return self.columns.index(sql) + 1
        self.columns.append(sql)
        self.column_values += values
        return len(self.columns)


def compiled(wish: Node) -> Compiled:
    """*wish* for a query over ``document d`` (and ``n.spans``, if it counts spans).

    Raises KnownError "query.state", "find.pattern".
    """
    made = Compiled()
    for item in wish.items if isinstance(wish, And) else (wish,):
        if _is_plain(item):
            sql, values = _sql(made, item)
            made.sql.append(sql)
            made.values += values
        else:
            made.questions.append(_question(made, item))
    return made


def fitting(wish: Compiled, portion: Sequence[Row]) -> Sequence[Row]:
    """The rows of *portion* (number, then the columns of *wish*) that fit. Raises KnownError "find.slow"."""
    for question in wish.questions:
        if portion:
            portion = [row for row, fits in zip(portion, question(portion), strict=True) if fits]
    return portion


# --- what SQL can say -------------------------------------------------------------------------


def _is_plain(node: Node) -> bool:
    match node:
        case Filter(name, sign):
            return name not in _FOLDED or (name == "meta" and sign not in ("=", "!="))
        case Not(item):
            return _is_plain(item)
        case And(items) | Or(items):
            return all(map(_is_plain, items))
        case _:
            return False


_Sql = tuple[str, list[object]]


def _sql(made: Compiled, node: Node) -> _Sql:
    match node:
        case Not(item):
            sql, values = _sql(made, item)
            return f"NOT {sql}", values
        case And(items) | Or(items):
            parts = [_sql(made, item) for item in items]
            word = " AND " if isinstance(node, And) else " OR "
            joined = word.join(sql for sql, _ in parts) or "1"
            return f"({joined})", [value for _, values in parts for value in values]
        case Filter():
            found = [_one(made, node, value) for value in node.values]
            sql = "coalesce(" + " OR ".join(one for one, _ in found) + ", 0)"
            values = [value for _, values in found for value in values]
            return (f"NOT {sql}" if node.sign == "!=" else sql), values
    raise TypeError(node)


def _one(made: Compiled, node: Filter, value: str) -> _Sql:
    """*node* with one of its values, its "!=" taken for "="."""
    sign = "=" if node.sign == "!=" else node.sign
    match node.name:
        case "spans" | "length":
            made.counts_spans = made.counts_spans or node.name == "spans"
            column = "coalesce(n.spans, 0)" if node.name == "spans" else "d.length"
            return f"{column} {sign} ?", [int(folding.fold(value))]
        case "date" | "added":
            return _compared(DATE if node.name == "date" else _ADDED, sign, folding.fold(value))
        case "meta":
            column = _extracted(node.key)
            if regex.fullmatch(r"-?\d+(\.\d+)?", folding.fold(value)):
                number = f"(typeof({column}) IN ('integer', 'real') OR {column} GLOB '[0-9]*')"
                return f"{number} AND CAST({column} AS REAL) {sign} ?", [float(folding.fold(value))]
            return _compared(f"CAST({column} AS TEXT)", sign, value)
        case "lang":  # "ar" finds "ar-EG" as well
            return "lower(d.language) = ? OR lower(d.language) LIKE ? || '-%'", [value.lower()] * 2
        case "state":
            state = _state_names().get(folding.fold(value))
            if state is None:
                raise KnownError("query.state", position=node.start + 1, value=value, known=", ".join(STATES))
            return "d.state = ?", [state]
        case "id":
            return "d.uid = ?", [value]
        case "label" | "in":
            return _LABELLED, [value] * 3
        case "by":
            return _with_span("s.annotator = ? COLLATE NOCASE", value)
        case "note":
            return _with_span("s.note LIKE '%' || ? || '%'", value)
        case "field":
            column = _json_value("s.fields", node.key)
            if value in ("", "*"):
                return _with_span(f"{column} IS NOT NULL")
            return _with_span(f"CAST({column} AS TEXT) = ?", value)
    raise TypeError(node)


# The labels of that name, or title in any language, and all that are kinds of them; and for those that the scheme does
# not know, from label to label, however few of the million spans have one that is spelt so. Then a look into the index
# for each document, so that the first ones are there at once.
_LABELLED: Final = """EXISTS (SELECT 1 FROM span s WHERE s.document_id = d.id AND s.label IN (
    WITH RECURSIVE wanted (name) AS (
        SELECT l.name FROM label l WHERE l.kind = 'span' AND (l.name = ? COLLATE NOCASE
            OR EXISTS (SELECT 1 FROM json_each(l.title) t WHERE t.value = ? COLLATE NOCASE))
        UNION
        SELECT l.name FROM label l JOIN wanted w ON json_extract(l.rules, '$.parent') = w.name WHERE l.kind = 'span'
    ), used (label) AS (
        SELECT min(label) FROM span
        UNION ALL
        SELECT (SELECT min(label) FROM span WHERE label > used.label) FROM used WHERE used.label IS NOT NULL
    )
    SELECT name FROM wanted UNION SELECT label FROM used WHERE label = ? COLLATE NOCASE))"""


def _with_span(condition: str, *values: object) -> _Sql:
    return f"d.id IN (SELECT s.document_id FROM span s WHERE {condition})", list(values)


def _compared(column: str, sign: str, value: str) -> _Sql:
    """Dates as ISO 8601 writes them, and the beginnings of such: after 2020 begins with 2021."""
    match sign:
        case "=":
            return f"({column} >= ? AND {column} < ?)", [value, value + _LAST]
        case ">":
            return f"{column} >= ?", [value + _LAST]
        case "<=":
            return f"{column} < ?", [value + _LAST]
        case _:
            return f"{column} {sign} ?", [value]


def _extracted(name: str) -> str:
    return _json_value("d.metadata", name)


def _json_value(column: str, name: str) -> str:
    """The value of the key *name* of the JSON in *column*; in a path SQLite knows no escapes."""
    word = name.replace("'", "''")
    if '"' in name or "\\" in name:
        return f"(SELECT j.value FROM json_each({column}) j WHERE j.key = '{word}')"
    return f"json_extract({column}, '$.\"{word}\"')"


# --- what it cannot say -----------------------------------------------------------------------

_FOLDED: Final = frozenset({"title", "source", "collection", "meta"})


def _question(made: Compiled, node: Node) -> Question:
    if _is_plain(node):
        sql, values = _sql(made, node)
        place = made.column(f"({sql})", values)
        return lambda portion: [bool(row[place]) for row in portion]
    match node:
        case Not(item):
            asked = _question(made, item)
            return lambda portion: [not fits for fits in asked(portion)]
        case And(items):
            every = [_question(made, item) for item in items]
            return lambda portion: [all(fits) for fits in zip(*(ask(portion) for ask in every), strict=True)]
        case Or(items):
            some = [_question(made, item) for item in items]
            return lambda portion: [any(fits) for fits in zip(*(ask(portion) for ask in some), strict=True)]
        case Near(left, right):
            return _question(made, And((left, right)))
        case Term():
            return _term(made.column("d.title"), node)
        case Filter():
            return _text(made, node)
    raise TypeError(node)


def _term(place: int, term: Term) -> Question:
    if term.kind == "typed":
        return lambda portion: [term.pattern in str(row[place]) for row in portion]
    if term.kind == "regex":
        flags = regex.WORD | (0 if term.case else regex.IGNORECASE)
        try:
            pattern = regex.compile(term.pattern, flags)
        except regex.error as error:
            raise KnownError("find.pattern", position=(error.pos or 0) + 1, reason=error.msg) from error
        return _searching(place, pattern)
    words = folding.fold(term.pattern)
    if "*" in words:
        starred = regex.compile(".*".join(map(regex.escape, words.split("*"))))
        return lambda portion: [bool(starred.search(text)) for text in folded(_column(portion, place))]
    return _holding(place, [words])


def _searching(place: int, pattern: Any) -> Question:
    def ask(portion: Sequence[Row]) -> list[bool]:
        try:
            return [bool(pattern.search(str(row[place]), timeout=_SECONDS)) for row in portion]
        except TimeoutError as error:
            raise KnownError("find.slow") from error

    return ask


def _text(made: Compiled, node: Filter) -> Question:
    """A filter whose values stand somewhere in the words, folded."""
    if node.name == "collection":
        names = (
            "(SELECT group_concat(c.name || char(31) || c.uid, char(31)) "
            "FROM member m JOIN collection c ON c.id = m.collection_id WHERE m.document_id = d.id)"
        )
        place = made.column(names)
    else:
        column = _extracted(node.key) if node.name == "meta" else f"d.{node.name}"
        place = made.column(column)
    if set(node.values) <= {"", "*"}:

        def there(portion: Sequence[Row]) -> list[bool]:
            return [(row[place] not in (None, "")) != (node.sign == "!=") for row in portion]

        return there
    holding = _holding(place, [folding.fold(value) for value in node.values])
    if node.sign == "!=":
        return lambda portion: [not fits for fits in holding(portion)]
    return holding


def _holding(place: int, words: Sequence[str]) -> Question:
    if len(words) == 1:
        (only,) = words
        return lambda portion: [only in text for text in folded(_column(portion, place))]
    return lambda portion: [any(word in text for word in words) for text in folded(_column(portion, place))]


def _column(portion: Sequence[Row], place: int) -> list[str]:
    return [_said(row[place]) for row in portion]


def _said(value: object) -> str:
    return "" if value is None else value if isinstance(value, str) else to_json(value)


def folded(texts: list[str]) -> list[str]:
    """*texts* folded, all at once."""
    lines = folding.fold("\n".join(texts)).split("\n")
    return lines if len(lines) == len(texts) else [folding.fold(text) for text in texts]
