"""The application's style: Fusion, but for what it does to joined letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


class Fusion(QProxyStyle):
    """No line below the letter that Alt goes with, where the window is written from right to left: in Arabic script it
    runs through the dots and tells two letters for one. The keys work all the same."""

    def __init__(self) -> None:
        super().__init__("fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 (Qt's name)
    ) -> int:
        if (
            hint == QStyle.StyleHint.SH_UnderlineShortcut
            and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ):
            return 0
        return super().styleHint(hint, option, widget, returnData)
