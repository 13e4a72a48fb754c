"""One span a line, with its sentence: exact in JSONL, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from hashiya.formats import jsonl, spans
from hashiya.formats.contract import Refused
from hashiya.model.document import Document, Folio
from hashiya.model.leaf import leaf_of
from hashiya.model.span import Span
from tests.formats.folios import many

_slow = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)


def one(text: str, *ranges: tuple[int, int], **said: object) -> Folio:
    quotation = text[ranges[0][0] : ranges[-1][1]]
    return Folio(Document("d", "t"), text, (Span("s", "d", "entity", ranges, quotation, **said),))  # type: ignore[arg-type]


def sentence(text: str, *ranges: tuple[int, int]) -> str:
    (row,) = spans.rows([leaf_of(one(text, *ranges))])
    start = row["sentence_start"]
    assert text[start : start + len(row["sentence"])] == row["sentence"]
    return str(row["sentence"])


def test_the_sentence_around_a_span() -> None:
    text = "قال الوزير. وصل المحافظ؟ نعم!\n  سافر الرئيس إلى بغداد. ثم عاد.\n"
    assert sentence(text, (0, 3)) == "قال الوزير."
    place = text.index("المحافظ")
    assert sentence(text, (place, place + 3)) == "وصل المحافظ؟"
    place = text.index("بغداد")
    assert sentence(text, (place, place + 5)) == "سافر الرئيس إلى بغداد."
    assert sentence(text, (4, text.index("نعم") - 1)) == "قال الوزير. وصل المحافظ؟"
    assert sentence(text, (text.index("نعم"), place)) == "نعم!\n  سافر الرئيس إلى بغداد."
    assert sentence(text, (0, 3), (place, place + 5)) == text[: place + 6]


def test_white_space_of_the_span_itself_stays() -> None:
    assert sentence("واحد. \nاثنان", (0, 7)) == "واحد. \n"
    assert sentence("واحد.\n", (5, 6)) == "واحد.\n"
    assert sentence("  a", (0, 2)) == "  a"


@settings(_slow, max_examples=40)
@given(many(2))
def test_rows_hold_what_the_spans_hold(found: list[Folio]) -> None:
    data = "".join(spans.write_jsonl(found)).encode("utf-8")
    rows = [json.loads(line) for line in data.split(b"\n")[:-1]]
    texts = {folio.document.id: folio.text for folio in found}
    assert [row["span"] for row in rows] == [span.id for folio in found for span in folio.spans]
    for row in rows:
        assert tuple(row) == spans.COLUMNS
        text = texts[row["document"]]
        assert text[row["start"] : row["end"]] == row["text"]
        start, end = row["sentence_start"], row["sentence_start"] + len(row["sentence"])
        assert text[start:end] == row["sentence"]
        assert start <= row["start"] and row["end"] <= end


@settings(_slow, max_examples=40)
@given(many(2))
def test_tables_give_every_cell_back(found: list[Folio]) -> None:
    rows = list(spans.rows(map(leaf_of, found)))
    for write, comma, mark in ((spans.write_csv, ",", "\ufeff"), (spans.write_tsv, "\t", "")):
        page = "".join(write(found))
        assert page.startswith(mark + "document")
        head, *table = csv.reader(io.StringIO(page.removeprefix(mark), newline=""), delimiter=comma)
        assert tuple(head) == spans.COLUMNS and len(table) == len(rows)
        for cells, row in zip(table, rows, strict=True):
            for name, cell in zip(head, cells, strict=True):
                assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"))
                if name not in ("ranges", "fields"):
                    assert cell in (str(row[name]), f"'{row[name]}")


def test_a_span_table_is_not_taken_for_documents(tmp_path: Path) -> None:
    path = tmp_path / "spans.jsonl"
    path.write_text("".join(spans.write_jsonl([one("abc", (0, 2))])), "utf-8")
    (refused,) = jsonl.read(path)
    assert isinstance(refused, Refused) and "span table" in refused.reason


def test_csv_is_rfc_4180_and_keeps_newlines() -> None:
    page = "".join(spans.write_csv([one('a "b",\nc', (0, 8), note="=1+1", fields={"when": "أمس"})]))
    assert page.startswith("\ufeffdocument,title,")
    assert page.count("\r\n") == 2 and '"a ""b"",\nc"' in page
    assert ",'=1+1," in page and '"{""when"": ""أمس""}"' in page


def test_a_table_without_spans_has_its_head() -> None:
    assert "".join(spans.write_tsv([])).split("\t")[0] == "document"
