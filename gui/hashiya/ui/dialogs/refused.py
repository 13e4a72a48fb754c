"""The lines that an import refused, each with its file, its number and the reason; and the choice to keep the rest."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import isolated, led, left_to_right
from hashiya.ui.numbers import counted
from hashiya.ui.typeset import leading

translate = QCoreApplication.translate

SHOWN = 2000
"""Lines that are listed; nobody reads more."""


def refusal(path: Path, line: int, reason: str) -> str:
    """One line of the list: file and number left to right, the reason in its own direction."""
    where = f"{isolated(path.name)}:{line}" if line else isolated(path.name)
    return led(f"{left_to_right(where)}: {isolated(reason)}")


class RefusedDialog(Frame):
    """With *can_keep* nothing was imported yet and the good lines may still be; without, it only tells. *files* says
    that what was refused are whole files."""

    chapter = "texts-in"

    def __init__(
        self, lines: Sequence[str], count: int = 0, *, can_keep: bool, details: Sequence[str] = (), files: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        count = count or len(lines)
        title = translate("Refused", "Lines that were refused")
        if files:
            title = translate("Refused", "Files that were refused")
        super().__init__(title, parent)
        if can_keep:
            words = counted.refused_files_all(count) if files else counted.refused_all(count)
            advice = translate("Refused", "Mend them and import again, or import what is good now.")
        else:
            words = counted.refused_files_some(count) if files else counted.refused_some(count)
            advice = translate("Refused", "Mend them and import the file again: what is there already is not doubled.")
        head = QLabel(words, self)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        head.setWordWrap(True)
        self.column.addWidget(head)
        note = QLabel(advice, self)
        note.setObjectName("quiet")
        note.setWordWrap(True)
        self.column.addWidget(note)
        self._lines = "\n".join(lines[:SHOWN]) + ("\n\u2026" if count > SHOWN else "")
        listing = QPlainTextEdit(self._lines, self)
        said = dict.fromkeys(one for one in details if one)
        self._copied = "\n".join((self._lines, *(("", *said) if said else ())))
        listing.setProperty("framed", True)
        listing.setReadOnly(True)
        option = listing.document().defaultTextOption()
        option.setAlignment(leading(self))
        listing.document().setDefaultTextOption(option)
        listing.setTabChangesFocus(True)
        listing.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        listing.setAccessibleName(title)
        self.column.addWidget(listing, 1)
        self._copy = QPushButton(translate("Refused", "&Copy the list"), self)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._copy_lines)
        self.column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.finish(translate("Refused", "Import the good ones") if can_keep else "")
        self.sized = True
        self.resize(640, 420)

    def _copy_lines(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)


def tell_refused(
    parent: QWidget, lines: Sequence[str], count: int = 0, *, can_keep: bool, details: Sequence[str] = (),
    files: bool = False,
) -> bool:  # fmt: skip
    """Show *lines*, of *count* in all; whether the good ones are to be imported. Who copies the list gets the *details*
    behind it: what libraries said."""
    dialog = RefusedDialog(lines, count, can_keep=can_keep, details=details, files=files, parent=parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted and can_keep
    finally:
        dialog.deleteLater()
