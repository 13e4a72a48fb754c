"""A user whom the system does not know, as in many containers: no home, no name. What needs neither works."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from hashiya.app import main as window
from hashiya.cli import main
from hashiya.model.errors import KnownError

TEXT = "\u0645\u062d\u0627\u0641\u0638"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="users of POSIX")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    def nobody(_: object) -> object:
        raise KeyError

    for name in ("HOME", "LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.delenv(f"XDG_{kind}_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert main(["import", str(tmp_path / "p.hashiya"), str(tmp_path / "a.txt")]) == 0
    capsys.readouterr()
    return tmp_path / "p.hashiya"


def exported(project: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["export", str(project)]) == 0
    return capsys.readouterr().out


def test_what_needs_no_home_works(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for index in ([], ["--index"]):
        assert main(["search", str(project), TEXT, "--count", *index]) == 0
        assert capsys.readouterr().out == "1 hit in 1 document\n"
    assert main(["documents", str(project), "--set-state", "done"]) == 0
    assert main(["history", str(project)]) == 0
    assert "\u2068annotator\u2069" in capsys.readouterr().out
    assert main(["backup", str(project), "-o", str(project.with_name("b.hashiya"))]) == 0


@pytest.mark.parametrize("command", ["backup", "backup --list", "backup --restore x", "compact", "desktop"])
def test_what_needs_one_says_so(project: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    name, *rest = command.split()
    before = exported(project, capsys)
    assert main([name, *([str(project)] if name != "desktop" else []), *rest]) == 1
    assert capsys.readouterr().err.startswith("hashiya: There is no home folder")
    assert exported(project, capsys) == before


def test_no_window_without_a_home(project: Path) -> None:
    with pytest.raises(KnownError) as caught:
        window(project)
    assert caught.value.code == "home.missing"


def test_a_copy_where_nothing_can_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    project = tmp_path / "p.hashiya"
    assert main(["import", str(project), str(tmp_path / "a.txt")]) == 0
    for place in (tmp_path / "none" / "b.hashiya", tmp_path / "a.txt" / "b.hashiya"):
        capsys.readouterr()
        assert main(["backup", str(project), "-o", str(place)]) == 1
        assert f"{place} cannot be written" in capsys.readouterr().err
