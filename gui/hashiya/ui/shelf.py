"""The shelf: which of the project's documents the list shows, and in what order. It asks aside, so that a million of
them keep nobody waiting, and tells when it has an answer."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.model.document import Document
from hashiya.model.errors import KnownError
from hashiya.model.listing import AS_THEY_CAME, FIRST, ORDERS, Order, depends_on
from hashiya.model.query import And, Node
from hashiya.session.project import Changed, Session
from hashiya.text.collation import alphabet_of
from hashiya.ui.current import Current
from hashiya.ui.tasks import Aside, Cancelled, Part

EVERYTHING = And()

_ORDER = "list.order"
"""The setting of a project that keeps the order of its list."""

_SOON = 60
"""Milliseconds of rest until the list tells how many spans a document has now: no key press waits for it."""

_HEAD_START = 0.3
"""Seconds in which a window is painted that has the first rows, before the others are read: two threads of Python hold
each other up."""


class Shelf(QObject):
    """``rows`` are those of `Store.listed`; ``complete`` says whether all of them are there yet."""

    begun = Signal()
    """Other documents are asked for; the rows of before still stand."""
    extended = Signal()
    """Rows were added behind those that are there."""
    listed = Signal()
    """The rows are others."""
    touched = Signal(object)
    """Documents (ids, or None for any) whose rows are to be read again."""
    gathered = Signal()
    """Collections or kept filters are others."""
    filter_asked = Signal()
    """Somebody wants to type a filter."""
    failed = Signal(object)
    """A `KnownError`: the list could not be read."""

    def __init__(self, current: Current, language: str, *, inline: bool = False) -> None:
        super().__init__(current)
        self._current = current
        self._alphabet = alphabet_of(language)
        self._aside = Aside(self, inline=inline)
        self.rows: array[int] = array("q")
        self.wish: Node = EVERYTHING
        self.order = AS_THEY_CAME
        self.complete = True
        self.total: int | None = None
        """How many documents the project has, once that is known."""
        self.typed = ""
        """The filter as it was typed."""
        self._chosen: list[tuple[int, int]] = []
        self._fresh = False
        self._counts: set[str] = set()  # documents whose number of spans is to be told of
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._tell_counts)
        current.project_opened.connect(self._open)
        current.contents_changed.connect(self._follow)

    @property
    def session(self) -> Session | None:
        """The open project."""
        return self._current.session

    def filter(self, wish: Node, typed: str) -> None:
        """Show only what *wish* says, which was *typed*."""
        self.typed = typed
        if wish != self.wish:
            self.wish = wish
            self.ask()

    def sort_by(self, key: str) -> None:
        """Sort by *key*, one of `ORDERS`; the other way round if that is done already."""
        self.sort(Order(key, key == self.order.key and not self.order.descending))

    def sort(self, order: Order) -> None:
        """Show them in *order*; the project keeps it."""
        if order == self.order:
            return
        self.order = order
        session = self.session
        if session is not None and not session.read_only:
            try:
                session.store.set_setting(_ORDER, [order.key, order.descending])
            except KnownError as error:
                self.failed.emit(error)
        self.ask()

    def choose(self, stretches: list[tuple[int, int]]) -> None:
        """These stretches of the list are chosen: first place and last one of each."""
        self._chosen = stretches

    def stretches(self) -> list[tuple[int, int]]:
        """The stretches of the list that are chosen: first place and last one of each."""
        return list(self._chosen)

    def chosen(self) -> array[int]:
        """The rows that are chosen in the list."""
        found = array("q")
        for first, last in self._chosen:
            found += self.rows[first : last + 1]
        return found

    def close(self) -> None:
        """Nobody reads any more; for the moment before the project closes."""
        self._soon.stop()
        self._aside.wait()

    def neighbour(self, document_id: str, step: int) -> str:
        """The id of the document *step* rows on, of the first (or last) one if that document is not shown; "" behind
        the ends."""
        here = self.place(document_id)
        place = here + step if here >= 0 else 0 if step > 0 else len(self.rows) - 1
        found = self.document(place)
        return found.id if found else ""

    def document(self, place: int) -> Document | None:
        """The document in that place of the list."""
        session = self.session
        if session is None or not 0 <= place < len(self.rows):
            return None
        return session.store.page(self.rows[place : place + 1])[0]

    def place(self, document_id: str) -> int:
        """Where that document stands in the list; -1 if it is not shown."""
        session = self.session
        row = session.store.row(document_id) if session is not None and document_id else 0
        if not row:
            return -1
        if self.order == AS_THEY_CAME:  # mostly they came in the order of their numbers
            place = bisect_left(self.rows, row)
            if place < len(self.rows) and self.rows[place] == row:
                return place
        try:
            return self.rows.index(row)
        except ValueError:
            return -1

    def ask(self) -> None:
        """Ask for the rows anew."""
        session = self.session
        if session is None:
            return
        wish, order, alphabet = self.wish, self.order, self._alphabet
        self._fresh, self.complete = True, False
        empty = not self.rows
        self.begun.emit()

        def work(cancelled: Cancelled, part: Part) -> tuple[array[int], int]:
            resting = empty

            def unhurried(rows: array[int]) -> None:
                nonlocal resting
                part(rows)
                if resting and len(rows) == FIRST:
                    resting = False
                    _rest(_HEAD_START, cancelled)

            with session.in_this_thread():
                if empty and order != AS_THEY_CAME:  # sorting a million takes seconds: until then, as they came
                    session.store.listed(wish, AS_THEY_CAME, alphabet, cancelled, unhurried)
                rows = session.store.listed(wish, order, alphabet, cancelled, unhurried)
                return rows, len(rows) if wish == EVERYTHING else session.store.count()

        self._aside.ask(work, self._take_part, self._take, self._fail)

    def _open(self) -> None:
        self._aside.wait()
        self.rows, self.wish, self.order, self.typed = array("q"), EVERYTHING, AS_THEY_CAME, ""
        self._chosen = []
        self.complete, self.total = True, None
        session = self.session
        if session is not None:
            key, descending = session.store.setting(_ORDER, (AS_THEY_CAME.key, False))
            self.order = Order(key, bool(descending)) if key in ORDERS else AS_THEY_CAME
            self.listed.emit()
            self.ask()
        else:
            self.listed.emit()
        self.gathered.emit()

    def _take_part(self, rows: array[int]) -> None:
        """The first rows of a new answer are shown at once; while the list is only read anew, all of them together."""
        if self._fresh and self.rows and self.wish == EVERYTHING:
            return
        if self._fresh:
            self._fresh = False
            self.rows = array("q", rows)
            self.listed.emit()
        else:
            self.rows.extend(rows)
            self.extended.emit()

    def _take(self, found: tuple[array[int], int]) -> None:
        self.complete = True
        self.rows, self.total = found
        self.listed.emit()

    def _fail(self, error: KnownError) -> None:
        self.complete = True
        self.listed.emit()
        self.failed.emit(error)

    def _follow(self, changed: Changed) -> None:
        if changed.bulk or changed.kinds & {"collection", "search"}:
            self.gathered.emit()
        if changed.bulk:
            self.touched.emit(None)
            self.ask()
            return
        if changed.kinds <= {"span", "link"}:  # its row follows when the keys rest
            self._counts |= changed.documents
            self._soon.start()
        else:
            self.touched.emit(changed.documents)
        if any(self._moves(key) for change in changed.step.changes for key in _keys(change)):
            self.ask()

    def _tell_counts(self) -> None:
        counts, self._counts = self._counts, set()
        self.touched.emit(frozenset(counts))

    def _moves(self, key: str) -> bool:
        return key == "removed" or depends_on(self.wish, self.order, key)


def _rest(seconds: float, cancelled: Cancelled) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end and not cancelled():
        time.sleep(0.01)


def _keys(change: object) -> frozenset[str]:
    """What of documents *change* changes."""
    kind, before, after = (getattr(change, name) for name in ("kind", "before", "after"))
    if kind == "span":
        return frozenset({"spans"})
    if kind == "collection":
        return frozenset({"collection"})
    if kind != "document":
        return frozenset()
    return frozenset({"removed"}) if before is None or after is None else frozenset(after)
