"""What this is, which version, by which licence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

from hashiya import __version__
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.icons import app_icon
from hashiya.ui.isolates import led, left_to_right, path_words
from hashiya.view.fonts import reading_font

translate = QCoreApplication.translate


class AboutDialog(Frame):
    """A few sentences, and where the open project lies."""

    def __init__(self, project: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("About", "About Hashiya"), parent)
        mark = QLabel(self)
        mark.setPixmap(app_icon().pixmap(QSize(72, 72)))
        name = QLabel(translate("About", "Hashiya"), self)
        mark.setAccessibleName(name.text())
        font = QFont(reading_font("ar", "Amiri", self.font().pointSizeF() + 12))
        font.setBold(True)
        name.setFont(font)
        name.setObjectName("brand")
        words = [
            translate("About", "The note that a scholar writes in the margin of a manuscript."),
            translate("About", "Version {version}, MIT licence.").format(version=left_to_right(__version__)),
            translate("About", "Texts and marks stay on this machine: Hashiya does not use the network."),
        ]
        if project:
            words.append(translate("About", "This project: {path}").format(path=path_words(project)))
        for part in (mark, name):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(part)
        for number, sentence in enumerate(words):
            label = QLabel(led(sentence), self)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if number:
                label.setObjectName("quiet")
            self.column.addWidget(label)
        self.finish()
        self.setFixedWidth(440)
