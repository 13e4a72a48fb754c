"""What an import takes of files and folders, what it leaves out, and what it cannot look into."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from msgspec import Struct

from hashiya.formats import Refused, readable_suffixes, reader_for
from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.text.collation import sort_keys

_ABOUT: Final = frozenset({"readme", "license", "licence", "changelog", "contributing", "origin", "notice", "authors"})
"""Names of Markdown files that stand among texts and are about them: they are not taken with a folder."""

_NUMBER: Final = re.compile(r"\d{1,18}")
_DIGITS: Final = 18
_PROJECT: Final = ".hashiya"
_EVERY: Final = 100  # entries of a folder between two pulses
_LONGEST: Final = 12  # characters of a suffix; what is longer is a name with a full stop in it


class Gathered(Struct, frozen=True):
    """The ``files`` to read; folders (and links) that cannot be looked into, as ``refused``; and how many files of
    folders were ``left_out``: by suffix (".gz", "" for none) where it is none that is read, as "about" (README.md and
    its like), as "hidden" (folders count as one), as "special" (no ordinary files: pipes, devices, dead links)."""

    files: tuple[Path, ...]
    refused: tuple[Refused, ...] = ()
    left_out: tuple[tuple[str, int], ...] = ()


def gather(paths: Iterable[Path], pulse: Callable[[], None] | None = None) -> Gathered:
    """The files among *paths*, and in place of each folder those in it that can be read, in the order of the
    alphabet. Links to folders are not followed: they may lead in a circle. *pulse* is called now and then, and may
    raise what is to end it.

    Raises KnownError "file.missing", "file.unreadable", "file.unknown" (a file that is named must be readable).
    """
    found: dict[Path, None] = {}
    refused: list[Refused] = []
    left_out: Counter[str] = Counter()
    for path in map(Path, paths):
        if _is_folder(path):
            inside: list[Path] = []
            _look_into(path, inside, refused, left_out, pulse or _nobody_asks)
            found |= dict.fromkeys(_in_order(inside))
        else:
            reader_for(path)
            found[path] = None
    return Gathered(tuple(found), tuple(refused), tuple(left_out.most_common()))


def files_in(paths: Iterable[Path], pulse: Callable[[], None] | None = None) -> list[Path]:
    """The files of `gather`; raises as it does."""
    return list(gather(paths, pulse).files)


def _filled(number: re.Match[str]) -> str:
    return str(int(number[0])).zfill(_DIGITS)


def _in_order(paths: list[Path]) -> list[Path]:
    """Folder by folder as the dictionaries have them: peh is no letter behind waw, as it is by its code point. Numbers,
    in the digits of any script, are in the order in which one counts."""
    names = list({name for path in paths for name in path.parts})
    keys = dict(zip(names, sort_keys([_NUMBER.sub(_filled, name) for name in names], "ar"), strict=True))
    return sorted(paths, key=lambda path: ([keys[name] for name in path.parts], path))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # what is to be said of it, the reader says
        return False


def _nobody_asks() -> None:
    """The pulse of nobody."""


def _look_into(
    folder: Path, found: list[Path], refused: list[Refused], left_out: Counter[str], pulse: Callable[[], None]
) -> None:
    suffixes = set(readable_suffixes())
    open_folders = [folder]
    while open_folders:
        inside = open_folders.pop()
        try:
            with os.scandir(inside) as entries:
                pulse()
                for number, entry in enumerate(entries, 1):
                    if not number % _EVERY:
                        pulse()
                    path = inside / entry.name
                    if entry.name.startswith("."):
                        left_out["hidden"] += 1
                    elif entry.is_dir(follow_symlinks=False):
                        open_folders.append(path)
                    elif _PROJECT in entry.name:
                        continue  # with its lock and its log: nobody expects it to be read
                    elif path.suffix.lower() not in suffixes:
                        left_out[_kind(path)] += 1
                    elif _is_about(path):
                        left_out["about"] += 1
                    elif not _is_special(entry):
                        found.append(path)
                    else:
                        left_out["special"] += 1
        except OSError as error:
            why = reason_of(error)
            refused.append(Refused(inside, 0, KnownError("file.unreadable", path=inside, reason=why)))


def _is_special(entry: os.DirEntry[str]) -> bool:
    """What is no ordinary file and no link to one. One that cannot be asked is taken: it is refused with a reason."""
    try:
        return not stat.S_ISREG(entry.stat().st_mode) if entry.is_symlink() else not entry.is_file()
    except FileNotFoundError:
        return True
    except OSError:
        return False


def _kind(path: Path) -> str:
    suffix = path.suffix.lower()
    return suffix if len(suffix) <= _LONGEST and suffix.isprintable() else ""


def _is_about(path: Path) -> bool:
    return path.suffix.lower() == ".md" and path.stem.lower() in _ABOUT
