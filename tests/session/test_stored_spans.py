"""Spans read where they are asked for are those that an index in memory would give, before and after each change."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from hashiya.model.document import Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.span import Span, new_id
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.session import annotate, history, project, stored_spans
from hashiya.session.project import Session
from hashiya.session.stored_spans import StoredSpans

LABELS = ("entity", "directive", "location")
LENGTH = 30_000
TEXT = "".join(random.Random(5).choices("\u0642\u0627\u0644 \u0648\n\U0001f600", k=LENGTH))


def random_ranges(source: random.Random) -> tuple[tuple[int, int], ...]:
    """Short ones mostly, many at one place, some longer than any block, some of several parts."""
    start = source.choice((source.randrange(LENGTH - 40), 7, 2047, 2048, 4096))
    kind = source.random()
    if kind < 0.06:
        return ((start, source.randrange(start + 1, LENGTH + 1)),)
    if kind < 0.2:
        return ((start, start + 3), (start + 9, start + source.choice((12, 30, 9000))))
    return ((start, start + source.randrange(1, 40)),)


def random_span(source: random.Random) -> Span:
    ranges = random_ranges(source)
    ranges = tuple((start, min(end, LENGTH)) for start, end in ranges if start < LENGTH)
    text = TEXT[ranges[0][0] : ranges[-1][1]]
    return Span(new_id(), "d", source.choice(LABELS), ranges, text, {}, "", "other", "hand", 1, 1)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session for which three spans are many, and whose rows are read seven at a time."""
    monkeypatch.setattr(project, "MANY", 3)
    monkeypatch.setattr(stored_spans, "_SLICE", 7)
    monkeypatch.setattr(stored_spans, "_KEPT_BLOCKS", 5)
    monkeypatch.setattr(stored_spans, "_WIDEST", 6)
    opened = Session.open(tmp_path / "a.hashiya", create=True, annotator="me")
    yield opened
    opened.close()


def fill(session: Session, source: random.Random, count: int = 120) -> None:
    spans = tuple(random_span(source) for _ in range(count))
    session.store.add_folios([Folio(Document("d", "t", "ar"), TEXT, spans)], journal=False)


def agree(spans: Spans, source: random.Random, there: SpanIndex) -> None:
    """*spans* gives what *there* gives, whatever it is asked."""
    assert len(spans) == len(there)
    for _ in range(12):
        start = source.randrange(-5, LENGTH + 5)
        end = start + source.choice((1, 2, 30, 2048, 5000, 20_000))
        assert spans.between(start, end) == there.between(start, end)
        assert spans.row_from(start) == there.row_from(start)
    assert list(spans) == list(there)
    assert list(spans.ids()) == list(there.ids())
    for row in source.sample(range(len(there)), 10):
        one = there[row]
        assert spans[row] == spans.get(one.id) == one
        assert spans.row(one.id) == row
        assert one.id in spans
    for parts in (1, 7, 500):
        assert {(at * parts // LENGTH, label) for at, label in spans.starts(parts)} == {
            (at * parts // LENGTH, label) for at, label in there.starts(parts)
        }
        assert len(list(spans.starts(parts))) <= parts * len(LABELS)


@pytest.mark.parametrize("seed", range(12))
def test_the_same_as_an_index_in_memory(session: Session, seed: int) -> None:
    source = random.Random(seed)
    fill(session, source)
    spans = session.spans("d")
    assert isinstance(spans, StoredSpans)
    for round_ in range(14):
        agree(spans, source, SpanIndex(session.store.spans("d")))
        if round_ == 3:
            spans.read_on()
        ids = [one.id for one in session.store.spans("d")]
        with suppress(KnownError):  # the same span twice, or outside the text
            match source.randrange(5):
                case 0:
                    annotate.remove(session, source.sample(ids, source.randrange(1, 5)))
                case 1:
                    annotate.resize(session, source.choice(ids), random_ranges(source))
                case 2:
                    annotate.relabel(session, source.sample(ids, 3), source.choice(LABELS))
                case 3:
                    history.undo(session)
                case _:
                    annotate.add(session, "d", random_ranges(source), source.choice(LABELS), note=str(round_))
        assert session.spans("d") is spans


@pytest.mark.parametrize("seed", range(6))
def test_changes_before_all_rows_are_read(session: Session, seed: int) -> None:
    source = random.Random(seed)
    fill(session, source)
    spans = session.spans("d")
    left = True
    while left:
        with suppress(KnownError):
            annotate.add(session, "d", random_ranges(source), "entity", note="new")
        annotate.remove(session, source.choice([one.id for one in session.store.spans("d")]))
        left = spans.read_on()
        ids = [one.id for one in session.store.spans("d")]
        assert list(spans.ids()) == ids[: len(spans.ids())]
    assert len(spans.ids()) == len(spans)
    agree(spans, source, SpanIndex(session.store.spans("d")))


def test_what_is_not_there(session: Session) -> None:
    fill(session, random.Random(1))
    spans = session.spans("d")
    assert "" not in spans and "nobody" not in spans and spans.get("nobody") is None
    with pytest.raises(KeyError):
        spans.row("nobody")
    with pytest.raises(IndexError):
        spans[len(spans)]
    assert spans.between(5, 5) == spans.between(LENGTH + 1, LENGTH + 9) == []


def test_few_spans_are_kept_in_memory(session: Session) -> None:
    fill(session, random.Random(1), count=3)
    assert isinstance(session.spans("d"), SpanIndex)


def test_a_span_that_misquotes_is_told_of_once_and_left_out(session: Session, tmp_path: Path) -> None:
    fill(session, random.Random(2))
    wrong = min(session.store.spans("d"), key=lambda one: (one.end - one.start, one.id))
    raw = sqlite3.connect(tmp_path / "a.hashiya")
    raw.execute("UPDATE span SET text = 'x' || text WHERE uid = ?", (wrong.id,))
    raw.commit()
    raw.close()
    spans = session.spans("d")
    with pytest.raises(KnownError) as caught:
        spans.between(wrong.start, wrong.start + 1)
    assert caught.value.code == "span.mismatch"
    assert wrong.id not in [one.id for one in spans.between(wrong.start, wrong.start + 1)]
    assert wrong.id not in spans


def test_a_long_span_is_compared_at_its_ends(session: Session, tmp_path: Path) -> None:
    fill(session, random.Random(3), count=4)
    made = annotate.add(session, "d", [(0, LENGTH)], "entity")
    raw = sqlite3.connect(tmp_path / "a.hashiya")
    raw.execute("UPDATE span SET text = substr(text, 1, 29000) || 'x' || substr(text, 29002) WHERE uid = ?", (made.id,))
    raw.commit()
    raw.close()
    with pytest.raises(KnownError):
        session.spans("d").between(500, 501)


@pytest.mark.parametrize("seed", range(4))
def test_a_page_reads_by_index(session: Session, seed: int) -> None:
    """No question that a page or a key asks goes through all spans."""
    fill(session, random.Random(seed), count=20)
    raw = session.store._database.raw()
    from hashiya.store import document_spans as queries

    for query, values in (
        (queries._SHORT, (1, 5, 9, 5)),
        (queries._LONG_ROWS, (1, 9, 5)),
        (queries._KEYS, (1, 5, 9)),
        (queries._STARTS, {"document": 1, "length": 10, "parts": 3}),
    ):
        plan = [one[3] for one in raw.execute(f"EXPLAIN QUERY PLAN {query}", values)]
        assert not [step for step in plan if "TEMP B-TREE" in step or step.startswith("SCAN span")], plan
    assert "span_long" in str(raw.execute(f"EXPLAIN QUERY PLAN {queries._LONG_ROWS}", (1, 9, 5)).fetchall())
