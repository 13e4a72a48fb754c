"""The register in its window, on the annotated seeds: by keyboard, in step, and back to the words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from hashiya.session import annotate
from hashiya.ui import file_dialogs
from hashiya.ui.models.register import RegisterRows
from hashiya.ui.panels.register import RegisterWindow
from tests.ui.windows import in_dialog, press, type_text


def opened(window: Any, qtbot: Any) -> RegisterWindow:
    press(window, "F12")
    found = window.findChild(RegisterWindow)
    qtbot.waitExposed(found)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    found.table.setFocus()
    return found


@pytest.fixture
def register(annotated_window: Any, qtbot: Any) -> RegisterWindow:
    return opened(annotated_window, qtbot)


def go_to(register: RegisterWindow, row: int, key: str) -> None:
    place = next(number for number, one in enumerate(register.rows.columns) if one.key == key)
    register.table.setCurrentIndex(register.rows.index(row, place))


def cell(register: RegisterWindow, row: int, key: str) -> str:
    place = next(number for number, one in enumerate(register.rows.columns) if one.key == key)
    return str(register.rows.index(row, place).data())


def test_the_table_is_a_sound_model(register: RegisterWindow, qtmodeltester: Any) -> None:
    qtmodeltester.check(register.rows)
    register.group.setCurrentIndex(register.group.findData("modality"))
    qtmodeltester.check(register.rows)
    qtmodeltester.check(RegisterRows())


def test_f12_shows_all_directives(register: RegisterWindow) -> None:
    assert register.rows.rowCount() == 35 and "35" in register._count.text()
    assert cell(register, 0, "issued_by") == "اللواء أحمد القصاص محافظ الإسماعيلية"
    assert cell(register, 0, "status") == "Open"


def test_each_cell_leads_to_the_words_it_rests_on(annotated_window: Any, register: RegisterWindow) -> None:
    window = annotated_window
    go_to(register, 11, "text")
    press(register.table, "Return")
    assert window.desk.current.span().text.startswith("اعداد تقرير اسبوعى")
    go_to(register, 11, "issued_by")
    press(register.table, "Return")
    assert (window.desk.current.span().start, window.desk.current.span().text) == (1281, "محافظ الإسماعيلية")
    go_to(register, 30, "addressed_to")
    press(register.table, "Return")
    assert window.desk.current.document().language == "fa" and window.desk.current.span().text == "شورا"


def test_of_several_one_is_asked(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    go_to(register, 1, "addressed_to")
    met = in_dialog(qtbot, lambda dialog: (type_text(dialog.field, "العموم"), press(dialog.field, "Return")))
    press(register.table, "Return")
    assert met and annotated_window.desk.current.span().text.startswith("مديرى العموم")


def test_a_digit_chooses_and_ctrl_z_takes_it_back(annotated_window: Any, register: RegisterWindow) -> None:
    go_to(register, 3, "status")
    press(register.table, "3")
    entry = register.rows.entry(3)
    assert entry is not None and cell(register, 3, "status") == "Done"
    session = annotated_window.desk.session
    assert session.span(entry.id).fields["status"] == "done"
    assert register.table.currentIndex().row() == 3
    press(register.table, "0")
    assert "status" not in session.span(entry.id).fields and cell(register, 3, "status") == ""
    press(register, "Ctrl+Z")
    press(register, "Ctrl+Z")
    assert session.span(entry.id).fields["status"] == "open"
    press(register, "Ctrl+Shift+Z")
    assert session.span(entry.id).fields["status"] == "done"


def test_f2_changes_a_value(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    go_to(register, 2, "due")

    def date(dialog: Any) -> None:
        type_text(dialog.field, "2024/8/15")
        press(dialog.field, "Return")

    met = in_dialog(qtbot, date)
    press(register.table, "F2")
    assert met and cell(register, 2, "due").endswith("Overdue\u2069") and "2024" in cell(register, 2, "due")
    go_to(register, 2, "note")
    met = in_dialog(qtbot, lambda dialog: (dialog.field.selectAll(), type_text(dialog.field, "تم"), dialog.accept()))
    press(register.table, "F2")
    assert met and cell(register, 2, "note") == "تم"


def test_it_follows_what_is_marked_elsewhere(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    desk = annotated_window.desk
    made = annotate.add(desk.session, desk.current.document_id, [(0, 5)], "directive")
    qtbot.waitUntil(lambda: register.rows.rowCount() == 36)
    assert register.rows.row_of(made.id) == 0
    annotate.remove(desk.session, made.id)
    qtbot.waitUntil(lambda: register.rows.rowCount() == 35)


def test_filter_sort_group_by_keyboard(register: RegisterWindow, qtbot: Any) -> None:
    press(register.table, "/")
    assert register.filter.hasFocus()
    type_text(register.filter, "modality=warning")
    press(register.filter, "Return")
    assert register.rows.rowCount() == 1 and register.table.hasFocus()
    press(register, "Escape")
    assert register.rows.rowCount() == 35 and register.isVisible()
    go_to(register, 0, "modality")
    press(register.table, "S")
    order = [cell(register, row, "modality") for row in range(35)]
    assert order == ["Order"] * 19 + ["Request"] * 3 + ["Recommendation"] * 9 + ["Commitment"] * 3 + ["Warning"]
    press(register.table, "S")
    assert cell(register, 0, "modality") == "Warning"
    press(register.table, "G")
    assert register.grouping == "modality" and register.rows.heads() == [0, 20, 24, 34, 38]
    press(register.table, "O")
    heights = {register.table.rowHeight(row) for row in register.rows.heads()}
    others = {register.table.rowHeight(row) for row in range(register.rows.rowCount()) if register.rows.entry(row)}
    assert len(heights) == len(others) == 1 and min(others) > max(heights)
    press(register.table, "O")
    press(register.table, "G")
    assert register.grouping == "" and register.rows.rowCount() == 35
    press(register, "Escape")
    assert not register.isVisible()


def test_each_once_folds_a_headline_into_its_text(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    press(register.table, "O")
    assert register.once.isChecked() and register.rows.rowCount() == 28 and "28" in register._count.text()
    row = next(row for row in range(28) if register.rows.entry(row).also)
    also = register.rows.entry(row).also[0]
    assert cell(register, row, "text").startswith("\u2068(+1)\u2069 ")
    go_to(register, row, "text")
    met = in_dialog(qtbot, lambda dialog: (press(dialog.field, "Down"), press(dialog.field, "Return")))
    press(register.table, "Return")
    assert met and annotated_window.desk.current.span().id == also.id
    register.activateWindow()
    press(register.table, "O")
    assert register.rows.rowCount() == 35


def test_counts_are_clicked_and_values_typed_as_filters(annotated_window: Any, register: RegisterWindow) -> None:
    session = annotated_window.desk.session
    annotate.set_field(session, register.rows.entry(0).id, "due", "2020-01-01")
    annotate.set_field(session, register.rows.entry(1).id, "status", "done")
    annotated_window.findChild(QObject, "register_keeper")._read()
    shown = {button.property("filter"): button for button in register.tallies.buttons if not button.isHidden()}
    assert set(shown) == {"status=open", "status=in_progress", "status=done", "when=overdue"}
    QTest.mouseClick(shown["when=overdue"], Qt.MouseButton.LeftButton)
    assert register.rows.rowCount() == 1 and register.query == "when=overdue"
    assert register.rows.is_late(0, [one.key for one in register.rows.columns].index("due"))
    QTest.mouseClick(shown["when=overdue"], Qt.MouseButton.LeftButton)
    assert register.rows.rowCount() == 35 and register.query == ""
    go_to(register, 0, "issued_by")
    press(register.table, "V")
    assert register.query == 'issued_by="اللواء أحمد القصاص محافظ الإسماعيلية"' and register.rows.rowCount() == 20


def test_days_come_before_words_and_nothing_last(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    session = annotated_window.desk.session
    for row, due in ((0, "before the pilgrims come"), (1, "2030-01-01"), (2, "2029-05-05")):
        annotate.set_field(session, register.rows.entry(row).id, "due", due)
    qtbot.waitUntil(lambda: cell(register, 2, "due") != "")
    go_to(register, 0, "due")
    press(register.table, "S")
    first = [cell(register, row, "due") for row in range(5)]
    assert first[:2] == ["2029-05-05", "2030-01-01"] and first[3] != "" and first[4] == ""
    press(register.table, "S")
    assert [cell(register, row, "due") for row in (2, 3, 4)] == ["2030-01-01", "2029-05-05", ""]


def test_columns_are_hidden_and_moved_and_kept(annotated_window: Any, register: RegisterWindow) -> None:
    table = register.table
    keys = [one.key for one in register.rows.columns]
    menu = table.column_menu()
    assert len([one for one in menu.actions() if one.isCheckable()]) == len(keys) - 1, "the first is always there"
    next(one for one in menu.actions() if one.text() == "About").trigger()
    assert table.isColumnHidden(keys.index("about"))
    go_to(register, 0, "status")
    place = table.horizontalHeader().visualIndex(keys.index("status"))
    press(table, "Alt+Left")
    assert table.horizontalHeader().visualIndex(keys.index("status")) == place - 1
    table._shape = ()
    table.setColumnHidden(keys.index("about"), False)
    table.arrange()
    assert table.isColumnHidden(keys.index("about"))
    assert table.horizontalHeader().visualIndex(keys.index("status")) == place - 1
    menu.deleteLater()


def test_another_label_and_an_empty_register(window: Any, qtbot: Any) -> None:
    register = opened(window, qtbot)
    assert register.rows.rowCount() == 0 and "empty" in register._empty._title.text()
    assert not register.export.isEnabled()
    register.label.setCurrentIndex(register.label.findData("location"))
    register.label.activated.emit(register.label.currentIndex())
    assert [one.key for one in register.rows.columns][:3] == ["text", "kind", "place"]


def test_what_is_shown_is_exported(
    register: RegisterWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    out = tmp_path / "out.jsonl"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(out), ""))
    register.filter.setText("modality=commitment")
    register._filter_done()
    press(register, "Ctrl+E")
    qtbot.waitUntil(out.exists)
    assert {json.loads(line)["modality"] for line in out.read_text("utf-8").splitlines()} == {"commitment"}


def test_the_columns_that_are_shown_are_exported_or_all_of_them(
    register: RegisterWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    asked: list[str] = []

    def answer(parent: Any, title: str, start: Any, filters: str, **_: Any) -> tuple[str, str]:
        asked.append(filters)
        kinds = filters.split(";;")
        wanted = [one for one in kinds if "csv" in one]
        return str(tmp_path / f"out{len(asked)}.csv"), wanted[-1]

    monkeypatch.setattr(file_dialogs, "save_name", answer)
    press(register, "Ctrl+E")
    qtbot.waitUntil((tmp_path / "out1.csv").exists)
    assert "all columns" not in asked[0]
    register.table.show_columns(["text", "status", "at"])
    press(register, "Ctrl+E")
    qtbot.waitUntil((tmp_path / "out2.csv").exists)
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(tmp_path / "out3.csv"), ""))
    press(register, "Ctrl+E")
    qtbot.waitUntil((tmp_path / "out3.csv").exists)
    heads = [(tmp_path / f"out{n}.csv").read_text("utf-8-sig").splitlines()[0].split(",") for n in (1, 2, 3)]
    assert "all columns" in asked[1] and heads[0] == heads[1]
    assert len(heads[2]) == len(heads[0]) - len(register.rows.columns) + 3
    assert heads[2].index("Status") < heads[2].index("At")


def test_as_pdf(register: RegisterWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> None:
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(out), ""))
    press(register, "Ctrl+E")
    qtbot.waitUntil(out.exists)
    assert out.read_bytes().startswith(b"%PDF-") and list(tmp_path.glob("*.pages")) == []


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_mirrored_in_languages_that_run_to_the_left(qapp: Any, qtbot: Any, language: str) -> None:
    from tests.ui.windows import shell_in, show

    with shell_in(qapp, qtbot, language, annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        register = opened(shell.window, qtbot)
        table = register.table
        assert table.columnViewportPosition(0) > table.columnViewportPosition(1)
        assert register.windowTitle() == {"ar": "السجل", "fa": "دفتر"}[language]
        QTest.keyClick(table, Qt.Key.Key_Left)
        assert table.currentIndex().column() == 1


def test_the_lists_above_the_table_are_as_wide_as_their_words(register: RegisterWindow, qtbot: Any) -> None:
    from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

    register.resize(1200, 600)
    for combo in (register.label, register.group):
        combo.setItemText(combo.currentIndex(), "words that came later")
        combo.parentWidget().layout().activate()
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width()
        assert room >= combo.fontMetrics().horizontalAdvance(combo.currentText())


def test_views_are_kept_by_name_in_the_project(annotated_window: Any, register: RegisterWindow, qtbot: Any) -> None:
    """Columns, order, filter, groups and folding come back, also of another label; keeping and forgetting are steps."""
    session = annotated_window.desk.session
    kept = session.store.gathered.searches
    register.group.setCurrentIndex(register.group.findData("issued_by"))
    register.once.setChecked(True)
    register.filter.setText("modality=order")
    register._filter_done()
    go_to(register, 1, "at")
    press(register.table, "S")
    register.table.show_columns(["text", "due", "issued_by", "nothing like this"])
    view = register.view()
    assert view == {
        "label": "directive", "columns": ["text", "due", "issued_by"], "sort": "at", "descending": False,
        "group": "issued_by", "filter": "modality=order", "once": True,
    }  # fmt: skip
    rows = [entry.id for entry in register.shown]
    keeper = annotated_window.findChild(QObject, "register_keeper")

    def named(dialog: Any) -> None:
        type_text(dialog.field, "orders by issuer")
        press(dialog.field, "Return")

    met = in_dialog(qtbot, named)
    keeper._keep_view()
    (saved,) = kept("register")
    assert met and (saved.name, saved.query) == ("modality=orderorders by issuer"[-16:], view)
    assert kept("documents") == []
    register.label_chosen.emit("entity")
    register.once.setChecked(False)
    register.filter.clear()
    register.table.show_columns(["text", "note"])
    keeper._show_view(saved)
    assert register.view() == view and [entry.id for entry in register.shown] == rows
    register.views.fill()
    assert "orders by issuer" in register.views._menu.actions()[0].text()
    keeper._forget_view(saved)
    assert kept("register") == []
    register.undo_asked.emit()
    assert kept("register") == [saved]
    register.show_view({"label": "no such label"})
    register.show_view({**view, "sort": "gone", "group": "gone", "columns": "damaged"})
    assert register.view()["group"] == "" and register.view()["sort"] == ""
