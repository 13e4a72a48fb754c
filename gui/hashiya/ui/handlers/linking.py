"""Drawing links by keyboard, going along them, and taking them away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt

from hashiya.model.errors import KnownError
from hashiya.model.scheme import Label
from hashiya.model.span import Link, Span
from hashiya.session import links
from hashiya.ui.chips import chip_icon
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.link import ask_link
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.isolates import isolated, quoted
from hashiya.ui.link_rows import link_title
from hashiya.ui.menu_here import menu_in
from hashiya.ui.numbers import number
from hashiya.ui.theme import inks_of
from hashiya.ui.tips import in_menu
from hashiya.ui.typeset import single_line
from hashiya.view.access import announce
from hashiya.view.style import Inks

translate = QCoreApplication.translate

NEAR: Final = 1500
"""Spans before and behind the first end of a link among which its other end is chosen."""

FAR: Final = 3000
"""Spans of other documents among which it is chosen as well, where the link may lead there."""


def draw(desk: Desk) -> None:
    """From the selected span: choose the link, then its other end by typing or moving."""
    span = desk.current.span()
    if span is None:
        return
    label = _choose_label(desk, span)
    if label is not None:
        draw_as(desk, span, label)


def draw_as(desk: Desk, span: Span, label: Label) -> None:
    """Choose the other end of a link *label* from *span*, and make it."""
    choices = targets(desk, span, label)
    if not choices:
        words = translate("linking", "There is no span yet that {link} could lead to.")
        desk.messages.tell(words.format(link=isolated(link_title(desk, label.name))))
        return
    title = f"{quoted(span.quotation)} \u2013 {isolated(link_title(desk, label.name))}\u2026"
    hint = translate("linking", "Type words of the span it leads to")
    target = choose(title, hint, choices, desk.window, partial(preview, desk))
    desk.reader.reveal(span.start, span.end)
    if target:
        make(desk, span.id, target, label.name)


def draw_between(desk: Desk, source: str, target: str) -> None:
    """Link two spans that were drawn together: by the only link that fits, or the one that is chosen."""
    with linking(desk):
        fitting = links.between(desk.session, source, target)
        if not fitting:
            begin, end = (desk.session.span(one) for one in (source, target))
            words = translate(
                "linking", "The scheme has no link from {source} to {target}, or they are linked already."
            )
            titles = {name: isolated(link_title(desk, one.label)) for name, one in (("source", begin), ("target", end))}
            desk.messages.tell(words.format(**titles))
            return
        label = fitting[0] if len(fitting) == 1 else _picked_label(desk, desk.session.span(source), fitting)
        if label is not None:
            make(desk, source, target, label.name)


def select_end(desk: Desk, link_id: str) -> None:
    """Select an end of a link in the document on the reader, unless one is selected."""
    with linking(desk):
        link = desk.session.store.link(link_id)
        if desk.current.span_id not in (link.source, link.target):
            spans = desk.current.spans()
            desk.reader.select_span(link.source if link.source in spans else link.target)


def make(desk: Desk, source: str, target: str, label: str) -> None:
    """Make the link; what the scheme forbids is told."""
    with linking(desk):
        links.add(desk.session, source, target, label, initiator=desk)
        words = translate("linking", "Linked: {link} {text}")
        other = desk.session.span(target)
        announce(
            desk.reader, words.format(link=link_title(desk, label), text=isolated(single_line(other.quotation, 80)))
        )


@contextmanager
def linking(desk: Desk) -> Iterator[None]:
    """Known errors inside are told in the banner, with the titles of labels instead of their names."""
    try:
        yield
    except KnownError as error:
        titles = {
            name: link_title(desk, value) if name in ("label", "source", "target") and isinstance(value, str) else value
            for name, value in error.facts.items()
        }
        desk.messages.known(KnownError(error.code, **titles))


def _choose_label(desk: Desk, span: Span) -> Label | None:
    allowed = links.choices(desk.session, span.id)
    if not allowed:
        words = translate("linking", "The scheme has no link that leads from {label}.")
        desk.messages.tell(words.format(label=isolated(link_title(desk, span.label))))
        return None
    return allowed[0] if len(allowed) == 1 else _picked_label(desk, span, allowed)


def _picked_label(desk: Desk, span: Span, allowed: Sequence[Label]) -> Label | None:
    choices = [
        Choice(
            link.name,
            link.title_in(desk.language),
            single_line(link.guideline_in(desk.language), 120),
            link.key,
            " ".join((link.name, *link.title.values())),
        )
        for link in allowed
    ]
    title = translate("linking", "Link {text}").format(text=quoted(span.quotation))
    chosen = choose(title, translate("linking", "Type the name or the key of a link"), choices, desk.window, keys=True)
    return desk.session.scheme.link(chosen) if chosen else None


def targets(desk: Desk, span: Span, label: Label) -> list[Choice]:
    """The spans that a link *label* from *span* may lead to: those linked last first, then the nearest, one before
    *span* sooner than one as far behind it: who orders is named before the order."""
    session = desk.session
    spans = desk.current.spans()
    here = spans.row(span.id)
    linked = {
        (link.source if link.target == span.id else link.target)
        for link in links.of_span(session, span.id)
        if link.label == label.name and (link.source == span.id or label.symmetric)
    }
    near = [spans[row] for row in range(max(0, here - NEAR), min(len(spans), here + NEAR + 1))]
    used = [link.target for link in session.links(span.document) if link.label == label.name]
    last = {target: place for place, target in enumerate(reversed(used))}

    def rank(one: Span) -> tuple[int, int]:
        away = one.start - span.start
        return last.get(one.id, len(used)), -away if away < 0 else 2 * away

    found = [one for one in near if _fits(desk, label, span, one) and one.id not in linked]
    inks = inks_of(desk.lamp.theme, session.scheme, desk.language)
    choices = [_target(inks, one, number(one.start)) for one in sorted(found, key=rank)]
    if label.across:
        choices += _far_targets(desk, span, label, linked, inks)
    return choices


def _far_targets(desk: Desk, span: Span, label: Label, linked: set[str], inks: Inks) -> list[Choice]:
    """Spans of other documents: those with the same words first."""
    scheme = desk.session.scheme
    labels = [one.name for one in scheme.labels if scheme.may_link(label.name, span.label, one.name)]
    store = desk.session.store
    same = store.same_words(span.text, labels, span.document, FAR)
    known = {one.id for one in same} | linked
    other = [one for one in store.first_of(labels, span.document, FAR + len(known)) if one.id not in known]
    found = [one for one in (*same, *other[:FAR]) if one.id not in linked]
    titles = {document: isolated(desk.session.document(document).title) for document in {one.document for one in found}}
    return [_target(inks, one, titles[one.document]) for one in found]


def _fits(desk: Desk, label: Label, source: Span, target: Span) -> bool:
    return target.id != source.id and desk.session.scheme.may_link(label.name, source.label, target.label)


def _target(inks: Inks, span: Span, detail: str) -> Choice:
    ink = inks.label(span.label)
    return Choice(span.id, single_line(span.quotation, 160), ink.title, detail, span.note[:80], icon=chip_icon(ink))


def preview(desk: Desk, span_id: str) -> None:
    """Show in the text the span that is being chosen."""
    span = desk.current.spans().get(span_id) if span_id else None
    if span is not None:
        desk.reader.reveal(span.start, span.end)


# --- the list in the inspector ----------------------------------------------------------------


def _other_end(desk: Desk, link: Link) -> Span:
    here = desk.current.span_id
    return desk.session.span(link.source if link.target == here else link.target)


def follow(desk: Desk, link_id: str) -> None:
    """Go to the other end of a link of the selected span, also into another document."""
    with linking(desk):
        show_span(desk, _other_end(desk, desk.session.store.link(link_id)))


def show_span(desk: Desk, span: Span) -> None:
    """Put the document of *span* on the reader and select it there."""
    desk.current.show_document(span.document)
    desk.reader.set_caret(span.start)
    desk.reader.select_span(span.id)


def remove(desk: Desk, link_id: str) -> None:
    """Take a link away."""
    if not desk.session.read_only:
        with linking(desk):
            links.remove(desk.session, link_id, initiator=desk)
            announce(desk.reader, translate("linking", "The link is removed"))


def relabel(desk: Desk, link_id: str, label: str) -> None:
    """Give a link another label."""
    with linking(desk):
        links.relabel(desk.session, link_id, label, initiator=desk)


def turn(desk: Desk, link_id: str) -> None:
    """Let a link lead the other way."""
    with linking(desk):
        links.turn(desk.session, link_id, initiator=desk)


def menu(desk: Desk, link_id: str, point: QPoint) -> None:
    """What can be done to a link, at *point* of the screen."""
    session = desk.session
    with linking(desk):
        link = session.store.link(link_id)
        begin, end = session.span(link.source), session.span(link.target)
        shown = menu_in(desk.window)
        shown.addAction(translate("linking", "Go to the other end"), partial(follow, desk, link_id))
        if not session.read_only:
            shown.addAction(translate("linking", "Fields and note\u2026"), partial(describe, desk, link_id))
            shown.addSeparator()
            for label in session.scheme.links:
                if label.name != link.label and session.scheme.may_link(label.name, begin.label, end.label):
                    words = translate("linking", "Make it: {link}").format(link=link_title(desk, label.name))
                    shown.addAction(in_menu(words), partial(relabel, desk, link_id, label.name))
            if session.scheme.may_link(link.label, end.label, begin.label):
                shown.addAction(translate("linking", "Turn it round"), partial(turn, desk, link_id))
            shown.addSeparator()
            shown.addAction(translate("linking", "Remove the link"), partial(remove, desk, link_id))
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.popup(point)


def describe(desk: Desk, link_id: str) -> None:
    """Write the fields and the note of a link."""
    session = desk.session
    if session.read_only:
        return
    with linking(desk):
        link = session.store.link(link_id)
        words = quoted(session.span(link.source).quotation), quoted(session.span(link.target).quotation)
        title = translate("linking", "{link}: {source} to {target}").format(
            link=link_title(desk, link.label), source=words[0], target=words[1]
        )
        found = ask_link(desk.window, title, session.scheme.link(link.label), link, desk.language)
        if found is not None:
            links.describe(session, link_id, *found, initiator=desk)
