"""A project from a stranger is data: whatever its values, it is opened, or refused in a sentence; nothing of it runs"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from hashiya.model.errors import SENTENCES, KnownError
from hashiya.model.history import Asked
from hashiya.model.listing import Order
from hashiya.session.filtering import read_filter
from hashiya.session.project import Session
from hashiya.store import Store, Wreck
from hashiya.store.migrations import VERSION
from hashiya.store.values import OddValueError, loads
from tests.store.things import SCHEME, TEXT, add, folio, link, span

DEEP = "[" * 100_000 + "]" * 100_000
ODD = [
    "", "x", "null", "7", "[]", "{", '"text"', DEEP, '{"a":' * 500 + "1" + "}" * 500, '{"a": 1e999}', "NaN",
    '{"a": ' + "9" * 5000 + "}", '{"a": 99999999999999999999}', '{"\\ud800": 1}', '{"a": "\\udfff"}', '{"en": 7}',
]  # fmt: skip
COLUMNS = [
    ("document", "metadata"), ("span", "ranges"), ("span", "fields"), ("link", "fields"), ("label", "title"),
    ("label", "letter"), ("setting", "value"), ("step", "facts"), ("change", "after"),
]  # fmt: skip


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "a.hashiya"
    store = Store.create(path, SCHEME)
    store.add_folios([folio()])
    one, other = span(TEXT, (0, 3)), span(TEXT, (4, 6), (8, 9))
    add(store, one, other)
    add(store, link(one, other))
    store.set_setting("annotator", "me")
    store.close()
    return path


@pytest.fixture
def hostile(path: Path, whole: Path) -> Path:
    path.write_bytes(whole.read_bytes())
    return path


def written(path: Path, *statements: tuple[str, tuple[object, ...]]) -> Path:
    """*path* after another program has written to it, past our triggers, its shape as it was."""
    connection = sqlite3.connect(path, isolation_level=None)
    guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    for statement, values in statements:
        connection.execute(statement, values)
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    return path


def loosened(path: Path, statement: str) -> None:
    """*path* after *statement* has run on tables that were not strict meanwhile."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("PRAGMA writable_schema = ON")
        shape = connection.execute("SELECT sql, rowid FROM sqlite_schema WHERE type = 'table'").fetchall()
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE type = 'table'")
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute(statement)
        connection.execute("PRAGMA writable_schema = ON")
        connection.executemany("UPDATE sqlite_schema SET sql = ? WHERE rowid = ?", shape)
        connection.execute("PRAGMA writable_schema = RESET")


def use(path: Path) -> list[str]:
    """Do with the project what can be done; the codes of what was refused. Anything else than KnownError is a bug."""
    refused: list[str] = []

    def tried(work: object) -> None:
        try:
            work()  # type: ignore[operator]
        except KnownError as error:
            assert str(error) and error.code in SENTENCES
            refused.append(error.code)

    try:
        store = Store.open(path)
    except KnownError as error:
        assert str(error)
        return [error.code]
    tried(store.scheme)
    tried(store.documents)
    tried(lambda: [store.spans(one.id) for one in store.documents()])
    tried(lambda: [store.links(one.id) for one in store.documents()])
    tried(lambda: [store.text(one.id)[:] for one in store.documents()])
    tried(lambda: list(store.folios()))
    tried(lambda: store.setting("annotator"))
    tried(lambda: [store.keeping.changes(entry.number) for entry in store.keeping.history().entries])
    tried(store.check)
    tried(lambda: store.keeping.go_to(0))
    tried(lambda: store.keeping.go_to(99))
    tried(store.keeping.compact)
    store.close()
    return refused


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_odd_json(hostile: Path, table: str, column: str, value: str) -> None:
    use(written(hostile, (f'UPDATE "{table}" SET "{column}" = ?', (value,))))


@pytest.mark.parametrize("value", ODD, ids=range(len(ODD)))
def test_odd_json_is_refused(value: str) -> None:
    if value in ("null", "7", "[]", '"text"', '{"en": 7}'):
        loads(value)
    else:
        with pytest.raises(OddValueError):
            loads(value)


@pytest.mark.parametrize(
    ("statement", "values"),
    [
        ("UPDATE document SET direction = ?", ("sideways",)),
        ("UPDATE document SET length = ?", (1 << 60,)),
        ("UPDATE document SET length = ?", (-1,)),
        ("UPDATE document SET position = ?, created = ?", (-(1 << 63), (1 << 63) - 1)),
        ("UPDATE document SET title = ?, language = ?", ("a\0b", "\u202e" * 100)),
        ("UPDATE document SET uid = ?", ("",)),
        ("UPDATE document SET sha256 = ?", ("",)),
        ("UPDATE document_text SET piece = ?", (1 << 60,)),
        ("UPDATE document_text SET text = ?", ("x\0y",)),
        ("UPDATE document_text SET text = CAST(x'eda080ff' AS TEXT)", ()),
        ("UPDATE document SET title = CAST(x'ff' AS TEXT)", ()),
        ("UPDATE span SET note = CAST(x'c328' AS TEXT)", ()),
        ('UPDATE span SET start = ?, "end" = ?', ((1 << 62), (1 << 63) - 1)),
        ("UPDATE span SET ranges = ?", ("[[0,3],[-5,99999999]]",)),
        ("UPDATE span SET ranges = ?", ("[[true,false]]",)),
        ("UPDATE link SET source = target", ()),
        ("UPDATE label SET kind = ?", ("neither",)),
        ("UPDATE label SET name = ?, light = ? WHERE id = 1", ("", "url(javascript:)")),
        ("UPDATE step SET state = ?", ("done",)),
        ("UPDATE step SET undoes = id", ()),
        ("UPDATE step SET at = ?", ((1 << 63) - 1,)),
        ("UPDATE change SET kind = ?", ("nothing",)),
        ("UPDATE change SET kind = ?", ("document",)),
        ("UPDATE change SET kind = ?", ("label",)),
        ("UPDATE change SET kind = ?", ("setting",)),
        ("UPDATE change SET before = after, after = NULL", ()),
        ("UPDATE change SET after = ?", ('{"ranges": [], "text": {}}',)),
        ("UPDATE change SET after = ?", ('{"title": ["a"]}',)),
        ("DELETE FROM document_text", ()),
        ("DELETE FROM change", ()),
        ("DELETE FROM setting", ()),
    ],
)
def test_odd_values(hostile: Path, statement: str, values: tuple[object, ...]) -> None:
    use(written(hostile, (statement, values)))


@pytest.mark.parametrize("table", ["document", "span", "link"])
@pytest.mark.parametrize("moment", [(1 << 63) - 1, -(1 << 63), 253_402_300_800_000, -62_135_596_800_001])
def test_a_moment_in_no_year(hostile: Path, table: str, moment: int) -> None:
    """No export, search or register can say such a date."""
    written(hostile, (f"UPDATE {table} SET created = ?", (moment,)))
    with closing(Store.open(hostile, read_only=True)) as store:
        with pytest.raises(KnownError) as caught:
            list(store.folios())
        assert caught.value.code == "project.damaged"
        if table == "document":
            with pytest.raises(KnownError) as caught:
                store.searched().heads([1])
            assert caught.value.code == "project.damaged"


@pytest.mark.parametrize("key", ["title", "date", "source", "language", "spans"])
def test_lists_of_odd_documents(hostile: Path, key: str) -> None:
    """Metadata that are no JSON, a title that is no text: damage, in a list that asks for them."""
    written(hostile, ("UPDATE document SET metadata = ?", ("no json",)))
    loosened(hostile, "UPDATE document SET title = x'fffe', source = 7")
    with closing(Store.open(hostile, read_only=True)) as store:
        try:
            assert store.listed(read_filter("spans>0"), Order(key))
        except KnownError as error:
            assert error.code == "project.damaged"


def test_texts_and_labels_that_are_none(hostile: Path) -> None:
    loosened(hostile, "UPDATE document_text SET text = x'fffe'")
    loosened(hostile, "UPDATE span SET label = x''")
    with closing(Store.open(hostile, read_only=True)) as store:
        asked = (store.label_counts, store.spans_by_label, lambda: list(store.folios()))
        for work in asked:
            with pytest.raises(KnownError) as caught:
                work()
            assert caught.value.code == "project.damaged"


def test_an_annotator_that_is_no_name(hostile: Path) -> None:
    written(hostile, ("UPDATE setting SET value = '[[0, 1]]' WHERE key = 'annotator'", ()))
    with Session.open(hostile) as session:
        assert isinstance(session.annotator, str) and session.annotator
        session.place("d")


def test_searches_of_odd_spans(hostile: Path) -> None:
    loosened(hostile, "UPDATE span SET start = 'x', ranges = NULL")
    with closing(Store.open(hostile, read_only=True)) as store:
        with pytest.raises(KnownError) as caught:
            store.searched().spans(1)
        assert caught.value.code == "project.damaged"


def test_changes_of_a_step_that_is_gone(hostile: Path) -> None:
    """The next step gets the number that they have: nothing is written, and it is told."""
    last = "(SELECT max(id) FROM step)"
    written(
        hostile,
        (f"DELETE FROM step WHERE id = {last}", ()),
        (f"UPDATE sqlite_sequence SET seq = {last} WHERE name = 'step'", ()),
    )
    with closing(Store.open(hostile)) as store:
        before = store.spans("d")
        with pytest.raises(KnownError) as caught:
            add(store, span(TEXT, (10, 12)))
        assert caught.value.code == "project.damaged"
        assert store.spans("d") == before


def test_a_view_in_the_place_of_a_table(hostile: Path) -> None:
    endless = "CREATE VIEW setting (key, value) AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) \
               SELECT 'min_reader', max(i) FROM n"
    written(hostile, ("DROP TABLE setting", ()), (endless, ()))
    assert use(hostile) == ["project.altered"]
    written(hostile, (f"PRAGMA user_version = {VERSION + 1}", ()))
    assert use(hostile) == ["project.newer"]


def test_a_newer_one_that_says_it_can_be_read(hostile: Path) -> None:
    written(
        hostile,
        ("ALTER TABLE span ADD COLUMN certainty INTEGER NOT NULL DEFAULT 3", ()),
        ("INSERT INTO setting VALUES ('min_reader', ?)", (str(VERSION),)),
        (f"PRAGMA user_version = {VERSION + 1}", ()),
    )
    before = hostile.read_bytes()
    assert use(hostile) == ["project.newer_readable"]
    store = Store.open(hostile, read_only=True)
    assert len(store.spans("d")) == 2
    store.close()
    assert hostile.read_bytes() == before


@pytest.mark.parametrize("statement", [
    "ALTER TABLE span DROP COLUMN note",
    "ALTER TABLE place ADD COLUMN x TEXT AS (hex(zeroblob(100000000)))",
    "DROP TABLE place",
    "UPDATE setting SET value = '99999999999999999999' WHERE key = 'min_reader'",
    f"UPDATE setting SET value = '{VERSION + 1}' WHERE key = 'min_reader'",
])  # fmt: skip
def test_a_newer_one_that_does_not_keep_its_word(hostile: Path, statement: str) -> None:
    written(
        hostile,
        ("INSERT INTO setting VALUES ('min_reader', ?)", (str(VERSION),)),
        (f"PRAGMA user_version = {VERSION + 1}", ()),
        (statement, ()),
    )
    try:
        store = Store.open(hostile, read_only=True)
    except KnownError as error:
        assert error.code == "project.newer"
    else:
        assert "ADD COLUMN" in statement  # what is added beside ours is never read
        store.close()


def test_rescue_believes_no_more(hostile: Path, tmp_path: Path) -> None:
    written(hostile, ("UPDATE span SET fields = ? WHERE id = 1", (DEEP,)), ("UPDATE label SET title = '7'", ()))
    wreck = Wreck(hostile)
    assert wreck.scheme(SCHEME) == SCHEME
    (found,) = wreck.folios()
    assert len(found.spans) == 1
    assert wreck.damage.lost == {"label": len(SCHEME.labels) + len(SCHEME.links), "span": 1}
    wreck.close()


def test_a_step_of_the_greatest_number_there_is(hostile: Path) -> None:
    """One more than it is a number that SQLite does not take."""
    written(hostile, ("UPDATE step SET id = ? WHERE id = (SELECT max(id) FROM step)", ((1 << 63) - 1,)))
    with closing(Store.open(hostile, read_only=True)) as store:
        page = store.keeping.history(Asked())
        assert page.entries[0].number == (1 << 63) - 1 and len(page.entries) > 1
        assert store.keeping.history(Asked(), page.entries[0].number).entries == page.entries[1:]
