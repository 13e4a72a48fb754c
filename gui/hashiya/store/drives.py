"""What kind of drive a project lies on: on some, SQLite's write-ahead log cannot be trusted.

Its shared memory does not reach over a network, and programs that carry folders to a cloud pick up the log and the
file at different moments. There the plain rollback journal is used: one file, whole after every step.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_REMOTE: Final = frozenset({
    "9p", "afpfs", "afs", "cifs", "ceph", "davfs", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.s3fs",
    "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "vboxsf", "virtiofs",
    "vmhgfs", "fuse.vmhgfs-fuse", "webdav",
})  # fmt: skip

_CARRIED: Final = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud drive", "icloud~", "com~apple~clouddocs",
    "nextcloud", "owncloud", "yandex.disk", "megasync", "syncthing", "pcloud",
)  # fmt: skip
"""How folders are called that a program carries to a cloud."""

_MOUNTS: Final = Path("/proc/mounts")


def kind_of(path: Path) -> str:
    """The type of the file system of *path* ("ext4", "nfs4"), "remote" for a network drive of Windows, else ""."""
    if sys.platform == "win32":
        return _windows_kind(path)
    return _mounted_kind(path)


def _mounted_kind(path: Path) -> str:
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found, deepest = "", -1
    for line in lines:
        parts = line.split(" ")
        if len(parts) > 2:
            point = Path(parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
            depth = len(point.parts)
            if depth >= deepest and path.is_relative_to(point):
                found, deepest = parts[2], depth
    return found


def is_remote(path: Path) -> bool:
    """Whether *path* (resolved) lies on a network drive or in a folder that is carried to a cloud."""
    kind = kind_of(path)
    if kind in _REMOTE or kind == "remote":
        return True
    return any(part.lower().startswith(_CARRIED) for part in path.parts[:-1])


if sys.platform == "win32":
    import ctypes

    def _windows_kind(path: Path) -> str:
        if path.drive.startswith("\\\\"):
            return "remote"
        return "remote" if ctypes.windll.kernel32.GetDriveTypeW(path.drive + "\\") == 4 else ""
