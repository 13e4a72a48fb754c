"""The banner lies over the text; what one looks at is brought above it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint

from tests.ui.windows import press


def free(window: Any) -> float:
    """How many pixels the caret's lower edge is above the banner's upper one."""
    caret, banner = window.reader.caret_rect(), window.banner
    return banner.mapToGlobal(QPoint(0, 0)).y() - window.reader.viewport().mapToGlobal(caret.bottomLeft()).y()


@pytest.mark.parametrize("key", ["Down", "PgDown"])
def test_the_caret_is_led_above_what_lies_over_the_text(window: Any, key: str) -> None:
    reader = window.reader
    window.banner.say("Something did not work.", bad=True)
    end, where = len(reader.page().text), []
    for _ in range(200):
        press(reader, key)
        where.append(reader.caret())
        if reader.page().bar()[0] == reader.page().bar()[1]:
            break  # behind the last line there is nothing to bring up
        assert free(window) > 0
    assert where == sorted(where) and where[-1] > end // 3
    assert window.banner.sentence


def test_what_is_found_is_not_found_under_the_banner(window: Any) -> None:
    reader = window.reader
    reader.zoom(10)  # there is more than one window of it
    text = reader.page().text
    lowest = 0
    for position in range(0, len(text), 7):  # the last letter in sight
        reader.set_caret(0)
        reader.verticalScrollBar().setValue(0)
        if reader.page().line_place(position) is None:
            break
        lowest = position
    window.banner.say("Something did not work.", bad=True)
    reader.reveal(lowest)
    reader.set_caret(lowest)
    assert free(window) > 0
    window.banner.clear()
    top = reader.page().top_position()
    reader.reveal(lowest)
    assert reader.page().top_position() == top  # it is in sight: nothing moves when the banner goes


def test_in_a_window_too_low_for_both_the_whole_text_counts(window: Any, qtbot: Any) -> None:
    window.resize(700, 380)
    window.banner.say("Something did not work. " * 12, bad=True)
    press(window.reader, "Down")
    assert not window.reader.caret_rect().isNull()
