"""Small buttons under a list of the scheme's editor: each says in its tooltip what it does and by which key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from hashiya.ui.icons import icon
from hashiya.ui.keys import key_words, keystroke

Work = Callable[[], None]


def small_buttons(owner: QWidget, *rows: tuple[str, str, str, Work]) -> QHBoxLayout:
    """A row of buttons, each of (icon, or words to be read; what it does; its key in *owner* or ""; the work)."""
    row = QHBoxLayout()
    row.setSpacing(4)
    for shown, words, key, work in rows:
        button = QToolButton(owner.parentWidget() or owner)
        button.setProperty("card", True)
        if shown == words:
            button.setText(words)
        else:
            button.setIcon(icon(shown))
            button.setIconSize(QSize(16, 16))
        button.setAccessibleName(words)
        sequence = keystroke(key)
        button.setToolTip(f"{words} ({key_words(key)})" if key else words)
        button.clicked.connect(partial(_call, work))
        if key:
            shortcut = QShortcut(sequence, owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(work)
        row.addWidget(button)
    row.addStretch(1)
    return row


def _call(work: Work, _: bool = False) -> None:
    work()
