"""The commands that look after a project."""

from __future__ import annotations

from pathlib import Path

import pytest

from hashiya.cli import commands, main
from hashiya.session import annotate, backups, documents
from hashiya.session import history as journal
from hashiya.session.project import Session
from tests.cli.test_commands import hashiya, marked

__all__ = ["marked"]


def test_compact(marked: Path, tmp_path: Path) -> None:
    project = tmp_path / "p.hashiya"
    project.write_bytes(marked.read_bytes())
    with Session.open(project) as session:
        first = session.first()
        annotate.add(session, first, [(0, 3)], "entity")
        journal.undo(session)
        documents.remove(session, first)
    before = project.read_bytes()
    said = hashiya("compact", project, "--dry-run")
    assert said.returncode == 0 and said.stdout.startswith("1 removed documents, ")
    assert project.read_bytes() == before
    done = hashiya("compact", project)
    assert done.returncode == 0 and "MB now" in done.stdout
    with Session.open(project) as session:
        assert session.store.keeping.would_go().documents == 0 and session.count() == 2
        assert session.store.check() == []
    assert " compact " in hashiya("backup", project, "--list").stdout


def test_an_older_project_is_kept_as_it_was_and_that_is_told(tmp_path: Path) -> None:
    project = tmp_path / "p.hashiya"
    project.write_bytes((Path(__file__).parents[1] / "data" / "projects" / "version_1.hashiya").read_bytes())
    assert hashiya("documents", project).stderr == ""  # only read: nothing is changed
    done = hashiya("documents", project, "--set-state", "done")
    (copy,) = tmp_path.glob("*.bak")
    assert done.returncode == 0 and done.stderr.endswith(f"it is kept as {copy}.\n")
    assert hashiya("documents", project, "--set-state", "new").stderr == ""
    assert hashiya("backup", project).returncode == 0
    assert " format " in hashiya("backup", project, "--list").stdout and not copy.exists()


def test_what_goes_wrong_behind_opening_leaves_no_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many open files, for one: the project was open already, and stayed locked."""
    project = tmp_path / "p.hashiya"
    Session.open(project, create=True).close()
    answers: list[list[Path] | None] = [[], None]

    def listed(path: Path) -> list[Path]:
        answer = answers.pop(0)
        if answer is None:
            raise OSError(24, "Too many open files", str(path.parent))
        return answer

    monkeypatch.setattr(backups, "older_copies", listed)
    assert main(["documents", str(project), "--set-state", "done"]) == 1
    assert list(tmp_path.iterdir()) == [project]


def test_too_little_memory_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def greedy(options: object) -> int:
        raise MemoryError

    monkeypatch.setitem(commands.RUN, "check", greedy)
    assert main(["check", str(tmp_path / "p.hashiya")]) == 1
    assert capsys.readouterr().err == "hashiya: There is not enough memory for this.\n"
