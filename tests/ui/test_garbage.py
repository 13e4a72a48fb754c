"""Collections happen behind frames and at rest."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from typing import Any

import pytest


class Circle:
    """Refers to itself."""

    gone = 0

    def __init__(self) -> None:
        self.own = self

    def __del__(self) -> None:
        Circle.gone += 1


BY_STEPS = pytest.mark.skipif(sys.version_info >= (3, 14), reason="Python collects in small steps by itself")


@pytest.fixture
def garbage(qapp, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    from hashiya.ui import garbage as module

    monkeypatch.setattr(module, "PAUSE", 20)
    made = module.Garbage()
    before = gc.get_threshold()
    made.begin()
    yield made
    made.end()
    assert gc.get_threshold() == before and gc.get_freeze_count() == 0


@BY_STEPS
def test_a_full_collection_waits_for_rest(garbage, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.ui import garbage as module

    monkeypatch.setattr(module, "ENOUGH", 0)
    monkeypatch.setattr(module, "BUSY", -1.0)
    old = Circle()
    gc.collect(1)
    Circle.gone = 0
    del old
    keep = [[] for _ in range(200_000)]
    qtbot.wait(60)
    assert Circle.gone == 0 and len(keep)
    monkeypatch.setattr(module, "BUSY", 2.0)
    qtbot.waitUntil(lambda: Circle.gone == 1)


@BY_STEPS
def test_what_a_frame_leaves_is_collected_behind_it(garbage, qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    from hashiya.ui import garbage as module

    monkeypatch.setattr(module, "BUSY", -1.0)  # never at rest
    qapp.processEvents()
    left = Circle()
    gc.collect(0)
    Circle.gone = 0
    del left
    frame = [[] for _ in range((module.FEW + 2) * gc.get_threshold()[0])]
    assert Circle.gone == 0 and frame
    qapp.processEvents()
    assert Circle.gone == 1
