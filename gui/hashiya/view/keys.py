"""Which key moves the caret how. A table, so that the shortcut sheet can be made from it."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from hashiya.view.caret import Motion

_CTRL: Final = Qt.KeyboardModifier.ControlModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_IGNORED: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier

MOTIONS: Final[dict[tuple[Qt.Key, Qt.KeyboardModifier], Motion]] = {
    (Qt.Key.Key_Left, _NONE): Motion.LEFT,
    (Qt.Key.Key_Right, _NONE): Motion.RIGHT,
    (Qt.Key.Key_Left, _CTRL): Motion.WORD_LEFT,
    (Qt.Key.Key_Right, _CTRL): Motion.WORD_RIGHT,
    (Qt.Key.Key_Up, _NONE): Motion.UP,
    (Qt.Key.Key_Down, _NONE): Motion.DOWN,
    (Qt.Key.Key_Up, _CTRL): Motion.PARAGRAPH_UP,
    (Qt.Key.Key_Down, _CTRL): Motion.PARAGRAPH_DOWN,
    (Qt.Key.Key_Home, _NONE): Motion.LINE_START,
    (Qt.Key.Key_End, _NONE): Motion.LINE_END,
    (Qt.Key.Key_Home, _CTRL): Motion.START,
    (Qt.Key.Key_End, _CTRL): Motion.END,
}
"""Key and modifiers, Shift left out (Shift extends the selection), to the motion."""

PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def motion_of(event: QKeyEvent) -> tuple[Motion | None, bool]:
    """The motion that a key asks for, and whether it extends the selection."""
    modifiers = event.modifiers() & ~_IGNORED
    extend = bool(modifiers & _SHIFT)
    return MOTIONS.get((Qt.Key(event.key()), modifiers & ~_SHIFT)), extend


def label_key_of(event: QKeyEvent) -> str:
    """The character that a plain key typed, digits of any script as "0" to "9"; empty if it is none.

    Persian and Arabic keyboards type their own digits; they mark as well as those of Europe.
    """
    modifiers = event.modifiers() & ~_IGNORED & ~_SHIFT
    typed = event.text()
    if modifiers != _NONE or len(typed) != 1 or not typed.isprintable() or typed.isspace():
        return ""
    digit = unicodedata.digit(typed, None)
    return typed if digit is None else str(digit)
