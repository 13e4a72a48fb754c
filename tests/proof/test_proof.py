"""A small sample of the proof, for every run of the tests; the whole of it is run by hand (README.md).

In a process of its own: a fork of one that has threads (pytest's watchdog) may wait for their locks for ever.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")


def run(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof", *arguments, "--seed", "7"],
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@forks
@pytest.mark.slow
def test_killed() -> None:
    lines = run("kill", "20").splitlines()[:5]
    assert len(lines) == 5
    assert all("4 kills" in line and " 0 lost, 0 wrong" in line for line in lines)


@forks
@pytest.mark.slow
def test_damaged() -> None:
    said = run("damage", "40")
    assert " 0 wrong" in said and "refused" in said and "opened" in said


@pytest.mark.slow
def test_hostile_rows() -> None:
    said = run("rows", "25")
    assert " 0 wrong" in said and "answered" in said
