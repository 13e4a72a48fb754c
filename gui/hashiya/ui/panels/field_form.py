"""The fields of the selected span as a form: typed with proposals, the last values first, each kept as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from hashiya.late import late
from hashiya.model.field import Field
from hashiya.model.scheme import Scheme
from hashiya.model.span import Span
from hashiya.ui.line_field import clearable
from hashiya.ui.panels.field_edit import FieldEdit, Proposals
from hashiya.ui.values import complaint, hint

if TYPE_CHECKING:
    from hashiya.ui import fuzzy
else:
    (fuzzy,) = late("hashiya.ui", "fuzzy")


translate = QCoreApplication.translate

Recent = Callable[[str, str], Sequence[Any]]
"""The last values of a field, by the names of the label and the field."""


def _optional(declared: Field) -> bool:
    return not declared.required


def _none(label: str, field: str) -> Sequence[Any]:
    return ()


MANY: Final = 12
"""More fields than these have a line above them that finds some; the required ones stand first."""

BESIDE: Final = 12
"""Pixels between a field and its name beside it."""

LEAST: Final = 104
"""Pixels of a field below which its name stands above it."""


class FieldForm(QWidget):
    """Enter keeps and goes on, Ctrl+Enter keeps and leads back to the text, Escape leads back; nothing is lost.

    What does not fit a field is not kept, but stays in it, also when other spans were looked at in between.
    """

    value_written = Signal(str, str, object)
    """The span's id, the field's name, the value (None for none)."""
    left = Signal()
    """The text may have the keyboard back."""
    finished = Signal()
    """The last field was done with."""
    unfolded = Signal(QWidget, QWidget)
    """Proposals or a hint have appeared, under that field, and are laid out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span: Span | None = None
        self._scheme = Scheme()
        self._language = "en"
        self._recent: Recent = _none
        self._label: str | None = None
        self._drafts: dict[tuple[str, str], str] = {}
        self._read_only = False
        self._rows: list[tuple[QLabel, FieldEdit]] = []
        self._stacked = False
        self.finding = QLineEdit(self)
        self.finding.setPlaceholderText(translate("FieldForm", "Find a field"))
        self.finding.setAccessibleName(translate("FieldForm", "Find a field"))
        clearable(self.finding)
        self.finding.textChanged.connect(self._narrow)
        self.finding.returnPressed.connect(self.begin)
        self.finding.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.finding)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(BESIDE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._under = QWidget(self)
        self._under.hide()
        self._proposed = Proposals(self._under)
        self._proposed.itemClicked.connect(self._take)
        self._hint = QLabel(self._under)
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        under = QVBoxLayout(self._under)
        under.setContentsMargins(0, 0, 0, 4)
        under.setSpacing(4)
        under.addWidget(self._hint)
        under.addWidget(self._proposed)

    def set_scheme(self, scheme: Scheme, language: str, recent: Recent) -> None:
        """Show the fields of *scheme* in the window's *language*."""
        self._scheme, self._language, self._recent = scheme, language, recent
        self._drafts.clear()
        self._label = None
        self.show_span(self._span, self._read_only)

    def show_span(self, span: Span | None, read_only: bool) -> None:
        """Show the fields of *span*; words that are being typed stay if it is the same one."""
        other = (span.id if span else "") != (self._span.id if self._span else "")
        if other:
            for _, edit in self._rows:
                self._keep(edit)
        self._span = span
        self._read_only = read_only
        label = span.label if span else ""
        if label != self._label:
            self._make_rows(label)
        for _, edit in self._rows:
            value = span.fields.get(edit.declared.name) if span else None
            draft = self._drafts.get((span.id, edit.declared.name)) if span and other else None
            edit.setReadOnly(read_only)
            if other:
                edit.setText("")
                edit.keep(None)
            edit.keep(value, draft)
            if other and edit.hasFocus():
                edit.selectAll()
        self._show_hint()

    def edits(self) -> list[FieldEdit]:
        """The fields in their order."""
        return [edit for _, edit in self._rows]

    def names(self) -> set[str]:
        """Names of the fields that are shown."""
        return {edit.declared.name for _, edit in self._rows}

    def begin(self, name: str = "") -> bool:
        """Put the keyboard into the field *name*, else into the first that is to be filled; False without fields."""
        if name:
            self.finding.clear()
        edits = [edit for edit in self.edits() if not edit.isHidden()]
        wanted = [edit for edit in edits if edit.declared.name == name] if name else []
        empty = [edit for edit in edits if edit.declared.required and not edit.text()]
        for edit in (*wanted, *empty, *edits):
            edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def keep(self) -> None:
        """Hand over what was typed, if it fits."""
        for _, edit in self._rows:
            self._keep(edit)

    def _make_rows(self, label: str) -> None:
        self._label = label
        for title, edit in self._rows:
            for widget in (title, edit):
                widget.hide()
                widget.deleteLater()
        self._rows = []
        self._park()
        fields = self._scheme.fields(label)
        many = len(fields) > MANY
        self.finding.clear()
        self.finding.setVisible(many)
        self._rows = [self._make_row(declared) for declared in (sorted(fields, key=_optional) if many else fields)]
        self._stacked = self._is_narrow()
        self._lay_out()
        self.setVisible(bool(self._rows))

    def _is_narrow(self) -> bool:
        """Whether the fields would be too short beside their names."""
        widest = max((title.sizeHint().width() for title, _ in self._rows), default=0)
        return self.width() < widest + BESIDE + LEAST

    def _lay_out(self) -> None:
        """The name of each field beside it, or above it where there is no room; below it what is proposed for it."""
        for place, (title, edit) in enumerate(self._rows):
            row = 3 * place
            if self._stacked:
                self._grid.addWidget(title, row, 0, 1, 2)
                self._grid.addWidget(edit, row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(title, row + 1, 0)
                self._grid.addWidget(edit, row + 1, 1)
        if self._under.isVisibleTo(self) and (active := self._active()) is not None:
            self._unfold_under(active)

    def _unfold_under(self, edit: FieldEdit) -> None:
        row, column = 3 * self.edits().index(edit) + 2, 0 if self._stacked else 1
        self._grid.addWidget(self._under, row, column, 1, 2 - column)
        self._under.show()

    def _narrow(self, words: str) -> None:
        """Show the fields that are called like *words*."""
        self._park()
        for title, edit in self._rows:
            declared = edit.declared
            named = " ".join((declared.name, *declared.title.values()))
            fits = not words.strip() or fuzzy.score(words, named) is not None
            title.setVisible(fits)
            edit.setVisible(fits)

    def _make_row(self, declared: Field) -> tuple[QLabel, FieldEdit]:
        title = QLabel(declared.title_in(self._language), self)
        title.setObjectName("quiet")
        title.setTextFormat(Qt.TextFormat.PlainText)
        edit = FieldEdit(declared, self._language, self._proposed, self)
        title.setBuddy(edit)
        edit.entered.connect(self._enter)
        edit.changed.connect(self._show_hint)
        edit.done.connect(self._go_on)
        edit.back.connect(self._go_back)
        edit.left.connect(self._leave)
        title.show()
        edit.show()
        return title, edit

    def _active(self) -> FieldEdit | None:
        return next((edit for _, edit in self._rows if edit.hasFocus()), None)

    def _enter(self) -> None:
        edit = self.sender()
        if not isinstance(edit, FieldEdit) or self._span is None:
            return
        self._park()
        if edit.isReadOnly():
            return
        self._unfold_under(edit)
        edit.propose(self._recent(self._span.label, edit.declared.name))
        self._show_hint()
        QTimer.singleShot(0, self, self.tell_unfolded)

    def tell_unfolded(self) -> None:
        """Tell what has appeared under the field that has the keyboard, if anything."""
        if (edit := self._active()) is not None and self._under.isVisible():
            self.unfolded.emit(self._under, edit)

    def _park(self) -> None:
        """Take the proposals and the hint out of the form until a field needs them."""
        self._grid.removeWidget(self._under)
        self._under.hide()

    def _show_hint(self) -> None:
        edit = self._active()
        words = ""
        if edit is not None:
            value = edit.value()
            words = hint(edit.declared, value)
            if not words and edit.is_changed() and not self._proposed.first():
                words = complaint(edit.declared, value, self._language)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _take(self, item: QListWidgetItem) -> None:
        edit = self._active()
        if edit is not None:
            edit.take(item.text())
            self._go_on_from(edit)

    def _go_on(self) -> None:
        edit = self.sender()
        if isinstance(edit, FieldEdit):
            self._go_on_from(edit)

    def _go_on_from(self, edit: FieldEdit) -> None:
        if not self._keep(edit):
            self._show_hint()
            return
        edits = self.edits()
        following = [one for one in edits[edits.index(edit) + 1 :] if not one.isHidden()]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.finished.emit()

    def _go_back(self) -> None:
        edit = self.sender()
        if isinstance(edit, FieldEdit):
            self._keep(edit)
        self.left.emit()

    def _leave(self) -> None:
        edit = self.sender()
        if isinstance(edit, FieldEdit):
            self._keep(edit)
        if self._active() is None:
            self._park()

    def _keep(self, edit: FieldEdit) -> bool:
        """Hand the value over if it is another one and fits; False if it does not fit."""
        if self._span is None or self._read_only or not edit.is_changed():
            return True
        key = (self._span.id, edit.declared.name)
        value = edit.value()
        if value is not None and complaint(edit.declared, value, self._language):
            self._drafts[key] = edit.text()
            return False
        self._drafts.pop(key, None)
        edit.keep(value, anew=True)
        self.value_written.emit(self._span.id, edit.declared.name, value)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._rows and self._stacked != self._is_narrow():
            self._stacked = not self._stacked
            self._lay_out()
