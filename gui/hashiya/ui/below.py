"""The text and, below it so that the text does not move, the bar that finds in it and the search in all documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hashiya.ui.dividers import Divided
from hashiya.ui.tips import plain_labels

if TYPE_CHECKING:
    from hashiya.ui.command_actions import Actions
    from hashiya.ui.desk import Desk
    from hashiya.ui.finder import Finder
    from hashiya.ui.searching import Searching
    from hashiya.view.reader import Reader


class Below(Divided):
    """Holds the reader; what opens below it is made when the window first asks for it."""

    def __init__(self, reader: Reader, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._page = QWidget(parent)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(reader, 1)
        self.addWidget(self._page)

    def make_finder(self, desk: Desk) -> Finder:
        """The bar that finds in the document, and what finds."""
        from hashiya.ui.find_bar import FindBar  # noqa: PLC0415 (not for the start)
        from hashiya.ui.finder import Finder  # noqa: PLC0415

        bar = FindBar(self._page)
        bar.folding = desk.settings.folding
        self._column.addWidget(bar)
        made = Finder(bar, desk.reader)
        desk.current.contents_changed.connect(made.follow_text)
        desk.current.document_opened.connect(made.follow_document)
        made.told.connect(desk.messages.tell)
        plain_labels(bar)
        return made

    def make_searching(self, desk: Desk, actions: Actions, *, inline: bool) -> Searching:
        """The search in all documents, and its panel; *inline*: it looks in this thread, for tests."""
        from hashiya.ui.models.concordance import ConcordanceRows  # noqa: PLC0415 (not for the start)
        from hashiya.ui.panels.search import SearchPanel  # noqa: PLC0415
        from hashiya.ui.searching import Searching  # noqa: PLC0415

        rows = ConcordanceRows(desk.window)
        panel = SearchPanel(rows, desk.window)
        made = Searching(panel, rows, desk.current, desk.reader, desk.settings, desk.language, inline=inline)
        self.addWidget(panel)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        made.told.connect(desk.messages.tell)
        made.usable.connect(actions.refresh)
        panel.offer(actions["search.mark"], actions["search.export"], actions["search.saved"])
        plain_labels(panel)
        return made
