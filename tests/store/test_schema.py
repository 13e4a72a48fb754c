"""The models say what the frozen SQL makes."""

from __future__ import annotations

import sqlite3

from peewee import SchemaManager, SqliteDatabase

from hashiya.store import migrations, tables


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    # name, type, not null, place in the primary key
    return [(row[1], row[2], row[3], row[5]) for row in connection.execute(f"PRAGMA table_info({table})")]


def _indexes(connection: sqlite3.Connection, table: str) -> set[tuple[object, ...]]:
    found = connection.execute(f"PRAGMA index_list({table})").fetchall()
    return {
        (bool(unique), *(row[2] for row in connection.execute(f"PRAGMA index_info({name})")))
        for _, name, unique, _, partial in found
        if not partial
    }


def test_models_and_sql_agree() -> None:
    frozen = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(frozen)
    database = SqliteDatabase(":memory:")
    database.connect()
    for table in tables.TABLES:
        SchemaManager(table, database).create_all(safe=False)
    live = database.connection()
    for table in tables.TABLES:
        name = table._meta.table_name
        assert _columns(frozen, name) == _columns(live, name), name
        assert _indexes(frozen, name) == _indexes(live, name), name
    made = {name for kind, name, *_ in migrations.shape(frozen) if kind == "table"}
    assert made == {table._meta.table_name for table in tables.TABLES}
    database.close()
    frozen.close()


def test_undo_and_redo_are_found_without_a_search() -> None:
    from hashiya.store import journal

    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(connection)
    for condition, index in ((journal._TO_UNDO, "step_done"), (journal._TO_REDO, "step_undone")):
        plan = connection.execute(f"EXPLAIN QUERY PLAN SELECT action FROM step {condition}").fetchall()
        assert [index in row[3] for row in plan] == [True], plan
    connection.close()


def test_links_are_found_by_index_when_a_span_or_a_document_goes() -> None:
    from hashiya.store import journal

    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(connection)
    plan = connection.execute("EXPLAIN QUERY PLAN " + journal._LINKS_OF, {"spans": "[]", "documents": "[]"}).fetchall()
    scans = [row[3] for row in plan if row[3].startswith("SCAN") and "json_each" not in row[3]]
    assert not [scan for scan in scans if "going" not in scan and "closing" not in scan], plan
    connection.close()


def test_the_same_words_are_found_by_index() -> None:
    from hashiya.store import use

    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrations.migrate(connection)
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    assert list(use.same_words(Borrowed(connection), "a", ["x"], "d", 9)) == []  # type: ignore[arg-type]
    connection.set_trace_callback(None)
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}")]
    assert any("span_words" in row for row in plan), plan
    connection.close()


class Borrowed:
    """A connection as a project's database has it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def raw(self) -> sqlite3.Connection:
        return self._connection
