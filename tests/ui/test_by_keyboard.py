"""What somebody without a mouse relies on: the banner waits and can be reached, keys are named as on the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hashiya.ui import banner as banners
from hashiya.ui.isolates import LRI, PDI
from hashiya.ui.keys import key_words
from tests.ui.windows import press, shell_in


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
