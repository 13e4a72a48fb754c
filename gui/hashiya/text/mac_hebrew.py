"""The encoding of Hebrew Mac OS, which Python does not have: a codec called "mac-hebrew".

From Apple's table HEBREW.TXT at Unicode; what Apple maps to private use (0xC2 to 0xC5) stays undefined, its two
sequences with private hints are written without the hints.
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import Final

NAME: Final = "mac-hebrew"

_UNDEFINED: Final = "\ufffe"
_SEQUENCES: Final = {0x81: "\u05f2\u05b7", 0xC0: "\u05dc\u05b9", 0xDE: "\u05b8"}
_HIGH: Final = (
    "\u00c4\ufffe\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8"
    "\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc"
    " !\"#$%\u20aa')(*+,-./0123456789:;<=>?"
    "\ufffe\u201e\ufffe\ufffe\ufffe\ufffe\u05bc\ufb4b\ufb35\u2026\u00a0\u05b8\u05b7\u05b5\u05b6\u05b4"
    "\u2013\u2014\u201c\u201d\u2018\u2019\ufb2a\ufb2b\u05bf\u05b0\u05b2\u05b1\u05bb\u05b9\ufffe\u05b3"
    "\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\u05d7\u05d8\u05d9\u05da\u05db\u05dc\u05dd\u05de\u05df"
    "\u05e0\u05e1\u05e2\u05e3\u05e4\u05e5\u05e6\u05e7\u05e8\u05e9\u05ea}]{[|"
)


@cache
def _table() -> dict[int, str | int]:
    table: dict[int, str | int] = {code: chr(code) for code in range(0x80)}
    table |= {0x80 + place: one for place, one in enumerate(_HIGH) if one != _UNDEFINED}
    return table | dict(_SEQUENCES)


@cache
def _back() -> dict[int, int]:
    table = {ord(one): code for code, one in reversed(_table().items()) if isinstance(one, str) and len(one) == 1}
    return table


def _decode(data: bytes, errors: str = "strict") -> tuple[str, int]:
    return codecs.charmap_decode(data, errors, _table())


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    return codecs.charmap_encode(text, errors, _back())


class _Decoder(codecs.IncrementalDecoder):
    def decode(self, input: bytes, final: bool = False) -> str:  # type: ignore[override]
        return _decode(bytes(input), self.errors)[0]


class _Encoder(codecs.IncrementalEncoder):
    def encode(self, input: str, final: bool = False) -> bytes:
        return _encode(input, self.errors)[0]


def _search(name: str) -> codecs.CodecInfo | None:
    if name.replace("_", "-") != NAME:
        return None
    return codecs.CodecInfo(_encode, _decode, incrementalencoder=_Encoder, incrementaldecoder=_Decoder, name=NAME)  # type: ignore[arg-type]


codecs.register(_search)
