"""Cells of tables that spreadsheets open.

CSV follows RFC 4180 (quotation marks doubled). A cell that begins like a formula (= + - @, their full-width forms,
TAB, CR) gets an apostrophe before it, as OWASP advises: a spreadsheet must not run what stands in a text.
"""

from __future__ import annotations

import re
from typing import Final

_SPECIAL: Final = re.compile('[",\t\r\n]')
_FORMULA: Final = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")


def quoted(cell: str) -> str:
    """RFC 4180, 2.6 and 2.7. Not Python's csv, which leaves a lone CR bare when lines end at LF."""
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell


def harmless(cell: str) -> str:
    """*cell* so that no spreadsheet takes it for a formula."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
