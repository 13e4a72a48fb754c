"""Did the last time end well? Each process keeps a lock and a file for what Python's faulthandler says when it is
killed by its own fault; who finds both and no owner knows that it did not, and makes a report without any text."""

from __future__ import annotations

import faulthandler
import re
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO
from uuid import uuid4

from PySide6.QtCore import QLockFile, qVersion

from hashiya import __version__

LONGEST: Final = 60_000
"""Code points of a report's part; the end of it says most."""

_FOLDERS = re.compile(r'(?<=File ")[^"]*[/\\](?=[^"/\\]*")')


def _plain(trace: str) -> str:
    """*trace* with file names in the place of paths: those tell who the user is."""
    return _FOLDERS.sub("", trace)


class LastTime:
    """What this process leaves for the next, and what it finds. Between `begin` and `end` faults are written."""

    def __init__(self, folder: Path, log: Path) -> None:
        """*folder* is for the locks, *log* the file that `crash.CrashWatch` writes to."""
        self._folder = folder
        self._log = log
        self._lock: QLockFile | None = None
        self._faults: TextIO | None = None
        self._name = f"{time.time_ns()}-{uuid4().hex[:8]}"

    def begin(self) -> None:
        """Write faults from now on; a folder that cannot be written is no reason not to start."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = QLockFile(str(self._path("lock")))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
            self._faults = self._path("faults").open("w", encoding="utf-8")
            faulthandler.enable(self._faults)

    def end(self) -> None:
        """This process ended well: nothing is left of it."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            with suppress(OSError):
                self._path("faults").unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.unlock()

    def report(self) -> str:
        """A report on those that did not end well, "" if all did; it is made only once."""
        ended = [path for path in sorted(self._folder.glob("*.lock")) if path.stem != self._name and _is_orphan(path)]
        if not ended:
            return ""
        parts = []
        for path in ended:
            faults = path.with_suffix(".faults")
            begun = int(path.stem.split("-")[0]) / 1e9 if path.stem.split("-")[0].isdigit() else 0.0
            when = time.strftime("%Y-%m-%d %H:%M", time.localtime(begun))
            trace = _plain(_read(faults)) or "The process was ended from outside, or the machine was.\n"
            parts.append(f"Begun {when}\n\n{trace}\n{self._mistakes(begun)}")
            for done in (path, faults):
                with suppress(OSError):
                    done.unlink(missing_ok=True)
        import platform  # noqa: PLC0415 (hardly ever)

        head = (
            f"Hashiya {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, "
            f"{platform.system()} {platform.release()} {platform.machine()}\n\n"
        )
        return head + "\n".join(parts)

    def _mistakes(self, since: float) -> str:
        """What the log of caught mistakes got after the moment *since* (seconds since 1970)."""
        with suppress(OSError):
            if self._log.stat().st_mtime >= since:
                return _read(self._log)[-LONGEST // 4 :]
        return ""

    def _path(self, suffix: str) -> Path:
        return self._folder / f"{self._name}.{suffix}"


def _is_orphan(path: Path) -> bool:
    """Whether the process that made the lock is gone; the lock is then taken away."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        return False
    lock.unlock()
    return True


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")[-LONGEST:]
    except OSError:
        return ""
