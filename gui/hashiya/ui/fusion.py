"""The application's style where the window is written from right to left: Fusion, but for what it does to joined
letters. Elsewhere Fusion itself will do, and comes without the 600 constants of styles."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QMenu, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Fusion(QProxyStyle):
    """No line below the letter that Alt goes with, where the window is written from right to left: in Arabic script it
    runs through the dots and tells two letters for one. The keys work all the same.

    The style is asked for hints thousands of times while a window is made, and each question to Python takes its time.
    So labels lose the line when they are drawn, and only menus, which draw their words themselves, have a style that
    answers: they get it when they are about to be seen. Those of a window are named (`take`); which others there will
    be is seen when they are polished, but not before `watch`: each part of a window is polished, and the first that
    has no class in Python yet makes those of all parts there are, a twentieth of a start.
    """

    def __init__(self) -> None:
        super().__init__("fusion")

    @cached_property
    def _for_menus(self) -> QProxyStyle:
        made = _MenuFusion()
        made.setParent(QCoreApplication.instance())  # menus do not keep it
        return made

    def drawItemText(
        self, painter: QPainter, rect: QRect, flags: int, pal: QPalette | Qt.GlobalColor | QColor, enabled: bool,
        text: str, textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803 (Qt's name)
    ) -> None:  # fmt: skip
        if _mirrored():
            flags |= Qt.TextFlag.TextHideMnemonic.value
        super().drawItemText(painter, rect, flags, pal, enabled, text, textRole)

    def take(self, window: QWidget) -> None:
        """The menus that *window* has are to be seen as they should."""
        for menu in window.findChildren(QMenu):
            self._hook(menu)

    def watch(self) -> None:
        """From now on so is every other menu, whoever makes it."""
        # PySide6 looks anew for what Python answers as soon as something is set that can be called.
        self.polish = self._polish  # type: ignore[method-assign]

    def _polish(self, thing):  # type: ignore[no-untyped-def]  # a widget, a palette, the application
        if isinstance(thing, QMenu):
            self._hook(thing)
        return super().polish(thing)

    def _hook(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(partial(self._dress, menu), Qt.ConnectionType.SingleShotConnection)

    def _dress(self, menu: QMenu) -> None:
        menu.setStyle(self._for_menus)


class _MenuFusion(QProxyStyle):
    def __init__(self) -> None:
        super().__init__("fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 (Qt's name)
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut and _mirrored():
            return 0
        return super().styleHint(hint, option, widget, returnData)
