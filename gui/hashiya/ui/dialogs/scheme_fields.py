"""The fields of a label that is edited."""

from __future__ import annotations

from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.model.field import Field
from hashiya.model.scheme import Label
from hashiya.ui.dialogs.choice_table import ChoiceTable
from hashiya.ui.dialogs.scheme_buttons import small_buttons
from hashiya.ui.dialogs.scheme_label import NARROW, Words
from hashiya.ui.fields import Combo

translate = QCoreApplication.translate

LOW: Final = 116
"""Pixels of height of the list where what it lists stands below it."""

ANY: Final = 16_777_215
"""Pixels: what Qt takes for no limit."""

KIND_WORDS: Final = {
    "text": QT_TRANSLATE_NOOP("SchemeDialog", "Text"),
    "choice": QT_TRANSLATE_NOOP("SchemeDialog", "One choice"),
    "choices": QT_TRANSLATE_NOOP("SchemeDialog", "Several choices"),
    "number": QT_TRANSLATE_NOOP("SchemeDialog", "Number"),
    "date": QT_TRANSLATE_NOOP("SchemeDialog", "Date"),
    "yes_no": QT_TRANSLATE_NOOP("SchemeDialog", "Yes or no"),
    "place": QT_TRANSLATE_NOOP("SchemeDialog", "Place"),
}
"""What the kinds of fields are called."""


class FieldsForm(QWidget):
    """The fields as a list, the chosen one beside it. Tells what is to become of them."""

    written = Signal(str, object)
    """The field's name so far ("" for a new one), and what it becomes."""
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._showing = False
        self._label: Label | None = None
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setMinimumWidth(90)
        self.list.setAccessibleName(translate("SchemeDialog", "Fields"))
        self.list.currentRowChanged.connect(self._show)
        self.name = QLineEdit(self)
        self.kind = Combo(self)
        for kind, words in KIND_WORDS.items():
            self.kind.addItem(translate("SchemeDialog", words), kind)
        self.title = Words(translate("SchemeDialog", "Title"), parent=self)
        self.choices = ChoiceTable(self)
        self.required = QCheckBox(translate("SchemeDialog", "Required"), self)
        self.free = QCheckBox(translate("SchemeDialog", "Other words are taken too"), self)
        self.detail = QWidget(self)
        form = QFormLayout(self.detail)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(6)
        for words, widget in (
            (translate("SchemeDialog", "Name in files"), self.name),
            (translate("SchemeDialog", "Title"), self.title),
            (translate("SchemeDialog", "What it holds"), self.kind),
            (translate("SchemeDialog", "Choices"), self.choices),
        ):
            form.addRow(words, widget)
            widget.setAccessibleName(words)
        form.addRow(self.required)
        form.addRow(self.free)
        self._form = form
        self.name.editingFinished.connect(self._tell)
        self.title.written.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self.choices.changed.connect(self._tell)
        self.required.toggled.connect(self._tell)
        self.free.toggled.connect(self._tell)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(18, 16, 18, 16)
        self._halves.setSpacing(16)
        self._side = side = QVBoxLayout()
        side.addWidget(self.list, 1)
        buttons = small_buttons(
            self.list,
            ("add", translate("SchemeDialog", "Add"), "Ins", self.add),
            ("delete", translate("SchemeDialog", "Delete"), "Del", self._remove),
            ("up", translate("SchemeDialog", "Up"), "Alt+Up", partial(self._move, -1)),
            ("down", translate("SchemeDialog", "Down"), "Alt+Down", partial(self._move, 1)),
        )
        side.addLayout(buttons)
        self._halves.addLayout(side, 2)
        self._halves.addWidget(self.detail, 6)

    def minimumSizeHint(self) -> QSize:
        """As wide as either half: in a narrow place they stand one above the other."""
        halves = (self._side.minimumSize().width(), self.detail.minimumSizeHint().width())
        margins = self._halves.contentsMargins()
        return QSize(max(halves) + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._halves.direction() != way:
            self._halves.setDirection(way)
            self.list.setMaximumHeight(LOW if narrow else ANY)

    def show_label(self, label: Label, chosen: str = "") -> None:
        """Show the fields of *label*, *chosen* as the current one."""
        same = self._label is not None and (self._label.kind, self._label.name) == (label.kind, label.name)
        chosen = chosen or (self.current() if same else "")
        self._label = label
        self._showing = True
        self.list.clear()
        for one in label.fields:
            item = QListWidgetItem(one.title_in(self._language), self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.name)
        names = [one.name for one in label.fields]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0 if names else -1)
        self._showing = False
        self._show()

    def current(self) -> str:
        """The name of the chosen field, "" for none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def add(self, _: object = None) -> None:
        """A new field behind the others."""
        names = {one.name for one in self._label.fields} if self._label else set()
        number = next(number for number in range(1, 1000) if f"field_{number}" not in names)
        self.written.emit("", Field(f"field_{number}"))
        self.name.setFocus()
        self.name.selectAll()

    def _field(self) -> Field | None:
        fields = self._label.fields if self._label else ()
        return next((one for one in fields if one.name == self.current()), None)

    def _show(self, _: object = None) -> None:
        one = self._field()
        self.detail.setVisible(one is not None)
        if one is None or self._showing:
            return
        self._showing = True
        self.name.setText(one.name)
        self.title.show_words(one.title)
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        if self.choices.choices(one.choices) != one.choices or not one.choices:
            self.choices.show_choices(one.choices)
        self.required.setChecked(one.required)
        self.free.setChecked(one.free)
        self._form.setRowVisible(self.choices, one.kind in ("choice", "choices"))
        self._showing = False

    def _tell(self, _: object = None) -> None:
        one = self._field()
        if one is None or self._showing:
            return
        kind = str(self.kind.currentData())
        choices = self.choices.choices(one.choices) if kind in ("choice", "choices") else ()
        new = replace(
            one, name=self.name.text().strip(), kind=kind, title=self.title.words(), choices=choices,
            required=self.required.isChecked(), free=self.free.isChecked(),
        )  # fmt: skip
        if new != one:
            self.written.emit(one.name, new)

    def _remove(self, _: object = None) -> None:
        if self.current():
            self.removed.emit(self.current())

    def _move(self, step: int, _: object = None) -> None:
        if self.current():
            self.moved.emit(self.current(), step)
