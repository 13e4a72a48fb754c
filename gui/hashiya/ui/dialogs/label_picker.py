"""Choosing a label by typing its name, in whatever language it has one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hashiya.model.scheme import Scheme
from hashiya.ui.chips import chip_icon
from hashiya.ui.dialogs.type_ahead import Choice, choose
from hashiya.view.style import Inks

translate = QCoreApplication.translate


def label_choices(scheme: Scheme, inks: Inks) -> list[Choice]:
    """The labels of *scheme*, found by their titles in every language and by their names."""
    found: list[Choice] = []
    for label in scheme.labels:
        ink = inks.label(label.name)
        other = " ".join([label.name, label.key, *label.title.values()])
        found.append(Choice(label.name, ink.title, detail=label.key, other=other, icon=chip_icon(ink)))
    return found


def pick_label(parent: QWidget, title: str, scheme: Scheme, inks: Inks) -> str:
    """The name of the label that was chosen, "" if none was."""
    hint = translate("LabelPicker", "Type the name of a label")
    return choose(title, hint, label_choices(scheme, inks), parent)
