"""The preferences: a page for each page of the table, a field for each row of it, and one page for the keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui.command import Command
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.dialogs.key_page import KeyPage
from hashiya.ui.fields import Combo, Spin
from hashiya.ui.languages import spoken
from hashiya.ui.preferences import PAGES, PREFERENCES, Preference, Value
from hashiya.view.fonts import reading_families

translate = QCoreApplication.translate

Keys = Mapping[str, tuple[str, ...]]


class PreferencesDialog(Frame):
    """Nothing is changed before Apply. `values` and `given_keys` are what was chosen."""

    chapter = "settings"

    def __init__(
        self, chosen: Callable[[str], Value], commands: Sequence[Command], keys: Keys, parent: QWidget | None = None
    ) -> None:
        """*chosen* tells the present value of a key of the table; *commands* are those of the window with the keys
        that they have by nature, *keys* those that were given by the user."""
        super().__init__(translate("Preferences", "Preferences"), parent)
        self._fields: dict[str, tuple[QWidget, Callable[[], Value]]] = {}
        self._keys = KeyPage(commands, keys, self)
        self.pages = QListWidget(self)
        self.pages.setProperty("framed", True)
        self.pages.setAccessibleName(translate("Preferences", "Pages"))
        self._stack = QStackedWidget(self)
        for name, words in PAGES.items():
            self.pages.addItem(translate("preferences", words))
            page = self._keys if name == "keys" else self._page(name, chosen)
            self._stack.addWidget(page)
        self.pages.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.pages.setCurrentRow(0)
        self.pages.setFixedWidth(max(150, self.pages.sizeHintForColumn(0) + 36))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.pages)
        row.addWidget(self._stack, 1)
        self.column.addLayout(row, 1)
        self.finish(translate("Preferences", "Apply"))
        self.sized = True
        self.resize(860, 600)

    def field(self, key: str) -> QWidget:
        """The field of the row *key*."""
        return self._fields[key][0]

    def values(self) -> dict[str, Value]:
        """What stands in the fields, by key."""
        return {key: read() for key, (_, read) in self._fields.items()}

    def given_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that were given to commands, by id."""
        return self._keys.given()

    def _page(self, name: str, chosen: Callable[[str], Value]) -> QWidget:
        body = QWidget(self)
        form = QFormLayout(body)
        form.setContentsMargins(4, 4, 12, 4)
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for preference in PREFERENCES:
            if preference.page == name:
                self._add(form, body, preference, chosen(preference.key))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        return area

    def _add(self, form: QFormLayout, body: QWidget, preference: Preference, value: Value) -> None:
        words, doc = translate("preferences", preference.words), translate("preferences", preference.doc)
        if preference.page == "reading":
            words = translate("languages", preference.words)
        field, read = _field(preference, words, value, body)
        field.setAccessibleName(words)
        field.setAccessibleDescription(doc)
        field.setToolTip(doc)
        self._fields[preference.key] = field, read
        if preference.page == "reading":  # the hints would all say the same
            form.addRow(words, field)
            return
        hint = QLabel(doc, body)
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        box = QVBoxLayout()  # by itself in a form, a wrapped label is given the room of more lines than it has
        box.setSpacing(2)
        box.setContentsMargins(0, 0, 0, 8)
        box.addWidget(field)
        box.addWidget(hint)
        if isinstance(field, QCheckBox):
            hint.setIndent(24)
            form.addRow(box)
            return
        name = QLabel(words, body)
        name.setBuddy(field)
        field.ensurePolished()
        name.setFixedHeight(field.sizeHint().height())  # on one line with the field, not with the hint
        form.addRow(name, box)


def _field(preference: Preference, words: str, value: Value, parent: QWidget) -> tuple[QWidget, Callable[[], Value]]:
    """The field for one row, and what reads it."""
    if isinstance(preference.default, bool):
        box = QCheckBox(words, parent)
        box.setChecked(bool(value))
        return box, box.isChecked
    if isinstance(preference.default, int):
        spin = Spin(parent)
        spin.setRange(preference.least, preference.most)
        spin.setSuffix(translate("preferences", preference.unit))
        if preference.never:
            spin.setSpecialValueText(translate("preferences", preference.never))
        spin.setValue(int(value))
        return spin, spin.value
    if preference.choices or preference.font_of:
        combo = Combo(parent)
        for known, name in _choices(preference):
            combo.addItem(name, known)
        combo.setCurrentIndex(max(0, combo.findData(value)))
        return combo, lambda: str(combo.currentData())
    line = QLineEdit(str(value), parent)
    return line, lambda: line.text().strip()


def _choices(preference: Preference) -> list[tuple[str, str]]:
    if preference.font_of:
        families = reading_families(preference.font_of)
        return [("", translate("Reading", "Made for the language")), *((family, family) for family in families)]
    return [
        (known, translate("preferences", words) if words else spoken()[known]) for known, words in preference.choices
    ]
