"""What is done to the document on the reader: its state, its properties, its leaving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hashiya.model.document import STATES
from hashiya.session import documents
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.properties import ask_properties
from hashiya.ui.handlers import many
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import isolated
from hashiya.ui.numbers import counted

translate = QCoreApplication.translate


def step_state(desk: Desk) -> None:
    """New, in progress, done, flagged, and round again."""
    document = desk.current.document()
    if document is not None:
        following = STATES[(STATES.index(document.state) + 1) % len(STATES)] if document.state in STATES else STATES[0]
        with guarded(desk):
            documents.set_state(desk.session, document.id, following, initiator=desk)


def done_next(desk: Desk) -> None:
    """The document is done; open the next one that is not."""
    here = desk.current.document_id
    with guarded(desk):
        documents.set_state(desk.session, here, "done", initiator=desk)
        go_unfinished(desk, 1)


def go_unfinished(desk: Desk, step: int) -> None:
    """Open the next document that is not done, or (*step* -1) the one before; round the ends."""
    found = desk.session.store.unfinished(desk.current.document_id, step)
    if found and found != desk.current.document_id:
        desk.current.show_document(found)
    elif found:
        desk.messages.tell(translate("documents", "All others are done."))
    else:
        desk.messages.tell(translate("documents", "All documents are done."))


def type_filter(desk: Desk) -> None:
    """Lead the keyboard to the filter."""
    desk.panes.show_side("documents")
    desk.shelf.filter_asked.emit()


def sort(desk: Desk, key: str) -> None:
    """Sort the list; the other way round if it is sorted so already."""
    desk.shelf.sort_by(key)


def flag(desk: Desk) -> None:
    """Flag the document; take the flag away if it has one."""
    document = desk.current.document()
    if document is not None:
        state = "in_progress" if document.state == "flagged" else "flagged"
        with guarded(desk):
            documents.set_state(desk.session, document.id, state, initiator=desk)


def properties(desk: Desk) -> None:
    """Change title, language and direction."""
    document = desk.current.document()
    if document is None:
        return
    asked = ask_properties(desk.window, document, read_only=desk.session.read_only)
    if asked is None:
        return
    with guarded(desk):
        documents.retitle(desk.session, document.id, asked.title, initiator=desk)
        documents.set_language(desk.session, document.id, asked.language, initiator=desk)
        documents.set_direction(desk.session, document.id, asked.direction, initiator=desk)


def remove(desk: Desk) -> None:
    """Take the document out of the project; undo brings it back."""
    if len(desk.shelf.chosen()) > 1:
        many.remove_all(desk)
        return
    document = desk.current.document()
    if document is None:
        return
    question = translate("documents", "Remove {title} from the project?").format(title=isolated(document.title))
    detail = translate("documents", "Its text goes, and {spans} with it. Undo brings everything back.")
    if not desk.messages.ask(
        question, detail.format(spans=counted.spans(document.spans)), translate("documents", "Remove"), grave=True
    ):
        return
    shelf = desk.shelf
    with guarded(desk):
        desk.current.show_document(shelf.neighbour(document.id, 1) or shelf.neighbour(document.id, -1))
        documents.remove(desk.session, document.id, initiator=desk)
