"""A report on what went wrong: to be read first, then saved to a file if one wants to. Nothing is sent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QWidget

from hashiya.model.errors import KnownError
from hashiya.model.reasons import reason_of
from hashiya.ui import file_dialogs
from hashiya.ui.dialogs.frame import Frame
from hashiya.ui.messages import sentence

translate = QCoreApplication.translate


class ReportDialog(Frame):
    """``saved`` is where the report was written, None if it was not."""

    chapter = "trouble"

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Report", "Report"), parent)
        self._report = report
        self.saved: Path | None = None
        words = QLabel(
            translate(
                "Report",
                "This is all that the report holds: versions, and where in the program it happened. No text, no name "
                "and no path of yours is in it, and nothing is sent. If you save it, you can send it to whoever looks "
                "after Hashiya.",
            ),
            self,
        )
        words.setWordWrap(True)
        self.preview = QPlainTextEdit(report, self)
        self.preview.setProperty("framed", True)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.preview.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.preview.setAccessibleName(translate("Report", "Report"))
        self.preview.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.column.addWidget(words)
        self.column.addWidget(self.preview, 1)
        self.finish()
        save = QPushButton(translate("Report", "Save as\u2026"), self)
        save.setAutoDefault(False)
        save.clicked.connect(self._ask)
        self.buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        self.told = QLabel(self)
        self.told.setObjectName("quiet")
        self.told.setWordWrap(True)
        self.column.insertWidget(2, self.told)
        self.sized = True
        self.resize(680, 480)

    def save(self, path: Path) -> None:
        """Write the report to *path*, and say so."""
        try:
            path.write_text(self._report, "utf-8")
        except OSError as error:
            self.told.setText(sentence(KnownError("file.unwritable", path=path, reason=reason_of(error))))
        else:
            self.saved = path
            self.told.setText(translate("Report", "The report is saved."))

    def _ask(self) -> None:
        start = Path.home() / "hashiya-report.txt"
        found, _ = file_dialogs.save_name(self, translate("Report", "Save the report"), start)
        if found:
            self.save(Path(found))
