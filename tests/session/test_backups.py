"""Backups: looked at, thinned by age, brought back; what a stranger's file says is no path."""

from __future__ import annotations

import gzip
import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from hashiya.model.errors import KnownError
from hashiya.session import annotate, backups, history
from hashiya.session import documents as about
from hashiya.session.backups import DAY, to_drop
from hashiya.session.project import Session
from hashiya.store import Store
from tests.store.things import all_of

NOW = 1_800_000_000_000


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "kept"


def test_made_and_looked_at(session: Session, root: Path) -> None:
    assert backups.is_due(session, root=root)
    annotate.add(session, "d", [(0, 3)], "entity")
    made = backups.back_up(session, root=root)
    assert made.contents == session.store.keeping.contents()
    assert (made.contents.documents, made.contents.spans, made.contents.steps) == (2, 1, 1)
    assert backups.listed(backups.folder_of(session, root)) == [made]
    assert not backups.is_due(session, root=root)
    assert not backups.is_due(session, minutes=0, root=root)  # nothing was changed
    annotate.add(session, "d", [(4, 6)], "entity")
    assert backups.is_due(session, minutes=0, root=root)
    assert not backups.is_due(session, minutes=1, root=root)
    shown = backups.to_look_at(made, root)
    with Session.open(shown, read_only=True) as looked:
        assert len(looked.store.spans("d")) == 1
        assert backups.moment_in(looked.name) == made.at // backups.MINUTE * backups.MINUTE
    assert backups.moment_in(session.name) is None
    assert [one.suffix for one in sorted(made.file.parent.iterdir())] == [".gz", ".json"]


@pytest.mark.parametrize("at", [10**20, "9" * 5000, 1e400, None])
def test_a_note_of_no_year_is_no_backup(session: Session, root: Path, at: object) -> None:
    made = backups.back_up(session, root=root)
    note = made.file.with_suffix(".json")
    note.write_text(json.dumps({**json.loads(note.read_text(encoding="utf-8")), "at": at}), encoding="utf-8")
    assert backups.listed(made.file.parent) == []


def test_brought_back(session: Session, root: Path, path: Path) -> None:
    annotate.add(session, "d", [(0, 3)], "entity")
    before = all_of(session.store)
    made = backups.back_up(session, root=root)
    annotate.add(session, "e", [(0, 3)], "entity")
    about.remove(session, "d")
    after = all_of(session.store)
    with pytest.raises(KnownError) as caught:
        backups.restore(path, made, root)
    assert caught.value.code == "project.locked"
    session.close()
    kept = backups.restore(path, made, root)
    assert kept is not None and kept.reason == "restore"
    with Session.open(path) as again:
        assert all_of(again.store) == before
        assert again.store.check() == []
    backups.restore(path, kept, root)
    with Session.open(path) as again:
        assert all_of(again.store) == after
        assert history.undo_step(again) is not None


def test_a_damaged_present_is_kept_bit_by_bit(session: Session, root: Path, path: Path) -> None:
    made = backups.back_up(session, root=root)
    session.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    assert backups.folder_for_lost(path, root) == made.file.parent
    kept = backups.restore(path, made, root)
    assert kept is not None and kept.reason == "damaged"
    assert gzip.decompress(kept.file.read_bytes()) == bytes(content)
    with Session.open(path) as again:
        assert again.store.check() == []


def test_a_lost_project_comes_back(session: Session, root: Path, path: Path) -> None:
    made = backups.back_up(session, root=root)
    session.close()
    path.unlink()
    assert backups.restore(path, made, root) is None
    with Session.open(path) as again:
        assert len(list(again.documents())) == 2


@pytest.mark.parametrize("harm", ["cut", "flip", "empty"])
def test_a_bad_backup_is_refused_and_the_project_stays(session: Session, root: Path, path: Path, harm: str) -> None:
    made = backups.back_up(session, root=root)
    session.close()
    content = bytearray(made.file.read_bytes())
    if harm == "cut":
        content = content[: len(content) // 2]
    elif harm == "flip":
        content[len(content) // 2] ^= 0xFF
    else:
        content.clear()
    made.file.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(KnownError) as caught:
        backups.restore(path, made, root)
    assert caught.value.code == "backup.bad"
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir() if one.name.startswith(".")] == []


def test_one_that_was_not_finished_does_not_count(session: Session, root: Path) -> None:
    made = backups.back_up(session, root=root)
    made.file.with_suffix(".json").unlink()
    assert backups.listed(made.file.parent) == []
    made.file.with_suffix(".json").write_text('{"at": [], "contents": 7}')
    assert backups.listed(made.file.parent) == []


def test_a_cancelled_one_leaves_nothing(session: Session, root: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KnownError("cancelled")

    with pytest.raises(KnownError):
        backups.back_up(session, root=root, told=stop)
    assert list(backups.folder_of(session, root).iterdir()) == []


@pytest.mark.parametrize("uid", ["../../../etc", "/tmp/x", "", 7, ["a"], "A" * 16, "0" * 15 + "\n"])
def test_what_a_stranger_calls_his_project_is_no_path(session: Session, root: Path, uid: object) -> None:
    session.store.set_setting("uid", uid)
    folder = backups.folder_of(session, root)
    assert folder.parent == root
    assert len(folder.name) == 16 and folder.name.isalnum()


def test_a_copy_is_a_project_of_its_own(session: Session, tmp_path: Path) -> None:
    copy = tmp_path / "copy.hashiya"
    session.store.keeping.write_copy(copy, "0123456789abcdef")
    assert session.store.setting("uid") != "0123456789abcdef"
    with Session.open(copy) as other:
        assert other.store.setting("uid") == "0123456789abcdef"
        assert all_of(other.store) == all_of(session.store)
    assert sorted(one.name for one in tmp_path.iterdir() if "copy" in one.name) == ["copy.hashiya"]


def test_a_copy_while_its_file_is_gone(session: Session, path: Path, tmp_path: Path) -> None:
    annotate.add(session, "d", [(0, 3)], "entity")
    path.unlink()
    with pytest.raises(KnownError) as caught:
        annotate.add(session, "d", [(4, 6)], "entity")
    assert caught.value.code == "project.vanished"
    session.store.keeping.write_copy(tmp_path / "copy.hashiya")
    with Session.open(tmp_path / "copy.hashiya") as other:
        assert len(other.store.spans("d")) == 1


def test_work_goes_on_when_the_file_is_back(session: Session, path: Path, tmp_path: Path) -> None:
    path.rename(tmp_path / "elsewhere")
    with pytest.raises(KnownError) as caught:
        annotate.add(session, "d", [(0, 3)], "entity")
    assert caught.value.code == "project.vanished"
    (tmp_path / "elsewhere").rename(path)
    annotate.add(session, "d", [(4, 5)], "entity")  # and with it what could not be written before
    session.close()
    with Session.open(path) as again:
        assert len(again.store.spans("d")) == 2


def test_another_file_in_its_place_is_not_written_to(session: Session, path: Path) -> None:
    shutil.copy(path, path.with_name("other"))
    path.with_name("other").replace(path)
    with pytest.raises(KnownError) as caught:
        session.store.set_setting("a", 1)
    assert caught.value.code == "project.vanished"
    session.store.close()
    assert Store.open(path, read_only=True).close() is None


# --- thinned by age ---------------------------------------------------------------------------

ages = some.lists(some.integers(0, 1500 * DAY), max_size=300, unique=True)


@given(ages)
def test_thinning(found: list[int]) -> None:
    moments = [NOW - age for age in found]
    dropped = set(to_drop(moments, NOW))
    kept = [one for one in moments if one not in dropped]
    assert dropped <= set(moments)
    assert all(NOW - one > timedelta(hours=4).total_seconds() * 1000 for one in dropped)
    assert to_drop(kept, NOW) == []
    old = [one for one in kept if NOW - one > 2 * DAY]
    assert len(old) <= 14 + 10 + 24 + 2
    if moments:
        assert max(moments) in kept and min(moments) in kept


def test_a_backup_a_day_for_two_years() -> None:
    kept: list[int] = []
    for day in range(730):
        at = NOW + day * DAY
        kept = [one for one in [*kept, at] if one not in to_drop([*kept, at], at)]
    newest = sorted((at - one) // DAY for one in kept)
    assert newest[:14] == list(range(14))
    assert 30 <= len(kept) <= 50
    assert newest[-1] == 729


def test_thinning_deletes_both_files(session: Session, root: Path) -> None:
    made = [backups.back_up(session, root=root) for _ in range(3)]
    folder = made[0].file.parent
    assert len(backups.listed(folder)) == 3
    assert backups.thin(folder, made[0].at + 40 * DAY) == 1
    left = backups.listed(folder)
    assert [one.at for one in left] == [made[2].at, made[0].at]
    assert len(list(folder.iterdir())) == 4


def test_what_was_laid_aside_before_the_format_changed_becomes_a_backup(tmp_path: Path) -> None:
    """It is listed, looked at, thinned and brought back with the others, and no file is left beside the project."""
    path, root = tmp_path / "old [1].hashiya", tmp_path / "backups"
    old = (Path(__file__).parents[1] / "data" / "projects" / "version_1.hashiya").read_bytes()
    path.write_bytes(old)
    with Session.open(path) as session:
        (copy,) = backups.older_copies(path)
        made = backups.back_up(session, root=root)
        assert not backups.older_copies(path) and not copy.exists()
        folder = backups.folder_of(session, root)
        newest, before = backups.listed(folder)
        assert (newest, before.reason) == (made, "format")
        assert before.contents == made.contents and before.project == str(session.path)
        assert backups.adopt(session.store, folder) == 0
    backups.restore(path, before, root)
    assert path.read_bytes()[60:64] == (1).to_bytes(4, "big")  # "user version", SQLite file format, 1.3
    with Session.open(path) as session:
        assert session.store.check() == [] and backups.older_copies(path)


def test_what_cannot_become_a_backup_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.hashiya"
    with Session.open(path, create=True) as session:
        left = tmp_path / "a.hashiya.v1.bak"
        left.write_bytes(b"no project")
        backups.back_up(session, root=tmp_path / "backups")
        assert left.exists() and len(backups.listed(backups.folder_of(session, tmp_path / "backups"))) == 1
