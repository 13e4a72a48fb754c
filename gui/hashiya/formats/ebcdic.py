"""XML as mainframes write it, in EBCDIC: known by its first bytes, named by its declaration (XML 1.0, appendix F)."""

from __future__ import annotations

import codecs
import re
from typing import Final

from hashiya.model.errors import KnownError

BEGINNING: Final = "<?xm".encode("cp037")
"""The bytes that such a file begins with; what a declaration is made of has the same bytes in all EBCDIC."""

_NAME: Final = re.compile(r"encoding\s*=\s*.\s*([A-Za-z][A-Za-z0-9._-]{0,39})")  # quotes are not the same in all
_DECLARATION: Final = 400  # bytes
_USUAL: Final = "cp037"
_OTHER_NAMES: Final = {"ebcdic-cp-tr": "cp1026", "ebcdic-int": "cp500", "ebcdic-cp-gb": "cp037"}


def is_ebcdic(data: bytes) -> bool:
    """Whether *data* is XML in EBCDIC."""
    return data.startswith(BEGINNING)


def decoded(data: bytes) -> tuple[str, str]:
    """The text of *data*, which `is_ebcdic`, and the encoding that it says it is in; lines end at LF, which EBCDIC
    has another character for. Raises KnownError "read.ebcdic", "read.decode"."""
    found = _NAME.search(data[:_DECLARATION].decode(_USUAL).partition("?>")[0])
    said = found[1] if found else _USUAL
    name = _codec(said)
    if name is None:
        raise KnownError("read.ebcdic", encoding=said)
    try:
        text = data.decode(name)
    except UnicodeDecodeError as error:
        raise KnownError("read.decode", encoding=said, offset=error.start) from error
    return text.replace("\r\x85", "\n").replace("\x85", "\n"), name


def _codec(said: str) -> str | None:
    """What Python calls the encoding *said*; None where it is none of EBCDIC, or none that is known."""
    name = _OTHER_NAMES.get(said.lower(), said)
    number = re.fullmatch(r"(?:ibm|cp|ccsid)[-_]?0*(\d{2,4})", name.lower())
    try:
        known = codecs.lookup(f"cp{int(number[1]):03}" if number else name).name
        return known if "<?xm".encode(known) == BEGINNING else None
    except (LookupError, UnicodeError):
        return None
