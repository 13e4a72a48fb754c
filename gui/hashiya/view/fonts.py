"""The fonts a text is read in and the interface is set in.

They come as packages of the package index, but for one that no package has (resources/fonts), and are handed to Qt as
bytes, so that they show alike on every system, a bare one too. A package that is missing costs its face, never the
start: Qt then takes what the system has. What the system has installed is offered as well.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QByteArray, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from hashiya.shipped import resources

_log = logging.getLogger(__name__)

NASKH: Final = "Noto Naskh Arabic"
AMIRI: Final = "Amiri"
HEBREW: Final = "Frank Ruhl Libre"
INTERFACE: Final = "IBM Plex Sans Arabic"
SANS: Final = "Noto Sans Arabic"


class _Source(Struct, frozen=True):
    """A family, the importable package that carries it, and those of its files that are used."""

    family: str
    package: str
    names: frozenset[str]


_SOURCES: Final = (
    _Source(NASKH, "pylopdf_fonts_ar", frozenset({"NotoNaskhArabic-Variable.ttf"})),
    _Source(SANS, "pylopdf_fonts_ar", frozenset({"NotoSansArabic-Variable.ttf"})),
    _Source(AMIRI, "fontpkg_amiri", frozenset({"Amiri-Regular.ttf", "Amiri-Bold.ttf"})),
    _Source(HEBREW, "fontpkg_frank_ruhl_libre", frozenset({"FrankRuhlLibre[wght].ttf"})),
    _Source(
        INTERFACE,
        "fontpkg_ibm_plex_sans_arabic",
        frozenset(f"IBMPlexSansArabic-{weight}.ttf" for weight in ("Regular", "Medium", "SemiBold", "Bold")),
    ),
)

NASTALIQ: Final = "Noto Nastaliq Urdu 3"
"""For Urdu and its neighbours; others may choose it. It is read when it is first asked for."""

_NASTALIQ: Final = (NASTALIQ, "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", "Mehr Nastaliq Web", NASKH)
"""Families for languages written in Nastaliq, best first."""

_PREFERRED: Final = {
    **dict.fromkeys(("ur", "pnb", "skr", "ks"), _NASTALIQ),
    **dict.fromkeys(("he", "iw", "yi", "lad", "jrb"), (HEBREW,)),
}

_FALLBACKS: Final = (NASKH, HEBREW, AMIRI)
"""What any reading font is followed by, so that Hebrew in an Arabic text and a rare sign show on every system."""

_INTERFACE_CHAIN: Final = (INTERFACE, HEBREW, NASKH)
"""Plex has no glyph for ZWNJ, which Persian needs in every second word. Frank Ruhl Libre comes next because its lines
are lower than Plex's: with any other, a label with a ZWNJ would stand taller than its neighbours."""

_STYLE: Final = re.compile(
    "( (Thin|(Extra|Ultra|Semi|Demi|Sem|Ext)?(Light|Lt|Bold|Bd|Cond|Condensed)|Medium|Med|Black|Blk|Extra|Semi))+$"
)


@cache
def load() -> frozenset[str]:
    """Hand the fonts to Qt, once; returns the families that came with Hashiya. Needs a QGuiApplication.

    It takes 15 ms of processor time, most of it reading 3 MB.
    """
    # Qt warns whenever it asks a font of the chain for a script that another one of the chain has.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    loaded: set[str] = set()
    for source in _SOURCES:
        for data in _read(source):
            number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
            loaded.update(QFontDatabase.applicationFontFamilies(number) if number >= 0 else ())
        if source.family not in loaded:
            _log.warning("The font %s of the package %s is missing", source.family, source.package)
    return frozenset(source.family for source in _SOURCES if source.family in loaded)


def default_family(language: str) -> str:
    """The family in which *language* (a BCP 47 tag, or nothing) is read unless the reader chose another."""
    primary = language.lower().replace("_", "-").split("-")[0]
    for family in _PREFERRED.get(primary, (NASKH, AMIRI)):
        if _is_shipped(family) or (QFontDatabase.hasFamily(family) and _is_sound(family)):
            return family
    return NASKH


def reading_families(language: str) -> list[str]:
    """The families to choose from for *language*: the default, those that come with Hashiya, the system's."""
    hebrew = _PREFERRED.get(language.lower().split("-")[0]) == (HEBREW,)
    script = QFontDatabase.WritingSystem.Hebrew if hebrew else QFontDatabase.WritingSystem.Arabic
    ours = (HEBREW,) if hebrew else (AMIRI, INTERFACE, NASKH, NASTALIQ, SANS)
    shipped = filter(_is_shipped, ours)
    known = {family for family in QFontDatabase.families(script) if not QFontDatabase.isPrivateFamily(family)}
    # Old fonts list each weight and width as a family of its own; the plain one stands for them.
    system = sorted(family for family in known if (plain := _STYLE.sub("", family)) == family or plain not in known)
    return _once([default_family(language), *shipped, *filter(_is_sound, system)])


def reading_font(language: str, family: str, size: float) -> QFont:
    """The font for a text in *language*; *family* if one was chosen, else ""; *size* in points."""
    family = family or default_family(language)
    _is_shipped(family)
    return _font([family, *_FALLBACKS], size)


def interface_font(size: float) -> QFont:
    """The font of labels and tags; *size* in points."""
    load()
    return _font(_INTERFACE_CHAIN, size)


def metrics(font: QFont, sample: str = "") -> QFontMetricsF:
    """What *font* measures, its first family only if that has all of *sample*, which is to be measured.

    As soon as Qt loads a font that others may stand in for, it seeks these among all fonts of the system: 4 ms.
    """
    alone = QFont(font)
    alone.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    found = QFontMetricsF(alone)
    return found if all(found.inFontUcs4(ord(sign)) for sign in set(sample)) else QFontMetricsF(font)


@cache
def _is_sound(family: str) -> bool:
    """False for Noto Nastaliq Urdu before 3.0, which Debian 12 has: Qt tears its words apart.

    Its cursive anchors name points of the outline (GPOS anchor format 2) that moved when the font was hinted later.
    Who heeds them, as Qt does, joins the letters in the wrong places.
    """
    if family != "Noto Nastaliq Urdu":
        return True
    head = QRawFont.fromFont(QFont(family)).fontTable("head").data()
    return len(head) >= 8 and int.from_bytes(head[4:8], "big") >= 3 << 16


def _is_shipped(family: str) -> bool:
    """Whether *family* came with Hashiya; Qt has it then."""
    return family in load() or (family == NASTALIQ and _load_nastaliq())


@cache
def _load_nastaliq() -> bool:
    try:
        data = (resources() / "fonts" / "NotoNastaliqUrdu3.ttf").read_bytes()
    except OSError as error:
        _log.warning("The font %s is missing: %s", NASTALIQ, error)
        return False
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    return number >= 0 and NASTALIQ in QFontDatabase.applicationFontFamilies(number)


def _font(families: Iterable[str], size: float) -> QFont:
    font = QFont()
    font.setFamilies(_once(families))
    font.setPointSizeF(size)
    return font


def _once(families: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(families))


def _read(source: _Source) -> Iterator[bytes]:
    try:
        folder = files(source.package)
    except ModuleNotFoundError:
        return
    for entry in _walk(folder):
        if entry.name in source.names:
            yield entry.read_bytes()


def _walk(folder: Traversable) -> Iterator[Traversable]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry
