"""What a project is called: as its file is; but the one that was not made by the user has a name in every language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hashiya.session.own_folders import own_folder
from hashiya.session.project import Session
from hashiya.shipped import WELCOME

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
