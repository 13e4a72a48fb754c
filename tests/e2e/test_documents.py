"""A day with the list of documents: filter, sort, states, collections, by keyboard and mouse on the real window."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hashiya.session import gathering, history
from tests.ui.windows import in_dialog, press, shell, type_text, window

__all__ = ["shell", "window"]


def titles(window: Any) -> list[str]:
    rows = window.panels.documents.list.model()
    return [rows.index(row).data() for row in range(rows.rowCount())]


def ids(window: Any) -> list[str]:
    return [one.id for one in window.desk.session.documents()]


def test_a_filter_is_typed_and_left(window: Any, qtbot: Any) -> None:
    every, panel = titles(window), window.panels.documents
    press(window.reader, "Ctrl+Alt+F")
    assert panel.filter.field.hasFocus()
    type_text(panel.filter.field, "lang:fa")
    qtbot.waitUntil(lambda: len(titles(window)) == 1)
    assert "1 of 3" in panel._heading.text().replace("\u2068", "").replace("\u2069", "")
    QTest.keyClick(panel.filter.field, Qt.Key.Key_Return)
    assert window.focusWidget() is panel.list
    press(panel.list, "Ctrl+Alt+F")
    type_text(panel.filter.field, "state:ready")
    panel.filter.apply()
    assert "ready" in panel.filter._said.text() and not panel.filter._said.isHidden()
    assert len(titles(window)) == 1
    QTest.keyClick(panel.filter.field, Qt.Key.Key_Escape)
    assert titles(window) == every and panel.filter._said.isHidden()


def test_words_are_proposed(window: Any) -> None:
    field = window.panels.documents.filter.field
    press(window.reader, "Ctrl+Alt+F")
    type_text(field, "sta")
    assert "state:" in field._words.stringList()
    window.panels.documents.filter._complete("state:")
    assert field.text() == "state:" and "state:done" in field._words.stringList()
    window.panels.documents.filter._complete("state:done")
    assert field.text() == "state:done "
    field._list.hide()


def test_the_menu_clicks_conditions(window: Any) -> None:
    line = window.panels.documents.filter
    line._fill_menu()
    (state,) = [menu.menu() for menu in line._menu.actions() if menu.menu() and menu.text() == "State"]
    state.actions()[2].trigger()
    assert line.typed() == "state:done" and titles(window) == []
    line._fill_menu()
    (state,) = [menu.menu() for menu in line._menu.actions() if menu.menu() and menu.text() == "State"]
    assert state.actions()[2].isChecked()
    state.actions()[2].trigger()
    assert line.typed() == "" and len(titles(window)) == 3


def test_sorting_is_kept_by_the_project(window: Any) -> None:
    every = titles(window)
    window.actions_["view.sort_title"].trigger()
    there = titles(window)
    assert sorted(there) == sorted(every) and window.actions_["view.sort_title"].isChecked()
    window.actions_["view.sort_title"].trigger()
    assert titles(window) == there[::-1]
    assert window.desk.session.store.setting("list.order") == ["title", True]
    window.actions_["view.sort_position"].trigger()
    assert titles(window) == every


def test_states_by_one_key_and_the_next_that_is_not_done(window: Any) -> None:
    every, desk = ids(window), window.desk
    desk.current.show_document(every[0])
    press(window.reader, "Ctrl+3")
    assert desk.current.document().state == "done"
    press(window.reader, "Ctrl+Shift+PgDown")
    assert desk.current.document_id == every[1]
    press(window.reader, "Ctrl+Shift+PgUp")
    assert desk.current.document_id == every[2], "round the end, past what is done"
    press(window.reader, "Ctrl+Shift+Return")
    assert desk.current.document_id == every[1] and desk.session.document(every[2]).state == "done"


def test_all_chosen_documents_change_in_one_step(window: Any) -> None:
    panel, session = window.panels.documents, window.desk.session
    panel.list.setFocus()
    press(panel.list, "Ctrl+A")
    assert len(window.desk.shelf.chosen()) == 3
    press(panel.list, "Ctrl+4")
    assert {one.state for one in session.documents()} == {"flagged"}
    assert history.undo_step(session).facts["count"] == 3
    press(panel.list, "Ctrl+Z")
    assert {one.state for one in session.documents()} == {"new"}
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    QTest.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(window.desk.shelf.chosen()) == 2


def test_collections(window: Any, qtbot: Any) -> None:
    panel, session = window.panels.documents, window.desk.session

    def new(dialog: Any) -> None:
        in_dialog(qtbot, name)
        press(dialog.field, "Return")

    def name(dialog: Any) -> None:
        dialog.field.setText("mine")
        press(dialog.field, "Return")

    in_dialog(qtbot, new)
    window.actions_["document.collect"].trigger()
    (made,) = session.store.gathered.collections()
    assert made.name == "mine" and panel.gathered.isVisible() and panel.gathered.count() == 2
    panel.gathered.setCurrentRow(1)
    assert panel.filter.typed() == "collection:mine" and len(titles(window)) == 1
    panel.gathered.setCurrentRow(0)
    assert len(titles(window)) == 3
    panel.list.selectAll()
    panel.gathered.dropped.emit(made.id)
    assert session.store.gathered.members() == {made.id: 3}
    gathering.save_search(session, "Persian", "lang:fa")
    assert panel.gathered.count() == 3
    panel.gathered.setCurrentRow(2)
    assert len(titles(window)) == 1
    for _ in range(3):
        history.undo(session)
    assert panel.gathered.isHidden()


def test_a_collection_is_made_of_the_name_that_was_typed(window: Any, qtbot: Any) -> None:
    """Who types a name that is none yet means a new collection: the list offers it, and Enter makes it."""
    session = window.desk.session
    rows: list[int] = []

    def type_name(dialog: Any) -> None:
        dialog.field.setText(" roads ")
        rows.append(dialog.choices.rowCount())
        press(dialog.field, "Return")

    in_dialog(qtbot, type_name)
    window.actions_["document.collect"].trigger()
    (made,) = session.store.gathered.collections()
    assert made.name == "roads" and session.store.gathered.members() == {made.id: 1}
    assert "roads" in window.banner.sentence
    in_dialog(qtbot, type_name)
    window.actions_["document.collect"].trigger()
    assert len(session.store.gathered.collections()) == 1, "that one is there now"
    assert rows == [1, 1]


def test_removal_is_told_and_undo_brings_a_document_onto_the_reader(window: Any, qtbot: Any) -> None:
    panel, session = window.panels.documents, window.desk.session
    panel.list.setFocus()
    press(panel.list, "Ctrl+A")
    in_dialog(qtbot, lambda box: next(one for one in box.buttons() if one.text() == "Remove").click())
    window.actions_["document.remove"].trigger()
    qtbot.waitUntil(lambda: session.count() == 0)
    assert window.banner.sentence == "Removed: 3 documents." and not window.desk.current.document_id
    press(window, "Ctrl+Z")
    qtbot.waitUntil(lambda: session.count() == 3)
    qtbot.waitUntil(lambda: bool(window.desk.current.document_id))


@pytest.mark.parametrize("query", ["zzz", "state:flagged"])
def test_an_empty_list_says_so(window: Any, query: str) -> None:
    panel = window.panels.documents
    panel.filter.type(query)
    assert panel._stack.currentWidget() is panel._nothing
