"""Which file, which folder: the desktop's own dialog, else Qt's, which is made to fit the screen and the script.

Paths that are typed run from left to right in every language, and so do the patterns of files: Qt's dialog would turn
them round.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QProxyStyle,
    QSplitter,
    QStyle,
    QStyleOption,
    QWidget,
)

from hashiya.ui.dialogs.frame import room_on
from hashiya.ui.isolates import LRM
from hashiya.ui.numbers import calendar, moment

ROOMY: Final = QSize(860, 560)
"""Pixels in which the names and days of files are seen whole."""

PLACES: Final = 170
"""Pixels of width for the places beside them."""

_CHANGED: Final = 3  # the column of QFileSystemModel


class _Days(QIdentityProxyModel):
    """Files whose days are written in the calendar of the window: Qt knows the digits of a language alone."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        files = self.sourceModel()
        if role == Qt.ItemDataRole.DisplayRole and index.column() == _CHANGED and isinstance(files, QFileSystemModel):
            return moment(files.lastModified(self.mapToSource(index)).toMSecsSinceEpoch())
        return super().data(index, role)


class _Paths(QProxyStyle):
    """Draws words, and the rows of the list that opens, from left to right: painters and those rows begin with the
    direction of the application, not of the widget."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == QStyle.ControlElement.CE_MenuItem:
            option.direction = Qt.LayoutDirection.LeftToRight
        before = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        super().drawControl(element, option, painter, widget)
        painter.setLayoutDirection(before)

    def drawItemText(
        self, painter: QPainter, rect: QRect, flags: int, pal: QPalette | Qt.GlobalColor | QColor, enabled: bool,
        text: str, textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803 (Qt's name)
    ) -> None:  # fmt: skip
        flags |= Qt.TextFlag.TextForceLeftToRight.value
        super().drawItemText(painter, rect, flags, pal, enabled, text, textRole)


def kinds(*rows: tuple[str, str]) -> str:
    """Name filters for Qt from *rows* of words and patterns ("Schemes", "*.toml")."""
    return ";;".join(f"{words} {LRM}({patterns})" for words, patterns in rows)


def save_name(
    parent: QWidget, title: str, start: Path | str, filters: str = "", *, confirm: bool = True
) -> tuple[str, str]:
    """The path to write to and the filter that was chosen, "" for none. *start*: what is proposed, with its folder.

    *confirm*: ask before a file is to be replaced.
    """
    dialog = _dialog(parent, title, Path(start), filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not confirm)
    dialog.selectFile(Path(start).name)
    found = _asked(dialog)
    return (found[0], dialog.selectedNameFilter()) if found else ("", "")


def open_name(parent: QWidget, title: str, folder: Path | str, filters: str) -> str:
    """The path of a file that is there, "" for none."""
    dialog = _dialog(parent, title, Path(folder) / "*", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(_asked(dialog)), "")


def open_names(parent: QWidget, title: str, folder: Path | str, filters: str) -> list[str]:
    """The paths of files that are there."""
    dialog = _dialog(parent, title, Path(folder) / "*", filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _asked(dialog)


def folder_name(parent: QWidget, title: str, folder: Path | str) -> str:
    """The path of a folder that is there, "" for none."""
    dialog = _dialog(parent, title, Path(folder) / "*", "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog)), "")


def _dialog(parent: QWidget, title: str, start: Path, filters: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(start.parent), filters)
    if not calendar().isGregorian():
        dialog.setProxyModel(_Days(dialog))
    return dialog


def _asked(dialog: QFileDialog) -> list[str]:
    """What was chosen in *dialog*, nothing if it was given up."""
    try:
        fit(dialog)
        return dialog.selectedFiles() if dialog.exec() == QDialog.DialogCode.Accepted else []
    finally:
        dialog.deleteLater()


def fit(dialog: QFileDialog) -> None:
    """Make Qt's own dialog roomy, but no larger than the screen, and paths in it run from left to right; the desktop's
    has no parts."""
    for field in dialog.findChildren(QLineEdit, "fileNameEdit"):
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for folder in dialog.findChildren(QComboBox, "lookInCombo"):
        folder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        style = _Paths()
        style.setParent(folder)  # widgets do not keep it
        folder.setStyle(style)
    room = room_on(dialog.screen())
    if dialog.layout() is not None:
        dialog.setMinimumSize(QSize(1, 1))
        dialog.resize(dialog.sizeHint().expandedTo(ROOMY).boundedTo(room))
        for divided in dialog.findChildren(QSplitter, "splitter"):
            divided.setSizes([PLACES, dialog.width() - PLACES])
