"""kill -9 at a random moment: whatever was acknowledged is there, and can be undone to the beginning."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hashiya.store import Store
from tests.store.things import SCHEME, folio

KILLS = 10

_WORK = """
import random, sys
from msgspec.structs import replace
from pathlib import Path
from hashiya.model.record import link_change, span_change
from hashiya.model.span import Link, Span, new_id
from hashiya.model.change import Step
from hashiya.store import Store

source = random.Random(int(sys.argv[2]))
store = Store.open(Path(sys.argv[1]))
text = store.text("d")
spans = {}
print("ready", flush=True)
for number in range(200):
    kind = source.choice(["add", "add", "add", "change", "remove", "undo", "redo"])
    if kind in ("change", "remove") and not spans:
        kind = "add"
    if kind == "add":
        start = source.randrange(len(text) - 9)
        end = start + source.randrange(1, 9)
        one = Span(new_id(), "d", "entity", ((start, end),), text[start:end])
        store.apply(Step("add", (span_change(None, one),)))
    elif kind == "change":
        one = source.choice(list(spans.values()))
        store.apply(Step("change", (span_change(one, replace(one, note=str(number))),)))
    elif kind == "remove":
        store.apply(Step("remove", (span_change(source.choice(list(spans.values())), None),)))
    elif kind == "undo":
        store.undo()
    else:
        store.redo()
    spans = {one.id: one for one in store.spans("d")}
    print(number, kind, ",".join(sorted(f"{one.id}:{one.note}" for one in spans.values())), flush=True)
print("end", flush=True)
"""


def _notes(store: Store) -> set[str]:
    return {f"{one.id}:{one.note}" for one in store.spans("d")}


def _killed_at_random(path: Path, source: random.Random) -> list[str]:
    """Let a process work and kill it; return the lines by which it acknowledged what it had done."""
    arguments = [sys.executable, "-c", _WORK, str(path), str(source.randrange(1 << 30))]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        time.sleep(source.random() * 0.35)
        worker.kill()
        return [line for line in worker.stdout.read().splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.slow
def test_kill(path: Path) -> None:
    source = random.Random(20)
    store = Store.create(path, SCHEME)
    store.add_folios([folio()], journal=False)
    store.close()
    cut_short = acknowledged = 0
    for _ in range(KILLS):
        lines = _killed_at_random(path, source)
        store = Store.open(path)
        assert store.check() == []
        if lines and lines[-1] != "end\n":
            cut_short += 1
        if lines:
            acknowledged += len(lines)
            said = next(line for line in reversed(lines) if line != "end\n").rstrip("\n").split(" ")[2]
            _assert_at_most_one_more(store, set(filter(None, said.split(","))))
        store.close()
    assert cut_short >= KILLS // 3
    assert acknowledged > 50
    store = Store.open(path)
    while store.undo():
        pass
    assert store.spans("d") == []
    assert store.check() == []
    store.close()


def _assert_at_most_one_more(store: Store, said: set[str]) -> None:
    """What was said is there; the action that was on its way may have been finished and not yet said."""
    if _notes(store) == said:
        return
    newest = store._database.raw().execute("SELECT mode FROM step ORDER BY id DESC LIMIT 1").fetchone()[0]
    turn = (store.undo, store.redo) if newest in ("do", "redo") else (store.redo, store.undo)
    turn[0]()
    assert _notes(store) == said
    turn[1]()
