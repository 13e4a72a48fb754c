"""Comfort of marking: the label that sticks, the one used last, hundreds of labels, quotations for other programs."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from hashiya.model.document import Document
from hashiya.model.scheme import Scheme, invented_label
from hashiya.ui.quotation import leave_plain, quotation
from tests.ui.windows import in_dialog, press, rest, type_text


def stick(window, qtbot, name: str) -> None:
    def choose(dialog) -> None:
        type_text(dialog.field, name)
        press(dialog.field, "Return")

    met = in_dialog(qtbot, choose)
    press(window, "Ctrl+Shift+K")
    assert met and window.desk.habit.sticky == name


def drag(window, start: int, end: int) -> None:
    """Select by the mouse."""
    reader = window.reader
    places = []
    for position in (start, end):
        reader.set_caret(position)
        places.append(reader.caret_rect().center())
    reader.set_caret(0)
    port, button = reader.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, button, pos=places[0])
    for part in range(1, 5):
        QTest.mouseMove(port, places[0] + (places[1] - places[0]) * part / 4)
    QTest.mouseMove(port, places[1])
    QTest.mouseRelease(port, button, pos=places[1])


def test_blanks_alone_are_not_marked(window, qtbot) -> None:
    """The step from word to word selects the blank between them: a label on it would be seen by nobody."""
    text = window.reader.text_between(0, 200)
    blank = text.index(" ")
    window.reader.select(blank, blank + 1)
    press(window.reader, "2")
    assert len(window.desk.current.spans()) == 0 and "blank" in window.banner.sentence
    window.reader.select(blank, blank + 3)
    press(window.reader, "2")
    assert len(window.desk.current.spans()) == 1


def test_every_selection_becomes_the_label_until_escape(window, qtbot) -> None:
    stick(window, qtbot, "location")
    assert [button.stuck for button in window.labels._buttons] == [False, False, True]
    assert window.actions_["mark.stick"].isChecked() and "Location" in window.banner.sentence
    drag(window, 2, 9)
    qtbot.waitUntil(lambda: len(window.desk.current.spans()) == 1)
    drag(window, 30, 41)
    qtbot.waitUntil(lambda: len(window.desk.current.spans()) == 2)
    QTest.mouseClick(window.reader.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 60))
    qtbot.wait(20)
    assert len(window.desk.current.spans()) == 2, "a click selects nothing"
    for _ in range(3):
        QTest.keyClick(window.reader, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(window.reader, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: len(window.desk.current.spans()) == 3)
    assert {span.label for span in window.desk.current.spans()} == {"location"}
    QTest.keyClick(window.reader, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.desk.habit.sticky)
    rest(window)
    assert not window.actions_["mark.stick"].isChecked() and not any(b.stuck for b in window.labels._buttons)
    drag(window, 50, 60)
    qtbot.wait(20)
    assert len(window.desk.current.spans()) == 3


def test_what_is_selected_becomes_it_at_once_and_the_command_ends_it(window, qtbot) -> None:
    window.reader.select(8, 25)
    stick(window, qtbot, "directive")
    assert [span.label for span in window.desk.current.spans()] == ["directive"]
    press(window, "Ctrl+Shift+K")
    assert not window.desk.habit.sticky


def test_the_last_label_once_more(window, qtbot, tmp_path) -> None:
    assert not window.actions_["mark.repeat"].isEnabled()
    window.reader.select(8, 25)
    press(window.reader, "2")
    window.reader.select(30, 41)
    press(window.reader, "F4")
    assert [span.label for span in window.desk.current.spans()] == ["directive", "directive"]
    from hashiya.ui.projects import open_project

    open_project(window.desk, tmp_path / "other.hashiya", create=True)
    assert window.desk.habit.last == "", "another project has other labels"


def test_three_hundred_labels_are_found_by_typing(window, qtbot) -> None:
    titles = [{"en": f"Kind {number}", "ar": f"\u0646\u0648\u0639 {number}"} for number in range(300)]
    labels = tuple(replace(invented_label(f"label {n}", n), title=title) for n, title in enumerate(titles))
    window.desk.session._scheme = Scheme(labels)
    window._dress()
    window.reader.select(8, 25)

    def choose(dialog) -> None:
        assert dialog.list.model().rowCount() == 300
        type_text(dialog.field, "\u0646\u0648\u0639 217")
        assert dialog.list.currentIndex().data() == "Kind 217"
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)

    met = in_dialog(qtbot, choose)
    press(window, "Ctrl+L")
    assert met
    shown = [button for button in window.labels._buttons if button.isVisible()]
    assert len(shown) < 40 and window.labels._more.isVisible()


# --- quotations -------------------------------------------------------------------------------

PLACE = Document("d", "\u062a\u0642\u0631\u064a\u0631 <1>", language="ar", direction="rtl")


def test_a_quotation_has_its_source() -> None:
    data = quotation(PLACE, ["\u0642\u0627\u0644 & \u0643\u062a\u0628"], [(3, 12)])
    assert (
        data.text() == "\u0642\u0627\u0644 & \u0643\u062a\u0628\n\u2014 \u062a\u0642\u0631\u064a\u0631 <1>, 3\u201312"
    )
    html = data.html()
    assert 'dir="rtl"' in html and 'lang="ar"' in html and "&amp;" in html and "&lt;1&gt;" in html and "<1>" not in html


def test_a_quotation_of_latin_text_runs_its_own_way() -> None:
    data = quotation(replace(PLACE, language="und"), ["first", "second\nthird"], [(0, 5), (9, 21)])
    assert 'dir="ltr"' in data.html() and "lang=" not in data.html() and "second<br>third" in data.html()
    assert data.text().splitlines()[:3] == ["first", "second", "third"] and "0\u20135, 9\u201321" in data.text()


@pytest.mark.parametrize("marked", [False, True])
def test_copy_with_the_source(window, marked: bool) -> None:
    window.reader.select(8, 25)
    if marked:
        press(window.reader, "2")
        assert not window.reader.selection()
    press(window.reader, "Ctrl+Shift+C")
    data = QGuiApplication.clipboard().mimeData()
    title = window.desk.current.document().title
    assert data.text() == f"{window.reader.text_between(8, 25)}\n\u2014 {title}, 8\u201325" and data.hasHtml()
    leave_plain()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().endswith("8\u201325") and not data.hasHtml(), "so that it may outlive the window"


def test_a_span_is_dragged_out_of_the_list_with_its_source(window) -> None:
    window.reader.select(8, 25)
    press(window.reader, "2")
    rows = window.panels.spans.list.model()
    index = rows.index(0, 0)
    assert rows.flags(index) & Qt.ItemFlag.ItemIsDragEnabled and window.panels.spans.list.dragEnabled()
    data = rows.mimeData([index])
    assert data.text().endswith("8\u201325") and window.reader.text_between(8, 25) in data.text()
