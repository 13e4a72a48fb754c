"""Searching all documents in the real window: typing, the table, from hit to hit, marking, exporting, saving."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hashiya.model.document import Document, Folio
from hashiya.session import history
from hashiya.session.project import Session
from tests.ui.windows import in_dialog, press, shell_in, show, type_text

TEXTS = {
    "a": "أمر الوزير بفتح الطريق.\nثم أُغلِقَ الطريق، وعاد الوزيرُ إلى مكتبه.",
    "b": "دستور وزیر: راه را باز کنید.\nدر سال 2014 بود.",
    "c": "The minister (الوزير) ordered in 2014: open the road!",
}


RUNS: dict[str, Any] = {"a": "rtl", "b": "rtl", "c": "ltr"}


@pytest.fixture(params=["en", "ar"])
def place(request: pytest.FixtureRequest, qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Any]:
    """A window on a project of three documents."""
    path = tmp_path / "s.hashiya"
    with Session.open(path, create=True) as session:
        session.store.add_folios(
            [Folio(Document(id, f"title {id}", direction=RUNS[id]), text) for id, text in TEXTS.items()],
            journal=False,
        )  # fmt: skip
    with shell_in(qapp, qtbot, language=request.param) as shell:
        shell.open(path, ())
        show(shell.window, qtbot)
        yield shell.window


def look_for(window: Any, typed: str) -> None:
    press(window.reader, "Ctrl+Shift+F")
    field = window.search_panel.field
    assert field.isVisible()
    field.clear()
    type_text(field, typed)
    window.desk.searching.begin()


def rows(window: Any) -> list[tuple[str, str]]:
    """Documents and letters of the hits as they stand in the table."""
    session = window.desk.session
    hits = window.desk.searching.hits.hits()
    return [(hit.document, str(session.text(hit.document)[hit.start : hit.end])) for hit in hits]


def test_hits_of_all_documents(place: Any) -> None:
    look_for(place, "*وزير")
    assert rows(place) == [("a", "الوزير"), ("a", "الوزيرُ"), ("b", "وزیر"), ("c", "الوزير")]
    assert place.search_panel.table.model().rowCount() == 4
    assert "4" in place.search_panel.count_words or "٤" in place.search_panel.count_words


def test_enter_leads_to_the_place_and_f7_to_the_next(place: Any) -> None:
    look_for(place, "*وزير")
    panel, reader = place.search_panel, place.reader
    press(panel.field, "Return")
    assert panel.table.hasFocus() and panel.current() == 0
    press(panel.table, "Return")
    assert reader.hasFocus() and place.desk.current.document_id == "a"
    for document, letters in (("a", "الوزيرُ"), ("b", "وزیر"), ("c", "الوزير"), ("a", "الوزير")):
        press(reader, "F7")
        assert place.desk.current.document_id == document
        assert reader.text_between(*reader.selection()[0]) == letters
    press(reader, "Shift+F7")
    assert (place.desk.current.document_id, panel.current()) == ("c", 3)
    press(panel.field, "Escape")
    assert not panel.isVisible()


def test_what_stands_beside_the_hit(place: Any) -> None:
    from hashiya.ui.models.concordance import END, HIT, START

    look_for(place, "2014 | بفتح")
    model = place.search_panel.table.model()
    rtl = place.isRightToLeft()
    words = {hit.document: row for row, hit in enumerate(place.desk.searching.hits.hits())}

    def side(document: str, column: int) -> str:
        return str(model.index(words[document], column).data())

    right, left = (START, END) if rtl else (END, START)
    assert side("a", right) == "أمر الوزير" and side("a", left).startswith("الطريق")
    assert side("c", left) == "The minister (الوزير) ordered in" and side("c", right).startswith(": open")
    assert side("b", HIT) == "2014" and side("b", right).endswith("در سال")


def test_sorted_by_what_stands_around(place: Any) -> None:
    look_for(place, "*وزير")
    place.search_panel._order.setCurrentIndex(2)
    documents = [document for document, _ in rows(place)]
    assert sorted(documents) == ["a", "a", "b", "c"] and documents == ["c", "a", "a", "b"]
    place.search_panel._order.setCurrentIndex(0)
    assert [document for document, _ in rows(place)] == ["a", "a", "b", "c"]


def test_what_is_wrong_is_told_and_the_caret_goes_there(place: Any) -> None:
    look_for(place, "road (open")
    panel = place.search_panel
    assert panel.sentence and not panel.table.isVisible()
    press(panel.field, "Return")
    assert panel.field.cursorPosition() == 5
    look_for(place, "road")
    assert not panel.sentence and len(rows(place)) == 1
    look_for(place, "nothingofthiskind")
    assert not rows(place) and not panel.sentence and not panel.mark.isEnabled()


def test_marking_all_hits_is_one_step(place: Any, qtbot: Any) -> None:
    look_for(place, "الوزير")
    session = place.desk.session
    in_dialog(qtbot, lambda dialog: press(dialog.focusWidget(), "Return"))
    press(place.search_panel.field, "Ctrl+Shift+A")
    marked = [(id, [span.text for span in session.spans(id)]) for id in "abc"]
    assert marked == [("a", ["الوزير", "الوزيرُ"]), ("b", []), ("c", ["الوزير"])]
    in_dialog(qtbot, lambda dialog: press(dialog.focusWidget(), "Return"))
    press(place.search_panel.field, "Ctrl+Shift+A")
    assert sum(len(session.spans(id)) for id in "abc") == 3, "what is marked already is not marked again"
    history.undo(session)
    assert not any(len(session.spans(id)) for id in "abc")


def test_only_the_selected_hits_are_marked(place: Any, qtbot: Any) -> None:
    from PySide6.QtCore import QItemSelectionModel

    look_for(place, "الوزير")
    table = place.search_panel.table
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (0, 2):
        table.selectionModel().select(table.model().index(row, 0), flags)
    in_dialog(qtbot, lambda dialog: press(dialog.focusWidget(), "Return"))
    press(place.search_panel.field, "Ctrl+Shift+A")
    assert [len(place.desk.session.spans(id)) for id in "abc"] == [1, 0, 1]


def test_hits_are_exported_as_they_are_shown(place: Any, tmp_path: Path) -> None:
    from hashiya.ui.handlers.searching import export_to

    look_for(place, "*وزير")
    export_to(place.desk, tmp_path / "h.csv")
    table = list(csv.DictReader(io.StringIO((tmp_path / "h.csv").read_text("utf-8-sig"), newline="")))
    assert [(row["document"], row["hit"]) for row in table] == rows(place)
    for row in table:
        assert TEXTS[row["document"]][int(row["start"]) : int(row["end"])] == row["hit"]


def test_saved_searches_are_run_renamed_deleted_brought_back(place: Any, qtbot: Any) -> None:
    from hashiya.ui.handlers import searching

    look_for(place, "in:entity | road")
    searching.save_as(place.desk, "first")
    look_for(place, "الوزير")
    searching.save_as(place.desk, "second")
    gathered = place.desk.session.store.gathered

    def names() -> list[str]:
        return [one.name for one in gathered.searches("text")]

    assert names() == ["first", "second"]

    def rename_and_run(dialog: Any) -> None:
        dialog.list.item(0).setText("roads")
        dialog.list.setCurrentRow(0)
        dialog.accept()

    in_dialog(qtbot, rename_and_run)
    searching.saved(place.desk)
    assert names() == ["roads", "second"] and rows(place) == [("c", "road")]

    def delete(dialog: Any) -> None:
        dialog.list.setCurrentRow(1)
        dialog.remove.click()
        dialog.reject()

    in_dialog(qtbot, delete)
    searching.saved(place.desk)
    assert names() == ["roads"]
    place.banner._button.click()
    assert names() == ["roads", "second"]
    for wanted in (["roads"], ["roads", "second"], ["first", "second"], ["first"]):  # each is a step of its own
        press(place, "Ctrl+Z")
        assert names() == wanted


def test_arrows_lead_through_what_was_looked_for(place: Any) -> None:
    field = place.search_panel.field
    for typed in ("road", "الوزير"):
        look_for(place, typed)
        press(field, "Return")
    look_for(place, "x")
    for key, text in (("Up", "الوزير"), ("Up", "road"), ("Up", "road"), ("Down", "الوزير"), ("Down", "x")):
        press(field, key)
        assert field.text() == text


def test_the_search_is_made_when_it_is_first_asked_for(window: Any) -> None:
    desk = window.desk
    assert desk.search.there is None and not window.actions_["search.mark"].isEnabled()
    window.actions_["search.open"].trigger()
    panel = window.search_panel
    assert panel.isVisible() and panel.field.hasFocus() and desk.search.there is desk.searching
    assert panel is window.search_panel and panel in window._below.children()
    assert panel.field in window.panes._stops
    press(panel.field, "Escape")
    assert panel.isHidden() and window.reader.hasFocus()


def test_new_documents_are_taken_into_the_index(place: Any, qtbot: Any) -> None:
    from hashiya.session.search import index_is_complete

    session, indexing = place.desk.session, place._indexing
    indexing.keep()
    assert index_is_complete(session)
    step, _ = session.store.add_folios([Folio(Document("d", "new"), "الوزير الجديد")])
    session.took(step)
    assert not index_is_complete(session) and indexing._settled.isActive()
    indexing._settled.timeout.emit()
    assert index_is_complete(session)
    look_for(place, "الجديد")
    assert rows(place) == [("d", "الجديد")]


def test_choices_that_have_no_room_are_cut_with_dots(place) -> None:
    from PySide6.QtWidgets import QStyleOptionComboBox

    place.actions_["search.open"].trigger()
    order = place.search_panel._order
    order.setCurrentIndex(1)
    option = QStyleOptionComboBox()
    order.resize(400, order.height())
    order.initStyleOption(option)
    assert option.currentText == order.currentText()
    order.resize(80, order.height())
    order.initStyleOption(option)
    assert option.currentText.endswith("\u2026") and order.currentText() == order.itemText(1)
