"""Standard output and standard error as they may be: closed, full, read by nobody; nothing steers a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hashiya.cli import main

EVIL = "a\x1b]0;x\x07b\x9b31m\u202e"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the streams of a shell")


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    span = {"id": "s1", "start": 0, "end": 4, "label": "entity", "note": EVIL, "annotator": EVIL}
    # what each command tells is more than a pipe takes (64 KiB) before somebody reads it
    lines = [{"id": f"d{n}{EVIL}", "title": EVIL, "text": f"line {EVIL} {n}\n" * 5} for n in range(3000)]
    lines[0]["spans"] = [span]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    assert main(["import", str(tmp_path / "a.hashiya"), str(tmp_path / "a.jsonl")]) == 0
    capsys.readouterr()
    return tmp_path / "a.hashiya"


def run(project: Path, command: str) -> subprocess.CompletedProcess[bytes]:
    called = f"'{sys.executable}' -m hashiya {command}"
    return subprocess.run(["bash", "-c", called], cwd=project.parent, capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("command", ["documents a.hashiya", "export a.hashiya", "documents a.hashiya --json"])
def test_nowhere_to_write_to(project: Path, command: str) -> None:
    for where, status in (("> /dev/full", 1), (">&-", 1), ("| true; exit ${PIPESTATUS[0]}", 141)):
        done = run(project, f"{command} {where}")
        assert done.returncode == status, (where, done.stderr)
        told = done.stderr.decode().splitlines()
        assert len(told) == (status == 1) and all("standard output cannot be written" in line for line in told)


@pytest.mark.parametrize(
    "command",
    ["import b.hashiya a.jsonl", "documents a.hashiya --set-state done", "history a.hashiya --go-to 0",
     "backup a.hashiya -o b.hashiya", "scheme a.hashiya --import a.toml", "compact a.hashiya", "check a.hashiya"],
)  # fmt: skip
def test_what_is_done_is_done_though_it_cannot_be_told(project: Path, command: str) -> None:
    """A script that throws the words away must not take what was done for a failure."""
    (project.parent / "a.toml").write_text('[[label]]\nname = "new"\n', "utf-8")
    for where, told in (("> /dev/full", 1), (">&-", 0), ("<&- >&- 2>&-", 0), ("| true; exit ${PIPESTATUS[0]}", 0)):
        (project.parent / "b.hashiya").unlink(missing_ok=True)
        done = run(project, f"{command} {where}")
        assert (done.returncode, len(done.stderr.splitlines())) == (0, told), (where, done.stderr)


def test_standard_output_by_its_name(project: Path) -> None:
    for name in ("/dev/stdout", "/dev/fd/1"):
        assert run(project, f"export a.hashiya -o {name} | cat").stdout == run(project, "export a.hashiya").stdout


def test_nobody_to_complain_to(project: Path) -> None:
    """What should stand on standard error must not end on standard output, nor in a traceback."""
    for where in ("2>&-", "2> /dev/full", "<&- >&- 2>&-"):
        done = run(project, f"export no.hashiya {where}")
        assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert run(project, "export a.hashiya 2>&-").stdout == run(project, "export a.hashiya").stdout


@pytest.mark.parametrize(
    "command",
    ["documents", "search {} line", "history --changes", "register --label entity", "show --color=never",
     "documents no:x", "show nothing\x1b[31m"],
)  # fmt: skip
def test_nothing_in_a_file_steers_the_terminal(project: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = command.split()
    given = [str(project) if word == "{}" else word for word in rest]
    main([first, *(given if str(project) in given else [str(project), *given])])
    said = "".join(capsys.readouterr())
    assert said and not {letter for letter in said if letter < " " or "\x7f" <= letter < "\xa0"} - {"\n"}


def test_what_is_left_out_of_a_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name in ("a.txt", "b.gz", "c.gz", "README.md", ".d.txt"):
        (folder / name).write_text(f"words {name}", "utf-8")
    assert main(["import", str(tmp_path / "a.hashiya"), str(folder)]) == 0
    assert "Left out of folders: 2 .gz, 1 about the others, 1 hidden." in "\n".join(
        sorted(capsys.readouterr().out.splitlines())
    ).replace("1 hidden, 1 about the others", "1 about the others, 1 hidden")
