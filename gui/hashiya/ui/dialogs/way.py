"""What would be taken back, or done again, on the way to a point of the history: looked at before it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget

from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import led
from hashiya.ui.numbers import counted
from hashiya.ui.typeset import leading

translate = QCoreApplication.translate


class WayDialog(Frame):
    """The first of the steps, in the order in which they would go."""

    def __init__(self, lines: Sequence[str], count: int, *, forward: bool, parent: QWidget | None = None) -> None:
        title = translate("Way", "Go forward to this point") if forward else translate("Way", "Go back to this point")
        super().__init__(title, parent)
        words = counted.steps_forward(count) if forward else counted.steps_back(count)
        head = QLabel(words, self)
        head.setWordWrap(True)
        note = QLabel(
            translate(
                "Way", "Nothing is lost: until something else is done, you can return to where the project is now."
            ),
            self,
        )
        note.setObjectName("quiet")
        note.setWordWrap(True)
        listing = QPlainTextEdit("\n".join(map(led, lines)) + ("\n\u2026" if count > len(lines) else ""), self)
        listing.setProperty("framed", True)
        listing.setReadOnly(True)
        listing.setTabChangesFocus(True)
        option = listing.document().defaultTextOption()
        option.setAlignment(leading(self))
        listing.document().setDefaultTextOption(option)
        listing.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        listing.setAccessibleName(translate("Way", "Steps"))
        self.column.addWidget(head)
        self.column.addWidget(listing, 1)
        self.column.addWidget(note)
        self.finish(translate("Way", "Go forward") if forward else translate("Way", "Go back"))
        self.sized = True
        self.resize(520, 380)


def ask_way(parent: QWidget, lines: Sequence[str], count: int, *, forward: bool) -> bool:
    """Show *lines*, of *count* steps in all; whether the user agrees."""
    dialog = WayDialog(lines, count, forward=forward, parent=parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
