"""Before files are imported: what each is, how it begins, and what only the user can say about it.

Comes only when something must be asked: files of plain UTF-8 are imported without a question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hashiya.formats import Choices
from hashiya.formats.rows import Look
from hashiya.model.errors import KnownError
from hashiya.session.survey import Seen
from hashiya.text.encodings import ENCODINGS, Verdict
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.dialogs.import_columns import ColumnsEditor
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import isolated, led
from hashiya.ui.messages import sentence
from hashiya.ui.models.import_files import ImportFiles
from hashiya.ui.numbers import counted
from hashiya.ui.tasks import awaited
from hashiya.ui.typeset import single_line

translate = QCoreApplication.translate

Examine = Callable[[Path, Choices], Seen]

_ROWS = 12  # of a table that are shown
_LONG = 1 << 20  # bytes of a file from which on it is looked at aside
_NAME_WIDTH = 280  # pixels of the name of a file, by which one knows it, that are seen whole
_TEXT_WIDTH = 280  # pixels of the column with the text


class ImportWish(Struct, frozen=True):
    """How the files are to be read, and what is to be done with what is known already or cannot be read."""

    by_file: Mapping[Path, Choices]
    same_again: bool = False
    keep_good: bool = False


class ImportDialog(Frame):
    """A list of files; beside it how the chosen one begins, and what can be chosen about it."""

    chapter = "texts-in"

    def __init__(self, seen: Sequence[Seen], examine: Examine, parent: QWidget | None = None) -> None:
        super().__init__(translate("Import", "Import"), parent)
        self._examine = examine
        self._filling = False
        self.model = ImportFiles([_proposed(one) for one in seen], self)
        asking = sum(one.asks for one in seen)
        words = translate("Import", "{files} to import; about {some} there is something to see.")
        if len(seen) == 1:
            words = translate("Import", "{files} to import; there is something to see about it.")
        head = QLabel(led(words.format(files=counted.files(len(seen)), some=counted.files_about(asking))), self)
        head.setWordWrap(True)
        self.column.addWidget(head)
        self.list = self._make_list()
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self._make_side())
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        self.column.addWidget(split, 1)
        self.again = QCheckBox(translate("Import", "Import texts that the project has &already, too"), self)
        self.good = QCheckBox(translate("Import", "Import what is &good although something is refused"), self)
        self.column.addWidget(self.again)
        self.column.addWidget(self.good)
        self.finish(translate("Import", "Import"))
        self.sized = True
        self.resize(1100, 680)
        first = next((row for row, one in enumerate(seen) if one.asks), 0)
        self.choose(first)
        self.list.setFocus()

    def choose(self, row: int) -> None:
        """Show the file in *row*. (`QTableView.selectRow` misses the row of a mirrored list that is not shown yet.)"""
        self.list.setCurrentIndex(self.model.index(row, 0))

    @property
    def wish(self) -> ImportWish:
        """What was chosen."""
        by_file = {one.path: one.choices for one in self.model.rows()}
        return ImportWish(by_file, self.again.isChecked(), self.good.isChecked())

    def _make_list(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.model)
        view.setAccessibleName(translate("Import", "Files"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setProperty("framed", True)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setMaximumSectionSize(_NAME_WIDTH)
        header.setStretchLastSection(True)
        for column in range(self.model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(100)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        view.selectionModel().currentRowChanged.connect(self._show_row)
        view.setMinimumWidth(220)
        return view

    def _make_side(self) -> QWidget:
        side = QWidget(self)
        side.setMinimumWidth(300)
        self._text = QTextEdit(side)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("framed", True)
        self._text.setAccessibleName(translate("Import", "How the file begins"))
        self._table = QTableWidget(side)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setProperty("framed", True)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._table.verticalHeader().hide()
        self._table.setWordWrap(False)
        self._table.setAccessibleName(translate("Import", "How the table begins"))
        self._preview = QStackedWidget(side)
        self._preview.addWidget(self._text)
        self._preview.addWidget(self._table)
        self.encoding = Combo(side)
        self.encoding.setAccessibleName(translate("Import", "Encoding"))
        self.encoding.currentIndexChanged.connect(self._encoding_chosen)
        self._doubt = QLabel(side)
        self._doubt.setObjectName("quiet")
        self._doubt.setWordWrap(True)
        self.repair = QCheckBox(side)
        self.repair.toggled.connect(self._repair_chosen)
        self.book = Combo(side)
        self.book.setAccessibleName(translate("Import", "Documents of the book"))
        self.book.addItem(translate("Import", "A document for each chapter"))
        self.book.addItem(translate("Import", "One document for the book"))
        self.book.currentIndexChanged.connect(self._book_chosen)
        self.columns = ColumnsEditor(side)
        self.columns.changed.connect(self._columns_chosen)
        self.all = QPushButton(translate("Import", "Read all files of this kind &so"), side)
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._same_for_all)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(translate("Import", "&Encoding"), self.encoding)
        form.addRow(self._doubt)
        form.addRow(self.repair)
        form.addRow(translate("Import", "&Book"), self.book)
        form.addRow(self.columns)
        self._form = form
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._preview, 1)
        column.addLayout(form)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        return side

    # --- showing --------------------------------------------------------------------------------

    def _row(self) -> int:
        return max(0, self.list.currentIndex().row())

    def _show_row(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            one = self.model.seen(current.row())
            if not one.text and not one.refused:  # nobody opened it yet
                one = _keeping(self._looked_at(one, one.choices), one.choices)
                self.model.replace(current.row(), one)
            self._show(one)

    def _show(self, one: Seen) -> None:
        self._filling = True
        self._show_preview(one)
        asks = one.format.asks
        self._form.setRowVisible(self.encoding, "encoding" in asks)
        self._form.setRowVisible(self._doubt, "encoding" in asks and bool(_doubt(one)))
        self._doubt.setText(_doubt(one))
        self.encoding.clear()
        for name in dict.fromkeys(filter(None, (one.choices.encoding, one.encoding, *one.candidates, *ENCODINGS))):
            self.encoding.addItem(isolated(name), name)
        self._form.setRowVisible(self.repair, bool(one.baked))
        forms = translate("Import", "Write &letters for their presentation forms; the original is kept")
        order = translate("Import", "Put letters into the o&rder of reading; the original is kept")
        self.repair.setText(forms if one.baked == "forms" else order)
        self.repair.setChecked(one.choices.repair)
        self._form.setRowVisible(self.book, "chapters" in asks)
        self.book.setCurrentIndex(0 if one.choices.chapters else 1)
        self._form.setRowVisible(self.columns, one.look is not None)
        if one.look is not None:
            self.columns.show_look(one.look)
        self.all.setVisible(bool(asks) and sum(other.format is one.format for other in self.model.rows()) > 1)
        self._filling = False

    def _show_preview(self, one: Seen) -> None:
        if one.refused is not None:
            self._text.setPlainText(led(sentence(one.refused)))
        elif one.baked and one.choices.repair:
            self._text.setPlainText(one.mended)
        else:
            self._text.setPlainText(one.text)
        if one.look is not None and one.refused is None:
            self._show_table(one.look)
            self._preview.setCurrentWidget(self._table)
        else:
            self._preview.setCurrentWidget(self._text)

    def _show_table(self, look: Look) -> None:
        rows = look.rows[:_ROWS]
        self._table.clear()
        self._table.setRowCount(len(rows))
        self._table.setColumnCount(len(look.names))
        self._table.setHorizontalHeaderLabels([isolated(name) for name in look.names])
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._table.setItem(row, column, QTableWidgetItem(isolated(single_line(cell, 200))))
        self._table.setColumnWidth(look.names.index(look.columns.text), _TEXT_WIDTH)

    # --- choosing -------------------------------------------------------------------------------

    def _encoding_chosen(self) -> None:
        if not self._filling and self.encoding.currentData():
            self._read_with(encoding=str(self.encoding.currentData()))

    def _book_chosen(self) -> None:
        if not self._filling:
            self._read_with(chapters=self.book.currentIndex() == 0)

    def _columns_chosen(self) -> None:
        if not self._filling:
            self._read_with(columns=self.columns.columns)

    def _read_with(self, **changes: object) -> None:
        """Read the file in another way, and show what it is then."""
        row = self._row()
        before = self.model.seen(row)
        choices = replace(before.choices, **changes)
        one = _keeping(self._looked_at(before, choices), choices)
        self.model.replace(row, replace(one, candidates=one.candidates or before.candidates))
        self._show(self.model.seen(row))

    def _looked_at(self, one: Seen, choices: Choices) -> Seen:
        """A good look at the file of *one*: aside, if it is so long that the window would stand still. One that has
        gone meanwhile is refused."""
        try:
            if one.size < _LONG:
                return self._examine(one.path, choices)
            return awaited(self, lambda: self._examine(one.path, choices))
        except KnownError as error:
            return replace(one, choices=choices, refused=error)

    def _repair_chosen(self, wanted: bool) -> None:
        if not self._filling:
            row = self._row()
            one = self.model.seen(row)
            self.model.replace(row, replace(one, choices=replace(one.choices, repair=wanted)))
            self._show_preview(self.model.seen(row))

    def _same_for_all(self) -> None:
        """Read all other files of the same format as this one is read; they are looked at again when they are shown."""
        chosen = self.model.seen(self._row())
        for row, one in enumerate(self.model.rows()):
            if row != self._row() and one.format is chosen.format:
                encoding = chosen.encoding if chosen.choices.encoding or chosen.verdict is not Verdict.PROVED else ""
                repair = chosen.choices.repair if chosen.baked else one.choices.repair
                choices = replace(chosen.choices, encoding=encoding, repair=repair)
                self.model.replace(row, Seen(one.path, one.format, choices, one.size, encoding))


def _proposed(one: Seen) -> Seen:
    """*one* with the choices that are proposed: the likeliest encoding, a repair, the columns found."""
    encoding = one.encoding if one.verdict in (Verdict.OPEN, Verdict.CLEAR) and not one.refused else ""
    columns = one.look.columns if one.look else one.choices.columns
    choices = replace(
        one.choices,
        encoding=one.choices.encoding or encoding,
        repair=one.choices.repair or bool(one.baked),
        columns=columns,
    )
    return replace(one, choices=choices)


def _keeping(one: Seen, choices: Choices) -> Seen:
    """*one* as it was examined, read with *choices*, and with the columns that it has."""
    columns = one.look.columns if one.look else choices.columns
    return replace(one, choices=replace(choices, columns=columns))


def _doubt(one: Seen) -> str:
    if one.verdict is Verdict.OPEN:
        return translate("Import", "This is the likeliest, but not certain: read the text and see.")
    if one.verdict is Verdict.CLEAR:
        return translate("Import", "Found by the letters of the text.")
    return ""


def ask_import(parent: QWidget, seen: Sequence[Seen], examine: Examine) -> ImportWish | None:
    """Show what was seen; how the files are to be imported, None for not at all."""
    dialog = ImportDialog(seen, examine, parent)
    try:
        return dialog.wish if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()
