"""What may be opened, what may not, and what is said about it."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.store import Store
from hashiya.store import database as files
from hashiya.store.migrations import VERSION
from tests.store.things import SCHEME, TEXT, add, folio, span


def refusal(path: Path, **options: bool) -> KnownError:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(KnownError) as caught:
        Store.open(path, **options)
    assert str(caught.value)
    assert before is None or path.read_bytes() == before
    assert not path.with_name(path.name + "-wal").exists()
    return caught.value


def closed(path: Path) -> Path:
    store = Store.create(path, SCHEME)
    store.add_folios([folio()])
    store.close()
    return path


def altered(path: Path, *statements: str) -> Path:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


def test_a_closed_project_is_one_plain_file(path: Path) -> None:
    closed(path)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    header = path.read_bytes()[:100]
    assert header[18:20] == b"\x01\x01"  # no write-ahead log needed to read it
    assert header[68:72] == b"HSHY"
    assert int.from_bytes(header[60:64]) == VERSION


def test_while_open_it_is_durable(store: Store) -> None:
    connection = store._database.raw()
    asked = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "mmap_size")
    }
    assert asked == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "mmap_size": 0,
    }  # fmt: skip


def test_missing(path: Path) -> None:
    assert refusal(path).code == "project.missing"
    assert refusal(path.parent).code == "project.foreign"  # something is there: a folder


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"hello" * 100, b"\0" * 5000])
def test_foreign_bytes(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path).code == "project.foreign"


def test_foreign_files(path: Path) -> None:
    altered(path, "CREATE TABLE document (id INTEGER)")
    assert refusal(path).code == "project.foreign"
    path.unlink()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "x" * 1000)
    assert refusal(path).code == "project.foreign"


def test_newer(path: Path) -> None:
    altered(closed(path), "PRAGMA user_version = 70")
    found = refusal(path)
    assert (found.code, found.facts["found"], found.facts["known"]) == ("project.newer", 70, VERSION)
    assert refusal(path, read_only=True).code == "project.newer"


@pytest.mark.parametrize(
    ("statement", "code", "word"),
    [
        ("CREATE TRIGGER t AFTER INSERT ON span BEGIN DELETE FROM change; END", "project.altered", "trigger t"),
        ("CREATE VIEW v AS SELECT * FROM span", "project.altered", "view v"),
        ("CREATE TABLE extra (id INTEGER)", "project.altered", "table extra"),
        ("ALTER TABLE span ADD COLUMN more TEXT", "project.altered", "table span"),
        ("DROP INDEX span_uid", "project.damaged", "index span_uid"),
        ("DROP TABLE place", "project.damaged", "table place"),
        ("PRAGMA user_version = 0", "project.foreign", ""),
    ],
)
def test_altered(path: Path, statement: str, code: str, word: str) -> None:
    altered(closed(path), statement)
    found = refusal(path)
    assert found.code == code
    assert word in str(found)


def test_what_sqlite_adds_by_itself_is_let_in(path: Path) -> None:
    altered(closed(path), "ANALYZE", "VACUUM")
    Store.open(path).close()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_schema_of_a_format_that_nobody_knows(path: Path, read_only: bool) -> None:
    closed(path)
    content = bytearray(path.read_bytes())
    content[44:48] = (9).to_bytes(4)
    path.write_bytes(content)
    assert refusal(path, read_only=read_only).code == "project.damaged"


def test_cut_off(path: Path) -> None:
    content = closed(path).read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refusal(path).code == "project.damaged"


def test_damaged_inside(path: Path) -> None:
    content = bytearray(closed(path).read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        store = Store.open(path)
        try:
            assert store.check()
            list(store.documents())
        finally:
            store.close()
    assert caught.value.code == "project.damaged"


def test_creating_never_writes_over_anything(path: Path) -> None:
    path.write_text("my notes")
    with pytest.raises(KnownError) as caught:
        Store.create(path, SCHEME)
    assert caught.value.code == "project.exists"
    assert path.read_text() == "my notes"


def test_creating_where_one_cannot(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Store.create(tmp_path / "nowhere" / "a.hashiya", SCHEME)
    assert caught.value.code == "file.unwritable"


def test_creating_leaves_nothing_when_it_fails(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_put", fail)
    with pytest.raises(KnownError):
        Store.create(path, SCHEME)
    assert list(path.parent.iterdir()) == []


def test_where_hard_links_are_unknown(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", unknown)
    Store.create(path, SCHEME).close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


# --- who has it open --------------------------------------------------------------------------


def test_a_second_opening_is_told_who_has_it(store: Store, path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Store.open(path)
    assert caught.value.code == "project.locked"
    assert caught.value.facts["process"] == str(os.getpid())
    store.close()
    Store.open(path).close()


def test_reading_beside_a_writer(store: Store, path: Path) -> None:
    add(store, span(TEXT, (0, 3)))
    reader = Store.open(path, read_only=True)
    assert reader.read_only
    assert len(reader.spans("d")) == 1
    add(store, span(TEXT, (4, 5)))
    assert len(reader.spans("d")) == 2
    for write in (lambda: add(reader, span(TEXT, (0, 2))), reader.undo, lambda: reader.set_setting("a", 1)):
        with pytest.raises(KnownError) as caught:
            write()
        assert caught.value.code == "project.read_only"
    reader.close()
    assert len(store.spans("d")) == 2
    store.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="symbolic links are everybody's only on POSIX")
def test_another_name_of_an_open_project(store: Store, path: Path) -> None:
    other = path.with_name("other.hashiya")
    other.symlink_to(path.name)
    with pytest.raises(KnownError) as caught:
        Store.open(other)
    assert caught.value.code == "project.locked"


_HOLD = """
import sys, time
from pathlib import Path
from hashiya.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""


def test_the_lock_of_a_dead_process_is_taken_over(path: Path) -> None:
    closed(path)
    with subprocess.Popen([sys.executable, "-c", _HOLD, str(path)], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(KnownError) as caught:
            Store.open(path)
        assert caught.value.facts["process"] == str(holder.pid)
        holder.kill()
        holder.wait()
    assert path.with_name(path.name + ".lock").exists()
    store = Store.open(path)
    assert len(list(store.documents())) == 1
    store.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


# --- where nothing can be written -------------------------------------------------------------


_OPEN_AS_NOBODY = """
import os, sys, urllib.parse  # what is imported late must be there before: nobody may not read every Python
from pathlib import Path
from hashiya.model.errors import KnownError
from hashiya.store import Store
if os.geteuid() == 0:  # root may write everywhere
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[1])
for read_only in (False, True):
    try:
        store = Store.open(path, read_only)
        print(len(list(store.documents())))
        store.close()
    except KnownError as error:
        print(error.code)
"""


def opened_by_nobody(path: Path) -> list[str]:
    """What a user who may write neither the file nor its folder sees: first opening it, then opening it to read."""
    for folder in path.parents[1:]:
        if folder.stat().st_uid == os.getuid() and not folder.stat().st_mode & 0o001:
            folder.chmod(folder.stat().st_mode | 0o055)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        done = subprocess.run([sys.executable, "-c", _OPEN_AS_NOBODY, str(path)], capture_output=True, text=True)
        assert not done.stderr
        return done.stdout.split()
    finally:
        path.parent.chmod(0o755)


posix = pytest.mark.skipif(os.name != "posix", reason="permissions of folders are POSIX's")


@posix
def test_a_read_only_folder(path: Path) -> None:
    assert opened_by_nobody(closed(path)) == ["project.read_only", "1"]


@posix
def test_a_read_only_copy_of_an_open_project(path: Path, tmp_path: Path) -> None:
    """The main file alone says that it needs a log, which cannot be made there: it is read as it is."""
    closed(path)
    store = Store.open(path)
    add(store, span(TEXT, (0, 3)))
    (tmp_path / "elsewhere").mkdir()
    copy = tmp_path / "elsewhere" / "b.hashiya"
    shutil.copy(path, copy)
    store.close()
    assert opened_by_nobody(copy) == ["project.read_only", "1"]


@posix
def test_a_read_only_copy_with_its_log(path: Path, tmp_path: Path) -> None:
    """What the log holds is never left out in silence."""
    closed(path)
    store = Store.open(path)
    add(store, span(TEXT, (0, 3)))
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for name in (path.name, path.name + "-wal"):
        shutil.copy(path.with_name(name), folder / name)
    store.close()
    assert opened_by_nobody(folder / path.name) == ["project.read_only", "project.unreachable"]


@pytest.fixture
def half_written(path: Path) -> Path:
    """A project as a process leaves it that is killed while it writes without a write-ahead log, as on a network drive
    and when an older one is migrated: the head counts pages that the file has not got, the journal takes it back."""
    closed(path)
    left = path.with_name("left.hashiya")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO setting (key, value) VALUES (?, ?)", [(f"k{number}", "1" * 3000) for number in range(300)]
    )
    shutil.copy(path, left)
    shutil.copy(path.with_name(path.name + "-journal"), left.with_name(left.name + "-journal"))
    connection.execute("ROLLBACK")
    connection.close()
    with left.open("r+b") as file:
        pages = left.stat().st_size // 4096
        file.seek(28)
        file.write((pages + 50).to_bytes(4))
    return left


@pytest.mark.parametrize("read_only", [False, True])
def test_a_write_that_a_kill_cut_short_is_taken_back(half_written: Path, read_only: bool) -> None:
    with contextlib.closing(Store.open(half_written, read_only=read_only)) as store:
        assert store.unclean is not read_only
        assert store.setting("k5") is None and store.text("d")[:] == TEXT
        assert store.check() == []


def test_half_a_write_is_not_read_where_it_cannot_be_taken_back(
    half_written: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_roll_back", lambda uri: None)  # as in a folder of which nothing may be changed
    assert refusal(half_written, read_only=True).code == "project.read_only"
