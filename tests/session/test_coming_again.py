"""A file of strangers that tells no ids, or no moments, is taken in again: nothing of it comes twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hashiya.session import annotate, history, transfer
from hashiya.session.project import Session


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    with Session.open(tmp_path / "a.hashiya", create=True, annotator="me") as made:
        yield made


def take(project: Session, path: Path, *rows: dict[str, Any], again: bool = False) -> transfer.ImportReport:
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    report = transfer.import_files(project, [path], same_again=again)
    assert report.refused == () and project.store.check() == []
    return report


def span(start: int, end: int, **more: object) -> dict[str, object]:
    return {"start": start, "end": end, "label": "entity", **more}


TEXT = "one two three four"
SPANS = [span(0, 3), span(4, 7, note="n"), span(4, 7, note="n"), span(8, 13, fields={"a": 1})]
LINKED = [span(0, 3, id=1), span(4, 7, id=2)]
LINK = {"from": 1, "to": 2, "label": "at"}
ROWS = {
    "ids but no moments": {"id": "d", "text": TEXT, "spans": [{**one, "id": f"s{n}"} for n, one in enumerate(SPANS)]},
    "no ids of spans": {"id": "d", "text": TEXT, "spans": SPANS},
    "no ids at all": {"text": TEXT, "spans": SPANS},
    "nothing but a text": {"text": TEXT},
    "numbers and a link": {"id": "d", "text": TEXT, "spans": LINKED, "links": [LINK]},
    "the same without an id": {"text": TEXT, "spans": LINKED, "links": [LINK]},
}


@pytest.mark.parametrize("name", ROWS)
def test_nothing_comes_twice(project: Session, tmp_path: Path, name: str) -> None:
    row = ROWS[name]
    first = take(project, tmp_path / "a.jsonl", row)
    assert (first.documents, first.spans) == (1, len(row.get("spans", ()))) and first.links == len(row.get("links", ()))
    for file in ("a.jsonl", "b.jsonl"):
        report = take(project, tmp_path / file, row)
        assert report.step is None and report.skipped == 1 and report.documents == report.spans == report.links == 0
    assert len(project.store.spans(next(project.documents()).id)) == first.spans


def test_what_is_new_comes(project: Session, tmp_path: Path) -> None:
    take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": LINKED})
    report = take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": [*LINKED, span(8, 13)]})
    assert (report.spans, report.links) == (1, 0)
    report = take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": LINKED, "links": [LINK]})
    assert (report.spans, report.links) == (0, 1)
    (link,) = project.links("d")
    ends = {one.id: one.ranges for one in project.store.spans("d")}
    assert (ends[link.source], ends[link.target]) == (((0, 3),), ((4, 7),))


def test_what_was_changed_here_stays(project: Session, tmp_path: Path) -> None:
    take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": [span(0, 3)]})
    (there,) = project.store.spans("d")
    annotate.set_note(project, there.id, "mine")
    take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": [span(0, 3)]})
    assert {one.note for one in project.store.spans("d")} == {"mine", ""}
    history.undo(project)
    assert [one.note for one in project.store.spans("d")] == ["mine"]


def test_asked_for_it_comes_again(project: Session, tmp_path: Path) -> None:
    take(project, tmp_path / "a.jsonl", {"text": TEXT, "spans": SPANS})
    report = take(project, tmp_path / "a.jsonl", {"text": TEXT, "spans": SPANS}, again=True)
    assert (report.documents, report.spans) == (1, 4)


def test_two_of_one_text_in_a_file_stay_two(project: Session, tmp_path: Path) -> None:
    rows: list[dict[str, Any]] = [{"text": TEXT, "spans": [span(0, 3)]}, {"text": TEXT, "spans": [span(4, 7)]}]
    assert take(project, tmp_path / "a.jsonl", *rows).documents == 2
    assert take(project, tmp_path / "a.jsonl", *rows).skipped == 2
    assert project.count() == 2


def test_another_thing_under_a_known_id_is_refused(project: Session, tmp_path: Path) -> None:
    take(project, tmp_path / "a.jsonl", {"id": "d", "text": TEXT, "spans": [span(0, 3, id="s")]})
    row = {"id": "d", "text": TEXT, "spans": [span(0, 3, id="s", note="other")]}
    (tmp_path / "a.jsonl").write_text(json.dumps(row), "utf-8")
    report = transfer.import_files(project, [tmp_path / "a.jsonl"])
    assert [one.error.code for one in report.refused] == ["span.taken"]
