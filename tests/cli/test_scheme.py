"""The command for schemes."""

from __future__ import annotations

from pathlib import Path

import pytest

from hashiya.cli import main
from hashiya.session import annotate
from hashiya.session.project import Session, default_scheme
from tests.store.things import TEXT, folio


@pytest.fixture
def project(tmp_path: Path) -> Path:
    with Session.open(tmp_path / "a.hashiya", create=True) as session:
        session.store.add_folios([folio("d", TEXT)], journal=False)
        annotate.add(session, "d", [(0, 3)], "directive", fields={"modality": "order"})
    return tmp_path / "a.hashiya"


def test_out_and_in_again(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "s.toml"
    assert main(["scheme", str(project), "--export", str(out)]) == 0
    assert main(["scheme", str(project)]) == 0
    assert capsys.readouterr().out == out.read_text("utf-8")
    other = tmp_path / "b.hashiya"
    assert main(["scheme", str(other), "--import", str(out)]) == 0
    with Session.open(other) as session:
        assert session.scheme.labels == default_scheme().labels


def test_a_ready_scheme_and_what_it_does(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = project.with_name("s.toml")
    main(["scheme", str(project), "--export", str(out)])
    out.write_text(out.read_text("utf-8").replace('name = "modality"', 'name = "force"'), "utf-8")
    assert main(["scheme", str(project), "--import", str(out), "--dry-run"]) == 0
    assert capsys.readouterr().out == "values of directive.modality: 1, kept out of sight\n"
    assert main(["scheme", str(project), "--import", "entities"]) == 0
    with Session.open(project, read_only=True) as session:
        assert [label.name for label in session.scheme.labels] == ["PER", "ORG", "LOC", "MISC", "directive"]


def test_a_bad_file_is_told_with_its_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = project.with_name("bad.toml")
    bad.write_text('[[label]]\nname = "a"\n\n[[label]]\ncolour = 1\n', "utf-8")
    assert main(["scheme", str(project), "--import", str(bad)]) == 1
    assert "bad.toml, line 4: colour is not known here" in capsys.readouterr().err
    assert main(["scheme", str(project), "--import", str(project.with_name("none.toml"))]) == 1
    assert "There is no file" in capsys.readouterr().err
