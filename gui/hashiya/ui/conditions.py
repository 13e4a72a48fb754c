"""When a command can be used: small questions to the desk, cheap enough to be asked at every change."""

from __future__ import annotations

from hashiya.session import history
from hashiya.ui.desk import Desk


def always(desk: Desk) -> bool:
    """At any time."""
    return True


def idle(desk: Desk) -> bool:
    """While no long work is going on."""
    return not desk.tasks.busy


def project_open(desk: Desk) -> bool:
    """A project is open."""
    return idle(desk) and desk.current.session is not None


def project_writable(desk: Desk) -> bool:
    """A project is open and may be changed."""
    session = desk.current.session
    return idle(desk) and session is not None and not session.read_only


def looks_at_backup(desk: Desk) -> bool:
    """What is open is a backup."""
    return project_open(desk) and desk.session.backup_of is not None


def has_documents(desk: Desk) -> bool:
    """The project has at least one document."""
    return project_open(desk) and bool(desk.current.document_id or desk.session.first())


def document_open(desk: Desk) -> bool:
    """A document is on the reader."""
    return project_open(desk) and bool(desk.current.document_id)


def document_writable(desk: Desk) -> bool:
    """A document is on the reader, in a project that may be changed."""
    return project_writable(desk) and bool(desk.current.document_id)


def has_spans(desk: Desk) -> bool:
    """The document has at least one span."""
    return document_open(desk) and bool(len(desk.current.spans()))


def has_selection(desk: Desk) -> bool:
    """Some text is selected."""
    return document_open(desk) and bool(desk.reader.selection())


def span_writable(desk: Desk) -> bool:
    """A span is selected and may be changed."""
    return document_writable(desk) and bool(desk.current.span_id)


def span_and_selection(desk: Desk) -> bool:
    """A span is selected and so is some text."""
    return span_writable(desk) and bool(desk.reader.selection())


def can_undo(desk: Desk) -> bool:
    """There is a step to take back."""
    return project_writable(desk) and history.undo_step(desk.session) is not None


def can_redo(desk: Desk) -> bool:
    """There is a step to do again."""
    return project_writable(desk) and history.redo_step(desk.session) is not None


def has_habit(desk: Desk) -> bool:
    """A label was used already, so that it can be used again."""
    return document_writable(desk) and bool(desk.habit.last)


def something_to_quote(desk: Desk) -> bool:
    """Some text or a span is selected."""
    return document_open(desk) and bool(desk.reader.selection() or desk.current.span_id)


def has_hits(desk: Desk) -> bool:
    """There are hits of a search in all documents."""
    search = desk.search.there
    return project_open(desk) and search is not None and len(search.hits) > 0


def hits_writable(desk: Desk) -> bool:
    """There are hits, in a project that may be changed."""
    return has_hits(desk) and project_writable(desk)


def search_writable(desk: Desk) -> bool:
    """Something is looked for in all documents, in a project that may be changed."""
    search = desk.search.there
    return project_writable(desk) and search is not None and bool(search.panel.typed().strip())
