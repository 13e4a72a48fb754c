"""Finding in the document on the reader: what the bar asks for is searched in slices of time and shown as it comes.

The window is never held up: each slice is a few milliseconds, and between two of them the window lives.
"""

from __future__ import annotations

import time
from typing import Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.model.errors import KnownError
from hashiya.model.span import Range
from hashiya.text.finding import PatternError, Search
from hashiya.ui.find_bar import FindBar
from hashiya.ui.messages import sentence
from hashiya.view.hits import HitIndex
from hashiya.view.reader import Reader

SLICE: Final = 0.006
"""Seconds of searching between two looks at what the user does."""

SHOWN: Final = 0.2
"""Seconds between two showings of hits while the search goes on."""


def why(error: PatternError | KnownError) -> str:
    """The sentence of *error* in the window's language."""
    return sentence(error if isinstance(error, KnownError) else KnownError(error.code, **error.facts))


class Finder(QObject):
    """One search at a time. ``told`` is what there is to say while the bar is hidden."""

    told = Signal(str)

    def __init__(self, bar: FindBar, reader: Reader) -> None:
        super().__init__(bar)
        self.bar = bar
        self._reader = reader
        self._search: Search | None = None
        self._index: HitIndex | None = None
        self._from = 0  # where the reader was when the pattern was begun, or went since
        self._now: Range | None = None
        self._asked: Literal["", "next", "previous"] = ""
        self._moving = False
        self._shown = 0.0
        self._spoken = False  # whether the number of hits was announced
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._slice)
        bar.changed.connect(self._begin)
        bar.next_asked.connect(self.next)
        bar.previous_asked.connect(self.previous)
        bar.closed.connect(self.close)
        reader.caret_moved.connect(self._on_caret)

    # -- what the user does ------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the bar; what is selected is looked for."""
        chosen = self._reader.selection()
        if self.bar.isHidden() or chosen:
            self._from = chosen[0][0] if chosen else self._reader.caret()
        begun, before = not self.bar.isHidden(), self.bar.query()
        fresh = len(chosen) == 1 and chosen[0] != self._now  # not the hit that was found by another spelling
        self.bar.take(self._reader.text_between(*chosen[0]) if fresh else "")
        if self.bar.query() == before and not begun:
            self._begin()

    def next(self) -> None:
        """Go to the next hit; without a pattern, ask for one."""
        self._step("next")

    def previous(self) -> None:
        """Go to the hit before."""
        self._step("previous")

    def close(self) -> None:
        """Hide the bar and go back to the text, with the hit selected."""
        had_focus = self.bar.isAncestorOf(self.bar.window().focusWidget() or self._reader)
        if had_focus:  # before the bar goes: Qt would lead the keyboard elsewhere first, and a screen reader tell of it
            self._reader.setFocus()
        self.bar.hide()
        self._stop()
        self._reader.set_hits(None)
        if self._now is not None:
            self._select(self._now)

    def follow_document(self) -> None:
        """Another document is on the reader, or none: look for the same there, without going anywhere."""
        self._stop()
        self._search = self._index = self._now = None
        self._from = self._reader.caret()
        if not self.bar.isHidden():
            self._begin(go=False)

    def follow_text(self) -> None:
        """The same text was put on the reader anew: paint the hits again."""
        if self._index is not None and not self.bar.isHidden():
            self._reader.set_hits(self._index, self._now)

    # -- the search --------------------------------------------------------------------------------------------------

    def _begin(self, *, go: bool = True) -> None:
        self._stop()
        self._search = self._index = self._now = None
        self._asked = "next" if go else ""
        self.bar.tell("")
        page, query = self._reader.page(), self.bar.query()
        try:
            if page is not None and query.pattern:
                self._search = Search(page.text, query, self._from)
        except (PatternError, KnownError) as error:
            self._fail(why(error))
            return
        self.bar.show_error("")
        if self._search is None:
            self.bar.show_count(0, 0, searching=False)
            self._reader.set_hits(None)
            return
        self._index = HitIndex((self._search.behind, self._search.ahead), len(page.text) if page else 0)
        self._shown, self._spoken = 0.0, False
        self._slice()

    def _step(self, way: Literal["next", "previous"]) -> None:
        if self._reader.page() is None:
            return
        if not self.bar.field.text():
            self.open()
        elif self._search is None or self._search.query != self.bar.query():
            self._begin()
        else:
            self._asked = way
            self._slice()

    def _stop(self) -> None:
        self._timer.stop()

    def _slice(self) -> None:
        search = self._search
        if search is None:
            return
        try:
            search.advance(SLICE)
        except (PatternError, KnownError) as error:
            self._fail(why(error))
            return
        self._answer(search)
        if not search.done and (self._asked or not self.bar.isHidden()):
            self._timer.start(0)
            if time.perf_counter() - self._shown > SHOWN:
                self._show(search)
        else:
            self._stop()
            self._show(search)

    def _fail(self, words: str) -> None:
        self._stop()
        self._search = self._index = None
        self._asked = ""
        self.bar.show_error(words)
        self._reader.set_hits(None)
        if self.bar.isHidden():
            self.told.emit(words)

    def _answer(self, search: Search) -> None:
        """Go where the user asked to go, if it is known by now."""
        if not self._asked:
            return
        forward = self._asked == "next"
        if forward:
            position = self._now[1] if self._now else self._from
            hit = search.after(position)
        else:
            position = self._now[0] if self._now else self._from
            hit = search.before(position)
        if hit is None:
            if search.done:
                self._asked = ""
                self._tell(self.tr("There is no hit in this document."))
            return
        self._asked = ""
        self._now = hit
        if forward and hit[0] < position:
            words = self.tr("Round from the beginning")
        elif not forward and hit[0] >= position:
            words = self.tr("Round from the end")
        else:
            words = ""
        self._tell(words)
        spoken = self._spoken
        self._show(search)
        if self.bar.isHidden() or self._reader.hasFocus():
            self._select(hit)
        else:
            self._reader.reveal(*hit)
        if spoken or (words and self._spoken):
            self.bar.announce(" ".join(filter(None, (self.bar.count_words, words))))

    def _show(self, search: Search) -> None:
        self._shown = time.perf_counter()
        place = search.number(self._now[0]) if self._now else 0
        words = self.bar.show_count(place, len(search), searching=not search.done, capped=search.capped)
        if not self.bar.isHidden():
            self._reader.set_hits(self._index, self._now)
            if search.done and not self._spoken:
                self._spoken = True
                self.bar.announce(words)

    def _tell(self, words: str) -> None:
        self.bar.tell(words if len(self._search or ()) else "")
        if words and self.bar.isHidden():
            self.told.emit(words)

    def _select(self, hit: Range) -> None:
        self._moving = True
        self._reader.select(*hit)
        self._moving = False

    def _on_caret(self) -> None:
        """The reader went somewhere else: from there one goes on."""
        if not self._moving:
            self._from = self._reader.caret()
            self._now = None
