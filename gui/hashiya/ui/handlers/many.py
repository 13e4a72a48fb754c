"""What is done to all chosen documents of the list: one step, aside, with a way to stop it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from hashiya.model.change import Step
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.model.gathering import Collection
from hashiya.session import backups, bulk, documents, gathering
from hashiya.text.bidi import Direction
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.line import ask_line
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import isolated
from hashiya.ui.languages import NAMES, language_name
from hashiya.ui.numbers import counted, number
from hashiya.ui.tasks import Progress

translate = QCoreApplication.translate

_NEW: Final = "*new*"

Change = Callable[["array[int]", Progress], Step | None]


def chosen(desk: Desk) -> array[int]:
    """The rows of the chosen documents, else of the one on the reader."""
    rows = desk.shelf.chosen()
    if len(rows) > 1:
        return rows
    row = desk.session.store.row(desk.current.document_id)
    return array("q", [row] if row else [])


def run(
    desk: Desk, title: str, change: Change, done_words: str = QT_TRANSLATE_NOOP("documents", "Changed: {documents}.")
) -> None:
    """Do *change* to the chosen documents aside; *done_words* tell what was done to many of them."""
    rows = chosen(desk)

    def work(progress: Progress) -> Step | None:
        return change(rows, progress)

    def done(step: Step | None) -> None:
        desk.session.settle()
        count = step.facts["count"] if step else 0
        if len(rows) > 1:
            words = translate("documents", done_words)
            desk.messages.tell(words.format(documents=counted.documents(count)))

    desk.tasks.start(title, work, done, desk.messages.known)


def set_state(desk: Desk, state: str) -> None:
    """Set the state of all chosen documents."""
    if len(desk.shelf.chosen()) <= 1:
        with guarded(desk):
            documents.set_state(desk.session, desk.current.document_id, state, initiator=desk)
        return
    run(
        desk,
        translate("documents", "Setting the state\u2026"),
        lambda rows, progress: bulk.set_state(desk.session, rows, state, progress=_told(progress), initiator=desk),
    )


def set_language(desk: Desk) -> None:
    """Ask for a language and say that all chosen documents are in it."""
    choices = [Choice(tag, language_name(tag), tag, other=tag) for tag in NAMES]
    title, hint = translate("documents", "Language"), translate("documents", "Type the name of a language")
    tag = choose(title, hint, choices, desk.window)
    if tag:
        run(
            desk,
            translate("documents", "Setting the language\u2026"),
            lambda rows, progress: bulk.set_language(desk.session, rows, tag, progress=_told(progress), initiator=desk),
        )


def set_direction(desk: Desk) -> None:
    """Ask for a direction and set it on all chosen documents."""
    choices = [
        Choice("rtl", translate("documents", "From right to left"), ""),
        Choice("ltr", translate("documents", "From left to right"), ""),
    ]
    title, hint = translate("documents", "Direction"), translate("documents", "Type a direction")
    found = choose(title, hint, choices, desk.window)
    if found:
        direction: Direction = "ltr" if found == "ltr" else "rtl"
        run(
            desk,
            translate("documents", "Setting the direction\u2026"),
            lambda rows, progress: bulk.set_direction(
                desk.session, rows, direction, progress=_told(progress), initiator=desk
            ),
        )


def set_metadata(desk: Desk) -> None:
    """Ask for a key and a value, and put them into the metadata of all chosen documents."""
    title = translate("documents", "Metadata")
    hint = translate("documents", "A key and its value, as in {example}; without a value the key goes.")
    typed = ask_line(
        desk.window, title, translate("documents", "&Key=value"), "", hint.format(example=isolated("author=x"))
    )
    key, _, value = typed.partition("=")
    if key.strip():
        run(
            desk,
            translate("documents", "Setting the metadata\u2026"),
            lambda rows, progress: bulk.set_metadata(
                desk.session, rows, key.strip(), value.strip() or None, progress=_told(progress), initiator=desk
            ),
        )


def remove_all(desk: Desk) -> None:
    """Take all chosen documents out of the project; undo brings them back."""
    rows = chosen(desk)
    words = translate("documents", "Remove {documents} from the project?")
    detail = translate("documents", "Their texts go, and their spans with them. Undo brings everything back.")
    question = words.format(documents=counted.documents(len(rows)))
    if desk.messages.ask(question, detail, translate("documents", "Remove"), grave=True):
        run(
            desk,
            translate("documents", "Removing\u2026"),
            partial(_remove, desk),
            QT_TRANSLATE_NOOP("documents", "Removed: {documents}."),
        )


def _remove(desk: Desk, rows: array[int], progress: Progress) -> Step | None:
    session = desk.session
    if len(rows) > 1:  # what undo brings back may be compacted away one day
        with session.in_this_thread():
            folder = backups.folder_of(session)
        backups.ensure(session.store, folder, "remove", progress)
    return bulk.remove(session, rows, progress=_told(progress), initiator=desk)


# --- collections and kept filters -------------------------------------------------------------


def collect(desk: Desk) -> None:
    """Put all chosen documents into a collection, which may be made for them."""
    found = _choose_collection(desk, translate("documents", "Put into a collection"), _new_collection)
    if found.startswith(_NEW):
        name = found.removeprefix(_NEW)
        if not name:
            title, label = translate("documents", "New collection"), translate("documents", "&Name")
            name = ask_line(desk.window, title, label, "", "")
        if name:
            with guarded(desk):
                rows = chosen(desk)
                gathering.add_collection(desk.session, name, rows, initiator=desk)
                words = translate("documents", "Put into {collection}: {documents}.")
                desk.messages.tell(words.format(collection=isolated(name), documents=counted.documents(len(rows))))
    elif found:
        put_in(desk, found)


def _new_collection(typed: str) -> Choice:
    """The row that makes a collection of that name; one that is still to be asked for, if nothing is *typed*."""
    if not typed:
        return Choice(_NEW, translate("documents", "New collection\u2026"))
    words = translate("documents", "New collection: {name}")
    return Choice(_NEW + typed, words.format(name=isolated(typed)))


def put_in(desk: Desk, collection: str) -> None:
    """Put all chosen documents into that collection (its id)."""
    run(
        desk,
        translate("documents", "Collecting\u2026"),
        lambda rows, progress: bulk.put_in(desk.session, rows, collection, progress=_told(progress), initiator=desk),
    )


def uncollect(desk: Desk) -> None:
    """Take all chosen documents out of a collection."""
    found = _choose_collection(desk, translate("documents", "Take out of a collection"))
    if found:
        run(
            desk,
            translate("documents", "Collecting\u2026"),
            lambda rows, progress: bulk.put_in(
                desk.session, rows, found, False, progress=_told(progress), initiator=desk
            ),
        )


def rename_collection(desk: Desk) -> None:
    """Give a collection another name."""
    found = _choose_collection(desk, translate("documents", "Rename a collection"))
    if not found:
        return
    with guarded(desk):
        before = gathering.collection(desk.session, found)
        title, name = translate("documents", "Rename a collection"), translate("documents", "&Name")
        name = ask_line(desk.window, title, name, before.name, "")
        if name:
            gathering.rename_collection(desk.session, found, name, initiator=desk)


def remove_collection(desk: Desk) -> None:
    """Remove a collection; its documents stay."""
    found = _choose_collection(desk, translate("documents", "Remove a collection"))
    if found:
        with guarded(desk):
            gathering.remove_collection(desk.session, found, initiator=desk)


def keep_filter(desk: Desk) -> None:
    """Keep what is typed in the filter under a name."""
    typed = desk.shelf.typed
    if not typed:
        desk.messages.tell(translate("documents", "Type a filter first."))
        return
    title, label = translate("documents", "Keep this filter"), translate("documents", "&Name")
    name = ask_line(desk.window, title, label, typed, "")
    if name:
        with guarded(desk):
            gathering.save_search(desk.session, name, typed, initiator=desk)


def forget_filter(desk: Desk) -> None:
    """Remove a filter that was kept."""
    choices = [Choice(one.id, one.name, str(one.query)) for one in desk.session.store.gathered.searches("documents")]
    if not choices:
        desk.messages.tell(translate("documents", "No filter was kept yet."))
        return
    title, hint = translate("documents", "Forget a filter"), translate("documents", "Type the name of a filter")
    found = choose(title, hint, choices, desk.window)
    if found:
        with guarded(desk):
            gathering.remove_search(desk.session, found, initiator=desk)


def _choose_collection(desk: Desk, title: str, new: Callable[[str], Choice] | None = None) -> str:
    counts = desk.session.store.gathered.members()
    known: list[Collection] = desk.session.store.gathered.collections()
    choices = [Choice(one.id, one.name, number(counts.get(one.id, 0))) for one in known]
    if not choices and new is None:
        desk.messages.tell(translate("documents", "There are no collections yet."))
        return ""
    hint = translate("documents", "Type the name of a collection")
    return choose(title, hint, choices, desk.window, new=new)


def _told(progress: Progress) -> Callable[[int, int | None], None]:
    return partial(_tell, progress)


def _tell(progress: Progress, so_far: int, total: int | None) -> None:
    progress(so_far, total or 0)
