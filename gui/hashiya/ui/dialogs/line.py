"""One line that is asked for: a name, a key with its value."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.line_field import Field

translate = QCoreApplication.translate


class LineDialog(Frame):
    """One field; nothing typed is no answer."""

    def __init__(self, title: str, label: str, typed: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.field = Field(self)
        self.field.setText(typed)
        self.field.setAccessibleName(label.replace("&", ""))
        self.field.selectAll()
        self.form().addRow(label, self.field)
        if hint:
            said = QLabel(hint, self)
            said.setObjectName("quiet")
            said.setWordWrap(True)
            self.column.addWidget(said)
        self._agree = self.finish(translate("LineDialog", "Apply"))
        self.field.textChanged.connect(self._check)
        self._check()
        self.setMinimumWidth(420)

    def _check(self) -> None:
        if self._agree is not None:
            self._agree.setEnabled(bool(self.field.text().strip()))


def ask_line(parent: QWidget, title: str, label: str, typed: str, hint: str) -> str:
    """What was typed, "" if nothing was; *typed* stands there at first."""
    dialog = LineDialog(title, label, typed, hint, parent)
    try:
        return dialog.field.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        dialog.deleteLater()
