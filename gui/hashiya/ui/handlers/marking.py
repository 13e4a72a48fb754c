"""Marking: from a selection to a span, and what is done to the selected span."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from hashiya.model.errors import KnownError
from hashiya.session import annotate
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.label_picker import pick_label
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import isolated
from hashiya.ui.theme import inks_of
from hashiya.view.access import announce, told_text

translate = QCoreApplication.translate

_LOOKED_AT: Final = 10_000
"""Characters of a range among which one is looked for that is no blank."""


def mark_as(desk: Desk, label: str) -> None:
    """Give *label* to the selected text; else to the selected span, which then carries it instead of its own; else to
    the word at the caret. The span is the selected one afterwards."""
    selected = desk.current.span()
    if selected is not None and not desk.reader.selection():
        _relabel(desk, selected.id, label)
        return
    ranges = desk.reader.chosen_ranges()
    if not ranges:
        desk.messages.tell(translate("marking", "Select some text first, or put the caret into a word."))
        return
    if not any(desk.reader.text_between(start, min(end, start + _LOOKED_AT)).strip() for start, end in ranges):
        desk.messages.tell(translate("marking", "Nothing but blanks is selected."))
        return
    with guarded(desk):
        try:
            span = annotate.add(desk.session, desk.current.document_id, ranges, label, initiator=desk)
        except KnownError as error:
            if error.code != "span.same":
                raise
            _select_same(desk, label)
            raise
        desk.habit.use(label)
        desk.reader.set_caret(span.end)
        desk.reader.select_span(span.id)
        words = translate("marking", "Marked as {label}: {text}")
        announce(desk.reader, words.format(label=_title(desk, label), text=told_text(span)))


def _title(desk: Desk, label: str) -> str:
    return desk.session.scheme.title_of(label, desk.language)


def _select_same(desk: Desk, label: str) -> None:
    """Select the span that is there already."""
    ranges = desk.reader.chosen_ranges()
    for span in desk.current.spans().between(ranges[0][0], ranges[0][0] + 1):
        if span.label == label and span.ranges == ranges:
            desk.reader.select_span(span.id)


def mark_by_key(desk: Desk, key: str) -> None:
    """Mark with the label whose key was typed, if there is one."""
    session = desk.current.session
    label = session.scheme.by_key(key) if session else None
    if label is None or session is None or not desk.current.document_id or desk.tasks.busy:
        return
    if session.backup_of is not None:
        desk.messages.stand_again()
        return
    if session.read_only:
        desk.messages.known(KnownError("project.read_only", path=session.path))
        return
    mark_as(desk, label.name)


def mark_by_name(desk: Desk) -> None:
    """Choose a label by typing its name, and mark with it."""
    if not desk.reader.chosen_ranges() and desk.current.span() is None:
        desk.messages.tell(translate("marking", "Select some text first, or put the caret into a word."))
        return
    label = _picked(desk, translate("marking", "Mark as"))
    if label:
        mark_as(desk, label)


def relabel(desk: Desk) -> None:
    """Give the selected span another label."""
    label = _picked(desk, translate("marking", "Relabel as"))
    if label:
        _relabel(desk, desk.current.span_id, label)


def _relabel(desk: Desk, span_id: str, label: str) -> None:
    with guarded(desk):
        annotate.relabel(desk.session, span_id, label, initiator=desk)
        announce(desk.reader, translate("marking", "Relabelled as {label}").format(label=_title(desk, label)))


def _picked(desk: Desk, title: str) -> str:
    scheme = desk.session.scheme
    inks, lately = inks_of(desk.lamp.theme, scheme, desk.language), desk.session.store.gathered.labels_lately()
    return pick_label(desk.window, title, scheme, inks, desk.language, lately)


def delete(desk: Desk) -> None:
    """Delete the selected span; the caret stays, the next span in the list is not selected by surprise."""
    span = desk.current.span()
    if span is None:
        return
    with guarded(desk):
        annotate.remove(desk.session, span.id, initiator=desk)
        announce(desk.reader, translate("marking", "The span is deleted"))


def keep_note(desk: Desk, span_id: str, note: str) -> None:
    """Keep a note that was typed."""
    session = desk.current.session
    if session is not None:
        with guarded(desk):
            annotate.set_note(session, span_id, note, initiator=desk)


def keep_value(desk: Desk, span_id: str, name: str, value: object) -> None:
    """Keep a value that was typed into a field."""
    session = desk.current.session
    if session is not None:
        with guarded(desk):
            annotate.set_field(session, span_id, name, value, initiator=desk)


def edit_fields(desk: Desk) -> None:
    """Go to the fields of the selected span; to its note if its label has none."""
    desk.panes.show_side("spans")
    desk.panes.fields_asked.emit()


def last_values(desk: Desk, label: str, field: str) -> list[object]:
    """The last values of a field; for the usual name of a place, the words of the span come first."""
    session, span = desk.current.session, desk.current.span()
    if session is None:
        return []
    declared = session.scheme.field(label, field)
    own = [" ".join(span.text.split())[:80]] if span and declared and declared.kind == "place" else []
    return [*own, *session.store.field_values(label, field)]


def add_range(desk: Desk) -> None:
    """Let the selected span cover the selection too."""
    with guarded(desk):
        span = desk.session.span(desk.current.span_id)
        annotate.resize(desk.session, span.id, (*span.ranges, *desk.reader.selection()), initiator=desk)
        desk.reader.set_caret(desk.reader.caret())


def remove_range(desk: Desk) -> None:
    """Take the selection out of the selected span; without a selection, the range at the caret."""
    with guarded(desk):
        span = desk.session.span(desk.current.span_id)
        chosen = (
            desk.reader.selection()
            or tuple(one for one in span.ranges if one[0] <= desk.reader.caret() <= one[1] and len(span.ranges) > 1)[:1]
        )
        if not chosen:
            desk.messages.tell(translate("marking", "Select the part that the span is to lose."))
            return
        left = list(span.ranges)
        for start, end in chosen:
            left = [part for first, last in left for part in ((first, min(last, start)), (max(first, end), last))]
            left = [(first, last) for first, last in left if first < last]
        annotate.resize(desk.session, span.id, left, initiator=desk)
        desk.reader.set_caret(desk.reader.caret())


def keep_selection(desk: Desk) -> None:
    """Set the selection aside, so that the next one becomes another range of the same span."""
    desk.reader.keep_selection()
    desk.messages.tell(translate("marking", "Kept. Select the next part, then mark all of it with one label."))


def repeat(desk: Desk) -> None:
    """Mark with the label that was used last."""
    mark_as(desk, desk.habit.last)


def stick(desk: Desk) -> None:
    """Choose a label that every selection becomes until Escape; with one already, end that."""
    if desk.habit.sticky:
        desk.habit.stick("")
        return
    label = _picked(desk, translate("marking", "Every selection becomes"))
    if not label:
        return
    desk.habit.stick(label)
    words = translate("marking", "Every selection becomes {label} now. Escape ends it.")
    desk.messages.tell(words.format(label=isolated(_title(desk, label))))
    if desk.reader.selection():
        mark_as(desk, label)
    desk.reader.setFocus()
