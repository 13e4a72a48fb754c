"""The commands that look after a project."""

from __future__ import annotations

from pathlib import Path

from hashiya.session import annotate, documents
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
