"""The page that is there when no project is open: begin one, open one, one of the last ones, the tour, the manual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.ui.icons import icon
from hashiya.ui.isolates import isolated, path_words
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.project_names import project_name

translate = QCoreApplication.translate

MOST: Final = 4
"""Recent projects that are offered here; the command has all of them."""


class Welcome(EmptyPlace):
    """Tells which of the *recent* projects is wanted."""

    project_asked = Signal(Path)

    def __init__(self, actions: Sequence[QAction], recent: Callable[[], list[Path]], parent: QWidget) -> None:
        super().__init__(
            translate("Window", "No project is open"),
            translate("Window", "A project holds texts, marks and their history in one file."),
            actions,
            parent,
            page=True,
        )
        self._recent = recent
        self._list = QWidget(self.body)
        rows = QVBoxLayout(self._list)
        rows.setContentsMargins(0, 10, 0, 0)
        rows.setSpacing(4)
        self.column.insertWidget(self.column.count() - 1, self._list, 0, Qt.AlignmentFlag.AlignHCenter)
        self._shown: list[Path] = []

    def show_recent(self) -> None:
        """Offer the last projects that are still there."""
        paths = [path for path in self._recent() if path.exists()][:MOST]
        if paths == self._shown:
            return
        self._shown = paths
        rows = self._list.layout()
        assert rows is not None
        while (row := rows.takeAt(0)) is not None:
            if (widget := row.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if paths:
            head = QLabel(translate("files", "Recent projects"), self._list)
            head.setObjectName("section")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            rows.addWidget(head)
        for path in paths:
            button = QPushButton(icon("recent"), isolated(project_name(path)), self._list)
            button.setFlat(True)
            button.setToolTip(path_words(path))
            button.clicked.connect(partial(self.project_asked.emit, path))
            rows.addWidget(button)

    def showEvent(self, event: QShowEvent) -> None:
        self.show_recent()
        super().showEvent(event)
