"""Measurements: `packaging/run bench [NAME...] [--json FILE]`, or `python -m tests.bench`.

A measurement lives in a module ``bench_*.py`` of this folder and has one of two shapes:

    @bench("open a project", unit="ms", target=2.0)      # target: the ratio that must not be passed, or None
    def opening(folder: Path) -> Measured: ...           # a value, or a value and its baseline

    def measure_marking(folder: Path) -> Iterator[Row]:  # several rows at once
        yield row("mark, p95", value, "ms", target=16)

*folder* is empty and thrown away afterwards; who does not need it leaves the parameter out. Each measurement runs in
a process of its own, so that none warms up another's caches. A baseline is the same work done in the plainest way in
the same run: a ratio holds on a slow or busy machine, a number of milliseconds does not.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

Row = dict[str, Any]
"""``name, value, unit, baseline, ratio, target, met``; what does not apply is None."""

Measured = float | tuple[float, float]
"""A value, or a value and its baseline."""

Work = Callable[..., Measured | Iterable[Row]]


@dataclass(frozen=True, slots=True)
class Bench:
    """A measurement as it was declared."""

    name: str
    unit: str
    target: float | None


def bench(name: str, *, unit: str = "ms", target: float | None = None) -> Callable[[Work], Work]:
    """Declare the function below a measurement called *name*."""

    def declare(work: Work) -> Work:
        work.bench = Bench(name, unit, target)  # type: ignore[attr-defined]
        return work

    return declare


def row(name: str, value: float, unit: str, *, baseline: float | None = None, target: float | None = None) -> Row:
    """One result; *target* is what the ratio, or without a *baseline* the value, must not pass."""
    ratio = value / baseline if baseline else None
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "baseline": None if baseline is None else round(baseline, 3),
        "ratio": None if ratio is None else round(ratio, 2),
        "target": target,
        "met": None if target is None else (value if ratio is None else ratio) <= target,
    }


def seconds(work: Callable[[], object]) -> float:
    """How long *work* takes on the clock."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


class Spent(NamedTuple):
    """Milliseconds: of the processor in this thread, and on the clock. Targets are about the first: the machine may be
    shared, and a program is not to blame for its neighbours."""

    cpu: float
    wall: float


def spent(work: Callable[[], object]) -> Spent:
    """What *work* takes."""
    cpu, wall = time.thread_time(), time.perf_counter()
    work()
    return Spent((time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000)


def percentile(found: list[Spent], share: float) -> Spent:
    """The *share* of the way up, of both measures."""
    place = min(len(found) - 1, int(len(found) * share))
    return Spent(*(sorted(column)[place] for column in zip(*found, strict=True)))
