"""Parts of files that are archives (docx, odt, epub, xlsx): read by name, never unpacked to the disk, with limits.

An archive from a stranger may claim anything. What is asked for is read up to a limit, whatever its directory says,
and before anything is read the whole must be plausible: not many times larger than the file (a bomb), no path that
leads out of it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final
from zipfile import BadZipFile, LargeZipFile, ZipFile

from hashiya.formats.making import check_ordinary
from hashiya.model.errors import KnownError
from hashiya.model.reasons import ARCHIVE, library_reason, reason_of

_LARGEST: Final = 1 << 30  # bytes that all parts of a file may have together
_PART: Final = 256 << 20  # bytes of one part
_RATIO: Final = 200  # how many times smaller text may be packed; prose packs to a fifth, sparse tables to a fiftieth
_SMALL: Final = 16 << 20  # what is harmless whatever its ratio
_PARTS: Final = 50_000
_OFFICE_SHELL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # holds documents with a password


class Archive:
    """The parts of an open archive."""

    def __init__(self, file: ZipFile) -> None:
        self._file = file
        self._names = {info.filename for info in file.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def names(self) -> list[str]:
        """The names of all parts, sorted."""
        return sorted(self._names)

    def read(self, name: str) -> bytes:
        """One part. Raises KnownError "read.missing", "read.bomb", "read.damaged", "read.password"."""
        if name not in self._names:
            raise KnownError("read.missing", name=name[:200])
        try:
            with self._file.open(name) as part:
                data = part.read(_PART + 1)
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise KnownError("read.damaged", reason=library_reason(ARCHIVE, error)) from error
        except RuntimeError as error:  # what zipfile raises where a password is needed
            raise KnownError("read.password") from error
        if len(data) > _PART:
            raise KnownError("read.bomb")
        return data


@contextmanager
def archive(path: Path) -> Iterator[Archive]:
    """The archive *path*, checked. Raises KnownError "read.damaged", "read.bomb", "read.climbs", "read.special"..."""
    check_ordinary(path, _LARGEST)
    try:
        with path.open("rb") as start:
            if start.read(8) == _OFFICE_SHELL:
                raise KnownError("read.password")
        file = ZipFile(path)
    except OSError as error:
        raise KnownError("file.unreadable", path=path, reason=reason_of(error)) from error
    except (BadZipFile, LargeZipFile, NotImplementedError, ValueError, EOFError, IndexError) as error:
        raise KnownError("read.damaged", reason=library_reason(ARCHIVE, error)) from error
    with file:
        check_archive(file)
        yield Archive(file)


def check_archive(file: ZipFile) -> None:
    """Refuses bombs and paths that climb. Raises KnownError "read.bomb", "read.climbs", "read.password"."""
    parts = file.infolist()
    total = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if len(parts) > _PARTS or total > _LARGEST or (total > _SMALL and total > _RATIO * max(packed, 1)):
        raise KnownError("read.bomb")
    for part in parts:
        name = PurePosixPath(part.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in part.filename.split("/")[0]:
            raise KnownError("read.climbs", name=part.filename[:200])
        if part.flag_bits & 1:
            raise KnownError("read.password")
        if part.file_size > _PART:
            raise KnownError("read.bomb")


def joined(folder: str, reference: str) -> str:
    """The name of the part that *reference* means, seen from a part in *folder*. Raises KnownError "read.climbs"."""
    parts: list[str] = [] if reference.startswith("/") else [one for one in folder.split("/") if one]
    for step in reference.split("/"):
        if step == "..":
            if not parts:
                raise KnownError("read.climbs", name=reference[:200])
            parts.pop()
        elif step not in ("", "."):
            parts.append(step)
    return "/".join(parts)
