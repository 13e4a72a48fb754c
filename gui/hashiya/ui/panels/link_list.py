"""The links of the selected span, from it and to it, as a short list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from hashiya.ui.choices import CHOICE, ROW_HEIGHT, Choice, ChoiceRow, Choices
from hashiya.ui.icons import icon
from hashiya.ui.values import comma

translate = QCoreApplication.translate

SHOWN: Final = 6
"""Rows that are shown at once."""


class LinkRow(Struct, frozen=True):
    """One link as seen from the span: ``outward`` if it leads away, ``other`` the words at its other end, ``where`` the
    title of the other end's document if that is another one, ``said`` its fields and its note."""

    id: str
    title: str
    other: str
    outward: bool
    where: str = ""
    said: str = ""


class LinkList(QListView):
    """Enter goes to the other end, F2 to fields and note, Del removes the link, Escape leads back to the text."""

    link_asked = Signal(str)
    removal_asked = Signal(str)
    words_asked = Signal(str)
    """Fields and note of that link are to be written."""
    menu_asked = Signal(str, QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = Choices(self)
        self.setModel(self._rows)
        self.setItemDelegate(ChoiceRow(self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(translate("LinkList", "Links of the selected span"))
        self.setToolTip(
            translate("LinkList", "Enter goes to the other end, F2 to fields and note, Del removes the link.")
        )
        self.activated.connect(self._ask)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.hide()

    def show_links(self, rows: Sequence[LinkRow]) -> None:
        """Show *rows*; the current one stays current."""
        current = self.current()
        self._rows.show([self._choice(row) for row in rows])
        self.setVisible(bool(rows))
        self.setFixedHeight(min(SHOWN, len(rows)) * ROW_HEIGHT + 2 * self.frameWidth() + 2)
        ids = [row.id for row in rows]
        if ids:
            self.setCurrentIndex(self._rows.index(ids.index(current) if current in ids else 0))

    def choose(self, link_id: str) -> None:
        """Make that link the current one."""
        for row, choice in enumerate(self._rows.shown):
            if choice.id == link_id:
                self.setCurrentIndex(self._rows.index(row))

    def current(self) -> str:
        """The id of the current link, "" for none."""
        choice: Choice | None = self.currentIndex().data(CHOICE) if self.currentIndex().isValid() else None
        return choice.id if choice else ""

    def _choice(self, row: LinkRow) -> Choice:
        words = translate("LinkList", "to: {words}") if row.outward else translate("LinkList", "from: {words}")
        return Choice(
            row.id, row.title, comma().join(part for part in (row.other, row.said) if part), row.where,
            icon=icon("next" if row.outward else "previous"),
            spoken=comma().join(part for part in (row.title, words.format(words=row.other), row.said) if part),
        )  # fmt: skip

    def _ask(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE)
        if choice is not None:
            self.link_asked.emit(choice.id)

    def _ask_menu(self, point: QPoint) -> None:
        if self.current():
            self.menu_asked.emit(self.current(), self.viewport().mapToGlobal(point))

    def event(self, event: QEvent) -> bool:
        """F2 is about the link while the list has the keyboard, not about the span."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current():
            self.removal_asked.emit(self.current())
        elif event.key() == Qt.Key.Key_F2 and self.current():
            self.words_asked.emit(self.current())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.link_asked.emit(self.current())
        else:
            super().keyPressEvent(event)
