"""Who makes the spans: a name, asked for once and remembered by the project."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from hashiya.ui.dialogs.frame import Frame

translate = QCoreApplication.translate


class AnnotatorDialog(Frame):
    """One field; an empty name is no name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Annotator", "Annotator"), parent)
        self.field = QLineEdit(name, self)
        self.field.setAccessibleName(translate("Annotator", "Name of the annotator"))
        self.field.selectAll()
        hint = QLabel(
            translate("Annotator", "Spans that are made from now on carry this name; older ones keep theirs."), self
        )
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self.form().addRow(translate("Annotator", "&Name"), self.field)
        self.column.addWidget(hint)
        self._agree = self.finish(translate("Annotator", "Apply"))
        self.field.textChanged.connect(self._check)
        self.setMinimumWidth(420)

    def _check(self) -> None:
        if self._agree is not None:
            self._agree.setEnabled(bool(self.field.text().strip()))


def ask_annotator(parent: QWidget, name: str) -> str:
    """The name that was given, "" if none was; *name* is the present one."""
    dialog = AnnotatorDialog(name, parent)
    try:
        return dialog.field.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        dialog.deleteLater()
