"""Keys as they are shown, and the letters that lie on the same keys of Arabic, Persian and Hebrew keyboards."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QKeySequence

from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.ui.isolates import left_to_right

CAPS: Final = (
    T("QShortcut", "Ctrl"), T("QShortcut", "Shift"), T("QShortcut", "Alt"), T("QShortcut", "Meta"),
    T("QShortcut", "Num"), T("QShortcut", "F%1"), T("QShortcut", "Return"), T("QShortcut", "Enter"),
    T("QShortcut", "Esc"), T("QShortcut", "Tab"), T("QShortcut", "Space"), T("QShortcut", "Backspace"),
    T("QShortcut", "Ins"), T("QShortcut", "Del"), T("QShortcut", "Home"), T("QShortcut", "End"),
    T("QShortcut", "PgUp"), T("QShortcut", "PgDown"), T("QShortcut", "Pause"), T("QShortcut", "Print"),
    T("QShortcut", "Left"), T("QShortcut", "Right"), T("QShortcut", "Up"), T("QShortcut", "Down"),
)  # fmt: skip
"""What Qt calls the keys. Its own Persian names are translated words that are printed on no keyboard, so our catalogues
say them: what has a name on the keyboard keeps it, the arrows, which have none, are named."""

SAME_KEY: Final = {
    "A": "\u0634\u05e9",
    "C": "\u0624\u0632\u05d1",
    "D": "\u064a\u06cc\u05d2",
    "E": "\u062b\u05e7",
    "F": "\u0628\u05db",
    "G": "\u0644\u05e2",
    "I": "\u0647\u05df",
    "L": "\u0645\u05da",
    "M": "\u0629\u067e\u05e6",
    "N": "\u0649\u062f\u05de",
    "O": "\u062e\u05dd",
    "P": "\u062d\u05e4",
    "Q": "\u0636",
    "R": "\u0642\u05e8",
    "S": "\u0633\u05d3",
    "T": "\u0641\u05d0",
    "Y": "\u063a\u05d8",
    "Z": "\u0626\u0638\u05d6",
    "?": "\u061f",
}
"""What the key of a Latin letter types on other keyboards. Qt finds the Latin letter by itself where the system has a
Latin layout too; where it has none, these help."""


def keystroke(key: str) -> QKeySequence:
    """The shortcut for *key*, whose words are English whatever the window speaks: read otherwise, the Arabic for Return
    and for Enter, which are one word, would make both the same key."""
    return QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """The shortcuts for *keys* ("Ctrl+E", "N"), those of other keyboards last."""
    found = [keystroke(key) for key in keys]
    for key in keys:
        head, _, last = key.rpartition("+")
        for letter in SAME_KEY.get(last, ""):
            found.append(keystroke(f"{head}+{letter}" if head else letter))
    return found


def key_words(key: str | QKeySequence) -> str:
    """A key as it is printed on keyboards of this system, isolated from what stands around it."""
    found = keystroke(key) if isinstance(key, str) else key
    return left_to_right(found.toString(QKeySequence.SequenceFormat.NativeText))
