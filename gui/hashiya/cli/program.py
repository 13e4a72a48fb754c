"""How this very program is started once more: by the menu, or for a window beside this one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def this_program() -> list[str]:
    """The words of a command that starts it, wherever it lies."""
    if getattr(sys, "frozen", False):
        # What an AppImage runs is gone with the process; its runtime names the file itself.
        return [os.environ.get("APPIMAGE") or sys.executable]
    return [sys.executable, "-m", "hashiya"]


def open_beside(project: Path | None = None) -> None:
    """Open *project*, or what is opened without one, in a window of a process of its own, which outlives this one.
    Raises OSError."""
    # A frozen program that is told nothing takes itself for a part of the one that started it.
    environment = {**os.environ, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    words = [str(project.resolve())] if project is not None else []
    subprocess.Popen([*this_program(), *words], env=environment, start_new_session=True)
