"""A font in which every character is one box of one em: what stands where can be read off through public API.

No ligatures, no joining, no marks that stack: left edges tell the order in which a line is drawn.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from functools import lru_cache

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables import otTables
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

EM = 1000


def font_bytes(characters: Iterable[str], family: str) -> bytes:
    """A TrueType font of *family* with a box for each of *characters*."""
    points = sorted({ord(character) for character in characters} | {0x20})
    names = [".notdef", *(f"u{point:05X}" for point in points)]
    pen = TTGlyphPen(None)
    pen.moveTo((60, 0))
    for corner in ((60, 700), (940, 700), (940, 0)):
        pen.lineTo(corner)
    pen.closePath()
    box = pen.glyph()
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({point: f"u{point:05X}" for point in points})
    builder.setupGlyf(dict.fromkeys(names, box))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (EM, 60)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    definition = newTable("GDEF")
    definition.table = otTables.GDEF()
    definition.table.Version = 0x00010000
    definition.table.GlyphClassDef = otTables.GlyphClassDef()
    definition.table.GlyphClassDef.classDefs = dict.fromkeys(names, 1)
    builder.font["GDEF"] = definition
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()


@lru_cache(maxsize=4)
def box_font(characters: str, family: str = "Hashiya Box", pixels: int = 20) -> QFont:
    """The box font loaded into the running application."""
    number = QFontDatabase.addApplicationFontFromData(QByteArray(font_bytes(characters, family)))
    assert QFontDatabase.applicationFontFamilies(number) == [family]
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
