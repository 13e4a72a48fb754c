"""Opening and closing projects: the one before is closed only when the next one is open."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hashiya.model.errors import KnownError
from hashiya.session.project import Session
from hashiya.ui import keeping
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import isolated

translate = QCoreApplication.translate


def open_project(
    desk: Desk, path: Path, *, create: bool = False, read_only: bool = False, take_over: bool = False
) -> bool:
    """Open the project at *path* in this window; whether it could be. What stands in the way is told."""
    path = Path(path).absolute()
    fresh = create and not path.exists()
    before = desk.current.session
    if before is not None and before.path.absolute() == path and not create:
        return True
    try:
        session = Session.open(path, create=create, read_only=read_only, take_over=take_over)
    except KnownError as error:
        _tell_failure(desk, path, error)
        return False
    name = str(desk.settings.chosen("work/annotator"))
    if fresh and name:
        session.set_annotator(name)
    leave_project(desk)
    take(desk, session)
    return True


def take(desk: Desk, session: Session) -> None:
    """Work with *session*: show the document that was read last, else the first one."""
    desk.settings.remember_project(session.path)
    desk.current.use(session)
    last = desk.settings.last_document(session.path)
    desk.current.show_document(last if session.find(last) else session.first())
    if session.read_only:
        words = translate("projects", "{name} is open for reading only: nothing can be changed.")
        desk.messages.tell(words.format(name=isolated(session.name)))
    else:
        keeping.look_after(desk, session)


def leave_project(desk: Desk) -> None:
    """Keep the place in the open project and close it; none is open then."""
    session = desk.current.session
    if session is None:
        return
    desk.settings.remember_document(session.path, desk.current.document_id)
    desk.tasks.quiet.wait()
    desk.current.use(None)
    session.close()


def _tell_failure(desk: Desk, path: Path, error: KnownError) -> None:
    """Say why, and what can still be done: a project that only cannot be written can be read, a damaged one saved."""

    def read() -> None:
        open_project(desk, path, read_only=True)

    if error.code in ("project.locked", "project.read_only", "project.newer_readable"):
        desk.messages.known(error, (translate("projects", "Open for reading"), read))
    elif error.code == "project.locked_on":
        desk.messages.known(error, (translate("projects", "Take over\u2026"), partial(_take_over, desk, path, error)))
    elif error.code in ("project.damaged", "project.altered"):
        words = translate("projects", "Save what can be saved\u2026")
        desk.messages.known(error, (words, partial(keeping.rescue_project, desk, path)))
    else:
        if error.code == "project.missing":
            desk.settings.forget_project(path)
        desk.messages.known(error)


def _take_over(desk: Desk, path: Path, error: KnownError) -> None:
    """Open a project that another machine says it has open, if the user knows better; else for reading."""
    question = translate("projects", "Does nobody work on {name} any more?").format(name=isolated(path.stem))
    detail = translate(
        "projects",
        "If somebody still has it open on {host}, two would write to it at the same time. Take over only when that "
        "machine is off, or the project is closed there.",
    ).format(host=isolated(error.facts["host"]))
    agreed = desk.messages.ask(question, detail, translate("projects", "Take over"), grave=True)
    open_project(desk, path, read_only=not agreed, take_over=agreed)
