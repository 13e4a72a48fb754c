"""What the parts of the window are to a screen reader, where Qt would say that it does not know.

Nothing here costs anything while no assistive technology is at work.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

ROLES: Final = {
    "Divider": QAccessible.Role.Separator,
    "TopBar": QAccessible.Role.ToolBar,
    "LabelBar": QAccessible.Role.ToolBar,
    "FindBar": QAccessible.Role.ToolBar,
    "StatusLine": QAccessible.Role.StatusBar,
    "Banner": QAccessible.Role.AlertMessage,
    "DocumentsPanel": QAccessible.Role.Grouping,
    "SpansPanel": QAccessible.Role.Grouping,
    "Inspector": QAccessible.Role.Grouping,
    "SearchPanel": QAccessible.Role.Grouping,
    "RegisterWindow": QAccessible.Role.Window,
}
"""By the name of the class of a widget."""

_installed: list[object] = []


def assign() -> None:
    """Let widgets say what they are from now on."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(_interface_of)


def _interface_of(key: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Qt's question for the interface of a *thing*, class by class; None lets it ask the next factory."""
    role = ROLES.get(key)
    if role is None or not isinstance(thing, QWidget) or key != type(thing).__name__:
        return None
    return QAccessibleWidget(thing, role)
