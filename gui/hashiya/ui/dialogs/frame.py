"""What all dialogs share: margins, a column, and buttons that say what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QScreen, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui import reading_order
from hashiya.ui.dialogs.upright import Upright
from hashiya.ui.more import MoreButton
from hashiya.ui.tips import plain_labels

translate = QCoreApplication.translate


def room_on(screen: QScreen) -> QSize:
    """What a dialog may take of *screen* (pixels), less the frame of its window."""
    return screen.availableGeometry().size() - QSize(24, 48)


def settle_rows(dialog: QWidget) -> None:
    """Lay the rows of lists out anew: a list that chose one of them before it was dressed keeps places for the heights
    that they had then."""
    for view in dialog.findChildren(QListView):
        view.ensurePolished()
        view.scheduleDelayedItemsLayout()


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
        self._scrolls = self._ordered = False
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
        settle_rows(self)
        if self.hasHeightForWidth():
            self.resize(self.width(), max(self.height() if self.sized else 0, self.heightForWidth(self.width())))
        if not self._ordered:
            self._ordered = True
            reading_order.follow(self)
        room = room_on(self.screen())
        if not self._scrolls and room.expandedTo(self._least(room)) != room:
            self._let_scroll(room)
            self.resize(self.width() + 24, self.height())  # for the bar
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def _least(self, room: QSize) -> QSize:
        """The size (pixels) below which something of the dialog would be cut, in a width of *room*."""
        least = self.column.totalMinimumSize().expandedTo(QSize(0, 0 if self.sized else self.height()))
        width = min(max(self.width(), least.width()), room.width())
        if self.column.hasHeightForWidth():
            least.setHeight(max(least.height(), self.column.totalMinimumHeightForWidth(width)))
        return least

    def _let_scroll(self, room: QSize) -> None:
        """Put all but the buttons into a place that scrolls: the screen is too small for it."""
        self._scrolls = True
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.setSpacing(self.column.spacing())
        for _ in range(self.column.count() - 1):
            stretch = self.column.stretch(0)
            item = self.column.takeAt(0)
            assert item is not None
            if widget := item.widget():
                inside.addWidget(widget, stretch, item.alignment())
            elif layout := item.layout():
                inside.addLayout(layout, stretch)
            else:
                inside.addItem(item)
        area = Upright(body, self)
        self.column.insertWidget(0, area, 1)
        self.column.setContentsMargins(16, 12, 16, 12)
        if area.minimumSizeHint().width() > room.width() - 32:  # better sideways than not at all
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            area.setMinimumWidth(1)
