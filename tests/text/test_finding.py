"""Finding: each hit once and exactly, over window borders, in slices of time, from the caret and round."""

from __future__ import annotations

from itertools import pairwise
from typing import overload

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.text import finding
from hashiya.text.finding import PatternError, Query, Search, find
from hashiya.text.matching import LONGEST
from hashiya.text.source import TextLike
from tests.text.test_folding import slow_fold, slow_map, slow_original
from tests.view.texts import PIECES, nasty


class Lazy:
    """A text that is never there as a whole: *piece* repeated; remembers what was asked for."""

    def __init__(self, piece: str, times: int, tail: str = "") -> None:
        self.piece, self.tail = piece, tail
        self.body = len(piece) * times
        self.widest = 0

    def __len__(self) -> int:
        return self.body + len(self.tail)

    @overload
    def __getitem__(self, index: int, /) -> str: ...
    @overload
    def __getitem__(self, index: slice, /) -> str: ...
    def __getitem__(self, index: int | slice, /) -> str:
        start, stop = (index, index + 1) if isinstance(index, int) else index.indices(len(self))[:2]
        self.widest = max(self.widest, stop - start)
        first = start // len(self.piece)
        made = self.piece * ((stop // len(self.piece)) - first + 1)
        low = start - first * len(self.piece)
        body = made[low : low + max(0, min(stop, self.body) - start)]
        return body + self.tail[max(0, start - self.body) : max(0, stop - self.body)]


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows of a few letters, so that every hit meets a border."""
    monkeypatch.setattr(finding, "NARROWEST", 1)
    monkeypatch.setattr(finding, "WIDEST", 5)


def slow_find(text: str, pattern: str) -> list[tuple[int, int]]:
    folded, origins = slow_map(text)
    wanted = "".join(map(slow_fold, pattern))
    found = []
    at = folded.find(wanted)
    while at >= 0:
        hit = slow_original(text, origins, at, at + len(wanted))
        found.append(hit)
        at += len(wanted)
        while at < len(folded) and origins[at] < hit[1]:
            at += 1
        at = folded.find(wanted, at)
    return found


def found_in(text: TextLike, pattern: str, kind: str = "folded", **more: object) -> list[str]:
    return [text[start:end] for start, end in find(text, Query(pattern, kind, **more))]  # type: ignore[arg-type]


def finished(search: Search) -> Search:
    while not search.advance(0.01):
        pass
    return search


patterns = st.sampled_from(
    ["ال", "محمد", "لا", "ا", "12", "ש", "می\u200cروم", "Homer", "  ", "ل", "👨", "ه\nال", "صلى"]
)


@pytest.mark.usefixtures("narrow")
@given(st.lists(st.sampled_from([*PIECES, "ﷲ", "ﻻ", "ﷺ", "ااا"]), max_size=25).map("".join), patterns)
@settings(max_examples=400, deadline=None)
def test_folded_hits_are_those_of_the_reference(text: str, pattern: str) -> None:
    assert list(find(text, Query(pattern))) == slow_find(text, pattern)


@pytest.mark.usefixtures("narrow")
@given(nasty, st.data())
@settings(max_examples=200, deadline=None)
def test_typed_hits_are_those_of_str(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    pattern = text[start : start + data.draw(st.integers(1, 9))]
    if pattern:
        found = list(find(text, Query(pattern, "typed")))
        assert len(found) == text.count(pattern)
        assert all(text[first:last] == pattern for first, last in found)


@pytest.mark.usefixtures("narrow")
@given(
    nasty,
    st.sampled_from([r"\w+", r"(?<=\s)\S+", "^.", r".$", r"\d+[.,]\d+", "ا?ل", r"\X", r"\bقال\b", r"^\s*$", "a*"]),
)
@settings(max_examples=200, deadline=None)
def test_expressions_find_in_windows_what_they_find_in_one(text: str, pattern: str) -> None:
    whole = regex.compile(pattern, regex.MULTILINE | regex.WORD | regex.IGNORECASE)
    expected = [match.span() for match in whole.finditer(text) if match.group()]
    assert list(find(text, Query(pattern, "regex"))) == expected


def test_every_border_of_a_window() -> None:
    for shift in range(40):
        text = "ب" * (finding.NARROWEST * 8 - 20 + shift) + "مُحَمَّدٌ" + "ب" * 50
        assert found_in(text, "محمد") == ["مُحَمَّدٌ"]
        assert found_in(text, "حَمَّدٌ", "typed") == ["حَمَّدٌ"]
        assert found_in(text, "م.*?د", "regex") == ["مُحَمَّد"]


def test_marks_without_end_between_two_letters() -> None:
    text = "ب" * 8180 + "م" + "\u064e" * 30_000 + "ن" + "\u064f" * 500 + "ب"
    assert list(find(text, Query("من"))) == [(8180, 38_682)]


def test_start_and_end_bound_the_hits() -> None:
    assert list(find("ababab", Query("ab"), 1, 5)) == [(2, 4)]
    assert list(find("ababab", Query("ab"), 9)) == []
    assert list(find("ababab", Query(""))) == []


@pytest.mark.parametrize(
    ("text", "pattern", "count"),
    [
        ("می\u200cروم و می روم", "می", 1),
        ("كتاب كتابه الكتاب (كتاب).", "كتاب", 2),
        ("قَالَ قالت", "قال", 1),
        ("\u2067abc\u2069 abcd", "abc", 1),
        ("a\u2067abc", "abc", 0),
        ("צה״ל צה", "צה", 1),
        ("15,000.50 and 15", "15", 1),
        ("don't do", "do", 1),
        ("x_y x", "x", 1),
        ("مــد مد", "مد", 2),
        ("قال،الوالي", "الوالي", 1),
        ("هو كتب كتب", "كتب كتب", 1),
        ("كتب", "كتب", 1),
        ("ال ال الا", "ال ال", 1),
    ],
)
def test_whole_words(text: str, pattern: str, count: int) -> None:
    assert len(found_in(text, pattern, "words")) == count


def test_whole_words_as_typed() -> None:
    assert found_in("مدرسة مدرسه Word word", "مدرسه", "words", case=True) == ["مدرسه"]
    assert found_in("مدرسة مدرسه Word word", "مدرسه", "words") == ["مدرسة", "مدرسه"]
    assert found_in("Word word", "word", "words") == ["Word", "word"]


def test_a_lone_mark_is_found_as_it_is() -> None:
    assert found_in("مُحَمَّدٌ", "\u0651") == ["\u0651"]


def test_case_of_expressions() -> None:
    assert found_in("Word word", "word", "regex") == ["Word", "word"]
    assert found_in("Word word", "word", "regex", case=True) == ["word"]


@pytest.mark.parametrize(
    ("pattern", "position"),
    [("(", 2), ("abc*{2", None), ("*a", 1), ("a[", 3), (r"\p{Nope}", 9), ("a{1}{2}{3}**", None), ("a)", 2)],
)
def test_a_bad_expression_tells_where(pattern: str, position: int | None) -> None:
    try:
        Search("text", Query(pattern, "regex"))
    except PatternError as error:
        assert error.code == "find.pattern"
        assert error.facts["reason"]
        assert position in (None, error.facts["position"])
    else:
        assert position is None


@given(st.text(st.sampled_from("ab*+?()[]{}|\\^$.-1,<>:=!PpLu"), max_size=14))
@settings(max_examples=300, deadline=None)
def test_no_expression_does_worse_than_a_known_error(pattern: str) -> None:
    try:
        search = Search("ab (a) [b] 1,2 aaaa", Query(pattern, "regex"))
        finished(search)
    except PatternError as error:
        assert error.code in ("find.pattern", "find.slow")


def test_an_expression_may_not_be_endless() -> None:
    with pytest.raises(PatternError) as caught:
        Search("a", Query("a" * 5000, "regex"))
    assert caught.value.code == "find.long"


def test_a_hopeless_expression_is_given_up() -> None:
    search = Search("x" * 40_000, Query("(x+x+)+y", "regex"))
    with pytest.raises(PatternError) as caught:
        finished(search)
    assert caught.value.code == "find.slow"
    assert search.done
    with pytest.raises(PatternError):
        list(find("x" * 40_000, Query("(x+x+)+y", "regex")))


def test_a_long_match_over_windows() -> None:
    text = "a" * 20_000 + "<" + "b" * (LONGEST - 10) + ">" + "a" * 20_000
    assert list(find(text, Query("<.*?>", "regex"))) == [(20_000, 20_000 + LONGEST - 8)]


# -- the search in slices --------------------------------------------------------------------------------------------


@given(nasty, patterns, st.integers(0, 300))
@settings(max_examples=200, deadline=None)
def test_a_search_from_anywhere_finds_all(text: str, pattern: str, origin: int) -> None:
    expected = slow_find(text, pattern)
    search = finished(Search(text, Query(pattern), origin))
    found = [*search.behind.between(0, len(text)), *search.ahead.between(0, len(text))]
    assert found == expected or pattern == "  "  # it overlaps itself: another start, other pairs
    assert len(search) == len(found)
    assert found == sorted(found)
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    for place, hit in enumerate(found):
        assert search.number(hit[0]) == place + 1
        assert search.after(hit[0]) == hit
        assert search.after(hit[0] + 1) == found[(place + 1) % len(found)]
        assert search.before(hit[0]) == found[place - 1]
        assert search.before(hit[0] + 1) == hit


def test_the_nearest_hit_comes_first_while_the_search_goes_on() -> None:
    text = Lazy("كلمة " * 100 + "هدف\n", 20_000)
    origin = len(text) // 2
    search = Search(text, Query("هدف"), origin)
    search.advance(0.0005)
    assert not search.done
    hit = search.after(origin)
    assert hit and origin <= hit[0] < origin + len(text.piece)
    assert search.before(origin) is None
    assert search.number(hit[0]) == 0
    finished(search)
    assert len(search) == 20_000
    assert search.number(hit[0]) == 10_001
    assert search.before(origin) == (hit[0] - len(text.piece), hit[1] - len(text.piece))
    assert search.after(len(text)) == search.behind[0]
    assert search.before(0) == search.ahead[len(search.ahead) - 1]


def test_hits_are_capped_and_it_is_said() -> None:
    search = finished(Search("ab" * 500, Query("a"), most=100))
    assert len(search) == 100 and search.capped
    exact = finished(Search("ab" * 100, Query("a"), most=100))
    assert len(exact) == 100 and not exact.capped


def test_a_search_can_be_cancelled() -> None:
    search = Search(Lazy("كلمة هدف\n", 2_000_000), Query("هدف"))
    search.advance(0.001)
    count = len(search)
    search.cancel()
    assert search.advance(1) and len(search) == count > 0
    assert 0 < search.share <= 1


def test_a_text_that_fails_ends_the_search() -> None:
    class Broken(Lazy):
        def __getitem__(self, index: int | slice, /) -> str:  # type: ignore[override]
            raise OSError

    search = Search(Lazy("a", 10), Query("a"))
    search._first._text = Broken("a", 10)
    with pytest.raises(OSError):
        search.advance(1)
    assert search.done


@pytest.mark.slow
def test_a_text_of_a_hundred_megabytes_is_never_in_memory() -> None:
    text = Lazy("والمدن والأحياء قَالَ الوالي 123\n", 1_650_000, "النهاية")
    assert len(text) > 50_000_000
    search = Search(text, Query("النهايه"), len(text) // 3)
    finished(search)
    assert [search.ahead[0]] == [(len(text) - 7, len(text))]
    assert text.widest <= finding.WIDEST + LONGEST + 1024
