"""`python -m hashiya` is the command `hashiya`, for places where scripts are not on the path."""

import sys

from hashiya.cli import main

if __name__ == "__main__":
    sys.exit(main())
