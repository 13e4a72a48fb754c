"""The middle of the window: one of a few pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedLayout, QWidget


class Middle(QWidget):
    """Shows one page, which is made when it is first shown. No `QStackedWidget`: that shows a screen reader its pages
    alone, and not what floats over them."""

    def __init__(self, makers: Mapping[str, Callable[[], QWidget]], parent: QWidget) -> None:
        """*makers* make the pages, by name."""
        super().__init__(parent)
        self._makers = makers
        self._pages: dict[str, QWidget] = {}
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.shown = ""
        """The name of the page in sight."""

    def page(self, name: str) -> QWidget:
        """The page of that name."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self._stack.addWidget(self._pages[name])
        return self._pages[name]

    def show_page(self, name: str) -> None:
        """Bring the page of that name into sight, below what floats over the pages."""
        self._stack.setCurrentWidget(self.page(name))
        for part in self.children():
            if isinstance(part, QWidget) and self._stack.indexOf(part) < 0:
                part.raise_()
        self.shown = name
