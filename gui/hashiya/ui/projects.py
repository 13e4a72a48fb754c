"""Opening and closing projects: the one before is closed only when the next one is open."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QTimer

from hashiya.late import late
from hashiya.model.errors import KnownError
from hashiya.session.project import Session
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import isolated
from hashiya.ui.late import Handlers
from hashiya.ui.messages import sentence
from hashiya.ui.project_names import project_name, shown_name

if TYPE_CHECKING:  # the schemes that ship are read by a format, and no format is loaded at the start
    from hashiya.session import backups
    from hashiya.session.templates import Template
    from hashiya.ui import keeping
else:
    (backups,), (keeping,) = late("hashiya.session", "backups"), late("hashiya.ui", "keeping")

translate = QCoreApplication.translate

OPENING: Final = "opening"
"""What warnings are about that no project came of."""

PAINTED: Final = 150
"""Milliseconds after which a new window is painted, and made ready for the first keys (`ui.afterwards`)."""


def open_project(
    desk: Desk, path: Path, *, create: bool = False, read_only: bool = False, take_over: bool = False,
    template: Template | None = None,
) -> bool:  # fmt: skip
    """Open the project at *path* in this window, made of *template* if it is new; whether it could be. What stands in
    the way is told."""
    path = Path(path).absolute()
    fresh = create and not path.exists()
    before = desk.current.session
    if before is not None and before.path.absolute() == path and not create:
        desk.messages.settled(OPENING)
        return True
    if not may_leave(desk):
        return False
    try:
        if template is not None and fresh:
            session = template.begin(path)
        else:
            session = Session.open(path, create=create, read_only=read_only, take_over=take_over)
    except KnownError as error:
        _tell_failure(desk, path, error)
        return False
    name = str(desk.settings.chosen("work/annotator"))
    if fresh and name and not (template and template.annotator):
        session.set_annotator(name)
    leave_project(desk)
    desk.messages.settled(OPENING)
    take(desk, session)
    return True


def take(desk: Desk, session: Session) -> None:
    """Work with *session*: show the document that was read last, else the first one."""
    home = session.backup_of or session.path
    desk.settings.remember_project(home)
    desk.current.use(session)
    last = desk.settings.last_document(home)
    desk.current.show_document(last if session.find(last) else session.first())
    if session.backup_of is not None:
        words = translate("projects", "This is a backup, to be looked at: {name}. Nothing can be changed.")
        desk.messages.stand(
            words.format(name=shown_name(session)),
            (translate("projects", "Back to the project"), partial(_return, desk, home)),
        )
    elif session.read_only:
        words = translate("projects", "{name} is open for reading only: nothing can be changed.")
        remedy = translate("files", "Save a copy"), partial(Handlers("files").save_copy, desk)
        desk.messages.tell(words.format(name=isolated(project_name(session))), remedy)
    else:
        _when_painted(desk, partial(_look_after, desk, session))


def _when_painted(desk: Desk, work: Callable[[], None]) -> None:
    """Do *work* at once, or, in a window that is about to be shown for the first time, when it is painted."""
    if desk.window.isVisible() or desk.tasks.inline:
        work()
    else:
        QTimer.singleShot(0, desk.window, partial(QTimer.singleShot, PAINTED, desk.window, work))


def _look_after(desk: Desk, session: Session) -> None:
    if desk.current.session is not session:
        return
    if backups.older_copies(session.path):
        words = translate("projects", "{name} has the format of this version now. As it was before, it is a backup.")
        desk.messages.tell(words.format(name=isolated(project_name(session))))
    keeping.look_after(desk, session)


def _return(desk: Desk, home: Path) -> None:
    open_project(desk, home)


def leave_project(desk: Desk) -> None:
    """Keep the place in the open project and close it; none is open then."""
    session = desk.current.session
    if session is None:
        return
    desk.settings.remember_document(session.backup_of or session.path, desk.current.document_id)
    desk.tasks.wait_asides()
    desk.messages.step_down()
    desk.current.use(None)
    session.close()
    if session.backup_of is not None:
        shutil.rmtree(session.path.parent, ignore_errors=True)


def may_leave(desk: Desk) -> bool:
    """Whether the open project can be closed: what the disk would not take is tried again; if it still does not, the
    user says what becomes of it."""
    session = desk.current.session
    while session is not None and session.pending:
        try:
            session.retry()
        except KnownError as error:
            from hashiya.ui.dialogs.pending import ask_pending  # noqa: PLC0415 (hardly ever)

            answer = ask_pending(desk.window, len(session.pending), sentence(error))
            if answer == "stay":
                return False
            if answer == "close":
                session.pending.clear()
            elif answer == "copy":
                _copy_all(desk, session)
    return True


def _copy_all(desk: Desk, session: Session) -> None:
    from hashiya.ui.handlers.files import ask_copy  # noqa: PLC0415

    target = ask_copy(desk)
    if target is not None:
        try:
            backups.copy_all(session, target)
        except KnownError as error:
            desk.messages.known(error)


def look_at(desk: Desk, path: Path, home: Path) -> None:
    """Open the backup that was unpacked to *path*, of the project *home*, to be looked at only."""
    if not may_leave(desk):
        return
    try:
        session = Session.open(path, read_only=True)
    except KnownError as error:
        desk.messages.known(error)
        return
    session.backup_of = home
    leave_project(desk)
    take(desk, session)


def _tell_failure(desk: Desk, path: Path, error: KnownError) -> None:
    """Say why, and what can still be done: a project that only cannot be written can be read, a damaged one saved."""

    def read() -> None:
        open_project(desk, path, read_only=True)

    if error.code in ("project.locked", "project.read_only", "project.newer_readable"):
        desk.messages.known(error, (translate("projects", "Open for reading"), read), OPENING)
    elif error.code == "project.locked_on":
        remedy = translate("projects", "Take over\u2026"), partial(_take_over, desk, path, error)
        desk.messages.known(error, remedy, OPENING)
    elif error.code in ("project.damaged", "project.altered"):
        words = translate("projects", "Save what can be saved\u2026")
        desk.messages.known(error, (words, partial(keeping.rescue_project, desk, path)), OPENING)
    else:
        if error.code == "project.missing":
            desk.settings.forget_project(path)
        desk.messages.known(error, about=OPENING)


def _take_over(desk: Desk, path: Path, error: KnownError) -> None:
    """Open a project that another machine says it has open, if the user knows better; else for reading."""
    question = translate("projects", "Does nobody work on {name} any more?").format(name=isolated(project_name(path)))
    detail = translate(
        "projects",
        "If somebody still has it open on {host}, two would write to it at the same time. Take over only when that "
        "machine is off, or the project is closed there.",
    ).format(host=isolated(error.facts["host"]))
    agreed = desk.messages.ask(question, detail, translate("projects", "Take over"), grave=True)
    open_project(desk, path, read_only=not agreed, take_over=agreed)
