"""What is known of a document and may be corrected: title, language, direction."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QWidget

from hashiya.model.document import Document
from hashiya.text.bidi import LTR, RTL, Direction, language_direction
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import path_words
from hashiya.ui.languages import NAMES, language_name
from hashiya.ui.numbers import counted, moment
from hashiya.ui.panels.status_line import direction_words
from hashiya.ui.typeset import leading

translate = QCoreApplication.translate


class Properties(Struct, frozen=True):
    """What was asked for."""

    title: str
    language: str
    direction: Direction


class PropertiesDialog(Frame):
    """A form; choosing a language proposes its direction."""

    chapter = "many"

    def __init__(self, document: Document, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("Properties", "Document properties"), parent)
        self._document = document
        self._title = QLineEdit(document.title, self)
        self._title.setAccessibleName(translate("Properties", "Title"))
        self._language = Combo(self)
        self._language.setEditable(True)
        self._language.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._language.setAccessibleName(translate("Properties", "Language"))
        tags = sorted({*NAMES, document.language}, key=language_name)
        for tag in tags:
            self._language.addItem(language_name(tag), tag)
        self._language.setCurrentIndex(tags.index(document.language))
        self._language.activated.connect(self._propose_direction)
        self._direction = Combo(self)
        self._direction.setAccessibleName(translate("Properties", "Direction"))
        for direction in (RTL, LTR):
            self._direction.addItem(direction_words(direction), direction)
        self._direction.setCurrentIndex(0 if document.direction == RTL else 1)
        self._direction.setToolTip(
            translate("Properties", "For paragraphs without letters; all others follow their own first letter.")
        )
        form = self.form()
        form.addRow(translate("Properties", "&Title"), self._title)
        form.addRow(translate("Properties", "&Language"), self._language)
        form.addRow(translate("Properties", "&Direction"), self._direction)
        for name, value in self._facts():
            shown = QLabel(value, self)
            shown.setObjectName("quiet")
            shown.setWordWrap(True)
            shown.setAlignment(leading(self))
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(name, shown)
        for field in (self._title, self._language, self._direction):
            field.setEnabled(not read_only)
        self.finish("" if read_only else translate("Properties", "Apply"))
        self.setMinimumWidth(480)

    def properties(self) -> Properties:
        """What the form says; an empty title stays what it was."""
        direction: Direction = LTR if self._direction.currentData() == LTR else RTL
        return Properties(self._title.text().strip() or self._document.title, self._chosen_language(), direction)

    def _chosen_language(self) -> str:
        """The tag of the name that stands in the field, or what was typed there as a tag."""
        typed = self._language.currentText().strip()
        place = self._language.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self._language.itemData(place)) if place >= 0 else typed.replace("_", "-") or "und"

    def _propose_direction(self) -> None:
        direction = language_direction(self._chosen_language())
        if direction is not None:
            self._direction.setCurrentIndex(0 if direction == RTL else 1)

    def _facts(self) -> list[tuple[str, str]]:
        document = self._document
        return [
            (translate("Properties", "Source"), path_words(document.source) if document.source else "\u2013"),
            (translate("Properties", "Length"), counted.characters(document.length)),
            (translate("Properties", "Spans"), counted.spans(document.spans)),
            (translate("Properties", "Imported"), moment(document.created)),
            ("SHA-256", f"{document.sha256[:32]}\n{document.sha256[32:]}"),
        ]


def ask_properties(parent: QWidget, document: Document, *, read_only: bool) -> Properties | None:
    """What the user wants to be known of *document*; None when nothing is to change."""
    dialog = PropertiesDialog(document, read_only=read_only, parent=parent)
    try:
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.properties() if agreed and not read_only else None
    finally:
        dialog.deleteLater()
