"""The history in its dialog: read page by page, filtered, told in words, and the ways back and forward."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from hashiya.model.history import Entry, Page
from hashiya.session import annotate, documents, links
from hashiya.session import history as journal
from hashiya.ui import projects
from hashiya.ui.handlers import past
from hashiya.ui.models.history import AHEAD, HistoryRows, Told
from tests.store.things import all_of
from tests.ui.windows import in_dialog, press, shell_in, show

HOSTILE = "<img src=x><b>&amp;</b> \u202eabc"


def do_things(window: Any) -> tuple[str, str]:
    session, document = window.desk.session, window.desk.current.document_id
    span = annotate.add(session, document, [(3, 21)], session.scheme.labels[0].name)
    annotate.set_note(session, span.id, HOSTILE)
    documents.retitle(session, document, HOSTILE)
    annotate.relabel(session, span.id, session.scheme.labels[1].name)
    return document, span.id


def lines(dialog: Any) -> list[str]:
    return [dialog.rows.told(row).what for row in range(dialog.rows.rowCount())]


@pytest.fixture
def dialog(window: Any) -> Any:
    do_things(window)
    press(window.reader, "Ctrl+H")
    (found,) = [one for one in window.findChildren(past.HistoryDialog) if one.isVisible()]
    yield found
    if isValid(found):
        found.close()


def test_what_was_done_is_told(window: Any, dialog: Any) -> None:
    assert dialog.rows.rowCount() == 4
    told = lines(dialog)
    assert told[0].startswith("Relabel as") and told[3].startswith("Mark as") and HOSTILE[:20] in told[1]
    dialog.list.setCurrentIndex(dialog.rows.index(2))
    said = dialog.detail.toPlainText()
    assert HOSTILE in said and "Before" in said and window.desk.session.annotator in said
    assert "<img" not in dialog.detail.toHtml()


def test_an_empty_history_gives_the_keyboard_to_what_asks(window: Any, dialog: Any, qtbot: Any) -> None:
    dialog.list.setFocus()
    assert dialog.detail.isEnabled()
    dialog.text.setText("nothing like this")
    dialog.ask()
    assert dialog.scope.hasFocus() and not dialog.detail.isEnabled()
    dialog.close()
    other = window.desk.session.path.with_name("other.hashiya")
    projects.open_project(window.desk, other, create=True)
    press(window, "Ctrl+H")
    (empty,) = [one for one in window.findChildren(past.HistoryDialog) if one.isVisible() and one is not dialog]
    assert not empty.rows.rowCount()
    qtbot.waitUntil(empty.scope.hasFocus)
    empty.close()


def test_fields_and_links_are_told_as_the_window_says_them(qapp: Any, qtbot: Any) -> None:
    """No name of a file's column, no id: titles of choices, days of the calendar, and the words at a link's ends."""
    with shell_in(qapp, qtbot, "fa") as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        session, document = shell.window.desk.session, shell.window.desk.current.document_id
        order = annotate.add(session, document, [(3, 21)], "directive")
        who = annotate.add(session, document, [(22, 30)], "entity")
        annotate.set_field(session, order.id, "modality", "order")
        annotate.set_field(session, order.id, "due", "2025-11-06")
        links.add(session, order.id, who.id, "issued_by")
        press(shell.window.reader, "Ctrl+H")
        (dialog,) = [one for one in shell.window.findChildren(past.HistoryDialog) if one.isVisible()]
        said = []
        for row in range(3):
            dialog.list.setCurrentIndex(dialog.rows.index(row))
            said.append(dialog.detail.toPlainText())
        for span in (order, who):
            assert span.id not in said[0] and span.text.strip() in said[0]
        assert "۱۵ آبان ۱۴۰۴" in said[1] and "2025" not in said[1]
        titles = {one.name: one.title_in("fa") for one in session.scheme.field("directive", "modality").choices}
        assert titles["order"] in said[2] and "order" not in said[2]
        dialog.close()


def test_filters(window: Any, dialog: Any, qtbot: Any) -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData("documents"))
    assert len(lines(dialog)) == 1
    dialog.kind.setCurrentIndex(0)
    dialog.text.setFocus()
    QTest.keyClicks(dialog.text, "&amp;")
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 3)  # the title, the note, and what the label was changed on
    dialog.text.clear()
    dialog.ask()
    dialog.who.setCurrentIndex(1)
    assert len(lines(dialog)) == 4
    window.reader.select_span(do_things_span(window))
    dialog.scope.setCurrentIndex(dialog.scope.findData("span"))
    assert len(lines(dialog)) == 3
    dialog.scope.setCurrentIndex(dialog.scope.findData("document"))
    assert len(lines(dialog)) == 4
    dialog.text.setText("no step says this")
    dialog.ask()
    assert not lines(dialog) and dialog._stack.currentIndex() == 1


def do_things_span(window: Any) -> str:
    session, document = window.desk.session, window.desk.current.document_id
    return next(one.id for one in session.spans(document) if one.note)


def test_it_follows_what_is_done(window: Any, dialog: Any) -> None:
    dialog.list.setCurrentIndex(dialog.rows.index(3))
    first = dialog.current()
    journal.undo(window.desk.session)
    assert dialog.rows.rowCount() == 5 and lines(dialog)[0].startswith("Undone:")
    assert dialog.rows.told(1).fate == "taken back"
    assert dialog.current() == first


def test_back_and_forward_again(window: Any, dialog: Any, qtbot: Any) -> None:
    session = window.desk.session
    after = all_of(session.store)
    dialog.list.setCurrentIndex(dialog.rows.index(3))
    met = in_dialog(qtbot, lambda one: one.accept())
    dialog.turn.click()
    assert met
    assert len(list(session.spans(window.desk.current.document_id))) == 1
    assert next(iter(session.spans(window.desk.current.document_id))).note == ""
    assert "3" in window.banner.sentence
    window.banner._button.click()
    assert all_of(session.store) == after


def test_going_back_leaves_the_keyboard_where_it_was(window: Any, dialog: Any, qtbot: Any) -> None:
    """The button can do nothing while the list is read anew; the keyboard went to the one that closes."""
    dialog.list.setCurrentIndex(dialog.rows.index(3))
    dialog.turn.setFocus()
    met = in_dialog(qtbot, lambda one: one.accept())
    dialog.turn.click()
    assert met[0].parent() is dialog
    assert dialog.focusWidget() in (dialog.turn, dialog.list)


def test_a_step_is_read_out_in_order(window: Any, dialog: Any) -> None:
    dialog.list.setCurrentIndex(dialog.rows.index(0))
    said = dialog.detail.accessibleDescription()
    titles = [window.desk.session.scheme.labels[place].title_in("en") for place in (0, 1)]
    assert "Label: before \u2068{}\u2069, after \u2068{}\u2069".format(*titles) in said
    dialog.detail.show_nothing()
    assert dialog.detail.accessibleDescription() == ""


def test_going_back_is_looked_at_before(window: Any, dialog: Any, qtbot: Any) -> None:
    before = all_of(window.desk.session.store)
    dialog.list.setCurrentIndex(dialog.rows.index(2))
    shown: list[str] = []

    def look(way: Any) -> None:
        from PySide6.QtWidgets import QPlainTextEdit

        shown.append(way.findChild(QPlainTextEdit).toPlainText())
        way.reject()

    met = in_dialog(qtbot, look)
    dialog.turn.click()
    assert met and len(shown[0].splitlines()) == 2 and "elabel as" in shown[0]
    assert all_of(window.desk.session.store) == before


def test_to_the_words(window: Any, dialog: Any) -> None:
    window.reader.set_caret(100)
    dialog.list.setFocus()
    dialog.list.setCurrentIndex(dialog.rows.index(3))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert window.desk.current.span_id == do_things_span(window)


def test_it_closes_with_the_project(window: Any, dialog: Any) -> None:
    from hashiya.ui import projects

    projects.leave_project(window.desk)
    assert not isValid(dialog) or not dialog.isVisible()


def test_a_million_steps_are_read_by_pages(window: Any) -> None:
    """Counted in queries and in rows: what is asked for does not grow with the history."""
    session = window.desk.session
    do_things(window)
    raw: sqlite3.Connection = session.store._database.raw()
    raw.execute("BEGIN")
    raw.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
        "INSERT INTO step (action, facts, annotator, at, mode, state) "
        "SELECT 'span.note', '{\"text\": \"x\"}', 'Nur', 1, 'do', 'done' FROM n"
    )
    raw.execute("COMMIT")
    asked: list[str] = []
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    raw.set_trace_callback(asked.append)
    raw.set_progress_handler(count, 1000)
    found = past.show(window.desk)
    opened = steps
    assert found.rows.rowCount() == 100 and len(asked) < 20 and opened < 200  # thousands of SQLite's instructions
    asked.clear()
    QTest.keyClick(found.list, Qt.Key.Key_End)
    assert 100 < found.rows.rowCount() <= 300 and len(asked) < 20
    raw.set_progress_handler(None, 0)
    raw.set_trace_callback(None)
    found.close()


def test_pages_that_hold_nothing_are_gone_through_between_events(qtbot: Any, qtmodeltester: Any) -> None:
    asked: list[int | None] = []

    def read(before: int | None) -> Page:
        asked.append(before)
        top = 1000 if before is None else before
        if top > 500:
            return Page((), top - 100)
        return Page(tuple(Entry(number, "x", {}, "Nur", 1) for number in range(top, top - 50, -1)), top - 50 or None)

    rows = HistoryRows(lambda entry: Told(entry.action, ""))
    rows.show(read)
    assert len(asked) == 1, "the window goes on in between"
    qtbot.waitUntil(lambda: rows.rowCount() >= AHEAD)
    qtmodeltester.check(rows)
    seen = rows.rowCount()
    qtbot.wait(20)
    assert rows.rowCount() == seen, "nobody looks further"
    rows.want(seen)
    qtbot.waitUntil(lambda: rows.rowCount() > seen)
    rows.stop()


def test_a_long_step_is_undone_aside(window: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window answers meanwhile; what would change the project waits until it is done."""
    document, span = do_things(window)
    session, tasks = window.desk.session, window.desk.tasks
    monkeypatch.setattr(journal, "LONG", 0)
    monkeypatch.setattr(tasks, "inline", False)
    title = session.document(document).title
    press(window.reader, "Ctrl+Z")
    assert tasks.busy
    assert not window.actions_["edit.undo"].isEnabled()
    press(window.reader, "Ctrl+Z")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert session.span(span).label == session.scheme.labels[0].name
    assert session.document(document).title == title
    press(window.reader, "Ctrl+Shift+Z")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert session.span(span).label == session.scheme.labels[1].name
