"""The documents of a project as rows."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt

from hashiya.model.document import Document
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.ui.isolates import isolated
from hashiya.ui.languages import language_name
from hashiya.ui.models.listing import Listing
from hashiya.ui.numbers import counted

translate = QCoreApplication.translate

STATE_WORDS: Final = {
    "new": QT_TRANSLATE_NOOP("states", "New"),
    "in_progress": QT_TRANSLATE_NOOP("states", "In progress"),
    "done": QT_TRANSLATE_NOOP("states", "Done"),
    "flagged": QT_TRANSLATE_NOOP("states", "Flagged"),
}


def state_word(state: str) -> str:
    """The progress state *state* in the window's language."""
    return translate("states", STATE_WORDS[state]) if state in STATE_WORDS else state


class DocumentRows(Listing[Document]):
    """Title for the eye, the whole story for the tooltip and the screen reader."""

    def words(self, thing: Document, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return thing.title
        if role == Qt.ItemDataRole.ToolTipRole:
            facts = [state_word(thing.state), language_name(thing.language), counted.spans(thing.spans)]
            return isolated(thing.title) + "\n" + " \u00b7 ".join(facts)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            facts = [thing.title, state_word(thing.state), language_name(thing.language), counted.spans(thing.spans)]
            return ", ".join(facts)
        return None
