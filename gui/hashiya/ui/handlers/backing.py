"""Backups and compacting, as the user asks for them."""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from hashiya.model.errors import KnownError
from hashiya.session import backups
from hashiya.session.backups import Backup
from hashiya.store import Compacted
from hashiya.ui import projects
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.backups import ask_backups
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.handlers.look import preferences
from hashiya.ui.isolates import isolated
from hashiya.ui.numbers import counted, data_size, moment
from hashiya.ui.project_names import project_name
from hashiya.ui.tasks import Progress

translate = QCoreApplication.translate


def show(desk: Desk) -> None:
    """Show the backups of the project, and do what is asked of them."""
    session = desk.session
    with guarded(desk):
        folder = backups.folder_of(session)
        now = session.store.keeping.contents()
        minutes = int(desk.settings.chosen("backups/minutes"))
        own = session.backup_of is None and session.store.is_in_place
        wish = ask_backups(desk.window, backups.listed(folder), now, minutes, writable=own)
        if wish.deed == "make":
            make(desk)
        elif wish.deed == "folder":
            show_folder(folder)
        elif wish.deed == "settings":
            preferences(desk)
        elif wish.deed == "look" and wish.backup is not None:
            look_at(desk, wish.backup)
        elif wish.deed == "restore" and wish.backup is not None and not restore(desk, wish.backup):
            show(desk)  # who thought better of it may want another one


def show_folder(folder: Path) -> None:
    """Open the folder of the backups where the system shows files."""
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def make(desk: Desk) -> None:
    """Back the project up now, and show the backups again."""
    store, folder = desk.session.store, backups.folder_of(desk.session)

    def work(progress: Progress) -> Backup:
        return backups.back_up_into(store, folder, "hand", progress)

    def done(made: Backup) -> None:
        words = translate("backups", "The backup is made and was looked at: {size}.")
        desk.messages.tell(words.format(size=isolated(data_size(made.size))), (translate("backups", "Show"), again))

    again = partial(show, desk)
    desk.tasks.start(translate("backups", "Backing up\u2026"), work, done, desk.messages.known)


def look_at(desk: Desk, backup: Backup) -> None:
    """Open *backup* in this window, only to be looked at; the banner leads back to the project."""
    session = desk.session
    home = session.backup_of or session.path
    folder = Path(tempfile.mkdtemp(prefix="hashiya-look-"))

    def work(progress: Progress) -> Path:
        return backups.to_look_at(backup, folder, progress)

    def failed(error: KnownError) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        desk.messages.known(error)

    def done(path: Path) -> None:
        projects.look_at(desk, path, home)
        if desk.current.session is None or desk.session.path != path:
            shutil.rmtree(folder, ignore_errors=True)

    desk.tasks.start(translate("backups", "Unpacking the backup\u2026"), work, done, failed)


def back_to_project(desk: Desk) -> None:
    """Leave the backup that is looked at."""
    if desk.session.backup_of is not None:
        projects.open_project(desk, desk.session.backup_of)


def restore(desk: Desk, backup: Backup) -> bool:
    """Put *backup* in the place of the project, if the user means it; the present state becomes a backup before.
    Whether it was meant."""
    home = desk.session.backup_of or desk.session.path
    question = translate("backups", "Restore the project as it was on {moment}?").format(moment=moment(backup.at))
    detail = translate("backups", "What it is now is kept as a backup before, so that you can come back to it.")
    if not desk.messages.ask(question, detail, translate("backups", "Restore"), grave=True):
        return False
    if not projects.may_leave(desk):
        return True
    projects.leave_project(desk)

    def work(progress: Progress) -> Backup | None:
        return backups.restore(home, backup, told=progress)

    def done(_: object) -> None:
        projects.open_project(desk, home)
        words = translate("backups", "The project is as it was on {moment}. What it was before is among the backups.")
        desk.messages.tell(words.format(moment=moment(backup.at)))

    def failed(error: KnownError) -> None:
        if home.exists():
            projects.open_project(desk, home)
        desk.messages.known(error)

    desk.tasks.start(translate("backups", "Restoring\u2026"), work, done, failed)
    return True


# --- compacting -------------------------------------------------------------------------------


def compact(desk: Desk) -> None:
    """Say what would go for good and how small the file would be; do it if the user agrees, a backup made before."""
    session = desk.session
    with guarded(desk):
        going = session.store.keeping.would_go()
        question = translate("backups", "Compact {name}?").format(name=isolated(project_name(session)))
        words = translate(
            "backups",
            "These go for good, with their history: {documents} (removed), {steps} (taken back). The file has "
            "{before}; then about {after}. A backup is made before.",
        )
        detail = words.format(
            documents=counted.documents(going.documents),
            steps=counted.steps(going.steps),
            before=isolated(data_size(going.before)),
            after=isolated(data_size(going.after)),
        )
        if not desk.messages.ask(question, detail, translate("backups", "Compact"), grave=True):
            return

    def work(progress: Progress) -> Compacted:
        return backups.compact(session, told=progress)

    def done(found: Compacted) -> None:
        session.settle()
        words = translate("backups", "The file has {after} now; it had {before}.")
        desk.messages.tell(
            words.format(after=isolated(data_size(found.after)), before=isolated(data_size(found.before)))
        )

    desk.tasks.start(translate("backups", "Compacting\u2026"), work, done, desk.messages.known)
