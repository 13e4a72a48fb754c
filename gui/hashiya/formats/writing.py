"""The one place where a file is written: whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of

_BUFFER = 1 << 20


def write_atomically(path: Path, pieces: Iterable[str | bytes]) -> None:
    """Write *pieces*, text as UTF-8, to a temporary file beside *path*, flush it to the disk, and put it in its place.

    Newlines are written as they stand. Until the last moment *path* keeps what it held; if anything fails, also in
    *pieces*, the temporary file is removed. A symbolic link stays one: the file it points to is replaced. What is no
    regular file (a pipe, a terminal) is written to directly. Raises KnownError("file.unwritable").
    """
    try:
        if path.exists() and not path.is_file():  # asked as it is called: /dev/stdout leads to a name that is none
            with path.open("wb") as file:
                _pour(pieces, file, path)
            return
        target = path.resolve()
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:48]}.", suffix=".part", dir=target.parent)
    except (OSError, ValueError, RuntimeError) as error:  # the last for links in a circle, before Python 3.13
        raise _unwritable(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb", buffering=_BUFFER) as file:
            _pour(pieces, file, path)
        _take_mode(temporary, target)
        temporary.replace(target)
        _sync_folder(target.parent)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            raise _unwritable(path, error) from error
        raise


def _pour(pieces: Iterable[str | bytes], file: BinaryIO, path: Path) -> None:
    """Write and flush; errors of *pieces* themselves pass through untouched."""
    for piece in pieces:
        data = piece.encode("utf-8") if isinstance(piece, str) else piece
        try:
            file.write(data)
        except OSError as error:
            raise _unwritable(path, error) from error
    file.flush()
    with contextlib.suppress(OSError):  # a pipe cannot be synchronised
        os.fsync(file.fileno())


def _take_mode(temporary: Path, target: Path) -> None:
    """Temporary files are private; the finished one gets the mode of what it replaces, or the usual one."""
    if target.exists():
        with contextlib.suppress(OSError):
            shutil.copymode(target, temporary)
    elif os.name == "posix":
        usual = os.umask(0)
        os.umask(usual)
        temporary.chmod(0o666 & ~usual)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _unwritable(path: Path, error: OSError | ValueError | RuntimeError) -> KnownError:
    return KnownError("file.unwritable", path=path, reason=reason_of(error))
