"""Why something failed, in the words of the system and of libraries, where they stand inside a sentence of ours.

What is listed here the window says in its own language (`ui/messages`); what is not stays as it came.
"""

from __future__ import annotations

from typing import Final

from hashiya.model.refusals import QT_TRANSLATE_NOOP


def reason_of(error: Exception) -> str:
    """What *error* says of itself: the system's words without number and path, else its own, else its name."""
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


REASONS: Final = (
    # --- the system (strerror of POSIX) -----------------------------------------------------------
    QT_TRANSLATE_NOOP("reasons", "Operation not permitted"),
    QT_TRANSLATE_NOOP("reasons", "No such file or directory"),
    QT_TRANSLATE_NOOP("reasons", "Input/output error"),
    QT_TRANSLATE_NOOP("reasons", "No such device or address"),
    QT_TRANSLATE_NOOP("reasons", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("reasons", "Permission denied"),
    QT_TRANSLATE_NOOP("reasons", "Device or resource busy"),
    QT_TRANSLATE_NOOP("reasons", "File exists"),
    QT_TRANSLATE_NOOP("reasons", "No such device"),
    QT_TRANSLATE_NOOP("reasons", "Not a directory"),
    QT_TRANSLATE_NOOP("reasons", "Is a directory"),
    QT_TRANSLATE_NOOP("reasons", "Invalid argument"),
    QT_TRANSLATE_NOOP("reasons", "Too many open files"),
    QT_TRANSLATE_NOOP("reasons", "Too many open files in system"),
    QT_TRANSLATE_NOOP("reasons", "File too large"),
    QT_TRANSLATE_NOOP("reasons", "No space left on device"),
    QT_TRANSLATE_NOOP("reasons", "Read-only file system"),
    QT_TRANSLATE_NOOP("reasons", "Broken pipe"),
    QT_TRANSLATE_NOOP("reasons", "File name too long"),
    QT_TRANSLATE_NOOP("reasons", "Directory not empty"),
    QT_TRANSLATE_NOOP("reasons", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("reasons", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("reasons", "Stale file handle"),
    QT_TRANSLATE_NOOP("reasons", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("reasons", "Connection timed out"),
    QT_TRANSLATE_NOOP("reasons", "Host is down"),
    QT_TRANSLATE_NOOP("reasons", "Operation not supported"),
    QT_TRANSLATE_NOOP("reasons", "Function not implemented"),
    # --- SQLite -----------------------------------------------------------------------------------
    QT_TRANSLATE_NOOP("reasons", "database disk image is malformed"),
    QT_TRANSLATE_NOOP("reasons", "file is not a database"),
    QT_TRANSLATE_NOOP("reasons", "unsupported file format"),
    QT_TRANSLATE_NOOP("reasons", "malformed JSON"),
    QT_TRANSLATE_NOOP("reasons", "disk I/O error"),
    QT_TRANSLATE_NOOP("reasons", "unable to open database file"),
    QT_TRANSLATE_NOOP("reasons", "FOREIGN KEY constraint failed"),
    QT_TRANSLATE_NOOP("reasons", "datatype mismatch"),
    # --- what stands in a project -----------------------------------------------------------------
    QT_TRANSLATE_NOOP("reasons", "its end is missing"),
    QT_TRANSLATE_NOOP("reasons", "a part of it is missing"),
    QT_TRANSLATE_NOOP("reasons", "something in it names what is not there"),
    QT_TRANSLATE_NOOP("reasons", "a value that cannot be"),
    QT_TRANSLATE_NOOP("reasons", "a number of more than 64 bits"),
    QT_TRANSLATE_NOOP("reasons", "a number without end"),
    QT_TRANSLATE_NOOP("reasons", "not the JSON that was written"),
    QT_TRANSLATE_NOOP("reasons", "JSON that is too deep"),
    QT_TRANSLATE_NOOP("reasons", "a value that is no object"),
    QT_TRANSLATE_NOOP("reasons", "an object that holds something else than texts"),
    QT_TRANSLATE_NOOP("reasons", "ranges that are none"),
    QT_TRANSLATE_NOOP("reasons", "something else than a text"),
    QT_TRANSLATE_NOOP("reasons", "something else than a whole number"),
    QT_TRANSLATE_NOOP("reasons", "a moment in no year"),
    QT_TRANSLATE_NOOP("reasons", "a row that is not whole"),
    QT_TRANSLATE_NOOP("reasons", "a document that cannot be"),
    QT_TRANSLATE_NOOP("reasons", "ranges beside their hull"),
    QT_TRANSLATE_NOOP("reasons", "rows in no order"),
    QT_TRANSLATE_NOOP("reasons", "a step that cannot be"),
    # --- what stands in a backup ------------------------------------------------------------------
    QT_TRANSLATE_NOOP("reasons", "it does not hold as much as the project"),
    QT_TRANSLATE_NOOP("reasons", "it is shorter or longer than what was packed"),
    QT_TRANSLATE_NOOP("reasons", "it cannot be unpacked"),
    QT_TRANSLATE_NOOP("reasons", "what is in it is no project of Hashiya"),
    QT_TRANSLATE_NOOP("reasons", "it is of a newer version of Hashiya"),
    QT_TRANSLATE_NOOP("reasons", "something was added to it"),
    # --- regular expressions ----------------------------------------------------------------------
    QT_TRANSLATE_NOOP("reasons", "bad character range"),
    QT_TRANSLATE_NOOP("reasons", "bad escape (end of pattern)"),
    QT_TRANSLATE_NOOP("reasons", "invalid group reference"),
    QT_TRANSLATE_NOOP("reasons", "min repeat greater than max repeat"),
    QT_TRANSLATE_NOOP("reasons", "missing )"),
    QT_TRANSLATE_NOOP("reasons", "missing >"),
    QT_TRANSLATE_NOOP("reasons", "multiple repeat"),
    QT_TRANSLATE_NOOP("reasons", "nothing to repeat"),
    QT_TRANSLATE_NOOP("reasons", "unbalanced parenthesis"),
    QT_TRANSLATE_NOOP("reasons", "unknown extension"),
    QT_TRANSLATE_NOOP("reasons", "unknown group"),
    QT_TRANSLATE_NOOP("reasons", "unknown property"),
    QT_TRANSLATE_NOOP("reasons", "unterminated character set"),
)
"""Whole, or up to the first ": ", behind which the library names what exactly."""
