"""Cells of tables that spreadsheets open.

CSV follows RFC 4180 (quotation marks doubled). A cell that begins like a formula (= + - @, their full-width forms,
TAB, CR, LF) gets an apostrophe before it, as OWASP advises: a spreadsheet must not run what stands in a text. Blanks
and marks that are not seen do not hide the beginning: some programs take them away.
"""

from __future__ import annotations

import re
from typing import Final

_SPECIAL: Final = re.compile('[",\t\r\n]')
_UNSEEN: Final = "\\s\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069"
_FORMULA: Final = re.compile(f"[\t\r\n]|[{_UNSEEN}]*[-=+@\uff1d\uff0b\uff0d\uff20]")


def quoted(cell: str) -> str:
    """RFC 4180, 2.6 and 2.7. Not Python's csv, which leaves a lone CR bare when lines end at LF."""
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell


def harmless(cell: str) -> str:
    """*cell* so that no spreadsheet takes it for a formula."""
    return "'" + cell if _FORMULA.match(cell) else cell
