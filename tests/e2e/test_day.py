"""A day of an analyst: the seeds, marking, notes, going about, undo after a night, export. All in the real window."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from tests.ui.windows import in_dialog, press, rest, shell_in, show, type_text


def documents(window: Any) -> list[Any]:
    return list(window.desk.session.documents())


def spans(window: Any) -> list[Any]:
    return list(window.desk.current.spans())


def select(window: Any, words: str) -> tuple[int, int]:
    """Select the first *words* of the document, as a drag would."""
    text = window.desk.session.text(window.desk.current.document_id)
    start = text[:].index(words)
    window.reader.select(start, start + len(words))
    return start, start + len(words)


def mark(window: Any, words: str, key: str) -> Any:
    select(window, words)
    press(window.reader, key)
    return window.desk.current.span()


def test_the_first_start_shows_the_three_seeds(window) -> None:
    found = documents(window)
    assert len(found) == 3
    assert [document.language for document in found] == ["ar", "ar", "fa"]
    assert window.desk.current.document_id == found[0].id
    assert window.reader.text_between(0, 5) == "خلال "
    assert window.panels.documents.list.model().rowCount() == 3
    assert window.desk.session.name == "welcome" and "Welcome" in window.windowTitle()


def test_mark_undo_redo_relabel_note_delete_by_keyboard(window, qtbot) -> None:
    start, end = select(window, "محافظ الإسماعيلية")
    press(window.reader, "2")
    (span,) = spans(window)
    assert (span.label, span.start, span.end, span.text) == ("directive", start, end, "محافظ الإسماعيلية")
    assert window.desk.current.span_id == span.id == window.reader.selected_span()
    assert "Directive" in window.actions_["edit.undo"].text()

    press(window, "Ctrl+Z")
    assert spans(window) == [] and "Undone" in window.banner.sentence
    press(window, "Ctrl+Shift+Z")
    assert spans(window)[0].id == span.id == window.desk.current.span_id

    met = in_dialog(qtbot, lambda dialog: (QTest.keyClicks(dialog.field, "loc"), press(dialog.field, "Return")))
    press(window, "Ctrl+R")
    assert met and spans(window)[0].label == "location"

    window.reader.setFocus()
    press(window.reader, "N")
    note = window.panels.inspector.note
    assert note.hasFocus()
    type_text(note, "أمر")
    assert window.panels.status._saved.text() == "Note being written\u2026"
    press(note, "Ctrl+Return")
    assert spans(window)[0].note == "أمر" and window.reader.hasFocus()
    assert window.panels.status._saved.text() == "Saved"

    press(window.reader, "Del")
    assert spans(window) == []
    for _ in range(4):
        press(window, "Ctrl+Z")
    assert spans(window) == [] and not window.actions_["edit.undo"].isEnabled()


def test_digits_of_every_keyboard_mark(window) -> None:
    for words, typed in (("محافظ", "1"), ("التنسيق", "\u0662"), ("الأمن", "\u06f3")):
        select(window, words)
        type_text(window.reader, typed)
    assert [span.label for span in spans(window)] == ["entity", "directive", "location"]


def test_without_a_selection_the_word_at_the_caret_is_marked(window) -> None:
    window.reader.set_caret(7)
    press(window.reader, "1")
    assert [span.text for span in spans(window)] == ["اجتماع"]


def test_the_same_mark_twice_is_refused_with_a_sentence(window) -> None:
    span = mark(window, "التنسيق", "1")
    select(window, "التنسيق")
    press(window.reader, "1")
    assert len(spans(window)) == 1 and "already" in window.banner.sentence
    assert window.desk.current.span_id == span.id


def test_labels_can_be_clicked_and_named(window, qtbot) -> None:
    select(window, "التنسيق")
    button = window.labels._buttons[1]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.desk.current.span().label == "directive" and window.reader.hasFocus()
    select(window, "الأمن")
    met = in_dialog(qtbot, lambda dialog: (type_text(dialog.field, "مكان"), press(dialog.field, "Return")))
    press(window, "Ctrl+L")
    assert met and window.desk.current.span().label == "location"


def test_edges_move_as_they_look(window) -> None:
    """In Arabic text, left is onward."""
    span = mark(window, "التنسيق", "1")
    press(window, "Ctrl+Alt+Left")
    assert window.desk.current.span().text == "التنسيق المتواصل"
    press(window, "Ctrl+Alt+Right")
    assert window.desk.current.span().text == "التنسيق"
    press(window, "Alt+Right")
    assert window.desk.current.span().text == "التنسي"
    press(window, "Alt+Left")
    press(window, "Alt+Shift+Left")
    assert window.desk.current.span().text == "لتنسيق"
    press(window, "Alt+Shift+Right")
    before = window.desk.current.span().start
    press(window, "Ctrl+Alt+Shift+Right")
    assert window.desk.current.span().start < before
    press(window, "Alt+Down")
    assert window.desk.current.span().start == before
    assert window.desk.current.span().id == span.id
    for _ in range(30):
        press(window, "Alt+Right")
    assert len(window.desk.current.span().text) == 1, "the end stays behind the start"


def test_ranges_come_and_go(window) -> None:
    span = mark(window, "التنسيق", "1")
    more = select(window, "الأجهزة")
    press(window.reader, "+")
    assert window.desk.current.span().ranges == (span.ranges[0], more)
    window.reader.select(*more)
    press(window.reader, "-")
    assert window.desk.current.span().ranges == span.ranges


def test_a_span_is_found_at_the_caret_and_beneath(window) -> None:
    outer = mark(window, "محافظ الإسماعيلية", "1")
    inner = mark(window, "الإسماعيلية", "3")
    window.reader.select_span("")
    window.reader.set_caret(inner.start + 2)
    press(window.reader, "Return")
    assert window.desk.current.span_id == inner.id
    press(window.reader, "Return")
    assert window.desk.current.span_id == outer.id


def test_list_and_text_go_together(window) -> None:
    first, second = mark(window, "محافظ", "1"), mark(window, "التنسيق", "2")
    listed = window.panels.spans.list
    assert listed.currentIndex().row() == 1
    press(window, "Shift+F8")
    assert window.desk.current.span_id == first.id and listed.currentIndex().row() == 0
    press(window, "F8")
    assert window.desk.current.span_id == second.id
    listed.setFocus()
    press(listed, "Up")
    assert window.reader.selected_span() == first.id
    press(listed, "Del")
    assert [span.id for span in spans(window)] == [second.id]
    assert not window.panels.inspector.is_filled


def test_each_document_keeps_its_place_and_selection(window) -> None:
    ids = [document.id for document in documents(window)]
    span = mark(window, "التنسيق", "2")
    window.reader.select(400, 420)
    window.reader.select_span(span.id, reveal=False)
    place = window.reader.place()
    press(window, "Ctrl+PgDown")
    assert window.desk.current.document_id == ids[1] and not window.reader.selection()
    window.reader.select(30, 40)
    press(window, "Ctrl+PgDown")
    assert window.desk.current.document_id == ids[2]
    press(window, "Ctrl+PgUp")
    assert window.reader.selection() == ((30, 40),)
    press(window, "Ctrl+PgUp")
    assert window.reader.place() == place and window.desk.current.span_id == span.id


def test_undo_leads_to_what_it_touched(window) -> None:
    ids = [document.id for document in documents(window)]
    mark(window, "التنسيق", "2")
    press(window, "Ctrl+PgDown")
    press(window, "Ctrl+Z")
    assert window.desk.current.document_id == ids[0]
    press(window, "Ctrl+PgDown")
    press(window, "Ctrl+Shift+Z")
    assert window.desk.current.document_id == ids[0] and window.desk.current.span() is not None


def test_states_step_and_flag(window) -> None:
    states = []
    for _ in range(4):
        press(window, "Ctrl+D")
        states.append(documents(window)[0].state)
    assert states == ["in_progress", "done", "flagged", "new"]
    press(window, "Ctrl+Shift+D")
    assert documents(window)[0].state == "flagged" and window.actions_["document.flag"].isChecked()


def test_properties_are_changed_and_undone(window, qtbot) -> None:
    def fill(dialog: Any) -> None:
        dialog._title.setText("Town council")
        dialog._language.setCurrentIndex(dialog._language.findData("en"))
        dialog._propose_direction()
        dialog.accept()

    met = in_dialog(qtbot, fill)
    press(window, "Alt+Return")
    document = window.desk.current.document()
    assert met and (document.title, document.language, document.direction) == ("Town council", "en", "ltr")
    for _ in range(3):
        press(window, "Ctrl+Z")
    assert window.desk.current.document().language == "ar"


def test_a_document_goes_and_comes_back(window, qtbot) -> None:
    ids = [document.id for document in documents(window)]
    mark(window, "التنسيق", "2")
    met = in_dialog(qtbot, lambda box: box.buttons()[0].click() if "Remove" in box.buttons()[0].text() else
                    next(b for b in box.buttons() if "Remove" in b.text()).click())  # fmt: skip
    window.actions_["document.remove"].trigger()
    assert met and [document.id for document in documents(window)] == ids[1:]
    assert window.desk.current.document_id == ids[1]
    press(window, "Ctrl+Z")
    assert [document.id for document in documents(window)] == ids
    assert window.desk.current.document_id == ids[0] and len(spans(window)) == 1


def test_a_note_is_kept_when_one_looks_elsewhere(window) -> None:
    first = mark(window, "محافظ", "1")
    second = mark(window, "التنسيق", "2")
    press(window.reader, "N")
    type_text(window.panels.inspector.note, "x")
    window.reader.select_span(first.id)
    assert window.desk.session.span(second.id).note == "x", "at once"
    rest(window)
    assert window.panels.inspector.note.toPlainText() == ""


def test_everything_is_there_after_a_night(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        press(shell.window, "Ctrl+PgDown")
        start, end = select(shell.window, "وزير الداخلية")
        press(shell.window.reader, "1")
        press(shell.window.reader, "N")
        type_text(shell.window.panels.inspector.note, "من هو؟")
        shell.window.panes.setSizes([300, 600, 380])
        shell.window.close()
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        (span,) = spans(shell.window)
        assert (span.start, span.end, span.note) == (start, end, "من هو؟")
        assert shell.window.desk.current.span_id == span.id
        press(shell.window, "Ctrl+Z")
        press(shell.window, "Ctrl+Z")
        assert spans(shell.window) == []


def test_export_by_keyboard_alone(window, qtbot, tmp_path: Path) -> None:
    """From the start to a file, without a mouse and without touching an object behind the keys' back."""
    target = tmp_path / "out.jsonl"
    press(window.reader, "Ctrl+Right")
    for _ in range(3):
        press(window.reader, "Ctrl+Shift+Left")
    press(window.reader, "2")

    def fill(dialog: Any) -> None:
        press(dialog.focusWidget(), "Alt+F")
        field = dialog.focusWidget()
        press(field, "Ctrl+A")
        QTest.keyClicks(field, str(target))
        press(field, "Return")

    met = in_dialog(qtbot, fill)
    press(window, "Ctrl+E")
    assert met and target.exists() and str(target.name) in window.banner.sentence
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    assert len(lines) == 3 and "\\u" not in target.read_text("utf-8")
    (span,) = lines[0]["spans"]
    assert lines[0]["text"][span["start"] : span["end"]] == span["text"] and span["label"] == "directive"


def test_export_of_chosen_labels_as_a_table(window, qtbot, tmp_path: Path) -> None:
    mark(window, "محافظ", "1")
    mark(window, "التنسيق", "2")

    def fill(dialog: Any) -> None:
        QTest.keyClick(dialog._kind, Qt.Key.Key_Down)
        QTest.keyClick(dialog._kind, Qt.Key.Key_Down)
        dialog._labels.setFocus()
        press(dialog._labels, "Space")
        dialog._path.setText(str(tmp_path / "spans.csv"))
        press(dialog._path, "Return")

    met = in_dialog(qtbot, fill)
    press(window, "Ctrl+E")
    table = (tmp_path / "spans.csv").read_text("utf-8")
    assert met and "directive" in table and "entity" not in table


def test_replacing_a_file_is_asked_for(window, qtbot, tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("precious", "utf-8")

    def fill(dialog: Any) -> None:
        dialog._path.setText(str(target))
        in_dialog(qtbot, lambda box: press(box, "Escape"))
        dialog.accept()

    in_dialog(qtbot, fill)
    press(window, "Ctrl+E")
    assert target.read_text("utf-8") == "precious"


def drop(window: Any, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = Qt.KeyboardModifier.NoModifier
    buttons = Qt.MouseButton.LeftButton
    with warnings.catch_warnings():
        # PySide6 6.12 wants a QPointF here, what comes before it knows only a QPoint.
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_files_are_dropped_and_imported(window, tmp_path: Path) -> None:
    (tmp_path / "ur.txt").write_text("یہ ایک متن ہے۔", "utf-8")
    drop(window, tmp_path / "ur.txt")
    assert len(documents(window)) == 4 and window.desk.current.document().language == "ur"
    assert "1 document" in window.banner.sentence
    press(window, "Ctrl+Z")
    assert len(documents(window)) == 3 and window.desk.current.document_id


def test_refused_lines_are_shown_and_the_good_ones_kept(window, qtbot, tmp_path: Path) -> None:
    good = json.dumps({"id": "g", "title": "t", "text": "نص"}, ensure_ascii=False)
    (tmp_path / "x.jsonl").write_text(f"{good}\nnonsense\n", "utf-8")
    shown: list[str] = []

    def agree(dialog: Any) -> None:
        shown.append(dialog._lines)
        dialog.accept()

    in_dialog(qtbot, agree)
    drop(window, tmp_path / "x.jsonl")
    assert "x.jsonl:2" in re.sub("[\u200e\u2066-\u2069]", "", shown[0])
    assert len(documents(window)) == 4 and "refused" in window.banner.sentence


def test_a_project_is_dropped_and_opened(window, tmp_path: Path) -> None:
    from hashiya.session.project import Session

    path = tmp_path / "مشروع.hashiya"
    Session.open(path, create=True).close()
    drop(window, path)
    assert window.desk.session.path == path and documents(window) == []
    assert window.panels.middle.shown == "no document", "an empty place that says what to do"
    assert window.desk.settings.recent[0] == path


def test_a_copy_has_the_history(window, qtbot, tmp_path: Path, monkeypatch) -> None:
    from hashiya.ui import file_dialogs

    mark(window, "التنسيق", "2")
    path = tmp_path / "copy.hashiya"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(path), ""))
    press(window, "Ctrl+Shift+S")
    assert path.exists() and len(spans(window)) == 1, window.banner.sentence
    drop(window, path)
    assert window.desk.session.path == path and len(spans(window)) == 1
    press(window, "Ctrl+Z")
    assert spans(window) == []


def test_what_is_open_elsewhere_can_be_read(window, tmp_path: Path, qtbot) -> None:
    from hashiya.session.project import Session

    path = tmp_path / "other.hashiya"
    held = Session.open(path, create=True)
    drop(window, path)
    assert "open in another window" in window.banner.sentence and len(documents(window)) == 3
    held.close()
    window.banner._do()
    assert window.desk.session.read_only and not window.actions_["file.import"].isEnabled()


def test_the_mouse_selects_a_span(window) -> None:
    span = mark(window, "التنسيق", "2")
    window.reader.select_span("")
    page = window.reader.page()
    window.reader.set_caret(span.start + 3)
    point = window.reader.caret_rect().center() - QPoint(3, 0)
    QTest.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert page is not None and window.desk.current.span_id == span.id
