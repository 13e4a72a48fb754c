"""The language of searches and filters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.model.errors import SENTENCES, KnownError
from hashiya.model.query import And, Filter, Near, Node, Not, Or, Term, filters, parse, terms


def bare(node: Node) -> object:
    """*node* without positions, short."""
    match node:
        case Term(kind, pattern, _, _, case):
            sign = {"words": "", "typed": "=", "regex": "/"}[kind]
            return sign + pattern + ("/c" if case else "")
        case Near(left, right, distance):
            return ("near", distance, bare(left), bare(right))
        case Filter(name, sign, values, key):
            return (name, key, sign, *values) if key else (name, sign, *values)
        case Not(item):
            return ("not", bare(item))
        case And(items):
            return ("and", *map(bare, items))
        case Or(items):
            return ("or", *map(bare, items))


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", ("and",)),
        ("  \u200f ", ("and",)),
        ("كتاب", "كتاب"),
        ("a b", ("and", "a", "b")),
        ("a AND b", ("and", "a", "b")),
        ("a & b|c", ("or", ("and", "a", "b"), "c")),
        ("a OR b AND c", ("or", "a", ("and", "b", "c"))),
        ("(a OR b) c", ("and", ("or", "a", "b"), "c")),
        ("a -b", ("and", "a", ("not", "b"))),
        ("a !b NOT c", ("and", "a", ("not", "b"), ("not", "c"))),
        ('"a b" c', ("and", "a b", "c")),
        ("«قال له»", "قال له"),
        ("“قال له”", "قال له"),
        ('="Exact one"', "=Exact one"),
        ("=كتابٌ", "=كتابٌ"),
        ("كت* *تاب", ("and", "كت*", "*تاب")),
        ("/a\\/b+/ c", ("and", "/a\\/b+", "c")),
        ("/A/c", "/A/c"),
        ("a NEAR/3 b", ("near", 3, "a", "b")),
        ("a NEAR b", ("near", 5, "a", "b")),
        ("a ~٧ b", ("near", 7, "a", "b")),
        ("lang:fa x", ("and", ("lang", "=", "fa"), "x")),
        ("state:new,done", ("state", "=", "new", "done")),
        ("state!=done", ("state", "!=", "done")),
        ("date>=2020-05", ("date", ">=", "2020-05")),
        ("date>٢٠٢٠", ("date", ">", "٢٠٢٠")),
        ('title:"two words"', ("title", "=", "two words")),
        ("field:status=open", ("field", "status", "=", "open")),
        ("field:status", ("field", "status", "=", "")),
        ("meta:author!=x", ("meta", "author", "!=", "x")),
        ("-in:directive x", ("and", ("not", ("in", "=", "directive")), "x")),
        ("عنوان:تقرير", ("title", "=", "تقرير")),
        ("زبان:fa", ("lang", "=", "fa")),
        ("سورة:البقرة", "سورة:البقرة"),
        ("ORDER ANDY", ("and", "ORDER", "ANDY")),
        ("a-b", "a-b"),
    ],
)
def test_trees(typed: str, tree: object) -> None:
    assert bare(parse(typed)) == tree


@pytest.mark.parametrize(
    ("typed", "code", "position"),
    [
        ('a "b', "query.unclosed", 3),
        ("a (b", "query.unclosed", 3),
        ("x /b", "query.unclosed", 3),
        ("a OR", "query.missing", 5),
        ("OR a", "query.missing", 1),
        ("a AND | b", "query.missing", 7),
        ("()", "query.missing", 2),
        ("a *", "query.missing", 3),
        ("a )", "query.unexpected", 3),
        ("a http://b", "query.filter", 3),
        ("a lang:", "query.value", 3),
        ("field: x", "query.value", 7),
        ("date>soon", "query.number", 1),
        ("length:x", "query.number", 1),
        ("a NEAR/5000 b", "query.number", 8),
        ("a NEAR (b c)", "query.near", 3),
        ("a*b*c*d*e*f", "query.stars", 1),
        ("(" * 60 + "a" + ")" * 60, "query.deep", 42),
        ("-" * 60 + "a", "query.deep", 42),
    ],
)
def test_what_is_wrong_is_told_in_place(typed: str, code: str, position: int) -> None:
    with pytest.raises(KnownError) as caught:
        parse(typed)
    assert (caught.value.code, caught.value.facts["position"]) == (code, position)
    assert str(caught.value)


def test_terms_and_filters_know_where_they_stand() -> None:
    typed = 'lang:fa (كتاب OR -"دو تا") /x/c'
    node = parse(typed)
    assert [typed[one.start : one.end] for one in terms(node)] == ["كتاب", '"دو تا"', "/x/c"]
    assert [typed[one.start : one.end] for one in filters(node)] == ["lang:fa"]


PIECES = ["a", "كتاب", " ", '"', "(", ")", "OR", " OR ", "AND", "NOT ", "-", "|", "&", "NEAR/3", "~2", "*", "/", "=",
          ":", "in:", "lang:fa", "field:", "date>", "2020", ",", "«", "»", "\u200f", "\u2067", "\\", "😀"]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=30))
def test_anything_typed_is_a_tree_or_a_sentence(typed: str) -> None:
    try:
        node = parse(typed)
    except KnownError as error:
        assert error.code in SENTENCES and str(error)
        assert 1 <= error.facts["position"] <= len(typed) + 1
    else:
        for term in terms(node):
            assert term.pattern in typed and 0 <= term.start < term.end <= len(typed)
