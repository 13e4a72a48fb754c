"""What becomes of actions that the disk would not take, when their project is about to be closed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import led
from hashiya.ui.numbers import counted

translate = QCoreApplication.translate


class PendingDialog(Frame):
    """``answer`` is "again", "copy", "close" or "stay"."""

    def __init__(self, count: int, reason: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Pending", "Not everything is on the disk"), parent)
        self.answer = "stay"
        head = QLabel(counted.pending(count), self)
        font = head.font()
        font.setBold(True)
        head.setFont(font)
        self.reason = QLabel(led(reason), self)
        detail = QLabel(
            translate("Pending", "Make it possible and try again, or save a copy with them elsewhere."), self
        )
        detail.setObjectName("quiet")
        for words in (head, self.reason, detail):
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            self.column.addWidget(words)
        self.finish(translate("Pending", "&Try again"))
        self.copy = QPushButton(translate("Pending", "&Save a copy elsewhere\u2026"), self)
        self.close_anyway = QPushButton(translate("Pending", "Close &anyway"), self)
        for button, answer in ((self.copy, "copy"), (self.close_anyway, "close")):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(partial(self._answer, answer))
        self.accepted.connect(partial(self._say, "again"))
        self.setMinimumWidth(560)

    def _say(self, answer: str) -> None:
        self.answer = answer

    def _answer(self, answer: str, *_: object) -> None:
        self.answer = answer
        self.done(0)


def ask_pending(parent: QWidget, count: int, reason: str) -> str:
    """Say that *count* actions are not on the disk, and why; "again", "copy", "close" or "stay"."""
    dialog = PendingDialog(count, reason, parent)
    try:
        dialog.exec()
        return dialog.answer
    finally:
        dialog.deleteLater()
