"""Opening and closing projects: the one before is closed only when the next one is open."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hashiya.model.errors import KnownError
from hashiya.session.project import Session
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import isolated

translate = QCoreApplication.translate


def open_project(desk: Desk, path: Path, *, create: bool = False, read_only: bool = False) -> bool:
    """Open the project at *path* in this window; whether it could be. What stands in the way is told."""
    path = Path(path).absolute()
    fresh = create and not path.exists()
    before = desk.current.session
    if before is not None and before.path.absolute() == path and not create:
        return True
    try:
        session = Session.open(path, create=create, read_only=read_only)
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


def leave_project(desk: Desk) -> None:
    """Keep the place in the open project and close it; none is open then."""
    session = desk.current.session
    if session is None:
        return
    desk.settings.remember_document(session.path, desk.current.document_id)
    desk.current.use(None)
    session.close()


def copy_project(desk: Desk, target: Path) -> None:
    """Write the open project, its history too, to *target*. Raises KnownError "file.unwritable".

    A closed project is one plain file, so it is closed for the moment of copying.
    """
    source = desk.session.path
    read_only = desk.session.read_only
    part = target.with_name(f".{target.name}.part")
    leave_project(desk)
    try:
        shutil.copyfile(source, part)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise KnownError("file.unwritable", path=target, reason=error.strerror or str(error)) from error
    finally:
        take(desk, Session.open(source, read_only=read_only))


def _tell_failure(desk: Desk, path: Path, error: KnownError) -> None:
    """Say why; a project that only cannot be written can still be read."""
    if error.code in ("project.locked", "project.read_only"):
        desk.messages.known(error, (translate("projects", "Open for reading"), _ReadOnlyOpener(desk, path)))
        return
    if error.code == "project.missing":
        desk.settings.forget_project(path)
    desk.messages.known(error)


class _ReadOnlyOpener:
    """What the button beside the sentence does: open the project for reading only."""

    def __init__(self, desk: Desk, path: Path) -> None:
        self._desk = desk
        self._path = path

    def __call__(self) -> None:
        open_project(self._desk, self._path, read_only=True)
