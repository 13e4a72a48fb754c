"""What a mouse does to the window itself, a keyboard does too: open the menus, divide the window anew."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hashiya.ui.dividers import STEP, Divider, dividers_of
from hashiya.ui.tour import Tour
from tests.ui.windows import press, shell_in, show


@pytest.mark.parametrize("language", ["en", "ar"])
def test_arrows_move_the_dividers(qapp: Any, qtbot: Any, language: str) -> None:
    with shell_in(qapp, qtbot, language=language) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        window, panes = shell.window, shell.window.panes
        press(window.reader, "Ctrl+F9")
        held = QApplication.focusWidget()
        assert isinstance(held, Divider) and held.mask().isEmpty(), "it is seen in its whole width"
        before, at = panes.sizes(), held.x()
        press(held, "Right")
        press(held, "Right")
        assert held.x() == at + 2 * STEP, "to the right on the screen, however the window is mirrored"
        wider = 1 if language == "en" else -1
        assert panes.sizes()[0] == before[0] + wider * 2 * STEP
        seen = dividers_of(window)
        assert len(seen) > 2
        for following in [*seen[1:], seen[0]]:
            press(QApplication.focusWidget(), "Tab")
            assert QApplication.focusWidget() is following
        press(held, "Return")
        assert window.reader.hasFocus()
        assert not held.mask().isEmpty()
        shown = panes.sizes()[0]
        window.resize(window.width() - 60, window.height())
        assert panes.sizes()[0] == shown, "it is kept as if a mouse had done it"


def test_a_key_leads_to_the_menus(window: Any, qtbot: Any) -> None:
    bar = window.menuBar()
    first = bar.actions()[0].menu()
    QTimer.singleShot(50, first.close)
    press(window.reader, "F10")
    assert first.isVisible()
    qtbot.waitUntil(lambda: not first.isVisible())


def test_enter_presses_a_button(window: Any) -> None:
    window.actions_["help.tour"].trigger()
    tour = window.findChild(Tour)
    for place in range(4):
        assert tour.place == place
        press(QApplication.focusWidget(), "Return")
    press(tour.card, "Escape")


def test_enter_presses_a_label(window: Any) -> None:
    window.reader.select(5, 11)
    chip = window.labels.stops()[0]
    chip.setFocus()
    press(chip, "Return")
    assert [span.text for span in window.desk.current.spans()] == [window.reader.text_between(5, 11)]


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(window, qtbot) -> None:
    """Qt knows the menu key alone on Linux."""
    window.reader.select(8, 25)
    press(window.reader, "2")
    for part, line in (
        (window.reader, "span.delete"),
        (window.panels.spans.list, "span.delete"),
        (window.panels.documents.list, "document.properties"),
    ):
        part.setFocus()
        press(part, "Shift+F10")
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        assert window.actions_[line] in menu.actions(), part
        menu.close()
    window.panels.inspector.note.setFocus()
    press(window.panels.inspector.note, "Shift+F10")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QApplication.activePopupWidget().close()


def test_the_hits_have_a_menu(window, qtbot) -> None:
    window.actions_["search.open"].trigger()
    window.search_panel.field.setText("\u0627\u0644\u0623\u0645\u0646")
    table = window.search_panel.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    table.setFocus()
    window.search_panel.go_to(0)
    press(table, "Shift+F10")
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert [window.actions_[name] for name in ("search.mark", "search.export", "search.saved")] == menu.actions()
    menu.close()
