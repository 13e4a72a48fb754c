"""The links of the open document as threads of the reader."""

from __future__ import annotations

from PySide6.QtGui import QColor

from hashiya.model.scheme import Scheme
from hashiya.session.project import Changed
from hashiya.ui.desk import Desk
from hashiya.ui.theme import Theme
from hashiya.view.style import LabelInk
from hashiya.view.threads import LinkIndex, PaintedLink


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
    painted: list[PaintedLink] = []
    for ends in session.store.link_ends(document):
        grey = QColor("#bdbdbd" if theme.dark else "#5a5a5a")
        ink = inks.get(ends.label) or LabelInk(grey, ends.label[:1].upper(), ends.label)
        if ends.source_range is not None:
            painted.append(PaintedLink(ends.id, ends.source_range, ends.target_range, ink, ends.source, ends.target))
        elif ends.target_range is not None:  # it comes from another document
            painted.append(PaintedLink(ends.id, ends.target_range, None, ink, ends.target, ends.source))
    desk.reader.set_links(LinkIndex(painted), drawing=not session.read_only)


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
