"""Choosing one of many by typing: the ground of the command palette, the label picker and the recent projects."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from hashiya.ui.choices import CHOICE, ROW_HEIGHT, Choice, ranked
from hashiya.ui.dialogs import frame
from hashiya.ui.dialogs.choosing import ChoosingDialog
from hashiya.ui.line_field import clearable
from hashiya.ui.markdown import Guideline

__all__ = ["Choice", "TypeAhead", "choose", "ranked"]

SHOWN_ROWS = 11
GUIDE_HEIGHT = 128


class TypeAhead(ChoosingDialog):
    """One of many: Enter and a click take it.

    *guides* are words (Markdown) by choice that stand below the list while it is the current one.

    *new* makes a last row of what was typed, which is none of the choices (unless one of them is called so).

    With *keys*, a digit typed into the empty field takes the choice that has it as its detail.
    """

    def __init__(
        self,
        title: str,
        hint: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
        *,
        keys: bool = False,
        guides: Mapping[str, str] | None = None,
        new: Callable[[str], Choice] | None = None,
    ) -> None:
        super().__init__(title, hint, parent)
        self._keys = keys
        self._choices = list(choices)
        self._new = new
        self.chosen = ""
        clearable(self.field)
        self._guides = guides or {}
        self.guide: Guideline | None = None
        if any(self._guides.values()):
            self.guide = Guideline(self)
            self.guide.setProperty("framed", True)
            self.guide.setFixedHeight(GUIDE_HEIGHT)
            self.guide.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.guide.setAccessibleName(QCoreApplication.translate("TypeAhead", "How it is used"))
            self.column.addWidget(self.guide)
        self.typed("")
        rows = max(3, min(SHOWN_ROWS, len(self._choices)))
        wanted = QSize(560, 74 + rows * ROW_HEIGHT + (GUIDE_HEIGHT + 8 if self.guide else 0))
        self.resize(wanted.boundedTo(frame.room_on(self.screen())))

    def typed(self, words: str) -> None:
        found, typed = ranked(self._choices, words), words.strip()
        if self._new is not None and all(choice.words != typed for choice in self._choices):
            found.append(self._new(typed))
        self.show_choices(found)

    def current(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE) if index.isValid() else None
        if self.guide is not None:
            self.guide.show_markdown(self._guides.get(choice.id, "") if choice else "")
        self.moved.emit(choice.id if choice else "")

    def clicked(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE)
        if choice is not None and choice.enabled:
            self.chosen = choice.id
            super().accept()

    def accept(self) -> None:
        self.clicked(self.list.currentIndex())

    def pressed(self, event: QKeyEvent) -> bool:
        """Take the choice whose key was typed, if there is one."""
        typed = event.text()
        if not self._keys or self.field.text() or not typed.isdecimal():
            return False
        key = str(unicodedata.decimal(typed)) if len(typed) == 1 else ""
        for choice in self._choices:
            if key and choice.detail == key and choice.enabled:
                self.chosen = choice.id
                super().accept()
                return True
        return False


def choose(
    title: str,
    hint: str,
    choices: Sequence[Choice],
    parent: QWidget | None,
    moved: Callable[[str], None] | None = None,
    *,
    keys: bool = False,
    guides: Mapping[str, str] | None = None,
    new: Callable[[str], Choice] | None = None,
) -> str:
    """Let one of *choices* be chosen; its id, or "" when nothing was. *moved* is told which is the current one."""
    dialog = TypeAhead(title, hint, choices, parent, keys=keys, guides=guides, new=new)
    if moved is not None:
        dialog.moved.connect(moved)
    try:
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        dialog.deleteLater()
