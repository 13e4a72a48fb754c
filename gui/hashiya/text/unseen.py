"""Characters that a text holds but does not show, with a short code for each, and those that deceive its reader.

Unseen is what Unicode calls default ignorable (joiners, directional marks, variation selectors, tags, fillers, what is
reserved for more of them), the controls of C0 and C1 that end no paragraph, marks of annotations, and blanks that are
not the plain one. Deceiving is what makes a text say something else than it shows: explicit directional controls
(UAX #9, 2; "Trojan Source", CVE-2021-42574), and messages hidden in tags or in variation selectors.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

CONTROLS: Final = {
    "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI",
    "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
}  # fmt: skip
"""Explicit directional controls."""

_C0: Final = (
    "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
)
_C1: Final = (
    "DEL PAD HOP BPH NBH IND NEL SSA ESA HTS HTJ VTS PLD PLU RI SS2 SS3 DCS PU1 PU2 STS CCH MW SPA EPA SOS SGC SCI CSI "
    "ST OSC PM APC"
)

CODES: Final = {
    **{chr(place): code for place, code in enumerate(_C0.split())},
    **{chr(place): code for place, code in enumerate(_C1.split(), 0x7F)},
    **CONTROLS,
    "\u00a0": "NBSP", "\u00ad": "SHY", "\u034f": "CGJ", "\u0640": "TAT", "\u061c": "ALM", "\u115f": "HCF",
    "\u1160": "HJF", "\u17b4": "KIV AQ", "\u17b5": "KIV AA", "\u180b": "FVS1", "\u180c": "FVS2", "\u180d": "FVS3",
    "\u180e": "MVS", "\u180f": "FVS4", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ", "\u200e": "LRM",
    "\u200f": "RLM", "\u2028": "LS", "\u202f": "NNBSP", "\u2060": "WJ", "\u2061": "FA", "\u2062": "IT", "\u2063": "IS",
    "\u2064": "IP", "\u206a": "ISS", "\u206b": "ASS", "\u206c": "IAFS", "\u206d": "AAFS", "\u206e": "NADS",
    "\u206f": "NODS", "\u3164": "HF", "\ufeff": "BOM", "\uffa0": "HHF", "\ufff9": "IAA", "\ufffa": "IAS",
    "\ufffb": "IAT", "\ufffc": "OBJ",
    **{chr(0xFE00 + place): f"VS{place + 1}" for place in range(16)},
    **{chr(0xE0100 + place): f"VS{place + 17}" for place in range(240)},
}  # fmt: skip
"""The codes that Unicode's charts and the standards of controls give."""

SPACES: Final = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f\u3000")
"""White space that is shown as itself, by a dot or an arrow."""

TAG: Final = "TAG"
"""The code of each tag character (U+E0000 to U+E007F)."""

_UNSEEN: Final = regex.compile(
    "[\\p{Default_Ignorable_Code_Point}\\p{Cc}\u00a0\u0640\u2028\u202f\ufff9-\ufffc\U00013430-\U0001343f"
    "--[\t\n\r\\x1c-\\x1e\\x85]]",
    regex.V1,
)
_TAG: Final = "[\U000e0000-\U000e007f]"
_SELECTOR: Final = "[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_DECEIVING: Final = regex.compile(
    f"\U0001f3f4[\U000e0030-\U000e007a]+\U000e007f|([\u202a-\u202e\u2066-\u2069]|{_TAG}+|{_SELECTOR}{{2,}})"
)
"""The flag of a part of a country is spelt in tags (UTS #51, ED-14a): its tags hide nothing."""


def code_of(character: str) -> str:
    """The code of a character that is not seen, its number in hexadecimal if none is usual; "" for what is seen."""
    known = CODES.get(character)
    if _UNSEEN.match(character) is None:
        return ""
    if known is None:
        known = TAG if "\U000e0000" <= character <= "\U000e007f" else f"{ord(character):X}"
    return known


def unseen(text: str) -> Iterator[tuple[int, str]]:
    """``(position, code)`` of each character of *text* that is not seen."""
    for found in _UNSEEN.finditer(text):
        yield found.start(), code_of(found.group())


def deceiving(text: str) -> Iterator[tuple[int, str]]:
    """The same of those with which *text* could deceive its reader."""
    for found in _DECEIVING.finditer(text):
        if found.group(1) is not None:
            for position in range(*found.span(1)):
                yield position, code_of(text[position])


def deceives(text: str) -> bool:
    """Whether *text* holds a character that could deceive its reader. Asked of every page, so most texts are answered
    without a walk through their letters."""
    if any(control in text for control in CONTROLS):
        return True
    units = text.encode("utf-16-le", "surrogatepass")
    likely = b"\xfe" in units or b"\x40\xdb" in units  # U+FE00 to U+FEFF; the surrogate of U+E0000 to U+E03FF
    return likely and next(deceiving(text), None) is not None
