"""The command `hashiya`: opens the window, or does the same work without one.

Errors of the user's world are one sentence on standard error and status 1; a wrong call is status 2, Ctrl-C 130, being
told to stop 143, and a reader that has gone (``| head``) 141, as if by SIGPIPE. Qt is loaded for the window only, the
database for commands.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from hashiya.cli.saying import complain, give_up_output, open_streams, refusal_of
from hashiya.model.errors import KnownError
from hashiya.model.files import is_there

__all__ = ["main"]

INTERRUPTED = 130
READER_GONE = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what *arguments* (those of the process by default) say; return the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    open_streams()
    try:
        return _done(given)
    except Exception as error:  # what nobody foresaw is told to who double-clicked, then to the terminal
        _show_failure(given, error)
        raise


def _done(given: list[str]) -> int:
    try:
        status = _asked(given) if given else _open()
        sys.stdout.flush()
    except KnownError as error:
        complain(f"hashiya: {error}")
        _show_failure(given, error)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        give_up_output()
        return READER_GONE
    except MemoryError:
        complain(f"hashiya: {KnownError('memory.full')}")
        return 1
    except OSError as error:
        give_up_output()
        known = refusal_of(error)
        complain(f"hashiya: {known}")
        _show_failure(given, known)
        return 1
    return status


def _show_failure(given: list[str], error: Exception) -> None:
    """Who asked for a window and gets none may not see a terminal: tell the *error* in a window of its own."""
    from hashiya.cli.arguments import COMMANDS

    if (given and given[0] in COMMANDS) or _is_typed(error):
        return
    from hashiya.app import tell_failed_start

    try:
        instead = tell_failed_start(error)
    except KnownError:  # there is no screen either
        return
    if instead is not None:
        from hashiya.cli.program import open_beside

        open_beside(*instead)


def _is_typed(error: Exception) -> bool:
    """Whether *error* is about a name that was mistyped on a terminal: desktops give whole paths."""
    path = error.facts.get("path") if isinstance(error, KnownError) else None
    return isinstance(path, Path) and not path.is_absolute() and sys.stderr.isatty()


def _asked(given: list[str]) -> int:
    """Do what stands behind `hashiya`. (The parser is half as much as the rest that a window needs of a terminal.)"""
    from hashiya.cli.arguments import COMMANDS

    return _command(given) if given[0] in COMMANDS else _window(given)


def _command(given: list[str]) -> int:
    from hashiya.cli.arguments import command_parser

    options = command_parser().parse_args(given)
    from hashiya.cli import commands
    from hashiya.cli.stopping import stopped_in_order

    with stopped_in_order():
        return commands.RUN[options.command](options)


def _window(given: list[str]) -> int:
    """Open the window on a project, on files, or on what was last open; each further project in a window of its own."""
    from hashiya.cli.arguments import PROJECT, window_parser

    parser = window_parser()
    paths: list[Path] = parser.parse_args(given).paths
    projects = [path for path in paths if path.suffix.lower() == PROJECT and not path.is_dir()]
    files = [path for path in paths if path not in projects]
    if len(projects) > 1 and files:
        parser.error("files go into one project at a time")
    for path in files:
        if not is_there(path):
            raise KnownError("file.missing", path=path)
    for path in () if files else projects:
        if not is_there(path):
            raise KnownError("project.missing", path=path)
    for path in projects[1:]:  # a file manager opens all that is selected by one call
        from hashiya.cli.program import open_beside

        open_beside(path)
    return _open(projects[0] if projects else None, files)


def _open(project: Path | None = None, files: Sequence[Path] = ()) -> int:
    gc.disable()  # until the window is there, which takes it over: all that is made by then stays
    from hashiya.app import main as window

    return window(project, files, _complain_of)


def _complain_of(error: KnownError) -> None:
    complain(f"hashiya: {error}")
