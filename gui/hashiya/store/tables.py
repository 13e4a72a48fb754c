"""The tables of a project, for peewee's query builder. They are made by `migrations`; a test compares the two.

The models belong to no database: queries are executed on the one they are given, so that two projects can be open.
"""

from __future__ import annotations

from typing import Any, Final

from peewee import SQL, AutoField, CompositeKey, ForeignKeyField, IntegerField, Model, NodeList, TextField

from hashiya.store.json_text import to_json
from hashiya.store.values import loads


class StableId(AutoField):
    """AUTOINCREMENT: the journal outlives rows, so the number of one never comes back for another."""

    def ddl(self, ctx: Any) -> Any:
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class Json(TextField):
    """Plain JSON data as text. (peewee's JSONField needs a bound database and writes letters as escapes.)"""

    def db_value(self, value: Any) -> str | None:
        return None if value is None else to_json(value)

    def python_value(self, value: str | None) -> Any:
        return None if value is None else loads(value)


class Base(Model):
    """Strict typing by SQLite; ``save`` is not used, but would not write back columns it did not change."""

    class Meta:
        legacy_table_names = False
        only_save_dirty = True
        strict_tables = True


class Setting(Base):
    """What belongs to the project and not to the machine."""

    key = TextField(primary_key=True)
    value = Json()


class Label(Base):
    """The scheme: span labels and link labels."""

    id = StableId()
    kind = TextField()
    name = TextField()
    title = Json()
    letter = Json()
    key = TextField()
    light = TextField()
    dark = TextField()
    position = IntegerField()
    rules = Json()

    class Meta:
        indexes = ((("kind", "name"), True),)


class Document(Base):
    """All of a document but its text. A removed one stays until the file is compacted: undo brings it back."""

    id = StableId()
    uid = TextField(unique=True)
    title = TextField()
    language = TextField()
    direction = TextField()
    source = TextField()
    sha256 = TextField(index=True)
    length = IntegerField()
    metadata = Json()
    state = TextField()
    position = IntegerField()
    created = IntegerField()
    removed = IntegerField()


class DocumentText(Base):
    """A text in pieces, in a table of its own so that lists never touch its pages."""

    document = ForeignKeyField(Document, on_delete="CASCADE", index=False)
    piece = IntegerField()
    start = IntegerField()
    length = IntegerField()
    text = TextField()

    class Meta:
        primary_key = CompositeKey("document", "piece")


class Span(Base):
    """``start`` and ``end`` are the hull; ``ranges`` is null when they say all."""

    id = StableId()
    uid = TextField(unique=True)
    document = ForeignKeyField(Document, on_delete="CASCADE", index=False)
    label = TextField()
    start = IntegerField()
    end = IntegerField()
    ranges = Json(null=True)
    text = TextField()
    fields = Json(null=True)
    note = TextField()
    annotator = TextField()
    origin = TextField()
    created = IntegerField()
    changed = IntegerField()

    class Meta:
        indexes = ((("document", "start", "end", "uid"), False), (("label", "document", "start"), False))


Span.add_index(SQL("CREATE INDEX span_words ON span (substr(text, 1, 32))"))


class Link(Base):
    """``source`` and ``target`` name spans by uid; SQLite holds them to it when a transaction ends."""

    id = StableId()
    uid = TextField(unique=True)
    document = ForeignKeyField(Document, on_delete="CASCADE")
    label = TextField()
    source = TextField(index=True)
    target = TextField(index=True)
    fields = Json(null=True)
    note = TextField()
    annotator = TextField()
    origin = TextField()
    created = IntegerField()
    changed = IntegerField()


class Collection(Base):
    """Documents put together by hand, under a name."""

    id = StableId()
    uid = TextField(unique=True)
    name = TextField()
    position = IntegerField()


class Member(Base):
    """That a document is in a collection."""

    collection = ForeignKeyField(Collection, on_delete="CASCADE", index=False)
    document = ForeignKeyField(Document, on_delete="CASCADE")

    class Meta:
        primary_key = CompositeKey("collection", "document")


class Search(Base):
    """A saved search. ``kind``: "text" for one in the texts, "documents" for a filter of the list, "register"
    for a view of the register."""

    id = StableId()
    uid = TextField(unique=True)
    name = TextField()
    kind = TextField()
    query = Json()
    position = IntegerField()


class Place(Base):
    """Where an annotator left a document. Not journalled."""

    document = ForeignKeyField(Document, on_delete="CASCADE", index=False)
    annotator = TextField()
    caret = IntegerField()
    anchor = IntegerField()
    top = IntegerField()
    span = TextField()

    class Meta:
        primary_key = CompositeKey("document", "annotator")


class Step(Base):
    """The journal. ``mode``: do, undo, redo; ``state`` of a step of mode do: done, undone, gone."""

    id = StableId()
    action = TextField()
    facts = Json()
    annotator = TextField(index=True)
    at = IntegerField()
    mode = TextField()
    undoes = ForeignKeyField("self", null=True, index=False, column_name="undoes", object_id_name="undoes_id")
    state = TextField()


class Change(Base):
    """What a step changed, in order; append-only (triggers)."""

    step = ForeignKeyField(Step, index=False)
    seq = IntegerField()
    kind = TextField()
    uid = TextField()
    document = TextField()
    before = Json(null=True)
    after = Json(null=True)

    class Meta:
        primary_key = CompositeKey("step", "seq")


TABLES: Final[tuple[type[Base], ...]] = (
    Setting,
    Label,
    Document,
    DocumentText,
    Span,
    Link,
    Collection,
    Member,
    Search,
    Place,
    Step,
    Change,
)
