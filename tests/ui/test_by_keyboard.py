"""What somebody without a mouse relies on: the banner waits and can be reached, keys are named as on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hashiya.ui import banner as banners
from hashiya.ui.dialogs.history import HistoryDialog
from hashiya.ui.fields import Combo
from hashiya.ui.isolates import LRI, PDI
from hashiya.ui.keys import key_words
from tests.ui.windows import press, shell_in, show, type_text


def test_f6_leads_to_what_the_banner_offers_and_it_waits(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(banners, "STAYS", 80)
    done: list[str] = []
    window.banner.say("Good news", remedy=("Look", lambda: done.append("looked")))
    press(window.reader, "F6")
    assert QApplication.focusWidget() is window.banner._button
    qtbot.wait(160)
    assert window.banner.sentence == "Good news"
    press(QApplication.focusWidget(), "F6")
    assert not window.banner.isAncestorOf(QApplication.focusWidget())
    qtbot.waitUntil(lambda: not window.banner.sentence)
    window.banner.say("Again", remedy=("Look", lambda: done.append("looked")))
    window.reader.setFocus()
    press(window.reader, "F6")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert done == ["looked"] and not window.banner.sentence and window.reader.hasFocus()


def test_escape_closes_the_banner_and_leads_back(window) -> None:
    window.banner.say("Bad news", bad=True)
    press(window.reader, "F6")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.banner.sentence and window.reader.hasFocus()


@pytest.mark.parametrize(
    ("language", "left"), [("en", "Left"), ("ar", "\u0627\u0644\u064a\u0633\u0627\u0631"), ("fa", "چپ")]
)
def test_keys_are_named_as_they_are_printed_on_keyboards(qapp, qtbot, language: str, left: str) -> None:
    """Qt's own Persian words for them ("control", "delete", "home") stand on no keyboard."""
    with shell_in(qapp, qtbot, language) as shell:
        for key in ("Ctrl+Shift+O", "F12", "Del", "Ctrl+PgUp", "Shift+Home", "Ctrl+,", "Ctrl++"):
            assert key_words(key) == f"{LRI}{key}{PDI}"
        assert key_words("Ctrl+Alt+Left") == f"{LRI}Ctrl+Alt+{left}{PDI}"
        assert key_words("Ctrl+N") in shell.window.actions_["file.new"].text()
        assert "Ctrl+N" in shell.window.actions_["file.new"].shortcut().toString(
            shell.window.actions_["file.new"].shortcut().SequenceFormat.NativeText
        )


class Heard:
    """What a screen reader would be told of the keyboard's way."""

    def __init__(self, qapp) -> None:
        self.places: list[QWidget] = []
        qapp.focusChanged.connect(self._note)

    def _note(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self.places.append(now)


@pytest.mark.parametrize("opens", ["Ctrl+F", "Ctrl+Shift+F"])
def test_what_closes_leads_straight_back_to_the_text(window, qapp, opens: str) -> None:
    press(window.reader, opens)
    assert not window.reader.hasFocus()
    heard = Heard(qapp)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert heard.places == [window.reader]


def test_a_count_of_hits_is_told_once(window, qtbot, monkeypatch) -> None:
    press(window.reader, "Ctrl+F")
    told: list[str] = []
    monkeypatch.setattr(window.find_bar, "announce", told.append)
    type_text(window.find_bar.field, "م")
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert len(told) == 1
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Return)
    assert len(told) == 2 and told[0] != told[1]


def test_links_are_read_with_the_comma_of_the_language(qapp, qtbot) -> None:
    with shell_in(qapp, qtbot, "fa", annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        press(shell.window.reader, "F8")
        links = shell.window.panels.inspector.links
        words = links.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "، " in words and "," not in words


def test_what_holds_the_menus_and_what_scrolls_have_names(window) -> None:
    assert window.menuBar().accessibleName() == "Menus"
    assert window.reader.verticalScrollBar().accessibleName()


def test_the_window_fits_a_small_screen_at_200_percent(qapp, qtbot) -> None:
    """1366 x 768 at 200 %, less a title and a bar of the desktop: nothing of the window lies outside."""
    with shell_in(qapp, qtbot, "fa", annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        press(shell.window.reader, "F8")
        shell.window.resize(683, 350)
        qtbot.wait(20)
        assert (shell.window.width(), shell.window.height()) == (683, 350)
        seen = shell.window.rect().adjusted(-1, -1, 1, 1)  # Qt's splitter mirrors its parts a pixel off
        for part in (shell.window.reader, *shell.window.panes.named().values(), shell.window.panels.status):
            for corner in (part.rect().topLeft(), part.rect().bottomRight()):
                assert seen.contains(part.mapTo(shell.window, corner))


def test_a_list_that_opens_says_what_is_chosen_in_it(window, qtbot) -> None:
    """On Linux the name of a list is the choice, whatever name it is given."""
    press(window.reader, "Ctrl+H")
    (dialog,) = [one for one in window.findChildren(HistoryDialog) if one.isVisible()]
    combos = map(QAccessible.queryAccessibleInterface, dialog.findChildren(Combo))
    assert [one.text(QAccessible.Text.Description) for one in combos] == ["Of what", "Who", "Which steps"]
    dialog.close()
    line = Combo(window)
    line.setEditable(True)
    line.setAccessibleName("Language")
    assert QAccessible.queryAccessibleInterface(line.lineEdit()).text(QAccessible.Text.Name) == "Language"


def test_a_report_of_the_last_time_drives_no_warning_away(shell) -> None:
    """A project that cannot be opened after a crash: first that, then the offer of a report."""
    banner = shell.window.banner
    banner.say("It is damaged", bad=True)
    shell.tell_report("Hashiya 0\n\nwhere it was")
    assert banner.sentence == "It is damaged"
    banner.clear()
    assert "did not end" in banner.sentence
    banner.clear()
    assert banner.sentence == ""


def test_what_scrolls_has_the_ground_of_its_panel(window, qtbot) -> None:
    window.reader.select(8, 25)
    press(window.reader, "2")
    inspector = window.panels.inspector
    qtbot.waitUntil(inspector.note.isVisible)
    image = inspector.grab().toImage()
    grounds = {image.pixelColor(6, y).name() for y in range(20, image.height() - 20, 20)}
    assert grounds == {window.desk.lamp.theme.chrome.lower()}
