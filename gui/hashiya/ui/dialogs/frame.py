"""What all dialogs share: margins, a column, and buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPushButton, QVBoxLayout, QWidget

from hashiya.ui.more import MoreButton
from hashiya.ui.tips import plain_labels

translate = QCoreApplication.translate


class Frame(QDialog):
    """A dialog with a column for its parts; ``finish`` puts the buttons under them."""

    chapter = ""
    """The chapter of the manual that is about this dialog; "" for none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 18)
        self.column.setSpacing(12)
        self.buttons = QDialogButtonBox(self)
        self.sized = False
        """Whether the dialog was given a height of its own."""

    def form(self) -> QFormLayout:
        """A form of names and fields, added to the column."""
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(form)
        return form

    def finish(self, agree: str = "", *, cancel: bool = True) -> QPushButton | None:
        """Add the buttons: *agree* (the default one) and Cancel, or only Close. Returns the button *agree*."""
        buttons = self.buttons
        agreed: QPushButton | None = None
        if agree:
            agreed = buttons.addButton(agree, QDialogButtonBox.ButtonRole.AcceptRole)
            agreed.setDefault(True)
        if cancel:
            kinds = QDialogButtonBox.StandardButton
            other = buttons.addButton(kinds.Cancel if agree else kinds.Close)
            other.setText(translate("Frame", "Cancel") if agree else translate("Frame", "Close"))
            other.setAutoDefault(False)
        if self.chapter:
            buttons.addButton(MoreButton(self.chapter, self), QDialogButtonBox.ButtonRole.HelpRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addSpacing(4)
        self.column.addWidget(buttons)
        return agreed

    def showEvent(self, event: QShowEvent) -> None:
        """Make the dialog as high as its wrapped sentences need, and no larger than the screen."""
        plain_labels(self)
        if self.hasHeightForWidth():
            self.resize(self.width(), max(self.height() if self.sized else 0, self.heightForWidth(self.width())))
        if self.sized:  # what it holds scrolls
            self.resize(self.size().boundedTo(self.screen().availableGeometry().size() - QSize(24, 48)))
        super().showEvent(event)
