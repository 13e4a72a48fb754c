"""Folders as they are: with pipes, circles, what may not be read, names that are no names, and files that vanish."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from hashiya.formats import making, sheet
from hashiya.model.errors import KnownError
from hashiya.session import transfer
from hashiya.session.folders import gather
from hashiya.session.project import Session
from hashiya.session.survey import survey


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    folder = tmp_path / "odd"
    (folder / "sub").mkdir(parents=True)
    (folder / "dir.txt").mkdir()
    for name in ("one.txt", "sub/two.TXT", "dir.txt/three.txt", ".hidden.txt", "README.md", "a.gz", "b.gz", "none"):
        (folder / name).write_text(f"words of {name}", "utf-8")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as one:
        here = Path.cwd()
        os.chdir(folder)  # names of sockets are short
        one.bind("socket.txt")
        os.chdir(here)
    (folder / "dead.txt").symlink_to("nowhere.txt")
    (folder / "up").symlink_to("..")
    (folder / "circle.txt").symlink_to("circle.txt")
    return folder


def test_what_a_folder_holds(odd: Path) -> None:
    found = gather([odd])
    assert [one.name for one in found.files] == ["circle.txt", "three.txt", "one.txt", "two.TXT"]
    assert dict(found.left_out) == {".gz": 2, "": 2, "special": 3, "hidden": 1, "about": 1}
    assert not found.refused


def test_a_circle_and_names_that_are_none_are_refused_or_read(odd: Path, session: Session) -> None:
    for name in (b"caf\xe9.txt", b"new\nline.txt", "right\u202eleft.txt".encode(), b"esc\x1b[31m.txt"):
        Path(os.fsdecode(os.fsencode(odd) + b"/" + name)).write_bytes(b"words of " + name.hex().encode())
    report = transfer.import_files(session, [odd], keep_good=True)
    assert report.documents == 7 and [one.path.name for one in report.refused] == ["circle.txt"]
    assert sum(count for _, count in report.left_out) == 9
    assert all(one.source.isascii() or "\u202e" in one.source for one in session.documents() if one.source)
    assert session.store.check() == []


def test_a_folder_that_may_not_be_read_is_told(odd: Path, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    (odd / "circle.txt").unlink()
    report = transfer.import_files(session, [odd])
    assert report.step is None
    (refused,) = report.refused
    assert (refused.path.name, refused.error.code) == ("sub", "file.unreadable")
    assert transfer.import_files(session, [odd], keep_good=True).documents == 2


def test_what_may_not_even_be_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stat(path: Path, **_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "stat", stat)
    with pytest.raises(KnownError) as caught:
        gather([tmp_path / "a.txt"])
    assert caught.value.code == "file.unreadable"


@pytest.mark.parametrize("suffix", ["txt", "csv", "jsonl", "html", "xml", "docx", "xlsx", "pdf"])
def test_a_file_that_vanishes_is_refused(
    tmp_path: Path, session: Session, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at the folder and the reading, also between two looks at the same file."""
    gone = tmp_path / f"a.{suffix}"
    gone.write_bytes(b"text\nwords\n")
    monkeypatch.setattr("hashiya.formats.making.check_ordinary", lambda path, most=0: 1)
    monkeypatch.setattr("hashiya.formats.table.check_ordinary", lambda path, most=0: 1)
    report = transfer._Reading(gather([tmp_path]), None, transfer.PLAIN, {})
    gone.unlink()
    assert not list(report.folios())
    assert [one.error.code for one in report.refused] == ["file.missing"]
    with pytest.raises(KnownError) as caught:
        sheet._opened(gone)
    assert caught.value.code == "file.unreadable"


def test_files_of_a_folder_come_in_the_order_of_the_alphabet(tmp_path: Path) -> None:
    wanted = ["2.txt", "Report.txt", "summary.txt", "آغاز.txt", "بوشهر.txt", "پیام.txt", "تهران.txt", "ثبت.txt"]
    wanted += ["چکیده.txt", "ژرفا.txt", "قم.txt", "کار.txt", "گزارش.txt", "نامه.txt", "یزد.txt"]
    for name in sorted(wanted, reverse=True):
        (tmp_path / name).write_text("متن", "utf-8")
        (tmp_path / "پوشه").mkdir(exist_ok=True)
        (tmp_path / "پوشه" / name).write_text("متن", "utf-8")
    found = [str(path.relative_to(tmp_path)) for path in gather([tmp_path]).files]
    inner = [f"پوشه/{name}" for name in wanted]
    at = found.index(inner[0])
    assert found[at : at + len(inner)] == inner, "a folder stays together"
    assert [name for name in found if name not in inner] == wanted


def test_a_large_folder_is_given_up_while_it_is_gathered(tmp_path: Path) -> None:
    """Looking at files and importing them both begin by gathering them, which a network drive may take minutes for."""
    for number in range(250):
        (tmp_path / f"{number}.txt").write_text("a")
    asked: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        asked.append((done, total))
        if len(asked) == 3:
            raise KnownError("cancelled")

    with pytest.raises(KnownError, match="Cancelled"):
        survey([tmp_path], progress=progress)
    assert asked == [(0, 0)] * 3
    asked.clear()
    with Session.open(tmp_path / "a.hashiya", create=True) as session:
        with pytest.raises(KnownError, match="Cancelled"):
            transfer.import_files(session, [tmp_path], progress=progress)
        assert session.count() == 0


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text("abcdef")
    monkeypatch.setattr(making, "check_ordinary", lambda *_: 2)
    assert making.bytes_of(path) == b"abcdef"
    with pytest.raises(KnownError, match="larger"):
        making.bytes_of(path, 4)
    monkeypatch.setattr(making, "check_ordinary", lambda *_: 9)
    assert making.bytes_of(path) == b"abcdef", "one that shrank"


def test_numbers_come_in_the_order_in_which_one_counts(tmp_path: Path) -> None:
    """Also those with the digits of other scripts; a number of any length is no trouble."""
    wanted = ["a 1.txt", "a 2.txt", "a 10.txt", "a " + "9" * 60 + ".txt", "خبر ٢.txt",
              "خبر ١٠.txt"]  # fmt: skip
    for name in wanted:
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [path.name for path in gather([tmp_path]).files] == wanted
