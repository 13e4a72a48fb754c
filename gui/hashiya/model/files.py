"""What a path leads to, asked so that a refusal of the system is heard.

`Path.exists` and `Path.is_file` take every refusal for "no" from Python 3.14 on.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether *path* leads to anything. Raises OSError where that cannot be asked (a name that is too long, a folder
    that may not be looked into)."""
    return _asked(path) is not None


def is_ordinary(path: Path) -> bool:
    """Whether *path* leads to an ordinary file. Raises OSError as `is_there` does."""
    found = _asked(path)
    return found is not None and stat.S_ISREG(found.st_mode)


def _asked(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            return None
        raise
