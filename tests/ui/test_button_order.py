"""Buttons of all dialogs stand in one order as one reads: what goes on, other ways, what gives up, what tells more."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QPushButton

from hashiya.model.errors import KnownError
from hashiya.ui.dialogs import failed_start, mistake
from tests.ui.dialogs import DIALOGS
from tests.ui.windows import shell_in, show

ROLE = QDialogButtonBox.ButtonRole
ORDER = (ROLE.ResetRole, ROLE.AcceptRole, ROLE.ActionRole, ROLE.RejectRole, ROLE.HelpRole)


def out_of_order(dialog: Any) -> list[str]:
    """The buttons of *dialog* from its leading side, if they do not stand in `ORDER`."""
    side = 1 if dialog.isRightToLeft() else -1
    found = []
    for box in dialog.findChildren(QDialogButtonBox):
        shown = [one for one in box.buttons() if one.isVisible()]
        shown.sort(key=lambda one: -side * one.mapTo(dialog, QPoint(0, 0)).x())
        places = [ORDER.index(box.buttonRole(one)) for one in shown]
        if places != sorted(places):
            found.append(f"{type(dialog).__name__}: {[one.text() for one in shown]}")
    return found


@pytest.mark.parametrize("language", ["ar", "en"])
def test_one_order_everywhere(qapp: Any, qtbot: Any, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[str] = []
    boxes: list[int] = []

    def look(box: Any) -> int:
        box.show()
        QApplication.processEvents()
        boxes.append(len(box.findChildren(QPushButton)))
        met.extend(out_of_order(box))
        box.hide()
        return 0

    with shell_in(qapp, qtbot, language) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.reader.select(8, 25)
        for makers in DIALOGS.values():
            for make in makers:
                dialog = make(shell.window)
                dialog.setModal(False)
                dialog.show()
                QApplication.processEvents()
                met += out_of_order(dialog)
                dialog.hide()
                dialog.deleteLater()
        monkeypatch.setattr(QMessageBox, "exec", look)
        shell.window.desk.messages.ask("A question?", "Why.", "Yes", grave=True)
        mistake.tell_mistake(shell.window.desk.session.path)
        error = KnownError("project.missing", path=shell.window.desk.session.path)
        failed_start.tell_failed_start(error, shell.settings)
    assert met == [] and boxes == [2, 2, 3]
