"""Looking after projects while nobody asks: backups of themselves, a look after a crash; saving of a damaged one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hashiya.model.errors import KnownError
from hashiya.model.span import new_id
from hashiya.session import backups, rescue
from hashiya.session.project import Session
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import path_words
from hashiya.ui.numbers import counted, number
from hashiya.ui.tasks import Cancelled, Part, Progress

translate = QCoreApplication.translate


def look_after(desk: Desk, session: Session, again: bool = False) -> None:
    """Aside, and in silence when all is well: see whether the file is whole if it was not closed (not *again*), and
    back it up if it is time to."""
    unclean, store = session.store.unclean and not again, session.store
    minutes = int(desk.settings.chosen("backups/minutes"))
    folder = backups.folder_of(session)

    def work(cancelled: Cancelled, part: Part) -> list[KnownError]:
        def told(done: int, total: int) -> None:
            if cancelled():
                raise KnownError("cancelled")

        wrong = store.keeping.quick_check() if unclean else []
        if not wrong:
            backups.adopt(store, folder, told)
        if not wrong and minutes > 0 and backups.is_due_in(store, folder, minutes):
            backups.back_up_into(store, folder, "day", told)
        return wrong

    desk.tasks.quiet.ask(work, _nothing, partial(_looked, desk, session.path), desk.messages.known)


def _nothing(part: object) -> None:
    """Nobody asks how far it is."""


def _looked(desk: Desk, path: Path, wrong: list[KnownError]) -> None:
    if wrong:
        words = translate("projects", "Save what can be saved\u2026")
        desk.messages.known(wrong[0], (words, partial(rescue_project, desk, path)))


def copy_project(desk: Desk, target: Path) -> None:
    """Write the open project, its history too, to *target*, while it stays open."""
    from hashiya.ui.projects import open_project  # noqa: PLC0415 (it leads here)

    store = desk.session.store

    def open_it() -> None:
        open_project(desk, target)

    def work(progress: Progress) -> None:
        store.keeping.write_copy(target, new_id())

    def done(_: object) -> None:
        words = translate("files", "A copy stands at {path}.").format(path=path_words(target))
        remedy = translate("files", "Open the copy"), open_it
        desk.messages.tell(words, remedy if desk.session.read_only else None)

    if store.is_in_place:
        desk.tasks.start(translate("files", "Save a copy"), work, done, desk.messages.known)
        return
    try:  # only the connection of this thread still has hold of a file that has gone
        store.keeping.write_copy(target, new_id())
        done(None)
    except KnownError as error:
        desk.messages.known(error)


def rescue_project(desk: Desk, path: Path) -> None:
    """Save of the damaged project at *path* what can be saved into a new one beside it, and open that."""
    from hashiya.ui.projects import open_project  # noqa: PLC0415 (it offers this when opening fails)

    target = rescue.proposed(path)

    def work(progress: Progress) -> rescue.Rescued:
        return rescue.rescue(path, target, progress)

    def done(found: rescue.Rescued) -> None:
        if open_project(desk, found.path):
            desk.messages.tell(rescued_words(found))

    desk.tasks.start(translate("keeping", "Saving what can be saved\u2026"), work, done, desk.messages.known)


def rescued_words(found: rescue.Rescued) -> str:
    """What was saved and what was not, in numbers."""
    gone = sum(found.damage.lost.values()) + sum(found.damage.stranded.values())
    words = translate(
        "keeping",
        "Saved {documents} with {spans} into {path}; not saved: {gone} entries and the history. The damaged file is "
        "as it was.",
    )
    return words.format(
        documents=counted.documents(found.documents),
        spans=counted.spans(found.spans),
        path=path_words(found.path),
        gone=number(gone),
    )
