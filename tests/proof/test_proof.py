"""A small sample of the proof, for every run of the tests; the whole of it is run by hand (README.md)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.proof.damaging import damage
from tests.proof.killing import kill

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")


@forks
@pytest.mark.slow
def test_killed(tmp_path: Path) -> None:
    counts = kill(tmp_path, 24, seed=7)
    assert [count.lost for count in counts.values()] == [0, 0, 0, 0]
    assert [one for count in counts.values() for one in count.wrong] == []
    assert sum(count.in_the_middle for count in counts.values()) >= 12


@forks
@pytest.mark.slow
def test_damaged() -> None:
    became, wrong, share = damage(60, seed=7)
    assert wrong == []
    assert became["wrong"] == 0 and became["refused"] and became["opened"]
    assert share > 0.5
