"""Build hook: the catalogues of resources/i18n, compiled for the window wherever a build or an installation is made."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WHOLE = ("hashiya_ar", "hashiya_fa", "hashiya_en")
"""Tests see to it that nothing is missing in these."""


class Words(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles each .ts whose .qm is missing or older, with the lrelease that PySide6 brings. One that was
    only begun is left out: what is compiled, the window speaks."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        import PySide6

        folder = Path(self.root, "resources", "i18n")
        lrelease = Path(PySide6.__path__[0], "lrelease.exe" if sys.platform == "win32" else "lrelease")
        for source in sorted(folder.glob("*.ts")):
            compiled = source.with_suffix(".qm")
            if source.stem not in WHOLE and 'type="unfinished"' in source.read_text("utf-8"):
                continue
            if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
                subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
            build_data["artifacts"].append(f"/{compiled.relative_to(self.root).as_posix()}")
