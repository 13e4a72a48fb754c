"""What stands at the caret: its code points with their names, directions and scripts, and its place in every counting.

The dialog stays open and follows the caret.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QWidget

from hashiya.text.inspection import CodePoint, Inspection, inspect
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.isolates import isolated, left_to_right
from hashiya.ui.numbers import number, range_words
from hashiya.view import fonts
from hashiya.view.reader import Reader

translate = QCoreApplication.translate


class CharactersDialog(Frame):
    """Shows the grapheme after the caret of *reader*."""

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(translate("CharactersDialog", "Characters at the caret"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reader = reader
        self._letter = QLabel(self)
        self._letter.setFont(fonts.reading_font("ar", "", 30))
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = QLabel(self)
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._points = self._make_table()
        self.column.addWidget(self._letter)
        self.column.addWidget(self._place)
        self.column.addWidget(self._points, 1)
        self.finish()
        self.sized = True
        self.resize(620, 360)
        reader.caret_moved.connect(self._follow)
        self._follow()

    def _make_table(self) -> QTableWidget:
        titles = [
            translate("CharactersDialog", "Code point"),
            translate("CharactersDialog", "Name"),
            translate("CharactersDialog", "Script"),
            translate("CharactersDialog", "Bidi class"),
            translate("CharactersDialog", "Level"),
        ]
        table = QTableWidget(0, len(titles), self)
        table.setProperty("framed", True)
        table.setAccessibleName(translate("CharactersDialog", "Code points"))
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _follow(self) -> None:
        page = self._reader.page()
        found: Inspection | None = None
        if page is not None:
            position = self._reader.caret()
            direction = page.paragraphs.direction(page.paragraphs.at(position))
            found = inspect(page.text, position, direction)
        self._points.setRowCount(len(found.points) if found else 0)
        if found is None:
            self._letter.setText("")
            self._place.setText(translate("CharactersDialog", "The caret is at the end of the text."))
            return
        self._letter.setText(isolated(found.text) if found.text.isprintable() else "\u2014")
        words = translate(
            "CharactersDialog", "Code points {points} \u00b7 UTF-16 unit {units} \u00b7 UTF-8 byte {octets}"
        )
        places = range_words(found.start, found.end)
        self._place.setText(words.format(points=places, units=number(found.utf16), octets=number(found.utf8)))
        for row, point in enumerate(found.points):
            self._show_point(row, point)

    def _show_point(self, row: int, point: CodePoint) -> None:
        values = (point.number, point.name, point.script, point.bidi_class, number(point.level))
        for column, value in enumerate(values):
            self._points.setItem(row, column, QTableWidgetItem(left_to_right(value)))
