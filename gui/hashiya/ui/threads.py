"""The links of the open document as threads of the reader."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtGui import QColor

from hashiya.model.scheme import Scheme
from hashiya.session.project import Changed
from hashiya.store.use import Ends
from hashiya.ui.desk import Desk
from hashiya.ui.theme import Theme
from hashiya.view.style import LabelInk
from hashiya.view.threads import PaintedLink

_BLOCK: Final = 4096
"""Code points of the stretches whose links are read at once."""

_KEPT: Final = 64
"""Stretches that are remembered."""

Painting = Callable[[Ends], PaintedLink | None]


def link_inks(theme: Theme, scheme: Scheme, language: str) -> dict[str, LabelInk]:
    """Ink, letter and title of each link label."""
    return {
        link.name: LabelInk(
            QColor(link.dark if theme.dark else link.light), link.letter_in(language), link.title_in(language)
        )
        for link in scheme.links
    }


def show_threads(desk: Desk) -> None:
    """Give the reader the links of the document that it shows."""
    session, document = desk.current.session, desk.current.document_id
    if session is None or not document:
        desk.reader.set_links(None)
        return
    theme, scheme = desk.lamp.theme, session.scheme
    inks = link_inks(theme, scheme, desk.language)
    grey = QColor("#bdbdbd" if theme.dark else "#5a5a5a")

    def painted(ends: Ends) -> PaintedLink | None:
        ink = inks.get(ends.label) or LabelInk(grey, ends.label[:1].upper(), ends.label)
        if ends.source_range is not None:
            return PaintedLink(ends.id, ends.source_range, ends.target_range, ink, ends.source, ends.target)
        if ends.target_range is not None:  # it comes from another document
            return PaintedLink(ends.id, ends.target_range, None, ink, ends.target, ends.source)
        return None

    read = partial(session.store.link_ends, document)
    desk.reader.set_links(StoredLinks(read, painted), drawing=not session.read_only)


class StoredLinks:
    """The links of a document as they are looked at, straight from the project (`view.threads.PaintedLinks`): what one
    more link takes does not depend on how many there are."""

    def __init__(self, read: Callable[[int, int], list[Ends]], painted: Painting) -> None:
        self._read = read
        self._painted = painted
        self._blocks: dict[int, list[PaintedLink]] = {}

    def between(self, start: int, end: int) -> list[PaintedLink]:
        """Those that have an end that starts in ``[start, end)`` (code points), each once, in text order."""
        found = {
            link.id: (first, link)
            for number in range(start // _BLOCK, max(start, end - 1) // _BLOCK + 1)
            for link in self._block(number)
            if (first := min((at for at in _starts(link) if start <= at < end), default=-1)) >= 0
        }
        return [link for _, link in sorted(found.values(), key=lambda one: one[0])]

    def _block(self, number: int) -> list[PaintedLink]:
        known = self._blocks.get(number)
        if known is None:
            while len(self._blocks) >= _KEPT:
                del self._blocks[next(iter(self._blocks))]
            read = map(self._painted, self._read(number * _BLOCK, (number + 1) * _BLOCK))
            known = self._blocks[number] = [link for link in read if link is not None]
        return known


def _starts(link: PaintedLink) -> list[int]:
    return [link.source[0]] if link.target is None else [link.source[0], link.target[0]]


def concerns_threads(changed: Changed, document: str) -> bool:
    """Whether threads of *document* may be others after *changed*."""
    if changed.bulk or changed.kinds & {"link", "label"}:
        return True
    if document not in changed.documents:
        return False
    for change in changed.step.changes:
        before, after = change.before, change.after
        if change.kind == "span" and before and after and after["ranges"] != before["ranges"]:
            return True  # with a span that goes its links go, which are changes of their own
    return False
