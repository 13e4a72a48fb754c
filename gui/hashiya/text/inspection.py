"""What stands at a place in a text, told exactly: code points with their names, the grapheme, bidi class and level,
script, and the place counted in code points, UTF-16 units and UTF-8 bytes."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import regex
from msgspec import Struct

from hashiya.text.bidi import Direction
from hashiya.text.levels import resolve
from hashiya.text.paragraphs import paragraph_start, paragraph_stop
from hashiya.text.segmentation import snap_to_graphemes
from hashiya.text.source import TextLike, windows

_WITHIN: Final = 4096
"""Code points of a paragraph around the place from which levels are resolved."""

_SCRIPTS: Final = (
    "Common Inherited Arabic Latin Hebrew Syriac Thaana Nko Adlam Greek Cyrillic Devanagari Bengali Gurmukhi Gujarati "
    "Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Georgian Hangul Ethiopic Cherokee Khmer Mongolian "
    "Hiragana Katakana Bopomofo Han Armenian Samaritan Mandaic Phoenician Old_South_Arabian Imperial_Aramaic Hatran "
    "Nabataean Palmyrene Avestan Inscriptional_Pahlavi Psalter_Pahlavi Manichaean Sogdian Old_Sogdian Hanifi_Rohingya "
    "Mende_Kikakui Yezidi Elymaic Chorasmian Old_Uyghur Old_Turkic Cypriot Coptic Gothic"
).split()

_C0: Final = (
    "NULL|START OF HEADING|START OF TEXT|END OF TEXT|END OF TRANSMISSION|ENQUIRY|ACKNOWLEDGE|ALERT|BACKSPACE|"
    "CHARACTER TABULATION|LINE FEED|LINE TABULATION|FORM FEED|CARRIAGE RETURN|SHIFT OUT|SHIFT IN|DATA LINK ESCAPE|"
    "DEVICE CONTROL ONE|DEVICE CONTROL TWO|DEVICE CONTROL THREE|DEVICE CONTROL FOUR|NEGATIVE ACKNOWLEDGE|"
    "SYNCHRONOUS IDLE|END OF TRANSMISSION BLOCK|CANCEL|END OF MEDIUM|SUBSTITUTE|ESCAPE|INFORMATION SEPARATOR FOUR|"
    "INFORMATION SEPARATOR THREE|INFORMATION SEPARATOR TWO|INFORMATION SEPARATOR ONE"
)
_C1: Final = (
    "DELETE|PADDING CHARACTER|HIGH OCTET PRESET|BREAK PERMITTED HERE|NO BREAK HERE|INDEX|NEXT LINE|"
    "START OF SELECTED AREA|END OF SELECTED AREA|CHARACTER TABULATION SET|CHARACTER TABULATION WITH JUSTIFICATION|"
    "LINE TABULATION SET|PARTIAL LINE FORWARD|PARTIAL LINE BACKWARD|REVERSE LINE FEED|SINGLE SHIFT TWO|"
    "SINGLE SHIFT THREE|DEVICE CONTROL STRING|PRIVATE USE ONE|PRIVATE USE TWO|SET TRANSMIT STATE|CANCEL CHARACTER|"
    "MESSAGE WAITING|START OF GUARDED AREA|END OF GUARDED AREA|START OF STRING|SINGLE GRAPHIC CHARACTER INTRODUCER|"
    "SINGLE CHARACTER INTRODUCER|CONTROL SEQUENCE INTRODUCER|STRING TERMINATOR|OPERATING SYSTEM COMMAND|"
    "PRIVACY MESSAGE|APPLICATION PROGRAM COMMAND"
)
_CONTROL_NAMES: Final = dict(enumerate(_C0.split("|"))) | dict(enumerate(_C1.split("|"), 0x7F))
"""The aliases of controls, which have no names (NameAliases.txt of the Unicode Character Database)."""

_KINDS: Final = {"Cn": "reserved", "Co": "private-use", "Cs": "surrogate"}


class CodePoint(Struct, frozen=True):
    """One code point: ``number`` as "U+0642", its Unicode name, general category, bidirectional class (UAX #9, 3.2),
    the level that was resolved for it in its paragraph, and its script."""

    character: str
    number: str
    name: str
    category: str
    bidi_class: str
    level: int
    script: str


class Inspection(Struct, frozen=True):
    """The grapheme at a place: ``[start, end)`` in code points, the same start in UTF-16 units and UTF-8 bytes."""

    start: int
    end: int
    utf16: int
    utf8: int
    text: str
    points: tuple[CodePoint, ...]


@lru_cache(maxsize=1024)
def script_of(character: str) -> str:
    """The script of a character (UAX #24), "Unknown" if it is none of those looked for."""
    for script in _SCRIPTS:
        if _script_pattern(script).match(character):
            return script.replace("_", " ")
    return "Unknown"


@lru_cache(maxsize=128)
def _script_pattern(script: str) -> regex.Pattern[str]:
    return regex.compile(rf"\p{{Script={script}}}")


def name_of(character: str) -> str:
    """The Unicode name of a character; a control's alias; else its label, "<private-use-E000>" (Unicode, 4.8)."""
    point = ord(character)
    known = unicodedata.name(character, "") or _CONTROL_NAMES.get(point)
    if known:
        return known
    kind = _KINDS.get(unicodedata.category(character), "control")
    if point & 0xFFFE == 0xFFFE or 0xFDD0 <= point <= 0xFDEF:
        kind = "noncharacter"
    return f"<{kind}-{point:04X}>"


def inspect(text: TextLike, position: int, direction: Direction) -> Inspection | None:
    """What stands at the code point *position* of a paragraph of *direction*; None at the text's end."""
    if not 0 <= position < len(text):
        return None
    paragraph = paragraph_start(text, position)
    begin = max(paragraph, position - _WITHIN)
    stop, end = paragraph_stop(text, position, _WITHIN)
    piece = text[begin : min(max(stop, position + 1), len(text))]
    inside = position - begin
    low, high = (
        (inside, min(end - begin, len(piece))) if position >= stop else snap_to_graphemes(piece, inside, inside + 1)
    )
    high = max(high, low + 1)
    levels = resolve(piece, direction)
    start = begin + low
    before16, before8 = _lengths(text, start)
    points = tuple(
        CodePoint(
            character,
            f"U+{ord(character):04X}",
            name_of(character),
            unicodedata.category(character),
            unicodedata.bidirectional(character) or "L",
            levels[low + place],
            script_of(character),
        )
        for place, character in enumerate(piece[low:high])
    )
    return Inspection(start, begin + high, before16, before8, piece[low:high], points)


def _lengths(text: TextLike, end: int) -> tuple[int, int]:
    """UTF-16 units and UTF-8 bytes of ``text[:end]``."""
    units = octets = 0
    for _, piece in windows(text, 0, end, 1 << 16):
        units += len(piece.encode("utf-16-le", "surrogatepass")) // 2
        octets += len(piece.encode("utf-8", "surrogatepass"))
    return units, octets
