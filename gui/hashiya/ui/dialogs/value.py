"""One value, typed with proposals: what the fields of the inspector do, for a cell of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from hashiya.model.field import Field, is_empty, problem_of
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.panels.field_edit import FieldEdit, Proposals

translate = QCoreApplication.translate


class ValueDialog(Frame):
    """Enter keeps the value if it fits the field; an empty one takes it away."""

    def __init__(self, title: str, declared: Field, value: Any, language: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(380)
        self._declared = declared
        proposed = Proposals(self)
        self.field = FieldEdit(declared, language, proposed, self)
        self.field.keep(value)
        self.field.done.connect(self.accept)
        self.field.back.connect(self.reject)
        self.column.addWidget(self.field)
        self.column.addWidget(proposed)
        proposed.itemClicked.connect(self._take)
        self.field.propose(())
        self.finish(translate("ValueDialog", "Keep"))
        self.field.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        self.field.take(item.text())
        self.accept()

    def accept(self) -> None:
        """Close, unless what was typed is no value of the field."""
        value = self.field.value()
        if is_empty(value) or not problem_of(self._declared, value):
            super().accept()
        else:
            self.field.selectAll()


def ask_value(parent: QWidget, title: str, declared: Field, value: Any, language: str) -> tuple[bool, Any]:
    """Let *value* be changed: whether it was, and the new one (None for none)."""
    dialog = ValueDialog(title, declared, value, language, parent)
    try:
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        new = dialog.field.value()
        return agreed and dialog.field.is_changed(), None if is_empty(new) else new
    finally:
        dialog.deleteLater()
