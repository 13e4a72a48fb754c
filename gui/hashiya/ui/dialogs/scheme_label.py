"""One label of a scheme that is edited: its names, letter, key, colours, place, what it links, how it is used."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.model.inks import contrast_of
from hashiya.model.scheme import Label
from hashiya.ui.dialogs.upright import least_width, wrap
from hashiya.ui.fields import Combo
from hashiya.ui.languages import INTERFACE
from hashiya.ui.markdown import Guideline
from hashiya.ui.theme import DARK, LIGHT

translate = QCoreApplication.translate

NARROW: Final = 520
"""Pixels below which a form has its names above what they name."""

ENOUGH: Final = 4.5
"""The contrast that letters need (WCAG 2.2, 1.4.3)."""


class ColourEdit(QWidget):
    """A colour as #rrggbb, with a button that lets one choose it, and how well it can be read on its ground."""

    written = Signal()

    def __init__(self, ground: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._name = name
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(7)
        self.edit.setMaximumWidth(104)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setAccessibleName(name)
        self.edit.editingFinished.connect(self._tell)
        self._button = QToolButton(self)
        self._button.setFixedSize(34, 34)
        self._button.setAccessibleName(translate("SchemeDialog", "Choose: {name}").format(name=name))
        self._button.clicked.connect(self._choose)
        self._said = QLabel(self)
        self._said.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._button)
        row.addWidget(self.edit)
        row.addWidget(self._said, 1)

    def show_colour(self, colour: str) -> None:
        """Show *colour*."""
        self.edit.setText(colour)
        found = contrast_of(colour, self._ground)
        words = translate("SchemeDialog", "contrast {ratio}") if found >= ENOUGH else translate(
            "SchemeDialog", "contrast {ratio}: hard to read"
        )  # fmt: skip
        self._said.setText(words.format(ratio=QLocale().toString(found, "f", 1)))
        self._button.setStyleSheet(f"background: {colour}; border-radius: 7px;")

    def colour(self) -> str:
        """The colour, "" if none is written."""
        words = self.edit.text().strip().lower()
        return words if len(words) == 7 and QColor.isValidColorName(words) else ""

    def _tell(self) -> None:
        self.written.emit()

    def _choose(self) -> None:
        found = QColorDialog.getColor(QColor(self.colour() or "#5a5a5a"), self, self._name)
        if found.isValid():
            self.edit.setText(found.name())
            self.written.emit()


class Words(QWidget):
    """One line in each language of the window."""

    written = Signal()

    def __init__(self, name: str, longest: int = 200, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.edits: dict[str, QLineEdit] = {}
        for language, called in INTERFACE.items():
            edit = QLineEdit(self)
            edit.setMaxLength(longest)
            edit.setMinimumWidth(56)
            if language != "en":
                edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            edit.setPlaceholderText(called)
            edit.setAccessibleName(f"{name}: {called}")
            edit.editingFinished.connect(self._tell)
            row.addWidget(edit)
            self.edits[language] = edit

    def show_words(self, words: Any) -> None:
        """Show *words* by language."""
        for language, edit in self.edits.items():
            edit.setText(words.get(language, ""))
        self._other = {language: said for language, said in words.items() if language not in self.edits}

    def words(self) -> dict[str, str]:
        """What is written, by language; other languages as they were."""
        said = {language: edit.text().strip() for language, edit in self.edits.items()}
        return {**self._other, **{language: words for language, words in said.items() if words}}

    def _tell(self) -> None:
        self.written.emit()


class LabelForm(QWidget):
    """Tells each value that is written: ``written(name of the value in Label, the value)``."""

    written = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.name = QLineEdit(self)
        self.name.setMaxLength(100)
        self.title = Words(translate("SchemeDialog", "Title"), parent=self)
        self.letter = Words(translate("SchemeDialog", "Letter"), 2, self)
        self.key = QLineEdit(self)
        self.key.setMaxLength(1)
        self.key.setMaximumWidth(64)
        self.parent_label = Combo(self)
        self.light = ColourEdit(LIGHT.paper, translate("SchemeDialog", "Colour on light ground"), self)
        self.dark = ColourEdit(DARK.paper, translate("SchemeDialog", "Colour on dark ground"), self)
        form = QFormLayout(self)
        form.setContentsMargins(18, 18, 18, 18)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows: list[tuple[str, QWidget]] = [
            (translate("SchemeDialog", "Name in files"), self.name),
            (translate("SchemeDialog", "Title"), self.title),
            (translate("SchemeDialog", "Letter"), self.letter),
            (translate("SchemeDialog", "Key"), self.key),
            (translate("SchemeDialog", "Kind of"), self.parent_label),
            (translate("SchemeDialog", "Colour on light ground"), self.light),
            (translate("SchemeDialog", "Colour on dark ground"), self.dark),
        ]
        for words, widget in self._rows:
            form.addRow(words, widget)
            widget.setAccessibleName(words)
        self._form = form
        self.name.editingFinished.connect(partial(self._tell, "name"))
        self.key.editingFinished.connect(partial(self._tell, "key"))
        for part in (self.title, self.letter, self.light, self.dark):
            part.written.connect(self._tell_all)
        self.parent_label.activated.connect(partial(self._tell, "parent"))

    def minimumSizeHint(self) -> QSize:
        return QSize(least_width(self._form), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow place names stand above what they name."""
        super().resizeEvent(event)
        wrap(self._form, event.size().width(), NARROW)

    def show_label(self, label: Label, parents: Sequence[Label], language: str) -> None:
        """Show *label*; *parents* are those that it may be a kind of."""
        self._showing = True
        self._shown = label
        self.name.setText(label.name)
        self.title.show_words(label.title)
        self.letter.show_words(label.letter)
        self.key.setText(label.key)
        self.parent_label.clear()
        self.parent_label.addItem("\u2013", "")
        for one in parents:
            self.parent_label.addItem(one.title_in(language), one.name)
        self.parent_label.setCurrentIndex(max(0, self.parent_label.findData(label.parent)))
        self._form.setRowVisible(self.parent_label, label.kind == "span")
        self.light.show_colour(label.light)
        self.dark.show_colour(label.dark)
        self._showing = False

    def _values(self) -> dict[str, Any]:
        return {
            "name": self.name.text().strip(),
            "key": self.key.text().strip(),
            "title": self.title.words(),
            "letter": self.letter.words(),
            "parent": str(self.parent_label.currentData() or ""),
            "light": self.light.colour() or self._shown.light,
            "dark": self.dark.colour() or self._shown.dark,
        }

    def _tell(self, name: str, _: object = None) -> None:
        value = self._values()[name]
        if not self._showing and value != getattr(self._shown, name):
            self.written.emit(name, value)

    def _tell_all(self) -> None:
        for name in ("title", "letter", "light", "dark"):
            self._tell(name)


class EndsForm(QWidget):
    """What a link may lead from and to."""

    written = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.lists = {"sources": QListWidget(self), "targets": QListWidget(self)}
        self.flags = {
            "symmetric": QCheckBox(translate("SchemeDialog", "There is no difference between its ends"), self),
            "across": QCheckBox(translate("SchemeDialog", "It may lead to another document"), self),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(10)
        hint = QLabel(translate("SchemeDialog", "Tick the labels it may join; none ticked means any."), self)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        column.addWidget(hint)
        row = QHBoxLayout()
        names = (translate("SchemeDialog", "From"), translate("SchemeDialog", "To"))
        for words, (which, shown) in zip(names, self.lists.items(), strict=True):
            part = QVBoxLayout()
            title = QLabel(words, self)
            title.setBuddy(shown)
            shown.setAccessibleName(words)
            shown.setProperty("framed", True)
            shown.setMinimumWidth(100)
            shown.itemChanged.connect(partial(self._tell_list, which))
            part.addWidget(title)
            part.addWidget(shown)
            row.addLayout(part)
        column.addLayout(row, 1)
        for which, flag in self.flags.items():
            flag.toggled.connect(partial(self._tell_flag, which))
            column.addWidget(flag)

    def show_label(self, label: Label, labels: Sequence[Label], language: str) -> None:
        """Show the ends of the link *label* among *labels*."""
        self._showing = True
        for which, shown in self.lists.items():
            shown.clear()
            for one in labels:
                item = QListWidgetItem(one.title_in(language), shown)
                item.setData(Qt.ItemDataRole.UserRole, one.name)
                ticked = one.name in getattr(label, which)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        for which, flag in self.flags.items():
            flag.setChecked(getattr(label, which))
        self._showing = False

    def _tell_list(self, which: str, _: object = None) -> None:
        shown = self.lists[which]
        items = [shown.item(row) for row in range(shown.count())]
        ticked = [str(one.data(Qt.ItemDataRole.UserRole)) for one in items if one.checkState() == Qt.CheckState.Checked]
        if not self._showing:
            self.written.emit(which, tuple(ticked))

    def _tell_flag(self, which: str, on: bool) -> None:
        if not self._showing:
            self.written.emit(which, on)


class GuidelineForm(QWidget):
    """How a label is to be used: Markdown in each language, with what it looks like."""

    written = Signal(str, object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: dict[str, str] = {}
        self.language = Combo(self)
        for tag, called in INTERFACE.items():
            self.language.addItem(called, tag)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.setAccessibleName(translate("SchemeDialog", "Language of the guideline"))
        self.language.activated.connect(self._show)
        self.edit = QPlainTextEdit(self)
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(translate("SchemeDialog", "How the label is to be used (Markdown)\u2026"))
        self.edit.setAccessibleName(translate("SchemeDialog", "Guideline"))
        self.edit.textChanged.connect(self._tell)
        self.preview = Guideline(self)
        self.preview.setAccessibleName(translate("SchemeDialog", "The guideline as it is shown"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(10)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.edit, 1)
        column.addWidget(self.preview, 1)

    def show_label(self, label: Label) -> None:
        """Show the guideline of *label*."""
        self._words = dict(label.guideline)
        self._show()

    def _show(self, _: object = None) -> None:
        words = self._words.get(str(self.language.currentData()), "")
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(words)
        self.preview.show_markdown(words)

    def _tell(self) -> None:
        words = self.edit.toPlainText()
        self.preview.show_markdown(words)
        tag = str(self.language.currentData())
        if words.strip():
            self._words[tag] = words
        else:
            self._words.pop(tag, None)
        self.written.emit("guideline", dict(self._words))
