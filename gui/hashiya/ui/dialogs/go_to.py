"""The dialog that asks for a place in the document: a position, a range, a paragraph or a span."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from hashiya.model.errors import KnownError
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import isolated, left_to_right
from hashiya.ui.messages import sentence
from hashiya.ui.numbers import number

translate = QCoreApplication.translate


class Target(Struct, frozen=True):
    """Where to go: ``[start, end)`` in code points, and the span that is there if one was asked for."""

    start: int
    end: int
    span: str = ""


class GoToDialog(Frame):
    """A field with an explanation; what is no place gets a sentence and leaves the dialog open."""

    def __init__(self, resolve: Callable[[str], Target], parent: QWidget | None = None) -> None:
        """*resolve* turns what was typed into a target, or raises KnownError."""
        super().__init__(translate("GoTo", "Go to"), parent)
        self._resolve = resolve
        self.target: Target | None = None
        self.field = QLineEdit(self)
        self.field.setAccessibleName(translate("GoTo", "Place"))
        self.field.textEdited.connect(self._clear)
        words = translate(
            "GoTo", "A position such as {position}, a range {range}, a paragraph {paragraph}, or a span {span}."
        ).format(
            position=left_to_right(number(412)),
            range=left_to_right(f"{number(412)}-{number(475)}"),
            paragraph=isolated(translate("GoTo", "p{number}").format(number=number(12))),
            span=isolated(translate("GoTo", "s{number}").format(number=number(3))),
        )
        explained = QLabel(words, self)
        explained.setObjectName("quiet")
        explained.setWordWrap(True)
        self.field.setAccessibleDescription(words)
        self._error = QLabel(self)
        self._error.setObjectName("find_error")
        self._error.setWordWrap(True)
        self._error.hide()
        for widget in (self.field, explained, self._error):
            self.column.addWidget(widget)
        self.finish(translate("GoTo", "Go"))
        self.setMinimumWidth(380)

    @property
    def sentence(self) -> str:
        """Why what was typed is no place; "" as long as nothing was wrong."""
        return self._error.text()

    def accept(self) -> None:
        try:
            self.target = self._resolve(self.field.text())
        except KnownError as error:
            self._error.setText(sentence(error))
            self._error.show()
            self.field.selectAll()
            self.field.setFocus()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))
        else:
            super().accept()

    def _clear(self) -> None:
        self._error.hide()
        self._error.setText("")


def ask_place(parent: QWidget, resolve: Callable[[str], Target]) -> Target | None:
    """Where the user wants to go; None to stay."""
    dialog = GoToDialog(resolve, parent)
    try:
        return dialog.target if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
