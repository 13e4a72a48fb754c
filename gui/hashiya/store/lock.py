"""Who has a project open: a file beside it, locked by the system for as long as the process lives.

The system frees the lock when a process dies, however it dies, so nothing stale is ever left to guess about; what
stands in the file only tells the next one whom to ask.
"""

from __future__ import annotations

import contextlib
import errno
import os
import socket
import sys
from pathlib import Path
from typing import Final

from hashiya.model.errors import KnownError

if sys.platform == "win32":
    import msvcrt

    _FAR: Final = 1 << 20  # the locked byte lies behind the text, which others must be able to read

    def _try_lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _try_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN: Final = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}
_UNLOCKABLE: Final = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL}


class ProjectLock:
    """Held from its making to `release`. Its file is ``<project>.lock``."""

    def __init__(self, project: Path) -> None:
        """Raises KnownError "project.locked" (facts ``process``, ``host``), "project.read_only", "project.full"."""
        self.path = project.with_name(project.name + ".lock")
        self._handle: int | None = None
        try:
            self._take(project)
        except OSError as error:
            code = "project.full" if error.errno == errno.ENOSPC else "project.read_only"
            raise KnownError(code, path=project) from error

    def _take(self, project: Path) -> None:
        while self._handle is None:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                self._lock(project, handle)
                if self._is_current(handle):
                    os.ftruncate(handle, 0)
                    os.write(handle, f"{os.getpid()}\n{socket.gethostname()}\n".encode())
                    self._handle = handle
            finally:
                if self._handle is None:  # refused, or the last owner removed the file between our two calls
                    os.close(handle)

    def _lock(self, project: Path, handle: int) -> None:
        try:
            _try_lock(handle)
        except OSError as error:
            if error.errno in _TAKEN:
                process, host = _owner(handle)
                raise KnownError("project.locked", path=project, process=process, host=host) from None
            if error.errno not in _UNLOCKABLE:  # a file system without locks: SQLite's own will have to do
                raise

    def _is_current(self, handle: int) -> bool:
        with contextlib.suppress(FileNotFoundError):
            return os.path.samestat(os.fstat(handle), self.path.stat())
        return False

    def release(self) -> None:
        """Give the project free; a second call does nothing."""
        if self._handle is None:
            return
        if sys.platform != "win32":  # there an open file cannot be removed; afterwards it would be another's
            with contextlib.suppress(OSError):
                self.path.unlink()
        os.close(self._handle)
        self._handle = None
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self.path.unlink()


def _owner(handle: int) -> tuple[str, str]:
    with contextlib.suppress(OSError, ValueError):
        lines = os.read(handle, 512).decode().splitlines()
        return lines[0], lines[1]
    return "?", "?"
