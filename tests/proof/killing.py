"""A process that works is killed at a random moment; what it had acknowledged must be there, and all of it whole.

The worker is forked, so that a thousand of them take minutes; it says what it has done over a pipe, and SIGKILL leaves
it no moment to put anything away.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from hashiya.model.change import Step
from hashiya.model.errors import KnownError
from hashiya.model.record import span_change
from hashiya.model.span import Span, new_id
from hashiya.session import backups, transfer
from hashiya.session.project import Session
from hashiya.store import Store, database
from hashiya.store.migrations import VERSION
from tests.store.things import SCHEME, TEXT, add, folio, span

Say = Callable[[str], None]

KEPT = Path(__file__).resolve().parents[1] / "data" / "projects" / "version_1.hashiya"


@dataclass
class Count:
    """What came of it."""

    kills: int = 0
    in_the_middle: int = 0
    acknowledged: int = 0
    lost: int = 0
    wrong: list[str] = field(default_factory=list)


@contextmanager
def _killed(work: Callable[[Say], None], delay: float, count: Count) -> Iterator[list[str]]:
    """What *work* acknowledged before it was killed, *delay* seconds after it had begun."""
    coming, going = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(coming)
            os.write(going, b"begun\n")
            work(lambda line: os.write(going, (line + "\n").encode()) and None)
            status = 0
        finally:
            os._exit(status)
    os.close(going)
    with os.fdopen(coming, encoding="utf-8") as pipe:
        assert pipe.readline() == "begun\n"
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        said = [line.rstrip("\n") for line in pipe.read().splitlines(keepends=True) if line.endswith("\n")]
    _, status = os.waitpid(child, 0)
    count.kills += 1
    count.in_the_middle += os.WIFSIGNALED(status)
    count.acknowledged += len(said)
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        count.wrong.append("the worker ended by itself, with an error")
    yield said


# --- annotating -------------------------------------------------------------------------------


def annotating(folder: Path, source: random.Random, count: Count, remote: bool = False) -> None:
    """Add, change, delete, undo, redo, go back; *remote*: as on a network drive, with a rollback journal."""
    path = folder / f"{'far_away' if remote else 'annotating'}.hashiya"
    if not path.exists():
        store = Store.create(path, SCHEME)
        store.add_folios([folio()], journal=False)
        store.close()
    seed = source.randrange(1 << 30)

    def work(say: Say) -> None:
        chance = random.Random(seed)
        if remote:
            database.is_remote = lambda path: True
        store = Store.open(path)
        text = store.text("d")
        for number in range(10_000):
            spans = store.spans("d")
            kind = chance.choice(["add", "add", "add", "change", "remove", "undo", "redo", "go"])
            if kind == "add" or (not spans and kind in ("change", "remove")):
                start = chance.randrange(len(text) - 9)
                end = start + chance.randrange(1, 9)
                one = Span(new_id(), "d", "entity", ((start, end),), text[start:end])
                store.apply(Step("add", (span_change(None, one),)))
            elif kind == "change":
                one = chance.choice(spans)
                store.apply(Step("change", (span_change(one, replace(one, note=str(number))),)))
            elif kind == "remove":
                store.apply(Step("remove", (span_change(chance.choice(spans), None),)))
            elif kind == "go":
                newest = store.undo_step()
                store.keeping.go_to(max(0, (newest.number if newest else 0) - 3))
            else:
                (store.undo if kind == "undo" else store.redo)()
            newest_row = store.keeping.history(limit=1).entries
            say(f"{newest_row[0].number if newest_row else 0} {_state(store)}")

    with _killed(work, source.random() * 0.25, count) as said:
        store = Store.open(path)
        _whole(store, count)
        if said:
            number, _, state = said[-1].partition(" ")
            after = [one for one in store.keeping.history(limit=50).entries if one.number > int(number)]
            if not after and _state(store) != state:
                count.lost += 1
                count.wrong.append(f"annotating: {state} was said, {_state(store)} is there")
            numbers = {one.number for one in store.keeping.history(limit=200).entries}
            for line in said[-100:]:
                count.lost += int(line.partition(" ")[0]) not in numbers | {0}
        if len(store.spans("d")) > 400:
            store.close()
            path.unlink()
            return
        store.close()


def _state(store: Store) -> str:
    return ",".join(sorted(f"{one.id}:{one.note}" for one in store.spans("d")))


def _whole(store: Store, count: Count) -> None:
    count.wrong += [str(error) for error in store.check()]


# --- importing --------------------------------------------------------------------------------

_FILES = 12


def importing(folder: Path, source: random.Random, count: Count) -> None:
    """Files by the dozen, all of them or none."""
    path = folder / "importing.hashiya"
    if not path.exists():
        Store.create(path, SCHEME).close()
    seed = source.randrange(1 << 30)
    texts = folder / "texts"

    def work(say: Say) -> None:
        chance = random.Random(seed)
        with Session.open(path) as session:
            for number in range(1000):
                shutil.rmtree(texts, ignore_errors=True)
                texts.mkdir()
                for one in range(_FILES):
                    text = f"{seed} {number} {one}\n{TEXT * chance.randrange(1, 60)}"
                    (texts / f"{one}.txt").write_text(text, encoding="utf-8")
                report = transfer.import_files(session, [texts])
                assert report.documents == _FILES, report
                say(str(session.store.keeping.contents().documents))

    with _killed(work, source.random() * 0.4, count) as said:
        store = Store.open(path)
        found = store.keeping.contents().documents
        _whole(store, count)
        store.close()
        if found % _FILES:
            count.wrong.append(f"importing: {found} documents, which are no whole imports")
        if said and found < int(said[-1]):
            count.lost += 1
            count.wrong.append(f"importing: {said[-1]} documents were said, {found} are there")
        if found > 600:
            path.unlink()


# --- migrating --------------------------------------------------------------------------------


def migrating(folder: Path, source: random.Random, count: Count) -> None:
    """An old file is opened: it is old or new afterwards, and holds what it held."""
    path = folder / "migrating.hashiya"
    for left in folder.glob("migrating*"):
        left.unlink()
    shutil.copy(KEPT, path)

    def work(say: Say) -> None:
        store = Store.open(path)
        say("open")
        add(store, Span(new_id(), "d1", "entity", ((0, 3),), store.text("d1")[0:3]))
        say("marked")
        store.close()

    with _killed(work, source.random() * 0.06, count) as said:
        version = int.from_bytes(path.read_bytes()[60:64])
        wal = path.with_name(path.name + "-wal").exists()
        if said and version != VERSION and not wal:
            count.lost += 1
        store = Store.open(path)
        _whole(store, count)
        marks = len(store.spans("d1"))
        if marks not in (2, 3) or len(store.spans("d2")) != 2 or ("marked" in said and marks != 3):
            count.lost += 1
            count.wrong.append(f"migrating: {marks} spans after {said}")
        store.close()
        for backup in folder.glob("migrating*.bak"):
            Store.open(backup, read_only=True).close()


# --- backing up -------------------------------------------------------------------------------


def backing_up(folder: Path, source: random.Random, count: Count) -> None:
    """Mark, back up, bring an older state back: a backup that was told is there and good, the project is whole."""
    path = folder / "backing_up.hashiya"
    root = folder / "backups"
    if not path.exists():
        store = Store.create(path, SCHEME)
        store.add_folios([folio("d", TEXT * 50)], journal=False)
        store.close()
    seed = source.randrange(1 << 30)

    def work(say: Say) -> None:
        chance = random.Random(seed)
        for _ in range(1000):
            with Session.open(path) as session:
                add(session.store, span(TEXT * 50, (chance.randrange(900), 1000)))
                made = backups.back_up(session, root=root)
                say(f"{made.name} {made.contents.spans}")
            if chance.random() < 0.5:
                chosen = chance.choice(backups.listed(made.file.parent))
                backups.restore(path, chosen, root)
                say(f"restored {chosen.contents.spans}")

    with _killed(work, source.random() * 0.5, count) as said:
        store = Store.open(path)
        _whole(store, count)
        store.close()
        with Session.open(path, read_only=True) as session:
            there = {one.name: one for one in backups.listed(backups.folder_of(session, root))}
        for line in said:
            name, spans = line.split(" ")
            if name != "restored" and (name not in there or there[name].contents.spans != int(spans)):
                count.lost += 1
                count.wrong.append(f"backing up: {line} was said and is not there")
        for one in list(there.values())[:2]:
            shown = backups.to_look_at(one, folder)
            try:
                with Session.open(shown, read_only=True) as looked:
                    if looked.store.keeping.contents() != one.contents:
                        count.wrong.append(f"backing up: {one.name} holds something else")
            except KnownError as error:
                count.wrong.append(str(error))
            finally:
                shown.unlink()
        if len(there) > 30:
            shutil.rmtree(root)
            path.unlink()


KINDS = {
    "annotating": annotating,
    "far away": partial(annotating, remote=True),
    "importing": importing,
    "migrating": migrating,
    "backing up": backing_up,
}


def kill(folder: Path, kills: int, seed: int) -> dict[str, Count]:
    """Kill *kills* workers of each kind in turn, *kills* altogether."""
    source = random.Random(seed)
    counts = {name: Count() for name in KINDS}
    names = list(KINDS)
    for number in range(kills):
        name = names[number % len(names)]
        try:
            KINDS[name](folder, source, counts[name])
        except KnownError as error:
            counts[name].wrong.append(f"{name}: {error}")
            for left in folder.glob(f"{name.replace(' ', '_')}*"):
                left.unlink()
    return counts
