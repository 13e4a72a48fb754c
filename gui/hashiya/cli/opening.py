"""Opening a project to write in it, from a terminal."""

from __future__ import annotations

from pathlib import Path

from hashiya.cli.saying import complain
from hashiya.session import backups
from hashiya.session.project import Session


def opened(path: Path, *, create: bool = False, read_only: bool = False) -> Session:
    """As `Session.open`; says where the project is kept as it was, if its format was changed for this."""
    before = backups.older_copies(path)
    session = Session.open(path, create=create, read_only=read_only)
    try:
        for copy in backups.older_copies(path):
            if copy not in before:
                complain(f"{path} was brought to the format of this version; as it was before, it is kept as {copy}.")
    except BaseException:
        session.close()
        raise
    return session
