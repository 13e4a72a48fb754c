"""What a project is called: as its file is; but the one that was not made by the user has a name in every language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hashiya.late import late
from hashiya.session.own_folders import own_folder
from hashiya.session.project import Session
from hashiya.shipped import WELCOME
from hashiya.ui.isolates import apart, isolated, left_to_right
from hashiya.ui.numbers import moment

if TYPE_CHECKING:
    from hashiya.session import backups
else:
    (backups,) = late("hashiya.session", "backups")

translate = QCoreApplication.translate


def project_name(project: Session | Path) -> str:
    """The name of *project* as it is shown, and as files that are made from it are proposed to be called."""
    if isinstance(project, Session):
        if (home := project.backup_of) is not None:  # its file is named after the project and the time
            return project.name.replace(home.stem, project_name(home), 1)
        return project_name(project.path)
    if project.stem == WELCOME and project.parent == own_folder("data"):
        return translate("ProjectNames", "Welcome")
    return project.stem


def shown_name(session: Session) -> str:
    """The name of the open project in a sentence or a title; of a backup that is looked at, with the moment when it was
    made, which its file tells in digits that Arabic letters before them would turn round."""
    home = session.backup_of
    if home is None:
        return isolated(project_name(session))
    made = backups.moment_in(session.name)
    return apart((isolated(project_name(home)), moment(made) if made is not None else left_to_right(session.name)))
