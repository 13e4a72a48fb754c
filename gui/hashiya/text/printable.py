"""Text of strangers on a terminal: every control character as a picture of itself."""

from __future__ import annotations

from typing import Final

TAB: Final = "    "
"""What stands for a tab."""


def printable(text: str) -> str:
    """*text* with control characters as pictures: nothing in a document may steer the terminal."""
    if text.isprintable():
        return text
    return "".join(_picture(character) for character in text)


def _picture(character: str) -> str:
    code = ord(character)
    if character == "\t":
        return TAB
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if 0x80 <= code < 0xA0 else character
