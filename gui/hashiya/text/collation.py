"""Titles in the order of the alphabet, by the hundred thousand: a key of one byte a letter.

No library of collation is carried along for this (ICU is 30 MB): titles are folded as in a search, so that marks,
hamzas and capitals make no difference, and their letters are numbered as the dictionaries have them. Digits come first,
then Latin, Greek, Cyrillic, Hebrew, Arabic. In Persian, Urdu and Kurdish waw stands before heh, in Arabic behind it;
and alef with madda is a letter of its own, before alef, as dictionaries of Persian (and CLDR) have it.
Any other letter counts as behind all of these.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from hashiya.late import late

if TYPE_CHECKING:
    from hashiya.text import folding
else:
    (folding,) = late("hashiya.text", "folding")


Alphabet = Literal["ar", "fa"]

PERSIAN: Final = frozenset({"fa", "ur", "ckb", "ps", "sd", "ug", "pnb"})
"""Languages whose alphabets have waw before heh."""

_UNUSED: Final = "\ufffe"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz\u00e6\u00f8\u00fe\u00f0\u0131\u0259"
_GREEK: Final = "".join(map(chr, range(0x3B1, 0x3CA)))
_CYRILLIC: Final = "".join(map(chr, range(0x430, 0x450)))
_HEBREW: Final = "".join(map(chr, range(0x5D0, 0x5EB)))
_ARABIC: Final = (
    "\u0621\u0627\u0628\u067b\u0680\u067e\u062a\u062b\u0679\u067c\u067a\u067f\u067d\u062c\u0684\u0683\u0681\u0685\u0686"
    "\u0687\u062d\u062e\u062f\u0630\u068c\u068f\u068a\u068d\u0688\u0689\u0631\u0632\u0691\u0693\u0695\u0696\u0698\u0633"
    "\u069a\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u0641\u06a6\u06a4\u0642\u0643\u06ad\u06af\u06ab\u06b3\u06b1\u0644"
    "\u06b5\u0645\u0646\u06ba\u06bb\u06bc"
)
_MADDA: Final = "\ue000"
"""Stands for alef with madda while it is not to be folded with alef."""

_STARTS: Final = {"ar": "", "fa": _MADDA}
_ENDS: Final = {
    "ar": "\u0647\u0648\u06c6\u06c7\u06c8\u06cb\u064a",
    "fa": "\u0648\u06c6\u06c7\u06c8\u06cb\u0647\u064a",
}


def alphabet_of(language: str) -> Alphabet:
    """The alphabet by which titles are sorted for a reader of *language* (BCP 47)."""
    return "fa" if language.split("-")[0].lower() in PERSIAN else "ar"


def sort_keys(titles: Sequence[str], alphabet: Alphabet) -> list[bytes]:
    """A key for each of *titles*; bytes in order are titles in order."""
    plain = [title.replace("\n", " ") for title in titles]
    coded = _coded(_folded("\n".join(plain), alphabet), alphabet).split(b"\n")
    return coded if len(coded) == len(titles) else [_coded(_folded(title, alphabet), alphabet) for title in plain]


def _folded(text: str, alphabet: Alphabet) -> str:
    if _STARTS[alphabet]:
        text = text.replace("\u0622", _MADDA).replace("\u0627\u0653", _MADDA)
    return folding.fold(text)


def _coded(text: str, alphabet: Alphabet) -> bytes:
    return codecs.charmap_encode(text, "hashiya.collation", _page(alphabet))[0]  # type: ignore[arg-type]


@cache
def _page(alphabet: Alphabet) -> object:
    """Numbers of letters. The line feed keeps its own, which parts the titles."""
    signs = "".join(chr(code) for code in range(0x20, 0x7F) if not chr(code).isalnum())
    letters = "0123456789" + _LATIN + _GREEK + _CYRILLIC + _HEBREW + _STARTS[alphabet] + _ARABIC + _ENDS[alphabet]
    table = _UNUSED * 10 + "\n" + _UNUSED + signs + letters
    assert len(table) < _OTHER
    return codecs.charmap_build(table.ljust(256, _UNUSED))


_OTHER: Final = 0xFF


def _meet(error: UnicodeError) -> tuple[bytes, int]:
    assert isinstance(error, UnicodeEncodeError)
    return bytes((_OTHER,)) * (error.end - error.start), error.end


codecs.register_error("hashiya.collation", _meet)
