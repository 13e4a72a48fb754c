"""Backups by themselves: in the user's own folder, a folder for each project, packed, looked at, thinned by age.

A backup is two files: ``<moment>.gz`` and ``<moment>.json``, which is written when the first one has passed its check;
without it the first does not count. Everything here may run in a worker; it reads the project by a connection apart.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.model.span import new_id, now
from hashiya.session.own_folders import own_folder
from hashiya.session.project import SUFFIX, Session
from hashiya.store import Compacted, Contents, Store, Told, pack, put_in_place, unpack

DAY: Final = 86_400_000
"""Milliseconds."""

MINUTE: Final = 60_000
"""Milliseconds."""

INTERVAL: Final = 15.0
"""Minutes between two backups that make themselves; the settings may say otherwise."""

_ALL: Final = timedelta(hours=4)
_STEPS: Final = (("hour", 44), ("day", 14), ("week", 10), ("month", 24))
"""Behind four hours: the last one of each of so many hours (of the last two days), days, weeks, months."""

_UID: Final = re.compile("[0-9a-f]{16}")

_READABLE: Final = "%Y-%m-%d %H.%M"
"""How the name of a backup that is looked at ends: no colon, which not every file system takes."""


class Backup(Struct, frozen=True):
    """One of them: where, when (milliseconds since 1970 UTC), why ("day", "hand", "restore", "compact", "remove",
    "format": before a newer version changed the file; "damaged": the file as it was, unchecked), its size in bytes
    packed, and what is in it."""

    file: Path
    at: int
    reason: str
    size: int
    contents: Contents
    project: str = ""

    @property
    def name(self) -> str:
        """What it is called on a command line."""
        return self.file.stem


def backups_root() -> Path:
    """The folder in which the backups of all projects lie. Raises KnownError "home.missing"."""
    return own_folder("data") / "backups"


def folder_of(session: Session, root: Path | None = None) -> Path:
    """The folder of the backups of *session*'s project."""
    return folder_named(session.store.setting("uid", ""), session.path, root)


def folder_named(uid: object, path: Path, root: Path | None = None) -> Path:
    """The folder for the project *uid* at *path*. What a stranger's file says as its uid is not taken for a path."""
    known = isinstance(uid, str) and _UID.fullmatch(uid)
    name = str(uid) if known else hashlib.sha256(str(path).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return (root or backups_root()) / name


def folder_for_lost(path: Path, root: Path | None = None) -> Path:
    """The folder with the newest backup of the project that was at *path*, which cannot be asked any more.

    Raises KnownError "backup.missing".
    """
    told = os.path.realpath(path)
    found = [
        backups[0]
        for folder in sorted((root or backups_root()).glob("*"))
        if (backups := [one for one in listed(folder) if one.project == told])
    ]
    if not found:
        raise KnownError("backup.missing", name=path.name)
    return max(found, key=lambda one: one.at).file.parent


def listed(folder: Path) -> list[Backup]:
    """The backups in *folder*, the newest first."""
    found = (_read(note) for note in sorted(folder.glob("*.json"), reverse=True)) if folder.is_dir() else ()
    return [one for one in found if one is not None]


def _read(note: Path) -> Backup | None:
    file = note.with_suffix(".gz")
    try:
        facts = json.loads(note.read_text(encoding="utf-8"))
        contents = Contents(**{name: int(value) for name, value in facts["contents"].items()})
        _readable(facts["at"])  # raises for a moment in no year
        return Backup(
            file, int(facts["at"]), str(facts["reason"]), file.stat().st_size, contents, str(facts.get("project", ""))
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        return None


def is_due(session: Session, minutes: float = INTERVAL, root: Path | None = None) -> bool:
    """Whether the last backup is older than *minutes* and something was changed since."""
    return is_due_in(session.store, folder_of(session, root), minutes)


def is_due_in(store: Store, folder: Path, minutes: float) -> bool:
    """The same, for a worker."""
    last = next(iter(listed(folder)), None)
    if last is None:
        return True
    return now() - last.at >= minutes * MINUTE and store.keeping.contents() != last.contents


def back_up(session: Session, reason: str = "hand", root: Path | None = None, told: Told | None = None) -> Backup:
    """Keep the project as it is now, and thin out what is there.

    Raises KnownError "backup.bad", "project.full", "file.unwritable", and what *told* raises; then none was made.
    """
    return back_up_into(session.store, folder_of(session, root), reason, told)


def back_up_into(store: Store, folder: Path, reason: str, told: Told | None = None) -> Backup:
    """The same, for a worker, which may not ask the project where its *folder* is."""
    adopt(store, folder, told)
    with _room(folder) as plain:
        contents = store.keeping.write_copy(plain)
        made = _keep(plain, folder, reason, contents, store.path, told)
    thin(folder)
    return made


def older_copies(path: Path) -> list[Path]:
    """What was laid beside the project at *path* before its format was changed (`store.database.bring_up_to_date`)."""
    path = Path(os.path.realpath(path))
    return sorted(path.parent.glob(f"{glob.escape(path.name)}.v*.bak"))


def adopt(store: Store, folder: Path, told: Told | None = None) -> int:
    """Take the `older_copies` of the project among its backups, where they are packed, listed and thinned; how many
    these were. One that cannot be taken stays where it is. For a worker. Raises what *told* raises."""
    count = 0
    for copy in older_copies(store.path):
        try:
            older = Store.open(copy, read_only=True)
            try:
                contents = older.keeping.contents()
            finally:
                older.close()
            folder.mkdir(parents=True, exist_ok=True)
            _keep(copy, folder, "format", contents, store.path, told, int(copy.stat().st_mtime * 1000))
            copy.unlink()
            count += 1
        except KnownError as error:
            if error.code == "cancelled":
                raise
        except OSError:
            continue
    return count


def ensure(store: Store, folder: Path, reason: str, told: Told | None = None) -> Backup:
    """A backup of the project as it is now, for a worker: the newest if nothing was changed since, else a new one.

    Raises what `back_up` raises.
    """
    last = next(iter(listed(folder)), None)
    if last is not None and last.contents == store.keeping.contents():
        return last
    return back_up_into(store, folder, reason, told)


def compact(session: Session, root: Path | None = None, told: Told | None = None) -> Compacted:
    """Make the project's file smaller, a backup made before. In a worker; the own thread then calls `settle`.

    Raises what `back_up` raises, and KnownError "project.read_only", "project.vanished"; then nothing was taken away.
    """
    with session.in_this_thread():
        ensure(session.store, folder_of(session, root), "compact", told)
        done = session.store.keeping.compact()
    session.took(Step("compact", ()))
    return done


def copy_all(session: Session, target: Path) -> None:
    """Write a copy of the project to *target* with what is `pending` done in it; nothing is pending any more then.

    What is at *target* is replaced. Raises KnownError "project.full", "file.unwritable" and the like.
    """
    session.store.keeping.write_copy(target, new_id())
    with Session.open(target) as copy:
        for step, _ in session.pending:
            copy.store.apply(step)
    session.pending.clear()


def _keep(
    plain: Path, folder: Path, reason: str, contents: Contents, project: Path, told: Told | None = None, at: int = 0
) -> Backup:
    at = at or now()
    file = folder / f"{_stamp(at)}.gz"
    while file.with_suffix(".json").exists():
        at += 1
        file = folder / f"{_stamp(at)}.gz"
    try:
        size = pack(plain, file, told)
        facts = {"at": at, "reason": reason, "project": str(project), "contents": asdict(contents)}
        part = file.with_suffix(".part")
        part.write_text(json.dumps(facts), encoding="utf-8")
        part.replace(file.with_suffix(".json"))
    except OSError as error:
        file.unlink(missing_ok=True)
        raise KnownError("file.unwritable", path=folder, reason=reason_of(error)) from error
    return Backup(file, at, reason, size, contents, str(project))


def _stamp(at: int) -> str:
    moment = datetime.fromtimestamp(at / 1000, UTC)
    return f"{moment:%Y%m%dT%H%M%S}{at % 1000:03d}"


class _room:  # noqa: N801 (it is used like a function)
    """A name in *folder* for a plain copy, which is gone afterwards; the folder is made."""

    def __init__(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for left in folder.glob(".*.part"):  # of one that was killed
                if now() - left.stat().st_mtime * 1000 > DAY:
                    shutil.rmtree(left, ignore_errors=True)
                    left.unlink(missing_ok=True)
            self._room = Path(tempfile.mkdtemp(prefix=".room-", suffix=".part", dir=folder))
        except OSError as error:
            raise KnownError("file.unwritable", path=folder, reason=reason_of(error)) from error

    def __enter__(self) -> Path:
        return self._room / ("plain" + SUFFIX)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        shutil.rmtree(self._room, ignore_errors=True)
        if isinstance(error, KnownError) and str(error.facts.get("path", "")).startswith(str(self._room)):
            facts = {**error.facts, "path": self._room.parent}  # nobody knows of the room
            raise KnownError(error.code, **facts) from error


# --- thinned by age ---------------------------------------------------------------------------


def to_drop(moments: Iterable[int], at: int) -> list[int]:
    """Which of the backups made at *moments* are not kept at the moment *at* (milliseconds).

    Like Anki: all of the last hours; behind these the last one of each of 44 hours, 14 days, 10 weeks, 24 months. The
    newest and the oldest are always kept.
    """
    ordered = sorted(moments, reverse=True)
    kept = {*ordered[:1], *ordered[-1:]}
    present = datetime.fromtimestamp(at / 1000, UTC)
    old = [one for one in ordered if present - datetime.fromtimestamp(one / 1000, UTC) > _ALL]
    kept |= {*ordered} - {*old}
    for unit, count in _STEPS:
        seen: dict[object, int] = {}
        for one in old if unit != "hour" else [one for one in old if at - one < 2 * DAY]:
            seen.setdefault(_period(one, unit), one)
        kept |= set(list(seen.values())[:count])
    return [one for one in ordered if one not in kept]


def _period(moment: int, unit: str) -> object:
    day = datetime.fromtimestamp(moment / 1000, UTC)
    if unit == "hour":
        return day.date(), day.hour
    if unit == "day":
        return day.date()
    return day.isocalendar()[:2] if unit == "week" else (day.year, day.month)


def thin(folder: Path, at: int | None = None) -> int:
    """Delete the backups in *folder* that `to_drop` names; how many these were."""
    found = {one.at: one for one in listed(folder)}
    dropped = to_drop(found, now() if at is None else at)
    for moment in dropped:
        file = found[moment].file
        with contextlib.suppress(OSError):
            file.with_suffix(".json").unlink()  # first: without it the other does not count
            file.unlink()
    noted = {one.file for one in found.values()}
    for left in folder.glob("*.gz"):
        if left not in noted and now() - left.stat().st_mtime * 1000 > DAY:
            left.unlink(missing_ok=True)
    return len(dropped)


# --- looked at, and brought back --------------------------------------------------------------


def named(backups: Sequence[Backup], name: str) -> Backup:
    """The backup whose name is *name*, or begins so. Raises KnownError "backup.missing"."""
    found = [one for one in backups if one.name == name] or [
        one for one in backups if name and one.name.startswith(name)
    ]
    if len(found) != 1:
        raise KnownError("backup.missing", name=name)
    return found[0]


def to_look_at(backup: Backup, folder: Path, told: Told | None = None) -> Path:
    """Unpack *backup* into *folder*, to be opened read-only; the path of the project."""
    stem = Path(backup.project).stem or "project"
    target = folder / f"{stem} {_readable(backup.at)}{SUFFIX}"
    unpack(backup.file, target, told)
    return target


def _readable(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000).astimezone():{_READABLE}}"


def moment_in(name: str) -> int | None:
    """When the backup was made that `to_look_at` unpacked to the project called *name*, whatever the project was called
    then: milliseconds since 1970, of the minute that it names. None if *name* names none."""
    try:
        found = datetime.strptime(" ".join(name.rsplit(" ", 2)[1:]), _READABLE).astimezone()
    except ValueError:
        return None
    return int(found.timestamp() * 1000)


def restore(path: Path, backup: Backup, root: Path | None = None, told: Told | None = None) -> Backup | None:
    """Put *backup* in the place of the project at *path*, which nobody may have open; its present state is kept first.

    Returns the backup of the present state, None if there was no file. Raises KnownError "project.locked",
    "backup.bad", "project.full", "file.unwritable", "project.read_only"; then the project is as it was.
    """
    kept: Backup | None = None
    folder = backup.file.parent
    with _room(folder) as plain:
        unpack(backup.file, plain, told)
        if path.exists():
            kept = _keep_present(path, folder)
        put_in_place(plain, path)
    return kept


def _keep_present(path: Path, folder: Path) -> Backup:
    try:
        with Session(Store.open(path)) as session, _room(folder) as plain:
            contents = session.store.keeping.write_copy(plain)
            return _keep(plain, folder, "restore", contents, path)
    except KnownError as error:
        if error.code not in ("project.damaged", "project.altered", "project.foreign", "text.altered", "backup.bad"):
            raise
    for end in ("-wal", "-journal"):  # what it was, bit by bit, for whoever wants to try to rescue it
        beside = path.with_name(path.name + end)
        if beside.exists() and beside.stat().st_size:
            shutil.copyfile(beside, folder / f"{path.name}{end}.{_stamp(now())}")
    return _keep(path, folder, "damaged", Contents(), path)
