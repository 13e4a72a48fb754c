"""The overview draws its ticks when nobody waits for it, and where they belong."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def strip(qtbot) -> Any:
    from hashiya.view.overview import WIDTH, Overview

    made = Overview(None)
    qtbot.addWidget(made)
    made.resize(WIDTH, 102)
    made.show()
    return made


class Marks:
    """Counts how often it is asked."""

    def __init__(self, *marks: tuple[int, str]) -> None:
        self.marks = list(marks)
        self.asked: list[int] = []

    def starts(self, parts: int) -> list[tuple[int, str]]:
        self.asked.append(parts)
        return self.marks


def rows_with_ticks(strip: Any) -> list[int]:
    """Rows whose middle has not the ground's colour."""
    from PySide6.QtGui import QColor

    picture = strip.grab().toImage()
    return [y for y in range(12, strip.height()) if picture.pixelColor(5, y) != QColor(strip._inks.ground)]


def test_ticks_stand_where_their_spans_start(strip, qtbot) -> None:
    from hashiya.view.style import Inks

    marks = Marks((0, "a"), (500, "a"), (999, "b"))
    strip.show_marks(1000, marks.starts, lambda: [250], Inks())
    strip.grab()
    assert marks.asked == []
    qtbot.waitUntil(lambda: marks.asked == [100])
    assert rows_with_ticks(strip) == [50, 51, 99, 100]
    assert strip.grab().toImage().pixelColor(9, 25) == strip._inks.hit_now


def test_many_changes_are_drawn_together_and_nothing_vanishes_meanwhile(strip, qtbot) -> None:
    from hashiya.view.style import Inks

    marks, inks = Marks((500, "a")), Inks()
    strip.show_marks(1000, marks.starts, tuple, inks)
    qtbot.waitUntil(lambda: len(marks.asked) == 1)
    marks.marks.append((800, "a"))
    for _ in range(20):
        strip.show_marks(1000, marks.starts, tuple, inks)
        assert rows_with_ticks(strip) == [50, 51]
    qtbot.waitUntil(lambda: len(marks.asked) == 2)
    assert rows_with_ticks(strip) == [50, 51, 80, 81]
    qtbot.wait(300)
    assert len(marks.asked) == 2


def test_another_document_does_not_show_the_ticks_of_the_one_before(strip, qtbot) -> None:
    from hashiya.view.style import Inks

    first, inks = Marks((500, "a")), Inks()
    strip.show_marks(1000, first.starts, tuple, inks)
    qtbot.waitUntil(lambda: bool(first.asked))
    strip.show_marks(1000, Marks((900, "a")).starts, tuple, inks)
    assert rows_with_ticks(strip) == []
    qtbot.waitUntil(lambda: rows_with_ticks(strip) == [90, 91])
    strip.show_marks(0, Marks().starts, tuple, inks)
    assert rows_with_ticks(strip) == []
    strip.resize(11, 52)
