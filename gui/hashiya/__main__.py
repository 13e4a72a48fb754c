"""`python -m hashiya` is the command `hashiya`, for places where scripts are not on the path."""

import sys

if __name__ == "__main__":
    try:
        from hashiya.cli import main
    except KeyboardInterrupt:  # so early that nothing has begun
        sys.exit(130)
    sys.exit(main())
