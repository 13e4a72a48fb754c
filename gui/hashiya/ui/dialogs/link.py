"""What is known of a link: its fields, and its note."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidgetItem, QPlainTextEdit, QWidget

from hashiya.model.field import Field, is_empty
from hashiya.model.scheme import Label
from hashiya.model.span import Link
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.panels.field_edit import FieldEdit, Proposals
from hashiya.ui.values import complaint

translate = QCoreApplication.translate

NOTE_HEIGHT = 84
"""Pixels."""


class LinkDialog(Frame):
    """The fields that the scheme gives the link, and those in words that came with it; what else came is kept."""

    chapter = "links"

    def __init__(self, title: str, label: Label, link: Link, language: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(420)
        self._link, self._language = link, language
        declared = {one.name: one for one in label.fields}
        came = [Field(name) for name, value in link.fields.items() if name not in declared and isinstance(value, str)]
        self._proposed = Proposals(self)
        self._proposed.itemClicked.connect(self._take)
        self.edits: list[FieldEdit] = []
        form = self.form()
        for one in (*declared.values(), *came):
            edit = FieldEdit(one, language, self._proposed, self)
            edit.keep(link.fields.get(one.name))
            edit.entered.connect(self._propose)
            edit.done.connect(self._go_on)
            edit.back.connect(self.accept)
            form.addRow(one.title_in(language), edit)
            self.edits.append(edit)
        self.note = QPlainTextEdit(link.note, self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setAccessibleName(translate("LinkDialog", "Note"))
        form.addRow(translate("LinkDialog", "Note"), self.note)
        self._said = QLabel(self)
        self._said.setObjectName("find_error")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.hide()
        self.column.addWidget(self._proposed)
        self.column.addWidget(self._said)
        self._proposed.hide()
        self.finish(translate("LinkDialog", "Keep"))
        (self.edits[0] if self.edits else self.note).setFocus()

    def fields(self) -> Mapping[str, Any]:
        """The fields as they stand now, with what is not shown here."""
        found = dict(self._link.fields)
        for edit in self.edits:
            value = edit.value()
            found.pop(edit.declared.name, None)
            if not is_empty(value):
                found[edit.declared.name] = value
        return found

    def words(self) -> str:
        """The note."""
        return self.note.toPlainText()

    def _propose(self) -> None:
        edit = self.sender()
        if isinstance(edit, FieldEdit):
            edit.propose(())

    def _take(self, item: QListWidgetItem) -> None:
        edit = self.focusWidget()
        if isinstance(edit, FieldEdit):
            edit.take(item.text())

    def _go_on(self) -> None:
        edit = self.sender()
        place = self.edits.index(edit) + 1 if isinstance(edit, FieldEdit) else len(self.edits)
        (self.edits[place] if place < len(self.edits) else self.note).setFocus(Qt.FocusReason.TabFocusReason)

    def accept(self) -> None:
        """Close, unless something that was typed is no value of its field: then say so."""
        for edit in self.edits:
            value = edit.value()
            said = "" if is_empty(value) else complaint(edit.declared, value, self._language)
            if said:
                self._said.setText(said)
                self._said.show()
                edit.setFocus()
                edit.selectAll()
                return
        super().accept()


def ask_link(
    parent: QWidget, title: str, label: Label, link: Link, language: str
) -> tuple[Mapping[str, Any], str] | None:
    """Other fields and another note for *link*; None if it is to stay as it is."""
    dialog = LinkDialog(title, label, link, language, parent)
    try:
        return (dialog.fields(), dialog.words()) if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
