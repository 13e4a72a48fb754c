"""The first ten minutes: the tour, empty places that say what to do, the way to the manual, templates."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

import hashiya.ui
from hashiya.session.project import Session
from hashiya.session.ready_schemes import ready_schemes
from hashiya.session.templates import shipped_templates, template_of
from hashiya.ui.commands import COMMANDS
from hashiya.ui.manual import chapters
from hashiya.ui.tour import STEPS, Tour
from tests.ui.windows import in_dialog, press, rest, shell_in, show


def tour_in(window):
    window.actions_["help.tour"].trigger()
    rest(window)
    found = window.findChildren(Tour, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found[-1]


def dump(window) -> list[object]:
    session = window.desk.session
    return [[session.spans(one.id).get(span.id) for span in session.spans(one.id).between(0, one.length)]
            for one in session.documents()]  # fmt: skip


def test_each_step_points_at_something_and_names_keys(annotated_window) -> None:
    from hashiya.ui.handlers.help import _part

    known = {command.id: command for command in COMMANDS}
    for step in STEPS:
        assert _part(annotated_window.desk, step.target) is not None, step.target
        assert set(re.findall(r"{(\d)}", step.words)) == {str(place) for place in range(len(step.keys))}
        assert all(known[name].keys for name in step.keys)


def test_the_tour_waits_until_things_are_done(annotated_window) -> None:
    """Each step is done in the window, by keyboard; none needs the button but the one that only tells."""
    window = annotated_window
    tour = tour_in(window)
    for do in (
        lambda: press(window.reader, "Ctrl+PgDown"),
        lambda: press(window.reader, "Ctrl+Shift+Left"),
        lambda: press(window.reader, "1"),
        lambda: press(window.reader, "F8"),
    ):
        before = tour.place
        tour.look()
        assert tour.place == before, "it waits"
        window.reader.setFocus()
        do()
        tour.look()
        assert tour.place == before + 1
    tour.look()
    assert STEPS[tour.place].watched is None
    tour.go_on()
    press(window.reader, "F12")
    tour.look()
    assert STEPS[tour.place].target == "file.export"
    tour.go_on()
    assert tour.card.isHidden()
    for register in window.findChildren(QWidget):
        if register.property("part") == "register":
            register.close()


def test_the_tour_changes_nothing_and_ends_at_any_moment(annotated_window, qtbot) -> None:
    window = annotated_window
    before = dump(window)
    for passed in range(len(STEPS)):
        tour = tour_in(window)
        for _ in range(passed):
            tour.go_on()
        window.reader.setFocus()
        QTest.keyClick(window.reader, Qt.Key.Key_Escape)
        assert tour.card.isHidden()
        qtbot.wait(1)
    assert dump(window) == before
    assert window.desk.session.store.undo_step() is None


def test_the_tour_is_led_by_keyboard_and_spoken(annotated_window) -> None:
    tour = tour_in(annotated_window)
    assert tour.card.next.hasFocus() and "The documents" in tour.card.accessibleName()
    QTest.keyClick(tour.card.next, Qt.Key.Key_Space)
    assert tour.place == 1
    tour.go_back()
    assert tour.place == 0
    tour.end()


def test_the_tour_is_walked_without_a_mouse(annotated_window) -> None:
    """What the card asks for is done from where the keyboard is: on the card."""
    window = annotated_window
    tour = tour_in(window)
    press(tour.card.next, "Return")
    assert tour.place == 1 and tour.card.next.hasFocus()
    press(tour.card.next, "Ctrl+Shift+Left")
    assert window.reader.hasFocus() and window.reader.selection()
    tour.look()
    assert tour.place == 2
    tour.card.take_focus()
    press(tour.card.next, "1")
    assert window.reader.hasFocus()
    tour.look()
    assert tour.place == 3
    press(window.reader, "F8")
    tour.look()
    assert tour.place == 4 and tour.card.next.hasFocus(), "only the button goes on from here"
    window.reader.setFocus()
    press(window.reader, "F6")
    assert tour.card.next.hasFocus(), "and F6 leads to it"
    tour.end()
    window.reader.setFocus()
    press(window.reader, "F6")
    assert not window.reader.hasFocus()


@pytest.mark.parametrize("language", ["en", "ar", "fa"])
@pytest.mark.parametrize("size", [(1280, 800), (760, 500)])
def test_the_card_lies_within_the_window(qapp, qtbot, language: str, size: tuple[int, int]) -> None:
    with shell_in(qapp, qtbot, language, annotated=True) as shell:
        shell.open(None, ())
        shell.window.resize(*size)
        show(shell.window, qtbot)
        tour = tour_in(shell.window)
        for _ in STEPS[1:]:
            assert shell.window.rect().contains(tour.card.geometry())
            tour.go_on()
        tour.end()


def test_the_tour_is_offered_once(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot, annotated=True) as shell:
        shell.open(None, ())
        assert "tour" in shell.window.banner.sentence
    with shell_in(qapp, qtbot, annotated=True) as shell:
        shell.open(None, ())
        assert shell.window.banner.sentence == ""


def test_without_a_project_one_finds_the_way(shell, qtbot) -> None:
    from hashiya.ui import projects

    window = shell.window
    path = window.desk.session.path
    projects.leave_project(window.desk)
    rest(window)
    page = window.panels.middle.page("no project")
    assert window.panels.middle.shown == "no project" and page.isVisibleTo(window)
    offered = {button.text() for button in page.findChildren(QPushButton) if not button.isHidden()}
    assert {"New project", "Open project", "Tour", "Manual"} <= offered
    recent = next(button for button in page.findChildren(QPushButton) if "Welcome" in button.text())
    QTest.mouseClick(recent, Qt.MouseButton.LeftButton)
    assert window.desk.session.path == path


def test_a_recent_project_that_is_away_is_named_and_not_opened(shell, qtbot, tmp_path) -> None:
    """Who left the stick at home sees why the project cannot be had, and that it is not forgotten."""
    from hashiya.ui import projects

    window = shell.window
    gone = tmp_path / "gone.hashiya"
    Session.open(gone, create=True).close()
    home = window.desk.session.path
    projects.open_project(window.desk, gone)
    projects.open_project(window.desk, home)
    gone.unlink()
    seen: list[tuple[str, str, bool]] = []

    def look(dialog) -> None:
        seen.extend((one.words, one.detail, one.enabled) for one in dialog.choices.shown)
        dialog.field.setText("gone")
        press(dialog.field, "Return")
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(qtbot, look)
    press(window, "Ctrl+Shift+O")
    assert seen[-1] == ("gone", "not there now", False) and seen[0][2]


def test_more_leads_to_the_chapter(window) -> None:
    from hashiya.ui.dialogs.manual import ManualWindow
    from hashiya.ui.more import MoreButton

    button = next(one for one in window.panels.inspector.findChildren(MoreButton))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.findChild(ManualWindow).chapter == "marking"


def test_more_works_over_a_modal_dialog(window, qtbot) -> None:
    from hashiya.ui.dialogs.manual import ManualWindow
    from hashiya.ui.more import MoreButton

    seen = []

    def do(dialog) -> None:
        QTest.mouseClick(dialog.findChild(MoreButton), Qt.MouseButton.LeftButton)
        manual = dialog.findChild(ManualWindow)
        seen.append(manual.chapter)
        manual.close()
        dialog.reject()

    in_dialog(qtbot, do)
    window.actions_["edit.preferences"].trigger()
    assert seen == ["settings"]


def test_each_way_to_the_manual_leads_to_a_chapter() -> None:
    known = {chapter.id for chapter in chapters("en")}
    named = set()
    for path in Path(hashiya.ui.__file__).parent.rglob("*.py"):
        named |= set(re.findall(r'\bchapter ?= ?"([^"]+)"', path.read_text("utf-8")))
    assert len(named) >= 8 and named <= known, named - known


def test_a_filter_without_documents_is_emptied_by_its_button(window, qtbot) -> None:
    panel = window.panels.documents
    panel.filter.type("title:nothinglikethis")
    qtbot.waitUntil(lambda: panel._stack.currentIndex() == 2)
    button = next(one for one in panel._nothing.findChildren(QPushButton) if one.text() == "Show all documents")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel._stack.currentIndex() == 0)
    assert panel.filter.typed() == ""


@pytest.mark.parametrize("template", shipped_templates(), ids=[scheme.name for scheme in ready_schemes()])
def test_a_project_begins_with_each_scheme(template, tmp_path: Path) -> None:
    with template.begin(tmp_path / "new.hashiya") as session:
        assert [label.name for label in session.scheme.labels] == [label.name for label in template.scheme.labels]
        assert [link.name for link in session.scheme.links] == [link.name for link in template.scheme.links]
        assert session.count() == 0


def test_a_project_is_a_template_without_its_documents(window, tmp_path: Path) -> None:
    window.desk.session.set_annotator("Nur")
    path = window.desk.session.path
    scheme = window.desk.session.scheme
    from hashiya.ui import projects

    projects.leave_project(window.desk)
    with template_of(path).begin(tmp_path / "new.hashiya") as session:
        assert session.count() == 0 and session.annotator == "Nur"
        assert session.scheme.labels == scheme.labels and session.scheme.links == scheme.links


def test_a_new_project_asks_for_its_scheme(shell, qtbot, tmp_path: Path, monkeypatch) -> None:
    from hashiya.ui import file_dialogs

    window = shell.window
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_, **__: (str(tmp_path / "mine"), ""))

    def do(dialog) -> None:
        assert dialog.list.count() >= len(ready_schemes()) + 1, "the open project is offered too"
        dialog.list.setCurrentRow(1)
        dialog.accept()

    in_dialog(qtbot, do)
    window.actions_["file.new"].trigger()
    session: Session = window.desk.session
    assert session.path == tmp_path / "mine.hashiya"
    assert [label.name for label in session.scheme.labels] == [label.name for label in ready_schemes()[1].labels]


def test_a_new_project_that_is_given_up_is_none(window, qtbot) -> None:
    before = window.desk.session.path
    in_dialog(qtbot, lambda dialog: dialog.reject())
    window.actions_["file.new"].trigger()
    assert window.desk.session.path == before
