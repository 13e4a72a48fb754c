"""The calm dialog after a mistake of the program itself (`ui.crash`)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import QApplication, QMessageBox

from hashiya.ui.icons import icon
from hashiya.ui.isolates import led, path_words

translate = QCoreApplication.translate


def tell_mistake(log: Path) -> None:
    """Say that nothing is lost and where the report stands; *log* is shown if that is asked for."""
    box = QMessageBox(QApplication.activeWindow())
    box.setIconPixmap(icon("warning", QPalette.ColorRole.Accent).pixmap(32, 32))
    box.setWindowTitle(translate("Crash", "Hashiya made a mistake"))
    box.setText(translate("Crash", "Hashiya made a mistake. What you did so far is kept."))
    words = translate("Crash", "You can go on working. A report without any of your texts stands in {path}.")
    box.setInformativeText(led(words.format(path=path_words(log))))
    show = box.addButton(translate("Crash", "Show the report"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()
    if box.clickedButton() is show:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log)))
