"""Files into a project and out again; the welcome project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import annotate, history, links, transfer
from hashiya.session.folders import files_in
from hashiya.session.project import Changed, Session
from hashiya.session.welcome import welcome_project
from hashiya.shipped import seeds
from hashiya.store import Store


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder of texts, with what else lies about in folders."""
    folder = tmp_path / "texts"
    (folder / "sub").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name, text in {
        "b.txt": "\u0628\u0627\u0621\r\n\u0648\u0627\u0648\n",
        "a.TXT": "\u0623\u0644\u0641",
        "sub/c.txt": "\u062c\u064a\u0645 \U0001f600",
        "sub/same.txt": "\u0623\u0644\u0641",
        ".hidden/d.txt": "hidden",
        "README.md": "about these texts",
        "photo.png": "no text",
    }.items():
        (folder / name).write_bytes(text.encode())
    return folder


def marked(path: Path) -> Session:
    session = Session.open(path, create=True, annotator="me")
    with_seeds = [Path(str(seed)) for seed in seeds().iterdir() if seed.name.endswith(".txt")]
    transfer.import_files(session, sorted(with_seeds))
    for document in session.documents():
        one = annotate.add(session, document.id, [(0, 5), (8, 12)], "directive", note="\u0645\u0644", fields={"k": 1})
        other = annotate.add(session, document.id, [(20, 40)], "entity")
        links.add(session, one.id, other.id, "issued_by")
    return session


def test_folders_and_files(session: Session, files: Path, heard: list[Changed]) -> None:
    report = transfer.import_files(session, [files], initiator="menu")
    assert (report.files, report.documents, report.skipped, report.refused) == (4, 3, 1, ())
    found = list(session.documents())[2:]
    assert [one.source for one in found] == ["a.TXT", "b.txt", "c.txt"]
    assert session.text(found[1].id) == "\u0628\u0627\u0621\r\n\u0648\u0627\u0648\n"
    (told,) = heard
    assert (told.bulk, told.initiator, told.step.action) == (True, "menu", "import")
    assert told.step.facts == {"files": 4, "count": 3, "title": "\u0623\u0644\u0641", "spans": 0}
    assert transfer.import_files(session, [files]).step is None
    history.undo(session)
    assert len(list(session.documents())) == 2


def test_which_files(files: Path) -> None:
    names = [path.name for path in files_in([files / "sub", files / "README.md", files])]
    assert names == ["c.txt", "same.txt", "README.md", "a.TXT", "b.txt"]
    for name, code in (("photo.png", "file.unknown"), ("nothing.txt", "file.missing")):
        with pytest.raises(KnownError) as caught:
            files_in([files, files / name])
        assert caught.value.code == code


def test_round_trip_gives_the_same_bytes(tmp_path: Path) -> None:
    first = marked(tmp_path / "a.hashiya")
    heard: list[tuple[int, int]] = []
    report = transfer.export(first, tmp_path / "a.jsonl", progress=lambda *moved: heard.append(moved))
    assert (report.documents, report.spans, report.links) == (3, 6, 3)
    assert heard[-1] == (3, 3)
    first.close()
    heard.clear()
    with Session.open(tmp_path / "b.hashiya", create=True) as second:
        given = transfer.import_files(second, [tmp_path / "a.jsonl"], progress=lambda *moved: heard.append(moved))
        assert (given.documents, given.spans, given.links, given.refused) == (3, 6, 3, ())
        size = (tmp_path / "a.jsonl").stat().st_size
        assert heard[-1] == (size, size)
        transfer.export(second, tmp_path / "b.jsonl")
        assert second.store.check() == []
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    for line in (tmp_path / "a.jsonl").read_bytes().splitlines():
        row = json.loads(line)
        assert all(row["text"][one["start"] : one["end"]] == one["text"] for one in row["spans"])


def test_export_of_a_part(tmp_path: Path) -> None:
    session = marked(tmp_path / "a.hashiya")
    one = list(session.documents())[1]
    report = transfer.export(session, tmp_path / "a.jsonl", [one.id], ["entity"])
    assert (report.documents, report.spans, report.links) == (1, 1, 0)
    report = transfer.export(session.store, tmp_path / "a.csv", spans_only=True)
    assert report.spans == 6
    assert len((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()) >= 7
    before = (tmp_path / "a.jsonl").read_bytes()
    for documents, labels, code in ((["x"], None, "document.missing"), (None, ["x"], "label.missing")):
        with pytest.raises(KnownError) as caught:
            transfer.export(session, tmp_path / "a.jsonl", documents, labels)
        assert caught.value.code == code
    with pytest.raises(KnownError) as caught:
        transfer.export(session, tmp_path / "a.jsonl", cancelled=lambda: True)
    assert caught.value.code == "cancelled"
    assert (tmp_path / "a.jsonl").read_bytes() == before
    assert sorted(one.suffix for one in tmp_path.iterdir() if "lock" not in one.name) == [
        ".csv", ".hashiya", ".hashiya-shm", ".hashiya-wal", ".jsonl",
    ]  # fmt: skip
    session.close()


def test_a_bad_line_means_nothing_is_imported(session: Session, tmp_path: Path, heard: list[Changed]) -> None:
    path = tmp_path / "a.jsonl"
    good = [json.dumps({"id": f"g{number}", "text": f"good {number}"}) for number in range(3)]
    path.write_text("\n".join([good[0], "{", good[1], json.dumps({"id": "d", "text": "other"}), good[2]]))
    (tmp_path / "bad.txt").write_bytes(b"\xff\xff")
    (tmp_path / "fine.txt").write_text("fine")
    paths = [tmp_path / "bad.txt", path, tmp_path / "fine.txt"]
    report = transfer.import_files(session, paths)
    assert (report.step, report.documents, len(list(session.documents()))) == (None, 0, 2)
    assert [(one.path.name, one.line) for one in report.refused] == [("bad.txt", 0), ("a.jsonl", 0), ("a.jsonl", 2)]
    assert "document d" in report.refused[1].reason
    assert not heard
    report = transfer.import_files(session, paths, keep_good=True)
    assert (report.documents, len(report.refused)) == (4, 3)
    assert [one.id for one in list(session.documents())[2:5]] == ["g0", "g1", "g2"]
    assert len(heard) == 1
    history.undo(session)
    assert len(list(session.documents())) == 2


def test_cancelling_an_import(session: Session, files: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KnownError("cancelled")

    for options in ({"cancelled": lambda: True}, {"progress": stop}):
        with pytest.raises(KnownError) as caught:
            transfer.import_files(session, [files], **options)
        assert caught.value.code == "cancelled"
        assert len(list(session.documents())) == 2


def test_the_welcome_project(tmp_path: Path) -> None:
    path = welcome_project(tmp_path / "new" / "folder")
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    with Session.open(path) as session:
        found = list(session.documents())
        assert [(one.language, one.direction) for one in found] == [("ar", "rtl"), ("ar", "rtl"), ("fa", "rtl")]
        assert [one.source[:4] for one in found] == ["000_", "003_", "004_"]
        assert all(20 < len(one.title) <= 70 and one.spans > 60 for one in found)
        assert history.undo_step(session) is None
        for one in found:
            (seed,) = (seed for seed in seeds().iterdir() if seed.name == one.source)
            assert str(session.text(one.id)).encode() == seed.read_bytes()
        annotate.add(session, found[0].id, [(0, 4)], "entity")
    assert welcome_project(path.parent) == path
    store = Store.open(path)
    assert len(store.spans(found[0].id)) == found[0].spans + 1
    store.close()


def test_the_welcome_project_leaves_nothing_when_it_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.session import welcome

    def fail() -> None:
        raise KnownError("project.full", path="x")

    monkeypatch.setattr(welcome, "_folios", fail)
    with pytest.raises(KnownError):
        welcome_project(tmp_path)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError) as caught:
        welcome_project(tmp_path / "file" / "folder")
    assert caught.value.code == "file.unwritable"
