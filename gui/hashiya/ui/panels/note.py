"""The editor of a span's note. What was typed is handed over when the typing ends, as one step."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hashiya.text.bidi import LTR, RTL
from hashiya.ui.isolates import direction_of

translate = QCoreApplication.translate

LINES = (3, 8)
"""The editor is as high as its text, within these lines."""


class NoteEditor(QPlainTextEdit):
    """Each paragraph of a note has its own direction; Ctrl+Enter and Escape end the typing, Tab leaves the field."""

    finished = Signal()
    """The typing ended with a key; whoever listens gives the focus back to the text."""
    left = Signal()
    """The typing ended in any way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("NoteEditor", "Write a note\u2026"))
        self.setAccessibleName(translate("NoteEditor", "Note of the selected span"))
        self.setToolTip(translate("NoteEditor", "The note of the selected span. Ctrl+Enter keeps it and leads back."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._align)
        self._fit()
        self._align()

    def _align(self) -> None:
        """Begin lines where the note begins: the paragraphs of a plain text are all aligned alike."""
        rtl = direction_of(self.toPlainText(), RTL if self.isRightToLeft() else LTR) == RTL
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = max(LINES[0], min(LINES[1], self.document().size().height()))
        margins = 2 * self.document().documentMargin() + 14
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + margins))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and ctrl):
            self.left.emit()
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
