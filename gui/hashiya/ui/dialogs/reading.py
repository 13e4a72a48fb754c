"""How texts are set: font, size, line height, measure. The text behind the dialog follows every choice at once."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.fields import Combo, DoubleSpin, Spin
from hashiya.view.fonts import reading_families
from hashiya.view.style import LARGEST, SMALLEST, ReadingStyle

translate = QCoreApplication.translate


class ReadingDialog(Frame):
    """Tells each style as it is chosen; Escape and Close keep it, Reset brings the first one back."""

    chapter = "reading"

    style_chosen = Signal(object)

    def __init__(self, style: ReadingStyle, language: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Reading", "Reading settings"), parent)
        self._style = style
        self._family = Combo(self)
        self._family.addItem(translate("Reading", "Made for the language"), "")
        for family in reading_families(language):
            self._family.addItem(family, family)
        self._size = DoubleSpin(self)
        self._size.setRange(SMALLEST, LARGEST)
        self._size.setDecimals(1)
        self._size.setSuffix(translate("Reading", " pt"))
        self._height = DoubleSpin(self)
        self._height.setRange(0.9, 3.0)
        self._height.setSingleStep(0.05)
        self._measure = Spin(self)
        self._measure.setRange(0, 160)
        self._measure.setSingleStep(2)
        self._measure.setSpecialValueText(translate("Reading", "As wide as the window"))
        self._measure.setSuffix(translate("Reading", " letters"))
        self._justified = QCheckBox(translate("Reading", "&Justified lines"), self)
        form = self.form()
        rows: list[tuple[str, QWidget, str]] = [
            (translate("Reading", "&Font"), self._family, translate("Reading", "Font")),
            (translate("Reading", "&Size"), self._size, translate("Reading", "Size in points")),
            (translate("Reading", "&Line height"), self._height, translate("Reading", "Line height")),
            (translate("Reading", "&Measure"), self._measure, translate("Reading", "Longest line in letters")),
        ]
        for label, field, name in rows:
            field.setAccessibleName(name)
            form.addRow(label, field)
        form.addRow("", self._justified)
        self._show(style)
        self._family.currentIndexChanged.connect(self._changed)
        self._size.valueChanged.connect(self._changed)
        self._height.valueChanged.connect(self._changed)
        self._measure.valueChanged.connect(self._changed)
        self._justified.toggled.connect(self._changed)
        reset = QPushButton(translate("Reading", "Reset"), self)
        reset.setAutoDefault(False)
        reset.clicked.connect(self._reset)
        self.finish()
        self.buttons.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        self.setMinimumWidth(420)

    def style_now(self) -> ReadingStyle:
        """The style that stands in the fields."""
        return replace(
            self._style,
            family=str(self._family.currentData() or ""),
            size=self._size.value(),
            line_height=self._height.value(),
            measure=self._measure.value(),
            justified=self._justified.isChecked(),
        )

    def _show(self, style: ReadingStyle) -> None:
        self._family.setCurrentIndex(max(0, self._family.findData(style.family)))
        self._size.setValue(style.size)
        self._height.setValue(style.line_height)
        self._measure.setValue(style.measure)
        self._justified.setChecked(style.justified)

    def _reset(self) -> None:
        self._show(ReadingStyle())

    def _changed(self) -> None:
        self.style_chosen.emit(self.style_now())
