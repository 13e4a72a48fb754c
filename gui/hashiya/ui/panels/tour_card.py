"""The card of the tour, and the outline round what it speaks of. They lie over the window and move nothing in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.ui.isolates import isolated, led
from hashiya.ui.numbers import number

translate = QCoreApplication.translate

WIDTH: Final = 340
GAP: Final = 12
"""Pixels: the width of the card, and its distance from what it speaks of."""


class Outline(QWidget):
    """A line in the accent's colour round a part of the window; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_round(self, here: QRect) -> None:
        """Lie round *here* (pixels of the parent)."""
        self.setGeometry(here)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().accent(), 2.5))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 8, 8)


class TourCard(QFrame):
    """A title, a sentence, how far one is, and buttons."""

    next_asked = Signal()
    back_asked = Signal()
    end_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setFixedWidth(WIDTH)
        self._title = QLabel(self)
        font = QFont(self._title.font())
        font.setBold(True)
        self._title.setFont(font)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._far = QLabel(self)
        self._far.setObjectName("quiet")
        self._back = QPushButton(translate("Tour", "&Back"), self)
        self._back.setFlat(True)
        self._end = QPushButton(translate("Tour", "&End the tour"), self)
        self._end.setFlat(True)
        self.next = QPushButton(self)
        self._back.clicked.connect(self.back_asked)
        self._end.clicked.connect(self.end_asked)
        self.next.clicked.connect(self.next_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for part in (self._end, self._back):
            buttons.addWidget(part)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._far)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addLayout(buttons)

    def tell(self, title: str, words: str, place: int, places: int) -> None:
        """Show a step, the *place*-th of *places*; a screen reader speaks it."""
        self._title.setText(title)
        self._words.setText(led(words))
        self._far.setText(
            translate("Tour", "{place} of {places}").format(
                place=isolated(number(place)), places=isolated(number(places))
            )
        )
        self._back.setVisible(place > 1)
        self.next.setText(translate("Tour", "&Next") if place < places else translate("Tour", "&Done"))
        self.setAccessibleName(f"{title}. {words}")
        self.next.setAccessibleDescription(f"{title}. {words}")
        self.adjustSize()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title}. {words}"))

    def stops(self) -> list[QWidget]:
        """What takes the keyboard, what goes on first."""
        return [self.next, self._back, self._end]

    def take_focus(self) -> None:
        """Give the keyboard to the button that goes on."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, here: QRect, room: QRect) -> None:
        """Lie beside *here*, where there is most room, within *room* (pixels of the parent)."""
        height = max(self.heightForWidth(WIDTH), self.sizeHint().height())
        self.resize(WIDTH, height)
        y = min(max(here.top() + GAP, room.top() + GAP), room.bottom() - height - GAP)
        before, after = here.left() - room.left(), room.right() - here.right()
        if max(before, after) >= WIDTH + 2 * GAP:
            x = here.right() + GAP if after >= before else here.left() - WIDTH - GAP
        elif room.bottom() - here.bottom() >= height + 2 * GAP:
            x, y = here.center().x() - WIDTH // 2, here.bottom() + GAP
        else:
            x, y = here.center().x() - WIDTH // 2, here.bottom() - height - 2 * GAP
        x = min(max(x, room.left() + GAP), room.right() - WIDTH - GAP)
        self.move(QPoint(x, y))
