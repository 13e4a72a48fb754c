"""The register of a project: what is read, and what is left out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import annotate, documents, history, links, transfer
from hashiya.session.project import Session
from hashiya.session.register import WRITERS, read_register, read_report, writer_of
from hashiya.shipped import seeds


@pytest.fixture
def session(tmp_path: Path) -> Any:
    with Session.open(tmp_path / "a.hashiya", create=True) as made:
        transfer.import_files(made, [Path(str(seeds()))])
        yield made


def test_the_register_of_the_seeds(session: Session) -> None:
    rows = read_register(session)
    assert len(rows) == 35
    for row in rows:
        assert session.text(row.document.id)[row.span.start : row.span.end] == row.span.text
        assert row.ends["issued_by"]
        for ends in row.ends.values():
            for end in ends:
                mention = end.mention
                assert session.text(mention.document)[mention.start : mention.end] == mention.text
    (weekly,) = (row for row in rows if "تقرير اسبوعى" in row.span.text)
    assert [end.name for end in weekly.ends["issued_by"]] == ["اللواء أحمد القصاص محافظ الإسماعيلية"]
    assert [end.mention.text for end in weekly.ends["issued_by"]] == ["محافظ الإسماعيلية"]
    assert len(read_report(session, query="modality=warning").entries) == 1


def test_it_follows_every_change(session: Session) -> None:
    rows = read_register(session)
    annotate.set_field(session, rows[0].id, "status", "done")
    assert read_register(session)[0].span.fields["status"] == "done"
    mine = annotate.add(session, rows[0].document.id, [(0, 5)], "directive")
    links.add(session, mine.id, rows[0].ends["issued_by"][0].mention.id, "issued_by")
    assert read_register(session)[0].ends["issued_by"][0].name == "اللواء أحمد القصاص محافظ الإسماعيلية"
    history.undo(session)
    history.undo(session)
    assert len(read_register(session)) == 35


def test_what_was_removed_is_not_in_it(session: Session) -> None:
    rows = read_register(session)
    documents.remove(session, rows[0].document.id)
    assert len(read_register(session)) == 15
    history.undo(session)
    assert len(read_register(session)) == 35


def test_of_any_label(session: Session) -> None:
    assert len(read_register(session, "location")) == 31
    with pytest.raises(KnownError) as caught:
        read_register(session, "nothing")
    assert caught.value.code == "label.missing"


def test_each_writer_writes(session: Session) -> None:
    for language in ("en", "ar", "fa"):
        report = read_report(session, language=language, group="status")
        for kind in WRITERS:
            assert any(writer_of(f".{kind.upper()}")(report))
    with pytest.raises(KnownError) as caught:
        writer_of(".doc")
    assert caught.value.code == "register.kind"
