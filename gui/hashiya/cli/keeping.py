"""The commands that look after a project: its history, its backups, and what can be saved of a damaged one."""

from __future__ import annotations

import json
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from hashiya.cli import progress
from hashiya.cli.arguments import PROJECT
from hashiya.cli.naming import ids_named
from hashiya.cli.opening import opened
from hashiya.cli.saying import complain, say, tell
from hashiya.model.change import Change
from hashiya.model.errors import KnownError
from hashiya.model.history import Asked, Entry
from hashiya.session import backups, rescue
from hashiya.session import history as journal
from hashiya.session.project import Session


def history(options: Namespace) -> int:
    """List steps, the newest first: number, when, who, what; with --changes what was there before and after."""
    if options.go_to is not None:
        return _go_to(options.project, options.go_to)
    left = options.limit
    with Session.open(options.project, read_only=True) as session:
        document = ids_named([options.document], session)[0] if options.document else ""
        asked = Asked(document, options.span or "", options.annotator or "", options.kind or "", options.text or "")
        before: int | None = None
        while left > 0:
            page = journal.page(session, asked, before, min(left, 200))
            for entry in page.entries:
                changes = journal.changes(session, entry) if options.changes or options.json else ()
                if options.json:
                    print(json.dumps(_facts(entry, changes), ensure_ascii=False))
                else:
                    say(_line(entry))
                if not options.json:
                    for change in changes:
                        for line in _change_lines(change):
                            say(line)
            left -= len(page.entries)
            before = page.before
            if before is None:
                break
    return 0


def _go_to(project: Path, number: int) -> int:
    with opened(project) as session:
        newest = journal.page(session, Asked(), None, 1).entries
        if number > (newest[0].number if newest else 0):
            complain(f"hashiya history: there is no step {number}")
            return 2
        back, forward = journal.go_to(session, number)
    tell(f"{back} taken back, {forward} done again.")
    return 0


def _line(entry: Entry) -> str:
    what = entry.action if entry.mode == "do" else f"{entry.mode} {entry.undoes}: {entry.action}"
    facts = ", ".join(f"{name} \u2068{value}\u2069" for name, value in entry.facts.items() if value not in ("", 0))
    state = "" if entry.state == "done" else f" [{entry.state}]"
    return f"{entry.number:>6}  {_moment(entry.at)}  \u2068{entry.annotator}\u2069  {what}{state}  {facts}"


def _change_lines(change: Change) -> tuple[str, ...]:
    before, after = (
        "-" if one is None else json.dumps(dict(one), ensure_ascii=False) for one in (change.before, change.after)
    )
    return (
        f"        {change.kind} {change.id}",
        f"          - \u2068{before}\u2069",
        f"          + \u2068{after}\u2069",
    )


def _facts(entry: Entry, changes: tuple[Change, ...]) -> dict[str, object]:
    told: dict[str, object] = {
        "number": entry.number,
        "at": entry.at,
        "annotator": entry.annotator,
        "action": entry.action,
        "mode": entry.mode,
        "state": entry.state,
        "facts": dict(entry.facts),
    }
    if entry.undoes is not None:
        told["undoes"] = entry.undoes
    told["changes"] = [
        {"kind": one.kind, "id": one.id, "document": one.document, "before": one.before, "after": one.after}
        for one in changes
    ]
    return told


def _moment(at: int) -> str:
    try:
        return f"{datetime.fromtimestamp(at / 1000).astimezone():%Y-%m-%d %H:%M:%S}"
    except (OverflowError, ValueError, OSError):  # a stranger's file may say any number
        return str(at)


def backup(options: Namespace) -> int:
    """Make a backup, list those there are, or bring one back."""
    project: Path = options.project
    if options.restore:
        return _restore(project, options.restore)
    with Session.open(project, read_only=True) as session:
        if options.list:
            for one in backups.listed(backups.folder_of(session)):
                say(_backup_line(one))
            return 0
        if options.output:
            out = Path(options.output)
            if out.exists():
                raise KnownError("project.exists", path=out)
            session.store.keeping.write_copy(out)
            tell(str(out))
            return 0
        with progress.shown("backing up") as show:
            tell(_backup_line(backups.back_up(session, told=show)))
    return 0


def _restore(project: Path, name: str) -> int:
    with progress.shown("restoring") as show:
        folder = _folder(project)
        kept = backups.restore(project, backups.named(backups.listed(folder), name), told=show)
    if kept:
        tell(f"What was there is kept: {_backup_line(kept)}")
    return 0


def _folder(project: Path) -> Path:
    """The folder of the backups of *project*, also of one that cannot be opened any more."""
    try:
        with Session.open(project, read_only=True) as session:
            return backups.folder_of(session)
    except KnownError:
        return backups.folder_for_lost(project)


def _backup_line(one: backups.Backup) -> str:
    what = one.contents
    return (
        f"{one.name}  {_moment(one.at)}  {one.reason:<8} {one.size / 1e6:9.1f} MB"
        f"  {what.documents} documents, {what.spans} spans, {what.links} links, {what.steps} steps"
    )


def compact(options: Namespace) -> int:
    """Say what would go; unless it is only asked, back the project up and take it away."""
    with opened(options.project, read_only=options.dry_run) as session:
        going = session.store.keeping.would_go()
        words = f"{going.documents} removed documents, {going.steps} steps that were taken back."
        (say if options.dry_run else tell)(words)
        if options.dry_run:
            say(f"{_size(going.before)} now, about {_size(going.after)} then.")
            return 0
        with progress.shown("backing up") as show:
            done = backups.compact(session, told=show)
    tell(f"{_size(done.before)} before, {_size(done.after)} now.")
    return 0


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def rescue_project(options: Namespace) -> int:
    """Save what can be saved of a damaged project into a new one, and say what could not be."""
    target = Path(options.output) if options.output else rescue.proposed(options.project)
    if target.suffix.lower() != PROJECT:
        complain(f"hashiya rescue: a project's name must end in {PROJECT}: {target}")
        return 2
    with progress.shown("rescuing") as show:
        found = rescue.rescue(options.project, target, show)
    tell(f"{target}: {found.documents} documents, {found.spans} spans, {found.links} links saved.")
    for word, counts in (("cannot be read", found.damage.lost), ("lost their text or ends", found.damage.stranded)):
        for table, count in sorted(counts.items()):
            complain(f"  {count} {table.replace('_', ' ')} rows {word}")
    complain("  The history begins anew.")
    return 0 if found.damage.whole else 1
