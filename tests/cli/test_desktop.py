"""Into the menu of the desktop, and out."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from hashiya.cli import main


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    folder = tmp_path / "\u062d\u0627\u0634\u064a\u0629 data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", "")
    return folder


def test_in_and_out(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    python = '/opt/my "apps"/100% $HOME\\python'
    monkeypatch.setattr(sys, "executable", python)
    assert main(["desktop"]) == 0
    entry = data / "applications" / "org.hashiya.Hashiya.desktop"
    assert str(entry) in capsys.readouterr().out
    (line,) = [line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec=")]
    # As the specification reads it: the string first, then the argument in its quotes, then the field codes.
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', line.removeprefix("Exec=").replace("\\\\", "\\"))
    read = [re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") or plain for quoted, plain in words]
    assert read == [python, "-m", "hashiya", "%F"]
    names = {path.name for path in data.rglob("*") if path.is_file()}
    assert names == {"org.hashiya.Hashiya.desktop", "hashiya.xml", "hashiya.svg", "hashiya-project.svg"}
    (data / "applications" / "other.desktop").write_text("")
    assert main(["desktop", "--remove"]) == 0
    assert [path.name for path in data.rglob("*") if path.is_file()] == ["other.desktop"]
    assert main(["desktop", "--remove"]) == 0


@pytest.mark.parametrize(("image", "called"), [("", "/opt/hashiya/hashiya"), ("/home/a/H.AppImage",) * 2])
def test_a_bundle_calls_itself(data: Path, monkeypatch: pytest.MonkeyPatch, image: str, called: str) -> None:
    monkeypatch.setattr(sys, "executable", "/opt/hashiya/hashiya")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", image)
    assert main(["desktop"]) == 0
    entry = (data / "applications" / "org.hashiya.Hashiya.desktop").read_text("utf-8")
    assert f'\nExec="{called}" %F\n' in entry


def test_elsewhere_it_says_so(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert main(["desktop"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not data.exists()


def test_a_folder_that_cannot_be_written(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.write_text("a file where the folder should be")
    assert main(["desktop"]) == 1
    assert "cannot be written" in capsys.readouterr().err
