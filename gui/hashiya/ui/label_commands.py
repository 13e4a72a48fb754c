"""The commands that mark: one for each label of the project's scheme."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hashiya.ui.command import Command
from hashiya.ui.conditions import document_writable
from hashiya.ui.late import Handlers
from hashiya.ui.tips import in_menu

if TYPE_CHECKING:
    from hashiya.model.scheme import Label
    from hashiya.view.style import Inks

translate = QCoreApplication.translate

marking = Handlers("marking")

FAMILY = "mark.as."
"""How the names of all of them begin."""


def label_commands(labels: Iterable[Label], inks: Inks) -> list[Command]:
    """A row for each of *labels*, with its own key, called as *inks* call it."""
    return [
        Command(
            id=f"{FAMILY}{label.name}",
            text=translate("Window", "Mark as {label}").format(label=in_menu(inks.label(label.name).title)),
            doc=translate("Window", "Mark the selection, or the word at the caret."),
            menu="mark",
            sub="labels",
            run=partial(marking.mark_as, label=label.name),
            text_keys=(label.key,) if label.key else (),
            when=document_writable,
            ink=inks.label(label.name),
            translated=True,
        )
        for label in labels
    ]
