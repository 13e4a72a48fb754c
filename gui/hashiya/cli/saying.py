"""What is said to people on a terminal: a line each, in which nothing that stands in a file, or is its name, steers the
terminal; and the two streams themselves, which may be closed, full, or read by nobody."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from io import TextIOBase, TextIOWrapper
from typing import TextIO

from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.text.printable import printable


def say(line: str) -> None:
    """One line on standard output."""
    print(printable(line))


def tell(line: str) -> None:
    """One line on standard output about what was done. Where that cannot be written, it is done all the same: the
    status says so, and the reason stands on standard error."""
    try:
        print(printable(line), flush=True)
    except BrokenPipeError:
        give_up_output()
    except OSError as error:
        give_up_output()
        if not isinstance(sys.stdout, _Closed):  # who closed it wants to hear nothing
            complain(f"hashiya: {refusal_of(error)}")


def complain(line: str) -> None:
    """One line on standard error; who does not listen there still gets the status."""
    try:
        print(printable(line), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        _give_up(sys.stderr)


class _Closed(TextIOBase):
    """Standard output where there is none. (Python has None for it, to which nothing is written without a word.)"""

    def write(self, words: str) -> int:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))

    @property
    def buffer(self) -> _Closed:
        return self


def open_streams() -> None:
    """Texts are UTF-8 and lines end at LF, whatever the locale says; what cannot be encoded is shown as an escape."""
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:  # print would take None for standard output
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 (it stays open as long as we run)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def give_up_output() -> None:
    """Nothing more can be written: let Python's own flush at its end go nowhere."""
    _give_up(sys.stdout)


def _give_up(stream: TextIO) -> None:
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def refusal_of(error: OSError) -> KnownError:
    """The sentence about an *error* that nobody expected: of standard output, if it names no file."""
    reason = reason_of(error)
    if error.filename is None:
        return KnownError("file.unwritable", path="standard output", reason=reason)
    return KnownError("file.unreadable", path=error.filename, reason=reason)
