"""Choosing a label by typing its name, in whatever language it has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hashiya.model.scheme import Scheme
from hashiya.ui.chips import chip_icon
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.ui.isolates import isolated
from hashiya.view.style import Inks

translate = QCoreApplication.translate


MANY: Final = 12
"""Labels that are found at a glance: those that were used last need not come first."""


def label_choices(scheme: Scheme, inks: Inks, lately: Sequence[str] = ()) -> list[Choice]:
    """The labels of *scheme*, found by their titles in every language, their names, and what they are kinds of.

    Behind a sub-label stands its path from the top, as in "theme / sub-theme". Of many labels those whose names stand
    in *lately* come first.
    """
    found: list[Choice] = []
    for label in scheme.labels:
        ink = inks.label(label.name)
        above = [inks.label(one.name).title for one in reversed(scheme.lineage(label.name)[1:])]
        path = " / ".join(isolated(one) for one in above)
        other = " ".join([*above, ink.title, label.name, label.key, *label.title.values()])
        found.append(Choice(label.name, ink.title, path, label.key, other, chip_icon(ink)))
    if len(found) > MANY:
        place = {name: number for number, name in enumerate(lately)}
        found.sort(key=lambda one: place.get(one.id, len(place)))
    return found


def pick_label(
    parent: QWidget, title: str, scheme: Scheme, inks: Inks, language: str, lately: Sequence[str] = ()
) -> str:
    """The name of the label that was chosen, "" if none was; how each is to be used stands below, in *language*."""
    guidelines = {label.name: label.guideline_in(language) for label in scheme.labels}
    hint = translate("LabelPicker", "Type the name of a label")
    return choose(title, hint, label_choices(scheme, inks, lately), parent, guides=guidelines)
