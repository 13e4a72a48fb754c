"""Counts above the table of the register: how it stands, each a button that leaves only those rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from hashiya.reports.register import STANDINGS, WHEN, Column, Entry, Speech, grouped, groupings, standing
from hashiya.ui.isolates import isolated
from hashiya.ui.numbers import number

translate = QCoreApplication.translate

MOST: Final = 8
"""How many counts are shown."""

_TOLD: Final = ("overdue", "today", "week")


class Tallies(QWidget):
    """A button for each status and for what is late or soon due; *chosen* tells the filter that it stands for."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Register", "How it stands"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch()
        self.buttons: list[QToolButton] = []

    def show_counts(self, found: Sequence[Entry], columns: Sequence[Column], speech: Speech, query: str) -> None:
        """Count *found*; the button whose filter is *query* is down."""
        counted = _counts(found, columns, speech)[:MOST]
        while len(self.buttons) < len(counted):
            button = QToolButton(self)
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.clicked.connect(self._choose)
            self._row.insertWidget(len(self.buttons), button)
            self.buttons.append(button)
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(counted))
            if place < len(counted):
                filter, title, count = counted[place]
                button.setText(f"{isolated(title)}  {isolated(number(count))}")
                button.setProperty("filter", filter)
                button.setChecked(filter == query)
                button.setToolTip(translate("Register", "Only these rows"))
        self.setVisible(bool(counted))

    def _choose(self) -> None:
        button = self.sender()
        assert isinstance(button, QToolButton)
        self.chosen.emit(str(button.property("filter")) if button.isChecked() else "")


def _counts(found: Sequence[Entry], columns: Sequence[Column], speech: Speech) -> list[tuple[str, str, int]]:
    counted = []
    status = next((one for one in columns if one.name == "status" and one.field and one.field.choices), None)
    if status is not None and status.field is not None:
        names = {one.title_in(speech.language): one.name for one in status.field.choices}
        counted += [
            (f"{status.key}={names[title]}", title, len(rows))
            for title, rows in grouped(found, status, speech)
            if title in names
        ]
    if WHEN in groupings(columns):
        stands = [standing(entry, speech.today) for entry in found]
        counted += [
            (f"{WHEN.key}={name}", speech.when[STANDINGS.index(name)], stands.count(name))
            for name in _TOLD
            if name in stands
        ]
    return counted
