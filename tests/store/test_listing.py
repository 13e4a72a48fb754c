"""Lists of documents: filtered, sorted, by the page; against the plainest way to say the same."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from hashiya.model.change import Change
from hashiya.model.document import STATES, Document, Folio
from hashiya.model.errors import KnownError
from hashiya.model.listing import ORDERS, Order
from hashiya.model.query import parse
from hashiya.model.span import Span
from hashiya.store import Store
from hashiya.text.collation import sort_keys
from hashiya.text.folding import fold
from tests.store import things
from tests.store.things import SCHEME, add, span, step

TITLES = [
    "\u0623\u062d\u0645\u062f",
    "\u0627\u062d\u0645\u062f",
    "\u0645\u064f\u062d\u064e\u0645\u0651\u062f",
    "\u06a9\u062a\u0627\u0628",
    "Zoo",
    "two\nlines",
    "100%_",
]
TEXT = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 " * 30


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, list[Folio]]]:
    """Three hundred documents of every kind."""
    source = random.Random(4)
    folios = []
    for number in range(300):
        id = f"d{number}"
        metadata = {"author": source.choice(TITLES), "date": source.choice(["2020", "2020-05-01", "2021-01"])}
        if number % 3 == 0:
            metadata = {"pages": number, "'odd\"key": "x"} if number % 2 else {}
        document = Document(
            id, f"{source.choice(TITLES)} {number % 40}", source.choice(["ar", "ar-EG", "fa", "arz"]),
            source=source.choice(["", "a.txt", "\u0628.txt"]), metadata=metadata, state=source.choice(STATES),
            created=source.randrange(1, 10**12),
        )  # fmt: skip
        spans = [
            Span(f"{id}-{n}", id, source.choice(["entity", "directive"]), ((n, n + 2),), TEXT[n : n + 2], {}, "",
                 source.choice(["me", "you"]), "hand", 1, 1)
            for n in range(source.choice([0, 0, 1, 5]))
        ]  # fmt: skip
        folios.append(Folio(document, TEXT[: 20 + number], tuple(spans)))
    with_store = Store.create(tmp_path_factory.mktemp("listing") / "a.hashiya", SCHEME)
    with_store.add_folios(folios, journal=False)
    with_store.apply(step(Change("document", "d7", "d7", {"title": "x"}, None)))
    yield with_store, [one for one in folios if one.document.id != "d7"]
    with_store.close()


def listed(store: Store, wish: str = "", order: Order = Order()) -> list[str]:  # noqa: B008
    return [one.id for one in store.documents(store.listed(parse(wish), order))]


def said(folio: Folio, name: str) -> str:
    return fold(str(folio.document.metadata.get(name, "")))


AHMED, MUHAMMAD = fold(TITLES[0]), fold(TITLES[2])
CONDITIONS = {
    TITLES[0]: lambda f: AHMED in fold(f.document.title),
    "zoo": lambda f: "zoo" in fold(f.document.title),
    "%": lambda f: "%" in f.document.title,
    "z*o": lambda f: "zoo" in fold(f.document.title),
    "=Zoo": lambda f: "Zoo" in f.document.title,
    "/^zoo 1\\d$/": lambda f: f.document.title.startswith("Zoo 1") and len(f.document.title) == 6,
    "source:.TXT": lambda f: ".txt" in f.document.source,
    f"meta:author={MUHAMMAD}": lambda f: MUHAMMAD in said(f, "author"),
    "meta:author": lambda f: bool(said(f, "author")),
    "meta:pages>100": lambda f: f.document.metadata.get("pages", 0) > 100,
    "meta:'odd\"key=x": lambda f: said(f, "'odd\"key") == "x",
    "lang:ar": lambda f: f.document.language in ("ar", "ar-EG"),
    "lang:fa,arz": lambda f: f.document.language in ("fa", "arz"),
    "state:done": lambda f: f.document.state == "done",
    "state:\u062a\u0645\u0627\u0645": lambda f: f.document.state == "done",
    "label:entity": lambda f: any(one.label == "entity" for one in f.spans),
    "by:you": lambda f: any(one.annotator == "you" for one in f.spans),
    "spans>1": lambda f: len(f.spans) > 1,
    "spans:0": lambda f: not f.spans,
    "spans<=1": lambda f: len(f.spans) <= 1,
    "length<100": lambda f: len(f.text) < 100,
    "length>=200": lambda f: len(f.text) >= 200,
    "id:d9": lambda f: f.document.id == "d9",
    "zoo OR spans>1": lambda f: "zoo" in fold(f.document.title) or len(f.spans) > 1,
    "zoo (state:done OR source:txt)": lambda f: (
        "zoo" in fold(f.document.title) and (f.document.state == "done" or ".txt" in f.document.source)
    ),
}


@pytest.mark.parametrize("typed", CONDITIONS)
@pytest.mark.parametrize("negated", [False, True])
def test_conditions(made: tuple[Store, list[Folio]], typed: str, negated: bool) -> None:
    store, folios = made
    expected = [one.document.id for one in folios if CONDITIONS[typed](one) != negated]
    wish = f"-({typed})" if negated else typed
    assert listed(store, wish) == expected
    assert 0 < len(expected) < len(folios)
    more = [
        one.document.id
        for one in folios
        if one.document.id in expected and one.spans and AHMED in fold(one.document.title)
    ]
    assert listed(store, f"({wish}) -spans:0 {AHMED}") == more


def test_signs_and_states(made: tuple[Store, list[Folio]]) -> None:
    store, _ = made
    assert listed(store, "state!=done,new") == listed(store, "-state:done -state:new")
    with pytest.raises(KnownError) as caught:
        listed(store, "zoo state:ready")
    assert (caught.value.code, caught.value.facts["position"]) == ("query.state", 5)
    with pytest.raises(KnownError) as caught:
        listed(store, "/a(/")
    assert caught.value.code == "find.pattern"


@pytest.mark.parametrize(
    ("relation", "value", "dates"),
    [
        (":", "2020", {"2020", "2020-05-01"}), (">", "2020", {"2021-01"}), (">=", "2020-05", {"2020-05-01", "2021-01"}),
        ("<", "2021", {"2020", "2020-05-01"}), ("<=", "2020", {"2020", "2020-05-01"}), ("<", "2020", set()),
    ],
)  # fmt: skip
def test_dates(made: tuple[Store, list[Folio]], relation: str, value: str, dates: set[str]) -> None:
    store, folios = made
    found = set(listed(store, f"date{relation}{value}"))
    dated = {f.document.id: f.document.metadata["date"] for f in folios if "date" in f.document.metadata}
    assert {id for id in found if id in dated} == {id for id, date in dated.items() if date in dates}
    assert not found & set(listed(store, f"-date{relation}{value}"))


@pytest.mark.parametrize("key", ORDERS)
@pytest.mark.parametrize("descending", [False, True])
def test_orders(made: tuple[Store, list[Folio]], key: str, descending: bool) -> None:
    store, folios = made

    def of(folio: Folio) -> object:
        document = folio.document
        match key:
            case "title":
                return sort_keys([document.title], "ar")[0]
            case "state":
                return STATES.index(document.state)
            case "spans" | "length":
                return len(folio.spans) if key == "spans" else len(folio.text)
            case "added":
                return document.created
            case "date":
                return ""
            case "position":
                return 0
            case _:
                return getattr(document, key)

    found = listed(store, order=Order(key, descending))
    expected = [folio.document.id for folio in sorted(folios, key=of)]
    if key == "date":
        dates = {one.id: one.metadata.get("date", "") for one in store.documents()}
        shown = [dates[id] for id in found if dates[id]]
        assert shown == sorted(shown, reverse=descending) and len(found) == len(folios)
    else:
        assert found == (expected[::-1] if descending else expected)
    some = listed(store, TITLES[0], Order(key, descending))
    assert some == [id for id in found if id in set(some)]


def test_the_first_ones_are_told_early_and_nobody_waits_for_the_rest(made: tuple[Store, list[Folio]]) -> None:
    store, folios = made
    parts: list[int] = []
    whole = store.listed(part=parts.extend)
    assert parts == list(whole) and len(whole) == len(folios)
    with pytest.raises(KnownError) as caught:
        store.listed(order=Order("title"), cancelled=lambda: True)
    assert caught.value.code == "cancelled"
    assert store.listed() == whole


def test_pages(made: tuple[Store, list[Folio]]) -> None:
    store, _ = made
    rows = store.listed()
    assert store.page([rows[5], 10**9, rows[2]]) == [store.document("d5"), None, store.document("d2")]
    assert store.page([store.row("d6") + 1]) == [None]
    assert (store.count(), store.first(), store.row("nobody"), store.row("d7")) == (299, "d0", 0, 0)
    assert store.rows_of(["d9", "d1"]) == array("q", [store.row("d1"), store.row("d9")])
    with pytest.raises(KnownError):
        store.rows_of(["d1", "d7"])


def test_what_is_not_done(made: tuple[Store, list[Folio]]) -> None:
    store, folios = made
    ids = [folio.document.id for folio in folios]
    left = [one.document.id for one in folios if one.document.state != "done"]
    for place, id in enumerate(ids):
        behind = [one for one in ids[place + 1 :] + ids[: place + 1] if one in left]
        before = [one for one in reversed(ids[place:] + ids[:place]) if one in left]
        assert (store.unfinished(id, 1), store.unfinished(id, -1)) == (behind[0], before[0])


def test_names(made: tuple[Store, list[Folio]]) -> None:
    store, _ = made
    assert store.named("d5", "") == "d5"
    assert store.named("9", "") == "d9"
    for wrong in ("", "0", "1000", "%", "d"):
        with pytest.raises(KnownError) as caught:
            store.named(wrong, "")
        assert caught.value.code == ("document.ambiguous" if wrong == "d" else "document.missing")


def test_spans_are_counted_by_label(made: tuple[Store, list[Folio]]) -> None:
    store, folios = made
    expected = {label: sum(one.label == label for f in folios for one in f.spans) for label in ("entity", "directive")}
    assert store.spans_by_label() == expected
    add(store, span(TEXT, (0, 3), document="d0", id="new", label="location"))
    assert store.spans_by_label() == expected | {"location": 1}
    store.undo()


def test_folios_come_in_batches(
    made: tuple[Store, list[Folio]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from hashiya.store import outgoing

    store, folios = made
    whole = list(store.folios())
    assert [(one.text, one.spans) for one in whole] == [(one.text, one.spans) for one in folios]
    monkeypatch.setattr(outgoing, "_RUN", 3)
    assert list(store.folios()) == whole
    chosen = ["d250", "d3"]
    assert [one.document.id for one in store.folios(chosen, ["entity"])] == ["d3", "d250"]


def test_the_first_spans_of_labels(made: tuple[Store, list[Folio]]) -> None:
    store, folios = made
    for labels in (["entity"], ["directive", "entity"], []):
        there = [one for folio in folios for one in folio.spans if one.label in labels and folio.document.id != "d1"]
        for limit in (1, 7, 10_000):
            assert store.first_of(labels, "d1", limit) == there[:limit]
    assert store.first_of(["entity"], "nowhere", 1)


def test_the_same_words_elsewhere(tmp_path: Path) -> None:
    """Also where quotations are alike in their beginning, or longer than what the index holds of them."""
    long = [span(things.TEXT, (0, end), id=f"long{end}") for end in (31, 32, 33, 34, 60)]
    with closing(Store.create(tmp_path / "a.hashiya", SCHEME)) as store:
        store.add_folios([things.folio("d", things.TEXT, *long), things.folio("e")], journal=False)
        for one in long:
            assert store.same_words(one.text, ["entity"], "e", 99) == [one]
            assert store.same_words(one.text, ["entity"], "d", 99) == []
        assert store.same_words("", ["entity"], "e", 99) == []
