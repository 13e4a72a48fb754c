"""Why no window could be opened, said in one: who double-clicks sees no terminal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMessageBox

from hashiya.model.errors import KnownError
from hashiya.session.project import SUFFIX
from hashiya.ui import file_dialogs
from hashiya.ui.icons import icon
from hashiya.ui.isolates import led
from hashiya.ui.messages import sentence
from hashiya.ui.settings import Settings
from hashiya.ui.tips import plain_labels

translate = QCoreApplication.translate


def tell_failed_start(error: Exception, settings: Settings) -> list[Path] | None:
    """Say what is wrong. What is to be opened instead: the paths that the user chose, none for what is usually opened;
    None if nothing is."""
    known = isinstance(error, KnownError)
    box = QMessageBox()
    box.setIconPixmap(icon("warning", QPalette.ColorRole.Accent).pixmap(32, 32))
    box.setWindowTitle(translate("FailedStart", "Hashiya could not open this"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if isinstance(error, KnownError):
        box.setText(led(sentence(error)))
    else:
        box.setText(led(translate("FailedStart", "Hashiya made a mistake and could not start.")))
        words = translate("FailedStart", "At the next start you can look at a report about it.")
        box.setInformativeText(led(words))
    start = other = None
    if not known or error.facts.get("path"):  # type: ignore[attr-defined]
        start = box.addButton(translate("FailedStart", "Open Hashiya"), QMessageBox.ButtonRole.AcceptRole)
        other = box.addButton(translate("FailedStart", "Choose a project\u2026"), QMessageBox.ButtonRole.ActionRole)
    close = box.addButton(QMessageBox.StandardButton.Close)
    close.setText(translate("Frame", "Close"))
    box.setEscapeButton(close)
    box.setDefaultButton(start or close)
    plain_labels(box)
    box.exec()
    pressed = box.clickedButton()
    if other is not None and pressed is other:
        title, kind = translate("files", "Open project"), translate("files", "Hashiya projects")
        kinds = file_dialogs.kinds((kind, f"*{SUFFIX}"))
        found = file_dialogs.open_name(box, title, settings.folder("project"), kinds)
        return [Path(found)] if found else None
    return [] if start is not None and pressed is start else None
