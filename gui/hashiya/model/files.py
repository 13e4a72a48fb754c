"""What a path leads to, asked so that a refusal of the system is heard.

`Path.exists` and `Path.is_file` take a refusal for "no", from Python 3.14 on each.
"""

from __future__ import annotations

import errno
import stat
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether *path* leads to anything. Raises OSError where that cannot be asked (a name that is too long, a folder
    that may not be looked into)."""
    try:
        path.stat()
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            return False
        raise
    return True


def is_ordinary(path: Path) -> bool:
    """Whether *path* leads to an ordinary file. Raises OSError as `is_there` does."""
    return is_there(path) and stat.S_ISREG(path.stat().st_mode)
