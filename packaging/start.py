"""Where the frozen program starts: the command `hashiya`, as everywhere else."""

import multiprocessing
import sys

from hashiya.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
