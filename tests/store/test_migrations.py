"""From version to version: all or nothing, with a copy made before."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.store import Store, migrations
from hashiya.store import database as files
from tests.store.things import SCHEME, TEXT, add, folio, span

NEXT = migrations.VERSION + 1


def _add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ''")


def _fail(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM span")
    raise sqlite3.OperationalError("the migration is wrong")


def _lose_documents(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM document")


@pytest.fixture
def old(path: Path) -> Path:
    """A closed project of this version with a span."""
    store = Store.create(path, SCHEME)
    store.add_folios([folio("d", TEXT, span(TEXT, (0, 3)))])
    store.close()
    return path


def newer(monkeypatch: pytest.MonkeyPatch, second: migrations.Migration) -> None:
    """Pretend that this program has one version more."""
    table = {**migrations.MIGRATIONS, NEXT: second}
    monkeypatch.setattr(migrations, "MIGRATIONS", table)
    monkeypatch.setattr(files, "VERSION", NEXT)
    monkeypatch.setattr(files, "migrate", lambda connection, backup=None: migrations.migrate(connection, backup, table))


def test_an_old_file_is_brought_up_to_date(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(monkeypatch, _add_column)
    store = Store.open(old)
    assert len(store.spans("d")) == 1
    assert store._database.raw().execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert store._database.raw().execute("PRAGMA foreign_keys").fetchone() == (1,)
    store.close()
    copy = old.with_name(f"{old.name}.v{NEXT - 1}.bak")
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    assert connection.execute("SELECT count(*) FROM span").fetchone() == (1,)
    connection.close()


@pytest.mark.parametrize("second", [_fail, _lose_documents])
def test_a_migration_that_fails_changes_nothing(
    old: Path, second: migrations.Migration, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    with monkeypatch.context() as patch:
        newer(patch, second)
        with pytest.raises(sqlite3.Error):
            Store.open(old)
    assert old.read_bytes() == before
    store = Store.open(old)
    assert len(store.spans("d")) == 1
    store.close()


def test_a_disk_that_is_full_during_a_migration(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def swell(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 40")
        connection.execute("CREATE TABLE big (x TEXT)")
        connection.execute("INSERT INTO big VALUES (zeroblob(1000000))")

    with monkeypatch.context() as patch:
        newer(patch, swell)
        with pytest.raises(KnownError) as caught:
            Store.open(old)
        assert caught.value.code == "project.full"
    store = Store.open(old)
    add(store, span(TEXT, (4, 5)))
    store.close()


def test_what_each_version_looks_like_is_fixed() -> None:
    """Whoever changes the SQL of a released version makes every file of it foreign."""
    assert {name for _, name, *_ in migrations.expected_shape(1)} == {
        "setting", "label", "label_kind_name", "document", "document_uid", "document_position_id", "document_sha256",
        "document_text", "span", "span_uid", "span_order", "span_long", "span_label", "link",
        "link_uid", "link_document_id", "link_source", "link_target", "place", "step", "step_done", "step_undone",
        "change", "change_no_update", "change_no_delete", "step_no_update", "step_no_delete",
    }  # fmt: skip


KEPT = Path(__file__).resolve().parents[1] / "data" / "projects"


@pytest.mark.parametrize("file", sorted(KEPT.glob("version_*.hashiya")), ids=lambda file: file.stem)
def test_kept_files_of_every_version(file: Path, tmp_path: Path) -> None:
    """Opened to be read, a file is as it was; opened to be changed, it is brought up to date, a copy kept beside."""
    path = tmp_path / "a.hashiya"
    path.write_bytes(file.read_bytes())
    store = Store.open(path, read_only=True)
    seen = [(one, store.text(one.id)[:], store.spans(one.id), store.links(one.id)) for one in store.documents()]
    assert store.check() == []
    assert len(seen) == 2 and all(len(one[2]) == 2 and len(one[3]) == 1 for one in seen)
    store.keeping.write_copy(tmp_path / "copy.hashiya")
    store.close()
    assert path.read_bytes() == file.read_bytes()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.hashiya", "copy.hashiya"]
    store = Store.open(path)
    assert seen == [(one, store.text(one.id)[:], store.spans(one.id), store.links(one.id)) for one in store.documents()]
    assert store.setting("annotator") == "Layla"
    while store.undo():
        pass
    assert all(store.spans(one.id) == [] for one in store.documents())
    assert store.check() == []
    store.close()
    older = file.stem != f"version_{migrations.VERSION}"
    backups = list(tmp_path.glob("a.hashiya.v*.bak"))
    assert len(backups) == older
    for backup in backups:
        Store.open(backup, read_only=True).close()


def test_a_file_of_every_version_is_kept() -> None:
    """A new version is kept with its first release; from then on its SQL stands (a file without an index is damage)."""
    assert [file.stem for file in sorted(KEPT.glob("*.hashiya"))] == [
        f"version_{number}" for number in range(1, migrations.VERSION + 1)
    ]


class _Full(sqlite3.Connection):
    def backup(self, target: sqlite3.Connection, **options: object) -> None:  # type: ignore[override]
        target.execute("CREATE TABLE half (a)")
        raise sqlite3.OperationalError("database or disk is full")


def test_half_a_copy_is_taken_away(old: Path) -> None:
    """On a full disk it would be in the way of what the user frees."""
    connection = sqlite3.connect(old, isolation_level=None, factory=_Full)
    table = {**migrations.MIGRATIONS, NEXT: _add_column}
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection, old.with_name("a.bak"), table)
    connection.close()
    assert list(old.parent.iterdir()) == [old]
