"""The seeds as they ship: annotated by hand, in our own export, by the guidelines beside the scheme."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hashiya.model.field import problem_of
from hashiya.session import transfer
from hashiya.session.project import Session, default_scheme
from hashiya.shipped import seeds

NAMES = ("000_914f3b10302265be", "003_a27ff4930a92f63c", "004_f41c179af40b2d70")


@cache
def annotated(name: str) -> dict[str, Any]:
    """The line that ships for the seed *name*."""
    found: dict[str, Any] = json.loads(seeds().joinpath(f"{name}.jsonl").read_text("utf-8"))
    return found


@pytest.fixture
def session(tmp_path: Path) -> Any:
    with Session.open(tmp_path / "a.hashiya", create=True) as made:
        transfer.import_files(made, [Path(str(seeds()))])
        yield made


@pytest.mark.parametrize("name", NAMES)
def test_the_quotations_are_the_texts_own_words(name: str) -> None:
    text = seeds().joinpath(f"{name}.txt").read_bytes().decode("utf-8")
    line = annotated(name)
    assert line["text"] == text and line["source"] == f"{name}.txt" and line["offsets"] == "code points"
    assert len(line["spans"]) > 60
    for span in line["spans"]:
        assert text[span["start"] : span["end"]] == span["text"]
        assert span["text"] == span["text"].strip(), "a span begins and ends with a letter"
        assert span["text"][-1] not in ".,\u060c\u061b:"


@pytest.mark.parametrize("name", NAMES)
def test_the_scheme_has_nothing_to_complain_of(name: str) -> None:
    scheme, line = default_scheme(), annotated(name)
    labels = {span["id"]: span["label"] for span in line["spans"]}
    for span in line["spans"]:
        declared = {one.name: one for one in scheme.fields(span["label"])}
        assert set(span["fields"]) <= set(declared), span["text"]
        for field in declared.values():
            assert problem_of(field, span["fields"].get(field.name)) == "", (span["text"], field.name)
    for link in line["links"]:
        assert scheme.may_link(link["label"], labels[link["from"]], labels[link["to"]]), link
        assert link["label"] != "same_as" or labels[link["from"]] == labels[link["to"]]


@pytest.mark.parametrize("name", NAMES)
def test_words_that_are_no_choice_stand_in_the_directive(name: str) -> None:
    """By the guidelines: the choice that fits, else the text's own words; never words where a choice says the same."""
    scheme, said = default_scheme(), set()
    for span in annotated(name)["spans"]:
        for field in scheme.fields(span["label"]):
            value = span["fields"].get(field.name)
            if not field.free or value is None:
                continue
            assert isinstance(value, str), (span["text"], field.name)
            known = field.choice(value) is not None
            said.add(known)
            titles = {title for choice in field.choices for title in choice.title.values()}
            assert known or (value in span["text"] and value not in titles), (span["text"], value)
    assert True in said


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_both_the_place_of_a_directive_and_what_it_is_about(name: str) -> None:
    found = [(link["from"], link["to"]) for link in annotated(name)["links"] if link["label"] in ("at", "about")]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("name", NAMES)
def test_each_directive_has_somebody_who_wants_it(name: str) -> None:
    line = annotated(name)
    issued = {link["from"] for link in line["links"] if link["label"] == "issued_by"}
    directives = {span["id"] for span in line["spans"] if span["label"] == "directive"}
    assert directives and directives == issued


def test_what_the_first_seed_asks_for() -> None:
    """A weekly report that counts all encroachments and what was done about them."""
    line = annotated(NAMES[0])
    said = {span["id"]: span for span in line["spans"]}
    (report,) = (span for span in said.values() if "تقرير" in span["text"])
    assert report["fields"] == {"modality": "order", "status": "open", "recurring": "weekly"}
    ends = {link["label"]: said[link["to"]]["text"] for link in line["links"] if link["from"] == report["id"]}
    assert ends["issued_by"] == "محافظ الإسماعيلية"
    assert ends["addressed_to"] == "جميع رؤساء المراكز والمدن والأحياء والمديريات المعنية"
    assert ends["about"] == "كافة التعديات"


def test_they_go_out_as_they_came_in(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    transfer.export(session, out)
    assert out.read_bytes() == b"".join(seeds().joinpath(f"{name}.jsonl").read_bytes() for name in NAMES)


def test_text_and_annotation_side_by_side_are_one_document(session: Session) -> None:
    assert [one.id for one in session.documents()] == [annotated(name)["id"] for name in NAMES]
    report = transfer.import_files(session, [Path(str(seeds()))])
    assert report.step is None and report.skipped == 6
