"""From bytes to text, without guessing and without loss: what cannot be decoded is said, never replaced."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def byte_order_mark(data: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark at the start of *data* declares, and the mark's length in bytes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Decode a whole file; return its text (a byte order mark taken off) and the encoding it was in.

    Without *encoding* a byte order mark decides, else UTF-8 is taken. Raises UnicodeDecodeError, whose ``start`` is
    the offset (bytes, in *data*) of the first byte that does not fit, and LookupError for an unknown encoding.
    """
    marked = byte_order_mark(data)
    skip = 0
    if marked and (encoding is None or codecs.lookup(encoding).name.startswith(marked[0][:6])):
        encoding, skip = marked
    encoding = encoding or "utf-8"
    try:
        return data[skip:].decode(encoding, "strict"), encoding
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError(error.encoding, data, error.start + skip, error.end + skip, error.reason) from None
