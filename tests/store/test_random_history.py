"""Thousands of random actions, undone and redone, with restarts in between: the file always holds what it should."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from hashiya.model.change import Change
from hashiya.model.record import link_change, span_change
from hashiya.store import Store
from tests.store.things import SCHEME, all_of, folio, link, nasty_text, span, step

ACTIONS = 250


class Player:
    """Plays random actions, and remembers what everything looked like after each."""

    def __init__(self, path: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.path = path
        self.store = Store.create(path, SCHEME)
        self.texts = {f"d{number}": nasty_text(self.random, 400) for number in range(3)}
        self.store.add_folios([folio(id, text) for id, text in self.texts.items()], journal=False)
        self.seen = [all_of(self.store)]
        self.at = 0

    def play(self) -> None:
        actions = (self.do, self.do, self.do, self.do, self.undo, self.undo, self.redo, self.restart)
        self.random.choice(actions)()
        assert all_of(self.store) == self.seen[self.at]

    def do(self) -> None:
        changes = self.random.choice([self.add, self.add, self.change, self.remove, self.connect, self.document])()
        if changes:
            self.store.apply(step(*changes))
            self.happened()

    def happened(self) -> None:
        self.at += 1
        self.seen[self.at :] = [all_of(self.store)]

    def undo(self) -> None:
        assert (self.store.undo() is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)

    def redo(self) -> None:
        assert (self.store.redo() is not None) == (self.at < len(self.seen) - 1)
        self.at = min(len(self.seen) - 1, self.at + 1)

    def restart(self) -> None:
        self.store.close()
        self.store = Store.open(self.path)

    def add(self) -> list[Change]:
        document = self.a_document()
        text = self.texts[document]
        made = []
        for _ in range(self.random.choice([1, 1, 1, 5])):
            places = sorted(self.random.sample(range(len(text)), 4))
            ranges = [tuple(places[:2]), tuple(places[2:])][: self.random.choice([1, 2])]
            if len(ranges) == 2 and ranges[0][1] == ranges[1][0]:
                continue
            made.append(span(text, *ranges, document=document, label=self.random.choice(["entity", "location"])))
        return [span_change(None, one) for one in made]

    def change(self) -> list[Change]:
        return [
            span_change(one, replace(one, note=one.note + "\u0639", label="directive", fields={"n": len(one.note)}))
            for one in self.some_spans()
        ]

    def remove(self) -> list[Change]:
        return [span_change(one, None) for one in self.some_spans()]

    def connect(self) -> list[Change]:
        found = self.some_spans()
        return [link_change(None, link(one, other)) for one, other in pairwise(found)]

    def document(self) -> list[Change]:
        found = self.store.document(self.a_document())
        if self.random.random() < 0.3 and len(list(self.store.documents())) > 1:
            return [Change("document", found.id, found.id, {"title": found.title}, None)]
        return [Change("document", found.id, found.id, {"state": found.state}, {"state": found.state + "x"})]

    def a_document(self) -> str:
        return self.random.choice([one.id for one in self.store.documents()])

    def some_spans(self) -> list:
        every = [one for document in self.store.documents() for one in self.store.spans(document.id)]
        return self.random.sample(every, min(len(every), self.random.choice([1, 1, 2, 6])))


@pytest.mark.parametrize("seed", range(4))
def test_random_history(path: Path, seed: int) -> None:
    player = Player(path, seed)
    for _ in range(ACTIONS):
        player.play()
    assert player.store.check() == []
    while player.at:
        player.undo()
        assert all_of(player.store) == player.seen[player.at]
    assert all(not player.store.spans(one.id) for one in player.store.documents())
    while player.at < len(player.seen) - 1:
        player.redo()
        assert all_of(player.store) == player.seen[player.at]
    player.store.close()
