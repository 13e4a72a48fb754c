"""Which file, which folder: the desktop's own dialog, else Qt's, which is made to fit the screen and the script.

Paths that are typed run from left to right in every language, and so do the patterns of files: Qt's dialog would turn
them round.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget

from hashiya.ui.dialogs.frame import room_on
from hashiya.ui.isolates import LRM


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
    return QFileDialog(parent, title, str(start.parent), filters)


def _asked(dialog: QFileDialog) -> list[str]:
    """What was chosen in *dialog*, nothing if it was given up."""
    try:
        fit(dialog)
        return dialog.selectedFiles() if dialog.exec() == QDialog.DialogCode.Accepted else []
    finally:
        dialog.deleteLater()


def fit(dialog: QFileDialog) -> None:
    """Make Qt's own dialog no larger than the screen, and paths in it run from left to right where they are typed; the
    desktop's has no parts."""
    for field in dialog.findChildren(QLineEdit, "fileNameEdit"):
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    room = room_on(dialog.screen())
    if dialog.layout() is not None:
        dialog.setMinimumSize(QSize(1, 1))
        dialog.resize(dialog.sizeHint().expandedTo(dialog.size()).boundedTo(room))
