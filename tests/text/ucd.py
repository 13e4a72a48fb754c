"""The test files of the Unicode character database, as the Debian package unicode-data brings them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

FOLDER = Path("/usr/share/unicode")


def needs(name: str) -> pytest.MarkDecorator:
    """Skips a test where the file is absent."""
    return pytest.mark.skipif(not (FOLDER / name).exists(), reason=f"{name} is absent: install unicode-data")


def lines(name: str) -> Iterator[str]:
    """Lines of *name* without comments."""
    with (FOLDER / name).open(encoding="utf-8") as file:
        for line in file:
            data = line.split("#")[0].strip()
            if data:
                yield data


def bidi_characters() -> Iterator[tuple[str, str, int, list[str], list[int]]]:
    """BidiCharacterTest.txt: text, direction asked for ("0" ltr, "1" rtl, "2" auto), paragraph level, levels, order."""
    for line in lines("BidiCharacterTest.txt"):
        codes, asked, level, levels, order = line.split(";")
        yield string(codes), asked, int(level), levels.split(), [int(place) for place in order.split()]


def breaks(name: str) -> Iterator[tuple[str, list[int]]]:
    """A break test of UAX #29: each text with the places where it may be broken, its ends included."""
    for line in lines(name):
        text, places = "", []
        for sign in line.split():
            if sign == "\u00f7":
                places.append(len(text))
            elif sign != "\u00d7":
                text += chr(int(sign, 16))
        yield text, places


def string(codes: str) -> str:
    """Text from hexadecimal code points."""
    return "".join(chr(int(code, 16)) for code in codes.split())
