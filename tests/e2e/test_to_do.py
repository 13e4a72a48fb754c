"""The list of what is to do stays open while one mends, and the status line counts along."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hashiya.session import annotate
from hashiya.ui.dialogs.to_do import ToDoDialog
from tests.ui.windows import press, rest, type_text


def fresh(window: Any) -> list[str]:
    """Two directives without a modality in the document on the reader, and one in the one after it; their ids."""
    session = window.desk.session
    here = window.desk.current.document_id
    there = next(one.id for one in session.documents() if one.id != here)
    places = ((here, 0), (here, 8), (there, 0))
    return [annotate.add(session, document, [(at, at + 3)], "directive").id for document, at in places]


def opened(window: Any, qtbot: Any) -> ToDoDialog:
    window.reader.setFocus()
    press(window.reader, "Shift+F5")
    (dialog,) = window.findChildren(ToDoDialog)
    assert dialog.isVisible() and not dialog.isModal()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def shown(dialog: ToDoDialog) -> list[str]:
    return [thing.span for thing in dialog.rows.things]


def test_the_status_line_counts_what_is_to_do(window, qtbot) -> None:
    button = window.panels.status._to_do
    assert button.isHidden()
    one, other, _ = fresh(window)
    qtbot.waitUntil(button.isVisible)
    assert "2" in button.text() and button.accessibleName() == button.text() and "Shift+F5" in button.toolTip()
    annotate.set_field(window.desk.session, one, "modality", "order")
    qtbot.waitUntil(lambda: "1" in button.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(ToDoDialog)
    assert shown(dialog) == [other]
    annotate.set_field(window.desk.session, other, "modality", "order")
    qtbot.waitUntil(button.isHidden)


def test_the_list_stays_while_one_mends(window, qtbot) -> None:
    one, other, _ = fresh(window)
    dialog = opened(window, qtbot)
    assert shown(dialog) == [one, other]
    assert dialog.list.currentIndex().row() == 0
    press(dialog.list, "Down")
    assert dialog.list.currentIndex().row() == 1
    press(dialog.list, "Return")
    assert window.desk.current.span_id == other
    rest(window)
    edit = window.panels.inspector.form.edits()[0]
    qtbot.waitUntil(edit.hasFocus)
    assert dialog.isVisible()
    type_text(edit, "o")
    press(edit, "Ctrl+Return")
    qtbot.waitUntil(lambda: shown(dialog) == [one])
    press(window.reader, "Ctrl+Z")
    qtbot.waitUntil(lambda: shown(dialog) == [one, other])
    assert dialog.list.currentIndex().row() == 0
    assert opened(window, qtbot) is dialog


def test_the_whole_project_is_one_switch_away(window, qtbot) -> None:
    one, other, abroad = fresh(window)
    here = window.desk.current.document_id
    dialog = opened(window, qtbot)
    dialog.scope.setFocus()
    press(dialog.scope, "Down")
    assert sorted(shown(dialog)) == sorted((one, other, abroad))
    row = shown(dialog).index(abroad)
    dialog.list.setCurrentIndex(dialog.rows.index(row))
    press(dialog.list, "Return")
    assert window.desk.current.document_id != here and window.desk.current.span_id == abroad
    dialog.scope.setCurrentIndex(0)
    assert shown(dialog) == [abroad]
    window.desk.current.show_document(here)
    qtbot.waitUntil(lambda: shown(dialog) == [one, other])
    dialog.text.setText("zzz")
    assert shown(dialog) == []
    dialog.text.setText("D\u00edrective")  # however it is spelt
    assert shown(dialog) == [one, other]
    dialog.text.clear()
    assert shown(dialog) == [one, other]
    press(dialog.list, "Esc")
    assert not dialog.isVisible()
