"""The register: rows, best names, groups, filters, counts, and what it is written as."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import date
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.model.document import Document
from hashiya.model.errors import KnownError
from hashiya.model.mention import Linked, Mention
from hashiya.model.scheme import Label, Scheme
from hashiya.model.span import Span
from hashiya.reports import register, register_html, register_tables, register_text, register_xlsx
from hashiya.reports.days import day_words
from hashiya.reports.register import WEEK, Speech, columns_of, entries, filtered, grouped, row_data, values
from hashiya.reports.register_report import report_of, words_in
from hashiya.session.project import default_scheme

SCHEME = default_scheme()
COLUMNS = columns_of(SCHEME, "directive")
DAY = date(2026, 11, 22)


def span(id: str, text: str = "x", document: str = "d", **fields: Any) -> Span:
    return Span(id, document, "directive", ((0, len(text)),), text, fields, created=1_700_000_000_000)


def mention(id: str, text: str, label: str = "entity", start: int = 0, **fields: Any) -> Mention:
    return Mention(id, "d", label, start, start + len(text), text, fields)


def linked(
    spans: list[Span],
    links: list[tuple[str, str, str]] = [],  # noqa: B006
    mentions: list[Mention] = [],  # noqa: B006
    same: list[tuple[str, str]] = [],  # noqa: B006
    **metadata: Any,
) -> Linked:
    known = {"d": Document("d", "عنوان", "ar", metadata=metadata)}
    return Linked(spans, links, same, {one.id: one for one in mentions}, known)


def report(found: list[register.Entry], language: str = "en", **more: Any) -> Any:
    return report_of(found, SCHEME, "directive", language=language, project="p", day=DAY, **more)


def column(key: str) -> register.Column:
    return next(one for one in (*COLUMNS, WEEK) if one.key == key)


def test_a_row_has_just_these_keys() -> None:
    (entry,) = entries(linked([span("s", "افعل", modality="order")]))
    assert tuple(row_data(entry)) == register.ROW_KEYS
    assert row_data(entry) == {
        "text": "افعل", "document": "d", "start": 0, "end": 4, "issued_by": [], "addressed_to": [], "about": [],
        "at": [], "modality": "order", "status": None, "due": None, "note": "",
    }  # fmt: skip


def test_what_is_the_same_has_the_best_name_of_all() -> None:
    mentions = [
        mention("a", "المحافظ", kind="role"),
        mention("b", "اللواء القصاص", kind="person"),
        mention("c", "محافظ الإسماعيلية السابق جدا", kind="role"),
        mention("e", "غيره", kind="role"),
    ]
    links = [("issued_by", "s", "a"), ("issued_by", "s", "c"), ("issued_by", "s", "e"), ("at", "s", "gone")]
    (entry,) = entries(linked([span("s")], links, mentions, [("a", "b"), ("c", "b"), ("c", "nowhere")]))
    assert [end.name for end in entry.ends["issued_by"]] == ["اللواء القصاص", "غيره"]
    assert entry.ends["issued_by"][0].mention.id == "a", "the words that the link itself leads to"
    assert "at" not in entry.ends


def test_a_place_has_the_usual_name_that_was_given_to_any_of_its_mentions() -> None:
    mentions = [mention("a", "شهرمقدس قم", "location"), mention("b", "قم", "location", place="Qom")]
    (entry,) = entries(linked([span("s")], [("at", "s", "a")], mentions, [("b", "a")]))
    assert values(entry, column("at")) == ("Qom",)


def test_ten_thousand_of_the_same_are_no_trouble() -> None:
    mentions = [mention(f"m{number}", f"name {number:06}") for number in range(10_000)]
    same = [(f"m{number}", f"m{number + 1}") for number in range(9_999)]
    links = [("about", "s", f"m{number}") for number in range(10_000)]
    (entry,) = entries(linked([span("s")], links, mentions, same))
    assert len(entry.ends["about"]) == 1


def test_columns_follow_the_scheme() -> None:
    assert [one.key for one in COLUMNS] == [
        "text", "issued_by", "addressed_to", "about", "at", "modality", "status", "due", "recurring", "note",
        "document", "date",
    ]  # fmt: skip
    codes = Scheme((Label("code"), Label("sub", parent="code")))
    assert [one.key for one in columns_of(codes, "code")] == ["text", "note", "document", "date"]
    assert register.labels_of(codes, "code") == ["code", "sub"]
    with pytest.raises(KnownError) as caught:
        register.labels_of(codes, "directive")
    assert caught.value.code == "label.missing"


def test_groups() -> None:
    found = entries(linked([span("a", status="done"), span("b", status="open"), span("c"), span("d", status="done")]))
    groups = grouped(found, column("status"), Speech("fa"))
    assert [(title, [one.id for one in rows]) for title, rows in groups] == [
        ("باز", ["b"]), ("انجام‌شده", ["a", "d"]), ("", ["c"]),
    ]  # fmt: skip
    with pytest.raises(KnownError) as caught:
        report(found, group="text")
    assert caught.value.code == "register.group"


def test_groups_of_one_size_follow_the_alphabet_of_the_language() -> None:
    names = ["وزارت", "هیئت", "گروه", "کارگروه", "پلیس", "تیم", "چاپخانه", "ژاندارمری"]
    spans = [span(f"s{place}") for place in range(len(names))]
    links = [("issued_by", f"s{place}", f"m{place}") for place in range(len(names))]
    found = entries(linked(spans, links, [mention(f"m{place}", name) for place, name in enumerate(names)]))
    titles = [title for title, _ in grouped(found, column("issued_by"), Speech("fa"))]
    assert titles == ["پلیس", "تیم", "چاپخانه", "ژاندارمری", "کارگروه", "گروه", "وزارت", "هیئت"]
    assert [title for title, _ in grouped(found, column("issued_by"), Speech("ar"))][-2:] == ["هیئت", "وزارت"]


def test_a_week_begins_on_monday_and_is_the_documents_if_it_tells_a_day() -> None:
    (told,) = entries(linked([span("a")], date="2024-08-18"))
    (marked,) = entries(linked([span("a")], date="last year"))
    assert told.week == date(2024, 8, 12) and told.day == date(2024, 8, 18)
    assert marked.week == date(2023, 11, 13) and marked.day is None


def test_filters_find_words_however_they_are_spelt() -> None:
    mentions = [mention("m", "الإسماعيليّة", "location")]
    found = entries(
        linked([span("a", status="open", recurring="weekly"), span("b", "أمر")], [("at", "a", "m")], mentions)
    )

    def ids(words: str) -> list[str]:
        return [one.id for one in filtered(found, COLUMNS, words, Speech("ar", "نعم", "لا"))]

    assert ids("الاسماعيليه") == ["a"] and ids("امر") == ["b"] and ids("") == ["a", "b"]
    assert ids("status=open") == ["a"] and ids("status=مفتوح at=اسماعيل") == ["a"] and ids("status=done") == []
    assert ids("recurring=أسبوعي") == ids("التكرار=weekly") == ["a"] and ids("a=b") == []
    assert ids("الحالة=مفتوح") == ids("وضعیت=open") == ids("Status=open") == ["a"], (
        "by the name of a field in any language"
    )


def test_counts_say_how_many_of_each_and_weeks_how_they_stand() -> None:
    found = entries(linked([span("a", status="done"), span("b", status="open"), span("c", status="open")]))
    summaries = {one.heading: one for one in report(found).summaries}
    assert summaries["Status"].rows == (("Open", (2,)), ("Done", (1,)))
    week = summaries[words_in("en")["week"]]
    assert week.parts == ("Open", "Done") and week.rows == (("2023-11-13", (3, 2, 1)),)
    assert "Due" not in summaries, "nothing is counted where nothing is said"


def test_what_says_the_same_is_folded_into_that_of_which_most_is_known() -> None:
    spans = [span("a", "short"), span("b"), span("c", "the whole of it", status="open"), span("e", "later")]
    mentions = [*(mention(one.id, one.text, "directive") for one in spans), mention("m", "M"), mention("n", "N")]
    links = [("about", "a", "m"), ("about", "c", "n"), ("issued_by", "c", "m")]
    found = register.folded(entries(linked(spans, links, mentions, [("c", "a"), ("e", "c")])))
    assert [one.id for one in found] == ["c", "b"], "in the place of the first"
    assert [one.id for one in found[0].also] == ["a", "e"] and found[1].also == ()
    assert values(found[0], column("about")) == ("N", "M") and values(found[0], column("issued_by")) == ("M",)
    assert [one["text"] for one in row_data(found[0])["also"]] == ["short", "later"]
    assert len(report(found).sources(found[0])) == 3


@pytest.mark.parametrize(
    ("due", "status", "stands"),
    [
        ("2026-11-21", "open", "overdue"), ("2026-11-21", "done", "over"), ("2026-11-22", None, "today"),
        ("2026-11-29", "open", "week"), ("2026-11-30", "open", "later"), ("soon", "open", "words"), ("", "open", ""),
        ("2026-13-41", "open", "words"),
    ],
)  # fmt: skip
def test_what_is_late(due: str, status: str | None, stands: str) -> None:
    (entry,) = entries(linked([span("a", due=due, status=status)]))
    assert register.standing(entry, DAY) == stands
    told = report([entry])
    assert bool(told.late(entry, column("due"))) is (stands == "overdue")
    counted = {one.heading: one.rows for one in told.summaries}
    assert counted.get("Due by now", ()) == (((words_in("en")[f"when_{stands}"], (1,)),) if stands else ())


def test_days_and_numbers_in_persian() -> None:
    assert day_words(date(2024, 3, 20), "fa") == "\u06f1\u06f4\u06f0\u06f3/\u06f0\u06f1/\u06f0\u06f1"
    assert day_words(date(2024, 3, 20), "ar") == "2024-03-20"
    assert day_words(date(500, 1, 1), "fa") == "0500-01-01"
    (entry,) = entries(linked([span("a", due="2024-03-20")]))
    assert report([entry], "fa").said(entry, column("due"))[0].endswith("/\u06f0\u06f1/\u06f0\u06f1")


NASTY = st.text(
    st.one_of(
        st.sampled_from("=+-@\"',;\r\n\t<>&\u200f\u202e\u2067\u200c\u0651\ufeff\u0000\u0007\ud7ff\U0001f600"),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=20,
)


class Page(HTMLParser):
    """What a browser would show, and whether each element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.said: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@settings(max_examples=60, deadline=None)
@given(
    text=NASTY.filter(bool),
    name=NASTY.filter(bool),
    due=NASTY,
    note=NASTY,
    language=st.sampled_from(["en", "ar", "fa"]),
)
def test_nothing_in_a_text_breaks_what_is_written(text: str, name: str, due: str, note: str, language: str) -> None:
    made = Span("s", "d", "directive", ((0, len(text)),), text, {"due": due, "status": "open"}, note)
    found = entries(linked([made], [("issued_by", "s", "m")], [mention("m", name)]))
    told = report(found, language)

    (row,) = json.loads("".join(register_tables.json_pieces(found)))
    assert row["text"] == text and row["note"] == note
    assert [json.loads(line) for line in register_tables.jsonl_pieces(found)] == [row]

    table = "".join(register_tables.csv_pieces(told))
    assert table.startswith("\ufeff#,")
    head, cells = csv.reader(io.StringIO(table[1:], newline=""), strict=True)
    assert len(head) == len(cells)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    assert cells[10].removeprefix("'") == note or cells[10] == note

    page = Page()
    page.feed("".join(register_html.html_pieces(told)))
    assert page.open == []

    with zipfile.ZipFile(io.BytesIO(register_xlsx.xlsx_bytes(told))) as book:
        for part in book.namelist():
            if part.endswith(".xml"):
                assert b"<f>" not in book.read(part)
                ElementTree.fromstring(book.read(part))
    assert "".join(register_text.text_pieces(told))


def test_the_workbook_runs_as_its_language_does() -> None:
    found = entries(linked([span("a", "=1+1", due="2024-08-15"), span("b", "امر")], date="2024-08-18"))
    for language, rtl in (("ar", True), ("fa", True), ("en", False)):
        with zipfile.ZipFile(io.BytesIO(register_xlsx.xlsx_bytes(report(found, language)))) as book:
            for sheet in ("sheet1", "sheet2"):
                assert (b'rightToLeft="1"' in book.read(f"xl/worksheets/{sheet}.xml")) is rtl
            rows, strings = book.read("xl/worksheets/sheet1.xml"), book.read("xl/sharedStrings.xml")
            assert b">45519<" in rows and b">45522<" in rows, "days are days: those of 15 and 18 August 2024"
            assert b"<t>=1+1</t>" in strings
            assert b"autoFilter" in rows and b'topLeftCell="C2"' in rows


def test_the_words_are_the_same_in_each_language() -> None:
    keys = [set(words_in(language)) for language in ("en", "ar", "fa")]
    assert keys[0] == keys[1] == keys[2]
    assert words_in("fa_IR") == words_in("fa") and words_in("de") == words_in("en")
