"""Searching all texts: the same with the index, with a part of it, with rubbish in its place, and without."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.model.document import Document, Folio
from hashiya.model.errors import KnownError
from hashiya.session import annotate, documents, history, search, search_plan
from hashiya.session.project import Session
from hashiya.session.search import build_index, index_is_complete, index_path, query_of
from hashiya.store import search_index

TEXTS = {
    "a": "أمر الوزير بفتح الطريق. ثم أُغلِقَ الطريق، وعاد الوزيرُ إلى مكتبه.",
    "b": "دستور وزیر: راه را باز کنید. می‌روم و می روم.",
    "c": 'The minister ordered: open the road! صה"ל 12',
    "d": "كتاب كتب مكتوب مكتبة كاتب",
}


def folio(id: str, text: str, **facts: object) -> Folio:
    return Folio(Document(id, f"title of {id}", **facts), text)  # type: ignore[arg-type]


@pytest.fixture
def corpus(path: Path) -> Iterator[Session]:
    opened = Session.open(path, create=True, annotator="me")
    languages = {"a": "ar", "b": "fa-IR", "c": "en", "d": "ar"}
    metadata = {"a": {"date": "2020-05-17", "author": "علي"}, "b": {"date": "2021"}, "c": {"pages": 12}, "d": {}}
    opened.store.add_folios(
        [folio(id, text, language=languages[id], metadata=metadata[id]) for id, text in TEXTS.items()], journal=False
    )
    yield opened
    opened.close()


def hits(session: Session, typed: str, kind: search.Kind = "folded") -> dict[str, list[str]]:
    """What is found, by document, each hit as its letters."""
    found = {}
    for one in search.search(session, query_of(typed, kind)):
        assert one.head.document not in found
        found[one.head.document] = [one.text[start:end] for start, end in one.hits]
        assert all(left[1] <= right[0] for left, right in zip(one.hits, one.hits[1:], strict=False))
    return found


QUERIES: list[tuple[str, dict[str, list[str]]]] = [
    ("الوزير", {"a": ["الوزير", "الوزيرُ"]}),
    ("وزير", {"b": ["وزیر"]}),
    ("*وزير", {"a": ["الوزير", "الوزيرُ"], "b": ["وزیر"]}),
    ("مكت*", {"a": ["مكتبه"], "d": ["مكتوب", "مكتبة"]}),
    ("*كتب*", {"a": ["مكتبه"], "d": ["كتب", "مكتبة"]}),
    ('"فتح الطريق"', {}),
    ('"بفتح الطريق"', {"a": ["بفتح الطريق"]}),
    ('"الطريق ثم"', {"a": ["الطريق. ثم"]}),
    ('"open * road"', {"c": ["open the road"]}),
    ("میروم", {"b": ["می‌روم"]}),
    ("الوزير الطريق", {"a": ["الوزير", "الطريق", "الطريق", "الوزيرُ"]}),
    ("الوزير minister", {}),
    ("الوزير | minister", {"a": ["الوزير", "الوزيرُ"], "c": ["minister"]}),
    ("(الوزير | كتب) -مكتوب", {"a": ["الوزير", "الوزيرُ"]}),
    ("أمر ~1 بفتح", {"a": ["أمر الوزير بفتح"]}),
    ("بفتح ~1 أمر", {"a": ["أمر الوزير بفتح"]}),
    ("أمر ~0 بفتح", {}),
    ("=الطريق,", {}),
    ("=الطريق.", {"a": ["الطريق."]}),
    ('="\'"', {}),
    ("=لوز", {"a": ["لوز", "لوز"]}),
    ("/الطر\\w+/", {"a": ["الطريق", "الطريق"]}),
    ("/The/c", {"c": ["The"]}),
    ("the", {"c": ["The", "the"]}),
    ("=!", {"c": ["!"]}),
    ("lang:fa راه", {"b": ["راه"]}),
    ("lang!=fa,ar o*", {"c": ["ordered", "open"]}),
    ("date>2020 و*", {"b": ["وزیر", "و"]}),
    ("date>=2020-05 و*", {"a": ["وعاد"], "b": ["وزیر", "و"]}),
    ("meta:author=علی الوزير", {"a": ["الوزير", "الوزيرُ"]}),
    ("meta:pages>9 minister", {"c": ["minister"]}),
    ('title:"of b" راه', {"b": ["راه"]}),
    ("length<30 كتاب", {"d": ["كتاب"]}),
    ("صה", {"c": ["صה"]}),
    ("12", {"c": ["12"]}),
    ("١٢", {"c": ["12"]}),
]


@pytest.mark.parametrize("indexed", ["none", "part", "whole", "narrow"])
def test_queries(corpus: Session, indexed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if indexed == "whole":
        assert build_index(corpus)
    if indexed == "part":
        monkeypatch.setattr(search, "_BATCH", 1)
        turns = iter([False, False, False, False])
        build_index(corpus, cancelled=lambda: next(turns, True))
        assert index_path(corpus).exists() and not index_is_complete(corpus)
    if indexed == "narrow":
        monkeypatch.setattr(search, "LARGEST", 20)
        monkeypatch.setattr(search_plan, "_STRETCH", 1)
        assert build_index(corpus)
    for typed, expected in QUERIES:
        assert hits(corpus, typed) == expected, typed


def test_the_vocabulary_is_what_the_index_knows(corpus: Session) -> None:
    assert build_index(corpus)
    connection = sqlite3.connect(index_path(corpus))
    connection.execute("CREATE VIRTUAL TABLE temp.known USING fts5vocab('main', 'words', 'row')")
    known = {word for (word,) in connection.execute("SELECT term FROM known")}
    assert known and known == {word for (word,) in connection.execute("SELECT word FROM vocabulary")}
    connection.close()


def test_kinds(corpus: Session) -> None:
    assert hits(corpus, "الوزير بفتح", "typed") == {"a": ["الوزير بفتح"]}
    assert hits(corpus, "k|كت", "regex") == {"a": ["كت"], "d": ["كت"] * 4}
    with pytest.raises(KnownError) as caught:
        hits(corpus, "a(b", "regex")
    assert (caught.value.code, caught.value.facts["position"]) == ("find.pattern", 4)
    with pytest.raises(KnownError) as caught:
        hits(corpus, "x /a(b/")
    assert (caught.value.code, caught.value.facts["position"]) == ("find.pattern", 7)


def test_spans(corpus: Session) -> None:
    build_index(corpus)
    start = TEXTS["a"].index("الوزير")
    one = annotate.add(corpus, "a", [(start, start + 11)], "directive", fields={"status": "open"}, note="أول")
    other = annotate.add(corpus, "b", [(0, 10)], "entity")
    annotate.set_fields(corpus, one.id, {"status": "open", "urgent": True})
    assert hits(corpus, "in:directive") == {"a": [one.text]}
    assert hits(corpus, "in:directive,entity") == {"a": [one.text], "b": [other.text]}
    assert hits(corpus, "الوزير in:directive") == {"a": ["الوزير"]}
    assert hits(corpus, "الوزير -in:directive") == {"a": ["الوزيرُ"]}
    assert hits(corpus, "*وزير by:me") == {"a": ["الوزير"], "b": ["وزیر"]}
    assert hits(corpus, "field:status=open") == {"a": [one.text]}
    assert hits(corpus, "field:status=closed") == {}
    assert hits(corpus, "field:urgent=yes note:اول") == {"a": [one.text]}
    assert hits(corpus, "in:directive field:status!=open") == {}
    assert hits(corpus, "label:entity راه") == {"b": ["راه"]}
    assert hits(corpus, "spans>0 راه") == {"b": ["راه"]}
    assert hits(corpus, "spans>1 راه") == {}
    title = corpus.scheme.label("directive").title_in("ar")
    assert hits(corpus, f'in:"{title}"') == {"a": [one.text]}
    with pytest.raises(KnownError, match="nowhere"):
        hits(corpus, "in:nowhere")


@pytest.mark.parametrize("typed", ["", "lang:fa", "-a", "lang:fa -in:entity"])
def test_without_anything_to_look_for(corpus: Session, typed: str) -> None:
    with pytest.raises(KnownError) as caught:
        hits(corpus, typed)
    assert caught.value.code == "query.empty"


def test_removed_documents_and_new_ones(corpus: Session) -> None:
    build_index(corpus)
    documents.remove(corpus, ["a"])
    assert hits(corpus, "الوزير") == {}
    history.undo(corpus)
    assert list(hits(corpus, "الوزير")) == ["a"]
    corpus.store.add_folios([folio("new", "قال الوزير")], journal=False)
    assert list(hits(corpus, "الوزير")) == ["a", "new"]
    assert not index_is_complete(corpus)
    assert build_index(corpus) and index_is_complete(corpus)
    assert list(hits(corpus, "الوزير")) == ["a", "new"]


def test_a_search_is_cancelled(corpus: Session) -> None:
    with pytest.raises(KnownError) as caught:
        list(search.search(corpus, query_of("كتاب"), cancelled=lambda: True))
    assert caught.value.code == "cancelled"


@pytest.mark.parametrize("typed", ["nowhere", "=nowhere", "/no+where/"])
def test_a_search_in_one_long_text_is_cancelled(corpus: Session, typed: str) -> None:
    corpus.store.add_folios([folio("long", "كلمة " * 300_000)], journal=False)
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > 8  # four documents, then some windows of the long one

    with pytest.raises(KnownError) as caught:
        list(search.search(corpus, query_of(typed), cancelled=cancelled))
    assert caught.value.code == "cancelled" and asked == 9


def test_a_project_that_is_only_read(corpus: Session, path: Path) -> None:
    corpus.close()
    with Session.open(path, read_only=True) as session:
        assert list(hits(session, "الوزير")) == ["a"]
        assert build_index(session) and index_is_complete(session)
        assert list(hits(session, "الوزير")) == ["a"]


# --- the index is thrown away on any doubt ----------------------------------------------------


def test_another_folding_makes_another_index(corpus: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    build_index(corpus)
    monkeypatch.setattr(search_index, "folding_stamp", lambda: "another")
    assert not index_is_complete(corpus)
    assert hits(corpus, "مكتوب") == {"d": ["مكتوب"]}
    assert build_index(corpus) and index_is_complete(corpus)


def test_a_copy_that_went_another_way(corpus: Session, path: Path, tmp_path: Path) -> None:
    corpus.close()
    twin = tmp_path / "twin.hashiya"
    twin.write_bytes(path.read_bytes())
    with Session.open(path) as one, Session.open(twin) as other:
        assert index_path(one) == index_path(other)
        one.store.add_folios([folio("x", "first way")], journal=False)
        other.store.add_folios([folio("y", "second way")], journal=False)
        assert build_index(one)
        assert hits(other, "second") == {"y": ["second"]} and hits(other, "first") == {}
        assert build_index(other) and hits(other, "second") == {"y": ["second"]}
        assert hits(one, "first") == {"x": ["first"]} and hits(one, "second") == {}


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"SQLite format 3\0" + b"\0" * 84, bytes(range(256)) * 64])
def test_rubbish_in_its_place(corpus: Session, rubbish: bytes) -> None:
    file = index_path(corpus)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(rubbish)
    assert hits(corpus, "مكتوب") == {"d": ["مكتوب"]}
    assert build_index(corpus) and hits(corpus, "مكتوب") == {"d": ["مكتوب"]}


def test_flipped_bytes_are_no_traceback(corpus: Session) -> None:
    corpus.store.add_folios([folio(f"n{n}", f"كلمة{n} وكلام {n * 7} مكتوب") for n in range(300)], journal=False)
    build_index(corpus)
    file = index_path(corpus)
    whole = file.read_bytes()
    source = random.Random(5)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(source.choice((1, 8, 400))):
            damaged[source.randrange(len(damaged))] ^= 1 << source.randrange(8)
        search_index.discard(file)
        file.write_bytes(damaged[: source.choice((len(damaged), len(damaged) // 2))])
        for typed in ("مكتوب", "*كلم*", '"مكتوب كلمة"', "كلمة1*"):
            hits(corpus, typed)
        build_index(corpus)


def test_a_foreign_trigger_is_not_run(corpus: Session) -> None:
    build_index(corpus)
    file = index_path(corpus)
    connection = sqlite3.connect(file)
    connection.execute("CREATE TRIGGER t AFTER INSERT ON stamp BEGIN DELETE FROM stamp; END")
    connection.commit()
    connection.close()
    assert not index_is_complete(corpus)
    assert build_index(corpus)
    connection = sqlite3.connect(file)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'trigger'").fetchall()
    connection.close()


def test_a_folder_where_nothing_can_be_written(corpus: Session) -> None:
    folder = index_path(corpus).parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file")
    assert not build_index(corpus)
    assert hits(corpus, "مكتوب") == {"d": ["مكتوب"]}


KILLED = """
import sys
from pathlib import Path
from hashiya.session import search
from hashiya.session.project import Session
search._BATCH = 3000
with Session.open(Path(sys.argv[1]), read_only=True) as session:
    print("open", flush=True)
    search.build_index(session)
"""


def test_killed_while_it_is_built(corpus: Session, path: Path) -> None:
    many = [folio(f"n{n}", f"كلمة{n} " * 40 + f"وكلام {n % 50}") for n in range(1500)]
    corpus.store.add_folios(many, journal=False)
    corpus.close()
    source = random.Random(3)
    for _ in range(6):
        with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stdout.readline()
            time.sleep(source.uniform(0.0, 0.12))
            process.send_signal(signal.SIGKILL)
        with Session.open(path, read_only=True) as session:
            assert list(hits(session, '"وكلام 7"')) == [f"n{n}" for n in range(1500) if n % 50 == 7]
    with Session.open(path, read_only=True) as session:
        assert build_index(session)
        assert list(hits(session, '"وكلام 7"')) == [f"n{n}" for n in range(1500) if n % 50 == 7]


# --- over nasty texts -------------------------------------------------------------------------

LETTERS = [
    "ك", "ک", "ت", "ا", "أ", "\u064e", "\u0640", "\u200c", "ة", "a", "B", "\u0301", "ך", "1", "٢",
    " ", " ", "\r\n", "،", ".", "😀", "\u2067", "\u2069", "ﷲ", "\U0001e900", "\u0783\u07a8", "'",
]  # fmt: skip
LINES = st.lists(st.sampled_from(LETTERS), max_size=25).map("".join)
WORDS = st.lists(
    st.sampled_from(["ك", "ت", "ا", "a", "b", "1", "*", "\u0783\u07a8", "الل", "😀"]), min_size=1, max_size=3
).map("".join)
PATTERNS = st.one_of(
    WORDS,
    st.builds('"{} {}"'.format, WORDS, WORDS),
    st.builds("{} {}".format, WORDS, WORDS),
    st.builds("{} | {}".format, WORDS, WORDS),
    st.builds("{} -{}".format, WORDS, WORDS),
    st.builds("{} ~1 {}".format, WORDS, WORDS),
    st.builds('="{}"'.format, st.text("كتا a،\u064e", min_size=1, max_size=4)),
)


@given(texts=st.lists(LINES, min_size=1, max_size=6), patterns=st.lists(PATTERNS, min_size=1, max_size=6))
def test_the_index_answers_what_looking_through_answers(
    texts: list[str], patterns: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("nasty") / "a.hashiya"
    with Session.open(path, create=True) as session:
        session.store.add_folios([folio(str(n), text) for n, text in enumerate(texts)], journal=False)
        without = [answer(session, typed) for typed in patterns]
        assert build_index(session)
        assert [answer(session, typed) for typed in patterns] == without


def answer(session: Session, typed: str) -> object:
    try:
        return hits(session, typed)
    except KnownError as error:
        return error.code
