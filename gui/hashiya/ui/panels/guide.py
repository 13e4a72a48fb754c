"""How the label of the selected span is to be used: one line of it, and all of it for who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hashiya.ui.isolates import direction_of
from hashiya.ui.typeset import layout_direction, single_line

if TYPE_CHECKING:
    from hashiya.ui.markdown import Guideline

translate = QCoreApplication.translate

_LONGEST = 400
"""Characters that are ever tried on the one line."""


class Guide(QWidget):
    """Folded, the first words of a guideline; unfolded, the whole as Markdown. Hidden without a guideline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._plain = ""
        self._line = QLabel(self)
        self._line.setObjectName("quiet")
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.more = QPushButton(self)
        self.more.setFlat(True)
        self.more.setObjectName("more")
        self.more.setCheckable(True)
        self.more.setAutoDefault(False)
        self.more.setToolTip(translate("Guide", "How the label is to be used."))
        self.more.toggled.connect(self._unfold)
        self._whole: Guideline | None = None  # until there are words
        self._row = row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self._column = column
        self._unfold(False)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show the guideline *words* (Markdown), folded if it is another one; "" for none."""
        if words == self._words:
            return
        self._words = words
        self._whole = whole = self._whole or self._make_whole()
        from PySide6.QtGui import QTextDocument  # noqa: PLC0415 (the window starts without a guideline)

        document = QTextDocument()
        document.setMarkdown(words, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self._plain = single_line(document.toPlainText(), _LONGEST)
        self._line.setLayoutDirection(layout_direction(direction_of(self._plain)))
        whole.show_markdown(words)
        self.more.setChecked(False)
        self._line.setAccessibleName(self._plain)  # who listens hears all of what is cut
        self._elide()
        self.setVisible(bool(words))

    def _unfold(self, unfolded: bool) -> None:
        words = translate("Guide", "less") if unfolded else translate("Guide", "more")
        spoken = translate("Guide", "Guideline: less") if unfolded else translate("Guide", "Guideline: more")
        self.more.setText(words)
        self.more.setAccessibleName(spoken)
        self._line.setText("" if unfolded else self._shortened())
        self._line.setAccessibleName("" if unfolded else self._plain)
        if self._whole is not None:
            self._whole.setVisible(unfolded)
            self._fit()

    def _make_whole(self) -> Guideline:
        from hashiya.ui.markdown import Guideline  # noqa: PLC0415

        whole = Guideline(self)
        whole.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.setAccessibleName(translate("Guide", "How the label is to be used"))
        whole.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._column.addWidget(whole)
        whole.hide()
        return whole

    def _shortened(self) -> str:
        return self._line.fontMetrics().elidedText(self._plain, Qt.TextElideMode.ElideRight, self._line.width())

    def _elide(self) -> None:
        if not self.more.isChecked():
            self._line.setText(self._shortened())

    def _fit(self) -> None:
        if self._whole is not None:
            self._whole.setFixedHeight(int(self._whole.document().size().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.activate()
        self._elide()
