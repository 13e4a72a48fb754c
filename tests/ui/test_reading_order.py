"""The Tab key goes through dialogs as one reads them."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui import reading_order
from tests.ui.dialogs import DIALOGS
from tests.ui.windows import shell_in, show


def by_tab(dialog: QWidget) -> list[QWidget]:
    """What Tab leads to, from the top."""
    found, part = [], dialog.nextInFocusChain()
    while part is not dialog:
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(part)
        part = part.nextInFocusChain()
    return [one for one in found if one.window() is dialog and one.focusProxy() is None]


def test_all_kinds_of_layouts_are_followed(qapp, qtbot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    fields = {name: QLineEdit(name, dialog) for name in reversed("abcdefghij")}
    column = QVBoxLayout(dialog)
    row, form, grid = QHBoxLayout(), QFormLayout(), QGridLayout()
    column.addWidget(fields["a"])
    column.addLayout(row)
    row.addWidget(fields["b"])
    row.addWidget(fields["c"])
    tabs = QTabWidget(dialog)
    page = QWidget(dialog)
    page.setLayout(form)
    form.addRow("", fields["d"])
    form.addRow(fields["e"])
    tabs.addTab(page, "page")
    column.addWidget(tabs)
    area, body = QScrollArea(dialog), QWidget(dialog)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body.setLayout(grid)
    grid.addWidget(fields["g"], 0, 1)
    grid.addWidget(fields["h"], 1, 0)
    grid.addWidget(fields["f"], 0, 0)
    area.setWidget(body)
    column.addWidget(area)
    column.addWidget(fields["i"])
    column.addWidget(QPushButton("end", dialog))
    column.addWidget(fields["j"])
    reading_order.follow(dialog)
    dialog.show()
    names = [one.text() if isinstance(one, QLineEdit | QPushButton) else "tabs" for one in by_tab(dialog)]
    start = names.index("a")
    assert [*names[start:], *names[:start]] == ["a", "b", "c", "tabs", "d", "e", "f", "g", "h", "i", "end", "j"]


COLUMNS = {"ManualWindow", "SchemeDialog", "PreferencesDialog", "SheetDialog"}
"""What stands in columns or scrolls, and is read one column after the other."""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_dialog_leads_up_or_back(qapp, qtbot, language: str) -> None:
    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.reader.select(8, 25)
        wrong: list[Any] = []
        for name, makers in DIALOGS.items():
            if name in COLUMNS:
                continue
            for make in makers:
                dialog = make(shell.window)
                dialog.setModal(False)
                dialog.show()
                qtbot.wait(10)
                parts = by_tab(dialog)
                boxed = set(getattr(dialog, "buttons", QWidget(dialog)).findChildren(QPushButton))
                places = [QRect(part.mapTo(dialog, QPoint(0, 0)), part.size()) for part in parts if part not in boxed]
                wrong += [
                    (name, part.accessibleName())
                    for part, above, below in zip(parts[1:], places, places[1:], strict=False)
                    if below.bottom() < above.top()
                ]
                dialog.hide()
                dialog.deleteLater()
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert wrong == []


def test_who_listens_hears_the_parts_in_the_order_of_reading(window, qtbot) -> None:
    """A name before its field, and the buttons at the end, whatever was made first."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QDialogButtonBox, QLabel

    from tests.ui.dialogs import DIALOGS

    for name in ("ExportDialog", "PropertiesDialog", "AboutDialog"):
        dialog = DIALOGS[name][0](window)
        dialog.show()
        told = QAccessible.queryAccessibleInterface(dialog)
        heard = [told.child(place).object() for place in range(told.childCount())]
        assert isinstance(heard[-1], QDialogButtonBox), name
        names = [one for one in heard if isinstance(one, QLabel) and one.buddy() in heard]
        assert all(heard.index(one) < heard.index(one.buddy()) for one in names), name
        assert names or name == "AboutDialog"
        dialog.close()
        dialog.deleteLater()
