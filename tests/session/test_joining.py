"""Marks that come under another id than the document that has their text: they join it, and only where they belong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hashiya.session import annotate, history, transfer
from hashiya.session.project import Session
from hashiya.shipped import seeds

NAMES = ("000_914f3b10302265be", "003_a27ff4930a92f63c", "004_f41c179af40b2d70")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Session]:
    with Session.open(tmp_path / "a.hashiya", create=True, annotator="me") as made:
        yield made


def seed(suffix: str) -> list[Path]:
    return [Path(str(seeds().joinpath(f"{name}{suffix}"))) for name in NAMES]


def line(id: str, text: str, *spans: tuple[int, int], source: str = "") -> str:
    made = [
        {"id": f"{id}-{start}", "start": start, "end": end, "label": "entity", "text": text[start:end]}
        for start, end in spans
    ]
    row: dict[str, Any] = {"id": id, "text": text, "spans": made}
    return json.dumps({**row, "source": source} if source else row)


def take(project: Session, path: Path, *lines: str, again: bool = False) -> transfer.ImportReport:
    path.write_text("\n".join(lines), "utf-8")
    return transfer.import_files(project, [path], same_again=again)


def test_the_annotated_seeds_join_their_texts_as_one_step(project: Session, tmp_path: Path) -> None:
    transfer.import_files(project, seed(".txt"))
    before = [(one.id, one.title, one.source) for one in project.documents()]
    own = annotate.add(project, before[0][0], [(0, 4)], "entity")
    report = transfer.import_files(project, seed(".jsonl"))
    assert (report.documents, report.joined, report.skipped, report.refused) == (0, 3, 0, ())
    assert report.spans == 202 and report.links > 150 and report.first == before[0][0]
    assert [(one.id, one.title, one.source) for one in project.documents()] == before
    assert own in project.store.spans(before[0][0]) and project.store.check() == []
    ids = {span.id for one in before for span in project.store.spans(one[0])}
    assert len(ids) == 203
    again = transfer.import_files(project, seed(".jsonl"))
    assert again.step is None and (again.joined, again.skipped) == (0, 3)
    history.undo(project)
    assert [span for one in before for span in project.store.spans(one[0])] == [own]
    history.redo(project)
    assert len([span for one in before for span in project.store.spans(one[0])]) == 203
    assert project.store.check() == []


@pytest.mark.parametrize("order", [(".txt", ".jsonl"), (".jsonl", ".txt")])
def test_one_import_in_either_order_makes_three_documents(project: Session, order: tuple[str, str]) -> None:
    report = transfer.import_files(project, [path for suffix in order for path in seed(suffix)])
    assert report.documents == 3 and report.spans == 202 and report.refused == ()
    assert project.count() == 3


def test_a_text_after_its_annotation_is_nothing_new(project: Session) -> None:
    transfer.import_files(project, seed(".jsonl"))
    report = transfer.import_files(project, seed(".txt"))
    assert report.step is None and (report.skipped, report.joined) == (3, 0)


def test_told_to_come_again_they_are_documents_of_their_own(project: Session) -> None:
    transfer.import_files(project, seed(".txt"))
    report = transfer.import_files(project, seed(".jsonl"), same_again=True)
    assert (report.documents, report.joined) == (3, 0) and project.count() == 6


def test_the_same_words_under_several_ids_stay_several(project: Session, tmp_path: Path) -> None:
    """A line of dialogue may stand a hundred times in a corpus, each with marks of its own."""
    text = "yes of course"
    report = take(project, tmp_path / "a.jsonl", *(line(f"d{n}", text, (0, 3)) for n in range(5)))
    assert (report.documents, report.joined) == (5, 0)
    report = take(project, tmp_path / "b.jsonl", line("e", text, (4, 6)))
    assert (report.documents, report.joined) == (1, 0), "which of the five it belongs to cannot be told"


def test_one_text_is_joined_once_in_an_import(project: Session, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("yes of course")
    transfer.import_files(project, [tmp_path / "t.txt"])
    lines = [line(f"d{n}", "yes of course", (n, n + 3)) for n in range(3)]
    report = take(project, tmp_path / "a.jsonl", *lines)
    assert (report.joined, report.documents, report.spans) == (1, 2, 3)
    assert take(project, tmp_path / "a.jsonl", *lines).step is None


def test_marks_of_elsewhere_do_not_join_a_marked_document_of_another_name(project: Session, tmp_path: Path) -> None:
    take(project, tmp_path / "a.jsonl", line("d", "yes of course", (0, 3), source="a.txt"))
    report = take(project, tmp_path / "b.jsonl", line("e", "yes of course", (4, 6), source="b.txt"))
    assert (report.documents, report.joined) == (1, 0)
    take(project, tmp_path / "c.jsonl", line("f", "and no", (0, 3), source="c.txt"))
    report = take(project, tmp_path / "d.jsonl", line("g", "and no", (4, 6), source="c.txt"))
    assert (report.documents, report.joined) == (0, 1)
    report = take(project, tmp_path / "e.jsonl", line("h", "and no", source="c.txt"))
    assert (report.documents, report.joined) == (1, 0), "without marks there is nothing to join with"
