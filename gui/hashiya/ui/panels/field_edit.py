"""One value as it is typed, with what is proposed for it. It keeps nothing: the form decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from hashiya.model.field import Field, is_empty
from hashiya.text.bidi import LTR, RTL
from hashiya.ui.isolates import direction_of
from hashiya.ui.values import comma, placeholder, proposals, read, tail, takes_proposal, typed

SHOWN: Final = 7
"""Proposals that are shown at once; the others are reached by moving or typing."""

_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -SHOWN, Qt.Key.Key_PageDown: SHOWN}


class Proposals(QListWidget):
    """The proposals under the field that has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposals")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

    def show_words(self, words: Sequence[str]) -> None:
        """Show *words*, none of them chosen; nothing at all for none."""
        self.clear()
        self.addItems(list(words))
        self.setCurrentRow(-1)
        rows = min(SHOWN, len(words))
        height = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 4)
        self.setVisible(bool(rows))

    def chosen(self) -> str:
        """The words that somebody moved to, "" for none."""
        item = self.currentItem()
        return item.text() if item else ""

    def first(self) -> str:
        """The words on top, "" for none."""
        item = self.item(0)
        return item.text() if item else ""

    def move_by(self, rows: int) -> None:
        """Move up or down; from above the first one up to none."""
        self.setCurrentRow(max(-1, min(self.count() - 1, self.currentRow() + rows)))


class FieldEdit(QLineEdit):
    """Tells when somebody comes, types, is done (Enter), wants back to the text, or leaves."""

    entered = Signal()
    changed = Signal()
    done = Signal()
    back = Signal()
    left = Signal()

    def __init__(self, declared: Field, language: str, proposed: Proposals, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.declared = declared
        self._language = language
        self._proposed = proposed
        self._recent: Sequence[Any] = ()
        self._kept: Any = None
        self.setPlaceholderText(placeholder(declared))
        self.setAccessibleName(declared.title_in(language))
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._align)
        self._align()

    def keep(self, value: Any, words: str | None = None, *, anew: bool = False) -> None:
        """*value* is what is kept now; *words* are shown instead of it (what was typed and did not fit).

        Words that are being typed stay, unless *anew*.
        """
        untouched = self.text() == typed(self.declared, self._kept, self._language)
        self._kept = value
        if words is not None:
            self.setText(words)
        elif anew or untouched or not self.hasFocus():
            self.setText(typed(self.declared, value, self._language))

    def kept(self) -> Any:
        """The value that is kept."""
        return self._kept

    def value(self) -> Any:
        """The value that stands in the field now; the kept one if nobody changed its words."""
        if self.text() == typed(self.declared, self._kept, self._language):
            return self._kept
        return read(self.declared, self.text(), self._language)

    def is_changed(self) -> bool:
        """Whether another value stands in the field than the kept one."""
        value = self.value()
        if is_empty(value) and is_empty(self._kept):
            return False
        return type(value) is not type(self._kept) or bool(value != self._kept)

    def propose(self, recent: Sequence[Any]) -> None:
        """Show the proposals, of the last values *recent* first."""
        self._recent = recent
        typing = self.text() != typed(self.declared, self._kept, self._language)
        words = tail(self.declared, self.text())[1] if typing else ""
        self._proposed.show_words(proposals(self.declared, recent, words, self._language))

    def take(self, words: str) -> None:
        """Put a proposal in; of several values it becomes the last."""
        before, _ = tail(self.declared, self.text())
        if self.declared.kind == "choices" and self.text() == typed(self.declared, self._kept, self._language):
            before = f"{self.text()}{comma()}" if self.text() else ""
        self.setText(f"{before.rstrip()} {words}".strip() if before else words)

    def _edited(self) -> None:
        self.propose(self._recent)
        self.changed.emit()

    def _enter(self) -> bool:
        """Take what is proposed, if that is meant; whether the field is done with."""
        chosen = self._proposed.chosen()
        typing = self.text() != typed(self.declared, self._kept, self._language)
        words = tail(self.declared, self.text())[1]
        if not chosen and typing and words and self._proposed.first():
            exact = read(self.declared, words, self._language)
            known = self.declared.kind in ("choice", "choices") and self.declared.choice(
                exact[0] if isinstance(exact, list) else str(exact)
            )
            if not known and takes_proposal(self.declared, words, self._proposed.first()):
                chosen = self._proposed.first()
        if not chosen:
            return True
        self.take(chosen)
        if self.declared.kind == "choices":
            self.setText(self.text() + comma())
            self.propose(self._recent)
            self.changed.emit()
            return False
        return True

    def _align(self) -> None:
        rtl = direction_of(self.text(), RTL if self.isRightToLeft() else LTR) == RTL
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _MOVES and self._proposed.count():
            self._proposed.move_by(_MOVES[Qt.Key(event.key())])
        elif enter and ctrl:
            self._enter()
            self.back.emit()
        elif enter:
            if self._enter():
                self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
