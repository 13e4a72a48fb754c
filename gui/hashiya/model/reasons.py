"""Why something outside the program failed, in our own words: what systems and libraries say of it is in their English
and speaks of their insides. It is kept as a detail, which a terminal and a copied list show."""

from __future__ import annotations

import errno
from typing import Any, Final

from msgspec import Struct

from hashiya.model.refusals import QT_TRANSLATE_NOOP as T

SYSTEM: Final[dict[int, str]] = {
    errno.EACCES: T("reasons", "Permission denied"),
    errno.EPERM: T("reasons", "Operation not permitted"),
    errno.ENOENT: T("reasons", "No such file or directory"),
    errno.EISDIR: T("reasons", "Is a directory"),
    errno.ENOTDIR: T("reasons", "Not a directory"),
    errno.EEXIST: T("reasons", "File exists"),
    errno.ENOSPC: T("reasons", "No space left on device"),
    errno.EROFS: T("reasons", "Read-only file system"),
    errno.EIO: T("reasons", "Input/output error"),
    errno.ENAMETOOLONG: T("reasons", "File name too long"),
    errno.ELOOP: T("reasons", "Too many levels of symbolic links"),
    errno.EMFILE: T("reasons", "Too many open files"),
    errno.ENFILE: T("reasons", "Too many open files in system"),
    errno.EFBIG: T("reasons", "File too large"),
    errno.EBUSY: T("reasons", "Device or resource busy"),
    errno.ENODEV: T("reasons", "No such device"),
    errno.ENXIO: T("reasons", "No such device or address"),
    errno.ENOMEM: T("reasons", "Cannot allocate memory"),
    errno.EINVAL: T("reasons", "Invalid argument"),
    errno.EBADF: T("reasons", "Bad file descriptor"),
    errno.EPIPE: T("reasons", "Broken pipe"),
    errno.ENOTEMPTY: T("reasons", "Directory not empty"),
    errno.ENOSYS: T("reasons", "Function not implemented"),
    errno.ETIMEDOUT: T("reasons", "Connection timed out"),
    errno.EOPNOTSUPP: T("reasons", "Operation not supported"),
    getattr(errno, "ESTALE", -1): T("reasons", "Stale file handle"),
    getattr(errno, "EDQUOT", -2): T("reasons", "Disk quota exceeded"),
    getattr(errno, "EHOSTDOWN", -3): T("reasons", "Host is down"),
    getattr(errno, "ENOTCONN", -4): T("reasons", "Transport endpoint is not connected"),
}
"""What the system says of a file, by its number."""

_BY_KIND: Final[dict[type[Exception], int]] = {
    FileNotFoundError: errno.ENOENT, PermissionError: errno.EACCES, IsADirectoryError: errno.EISDIR,
}  # fmt: skip
_OTHER: Final = T("reasons", "the system reports the error {number}")
_NUL: Final = T("reasons", "its name cannot be that of a file")

ARCHIVE: Final = (
    ("not a zip file", T("reasons", "it is no archive, or its end is missing")),
    ("crc-32", T("reasons", "a part of it is not as it was written")),
    ("compression", T("reasons", "it is packed in a way that is not known here")),
    ("", T("reasons", "a part of it cannot be unpacked")),
)
PDF: Final = (
    ("data format", T("reasons", "what it holds is no PDF, or only the beginning of one")),
    ("security", T("reasons", "it is locked in a way that is not known here")),
    ("file access", T("reasons", "the file cannot be read")),
    ("page", T("reasons", "one of its pages cannot be read")),
    ("", T("reasons", "the PDF is not as it should be")),
)
WORKBOOK: Final = (
    ("no item named", T("reasons", "a part of the workbook is missing")),
    ("", T("reasons", "a part of the workbook is not as it should be")),
)
XML: Final = T("reasons", "the XML is not well-formed in line {line}, column {column}")
MARKUP: Final = (("", T("reasons", "the page is not as it should be")),)
ROW: Final = (
    ("limit", T("reasons", "a cell in it is too long")),
    ("nul", T("reasons", "a NUL character stands in it")),
    ("unexpected end", T("reasons", "a quotation in it does not end")),
    ("", T("reasons", "its signs do not part it into cells")),
)
TOML: Final = (
    ("unterminated string", T("reasons", "a string does not end")),
    ("expected \"'\"", T("reasons", "a string does not end")),
    ("expected '\"'", T("reasons", "a string does not end")),
    ("expected '='", T("reasons", "an equals sign is missing behind the name")),
    ("overwrite", T("reasons", "a name stands twice")),
    ("twice", T("reasons", "a name stands twice")),
    ("invalid value", T("reasons", "what stands behind the equals sign is no value")),
    ("unclosed", T("reasons", "a bracket is not closed")),
    ("expected ']'", T("reasons", "a bracket is not closed")),
    ("illegal character", T("reasons", "a character stands there that must not")),
    ("escape", T("reasons", "what stands behind a backslash has no meaning")),
    ("expected newline", T("reasons", "something stands behind the end of a statement")),
    ("", T("reasons", "this is no statement of TOML")),
)
JSON: Final = (
    ("extra data", T("reasons", "something stands behind its end")),
    ("unterminated string", T("reasons", "a string does not end")),
    ("delimiter", T("reasons", "a comma or a colon is missing")),
    ("property name", T("reasons", "a name in quotation marks is missing")),
    ("trailing comma", T("reasons", "a comma stands behind the last thing")),
    ("control character", T("reasons", "a control character stands in a string")),
    ("escape", T("reasons", "what stands behind a backslash has no meaning")),
    ("", T("reasons", "a value is missing")),
)
VALUE: Final = T("reasons", "a value in it cannot be read")
LETTERS: Final = T("reasons", "letters in it cannot be read")
DATABASE: Final = (
    ("not a database", T("reasons", "its beginning is not that of a database")),
    ("disk i/o", T("reasons", "the disk reports an error")),
    ("unable to open", T("reasons", "it cannot be opened")),
    ("foreign key", T("reasons", "a row in it names one that is not there")),
    ("unique", T("reasons", "two rows in it are the same")),
    ("primary key", T("reasons", "two rows in it are the same")),
    ("index", T("reasons", "an index in it does not lead to all rows")),
    ("json", VALUE),
    ("value", VALUE),
    ("datatype", VALUE),
    ("decode", LETTERS),
    ("", T("reasons", "its pages do not fit together")),
)
"""Tables of what libraries say, told by a word in it (small letters); the last row is for all else."""

ODD: Final = (
    T("reasons", "a value that cannot be"),
    T("reasons", "a number of more than 64 bits"),
    T("reasons", "a number without end"),
    T("reasons", "not the JSON that was written"),
    T("reasons", "JSON that is too deep"),
    T("reasons", "a value that is no object"),
    T("reasons", "an object that holds something else than texts"),
    T("reasons", "ranges that are none"),
    T("reasons", "something else than a text"),
    T("reasons", "something else than a whole number"),
    T("reasons", "a moment in no year"),
    T("reasons", "a row that is not whole"),
    T("reasons", "a document that cannot be"),
    T("reasons", "ranges beside their hull"),
    T("reasons", "rows in no order"),
    T("reasons", "a step that cannot be"),
)
"""What may stand in a project that this program cannot have written (`store.values`), told whole or up to a colon."""

NO_END: Final = T("reasons", "its end is missing")
NO_TABLE: Final = T("reasons", "its table {name} is missing")
NO_INDEX: Final = T("reasons", "its index {name} is missing")
NO_PART: Final = T("reasons", "its part {name} is missing")
NO_ROW: Final = T("reasons", "a row of {table} names one of {parent} that is not there")
OTHER_COUNTS: Final = T("reasons", "it does not hold as much as the project")
OTHER_LENGTH: Final = T("reasons", "it is shorter or longer than what was packed")
NOT_UNPACKED: Final = T("reasons", "it cannot be unpacked")
FOREIGN: Final = T("reasons", "what is in it is no project of Hashiya")
NEWER: Final = T("reasons", "it is of a newer version of Hashiya")
ALTERED: Final = T("reasons", "something was added to it")
NOT_WRITTEN: Final = T("reasons", "not all of it could be written")

PATTERNS: Final = (
    T("reasons", "bad character range"),
    T("reasons", "bad escape (end of pattern)"),
    T("reasons", "invalid group reference"),
    T("reasons", "min repeat greater than max repeat"),
    T("reasons", "missing )"),
    T("reasons", "missing >"),
    T("reasons", "multiple repeat"),
    T("reasons", "nothing to repeat"),
    T("reasons", "unbalanced parenthesis"),
    T("reasons", "unknown extension"),
    T("reasons", "unknown group"),
    T("reasons", "unknown property"),
    T("reasons", "unterminated character set"),
)
"""What the library of the regular expressions complains about, in its own words."""

PATTERN: Final = T("reasons", "it has no meaning there")
"""What is said of what it complains about besides."""

_LONGEST: Final = 200  # characters of a detail


class Reason(Struct, frozen=True):
    """``words`` are English, to be translated in the context "reasons" and filled with ``facts``; ``detail`` is what
    the system or a library said."""

    words: str
    facts: dict[str, Any] = {}
    detail: str = ""

    def __str__(self) -> str:
        words = self.words.format(**self.facts)
        return f"{words}: {self.detail}" if self.detail else words


def reason_of(error: Exception) -> Reason:
    """Why the system refused: what an OSError says, or a ValueError about a name that can be none."""
    number = getattr(error, "errno", None) or _BY_KIND.get(type(error))  # libraries raise them without a number
    if number in SYSTEM:
        return Reason(SYSTEM[number])
    said = str(getattr(error, "strerror", None) or error or type(error).__name__)[:_LONGEST]
    if number is None:
        # RuntimeError is what Python before 3.13 raises for links in a circle.
        return Reason(SYSTEM[errno.ELOOP] if isinstance(error, RuntimeError) else _NUL, {}, said)
    return Reason(_OTHER, {"number": number}, said)


def odd_reason(said: object) -> Reason:
    """What is wrong with a row of a project, by what `store.values` *said*."""
    head, _, detail = str(said).partition(": ")
    return Reason(head, {}, detail) if head in ODD else Reason(VALUE, {}, str(said)[:_LONGEST])


def library_reason(table: tuple[tuple[str, str], ...], said: object) -> Reason:
    """What *table* has for what a library *said*."""
    detail = str(said or type(said).__name__)[:_LONGEST]
    lowered = detail.lower()
    return Reason(next(words for word, words in table if word in lowered), {}, detail)
