"""Who has a project open: a file beside it, locked by the system for as long as the process lives.

The system frees the lock when a process dies, however it dies, so on one machine nothing stale is ever left to guess
about; what stands in the file only tells the next one whom to ask. A server may hold the lock of a machine that is
gone, and some network drives know no locks: there the file itself counts, and whoever knows that its owner is dead
takes over.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

from hashiya.model.errors import KnownError
from hashiya.model.span import now

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

    def __init__(self, project: Path, take_over: bool = False) -> None:
        """With *take_over*, the lock of another machine is broken; never that of a living process of this one.

        Raises KnownError "project.locked", "project.locked_on" (another machine; both with the facts ``process``,
        ``host``, ``person``, ``since``), "project.read_only", "project.full".
        """
        self.path = lock_path(project)
        self._handle: int | None = None
        try:
            if take_over:
                self._break()
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
                    self._sign(handle)
                    self._handle = handle
            finally:
                if self._handle is None:  # refused, or the last owner removed the file between our two calls
                    os.close(handle)

    def _sign(self, handle: int) -> None:
        """Write who has it; if that cannot be, as on a full disk, the file goes again."""
        try:
            os.ftruncate(handle, 0)
            os.write(handle, _signature())
        except OSError:
            with contextlib.suppress(OSError):
                self.path.unlink()
            raise

    def _lock(self, project: Path, handle: int) -> None:
        try:
            _try_lock(handle)
        except OSError as error:
            if error.errno in _TAKEN:
                raise _owner(handle).refusal(project) from None
            if error.errno not in _UNLOCKABLE:
                raise
            found = _owner(handle)  # a file system without locks: what stands in the file will have to do
            if found.process and not found.is_gone:
                raise found.refusal(project) from None

    def _break(self) -> None:
        """Take the lock file of another machine away."""
        with contextlib.suppress(FileNotFoundError):
            handle = os.open(self.path, os.O_RDONLY)
            try:
                foreign = _owner(handle).host not in ("", _host())
            finally:
                os.close(handle)
            if foreign:
                self.path.unlink()

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


class Owner(Struct, frozen=True):
    """What a lock file says: process, machine, person, and when (milliseconds since 1970 UTC). Empty if it does not."""

    process: str = ""
    host: str = ""
    person: str = ""
    since: int = 0

    @property
    def is_gone(self) -> bool:
        """Whether it was a process of this machine that has ended."""
        if self.host != _host() or not self.process.isdecimal() or sys.platform == "win32":
            return False
        if self.process == str(os.getpid()):
            return False
        try:
            os.kill(int(self.process), 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            return False
        return False

    def refusal(self, project: Path) -> KnownError:
        """What is said to the next one."""
        facts = {"path": project, "process": self.process or "?", "host": self.host or "?"}
        if self.host in ("", _host()):
            return KnownError("project.locked", **facts)
        since = datetime.fromtimestamp(self.since / 1000, UTC)
        return KnownError("project.locked_on", **facts, person=self.person or "?", since=since)


def lock_path(project: Path) -> Path:
    """Where the lock file of *project* lies."""
    return project.with_name(project.name + ".lock")


def _signature() -> bytes:
    return f"{os.getpid()}\n{_host()}\n{_person()}\n{now()}\n".encode("utf-8", "replace")


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import socket  # noqa: PLC0415 (elsewhere the system says it)

    return socket.gethostname()


def _person() -> str:
    try:
        return getpass.getuser().replace("\n", " ")
    except (KeyError, OSError, ImportError):
        return ""


def _owner(handle: int) -> Owner:
    with contextlib.suppress(OSError):
        os.lseek(handle, 0, os.SEEK_SET)
        lines = [*os.read(handle, 512).decode("utf-8", "replace").splitlines(), "", "", "", ""]
        since = int(lines[3]) if lines[3].isdecimal() and len(lines[3]) < 15 else 0
        return Owner(lines[0][:20], lines[1][:120], lines[2][:120], since)
    return Owner()
