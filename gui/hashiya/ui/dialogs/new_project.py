"""What a new project begins with: one of the schemes that ship, or the scheme of a project that one has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QWidget

from hashiya.model.field import title_in
from hashiya.session.templates import Template
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import isolated
from hashiya.ui.project_names import project_name

translate = QCoreApplication.translate


class NewProjectDialog(Frame):
    """A list of *templates*; below it, the labels of the one that is chosen."""

    chapter = "schemes"

    def __init__(self, templates: Sequence[Template], language: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("NewProject", "New project"), parent)
        self._templates = tuple(templates)
        self._language = language
        words = QLabel(translate("NewProject", "What is to be marked? All of it can be changed later."), self)
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(translate("NewProject", "Scheme of the project"))
        for template in self._templates:
            row = QListWidgetItem(self._name(template), self.list)
            row.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._labels_of(template))
        self._labels = QLabel(self)
        self._labels.setObjectName("quiet")
        self._labels.setWordWrap(True)
        self._labels.setTextFormat(Qt.TextFormat.PlainText)
        for part in (words, self.list, self._labels):
            self.column.addWidget(part)
        self.finish(translate("NewProject", "Go on\u2026"))
        self.list.currentRowChanged.connect(self._tell)
        self.list.itemActivated.connect(self.accept)
        self.list.setCurrentRow(0)
        self.setMinimumWidth(440)

    def template(self) -> Template:
        """The one that is chosen."""
        return self._templates[max(self.list.currentRow(), 0)]

    def _name(self, template: Template) -> str:
        if template.path is None:
            return title_in(template.scheme.title, self._language, template.scheme.name)
        name = isolated(project_name(template.path))
        return translate("NewProject", "Like {project}: its scheme and its settings, no documents").format(project=name)

    def _tell(self, row: int) -> None:
        self._labels.setText(self._labels_of(self._templates[max(row, 0)]))

    def _labels_of(self, template: Template) -> str:
        labels = [isolated(label.title_in(self._language)) for label in template.scheme.labels]
        comma = translate("NewProject", ", ")
        return translate("NewProject", "Labels: {labels}").format(labels=comma.join(labels))


def ask_template(parent: QWidget, templates: Sequence[Template], language: str) -> Template | None:
    """The template that was chosen; None for none."""
    dialog = NewProjectDialog(templates, language, parent)
    try:
        return dialog.template() if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
