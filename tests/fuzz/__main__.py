"""python -m tests.fuzz SUFFIX SECONDS [--into FOLDER] [--seeds FOLDER]"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("suffix")
    parser.add_argument("seconds", type=int)
    parser.add_argument("--into", type=Path, default=Path("fuzz-found"))
    parser.add_argument("--seeds", type=Path)
    options = parser.parse_args()
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: pip install atheris", file=sys.stderr)
        return 2
    with atheris.instrument_imports(include=["hashiya"]):
        from tests.fuzz import reading
    reading.fuzz(atheris, options.suffix, options.seconds, options.into, options.seeds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
