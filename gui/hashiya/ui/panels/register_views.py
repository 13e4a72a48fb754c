"""Views of the register, kept under names: columns, order, filter and groups; and the button that leads to them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from hashiya.model.gathering import SavedSearch
from hashiya.ui.isolates import isolated
from hashiya.ui.tips import in_menu

translate = QCoreApplication.translate


class Views(QPushButton):
    """A menu: one kept view a line, then keeping the one that is shown, and forgetting one."""

    chosen = Signal(object)
    """A kept view (`SavedSearch`)."""
    keep_asked = Signal()
    forget_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Register", "Views"), parent)
        words = translate("Register", "Columns, order, filter and groups, kept under a name.")
        self.setToolTip(f"{words} (K)")
        self._kept: Sequence[SavedSearch] = ()
        self._changeable = True
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.text())
        self._menu.aboutToShow.connect(self.fill)
        self.clicked.connect(self.open)

    def show_kept(self, kept: Sequence[SavedSearch], changeable: bool) -> None:
        """Offer *kept*; with *changeable*, also to keep another or forget one."""
        self._kept, self._changeable = kept, changeable

    def open(self, _: object = None) -> None:
        """Show the menu under the button."""
        self.fill()
        place = self.rect().bottomRight() if self.isRightToLeft() else self.rect().bottomLeft()
        left = self._menu.sizeHint().width() if self.isRightToLeft() else 0
        self._menu.popup(self.mapToGlobal(place) - QPoint(left, -4))

    def fill(self) -> None:
        """Make the menu anew."""
        menu = self._menu
        menu.clear()
        for view in self._kept:
            menu.addAction(in_menu(isolated(view.name)), partial(self.chosen.emit, view))
        if not self._kept:
            menu.addAction(translate("Register", "No view is kept yet")).setEnabled(False)
        if self._changeable:
            menu.addSeparator()
            menu.addAction(translate("Register", "Keep what is shown\u2026"), self.keep_asked.emit)
            if self._kept:
                forget = menu.addMenu(translate("Register", "Forget"))
                for view in self._kept:
                    forget.addAction(in_menu(isolated(view.name)), partial(self.forget_asked.emit, view))
