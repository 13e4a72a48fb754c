"""`hashiya desktop`: into the menu of the desktop and out of it, for an installation that no package manager made.

Writes below the user's own data folder, as the XDG base directory, desktop entry, icon theme and shared MIME-info
specifications say; projects and settings are never touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from argparse import Namespace
from typing import Final

from hashiya.cli.program import this_program
from hashiya.cli.saying import tell
from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.session.own_folders import own_folder
from hashiya.shipped import resources

_ENTRY: Final = "org.hashiya.Hashiya.desktop"
_FILES: Final = {
    "applications/" + _ENTRY: f"desktop/{_ENTRY}",
    "mime/packages/hashiya.xml": "desktop/hashiya.xml",
    "icons/hicolor/scalable/apps/hashiya.svg": "icons/hashiya.svg",
    "icons/hicolor/scalable/mimetypes/hashiya-project.svg": "desktop/hashiya-project.svg",
}
_RENEW: Final = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
_RESERVED: Final = '"`$\\'


def run(options: Namespace) -> int:
    """Put the program into the menu, or take it out; say where. Raises KnownError "desktop.none", "file.unwritable",
    "home.missing"."""
    if sys.platform in ("win32", "darwin"):
        raise KnownError("desktop.none")
    base = own_folder("data").parent
    for target, source in _FILES.items():
        path = base / target
        try:
            if options.remove:
                path.unlink(missing_ok=True)
            else:
                content = resources().joinpath(*source.split("/")).read_bytes()
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(_started_by(content) if target.endswith(".desktop") else content)
        except OSError as error:
            raise KnownError("file.unwritable", path=path, reason=reason_of(error)) from error
    for program, folder in _RENEW:
        if shutil.which(program) and (base / folder).is_dir():
            subprocess.run([program, str(base / folder)], check=False, capture_output=True)
    tell(f"{'removed from' if options.remove else 'written to'} {base / 'applications' / _ENTRY}")
    return 0


def _started_by(entry: bytes) -> bytes:
    """*entry*, calling this very program, wherever it lies."""
    return entry.replace(b"Exec=hashiya %F", b"Exec=" + os.fsencode(" ".join(map(_quoted, this_program()))) + b" %F")


def _quoted(word: str) -> str:
    """*word* as an argument of Exec (desktop entry specification, "The Exec key"): in quotes, escaped twice."""
    for sign in _RESERVED[::-1]:
        word = word.replace(sign, "\\" + sign)
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'
