"""python -m tests.proof kill 1000 | damage 10000 | rows 3000 [--seed N]"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.proof.damaging import damage
from tests.proof.hostile_rows import hostile
from tests.proof.killing import kill


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.proof")
    parser.add_argument("what", choices=("kill", "damage", "rows"))
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = time.monotonic()
    wrong: list[str] = []
    if options.what == "kill":
        with tempfile.TemporaryDirectory(prefix="hashiya-proof-") as folder:
            for name, found in kill(Path(folder), options.count, options.seed).items():
                print(
                    f"{name:<12} {found.kills} kills, {found.in_the_middle} at work, "
                    f"{found.acknowledged} acknowledged, {found.lost} lost, {len(found.wrong)} wrong"
                )
                wrong += found.wrong
    elif options.what == "rows":
        became, wrong = hostile(options.count, options.seed)
        print(", ".join(f"{count} {name}" for name, count in sorted(became.items())), f"{len(wrong)} wrong")
    else:
        became, wrong, share = damage(options.count, options.seed)
        print(", ".join(f"{count} {name}" for name, count in sorted(became.items())), f"{len(wrong)} wrong")
        print(f"of those not simply opened, {share:.1%} of the documents were rescued")
    for one in wrong[:20]:
        print(one)
    print(f"seed {options.seed}, {time.monotonic() - began:.0f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
