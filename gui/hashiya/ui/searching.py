"""Leads the search in all documents: between the panel, the worker that looks through texts, and the reader."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hashiya.model.errors import KnownError
from hashiya.model.query import And
from hashiya.model.span import Range
from hashiya.session.concordance import MOST, Concordance, sorting
from hashiya.session.project import Changed
from hashiya.session.search import query_of, search
from hashiya.text.bidi import RTL, Direction
from hashiya.text.collation import alphabet_of
from hashiya.text.source import TextLike
from hashiya.ui.current import Current
from hashiya.ui.messages import sentence
from hashiya.ui.models.concordance import ConcordanceRows
from hashiya.ui.numbers import counted
from hashiya.ui.panels.search import SearchPanel
from hashiya.ui.settings import Settings
from hashiya.ui.tasks import Aside
from hashiya.view.reader import Reader

TYPING: Final = 250
"""Milliseconds without a key after which what was typed is looked for."""
PULSE: Final = 0.08
"""Seconds between two portions of hits, the first one aside."""

Cancelled = Callable[[], bool]
Send = Callable[[Any], None]
Portion = list[tuple[str, str, Sequence[Range]]]
"""Documents' ids and titles with their hits."""


class Searching(QObject):
    """One search at a time. ``told`` is what there is to say in the banner."""

    told = Signal(str)
    usable = Signal()
    """Whether there are hits, or something is looked for, may be another than before."""

    def __init__(
        self, panel: SearchPanel, rows: ConcordanceRows, current: Current, reader: Reader, settings: Settings,
        language: str, *, inline: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(panel)
        self.panel = panel
        self._rows = rows
        self._current = current
        self._reader = reader
        self._settings = settings
        self._language = language
        self._search = Aside(self, inline=inline)
        self._awaited = ("", -1)  # what was looked for, and the row to stand at when it is found
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING)
        self._typing.timeout.connect(self.begin)
        panel.changed.connect(self._typing.start)
        panel.committed.connect(self._commit)
        panel.order_chosen.connect(self._sort)
        panel.hit_asked.connect(self.show_hit)
        panel.closed.connect(self.close)
        current.project_opened.connect(self._project)
        current.contents_changed.connect(self._changed)
        self._rows.clear(self._text, panel.isRightToLeft())

    @property
    def hits(self) -> Concordance:
        """The hits so far, as they are shown."""
        return self._rows.hits

    @property
    def busy(self) -> bool:
        """Whether a search or the sorting of its hits is going on."""
        return self._search.asking or self._typing.isActive()

    # -- what the user does ------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the panel with the keyboard in its field; what is selected on one line is looked for."""
        self.panel.field.history = self._settings.searches
        self.panel.show()
        chosen = self._reader.selection()
        words = self._reader.text_between(*chosen[0]) if len(chosen) == 1 and not self.panel.field.hasFocus() else ""
        if 0 < len(words) <= 100 and len(words.splitlines()) == 1:
            self.panel.ask(f'"{words}"' if " " in words else words)
        self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.field.selectAll()

    def close(self) -> None:
        """Put the panel away; the hits stay for the keys that lead from one to the next."""
        self._reader.setFocus()  # before the panel goes: Qt would lead the keyboard elsewhere first
        self.panel.hide()

    def state(self) -> dict[str, Any]:
        """What is looked for and how, and the hit that is current, as plain data: for `show_state`."""
        panel = self.panel
        return {
            "typed": panel.typed(), "kind": panel.kind(), "order": panel.order(), "row": panel.current(),
            "shown": not panel.isHidden(),
        }  # fmt: skip

    def show_state(self, state: Mapping[str, Any]) -> None:
        """Look for what `state` gave, and stand at its hit again."""
        self.panel.field.history = self._settings.searches
        self.panel.ask(state["typed"], state["kind"], state["order"])
        self.panel.setVisible(state["shown"])
        self._awaited = (state["typed"], state["row"])
        self.begin()

    def begin(self) -> None:
        """Look for what the panel asks."""
        self._typing.stop()
        self._search.drop()
        session = self._current.session
        self._rows.clear(self._text, self.panel.isRightToLeft())
        self.panel.show_error("")
        self.usable.emit()
        if session is None or not self.panel.typed().strip():
            self.panel.show_nothing("")
            return
        try:
            node = query_of(self.panel.typed(), self.panel.kind())
            if node == And():
                raise KnownError("query.empty")
        except KnownError as error:
            self._fail(error)
            return
        self.panel.show_nothing(self.tr("Searching\u2026"))

        def work(cancelled: Cancelled, send: Send) -> bool:
            portion: Portion = []
            kept, sent, first = 0, time.monotonic(), True
            with session.in_this_thread():
                for found in search(session, node, cancelled=cancelled):
                    portion.append((found.head.document, found.head.title, found.hits))
                    kept += len(found.hits)
                    if (first and kept > 50) or time.monotonic() - sent > PULSE:
                        send(portion)
                        portion, sent, first = [], time.monotonic(), False
                    if kept >= MOST:
                        break
            send(portion)
            return kept >= MOST

        self._search.ask(work, self._take, self._found_all, self._fail)

    def next(self) -> None:
        """Go to the hit below."""
        self._step(1)

    def previous(self) -> None:
        """Go to the hit above."""
        self._step(-1)

    def show_hit(self, row: int) -> None:
        """Open the document of that hit with the hit selected."""
        if not 0 <= row < len(self.hits):
            return
        hit = self.hits.hit(row)
        session = self._current.session
        try:
            if session is not None:
                session.document(hit.document)
        except KnownError as error:
            self.told.emit(sentence(error))
            return
        self.panel.go_to(row)
        self._current.show_document(hit.document)
        self._reader.select(hit.start, hit.end)
        self._reader.reveal(hit.start, hit.end)
        self._reader.setFocus()

    def settle(self) -> None:
        """End all workers: the project is about to be closed."""
        self._typing.stop()
        self._search.wait()

    # -- what comes --------------------------------------------------------------------------------------------------

    def _take(self, portion: Portion) -> None:
        for document, title, hits in portion:
            self.hits.take(document, title, hits)
        none_before = not self._rows.rowCount()
        self._rows.grow()
        if none_before:
            self.usable.emit()
        if len(self.hits):
            self._count(searching=True)

    def _found_all(self, capped: bool) -> None:
        if not len(self.hits):
            words = self.tr("Nothing is found.")
            self.panel.show_nothing(words)
            self.panel.announce(words)
            return
        self.panel.announce(self._count(capped=capped))
        if self.panel.order() != "place":
            self._sort()
        else:
            self._return()

    def _return(self) -> None:
        """Stand at the hit that was current before the window was made anew."""
        (typed, row), self._awaited = self._awaited, ("", -1)
        if typed == self.panel.typed() and 0 <= row < len(self.hits):
            self.panel.go_to(row)

    def _reorder(self, order: Any) -> None:
        self._rows.reorder(order)
        self._return()

    def _fail(self, error: KnownError) -> None:
        position = error.facts.get("position", 0)
        self.panel.show_error(sentence(error), position)
        if not len(self.hits):
            self.panel.show_nothing("")

    def _count(self, *, searching: bool = False, capped: bool = False) -> str:
        hits, documents = self.hits_words(len(self.hits)), counted.documents(self.hits.documents)
        words = self.tr("{hits} in {documents}").format(hits=hits, documents=documents)
        if searching:
            words += "\u2026"
        if capped:
            words = self.tr("more than {hits}").format(hits=hits)
        self.panel.show_count(words, any_hits=True)
        return words

    def hits_words(self, count: int) -> str:
        """ "3 hits"."""
        return self.tr("%Ln hit(s)", "", count)

    def _sort(self) -> None:
        session, order = self._current.session, self.panel.order()
        if session is None or self._search.asking or not len(self.hits):
            return
        if order == "place":
            self._rows.reorder(None)
            return
        hits, alphabet = self.hits.found(), alphabet_of(self._language)

        def work(cancelled: Cancelled, send: Send) -> Any:
            with session.in_this_thread():
                return sorting(session.store, hits, order, cancelled, alphabet)

        self._search.ask(work, self._take, self._reorder, self._fail)

    def _commit(self) -> None:
        """Enter: look now, and remember it."""
        if self._typing.isActive():
            self.begin()
        typed = self.panel.typed().strip()
        if typed and not self.panel.sentence:
            self._settings.remember_search(typed)
            self.panel.field.history = self._settings.searches

    def _step(self, step: int) -> None:
        count = len(self.hits)
        if not count:
            self.open()
            return
        row = self.panel.current() + step
        if not 0 <= row < count:
            row %= count
            self.told.emit(self.tr("Round from the first hit") if step > 0 else self.tr("Round from the last hit"))
        self.show_hit(row)

    def _text(self, document: str) -> tuple[TextLike, Direction]:
        session = self._current.session
        if session is None:
            return "", RTL
        return session.text(document), session.document(document).direction

    # -- the project -------------------------------------------------------------------------------------------------

    def _project(self) -> None:
        self.settle()
        self._rows.clear(self._text, self.panel.isRightToLeft())
        self.panel.show_nothing("")
        if self._current.session is not None and not self.panel.isHidden():
            self._typing.start()

    def _changed(self, changed: Changed) -> None:
        if changed.bulk or "document" in changed.kinds:
            self._rows.forget_lines()
