"""The runner: finds the measurements, runs each in a process of its own, prints a table, writes JSON."""

from __future__ import annotations

import argparse
import inspect
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from tests.bench import Bench, Row, Work, row

FOLDER = Path(__file__).parent


def found() -> dict[str, Work]:
    """The measurements of all modules by name: ``store.marking`` is `measure_marking` of bench_store."""
    works: dict[str, Work] = {}
    for path in sorted(FOLDER.glob("bench_*.py")):
        module = import_module(f"tests.bench.{path.stem}")
        for name, work in vars(module).items():
            own = inspect.isfunction(work) and work.__module__ == module.__name__
            if own and (hasattr(work, "bench") or name.startswith("measure_")):
                works[f"{path.stem.removeprefix('bench_')}.{name.removeprefix('measure_')}"] = work
    return works


def run_here(work: Work) -> Iterator[Row]:
    """The rows of *work*, run in this process."""
    with tempfile.TemporaryDirectory() as folder:
        result = work(Path(folder)) if inspect.signature(work).parameters else work()
        if isinstance(result, Iterable) and not isinstance(result, tuple):
            yield from result
            return
        declared: Bench = work.bench  # type: ignore[attr-defined]
        value, baseline = result if isinstance(result, tuple) else (result, None)
        yield row(declared.name, value, declared.unit, baseline=baseline, target=declared.target)


def run_apart(name: str) -> Iterator[Row]:
    """The rows of the measurement called *name*, run in a process of its own; raises RuntimeError if it failed."""
    command = [sys.executable, "-m", "tests.bench", "--here", name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode:
        raise RuntimeError(f"{name} ended with status {process.returncode}")


def line_of(one: Row) -> str:
    """A row of the table."""
    baseline = "" if one["baseline"] is None else f"{one['baseline']:.3f} {one['unit']}"
    ratio = "" if one["ratio"] is None else f"{one['ratio']:.2f} x"
    target = "" if one["target"] is None else f"<= {one['target']:g}"
    met = {None: "", True: "met", False: "MISSED"}[one["met"]]
    value = f"{one['value']:>12.3f} {one['unit']:<6}"
    return f"{one['name']:<58} {value} {baseline:>14} {ratio:>9} {target:>9} {met}".rstrip()


def main() -> int:
    """Run what was asked for; status 1 if a measurement could not be made, or knows nothing of the name."""
    parser = argparse.ArgumentParser(prog="packaging/run bench", description="Measures; a missed target is no failure.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only measurements whose name holds one of these")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as one JSON array")
    parser.add_argument("--list", action="store_true", help="only say what there is")
    parser.add_argument("--here", metavar="NAME", help=argparse.SUPPRESS)
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    works = found()
    if given.here:
        for one in run_here(works[given.here]):
            print(json.dumps(one, ensure_ascii=False), flush=True)
        return 0
    names = [name for name in works if not given.names or any(part in name for part in given.names)]
    if given.list:
        print(*names, sep="\n")
        return 0
    if not names:
        print(f"no measurement is called like that; there are: {', '.join(works)}", file=sys.stderr)
        return 1
    return _run(names, given.json)


def _run(names: list[str], target: Path | None) -> int:
    print(f"{'measurement':<58} {'value':>12} {'':<6} {'baseline':>14} {'ratio':>9} {'target':>9}")
    rows, failed = [], 0
    for name in names:
        try:
            for one in run_apart(name):
                rows.append(one)
                print(line_of(one), flush=True)
        except RuntimeError as error:
            print(error, file=sys.stderr)
            failed = 1
    if target is not None:
        target.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main())
