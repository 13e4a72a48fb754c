"""What a beginner breaks can be taken back, or is told clearly: by keyboard, in the real window."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from hashiya.session import annotate
from hashiya.ui import file_dialogs
from tests.ui.windows import bare_welcome, in_dialog, press, rest, shell_in, show


def everything(session: Any) -> tuple[Any, ...]:
    """All that a user could lose: scheme, documents with their spans and links, in order."""
    documents = list(session.documents())
    spans = {
        one.id: [(span.id, span.ranges, span.label, dict(span.fields), span.note) for span in session.spans(one.id)]
        for one in documents
    }
    links = {one.id: sorted((link.id, link.label, link.source, link.target) for link in session.links(one.id))
             for one in documents}  # fmt: skip
    told = [(one.id, one.title, one.state, one.language, one.direction) for one in documents]
    return session.scheme, told, spans, links


def press_button(box: Any, words: str) -> None:
    """Press the button of a question that says *words*, by its key."""
    assert isinstance(box, QMessageBox)
    button = next(one for one in box.buttons() if one.text().replace("&", "") == words)
    button.setFocus()
    press(button, "Space")


def undo_all(window: Any, qtbot: Any) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.reader.setFocus()
    for _ in range(400):
        if not window.actions_["edit.undo"].isEnabled():
            return
        press(window.reader, "Ctrl+Z")
    raise AssertionError("there is always something more to undo")


def test_a_deleted_span_comes_back(annotated_window: Any) -> None:
    window = annotated_window
    before = everything(window.desk.session)
    for _ in range(3):
        press(window.reader, "F8")
        press(window.reader, "Del")
    assert everything(window.desk.session) != before
    for _ in range(3):
        press(window.reader, "Ctrl+Z")
    assert everything(window.desk.session) == before


def test_a_removed_document_comes_back_with_its_marks(annotated_window: Any, qtbot: Any) -> None:
    window = annotated_window
    before = everything(window.desk.session)
    title = window.desk.current.document().title
    met = in_dialog(qtbot, lambda box: press_button(box, "Remove"))
    window.panels.documents.list.setFocus()
    window.actions_["document.remove"].trigger()
    qtbot.waitUntil(lambda: window.desk.session.count() == 2)
    assert met and "Undo brings everything back" in met[0].informativeText()
    assert title not in [one.title for one in window.desk.session.documents()]
    press(window.reader, "Ctrl+Z")
    assert everything(window.desk.session) == before


def test_a_label_in_use_comes_back_with_what_it_marked(annotated_window: Any, qtbot: Any) -> None:
    window = annotated_window
    before = everything(window.desk.session)
    counted = window.desk.session.store.label_counts()["span", "location"]
    told: list[str] = []

    def agree(box: Any) -> None:
        told.append(box.informativeText())
        press_button(box, "Change it")

    def delete(dialog: Any) -> None:
        dialog.choose_label("span", "location")
        dialog.draft.remove("span", "location")
        in_dialog(qtbot, agree)
        dialog.accept()

    in_dialog(qtbot, delete)
    press(window, "Ctrl+Shift+J")
    qtbot.waitUntil(lambda: not window.desk.session.scheme.has_label("location"))
    assert str(counted) in told[0], "how much goes was said before"
    press(window.reader, "Ctrl+Z")
    assert everything(window.desk.session) == before


def test_closing_without_saving_loses_nothing_and_undo_goes_on(qapp: Any, qtbot: Any) -> None:
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        shell.window.reader.select(5, 11)
        press(shell.window.reader, "1")
        press(shell.window, "Ctrl+Q")
        assert not shell.window.isVisible(), "nothing is asked: all of it is kept"
    with shell_in(qapp, qtbot) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        assert [(one.start, one.end) for one in shell.window.desk.current.spans()] == [(5, 11)]
        press(shell.window.reader, "Ctrl+Z")
        assert len(shell.window.desk.current.spans()) == 0


def test_a_new_project_in_the_place_of_one_replaces_nothing(
    annotated_window: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = annotated_window
    bare_welcome(tmp_path)
    other = next(tmp_path.glob("*.hashiya"))
    for there in (other, window.desk.session.path):
        kept, before = there.read_bytes(), everything(window.desk.session)
        monkeypatch.setattr(file_dialogs, "save_name", lambda *_, there=there, **__: (str(there), ""))
        met = in_dialog(qtbot, lambda dialog: dialog.accept())
        press(window, "Ctrl+N")
        assert met
        assert "already there" in window.banner.sentence
        assert everything(window.desk.session) == before
        if there is other:
            assert there.read_bytes() == kept
            assert window.banner._button.text() == "Open", "that is a way on"


KEYS = [
    *"123456789abcdefghijklmnopqrstuvwxyz+-./",
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Tab", "Backspace", "Del", "Space", "Return"),
    *("Shift+Left", "Shift+Right", "Shift+Down", "Ctrl+Shift+Left", "Ctrl+Shift+End", "Ctrl+A", "Ctrl+K", "Ctrl+Home"),
    *("Alt+Left", "Alt+Right", "Alt+Shift+Left", "Alt+Shift+Right", "Ctrl+Alt+Left", "Ctrl+Alt+Shift+Right"),
    *("F2", "F3", "F4", "F5", "F6", "F8", "Shift+F6", "Shift+F8", "F9", "Shift+F9", "Esc", "Ctrl+D", "Ctrl+Shift+D"),
    *("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+M", "Ctrl+R", "Ctrl+L", "Ctrl+F", "Ctrl+G", "Ctrl+Z", "Ctrl+Y"),
    *("Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+V", "Ctrl+X", "Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+T", "Ctrl+0"),
]


@pytest.mark.parametrize("seed", range(4))
def test_random_keys_are_all_taken_back(annotated_window: Any, qtbot: Any, seed: int) -> None:
    """A cat on the keyboard: whatever was done, undo leads back to where it began, and the texts are as they were."""
    window, chance = annotated_window, random.Random(seed)
    session = window.desk.session
    annotate.add(session, window.desk.current.document_id, [(0, 3)], "location")
    press(window.reader, "Ctrl+Z")
    before = everything(session)
    texts = {one.id: session.text(one.id)[:] for one in session.documents()}
    closer = QTimer(window)
    closer.setInterval(1)
    closer.timeout.connect(lambda: (dialog := QApplication.activeModalWidget()) and dialog.reject())
    closer.start()
    for _ in range(150):
        held = QApplication.focusWidget() or window.reader
        if held.window() is window:
            for combination in QKeySequence(chance.choice(KEYS)):
                QTest.keyClick(held, combination.key(), combination.keyboardModifiers())
            rest(window)
        else:
            window.activateWindow()
            window.reader.setFocus()
    closer.stop()
    while popup := QApplication.activePopupWidget() or QApplication.activeModalWidget():
        popup.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window.reader, "Esc")
    window.reader.setFocus()  # a note or a field that is being written is kept when one leaves it
    rest(window)
    assert {one.id: session.text(one.id)[:] for one in session.documents()} == texts
    undo_all(window, qtbot)
    assert everything(session) == before
