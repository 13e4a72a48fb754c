"""Qt's own dialogs speak the language of the window too, where the desktop has none."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QGroupBox, QLabel, QMessageBox, QWidget

from hashiya.ui.languages import Tongue


def latin(dialog: QDialog) -> set[str]:
    """What can be read in *dialog* that is written in Latin letters, but for paths."""
    words = set()
    for part in dialog.findChildren(QWidget):
        words.add(part.toolTip())
        if isinstance(part, QLabel | QAbstractButton):
            words.add(part.text())
        if isinstance(part, QGroupBox):
            words.add(part.title())
    return {word for word in words if re.search("[A-Za-z]{2}", word) and "/" not in word}


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_qt_speaks_the_language(qapp: Any, qtbot: Any, language: str) -> None:
    from PySide6.QtCore import QLocale, Qt

    before = QLocale()
    tongue = Tongue(qapp)
    tongue.speak(language)
    try:
        files = QFileDialog()
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        printer = QPrinter()
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        box = QMessageBox(QMessageBox.Icon.Question, "", "", QMessageBox.StandardButton.Ok)
        for dialog in (files, QPrintDialog(printer), box):
            qtbot.addWidget(dialog)
            assert not latin(dialog)
    finally:
        tongue.fall_silent()
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
