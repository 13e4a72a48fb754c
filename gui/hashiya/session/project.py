"""`Session`: an open project. The only thing that changes it, and the one that tells everyone what has changed."""

from __future__ import annotations

import getpass
import sys
import threading
from collections import Counter, OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.document import Document, Place
from hashiya.model.errors import KnownError
from hashiya.model.record import span_from
from hashiya.model.scheme import Scheme, scheme_from
from hashiya.model.span import Link, Span
from hashiya.model.span_index import MANY, SpanIndex, Spans
from hashiya.shipped import resources
from hashiya.store import Store
from hashiya.text.source import TextLike

if TYPE_CHECKING:
    from hashiya.session.stored_spans import StoredSpans

SUFFIX: Final = ".hashiya"

_KEPT: Final = 8  # texts and span indexes in memory
_KEPT_DOCUMENTS: Final = 1024
_ONE_BY_ONE: Final = 500  # span changes of a document; with more of them its index is made anew


FAULTS: Final = frozenset(
    {"project.full", "project.busy", "project.unreachable", "project.vanished", "project.read_only"}
)
"""What may pass: the action that met it is kept, to be tried again."""


class Changed(Struct, frozen=True):
    """What a step has changed: ids of documents and spans, kinds of things ("span", "document", "label", ...).

    A document or span that is named may be gone by now. ``initiator`` is whoever asked for it, so that it need not
    listen to itself. A bulk step (an import) names no documents and spans: then everything may have changed.
    """

    documents: frozenset[str]
    spans: frozenset[str]
    kinds: frozenset[str]
    step: Step
    initiator: object | None = None

    @property
    def bulk(self) -> bool:
        """Whether everything is to be read again."""
        return not self.kinds or "documents" in self.kinds


_Kept = TypeVar("_Kept")

Listener = Callable[[Changed], None]


def default_scheme() -> Scheme:
    """The scheme that a new project starts with."""
    import tomllib  # noqa: PLC0415 (only new projects are made of it)

    return scheme_from(tomllib.loads((resources() / "schemes" / "default.toml").read_text(encoding="utf-8")))


class Session:
    """An open project. Belongs to the thread that opened it; see `in_this_thread` for work in another one."""

    def __init__(self, store: Store, annotator: str = "") -> None:
        """*annotator*: who works here; else whom the project remembers, else the user of the machine."""
        self.store = store
        self.path = store.path
        self._places: dict[str, Place] = {}  # of a project that is only read
        self._annotator = annotator or _named(store.setting("annotator", "")) or _user()
        self._thread = threading.get_ident()
        self._listeners: list[Listener] = []
        self._indexes: OrderedDict[str, SpanIndex | StoredSpans] = OrderedDict()
        self._texts: OrderedDict[str, TextLike] = OrderedDict()
        self._documents: OrderedDict[str, Document] = OrderedDict()
        self._count: int | None = None
        self._by_label: Counter[str] | None = None
        self._scheme: Scheme | None = None
        self._unsettled: deque[tuple[Step, object | None]] = deque()
        self.pending: deque[tuple[Step, object | None]] = deque()
        """Actions that the disk would not take: not done, not lost."""
        self.backup_of: Path | None = None
        """The project of which this is a backup that is only looked at; its folder goes when it is closed."""

    @classmethod
    def open(
        cls, path: Path, create: bool = False, annotator: str = "", read_only: bool = False, take_over: bool = False,
        scheme: Scheme | None = None,
    ) -> Session:  # fmt: skip
        """Open the project at *path*; with *create*, make it with *scheme* (None: the default one) if it is not there.

        Raises KnownError "project.missing", "project.locked" and the others of `Store.open` and `Store.create`.
        """
        path = Path(path)
        if create and not path.exists():
            return cls(Store.create(path, scheme or default_scheme()), annotator)
        return cls(Store.open(path, read_only, take_over), annotator)

    def close(self) -> None:
        """Close the project; a second call does nothing."""
        self._listeners.clear()
        self.store.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """The project's name: its file's, without the suffix."""
        return self.path.stem

    @property
    def read_only(self) -> bool:
        """Whether the project was opened only to be read."""
        return self.store.read_only

    @property
    def annotator(self) -> str:
        """Who makes the spans."""
        return self._annotator

    def set_annotator(self, name: str) -> None:
        """From now on *name* makes the spans; the project remembers it."""
        self.store.set_setting("annotator", name)
        self._annotator = name

    # --- what is there ------------------------------------------------------------------------

    @property
    def scheme(self) -> Scheme:
        """The labels of the project."""
        if self._scheme is None:
            self._scheme = self.store.scheme()
        return self._scheme

    def count(self) -> int:
        """How many documents there are."""
        if self._count is None:
            self._count = self.store.count()
        return self._count

    def documents(self, rows: Sequence[int] | None = None) -> Iterator[Document]:
        """The documents in these rows of `Store.listed`, else all in the project's order, each with the number of its
        spans; read while they are asked for. Who wants a million, wants another way."""
        return self.store.documents(rows)

    def document(self, id: str) -> Document:
        """One document. Raises KnownError "document.missing"."""
        if id not in self._documents:
            self._documents[id] = self.store.document(id)
        return _recent(self._documents, id, _KEPT_DOCUMENTS)

    def find(self, id: str) -> Document | None:
        """One document; None if it is not there."""
        try:
            return self.document(id) if id else None
        except KnownError as error:
            if error.code != "document.missing":
                raise
            return None

    def first(self) -> str:
        """The id of the first document; "" if there is none."""
        return self.store.first()

    def spans_by_label(self) -> Mapping[str, int]:
        """The number of spans of each label that has any, in all documents."""
        if self._by_label is None:
            self._by_label = Counter(self.store.spans_by_label())
        return self._by_label

    def text(self, id: str) -> TextLike:
        """A document's text. Raises KnownError "document.missing", "text.altered"."""
        if id not in self._texts:
            self._texts[id] = self.store.text(id)
        return _recent(self._texts, id)

    def spans(self, id: str) -> Spans:
        """A document's spans. The same object as long as it is kept in step change by change; ask again when told of
        a change. Very many are read where they are asked for. Raises KnownError "document.missing", "span.mismatch"."""
        if id not in self._indexes:
            count = self.document(id).spans
            self._indexes[id] = SpanIndex(self.store.spans(id)) if count <= MANY else self._stored_spans(id, count)
        return _recent(self._indexes, id)

    def _stored_spans(self, id: str, count: int) -> StoredSpans:
        from hashiya.session.stored_spans import StoredSpans  # noqa: PLC0415 (few documents have so many)

        return StoredSpans(self.store.document_spans(id), self.text(id), count)

    def span(self, id: str) -> Span:
        """One span. Raises KnownError "span.missing"."""
        for index in self._indexes.values():
            found = index.get(id)
            if found:
                return found
        return self.store.span(id)

    def links(self, id: str) -> list[Link]:
        """The links kept with a document. Raises KnownError "document.missing"."""
        return self.store.links(id)

    def place(self, id: str) -> Place:
        """Where the annotator left a document; its beginning at first. Raises KnownError "document.missing"."""
        return self._places.get(id) or self.store.place(id, self._annotator)

    def keep_place(self, id: str, place: Place) -> None:
        """Remember where the annotator leaves a document that is not gone; of a project only read, while it is open."""
        if self.read_only:
            self._places[id] = place
        elif self.find(id):
            self.store.keep_place(id, place, self._annotator)

    # --- changing and telling -----------------------------------------------------------------

    def apply(
        self,
        action: str,
        changes: Sequence[Change],
        facts: Mapping[str, Any] | None = None,
        initiator: object | None = None,
    ) -> Step:
        """Do one action: on the disk when this returns, and everyone told. Raises KnownError; then nothing happened.

        When it is the disk's fault, the action is kept in `pending`, and done before the next one, or by `retry`.
        For the functions of this package, which check what they are asked before.
        """
        step = Step(action, tuple(changes), facts or {}, self._annotator)
        self.pending.append((step, initiator))
        return self.retry()

    def retry(self) -> Step:
        """Do what is `pending`, in its order; return the last step. Raises KnownError; what is not done yet stays."""
        while True:
            step, initiator = self.pending[0]
            try:
                done = self.store.apply(step)
            except KnownError as error:
                if self.read_only or error.code not in FAULTS:
                    self.pending.popleft()
                raise
            except BaseException:
                self.pending.popleft()
                raise
            self.pending.popleft()
            self.took(done, initiator)
            if not self.pending:
                return done

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call *listener* after each step from now on; calling what is returned ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def took(self, step: Step, initiator: object | None = None) -> None:
        """The store has taken *step*: keep what is in memory in step, and tell everyone.

        In another thread than the session's own this waits until the own one calls `settle`.
        """
        if threading.get_ident() != self._thread:
            self._unsettled.append((step, initiator))
            return
        self._follow(step)
        changed = Changed(
            frozenset(change.document for change in step.changes if change.document),
            frozenset(change.id for change in step.changes if change.kind == "span"),
            frozenset(change.kind for change in step.changes),
            step,
            initiator,
        )
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except (
                Exception
            ):  # a bug of that listener: for the crash dialog; the step stands and others must hear of it
                sys.excepthook(*sys.exc_info())

    @contextmanager
    def in_this_thread(self) -> Iterator[None]:
        """Lets a worker use `transfer` with this session; the own thread must not write meanwhile, and calls `settle`
        afterwards. In the own thread it does nothing."""
        if threading.get_ident() == self._thread:
            yield
        else:
            with self.store.in_this_thread():
                yield

    def settle(self) -> None:
        """Take in, and tell everyone of, what workers have done. For the session's own thread."""
        while self._unsettled:
            self.took(*self._unsettled.popleft())

    # --- what is kept in memory ---------------------------------------------------------------

    def _follow(self, step: Step) -> None:
        """Keep documents, counts, scheme and span indexes in step with the changes of *step*."""
        changes = step.changes
        if not changes or len(changes) > _ONE_BY_ONE * 4 or any(change.kind == "documents" for change in changes):
            self._scheme = self._count = self._by_label = None
            for kept in (self._documents, self._indexes, self._texts):
                kept.clear()
            return
        if any(change.kind == "label" for change in changes):
            self._scheme = None
        for change in changes:
            if change.kind == "document":
                self._documents.pop(change.id, None)
                if change.before is None or change.after is None:
                    self._count = self._by_label = None
                    self._indexes.pop(change.id, None)
                    self._texts.pop(change.id, None)
        for change in changes:
            if change.kind == "span":
                self._follow_span(change)

    def _follow_span(self, change: Change) -> None:
        index = self._indexes.get(change.document)
        if index is not None:
            before, after = (
                None if record is None else span_from(change.id, change.document, record)
                for record in (change.before, change.after)
            )
            index.follow(before, after)
        if self._by_label is not None:
            for record, sign in ((change.before, -1), (change.after, 1)):
                if record is not None:
                    self._by_label[record["label"]] += sign
        added = (change.after is not None) - (change.before is not None)
        document = self._documents.get(change.document)
        if added and document is not None:
            self._documents[change.document] = replace(document, spans=document.spans + added)


def _recent(kept: OrderedDict[str, _Kept], id: str, most: int | None = None) -> _Kept:
    """The value of *id*, now the youngest; the eldest goes when there are more than *most*."""
    kept.move_to_end(id)
    if len(kept) > (most or _KEPT):
        kept.popitem(last=False)
    return kept[id]


def _named(kept: object) -> str:
    """The annotator whom the project remembers; none if a stranger's file remembers something else."""
    return kept if isinstance(kept, str) else ""


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "annotator"
